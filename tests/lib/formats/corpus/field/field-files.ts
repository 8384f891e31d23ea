import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from '@/lib/formats/xlsx/write-xlsx';

type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** Returns a workbook of sheets, the first row of each being its columns. */
export function workbook(...sheets: readonly Sheet[]): Uint8Array {
  return writeXlsx(
    sheets.map(({ name, rows: [columns = [], ...rows] }) => ({ name, columns: [...columns], rows })),
  ).bytes;
}

/** Returns an archive of texts by their names. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strToU8(file)])));
}
