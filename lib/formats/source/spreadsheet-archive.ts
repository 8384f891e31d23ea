import { unpackEntry, type ZipEntry } from './read-zip';

export const ODS_MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** Longer texts name no type. */
const MAX_TYPE = 200;

/** Returns whether an archive is a spreadsheet of Excel, or of OpenDocument, which is read whole. Throws as `unpackEntry` does. */
export function isSpreadsheetArchive(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  return isExcelArchive(entries) || isOdsArchive(bytes, entries);
}

export function isExcelArchive(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === 'xl/workbook.xml');
}

/** Returns whether an archive is an OpenDocument spreadsheet: its file `mimetype` says so (OpenDocument 1.3, part 2, 3.3). */
export function isOdsArchive(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  const type = entries.find(({ name }) => name === 'mimetype');
  if (type === undefined || type.size > MAX_TYPE) return false;
  return new TextDecoder().decode(unpackEntry(bytes, type)).trim() === ODS_MEDIA_TYPE;
}
