import { FORMAT_LIMITS } from '@/lib/network/limits';
import { type Dialect, parseRows } from '../table/parse-rows';
import { PASTE_LIMITS } from './paste-limits';
import { readHtmlTable } from './read-html-table';

/** A block of cells as a spreadsheet puts it on the clipboard: rows of texts, not all of the same length. */
export type PastedBlock = readonly (readonly string[])[];

/** What was on the clipboard, or why it is not taken. */
export type BlockRead =
  | { readonly ok: true; readonly block: PastedBlock }
  | { readonly ok: false; readonly message: string };

const TABS: Dialect = { delimiter: '\t', isOldMac: false, comment: null, isQuoted: true };

class TooManyError extends Error {}

/**
 * Returns the cells of tab-separated text, as every spreadsheet copies them. Cells in quotation marks may hold tabs and line breaks;
 * where the marks do not pair, they are letters like any other.
 */
export function readTextBlock(text: string): BlockRead {
  if (text.length > PASTE_LIMITS.text) return refuseSize();
  try {
    const quoted = readRows(text, TABS);
    return toBlock(quoted ?? readRows(text, { ...TABS, isQuoted: false }) ?? []);
  } catch (error) {
    if (error instanceof TooManyError) return refuseSize();
    throw error;
  }
}

/**
 * Returns the cells of what a spreadsheet has put on the clipboard: of its table, where it gives one as HTML, which keeps line breaks
 * within cells; else of its text.
 */
export function readClipboard(text: string, html: string): BlockRead {
  const rows = html.length <= PASTE_LIMITS.text ? readHtmlTable(html) : null;
  const read = rows && toBlock(rows);
  return read?.ok ? read : readTextBlock(text);
}

/** Returns rows as a block, without the empty ones and without the empty columns at the end. */
function toBlock(rows: PastedBlock): BlockRead {
  if (rows.length > PASTE_LIMITS.rows || rows.some(({ length }) => length > PASTE_LIMITS.columns))
    return refuseSize();
  const block = rows.flatMap((cells) => {
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    return last < 0 ? [] : [cells.slice(0, last + 1)];
  });
  return block.length > 0
    ? { ok: true, block }
    : { ok: false, message: 'There is no cell with a text in it.' };
}

/** Returns the rows of a text; null when its quotation marks do not pair. */
function readRows(text: string, dialect: Dialect): string[][] | null {
  const rows: string[][] = [];
  let isPaired = true;
  parseRows(cutText(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')), dialect, {
    onRow: (cells) => {
      rows.push(cells);
      if (rows.length > PASTE_LIMITS.rows || cells.length > PASTE_LIMITS.columns) throw new TooManyError();
    },
    onBadQuote: () => {
      isPaired = false;
    },
    onComment: () => {},
  });
  return isPaired ? rows : null;
}

/** Pieces that are no longer than a row may be, so that what passes a limit ends the reading early. */
function* cutText(text: string): Generator<string> {
  const size = Math.floor(FORMAT_LIMITS.row / 8);
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

function refuseSize(): BlockRead {
  const { rows, columns } = PASTE_LIMITS;
  return {
    ok: false,
    message: `At most ${rows.toLocaleString('en')} rows of ${columns} columns are pasted at once. Import a larger table as a file.`,
  };
}
