import type { Network } from '@/lib/network/network';
import type { Format, FormatSource, Progress, WrittenFile } from './format';
import { KEEPS_ALL } from './graph/keeps-all';
import type { Remark } from './import-tables';
import type { ReadResult } from './read-result';
import { toFailed } from './remark-list';
import { ArchiveError, listZip } from './source/read-zip';
import { isExcelArchive } from './source/spreadsheet-archive';
import { readTables } from './table/read-tables';
import { SheetTable } from './table/sheet-table';
import type { NamedTable } from './table/table-reading';
import { writeTables } from './table/write-tables';
import { MergedCells } from './xlsx/merged-cells';
import { readShared } from './xlsx/read-shared';
import { readSheet } from './xlsx/read-sheet';
import { type Sheet, WorkbookParts } from './xlsx/workbook-parts';
import { writeXlsx } from './xlsx/write-xlsx';

/** Spreadsheets: the tables of CSV as sheets. */
export const XLSX: Format = {
  id: 'xlsx',
  label: 'Excel spreadsheet',
  extensions: ['xlsx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  recognise,
  read,
  write,
  keeps: KEEPS_ALL,
};

function recognise(source: FormatSource): number {
  const [first, second] = source.file.slice(0, 2);
  if (first !== 0x50 || second !== 0x4b) return 0;
  try {
    return isExcelArchive(listZip(source.bytes())) ? 1 : 0;
  } catch {
    // Whatever is wrong with it, it is no spreadsheet that can be read.
    return 0;
  }
}

function read(source: FormatSource, progress: Progress): ReadResult {
  try {
    return readWorkbook(new WorkbookParts(source.bytes()), progress);
  } catch (error) {
    if (error instanceof ArchiveError) return toFailed(error.message, 'Save the spreadsheet again as .xlsx.');
    throw error;
  }
}

function readWorkbook(parts: WorkbookParts, progress: Progress): ReadResult {
  if (parts.fault) return { kind: 'failed', remarks: [parts.fault] };
  const shared = readShared(parts.findShared('sharedStrings'), parts.findShared('styles'));
  if (shared.fault) return { kind: 'failed', remarks: [shared.fault] };
  const tables: NamedTable[] = [];
  const hidden = new Set<NamedTable>();
  for (const [index, sheet] of parts.sheets.entries()) {
    const part = parts.find(sheet.path);
    if (!part) continue;
    const rows = new SheetTable(sheet.name, parts.sheets.length > 1);
    const merged = new MergedCells(part);
    const onRow = (cells: string[], row: number) => rows.onRow(merged.fill(cells, row), row);
    const share: Progress = (done) => progress((index + done) / parts.sheets.length);
    const fault = readSheet(part, shared, parts.is1904, onRow, share);
    if (fault) return { kind: 'failed', remarks: [toPlaced(fault, sheet)] };
    const table = rows.finish();
    if (table) tables.push(table);
    if (table && sheet.isHidden) hidden.add(table);
  }
  if (tables.length > 0) return readShown(tables, hidden);
  return toFailed(
    'The spreadsheet has no cell with anything in it.',
    'Choose a spreadsheet that holds a network.',
  );
}

/** What somebody has hidden is not meant, unless all is hidden, or this program wrote the sheets. */
function readShown(tables: readonly NamedTable[], hidden: ReadonlySet<NamedTable>): ReadResult {
  const shown = tables.filter((table) => !hidden.has(table));
  if (shown.length === 0 || shown.length === tables.length || tables.some(({ own }) => own !== null))
    return readTables(tables);
  const read = readTables(shown);
  const remarks = [...hidden].map(({ name }): Remark => {
    const message = 'The sheet is hidden, and was passed over.';
    return {
      severity: 'warning',
      place: `sheet ${name}`,
      message,
      fix: 'Show it, and save the spreadsheet again.',
    };
  });
  return read.kind === 'draft'
    ? { ...read, draft: { ...read.draft, remarks: [...remarks, ...read.draft.remarks] } }
    : read;
}

function toPlaced(fault: Remark, { name }: Sheet): Remark {
  return { ...fault, place: `sheet ${name}, ${fault.place}` };
}

function write(network: Network): WrittenFile {
  const { bytes, cutCells, cutRows } = writeXlsx(writeTables(network));
  const losses: string[] = [];
  const count = (number: number, what: string) => `${number.toLocaleString('en')} ${what}`;
  if (cutCells > 0)
    losses.push(count(cutCells, 'texts are longer than a cell may be (32,767 characters), and were cut.'));
  if (cutRows > 0)
    losses.push(count(cutRows, 'rows are more than a sheet may have (1,048,576), and were left out.'));
  return { bytes, losses };
}
