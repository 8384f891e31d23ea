import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';

/** An actor of the network that people build in these tests. */
export type BuiltActor = { readonly kind: ActorKindId; readonly name: string; readonly role?: string };

/** Ten actors of all kinds, with a word or two in other scripts. */
export const TEN_ACTORS: readonly BuiltActor[] = [
  { kind: 'person', name: 'The Envoy', role: 'special envoy' },
  { kind: 'person', name: 'The Speaker' },
  { kind: 'person', name: 'The Minister' },
  { kind: 'person', name: 'The Courier' },
  { kind: 'person', name: 'Élodie Спикер' },
  { kind: 'group', name: 'The Militia' },
  { kind: 'group', name: 'Parliament' },
  { kind: 'group', name: 'Foreign Office' },
  { kind: 'state', name: 'Northland' },
  { kind: 'state', name: 'Southland' },
];

export const DOCUMENT = {
  title: 'Envoy meets Speaker',
  publisher: 'A wire',
  published: '2024-11-01',
  reliability: 'B',
} as const;

export const EVIDENCE = {
  attribution: 'a diplomat',
  excerpt: 'The Speaker took the message along.',
  locator: 'paragraph 8',
} as const;

export const STATEMENT = 'The Envoy asked for a truce.';

/** The ties of the finished network, as its file has them: every field that is not empty. */
const TIES = [
  { type: 'mediates-via', source: 'the-envoy', target: 'the-speaker', toward: 'the-militia' },
  { type: 'envoy-to', source: 'the-envoy', target: 'southland', onBehalfOf: 'northland' },
  { type: 'leads', source: 'the-speaker', target: 'parliament' },
  { type: 'talks-to', source: 'the-courier', target: 'the-minister' },
  { type: 'opposes', source: 'northland', target: 'the-militia' },
  { type: 'denies', source: 'the-minister', claim: 'the-envoy-asked-for-a-truce' },
];

type Kept = Readonly<
  Record<'actors' | 'relationships' | 'documents' | 'claims', readonly Record<string, unknown>[]>
>;

/** Checks, through the API, that a network holds the ten actors and all that was built on them, each exactly once. */
export async function expectAllKept(url: string, networkId: string): Promise<void> {
  const response = await fetch(new URL(`/api/networks/${networkId}`, url));
  expect(response.status).toBe(200);
  const { actors, relationships, documents, claims }: Kept = await response.json();
  const wanted = TEN_ACTORS.map((actor) => expect.objectContaining(actor));
  expect(actors).toEqual(expect.arrayContaining(wanted));
  expect(actors).toHaveLength(wanted.length);
  const ties = TIES.map((tie) => expect.objectContaining(tie));
  expect(relationships).toEqual(expect.arrayContaining(ties));
  expect(relationships).toHaveLength(ties.length);
  expect(documents).toEqual([expect.objectContaining(DOCUMENT)]);
  const via = relationships.find(({ type }) => type === 'mediates-via');
  expect(via?.evidence).toEqual([expect.objectContaining({ ...EVIDENCE, document: documents[0]?.id })]);
  expect(claims).toEqual([expect.objectContaining({ statement: STATEMENT, relationships: [via?.id] })]);
}
