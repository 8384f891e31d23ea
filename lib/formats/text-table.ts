import type { Format, FormatSource } from './format';
import { askFirst } from './graph/ask-first';
import type { ReadResult } from './import-tables';
import { toFailed } from './remark-list';
import { readTables } from './table/read-tables';
import { toTableOfRows } from './table/table-of-rows';
import { hasPlainArrows, isChat, readLooseRows } from './text-table/read-loose-rows';
import { DASHES, RULE, readFixedRows, readMarkdownRows } from './text-table/read-text-rows';
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
  if (readMarkdownRows(lines).length > 1) return 0.85;
  if (isChat(lines)) return 0.9;
  if (hasPlainArrows(lines)) return 0.62;
  const rule = lines.slice(0, 20).findIndex((line) => DASHES.test(line));
  if (rule > 0 && !lines.some((line) => RULE.test(line))) return 0.6;
  if (readFixedRows(lines.slice(0, -1)).length > 2) return 0.12;
  return readLooseRows(lines) ? 0.11 : 0;
}

function read(source: FormatSource): ReadResult {
  const lines = [...listLines(source.text())].map(({ text }) => text);
  const marked = readMarkdownRows(lines);
  const fixed = marked.length > 1 ? marked : hasPlainArrows(lines) ? [] : readFixedRows(lines);
  const loose = fixed.length > 2 ? null : readLooseRows(lines);
  const rows = loose?.rows ?? fixed;
  const table = toTableOfRows(rows, source.name, (row) => `row ${row.toLocaleString('en')}`);
  if (table && loose?.question) return askFirst(readTables([table]), { id: 'loose', ...loose.question });
  if (table) return readTables([table]);
  return toFailed('No table was found in the text.', 'Save it as CSV, with a comma between the cells.');
}
