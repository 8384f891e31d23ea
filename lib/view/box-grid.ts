import { type Box, computeOverlap } from './box';

/** Boxes by the squares of a grid that they touch, so that few need to be compared with another box. */
export type BoxGrid = {
  readonly add: (box: Box) => void;
  /** Whether the box overlaps none of those that were added. */
  readonly isFree: (box: Box) => boolean;
  /** How much of the box lies over those that were added, each of them counted: an area. */
  readonly computeCovered: (box: Box) => number;
};

/** More squares than a row has: those of two coordinates are one number. */
const ROW = 2 ** 26;

/** No box that the grid begins with lies in more squares than these, across or down. */
const MOST_ACROSS = 64;

/**
 * Returns a grid with these boxes. Its squares should be about as large as the boxes are: `wanted`. Where a box is far larger, as the words
 * of a claim are in a map that is far out, they are larger as well, so that it does not lie in millions of them.
 */
export function createBoxGrid(boxes: readonly Box[], wanted: number): BoxGrid {
  const square = Math.max(wanted, findLargest(boxes) / MOST_ACROSS);
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
  /** Goes through the boxes near one until told to stop; one that lies in several squares comes several times. */
  const goThrough = (box: Box, see: (other: Box) => boolean): boolean => {
    const right = toSquare(box.right);
    const bottom = toSquare(box.bottom);
    for (let x = toSquare(box.left); x <= right; x++)
      for (let y = toSquare(box.top); y <= bottom; y++) {
        const cell = cells.get(x * ROW + y);
        if (!cell) continue;
        for (const other of cell) if (!see(other)) return false;
      }
    return true;
  };
  return {
    add,
    isFree: (box) => goThrough(box, (other) => computeOverlap(box, other) === 0),
    computeCovered: (box) => {
      const near = new Set<Box>();
      goThrough(box, (other) => near.add(other) !== null);
      return [...near].reduce((sum, other) => sum + computeOverlap(box, other), 0);
    },
  };
}

/** Returns the longest side of all boxes. */
function findLargest(boxes: readonly Box[]): number {
  let largest = 0;
  for (const { left, right, top, bottom } of boxes) largest = Math.max(largest, right - left, bottom - top);
  return largest;
}
