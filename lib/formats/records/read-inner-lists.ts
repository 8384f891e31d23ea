import { hasNamedEnds } from '../guess/guess-ends';
import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { readTables } from '../table/read-tables';
import { findKeyed } from './column-lists';
import { readInnerTies, readNested } from './read-answers';
import { toNamedTable } from './records-table';
import { findThingName } from './thing-name';

/** Returns the draft of records of one of several lists that name one another within them; null where none do. */
export function readInnerOf(root: JsonObject): ReadResult | null {
  for (const value of Object.values(root)) {
    const inner = Array.isArray(value) ? readInnerTies(toObjects(value)) : null;
    if (inner) return inner;
  }
  return null;
}

/** Returns the draft of a file that tells of one actor alone, with those whom it is tied to in lists of what they are to it; null for any other. */
export function readSingle(root: JsonObject): ReadResult | null {
  if (!findThingName(root) || OF_A_PROGRAM.some((field) => field in root)) return null;
  const read = readNested([root]);
  return read?.kind === 'draft' && (read.draft.ties?.rows ?? 0) >= MIN_OF_SINGLE ? read : null;
}

const MIN_OF_SINGLE = 2;
/** What describes a program that is published is no actor. */
const OF_A_PROGRAM = ['version', 'dependencies', 'license', 'scripts', '$schema'];

/** Returns actors that stand each under its id. */
export function listKeyed(list: JsonObject): readonly JsonObject[] {
  const entries = Object.entries(list);
  return entries.every(([, value]) => isJsonObject(value))
    ? entries.map(([id, value]) => ({ id, ...(isJsonObject(value) ? value : {}) }))
    : [];
}

/** Returns the draft of actors that stand each under its name, and may name one another in whatever fields they have; null for others. */
export function readKeyedActors(
  root: JsonObject,
  telling: readonly { readonly name: string }[],
): ReadResult | null {
  const [only, second] = telling;
  const list = only && !second ? root[only.name] : null;
  return isJsonObject(list) ? readNested(listKeyed(list).map(nameByKey)) : null;
}

/** What a record stands under is its name where it has none. */
function nameByKey(record: JsonObject): JsonObject {
  return findThingName(record) ? record : { ...record, name: record.id };
}

/** Returns the draft of lists that no name tells, or of records each under its id, that name others; null where none do. */
export function readInner(root: JsonObject): ReadResult | null {
  for (const value of Object.values(root)) {
    const nested = Array.isArray(value) ? readNested(toObjects(value)) : null;
    if (nested) return nested;
  }
  const keyed = findKeyed(root);
  if (!keyed) return null;
  const table = toNamedTable('', keyed);
  return hasNamedEnds(table.table) ? readTables([table]) : readNested(keyed.map(nameByKey));
}
