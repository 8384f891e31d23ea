import { decodeEntities } from '../decode-entities';
import { readSpan, scanHtml, trimLines } from '../html/scan-html';
import { PASTE_LIMITS } from './paste-limits';

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
  for (const piece of scanHtml(html)) {
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
      owed = readSpan(piece.attributes, 'colspan') - 1;
      isInCell = true;
    }
    if (name === '/td' || name === '/th') isInCell = false;
    if ((rows.at(-1)?.length ?? 0) > PASTE_LIMITS.columns) break;
  }
  return hasTable ? rows.map((cells) => cells.map(trimLines)) : null;
}
