import type { Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';

/** Fields that the network file has of actors, and of ties; all others are kept beside them: what a tie is called is used nowhere. */
const ACTOR_FIELDS: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'name', 'aliases', 'role', 'country', 'from', 'to', 'notes', 'identifiers', 'shadow'],
  ...['evidence', 'originalType', 'count'],
]);
const TIE_FIELDS: ReadonlySet<string> = new Set([
  ...['id', 'type', 'source', 'target', 'onBehalfOf', 'toward', 'modality', 'evidence', 'claim', 'notes'],
  ...['from', 'to', 'originalType', 'count'],
]);

/** Tells every text of a network, and whether it has a use there, or is only kept beside what has one. */
export function tellTexts(network: Network, tell: (text: string, isUsed: boolean) => void): void {
  for (const text of [network.title, network.description]) tell(text, true);
  const used = (value: unknown) => tellValue(value, 0, (text) => tell(text, true));
  const tellFields = (things: readonly object[], fields: ReadonlySet<string>) => {
    for (const thing of things)
      for (const [key, value] of Object.entries(thing))
        if (key !== 'id') tellValue(value, 0, (text) => tell(text, fields.has(key)));
  };
  tellFields(network.actors, ACTOR_FIELDS);
  tellFields(network.relationships, TIE_FIELDS);
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
