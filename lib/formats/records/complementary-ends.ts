import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** Records of which each names two ends, though in other fields than others do, and which fields these are. */
export type ComplementaryEnds = {
  readonly graph: NodeLinks;
  readonly pairs: readonly (readonly [string, string])[];
};

const MIN_RECORDS = 3;
const MAX_PAIRS = 6;
const MAX_FIELDS = 40;
/** The share of the values of a field that must stand in other such fields, and of the records that must have two of them. */
const MIN_SHARED = 0.3;
const MIN_TWO = 0.95;
const OWN = /^(_?id|uuid|key|type|kind|label|status|source|sources|notes?|description)$/i;

/**
 * Returns the graph in relations of several sorts, each of which names its ends in fields of its own: `{type: "married", one: …, other: …}` beside
 * `{type: "parents", parents: […, …], child: …}`. Values of the fields are those of one another. Null for records whose ends stand in the same two fields, or that have no
 * two.
 */
export function findComplementaryEnds(records: readonly JsonObject[]): ComplementaryEnds | null {
  if (records.length < MIN_RECORDS) return null;
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))].slice(0, MAX_FIELDS);
  const values = new Map(fields.map((field) => [field, listValues(records, field)]));
  const ends = fields.filter((field) => !OWN.test(field) && isShared(field, values));
  const pairs = new Map<string, readonly [string, string]>();
  const links = records.flatMap((record) => {
    const [source, target, more] = ends.filter((field) => toNames(record[field]).length > 0);
    if (source === undefined || target === undefined || more !== undefined) return [];
    pairs.set(`${source}\n${target}`, [source, target]);
    const facts = Object.fromEntries(Object.entries(record).filter(([field]) => !ends.includes(field)));
    const others = toNames(record[target]);
    return [
      toNames(record[source]).flatMap((one) =>
        others.map((other) => ({ ...facts, source: one, target: other })),
      ),
    ];
  });
  if (links.length < MIN_TWO * records.length || pairs.size < 2 || pairs.size > MAX_PAIRS) return null;
  // Two fields that all records share are the ends, whatever else stands in some of them.
  if (ends.some((field) => [...pairs.values()].every((pair) => pair.includes(field)))) return null;
  const ids = new Set(links.flat().flatMap(({ source, target }) => [source, target]));
  return {
    graph: {
      nodes: [...ids].map((id) => ({ id, name: id })),
      links: links.flat(),
      ends: ['source', 'target'],
      root: {},
    },
    pairs: [...pairs.values()],
  };
}

function toNames(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = all.flatMap((each) => (isJsonObject(each) ? (each.id ?? each.name) : each));
  return names.every((each) => (typeof each === 'string' && each.trim() !== '') || typeof each === 'number')
    ? names.map((each) => String(each).trim())
    : [];
}

function listValues(records: readonly JsonObject[], field: string): ReadonlySet<string> {
  return new Set(records.flatMap((record) => toNames(record[field])));
}

function isShared(field: string, values: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const own = [...(values.get(field) ?? [])];
  if (own.length < 2) return false;
  const shared = own.filter((value) =>
    [...values].some(([other, known]) => other !== field && known.has(value)),
  );
  return shared.length >= MIN_SHARED * own.length;
}
