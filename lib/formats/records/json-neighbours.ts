import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** The share of the neighbours, or of the names that have any, that must be names as well. */
const MIN_NAMED = 0.5;
const MIN_NAMES = 2;

/**
 * Returns the graph in an object that has for each name a list of neighbours, or an object with their weights; null for any other object:
 * most of the neighbours must be names themselves.
 */
export function findNeighbours(root: JsonObject): NodeLinks | null {
  const names = Object.keys(root);
  if (names.length < MIN_NAMES) return null;
  const links: JsonObject[] = [];
  for (const [source, value] of Object.entries(root)) {
    const neighbours = listNeighbours(value);
    if (!neighbours) return null;
    for (const [target, weight] of neighbours)
      links.push({ source, target, ...(weight !== null && { weight }) });
  }
  const ends = new Set(links.map(({ target }) => String(target)));
  const known = [...ends].filter((end) => Object.hasOwn(root, end)).length;
  if (links.length === 0 || known < MIN_NAMED * ends.size) return null;
  const nodes = [...new Set([...names, ...ends])].map((id) => ({ id }));
  return { nodes, links, ends: ['source', 'target'], root: {} };
}

function listNeighbours(value: unknown): readonly (readonly [string, number | null])[] | null {
  if (Array.isArray(value)) {
    const areNames = value.every((each) => typeof each === 'string' || typeof each === 'number');
    return areNames ? value.map((each) => [String(each), null] as const) : null;
  }
  if (!isJsonObject(value)) return null;
  const entries = Object.entries(value);
  return entries.every((entry): entry is [string, number] => typeof entry[1] === 'number') ? entries : null;
}
