import type { Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';

/** Fields of actors and ties that the network file has; all others are kept beside them. */
const FIELDS: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'name', 'aliases', 'role', 'country', 'from', 'to', 'notes', 'identifiers', 'shadow'],
  ...[
    'type',
    'source',
    'target',
    'onBehalfOf',
    'toward',
    'modality',
    'evidence',
    'claim',
    'originalType',
    'count',
  ],
]);

/** Tells every text of a network, and whether it has a use there, or is only kept beside what has one. */
export function tellTexts(network: Network, tell: (text: string, isUsed: boolean) => void): void {
  for (const text of [network.title, network.description]) tell(text, true);
  const used = (value: unknown) => tellValue(value, 0, (text) => tell(text, true));
  for (const thing of [...network.actors, ...network.relationships])
    for (const [key, value] of Object.entries(thing))
      if (key !== 'id') tellValue(value, 0, (text) => tell(text, FIELDS.has(key)));
  for (const list of [network.documents, network.claims, network.meetings]) used(list);
  const types = new Set(network.relationships.map(({ type }) => type));
  for (const { id, label, plural } of collectTypes(network).values())
    if (types.has(id)) used([label, plural]);
}

const MAX_DEPTH = 12;

function tellValue(value: unknown, depth: number, tell: (text: string) => void): void {
  if (typeof value === 'string') tell(value);
  else if (typeof value === 'number') tell(String(value));
  else if (typeof value === 'object' && value !== null && depth < MAX_DEPTH)
    for (const each of Object.values(value)) tellValue(each, depth + 1, tell);
}
