import type { Body, Box, Plane } from './plane';
import { shiftBodies, toOuterBox } from './plane';

/** Width to height that a picture should come to. */
export const LANDSCAPE = 1.5;
const ROOM = 28;
/** Beyond so many parts, trying each against each takes too long. */
const MAX_TRIED = 120;

/**
 * Sets parts side by side, in the order given, so that the whole stays compact and about 1.5 times as wide as high. The
 * parts in `settled` are not moved; with none, the first part is the anchor.
 */
export function packParts(parts: readonly Plane[], settled: readonly Box[] = []): void {
  const placed: Box[] = [...settled];
  for (const part of parts) {
    const box = toOuterBox(part.bodies, ROOM / 2);
    const spot = findSpot(box, placed);
    shiftBodies(part.bodies, { x: spot.left - box.left, y: spot.top - box.top });
    placed.push(spot);
  }
}

function findSpot(box: Box, placed: readonly Box[]): Box {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const whole = joinBoxes(placed);
  if (!whole) return { left: -width / 2, top: -height / 2, right: width / 2, bottom: height / 2 };
  const tried = placed.length > MAX_TRIED ? placed.slice(-MAX_TRIED / 4) : placed;
  const corners = [...tried, whole].flatMap(({ left, top, right, bottom }) => [
    { left: right, top },
    { left: right, top: bottom - height },
    { left, top: bottom },
    { left: right - width, top: bottom },
    { left: left - width, top },
    { left: left - width, top: bottom - height },
  ]);
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { left, top } of corners) {
    const spot = { left, top, right: left + width, bottom: top + height };
    if (placed.some((other) => isOverlapping(spot, other))) continue;
    const grown = joinBoxes([whole, spot]) ?? spot;
    const extent = Math.max((grown.right - grown.left) / LANDSCAPE, grown.bottom - grown.top);
    const aside = Math.hypot((spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2);
    const cost = extent + aside * 0.05;
    if (cost < least - 1e-6) [best, least] = [spot, cost];
  }
  return (
    best ?? { left: whole.left, top: whole.bottom, right: whole.left + width, bottom: whole.bottom + height }
  );
}

/** Sets bodies without ties in rows, by the order given, at most as wide as `width`; the first row begins at the origin. */
export function setInRows(bodies: readonly Body[], width: number): void {
  if (bodies.length === 0) return;
  const cell = {
    width: Math.max(...bodies.map(({ halfWidth }) => 2 * halfWidth)) + ROOM,
    height: Math.max(...bodies.map(({ above, below }) => above + below)) + ROOM / 2,
  };
  const square = Math.ceil(Math.sqrt((bodies.length * LANDSCAPE * cell.height) / cell.width));
  const columns = Math.min(bodies.length, Math.max(square, Math.floor(width / cell.width), 1));
  for (const [index, body] of bodies.entries()) {
    if (body.fixed) continue;
    body.x = (index % columns) * cell.width;
    body.y = Math.floor(index / columns) * cell.height;
  }
}

function joinBoxes(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return boxes.reduce((one, other) => ({
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  }));
}

function isOverlapping(one: Box, other: Box): boolean {
  const slack = 0.01;
  return (
    one.left < other.right - slack &&
    other.left < one.right - slack &&
    one.top < other.bottom - slack &&
    other.top < one.bottom - slack
  );
}
