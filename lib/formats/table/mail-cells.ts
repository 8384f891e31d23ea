import type { ImportTable, Remark } from '../import-tables';
import { readMailTexts } from '../mail/read-mail';
import type { ReadResult } from '../read-result';
import type { NamedTable } from './table-reading';

const FIRST_ROWS = 200;
/** The share of the cells that must be mails. */
const MOST = 0.9;
const HEADER = /^(from|to|cc|bcc|subject|date|message-id):/gim;

/** Returns who writes to whom in a table in which a column holds whole mails, with their headers; null for any other table. */
export function readMailCells([only, more]: readonly NamedTable[]): ReadResult | null {
  const column = only && !more ? findMails(only.table) : -1;
  if (!only || column < 0) return null;
  const { table } = only;
  const read = readMailTexts(listCells(table, column));
  if (read.kind !== 'draft') return null;
  const others = table.columns.flatMap(({ name }, at) => (at === column ? [] : [`“${name}”`]));
  const beside = others.length > 0 ? ` Other columns were not read: ${others.slice(0, 10).join(', ')}.` : '';
  const message = `Cells of “${table.columns[column]?.name}” are mails: who writes to whom was read from their headers, and their text was not read.${beside}`;
  const note: Remark = { severity: 'note', place: '', message, fix: '' };
  return { ...read, draft: { ...read.draft, remarks: [note, ...read.draft.remarks] } };
}

function findMails(table: ImportTable): number {
  return table.columns.findIndex((_, column) => {
    const cells = Array.from({ length: Math.min(FIRST_ROWS, table.rows) }, (_, row) =>
      table.cell(row, column).trim(),
    ).filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter(isMail).length >= MOST * cells.length;
  });
}

/** A mail begins with headers that say from whom it is and to whom, and an empty line ends them. */
function isMail(cell: string): boolean {
  const [head = ''] = cell.slice(0, 20_000).split(/\r?\n\r?\n/, 1);
  const names = new Set([...head.matchAll(HEADER)].map(([, name]) => name?.toLowerCase()));
  return /^[A-Za-z-]{2,60}:/.test(cell) && names.has('from') && names.size > 2;
}

function* listCells(table: ImportTable, column: number): Generator<string> {
  for (let row = 0; row < table.rows; row += 1) {
    const cell = table.cell(row, column).trim();
    if (cell !== '') yield cell;
  }
}
