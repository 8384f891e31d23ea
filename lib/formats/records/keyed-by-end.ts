import type { JsonObject } from '../json/read-json-source';
import { toObjects } from '../json/read-json-source';

/**
 * Returns the records of an object that has a list of ties below the id of each actor, which stands at an end of each of them: `{"5": [{"from": 1, "to": 5}]}`. A tie that stands below
 * both of its ends is one. Null for any other object: else what a list stands below may say how those in it are tied.
 */
export function findKeyedByEnd(root: JsonObject): readonly JsonObject[] | null {
  const lists = Object.entries(root);
  if (lists.length === 0) return null;
  const records = new Map<string, JsonObject>();
  for (const [key, list] of lists) {
    const all = toObjects(list);
    if (!Array.isArray(list) || all.length < list.length) return null;
    if (!all.every((record) => Object.values(record).some((value) => isKey(value, key)))) return null;
    for (const record of all) records.set(JSON.stringify(record), record);
  }
  return records.size > 1 ? [...records.values()] : null;
}

function isKey(value: unknown, key: string): boolean {
  return (typeof value === 'string' || typeof value === 'number') && String(value) === key;
}
