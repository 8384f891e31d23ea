/** The side of a tile, in pixels of the picture: on whole pixels, what is drawn up to its edge leaves no seam. */
const TILE = 24;

/** The tiles of a picture that are to be painted anew; everything else of it stays. Lengths are in CSS pixels. */
export type PatchTiles = {
  readonly addBox: (left: number, top: number, right: number, bottom: number) => void;
  /** Adds the tiles that a line crosses, with a margin around it, which is less than half a tile. */
  readonly addLine: (line: Line, margin: number) => void;
  readonly touchesBox: (left: number, top: number, right: number, bottom: number) => boolean;
  /** Visits each part of a line that crosses these tiles, a little longer at both ends. */
  readonly visitParts: (x: number, y: number, endX: number, endY: number, visit: VisitPart) => void;
  /** Which share of the picture they are, 0 to 1. */
  readonly computeShare: () => number;
  /** Visits rows of neighbouring tiles, as boxes. */
  readonly visitBoxes: (visit: (x: number, y: number, width: number, height: number) => void) => void;
};

/** From one point to another: x and y of both. */
export type Line = readonly [x: number, y: number, endX: number, endY: number];
type VisitPart = (x: number, y: number, endX: number, endY: number) => void;

/** How far a part of a line reaches over the tiles that it crosses. */
const BEYOND = 3;

/** Returns tiles of a picture of a size, none of which is to be painted yet. `ratio`: pixels for each of CSS. */
export function createPatchTiles(width: number, height: number, ratio: number): PatchTiles {
  const side = TILE / ratio;
  const [columns, rows] = [Math.max(1, Math.ceil(width / side)), Math.max(1, Math.ceil(height / side))];
  const isIn = new Uint8Array(columns * rows);
  const grid: Grid = { isIn, columns, rows, side };
  const toColumn = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor(x / side)));
  const toRow = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor(y / side)));
  const isOutside = (left: number, top: number, right: number, bottom: number) =>
    right < 0 || bottom < 0 || left > width || top > height;
  return {
    addBox: (left, top, right, bottom) => {
      if (isOutside(left, top, right, bottom)) return;
      for (let row = toRow(top); row <= toRow(bottom); row++)
        isIn.fill(1, row * columns + toColumn(left), row * columns + toColumn(right) + 1);
    },
    addLine: (line, margin) => {
      for (const beside of [-margin, 0, margin]) walkTiles(grid, ...shift(line, beside, margin), null);
    },
    touchesBox: (left, top, right, bottom) => {
      if (isOutside(left, top, right, bottom)) return false;
      for (let row = toRow(top); row <= toRow(bottom); row++)
        for (let column = toColumn(left); column <= toColumn(right); column++)
          if (isIn[row * columns + column] === 1) return true;
      return false;
    },
    visitParts: (x, y, endX, endY, visit) => walkTiles(grid, x, y, endX, endY, visit),
    computeShare: () => isIn.reduce((sum, each) => sum + each, 0) / isIn.length,
    visitBoxes: (visit) => {
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          if (isIn[row * columns + column] === 0) continue;
          const first = column;
          while (column < columns && isIn[row * columns + column] === 1) column += 1;
          visit(first * side, row * side, (column - first) * side, side);
        }
      }
    },
  };
}

/** Returns a line moved to its side, and longer at both ends. */
function shift([x, y, endX, endY]: Line, beside: number, longer: number): Line {
  const [dx, dy] = [endX - x, endY - y];
  const length = Math.sqrt(dx * dx + dy * dy);
  const [ux, uy] = length > 0 ? [dx / length, dy / length] : [1, 0];
  const [moveX, moveY] = [-uy * beside, ux * beside];
  return [
    x + moveX - ux * longer,
    y + moveY - uy * longer,
    endX + moveX + ux * longer,
    endY + moveY + uy * longer,
  ];
}

type Grid = {
  readonly isIn: Uint8Array;
  readonly columns: number;
  readonly rows: number;
  readonly side: number;
};

/**
 * Visits the parts of a line that cross the tiles of a grid that are in, or, without `visit`, takes all that it crosses in (Amanatides and
 * Woo, "A fast voxel traversal algorithm for ray tracing", 1987). It is done for each tie of a network, and so makes no objects.
 */
function walkTiles(
  { isIn, columns, rows, side }: Grid,
  x: number,
  y: number,
  endX: number,
  endY: number,
  visit: VisitPart | null,
): void {
  const dx = endX - x;
  const dy = endY - y;
  // The shares of the line between which it lies in the grid; one that runs along an axis has no ends there.
  const across = columns * side;
  const down = rows * side;
  if ((dx === 0 && (x < 0 || x > across)) || (dy === 0 && (y < 0 || y > down))) return;
  const acrossFrom = dx === 0 ? 0 : Math.min(-x / dx, (across - x) / dx);
  const acrossTo = dx === 0 ? 1 : Math.max(-x / dx, (across - x) / dx);
  const downFrom = dy === 0 ? 0 : Math.min(-y / dy, (down - y) / dy);
  const downTo = dy === 0 ? 1 : Math.max(-y / dy, (down - y) / dy);
  const last = Math.min(1, acrossTo, downTo);
  let from = Math.max(0, acrossFrom, downFrom);
  if (from > last) return;
  let column = Math.max(0, Math.min(columns - 1, Math.floor((x + dx * from) / side)));
  let row = Math.max(0, Math.min(rows - 1, Math.floor((y + dy * from) / side)));
  const stepX = dx < 0 ? -1 : 1;
  const stepY = dy < 0 ? -1 : 1;
  const acrossTile = dx === 0 ? Number.POSITIVE_INFINITY : side / Math.abs(dx);
  const downTile = dy === 0 ? Number.POSITIVE_INFINITY : side / Math.abs(dy);
  let nextX = dx === 0 ? Number.POSITIVE_INFINITY : ((column + (dx < 0 ? 0 : 1)) * side - x) / dx;
  let nextY = dy === 0 ? Number.POSITIVE_INFINITY : ((row + (dy < 0 ? 0 : 1)) * side - y) / dy;
  const beyond = BEYOND / Math.max(1, Math.sqrt(dx * dx + dy * dy));
  let start = -1;
  while (column >= 0 && column < columns && row >= 0 && row < rows) {
    const tile = row * columns + column;
    if (visit === null) isIn[tile] = 1;
    else if (isIn[tile] === 1) {
      if (start < 0) start = Math.max(0, from - beyond);
    } else if (start >= 0) {
      const end = Math.min(1, from + beyond);
      visit(x + dx * start, y + dy * start, x + dx * end, y + dy * end);
      start = -1;
    }
    from = Math.min(nextX, nextY);
    if (from >= last) break;
    if (nextX <= nextY) {
      column += stepX;
      nextX += acrossTile;
    } else {
      row += stepY;
      nextY += downTile;
    }
  }
  if (visit === null || start < 0) return;
  const end = Math.min(1, last + beyond);
  visit(x + dx * start, y + dy * start, x + dx * end, y + dy * end);
}
