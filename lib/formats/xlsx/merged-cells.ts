import type { FormatSource } from '../format';

/** Where the list of merged cells stands: behind the rows of a sheet, near its end. */
const END_BYTES = 2_000_000;
const MAX_MERGED = 100_000;
const MERGED = /<(?:\w{1,20}:)?mergeCell\s[^>]{0,100}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/** Fills cells that are merged over several rows: each row below the first has what the first says. */
export class MergedCells {
  /** By the row and column of its first cell: the last row. */
  private readonly ends = new Map<number, Map<number, number>>();
  private readonly held = new Map<number, { readonly text: string; readonly last: number }>();

  constructor(source: FormatSource) {
    const { file } = source;
    const end = new TextDecoder().decode(file.slice(Math.max(0, file.size - END_BYTES), file.size));
    let count = 0;
    for (const [, letters = '', first, , last] of end.matchAll(MERGED)) {
      if (Number(last) <= Number(first) || count >= MAX_MERGED) continue;
      count += 1;
      const row = this.ends.get(Number(first)) ?? new Map<number, number>();
      this.ends.set(Number(first), row.set(toColumn(letters), Number(last)));
    }
  }

  /** Returns the cells of a row, with what is merged into it from above. Rows come in their order. */
  fill(cells: string[], row: number): string[] {
    if (this.ends.size === 0) return cells;
    for (const [column, { text, last }] of this.held) {
      if (last < row) this.held.delete(column);
      else if ((cells[column] ?? '') === '') {
        while (cells.length < column) cells.push('');
        cells[column] = text;
      }
    }
    for (const [column, last] of this.ends.get(row) ?? []) {
      const text = cells[column] ?? '';
      if (text !== '') this.held.set(column, { text, last });
    }
    return cells;
  }
}

function toColumn(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
