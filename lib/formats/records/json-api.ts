import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** The two ends of a relationship, as such answers name them. */
const ENDS: readonly (readonly [string, string])[] = [
  ['entity1_id', 'entity2_id'],
  ['source_id', 'target_id'],
  ['from_id', 'to_id'],
];

/** What a record of JSON:API is: a type, an id, and its attributes in an object. */
type Resource = { readonly type: string; readonly id: string; readonly attributes: JsonObject };

/**
 * Returns the graph in records as JSON:API and LittleSis have them: relationships with the ids of two entities, and the entities, where they stand
 * beside them. Null where no record is a relationship.
 */
export function findJsonApi(records: readonly JsonObject[]): NodeLinks | null {
  const resources = records.flatMap(toResource);
  if (resources.length < records.length || resources.length === 0) return null;
  const ends = ENDS.find(([a, b]) => resources.some(({ attributes }) => a in attributes && b in attributes));
  if (!ends) return null;
  const isTie = ({ attributes }: Resource) => ends.every((end) => end in attributes);
  const known = resources.filter((each) => !isTie(each));
  const ties = resources.filter(isTie);
  const ids = new Set(known.map(({ id }) => id));
  const bare = ties
    .flatMap(({ attributes }) => ends.map((end) => String(attributes[end])))
    .filter((id) => !ids.has(id));
  return {
    nodes: [
      ...known.map(({ id, attributes }) => ({ ...toActor(attributes), id })),
      ...[...new Set(bare)].map((id) => ({ id })),
    ],
    links: ties.map(({ id, attributes }) => toTie(attributes, id)),
    ends,
    root: {},
  };
}

function toResource({ type, id, attributes }: JsonObject): readonly Resource[] {
  const isId = typeof id === 'string' || typeof id === 'number';
  return typeof type === 'string' && isId && isJsonObject(attributes)
    ? [{ type, id: String(id), attributes }]
    : [];
}

function toActor({ primary_ext: kind, ...rest }: JsonObject): JsonObject {
  return kind === undefined ? rest : { ...rest, kind };
}

/** What the first end is to the other says what the tie is. */
function toTie({ description1, id: _, ...rest }: JsonObject, id: string): JsonObject {
  const says = typeof description1 === 'string' && description1 !== '' && !('type' in rest);
  return { ...rest, ...(says && { type: description1 }), id: `tie ${id}` };
}

/** Returns the records of an answer: its data, and what is included with them. */
export function listJsonApi({ data, included }: JsonObject): readonly JsonObject[] {
  return [...toObjects(data), ...toObjects(included)];
}
