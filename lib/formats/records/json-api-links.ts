import { guessKind } from '../guess/guess-value';
import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';
import { findThingName } from './thing-name';

/** The graph in records that say to which others they are related, and sorts of them that may be no actors. */
export type RelatedFound = { readonly graph: NodeLinks; readonly others: readonly string[] };

type Resource = {
  readonly key: string;
  readonly type: string;
  readonly attributes: JsonObject;
  /** The name of a relationship, and the key of the record to which it goes. */
  readonly related: readonly (readonly [string, string])[];
};

/**
 * Returns the graph in records of JSON:API that have their relationships beside their attributes. A record without a name that goes to two others
 * ties them. Null where no record has any.
 */
export function findRelated(records: readonly JsonObject[]): RelatedFound | null {
  const resources = records.flatMap(toResource);
  if (resources.length < records.length || !resources.some(({ related }) => related.length > 0)) return null;
  const nameless = new Set(resources.filter(isNameless).map(({ type }) => type));
  const isTie = (each: Resource) => nameless.has(each.type) && each.related.length === 2;
  const things = resources.filter((each) => !isTie(each));
  const known = new Set(things.map(({ key }) => key));
  const links = resources.flatMap((each) => {
    if (!isTie(each)) return each.related.map(([type, target]) => ({ source: each.key, target, type }));
    const [first, second] = each.related;
    return [{ type: each.type, ...each.attributes, source: first?.[1], target: second?.[1] }];
  });
  const bare = [...new Set(links.flatMap(({ source, target }) => [source, target]))].filter(
    (key): key is string => key !== undefined && !known.has(key),
  );
  const nodes = [...things.map(toNode), ...bare.map((id) => ({ id, name: id }))];
  const types = [...new Set(things.map(({ type }) => type))];
  return {
    graph: { nodes, links, ends: ['source', 'target'], root: {} },
    others: types.filter((type) => guessKind(type) === null && guessKind(type.replace(/s$/, '')) === null),
  };
}

function isNameless({ attributes, related }: Resource): boolean {
  return findThingName(attributes) === null && related.length === 2;
}

function toNode({ key, type, attributes }: Resource): JsonObject {
  const name = findThingName(attributes)?.name ?? key;
  return { ...attributes, name, kind: type.replace(/ies$/, 'y').replace(/s$/, ''), id: key };
}

function toResource({ type, id, attributes, relationships }: JsonObject): readonly Resource[] {
  if (typeof type !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) return [];
  return [
    {
      ...{ key: `${type} ${id}`, type },
      attributes: isJsonObject(attributes) ? attributes : {},
      related: isJsonObject(relationships) ? listRelated(relationships) : [],
    },
  ];
}

function listRelated(relationships: JsonObject): readonly (readonly [string, string])[] {
  return Object.entries(relationships).flatMap(([name, related]) => {
    const data = isJsonObject(related) ? related.data : null;
    return (Array.isArray(data) ? data : [data]).flatMap((each: unknown) =>
      isJsonObject(each) && typeof each.type === 'string' && each.id !== undefined
        ? [[name, `${each.type} ${String(each.id)}`] as const]
        : [],
    );
  });
}
