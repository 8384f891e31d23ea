import type { ChangedTiles } from './changed-tiles';
import type { HueCounts } from './compose-lines';
import { findChange } from './line-change';
import { addLine, type Counts, type RasterSize, toCountsLength, toStride } from './line-raster';
import { NUMBERS_OF_LINE, type PixelLines } from './pixel-lines';

/** Keeps how much of the lines of each hue is in each pixel of a picture. */
export type TieCounts = {
  /**
   * Returns the counts of these lines, in the same order: those of before, to which it adds what is new and from which it takes what is gone. Null
   * where they would take too much memory: then it keeps none. `changed` gets the tiles outside of which the counts of the same hues are those of
   * before; all where they were counted anew.
   */
  readonly count: (
    size: RasterSize,
    all: readonly PixelLines[],
    changed: ChangedTiles,
  ) => readonly HueCounts[] | null;
};

/** So many bytes all counts may take: those of 16 hues on 2000 by 1250 pixels. */
const MAX_BYTES = 16 * 2 * 2000 * 1250;
/** A count with this bit might run over with the next lines, if it has no more than 16. */
const NEARLY_FULL = 0x8000;

type Kept = { counts: Counts; lines: PixelLines };

export function createTieCounts(maxBytes = MAX_BYTES): TieCounts {
  let size: RasterSize = { width: 0, height: 0 };
  const kept = new Map<string, Kept>();
  /** Lets go of hues that are not shown until all that are have room. Returns whether they do. */
  const makeRoom = (all: readonly PixelLines[]): boolean => {
    const hues = new Set(all.map(({ hue }) => hue));
    const isTooMuch = () => {
      const missing = all.filter(({ hue }) => !kept.has(hue)).length;
      const bytes = [...kept.values()].reduce((sum, { counts }) => sum + counts.byteLength, 0);
      return bytes + missing * 2 * toCountsLength(size) > maxBytes;
    };
    for (const hue of kept.keys()) if (!hues.has(hue) && isTooMuch()) kept.delete(hue);
    return !isTooMuch();
  };
  return {
    count: (next, all, changed) => {
      if (next.width !== size.width || next.height !== size.height) kept.clear();
      size = next;
      if (!makeRoom(all)) {
        kept.clear();
        return null;
      }
      return all.map((lines) => {
        const own = kept.get(lines.hue) ?? createKept(size, lines.hue);
        kept.set(lines.hue, own);
        change(own, lines, toStride(size.width), changed);
        return { hue: lines.hue, counts: own.counts };
      });
    },
  };
}

function createKept(size: RasterSize, hue: string): Kept {
  const lines = { hue, count: 0, ends: new Int32Array(0), weights: new Uint8Array(0) };
  return { counts: new Uint16Array(toCountsLength(size)), lines };
}

/** Does what is less: adds and takes away what differs, or counts anew. */
function change(kept: Kept, lines: PixelLines, stride: number, changed: ChangedTiles): void {
  const { gone, added } = findChange(kept.lines, lines);
  if (gone.length + added.length <= lines.count) {
    markAll(changed, kept.lines, gone);
    markAll(changed, lines, added);
    addAll(kept, kept.lines, gone, stride, -1);
    addAll(kept, lines, added, stride, 1);
  } else {
    changed.addAll();
    kept.counts.fill(0);
    for (let line = 0; line < lines.count; line++) add(kept, lines, line, stride, 1);
  }
  kept.lines = lines;
}

function markAll(changed: ChangedTiles, lines: PixelLines, list: Uint32Array): void {
  for (let at = 0; at < list.length; at++) changed.addLine(lines, list[at] as number);
}

function addAll(kept: Kept, lines: PixelLines, list: Uint32Array, stride: number, sign: 1 | -1): void {
  for (let at = 0; at < list.length; at++) add(kept, lines, list[at] as number, stride, sign);
}

function add(kept: Kept, { ends, weights }: PixelLines, line: number, stride: number, sign: 1 | -1): void {
  const at = NUMBERS_OF_LINE * line;
  const bits = addLine(
    kept.counts,
    stride,
    ends[at] as number,
    ends[at + 1] as number,
    ends[at + 2] as number,
    ends[at + 3] as number,
    sign * (weights[line] as number),
  );
  if ((bits & NEARLY_FULL) !== 0 && kept.counts instanceof Uint16Array)
    kept.counts = Uint32Array.from(kept.counts);
}
