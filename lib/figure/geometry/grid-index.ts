import type { Point } from '@/lib/view/positions';
import type { Box } from './box';

/** Things on a plane, found by where they are: what lies near is asked for, and not everything. */
export type GridIndex<T> = {
  readonly add: (thing: T, box: Box) => void;
  /** A straight line is entered only in the cells that it may cross. */
  readonly addLine: (thing: T, from: Point, to: Point) => void;
  /** Whatever may touch a box, each once, always in the same order. */
  readonly find: (box: Box) => readonly T[];
};

type Entry<T> = { readonly thing: T; seen: number };

/** More rows than any page has: no two cells have one number. */
const ROWS = 1_000_003;

/** Returns an empty grid whose cells are that wide and high. */
export function createGridIndex<T>(cell: number): GridIndex<T> {
  const cells = new Map<number, Entry<T>[]>();
  let asked = 0;
  const put = (entry: Entry<T>, column: number, row: number) => {
    const key = column * ROWS + row;
    const list = cells.get(key);
    if (list) list.push(entry);
    else cells.set(key, [entry]);
  };
  const toCell = (value: number) => Math.floor(value / cell);
  return {
    add: (thing, { x, y, width, height }) => {
      const entry = { thing, seen: 0 };
      for (let column = toCell(x); column <= toCell(x + width); column++) {
        for (let row = toCell(y); row <= toCell(y + height); row++) put(entry, column, row);
      }
    },
    addLine: (thing, from, to) => {
      const entry = { thing, seen: 0 };
      const [first, last] = from.x <= to.x ? [from, to] : [to, from];
      const slope = last.x === first.x ? 0 : (last.y - first.y) / (last.x - first.x);
      for (let column = toCell(first.x); column <= toCell(last.x); column++) {
        const left = Math.max(first.x, column * cell);
        const right = Math.min(last.x, (column + 1) * cell);
        const [a, b] =
          slope === 0
            ? [first.y, last.y]
            : [first.y + slope * (left - first.x), first.y + slope * (right - first.x)];
        for (let row = toCell(Math.min(a, b)); row <= toCell(Math.max(a, b)); row++) put(entry, column, row);
      }
    },
    find: ({ x, y, width, height }) => {
      asked++;
      const found: T[] = [];
      for (let column = toCell(x); column <= toCell(x + width); column++) {
        for (let row = toCell(y); row <= toCell(y + height); row++) {
          for (const entry of cells.get(column * ROWS + row) ?? []) {
            if (entry.seen === asked) continue;
            entry.seen = asked;
            found.push(entry.thing);
          }
        }
      }
      return found;
    },
  };
}
