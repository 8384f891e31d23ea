import type { WrittenColumn } from './written-columns';

/** Returns the attributes of a row as JSON has them, without those that say nothing. */
export function toJsonData(
  columns: readonly WrittenColumn[],
  row: number,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    columns.flatMap(({ name, cells }) => (cells[row] === undefined ? [] : [[name, cells[row]]])),
  );
}

/** Returns the bytes of a JSON file. */
export function toJsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);
}
