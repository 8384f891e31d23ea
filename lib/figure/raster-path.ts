import type { CanvasKit, Path } from 'canvaskit-wasm';
import type { PathCommand } from './path';

/** An outline as the raster takes it: its verbs, and all its points one after the other. */
export type FlatPath = { readonly verbs: number[]; readonly points: number[] };

/** The raster's numbers for the pieces of an outline (SkPathVerb). */
const VERBS = { M: 0, L: 1, Q: 2, C: 4, Z: 5 } as const;

/** Adds an outline to a flat path, as large as `scale` makes it, from `x` and `y` on; a negative `flip` turns it upside down. */
export function addOutline(
  path: FlatPath,
  commands: readonly PathCommand[],
  { x, y, scale, flip }: { x: number; y: number; scale: number; flip: 1 | -1 },
): void {
  for (const [verb, ...numbers] of commands) {
    path.verbs.push(VERBS[verb]);
    numbers.forEach((number, index) => {
      path.points.push(index % 2 === 0 ? x + number * scale : y + number * scale * flip);
    });
  }
}

/** Answers a path in the raster's memory; whoever asked deletes it. */
export function createPath(canvasKit: CanvasKit, { verbs, points }: FlatPath): Path {
  return canvasKit.Path.MakeFromVerbsPointsWeights(new Uint8Array(verbs), new Float32Array(points));
}
