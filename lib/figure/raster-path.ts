import type { CanvasKit, Path } from 'canvaskit-wasm';
import type { PathCommand } from './path';

/** An outline as the raster takes it: its verbs, and all its points one after the other. */
export type FlatPath = { readonly verbs: number[]; readonly points: number[] };

/** The raster's numbers for the pieces of an outline (SkPathVerb). */
const VERBS = { M: 0, L: 1, Q: 2, C: 4, Z: 5 } as const;

/** Answers an outline in the raster's form. */
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

/** Answers a path in the raster's memory; whoever asked deletes it. */
export function createPath(canvasKit: CanvasKit, { verbs, points }: FlatPath): Path {
  return canvasKit.Path.MakeFromVerbsPointsWeights(new Uint8Array(verbs), new Float32Array(points));
}
