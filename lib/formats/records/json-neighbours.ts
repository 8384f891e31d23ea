import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** The share of the neighbours, or of the names that have any, that must be names as well. */
const MIN_NAMED = 0.5;
const MIN_NAMES = 2;
/** What stands beside the names and tells of the file, or adds them up. */
const BESIDE =
  /^([_$@#].*|comment|comments|note|notes|meta|metadata|description|title|source|total|totals|sum|summary)$/i;

/** A graph in an object of neighbours, and what of it ties nobody. */
export type NeighboursFound = { readonly graph: NodeLinks; readonly passedOver: readonly string[] };

type Neighbour = readonly [name: string, weight: number | null];

/**
 * Returns the graph in an object that has for each name a list of neighbours, or an object with their weights; null for any other object:
 * most of the neighbours must be names themselves. Remarks and sums beside the names are passed over, and so are zeros and `null`; `true` is a tie.
 */
export function findNeighbours(root: JsonObject): NeighboursFound | null {
  const passedOver: string[] = [];
  const lists = new Map<string, readonly Neighbour[]>();
  for (const [name, value] of Object.entries(root)) {
    if (isBeside(name, value, root)) passedOver.push(`“${name}”`);
    else {
      const found = listNeighbours(value);
      if (!found) return null;
      lists.set(name, found.neighbours);
      passedOver.push(...found.passedOver.map((each) => `“${name}” → ${each}`));
    }
  }
  if (lists.size < MIN_NAMES) return null;
  const links: JsonObject[] = [...lists].flatMap(([source, neighbours]) =>
    neighbours.map(([target, weight]) => ({ source, target, ...(weight !== null && { weight }) })),
  );
  const ends = new Set(links.map(({ target }) => String(target)));
  const known = [...ends].filter((end) => lists.has(end)).length;
  if (links.length === 0 || known < MIN_NAMED * ends.size) return null;
  const nodes = [...new Set([...lists.keys(), ...ends])].map((id) => ({ id }));
  return { graph: { nodes, links, ends: ['source', 'target'], root: {} }, passedOver };
}

/** Somebody may be called “Total”: then others name it. */
function isBeside(name: string, value: unknown, root: JsonObject): boolean {
  if (!BESIDE.test(name)) return false;
  if (typeof value === 'string' || typeof value === 'number' || value === null) return true;
  return !Object.values(root).some((each) => isJsonObject(each) && Object.hasOwn(each, name));
}

function listNeighbours(
  value: unknown,
): { readonly neighbours: readonly Neighbour[]; readonly passedOver: readonly string[] } | null {
  if (value === null) return { neighbours: [], passedOver: ['null'] };
  if (Array.isArray(value)) {
    const areNames = value.every((each) => typeof each === 'string' || typeof each === 'number');
    return areNames
      ? { neighbours: value.map((each) => [String(each), null] as const), passedOver: [] }
      : null;
  }
  if (!isJsonObject(value)) return null;
  const neighbours: Neighbour[] = [];
  const passedOver: string[] = [];
  for (const [name, weight] of Object.entries(value)) {
    if (weight === null || weight === false || weight === 0) passedOver.push(`“${name}”: ${String(weight)}`);
    else if (weight === true) neighbours.push([name, null]);
    else if (typeof weight === 'number') neighbours.push([name, weight]);
    else return null;
  }
  return { neighbours, passedOver };
}
