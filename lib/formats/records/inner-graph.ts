import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { END_KEYS } from './read-node-links';

export const LINK_LISTS = ['links', 'edges', 'relationships'];
const MAX_DEPTH = 5;
const MAX_OBJECTS = 2_000;

/**
 * Returns the one object within another that has nodes and ties between them, however deep an answer keeps it, with the title of what holds it; null where the outer one has
 * such lists itself, or several within it have.
 */
export function findInnerGraph(root: JsonObject): JsonObject | null {
  if (hasGraph(root)) return null;
  const found: JsonObject[] = [];
  let level: readonly JsonObject[] = [root];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    level = level.flatMap((each) => Object.values(each).filter(isJsonObject)).slice(0, MAX_OBJECTS);
    found.push(...level.filter(hasGraph));
    level = level.filter((each) => !hasGraph(each));
  }
  const [only, second] = found;
  if (!only || second) return null;
  const { title = root.name } = root;
  return typeof title === 'string' ? { title, ...only } : only;
}

/** Returns what the networks below the keys of an object are called, where there are several; none where there is one, or the object is one itself. */
export function listGraphNames(root: JsonObject): readonly string[] {
  if (hasGraph(root)) return [];
  for (const held of [root, ...Object.values(root).filter(isJsonObject)]) {
    const names = Object.entries(held).flatMap(([name, value]) =>
      isJsonObject(value) && hasGraph(value) ? [name] : [],
    );
    if (names.length > 1) return names;
  }
  return [];
}

function hasGraph(value: JsonObject): boolean {
  if (!Array.isArray(value.nodes) && !isJsonObject(value.nodes)) return false;
  const links = LINK_LISTS.map((name) => toObjects(value[name])).find(({ length }) => length > 0);
  return END_KEYS.some(([source, target]) => links?.every((link) => source in link && target in link));
}

/** Returns why a file with several networks is not read, with what they are called. */
export function refuseSeveral(names: readonly string[]): ReadResult {
  const shown = names.slice(0, MAX_SHOWN).map((name) => `“${name}”`);
  const more = names.length > MAX_SHOWN ? ' …' : '';
  const message = `The file holds ${names.length.toLocaleString('en')} networks: ${shown.join(', ')}${more}.`;
  return toFailed(message, 'Save each of them in a file of its own.');
}

const MAX_SHOWN = 8;
