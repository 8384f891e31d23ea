import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** Lists of pairs, and what they are called, which says how the two of each pair are tied. */
export type TypedPairs = { readonly graph: NodeLinks; readonly names: readonly string[] };

const MIN_PAIRS = 2;
const MAX_END = 120;

/**
 * Returns the graph in lists of pairs of names below the keys of an object, alone or within another: `{"allies": [["Ada", "Bert"]], "rivals": [["Ada", "Cleo"]]}`. Null
 * where there are fewer than two pairs, or only one list, which may be anything.
 */
export function findTypedPairs(root: JsonObject): TypedPairs | null {
  for (const held of [root, ...Object.values(root).filter(isJsonObject)]) {
    const lists = Object.entries(held).filter(([, list]) => arePairs(list));
    const links = lists.flatMap(([type, list]) =>
      arePairs(list) ? list.map(([source = '', target = '']) => ({ source, target, type })) : [],
    );
    if (links.length < MIN_PAIRS || (lists.length < 2 && held === root)) continue;
    const ids = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
    const nodes = ids.map((id) => ({ id, name: id }));
    return {
      graph: { nodes, links, ends: ['source', 'target'], root: {} },
      names: lists.map(([name]) => name),
    };
  }
  return null;
}

function arePairs(value: unknown): value is readonly (readonly string[])[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isEnd))
  );
}

function isEnd(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MAX_END;
}
