import type { Point } from '@/lib/view/positions';

/** How the plane on which actors stand is set on paper. */
export type PlaneScale = {
  /** Points per unit of the plane, across and down. */
  readonly across: number;
  readonly down: number;
  /** Points per unit of the style: sizes of shapes, widths of lines. */
  readonly unit: number;
  /** Of actors' names, in points. */
  readonly label: number;
};

/** An actor to be fitted: where it stands, its shape in units of the style, its label in ems. */
export type FitActor = {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Of the circle around a side, in units of the plane, and of the name above it, in ems. */
  readonly reach?: number;
  readonly rise?: number;
};

export type FitLimits = {
  readonly labelLeast: number;
  readonly labelMost: number;
  /** The largest scale: a graph of two actors does not fill a page with them. */
  readonly most: number;
  /** The fewest and the most points that a unit of the style takes. */
  readonly unitLeast: number;
  readonly unitMost: number;
};

/** Names are set in 13 units on the canvas. Print is read from nearer: a little smaller will do. */
const LABEL_UNITS = 12;
/** Shapes shrink with the plane, but not to dots, unless there are so many that they would cover more of it than this. */
const MIN_UNIT = 0.42;
const SMALLEST_UNIT = 0.08;
const MAX_COVERED = 0.12;
/** About the area of a shape, in square units of the style. */
const SHAPE_AREA = 1100;
/** Between a shape and the label under it, in ems. */
export const LABEL_GAP_EMS = 0.32;
const HALVINGS = 40;

/** Returns the fewest points per unit of the style at which so many shapes leave a room legible. */
export function toLeastUnit(
  count: number,
  room: { readonly width: number; readonly height: number },
): number {
  const unit = Math.sqrt((MAX_COVERED * room.width * room.height) / (Math.max(1, count) * SHAPE_AREA));
  return Math.min(MIN_UNIT, Math.max(SMALLEST_UNIT, unit));
}

/** Returns the scale at which a plane is drawn at so many points per unit. Text has a size that can be read. */
export function toScale(
  scale: number,
  { labelLeast, labelMost, unitLeast, unitMost }: FitLimits,
): PlaneScale {
  const label = Math.min(labelMost, Math.max(labelLeast, LABEL_UNITS * scale));
  return {
    across: scale,
    down: scale,
    unit: Math.min(unitMost, Math.max(unitLeast, scale)),
    label: Math.round(label * 20) / 20,
  };
}

/**
 * Returns the largest scale at which actors fit into a room, each with its label under it; 0 when they fit at none.
 * Shapes and labels do not shrink as far as the plane does, so the scale is searched for.
 */
export function fitPlane(
  actors: readonly FitActor[],
  room: { readonly width: number; readonly height: number },
  limits: FitLimits,
): number {
  const fits = (scale: number) => {
    const { width, height } = toExtent(actors, toScale(scale, limits));
    return width <= room.width && height <= room.height;
  };
  if (fits(limits.most)) return limits.most;
  let [fitting, failing] = [0, limits.most];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (fitting + failing) / 2;
    if (fits(middle)) fitting = middle;
    else failing = middle;
  }
  return fitting;
}

/** Returns the room that actors take at a scale, and how far left and above the plane's origin it begins. */
export function toExtent(
  actors: readonly FitActor[],
  scale: PlaneScale,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { at, width, height, labelWidth, labelHeight, reach = 0, rise: above = 0 } of actors) {
    const [wide, high] = [reach * scale.across, reach * scale.down];
    const half = Math.max(width * scale.unit, labelWidth * scale.label, 2 * wide) / 2;
    const rise = Math.max((height * scale.unit) / 2, high);
    left = Math.min(left, at.x * scale.across - half);
    right = Math.max(right, at.x * scale.across + half);
    top = Math.min(top, at.y * scale.down - rise - above * scale.label);
    bottom = Math.max(bottom, at.y * scale.down + rise + (LABEL_GAP_EMS + labelHeight) * scale.label);
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
