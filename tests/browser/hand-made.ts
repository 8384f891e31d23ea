import type { Change } from '@/lib/network/changes/change';
import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';

/** A network that a user built by hand: a go-between, who is listed twice, a claim, a document and a type of its own. */
export const HAND_MADE = {
  format: 'backchannel/1',
  id: 'hand-made',
  title: 'A hand-made network',
  actors: [
    { id: 'ada', kind: 'person', name: 'Ada Cole', aliases: ['The consul'] },
    { id: 'ben', kind: 'person', name: 'Ben Ash' },
    { id: 'b-ash', kind: 'person', name: 'B. Ash' },
    { id: 'hermit', kind: 'person', name: 'The hermit' },
    { id: 'league', kind: 'group', name: 'The League' },
    { id: 'northland', kind: 'state', name: 'Northland' },
  ],
  documents: [{ id: 'wire', title: 'A wire report', publisher: 'A wire' }],
  relationships: [
    { id: 'ada-talks-ben', type: 'talks-to', source: 'ada', target: 'ben' },
    { id: 'ada-talks-b-ash', type: 'talks-to', source: 'ada', target: 'b-ash' },
    { id: 'ben-talks-b-ash', type: 'talks-to', source: 'ben', target: 'b-ash' },
    { id: 'b-ash-leads-league', type: 'leads', source: 'b-ash', target: 'league' },
  ],
  claims: [
    {
      id: 'met',
      statement: 'Ada met Ben in May.',
      relationships: ['ada-talks-ben'],
      evidence: [{ document: 'wire', attribution: 'a diplomat' }],
    },
  ],
  relationshipTypes: [{ id: 'trains', label: 'trains' }],
};

/** The parts of a kept network that these tests read. */
export type KeptNetwork = {
  readonly title: string;
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly [field: string]: unknown;
  }[];
  readonly relationships: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly type: string;
    readonly evidence?: readonly { readonly document: string }[];
    readonly [field: string]: unknown;
  }[];
  readonly claims: readonly { readonly id: string; readonly statement: string }[];
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  readonly relationshipTypes: readonly { readonly id: string; readonly label: string }[];
};

/** Has a server keep the hand-made network, under another id where one is given, and returns the path of its page. */
export async function keepHandMade(url: string, id = HAND_MADE.id): Promise<string> {
  const response = await fetch(new URL('/api/networks', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...HAND_MADE, id }),
  });
  if (response.status !== 201) throw new Error(`It is not kept: ${await response.text()}`);
  return `/networks/${id}?lens=all`;
}

/** Reads a network as the server keeps it; lists that are empty are there as well. */
export async function readKept(url: string, id: string): Promise<KeptNetwork> {
  const response = await fetch(new URL(`/api/networks/${id}`, url));
  const empty = { actors: [], relationships: [], claims: [], documents: [], relationshipTypes: [] };
  return { ...empty, ...(await response.json()) };
}

/** Changes a kept network over the API, as another page would; `write` returns the change from what is kept. */
export async function changeKept(
  url: string,
  id: string,
  write: (network: Network) => Pick<Change, 'label' | 'operations'>,
): Promise<void> {
  const address = (part: string) => new URL(`/api/networks/${id}${part}`, url);
  const { version: base } = await (await fetch(address('/history'))).json();
  const parsed = parseNetwork(await (await fetch(address(''))).json());
  if (!parsed.ok) throw new Error(`“${id}” does not parse.`);
  const response = await fetch(address('/changes'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ base, changes: [write(parsed.value)] }),
  });
  if (!response.ok) throw new Error(`The change is refused: ${await response.text()}`);
}
