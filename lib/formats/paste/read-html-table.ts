import { decodeEntities } from '../decode-entities';
import { PASTE_LIMITS } from './paste-limits';

/** A mark of HTML, or the text between two. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly name: string; readonly attributes: string };

/** Marks whose text is not shown. */
const UNSEEN = new Set(['style', 'script', 'title', 'xml', 'head', 'template']);

/**
 * Returns the cells of the first table in HTML, as spreadsheets put it on the clipboard; null when it has none. It is read as text
 * alone: nothing of it is run, fetched or drawn. Reading ends with the first row or column too many, which is among those returned.
 */
export function readHtmlTable(html: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let depth = 0;
  let hasTable = false;
  let isInCell = false;
  let owed = 0;
  const append = (text: string) => {
    const row = rows.at(-1);
    if (row && isInCell) row[row.length - 1] += text;
  };
  for (const piece of scan(html)) {
    if (piece.kind === 'text') {
      if (depth > 0) append(decodeEntities(piece.text).replace(/\s+/gu, ' '));
      continue;
    }
    const { name } = piece;
    if (name === 'table') depth += 1;
    if (name === '/table') depth -= 1;
    if (depth > 0) hasTable = true;
    if (hasTable && depth <= 0) break;
    if (name === 'br') append('\n');
    if (depth !== 1) continue;
    if (name === 'tr') {
      rows.push([]);
      owed = 0;
      isInCell = false;
      if (rows.length > PASTE_LIMITS.rows) break;
    }
    const row = rows.at(-1);
    if (row && (name === 'td' || name === 'th')) {
      // What a wide cell takes beside its own column is empty.
      for (; owed > 0 && row.length <= PASTE_LIMITS.columns; owed -= 1) row.push('');
      row.push('');
      owed = readWidth(piece.attributes) - 1;
      isInCell = true;
    }
    if (name === '/td' || name === '/th') isInCell = false;
    if ((rows.at(-1)?.length ?? 0) > PASTE_LIMITS.columns) break;
  }
  return hasTable ? rows.map((cells) => cells.map(trimLines)) : null;
}

/** Returns how many columns a cell takes. */
function readWidth(attributes: string): number {
  return Math.max(1, Number(/\bcolspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1] ?? 1));
}

function* scan(html: string): Generator<Piece> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', text: html.slice(at, open) };
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const close = findClose(html, open);
    if (close < 0) return;
    const name = /^\/?[a-z0-9:]+/i.exec(html.slice(open + 1, open + 40))?.[0].toLowerCase() ?? '';
    yield {
      kind: 'mark',
      name,
      attributes: html.slice(open + 1 + name.length, Math.min(close, open + 4_000)),
    };
    at = UNSEEN.has(name) ? skipPast(html, close, name) : close + 1;
  }
}

/** Returns where a mark ends: at the first bracket outside of quotation marks. */
function findClose(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const letter = html[at] ?? '';
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '>') return at;
    else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter;
  }
  return -1;
}

function skipPast(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[^a-z]`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
