import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** What properties of Wikidata say of two, that tie actors; the others are called by their numbers. */
const PROPERTIES: Readonly<Record<string, string>> = {
  P22: 'father',
  P25: 'mother',
  P26: 'spouse',
  P27: 'country of citizenship',
  P39: 'position held',
  P40: 'child',
  P50: 'author',
  P69: 'educated at',
  P102: 'member of political party',
  P108: 'employer',
  P112: 'founded by',
  P127: 'owned by',
  P184: 'doctoral advisor',
  P185: 'doctoral student',
  P355: 'has subsidiary',
  P361: 'part of',
  P451: 'unmarried partner',
  P463: 'member of',
  P488: 'chairperson',
  P749: 'parent organization',
  P1038: 'relative',
  P1066: 'student of',
  P1327: 'partner in business or sport',
  P3320: 'board member',
  P3373: 'sibling',
};

/** What two are to each other alike: each of the two claims it, and it is one tie. */
const ALIKE: ReadonlySet<string> = new Set(['P26', 'P451', 'P1038', 'P1327', 'P3373']);

/**
 * Returns the entities of an answer of Wikibase (`wbgetentities`), tied as their claims say to the entities that these name: by their labels, English ones first. Null for anything
 * else, and where no claim names an entity.
 */
export function findWikibase(root: JsonObject): NodeLinks | null {
  const entities = isJsonObject(root.entities) ? Object.values(root.entities).filter(isJsonObject) : [];
  if (entities.length === 0 || !entities.some(({ claims }) => isJsonObject(claims))) return null;
  const labels = new Map(
    entities.map((entity) => [String(entity.id), findLabel(entity) ?? String(entity.id)]),
  );
  const links = entities.flatMap(({ id, claims }) =>
    isJsonObject(claims)
      ? Object.entries(claims).flatMap(([property, all]) =>
          toObjects(all).flatMap((claim) => toLink(String(id), property, claim)),
        )
      : [],
  );
  if (links.length === 0) return null;
  const told = new Set<string>();
  const once = links.filter(({ source, target, type, directed }) => {
    const key = JSON.stringify([type, ...(directed === false ? [source, target].sort() : [source, target])]);
    const isNew = directed !== false || !told.has(key);
    told.add(key);
    return isNew;
  });
  const others = links.map(({ target }) => String(target)).filter((target) => !labels.has(target));
  const nodes = [...labels, ...new Map(others.map((other) => [other, other]))].map(([id, name]) => ({
    id,
    name,
    wikidata: id,
  }));
  return { nodes, links: once, ends: ['source', 'target'], root: { directed: true } };
}

function findLabel({ labels }: JsonObject): string | null {
  if (!isJsonObject(labels)) return null;
  const label = [labels.en, labels.mul, ...Object.values(labels)].find(isJsonObject);
  return typeof label?.value === 'string' ? label.value : null;
}

/** A claim that is withdrawn, or whose value nobody knows, ties nobody. */
function toLink(source: string, property: string, claim: JsonObject): readonly JsonObject[] {
  const { mainsnak, qualifiers, rank } = claim;
  const value = isJsonObject(mainsnak) && isJsonObject(mainsnak.datavalue) ? mainsnak.datavalue.value : null;
  const target = isJsonObject(value) ? value.id : null;
  if (typeof target !== 'string' || rank === 'deprecated') return [];
  const [from, to, at] = ['P580', 'P582', 'P585'].map((each) => readTime(qualifiers, each));
  return [
    {
      ...{ source, target, type: PROPERTIES[property] ?? property, directed: !ALIKE.has(property) },
      ...{ ...(from && { from }), ...(to && { to }), ...(at && { date: at }) },
    },
  ];
}

/** Times are written to the day, whatever is known of them: a precision of 9 is a year, and of 10 a month. */
function readTime(qualifiers: unknown, property: string): string | null {
  const [snak] = isJsonObject(qualifiers) ? toObjects(qualifiers[property]) : [];
  const value = isJsonObject(snak?.datavalue) ? snak.datavalue.value : null;
  if (!isJsonObject(value)) return null;
  const [, year = '', month = '', day = ''] = /^\+(\d{4})-(\d{2})-(\d{2})/.exec(String(value.time)) ?? [];
  if (year === '') return null;
  const precision = Number(value.precision);
  if (precision >= 11) return `${year}-${month}-${day}`;
  return precision === 10 ? `${year}-${month}` : precision === 9 ? year : null;
}
