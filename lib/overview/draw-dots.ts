import { toRgb } from './compose-lines';
import { areClaimsDrawn, collectByShape, DOT_RING, hasRings, isDotted, toDotColour } from './draw-actors';
import type { GroundFrame, GroundTheme } from './ground-frame';
import { type Coverage, DISC, drawDot, HEXAGON, type Ink, type Pixels, RECTANGLE } from './pixel-dots';
import { type PointTable, toDrawnHalf } from './scene';
import { POINT_SHAPES, type PointShape } from './scene-actors';

type DotShape = Exclude<PointShape, 'side' | 'claim'>;

const COVERAGES: Readonly<Record<DotShape, Coverage>> = {
  circle: DISC,
  'rounded-hexagon': HEXAGON,
  rectangle: RECTANGLE,
};

/** Of the actors and claims that are shown, which are drawn, and how much is left of them. */
export type DotDrawing = { readonly isShown: (point: number) => boolean; readonly opacity: number };

/**
 * Draws actors that are dots of a few pixels, as `drawActors` does, which takes a browser without a GPU many times as long. Returns whether
 * it has: not where they are larger, and not where claims lie below them.
 */
export function drawDots(
  pixels: Pixels,
  points: PointTable,
  frame: GroundFrame,
  theme: GroundTheme,
  { isShown, opacity }: DotDrawing,
): boolean {
  if (!isDotted(frame)) return false;
  const lists = collectByShape(points, frame, isShown);
  if (areClaimsDrawn(lists[POINT_SHAPES.indexOf('claim')] ?? [], frame)) return false;
  const ring: Ink = { rgb: toRgb(theme.background), opacity };
  for (const shape of Object.keys(COVERAGES) as DotShape[]) {
    const list = lists[POINT_SHAPES.indexOf(shape)] ?? [];
    const ink: Ink = { rgb: toRgb(toDotColour(shape, theme)), opacity };
    const draw = (colour: Ink, grown: number) => {
      for (const point of list) drawDot(pixels, toDot(points, point, frame, grown), COVERAGES[shape], colour);
    };
    if (hasRings(points, frame)) draw(ring, DOT_RING / 2);
    draw(ink, 0);
  }
  return true;
}

function toDot(points: PointTable, point: number, { zoom, pan, ratio }: GroundFrame, grown: number) {
  const half = toDrawnHalf(points, point, zoom);
  return {
    x: ((points.x[point] as number) * zoom + pan.x) * ratio,
    y: ((points.y[point] as number) * zoom + pan.y) * ratio,
    halfWidth: (half.width + grown) * ratio,
    halfHeight: (half.height + grown) * ratio,
  };
}
