import type { PixelBox } from './compose-lines';
import { type GroundFrame, toPixelSize } from './ground-frame';
import { type GroundScene, toDrawnHalf } from './scene';

/** How far beyond its points what is painted may reach: rings, the halves of lines and their marks, in CSS pixels. */
const PAD = 12;

/**
 * Returns the part of a picture outside of which nothing is painted, with at least a pixel in it. Where all that is shown is in sight it is less than
 * half of the picture: to make, hand over and show the rest takes as long again, and shows nothing.
 */
export function findContentBox(
  { points, hulls }: GroundScene,
  frame: GroundFrame,
  hullReach: number,
): PixelBox {
  const { zoom, pan, ratio } = frame;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const own = hulls.length > 0 ? hullReach : 0;
  for (let point = 0; point < points.x.length; point++) {
    const half = toDrawnHalf(points, point, zoom);
    const reach = PAD + Math.max(own, half.width, half.height);
    const x = (points.x[point] as number) * zoom + pan.x;
    const y = (points.y[point] as number) * zoom + pan.y;
    if (x - reach < left) left = x - reach;
    if (x + reach > right) right = x + reach;
    if (y - reach < top) top = y - reach;
    if (y + reach > bottom) bottom = y + reach;
  }
  const { width, height } = toPixelSize(frame);
  const clip = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
  const [first, upper] = [Math.floor(left * ratio), Math.floor(top * ratio)];
  const [last, lower] = [Math.ceil(right * ratio), Math.ceil(bottom * ratio)];
  const box = { left: clip(first, 0, width - 1), top: clip(upper, 0, height - 1) };
  return { ...box, right: clip(last, box.left + 1, width), bottom: clip(lower, box.top + 1, height) };
}

/** Returns the frame of that part of a picture. */
export function cropFrame(frame: GroundFrame, { left, top, right, bottom }: PixelBox): GroundFrame {
  const { zoom, pan, ratio } = frame;
  return {
    ...{ zoom, ratio },
    pan: { x: pan.x - left / ratio, y: pan.y - top / ratio },
    ...{ width: (right - left) / ratio, height: (bottom - top) / ratio },
  };
}
