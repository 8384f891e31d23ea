import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import { listHolders } from './inner-lists';

/** Rows that stand in lists of one name, or below the keys of one object, however deep in a file. */
export type ScatteredRows = { readonly rows: readonly JsonObject[]; readonly name: string };

const MIN_ROWS = 2;
const MIN_FIELDS = 2;
/** The share of all that a file says that the rows must hold. */
const MIN_SHARE = 0.5;

/**
 * Returns the rows of a file in which no list by itself is a table: the lists below the keys of an object, each row with its key, or else the items of all lists of one name
 * within records. Null where they are less than half of the file.
 */
export function findScatteredRows(root: JsonObject): ScatteredRows | null {
  const keyed = findKeyedRows(root);
  const listed = [...listHolders(root)].flatMap(([name, holders]): ScatteredRows[] => {
    const rows = holders.flatMap(({ entries }) => toObjects(entries));
    return holders.length > 1 && rows.length >= MIN_ROWS ? [{ name, rows }] : [];
  });
  const sized = [...(keyed ? [keyed] : []), ...listed].map((found) => ({
    ...found,
    size: measure(found.rows),
  }));
  const [best] = sized.sort((a, b) => b.size - a.size);
  if (!best || best.size < MIN_SHARE * measure(root)) return null;
  const fields = new Set(best.rows.flatMap((row) => Object.keys(row)));
  return fields.size < MIN_FIELDS ? null : { rows: best.rows, name: best.name };
}

/** The key of a list says of whom its rows are. */
function findKeyedRows(root: JsonObject): ScatteredRows | null {
  const objects: readonly (readonly [string, unknown])[] = [['', root], ...Object.entries(root)];
  for (const [name, value] of objects) {
    if (!isJsonObject(value)) continue;
    const lists = Object.entries(value);
    const areLists = lists.every(([, list]) => Array.isArray(list) && list.every(isJsonObject));
    if (lists.length < MIN_ROWS || !areLists) continue;
    const rows = lists.flatMap(([key, list]) => toObjects(list).map((row) => ({ key, ...row })));
    if (rows.length >= MIN_ROWS) return { name, rows };
  }
  return null;
}

function measure(value: unknown): number {
  return JSON.stringify(value).length;
}
