import type { Format, FormatSource } from './format';
import { askBefore, askFirst } from './graph/ask-first';
import type { ReadResult, Remark } from './import-tables';
import { toFailed } from './remark-list';
import { readTables } from './table/read-tables';
import { toTableOfRows } from './table/table-of-rows';
import { isLatex } from './text-table/read-latex';
import { hasPlainArrows, isChat, readLooseRows } from './text-table/read-loose-rows';
import { DASHES, RULE, readFixedRows, readMarkdownTables } from './text-table/read-text-rows';
import { listLines } from './text-words';

/** Tables that are set out in plain text: Markdown, or columns below one another. */
export const TEXT_TABLE: Format = {
  id: 'text-table',
  label: 'Plain text set out as a table, Markdown or columns of fixed width',
  extensions: ['md', 'txt', 'prn'],
  mediaType: 'text/plain',
  recognise,
  read,
  write: null,
  keeps: null,
};

function recognise(source: FormatSource): number {
  const lines = source.head().split(/\r?\n/).slice(0, 200);
  if (/^\s*([<{@]|\[(?!\d))/.test(lines[0] ?? '')) return 0;
  if (readMarkdownTables(lines).length > 0) return 0.85;
  if (isChat(lines)) return 0.9;
  if (isLatex(lines)) return 0.9;
  if (hasPlainArrows(lines)) return 0.62;
  const rule = lines.slice(0, 20).findIndex((line) => DASHES.test(line));
  if (rule > 0 && !lines.some((line) => RULE.test(line))) return 0.6;
  if (readFixedRows(lines.slice(0, -1)).length > 2) return 0.12;
  return readLooseRows(lines) ? 0.11 : 0;
}

/** Several tables of a text are read as those of a page are. */
function readEach(all: readonly (readonly (readonly string[])[])[], name: string): ReadResult {
  const tables = all.flatMap((rows, index) => {
    const called = `table ${(index + 1).toLocaleString('en')}`;
    return toTableOfRows(rows, called, (row) => `${called}, row ${row.toLocaleString('en')}`) ?? [];
  });
  return tables.length > 0
    ? readTables(tables)
    : toFailed(`No table was found in “${name}”.`, 'Save it as CSV, with a comma between the cells.');
}

/** A note may say that a row is denied, or is none. */
function toRemarks(notes: readonly string[]): readonly Remark[] {
  return notes.map((note) => ({
    severity: 'note',
    place: '',
    message: `A note stands below the table, and was made nothing of: “${note.slice(0, 300)}”.`,
    fix: '',
  }));
}

function read(source: FormatSource): ReadResult {
  const lines = [...listLines(source.text())].map(({ text }) => text);
  const [marked, ...others] = isLatex(lines) ? [] : readMarkdownTables(lines);
  if (marked && others.length > 0) return readEach([marked, ...others], source.name);
  const fixed = marked ?? (hasPlainArrows(lines) || isLatex(lines) ? [] : readFixedRows(lines));
  const loose = fixed.length > 2 ? null : readLooseRows(lines);
  const rows = loose?.rows ?? fixed;
  const table = toTableOfRows(rows, source.name, (row) => `row ${row.toLocaleString('en')}`);
  if (table && loose?.question) {
    const read = readTables([table]);
    const asked = { id: 'loose', ...loose.question };
    return loose.isAskedMore ? askBefore(read, asked) : askFirst(read, asked);
  }
  if (table) return readTables([{ ...table, remarks: [...table.remarks, ...toRemarks(loose?.notes ?? [])] }]);
  return toFailed('No table was found in the text.', 'Save it as CSV, with a comma between the cells.');
}
