import { isTotal as isTotalName } from '../guess/total-words';

/** A sum of fewer numbers may be chance. */
const MIN_OTHERS = 3;

/** A square of cells with a name for each row and column. */
type Square = {
  readonly names: readonly string[];
  readonly cell: (row: number, column: number) => string;
  readonly line: (row: number) => number | null;
};

/**
 * Returns a square without the first or last row and column, where these add up the others or are called a total, and the name of what
 * was left out; null where nothing was.
 */
export function dropTotals<T extends Square>(
  square: T,
  toNumber: (cell: string) => number,
): { readonly square: T; readonly total: string } | null {
  const { names, cell, line } = square;
  const places = names.map((_, index) => index);
  const at = [names.length - 1, 0].find((place) => isTotal(square, place, toNumber));
  if (at === undefined || names.length < MIN_OTHERS) return null;
  const kept = places.filter((place) => place !== at);
  const toPlace = (index: number) => kept[index] ?? 0;
  return {
    square: {
      ...square,
      names: kept.map((place) => names[place] ?? ''),
      cell: (row: number, column: number) => cell(toPlace(row), toPlace(column)),
      line: (row: number) => line(toPlace(row)),
    },
    total: names[at] ?? '',
  };
}

function isTotal({ names, cell }: Square, at: number, toNumber: (cell: string) => number): boolean {
  if (isTotalName(names[at] ?? '')) return true;
  if (names.length <= MIN_OTHERS) return false;
  const others = names.map((_, index) => index).filter((index) => index !== at);
  const add = (read: (index: number) => number) => others.reduce((sum, index) => sum + (read(index) || 0), 0);
  let added = 0;
  for (const place of others) {
    const [across, down] = [toNumber(cell(place, at)), toNumber(cell(at, place))];
    const sums = [add((index) => toNumber(cell(place, index))), add((index) => toNumber(cell(index, place)))];
    if (!isNear(across, sums[0] ?? 0) || !isNear(down, sums[1] ?? 0)) return false;
    if (across > 1) added += 1;
  }
  return added >= MIN_OTHERS;
}

function isNear(value: number, sum: number): boolean {
  return Math.abs((value || 0) - sum) <= 0.005 * Math.abs(sum);
}
