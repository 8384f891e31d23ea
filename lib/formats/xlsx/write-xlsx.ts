import { zipSync } from 'fflate';
import { keepFromGuard } from '@/lib/network/guard-formula';
import { joinBytes } from '../table/write-csv';
import { toLetters } from './column-letters';
import { escapeCell } from './escape-cell';
import {
  HEADER_STYLE,
  type SheetLook,
  WRAPPED_STYLE,
  writeChoices,
  writeStyles,
  writeViews,
} from './sheet-look';

/** Characters that a cell may have, and rows that a sheet may have, in Excel. */
const LONGEST_CELL = 32_767;
const MAX_ROWS = 1_048_576;
const WRITTEN = new Date(1980, 0, 1);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet as it is written: its name, those of its columns, and its rows. */
export type WrittenSheet = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly string[]>;
  /** How it looks, for a sheet that people fill in. */
  readonly look?: SheetLook;
};

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
export function writeXlsx(tables: readonly WrittenSheet[]): WrittenSheets {
  const cut = { cells: 0, rows: 0 };
  const encoder = new TextEncoder();
  const names = tables.map(({ name }) => name);
  const isStyled = tables.some(({ look }) => look !== undefined);
  const sheets = tables.map(
    (table, index) => [`xl/worksheets/sheet${index + 1}.xml`, writeSheet(table, cut)] as const,
  );
  const parts = {
    '[Content_Types].xml': encoder.encode(writeContentTypes(names.length, isStyled)),
    '_rels/.rels': encoder.encode(writeRelations([{ type: 'officeDocument', target: 'xl/workbook.xml' }])),
    'xl/workbook.xml': encoder.encode(writeWorkbook(names)),
    'xl/_rels/workbook.xml.rels': encoder.encode(
      writeRelations([
        ...names.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
        ...(isStyled ? [{ type: 'styles', target: 'styles.xml' }] : []),
      ]),
    ),
    ...(isStyled ? { 'xl/styles.xml': encoder.encode(writeStyles()) } : {}),
    ...Object.fromEntries(sheets),
  };
  return { bytes: zipSync(parts, { mtime: WRITTEN }), cutCells: cut.cells, cutRows: cut.rows };
}

function writeSheet(table: WrittenSheet, cut: { cells: number; rows: number }): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = [
    encoder.encode(
      `${HEAD}<worksheet xmlns="${MAIN}">${table.look ? writeViews(table.look) : ''}<sheetData>`,
    ),
  ];
  let row = 0;
  let batch = '';
  const add = (cells: readonly string[]) => {
    row += 1;
    const style = table.look ? (row === 1 ? HEADER_STYLE : WRAPPED_STYLE) : null;
    batch += `<row r="${row}">${cells.map((cell, column) => writeCell(cell, column, row, cut, style)).join('')}</row>`;
    if (batch.length < 1_000_000) return;
    pieces.push(encoder.encode(batch));
    batch = '';
  };
  add(table.columns);
  for (const cells of table.rows) {
    if (row < MAX_ROWS) add(cells);
    else cut.rows += 1;
  }
  pieces.push(
    encoder.encode(`${batch}</sheetData>${table.look ? writeChoices(table.look) : ''}</worksheet>`),
  );
  return joinBytes(pieces);
}

function writeCell(
  text: string,
  column: number,
  row: number,
  cut: { cells: number },
  style: number | null,
): string {
  if (text === '') return '';
  if (text.length > LONGEST_CELL) cut.cells += 1;
  const shown = escapeXml(escapeCell(keepFromGuard(text).slice(0, LONGEST_CELL)));
  const styled = style === null ? '' : ` s="${style}"`;
  return `<c r="${toLetters(column)}${row}"${styled} t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
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

function writeContentTypes(sheets: number, isStyled: boolean): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${parts.join('')}` +
    `${isStyled ? `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>` : ''}</Types>`
  );
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
