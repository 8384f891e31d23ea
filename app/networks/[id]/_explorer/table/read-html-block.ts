import { type BlockRead, PASTE_LIMITS, readTextBlock, toBlock } from '@/lib/formats/paste/read-block';

/**
 * Returns the cells of what a spreadsheet has put on the clipboard: of its table, where it gives one as HTML, which keeps line breaks
 * within cells; else of its text. The HTML is read by a parser that runs and fetches nothing.
 */
export function readClipboard(text: string, html: string): BlockRead {
  const isRead = html.length <= PASTE_LIMITS.text && /<table[\s>]/i.test(html);
  const table = isRead ? new DOMParser().parseFromString(html, 'text/html').querySelector('table') : null;
  if (!table) return readTextBlock(text);
  const rows = [...table.rows].slice(0, PASTE_LIMITS.rows + 1);
  const block = toBlock(rows.map(readCells));
  return block.ok ? block : readTextBlock(text);
}

/** A cell that is as wide as several is followed by empty ones. */
function readCells(row: HTMLTableRowElement): readonly string[] {
  const cells: string[] = [];
  for (const cell of row.cells) {
    for (const line of cell.querySelectorAll('br')) line.replaceWith('\n');
    cells.push((cell.textContent ?? '').replace(/[ \t\u00a0]+/g, ' ').trim());
    const wide = Math.min(cell.colSpan, PASTE_LIMITS.columns + 1);
    for (let at = 1; at < wide; at += 1) cells.push('');
    if (cells.length > PASTE_LIMITS.columns) break;
  }
  return cells;
}
