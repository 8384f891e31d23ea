import { type Box, computeOverlap } from './box';

/** Boxes by the squares of a grid that they touch, so that few need to be compared with another box. */
export type BoxGrid = {
  readonly add: (box: Box) => void;
  /** Whether the box overlaps none of those that were added. */
  readonly isFree: (box: Box) => boolean;
};

/** More squares than a row has: those of two coordinates are one number. */
const ROW = 2 ** 26;

/** Returns a grid with these boxes. Its squares should be about as large as the boxes are. */
export function createBoxGrid(boxes: readonly Box[], square: number): BoxGrid {
  const cells = new Map<number, Box[]>();
  const toSquare = (value: number) => Math.floor(value / square);
  const add = (box: Box) => {
    const right = toSquare(box.right);
    const bottom = toSquare(box.bottom);
    for (let x = toSquare(box.left); x <= right; x++)
      for (let y = toSquare(box.top); y <= bottom; y++) {
        const cell = cells.get(x * ROW + y);
        if (cell) cell.push(box);
        else cells.set(x * ROW + y, [box]);
      }
  };
  for (const box of boxes) add(box);
  return {
    add,
    isFree: (box) => {
      const right = toSquare(box.right);
      const bottom = toSquare(box.bottom);
      for (let x = toSquare(box.left); x <= right; x++)
        for (let y = toSquare(box.top); y <= bottom; y++) {
          const cell = cells.get(x * ROW + y);
          if (!cell) continue;
          for (const other of cell) if (computeOverlap(box, other) > 0) return false;
        }
      return true;
    },
  };
}
