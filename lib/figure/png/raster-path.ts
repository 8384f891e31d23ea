import type { CanvasKit, Path } from 'canvaskit-wasm';
import type { PathCommand } from '../geometry/path';

/** An outline as the raster takes it: its verbs, and all its points one after the other. */
export type FlatPath = { readonly verbs: number[]; readonly points: number[] };

/** The raster's numbers for the pieces of an outline (SkPathVerb). */
const VERBS = { M: 0, L: 1, Q: 2, C: 4, Z: 5 } as const;

/** Returns an outline in the raster's form. */
export function toFlatPath(commands: readonly PathCommand[]): FlatPath {
  const path: FlatPath = { verbs: [], points: [] };
  for (const [verb, ...numbers] of commands) {
    path.verbs.push(VERBS[verb]);
    path.points.push(...numbers);
  }
  return path;
}

/** Adds a glyph's outline, of one em and y up, to a path of that size: its origin stands at x and y. */
export function addGlyph(path: FlatPath, glyph: FlatPath, x: number, y: number, size: number): void {
  for (const verb of glyph.verbs) path.verbs.push(verb);
  for (let index = 0; index + 1 < glyph.points.length; index += 2) {
    path.points.push(x + (glyph.points[index] ?? 0) * size, y - (glyph.points[index + 1] ?? 0) * size);
  }
}

/** Lets a path in the raster's memory be used, and deletes it. Throws a RangeError when it leads where no figure has a place. */
export function withPath(canvasKit: CanvasKit, { verbs, points }: FlatPath, use: (path: Path) => void): void {
  const lost = points.find((place) => !Number.isFinite(place));
  if (lost !== undefined) throw new RangeError(`A figure has no place at ${lost}.`);
  const path = canvasKit.Path.MakeFromVerbsPointsWeights(new Uint8Array(verbs), new Float32Array(points));
  try {
    use(path);
  } finally {
    path.delete();
  }
}
