import { type Box, computeOverlap } from './box';

/** Boxes by the squares of a grid that they touch, so that few need to be compared with another box. */
export type BoxGrid = {
  readonly add: (box: Box) => void;
  /** Whether the box overlaps none of those that were added. */
  readonly isFree: (box: Box) => boolean;
};

/** Returns a grid with these boxes. Its squares should be about as large as the boxes are. */
export function createBoxGrid(boxes: readonly Box[], square: number): BoxGrid {
  const cells = new Map<string, Box[]>();
  const add = (box: Box) => {
    for (const key of listCells(box, square)) {
      const cell = cells.get(key);
      if (cell) cell.push(box);
      else cells.set(key, [box]);
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    isFree: (box) => {
      for (const key of listCells(box, square))
        for (const other of cells.get(key) ?? []) if (computeOverlap(box, other) > 0) return false;
      return true;
    },
  };
}

function listCells({ left, top, right, bottom }: Box, square: number): readonly string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / square); x <= Math.floor(right / square); x++)
    for (let y = Math.floor(top / square); y <= Math.floor(bottom / square); y++) keys.push(`${x} ${y}`);
  return keys;
}
