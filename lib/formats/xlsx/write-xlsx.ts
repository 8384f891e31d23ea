import { zipSync } from 'fflate';
import { keepFromGuard } from '@/lib/network/guard-formula';
import { joinBytes } from '../table/write-csv';
import type { WrittenTable } from '../table/write-tables';
import { escapeCell } from './escape-cell';

/** Characters that a cell may have, and rows that a sheet may have, in Excel. */
const LONGEST_CELL = 32_767;
const MAX_ROWS = 1_048_576;
const WRITTEN = new Date(1980, 0, 1);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A spreadsheet, and how much of its tables did not fit into it. */
export type WrittenSheets = {
  readonly bytes: Uint8Array;
  readonly cutCells: number;
  readonly cutRows: number;
};

/**
 * Returns tables as the sheets of a spreadsheet (ECMA-376). Every cell is text, in the file’s own form for text, which no program takes
 * for a formula, a number or a date: ids keep their zeros. The same tables make the same bytes.
 */
export function writeXlsx(tables: readonly WrittenTable[]): WrittenSheets {
  const cut = { cells: 0, rows: 0 };
  const encoder = new TextEncoder();
  const names = tables.map(({ name }) => name);
  const sheets = tables.map(
    (table, index) => [`xl/worksheets/sheet${index + 1}.xml`, writeSheet(table, cut)] as const,
  );
  const parts = {
    '[Content_Types].xml': encoder.encode(writeContentTypes(names.length)),
    '_rels/.rels': encoder.encode(writeRelations([{ type: 'officeDocument', target: 'xl/workbook.xml' }])),
    'xl/workbook.xml': encoder.encode(writeWorkbook(names)),
    'xl/_rels/workbook.xml.rels': encoder.encode(
      writeRelations(
        names.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      ),
    ),
    ...Object.fromEntries(sheets),
  };
  return { bytes: zipSync(parts, { mtime: WRITTEN }), cutCells: cut.cells, cutRows: cut.rows };
}

function writeSheet(table: WrittenTable, cut: { cells: number; rows: number }): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = [encoder.encode(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`)];
  let row = 0;
  let batch = '';
  const add = (cells: readonly string[]) => {
    row += 1;
    batch += `<row r="${row}">${cells.map((cell, column) => writeCell(cell, column, row, cut)).join('')}</row>`;
    if (batch.length < 1_000_000) return;
    pieces.push(encoder.encode(batch));
    batch = '';
  };
  add(table.columns);
  for (const cells of table.rows) {
    if (row < MAX_ROWS) add(cells);
    else cut.rows += 1;
  }
  pieces.push(encoder.encode(`${batch}</sheetData></worksheet>`));
  return joinBytes(pieces);
}

function writeCell(text: string, column: number, row: number, cut: { cells: number }): string {
  if (text === '') return '';
  if (text.length > LONGEST_CELL) cut.cells += 1;
  const shown = escapeXml(escapeCell(keepFromGuard(text).slice(0, LONGEST_CELL)));
  return `<c r="${toLetters(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

function writeWorkbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function writeRelations(relations: readonly { readonly type: string; readonly target: string }[]): string {
  const items = relations.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function writeContentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${parts.join('')}</Types>`
  );
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Columns are counted A, B, … Z, AA, AB, … */
function toLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? toLetters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
