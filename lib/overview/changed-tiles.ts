import type { PixelBox } from './compose-lines';
import { PIXEL_PARTS, type RasterSize } from './line-raster';
import { NUMBERS_OF_LINE, type PixelLines } from './pixel-lines';

/** How many pixels a tile is wide and high. */
const TILE = 16;
/** How far beyond its ends a line covers pixels. */
const REACH = 2;
/** With more lines nearly all of a picture is another: then it is all of it. */
const MAX_LINES = 120;

/**
 * Collects which tiles of a picture may be other than before: a line that goes right across it crosses few of them, while a box around it is
 * the whole picture.
 */
export type ChangedTiles = {
  /** Begins with a picture of which nothing has changed. */
  readonly begin: (size: RasterSize) => void;
  readonly addLine: (lines: Pick<PixelLines, 'ends'>, line: number) => void;
  /** Adds what lies between two corners, in pixels. */
  readonly addBox: (left: number, top: number, right: number, bottom: number) => void;
  readonly addAll: () => void;
  /** Returns whether all of them are. */
  readonly isAll: () => boolean;
  /** Returns whether the tile of a pixel of the picture is among them. */
  readonly hasPixel: (x: number, y: number) => boolean;
  /** Returns whether any tile is that lies between two corners, in pixels. */
  readonly touches: (left: number, top: number, right: number, bottom: number) => boolean;
  /** Returns boxes that have all of these tiles and nothing else, none over another. */
  readonly listBoxes: () => readonly PixelBox[];
};

export function createChangedTiles(): ChangedTiles {
  let size: RasterSize = { width: 0, height: 0 };
  let across = 0;
  let down = 0;
  let marks = new Uint8Array(0);
  let lineCount = 0;
  let isAll = false;
  const toColumn = (x: number) => Math.max(0, Math.min(across - 1, Math.floor(x / TILE)));
  const toRow = (y: number) => Math.max(0, Math.min(down - 1, Math.floor(y / TILE)));
  const isOutside = (left: number, top: number, right: number, bottom: number) =>
    // What is nowhere is not in the picture: no comparison holds for it.
    !(right >= 0 && bottom >= 0 && left < size.width && top < size.height);
  const addBox: ChangedTiles['addBox'] = (left, top, right, bottom) => {
    if (isAll || isOutside(left, top, right, bottom)) return;
    const [first, last] = [toColumn(left), toColumn(right)];
    for (let row = toRow(top); row <= toRow(bottom); row++)
      marks.fill(1, row * across + first, row * across + last + 1);
  };
  /** Adds the line in stretches of a tile along its longer axis. */
  const addStretches = (from: number, low: number, to: number, high: number, isDown: boolean) => {
    const slope = to === from ? 0 : (high - low) / (to - from);
    for (let start = from; start <= to; start += TILE) {
      const end = Math.min(to, start + TILE);
      const [one, other] = [low + (start - from) * slope, low + (end - from) * slope];
      const [least, most] = [Math.min(one, other) - REACH, Math.max(one, other) + REACH];
      if (isDown) addBox(least, start - REACH, most, end + REACH);
      else addBox(start - REACH, least, end + REACH, most);
    }
  };
  return {
    begin: (next) => {
      size = next;
      [lineCount, isAll] = [0, false];
      [across, down] = [Math.ceil(size.width / TILE), Math.ceil(size.height / TILE)];
      if (marks.length === across * down) marks.fill(0);
      else marks = new Uint8Array(across * down);
    },
    addLine: ({ ends }, line) => {
      lineCount += 1;
      isAll ||= lineCount > MAX_LINES;
      if (isAll) return;
      const at = NUMBERS_OF_LINE * line;
      const fromX = (ends[at] as number) / PIXEL_PARTS;
      const fromY = (ends[at + 1] as number) / PIXEL_PARTS;
      const toX = (ends[at + 2] as number) / PIXEL_PARTS;
      const toY = (ends[at + 3] as number) / PIXEL_PARTS;
      const isDown = Math.abs(toY - fromY) > Math.abs(toX - fromX);
      if (isDown && fromY < toY) addStretches(fromY, fromX, toY, toX, true);
      else if (isDown) addStretches(toY, toX, fromY, fromX, true);
      else if (fromX < toX) addStretches(fromX, fromY, toX, toY, false);
      else addStretches(toX, toY, fromX, fromY, false);
    },
    addBox,
    addAll: () => {
      isAll = true;
    },
    isAll: () => isAll,
    hasPixel: (x, y) => isAll || marks[Math.floor(y / TILE) * across + Math.floor(x / TILE)] === 1,
    touches: (left, top, right, bottom) => {
      if (isOutside(left, top, right, bottom)) return false;
      if (isAll) return true;
      const [first, last] = [toColumn(left), toColumn(right)];
      for (let row = toRow(top); row <= toRow(bottom); row++)
        for (let column = first; column <= last; column++)
          if (marks[row * across + column] === 1) return true;
      return false;
    },
    listBoxes: () => {
      if (isAll) return [{ left: 0, top: 0, right: size.width, bottom: size.height }];
      const boxes: PixelBox[] = [];
      for (let row = 0; row < down; row++)
        for (let column = 0; column < across; column++) {
          const first = column;
          while (column < across && marks[row * across + column] === 1) column += 1;
          if (column === first) continue;
          const [left, top] = [first * TILE, row * TILE];
          const right = Math.min(size.width, column * TILE);
          boxes.push({ left, top, right, bottom: Math.min(size.height, top + TILE) });
        }
      return boxes;
    },
  };
}
