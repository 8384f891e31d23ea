import type { Format, FormatSource } from './format';
import { askFirst } from './graph/ask-first';
import type { ReadResult } from './read-result';
import { toFailed } from './remark-list';
import { readTables } from './table/read-tables';
import { toTableOfRows } from './table/table-of-rows';
import { hasPlainArrows, isChat, readLooseRows } from './text-table/read-loose-rows';
import { readTabular } from './text-table/read-tabular';
import { readTaggedRows } from './text-table/read-tagged-rows';
import { DASHES, RULE, readFixedRows, readMarkdownTables } from './text-table/read-text-rows';
import { listLines } from './text-words';

/** Tables that are set out in plain text: Markdown, or columns below one another. */
export const TEXT_TABLE: Format = {
  id: 'text-table',
  label: 'Plain text set out as a table, Markdown, Org, LaTeX or columns of fixed width',
  extensions: ['md', 'txt', 'prn', 'org', 'tex'],
  mediaType: 'text/plain',
  recognise,
  read,
  write: null,
  keeps: null,
};

const TABULAR = /\\begin\{(?:tabular|tabularx|tabulary|longtable|longtabu|xltabular|supertabular)\*?\}/;

function recognise(source: FormatSource): number {
  const lines = source.head().split(/\r?\n/).slice(0, 200);
  if (/^\s*([<{@]|\[(?!\d|LINE\]))/.test(lines[0] ?? '')) return 0;
  if (TABULAR.test(source.head())) return 0.86;
  // The last of the records may be cut off.
  if (readTaggedRows(lines)) return isCoded(lines) ? 0.9 : 0.58;
  if (readMarkdownTables(lines).length > 0) return 0.85;
  if (isChat(lines)) return 0.9;
  if (hasPlainArrows(lines)) return 0.62;
  const rule = lines.slice(0, 20).findIndex((line) => DASHES.test(line));
  if (rule > 0 && !lines.some((line) => RULE.test(line))) return 0.6;
  if (readFixedRows(lines.slice(0, -1)).length > 2) return 0.12;
  return readLooseRows(lines) ? 0.11 : 0;
}

/** Fields that are called by codes alone, such as “SRC”, stand in no letter and in no settings. */
function isCoded(lines: readonly string[]): boolean {
  return lines.slice(0, 3).every((line) => /^[A-Z]{2,6}:/.test(line));
}

/** What is unsure of the lines is asked beside what is of any table. */
function askAsWell(read: ReadResult, { message, label }: { message: string; label: string }): ReadResult {
  if (read.kind !== 'draft') return read;
  if (read.questions) return askFirst(read, { id: 'loose', message, label });
  const question = {
    id: 'loose',
    about: 'actors',
    message,
    choices: [{ label, mapping: {} }],
    hasGuess: true,
  } as const;
  return { ...read, shapeQuestions: [question, ...(read.shapeQuestions ?? [])] };
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

function read(source: FormatSource): ReadResult {
  const tabular = TABULAR.test(source.head()) ? readTabular(source.text()) : null;
  if (tabular) return readEach([tabular], source.name);
  const lines = [...listLines(source.text())].map(({ text }) => text);
  const tagged = readTaggedRows(lines);
  if (tagged) return readEach([tagged], source.name);
  const [marked, ...others] = readMarkdownTables(lines);
  if (marked && others.length > 0) return readEach([marked, ...others], source.name);
  const fixed = marked ?? (hasPlainArrows(lines) || isChat(lines) ? [] : readFixedRows(lines));
  const loose = fixed.length > 2 ? null : readLooseRows(lines);
  const rows = loose?.rows ?? fixed;
  const table = toTableOfRows(rows, source.name, (row) => `row ${row.toLocaleString('en')}`);
  if (table && loose?.question) return askAsWell(readTables([table]), loose.question);
  if (table) return readTables([table]);
  return toFailed('No table was found in the text.', 'Save it as CSV, with a comma between the cells.');
}
