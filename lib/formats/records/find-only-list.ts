import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import { unwrapNode } from './unwrap-records';

/** How deep the list of an answer may lie within it. */
const MAX_DEPTH = 5;

/** Returns the longest of the lists that lie highest in an answer in which none says what it is; none where no list is in it. */
export function findOnlyList(root: JsonObject): readonly JsonObject[] {
  const inner = Object.entries(root).filter(([name]) => ENVELOPES.has(name));
  let level: readonly JsonObject[] = [Object.fromEntries(inner)];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const values = level.flatMap((each) => Object.values(each));
    const [longest] = values.map(toObjects).sort((a, b) => b.length - a.length);
    if (longest && longest.length > 0) return longest.map(unwrapNode);
    level = values.filter(isJsonObject).slice(0, MAX_INNER);
  }
  return [];
}

const MAX_INNER = 1_000;
/** What programs call that in which they answer: other objects, such as the settings of a program, hold lists that are no answer. */
const ENVELOPES: ReadonlySet<string> = new Set([
  ...['data', 'result', 'results', 'response', 'items', 'records', 'rows', 'hits', 'entries', 'list', 'docs'],
  ...['value', 'values', 'messages', 'content', 'payload', 'objects', 'statements', '_embedded', 'network'],
]);
