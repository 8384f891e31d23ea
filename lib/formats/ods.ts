import type { Format, FormatSource, Progress } from './format';
import { readContent } from './ods/read-content';
import type { ReadResult } from './read-result';
import { toFailed } from './remark-list';
import { createSource } from './source/open-source';
import { ArchiveError, listZip, unpackEntry, type ZipEntry } from './source/read-zip';
import { isOdsArchive, ODS_MEDIA_TYPE } from './source/spreadsheet-archive';
import { readTables } from './table/read-tables';
import { SheetTable } from './table/sheet-table';
import type { NamedTable } from './table/table-reading';

/** A spreadsheet as one file of XML begins so. */
const FLAT = new RegExp(`<office:document\\s[^>]{0,4000}office:mimetype="${ODS_MEDIA_TYPE}"`);

/** Spreadsheets of LibreOffice and others. */
export const ODS: Format = {
  id: 'ods',
  label: 'OpenDocument spreadsheet',
  extensions: ['ods', 'fods'],
  mediaType: ODS_MEDIA_TYPE,
  recognise,
  read,
  write: null,
  keeps: null,
};

function recognise(source: FormatSource): number {
  if (!isZip(source)) return FLAT.test(source.head()) ? 1 : 0;
  try {
    const bytes = source.bytes();
    return isOdsArchive(bytes, listZip(bytes)) ? 1 : 0;
  } catch {
    // Whatever is wrong with it, it is no spreadsheet that can be read.
    return 0;
  }
}

function isZip({ file }: FormatSource): boolean {
  const [first, second] = file.slice(0, 2);
  return first === 0x50 && second === 0x4b;
}

function read(source: FormatSource, progress: Progress): ReadResult {
  if (!isZip(source)) return readSheets(source, progress);
  try {
    const bytes = source.bytes();
    const entries = new Map(listZip(bytes).map((entry) => [entry.name, entry]));
    const find = (entry: ZipEntry | undefined) =>
      entry && createSource(unpackEntry(bytes, entry), entry.name);
    if (find(entries.get('META-INF/manifest.xml'))?.text().includes('encryption-data'))
      return toFailed(
        'The spreadsheet is locked with a password.',
        'Open it in the program that made it, take the password away, and save it again.',
      );
    const content = find(entries.get('content.xml'));
    if (content) return readSheets(content, progress);
    return toFailed('The spreadsheet has no “content.xml”.', 'Save it again as .ods or .xlsx.');
  } catch (error) {
    if (error instanceof ArchiveError) return toFailed(error.message, 'Save the spreadsheet again as .ods.');
    throw error;
  }
}

function readSheets(content: FormatSource, progress: Progress): ReadResult {
  const tables: NamedTable[] = [];
  let sheet: SheetTable | null = null;
  const fault = readContent(
    content,
    {
      openSheet: (name) => {
        sheet = new SheetTable(name, true);
      },
      onRow: (cells, row) => sheet?.onRow(cells, row),
      closeSheet: () => {
        const table = sheet?.finish();
        if (table) tables.push(table);
        sheet = null;
      },
    },
    progress,
  );
  if (fault) return { kind: 'failed', remarks: [fault] };
  if (tables.length > 0) return readTables(tables);
  return toFailed(
    'The spreadsheet has no cell with anything in it.',
    'Choose a spreadsheet that holds a network.',
  );
}
