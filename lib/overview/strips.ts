import type { GroundFrame } from './ground-frame';
import type { GroundScene } from './scene';

/** A part of a picture that is painted by itself: rows of its pixels, from `top` up to `bottom`. */
export type Strip = { readonly top: number; readonly bottom: number };

/** With fewer ties for each, one more strip takes a browser longer than it saves. */
const MIN_TIES_IN_STRIP = 5_000;
/** More at once are of little use: each has to be sent the whole scene. */
const MAX_STRIPS = 4;
/** So many ties tell where most of them are. */
const SAMPLE = 1_000;

/** Returns into how many strips a picture is divided at most where so many threads run at once. */
export function toMaxStrips(threads: number | undefined): number {
  return Math.max(1, Math.min(MAX_STRIPS, threads ?? 1));
}

/**
 * Returns the strips of a picture, from its top to its bottom, each with about as many middles of ties: several threads paint a strip
 * each in less time than one takes for all. Every row is in one strip; a picture of few ties is one.
 */
export function listStrips(
  { points, ties }: GroundScene,
  frame: GroundFrame,
  most: number,
): readonly Strip[] {
  const height = toPixels(frame.height, frame);
  const count = Math.max(1, Math.min(most, Math.floor(ties.from.length / MIN_TIES_IN_STRIP)));
  // An odd step meets ties of all kinds, also where their kinds take turns.
  const step = Math.floor(ties.from.length / SAMPLE) | 1;
  const rows: number[] = [];
  for (let tie = 0; count > 1 && tie < ties.from.length; tie += step) {
    const [y, endY] = [points.y[ties.from[tie] ?? 0] ?? 0, points.y[ties.to[tie] ?? 0] ?? 0];
    const row = Math.round((((y + endY) / 2) * frame.zoom + frame.pan.y) * frame.ratio);
    if (row > 0 && row < height) rows.push(row);
  }
  rows.sort((a, b) => a - b);
  const edges = Array.from(
    { length: count - 1 },
    (_, at) => rows[Math.floor(((at + 1) * rows.length) / count)],
  );
  const bounds = [...new Set([0, ...edges.filter((row) => row !== undefined), height])];
  return bounds.slice(1).map((bottom, at) => ({ top: bounds[at] ?? 0, bottom }));
}

/** Returns how many pixels a picture has for so many of CSS. */
export function toPixels(length: number, { ratio }: Pick<GroundFrame, 'ratio'>): number {
  return Math.max(1, Math.round(length * ratio));
}
