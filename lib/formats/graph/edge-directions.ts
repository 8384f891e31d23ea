import type { JsonObject } from '../json/read-json-source';

/** What edges call a field in which they say whether they have a direction. */
const FIELD = /^(type|edge_?type|kind|direction|directionality|(is_?)?directed)$/i;
/** Words that say it and nothing else: “mutual” may be what two are to each other. */
const WORD = /^(undirected|directed|bidirectional|unidirectional)$/i;

/** The field in which edges say whether they have a direction, and what reads it; null for one that says nothing. */
export type Directions = {
  readonly name: string;
  readonly read: (value: unknown) => boolean | null;
};

/** Returns the field in which edges say in a word whether they have a direction, as Gephi writes it in tables; null where none does. */
export function findDirections(edges: readonly JsonObject[]): Directions | null {
  const names = new Set(edges.flatMap((edge) => Object.keys(edge).filter((name) => FIELD.test(name))));
  const isSaid = (name: string) => {
    const values = edges.map((edge) => edge[name]).filter((value) => value !== undefined && value !== '');
    return values.length > 0 && values.every((value) => typeof value === 'string' && WORD.test(value.trim()));
  };
  const name = [...names].find(isSaid);
  return name === undefined ? null : { name, read: readWord };
}

function readWord(value: unknown): boolean | null {
  if (typeof value !== 'string' || !WORD.test(value.trim())) return null;
  return /^(directed|unidirectional)$/i.test(value.trim());
}
