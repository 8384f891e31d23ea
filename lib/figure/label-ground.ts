import type { Point } from '@/lib/view/positions';
import { type Box, clipLine, computeLengthWithin, computeSharedArea, growBox, joinBoxes } from './box';
import { createGridIndex, type GridIndex } from './grid-index';
import { computeDistance, type Outline, toOutlineBox } from './outline';

/** Everything that labels have to mind but other labels. */
export type LabelGround = {
  /** What speaks against a box at that place, for a label of this actor (null: of none). */
  readonly judge: (box: Box, owner: string | null) => number;
  /** Whether a box lies over the shape of an actor other than this one. */
  readonly isOverShape: (box: Box, owner: string | null) => boolean;
};

export type GroundShape = { readonly id: string; readonly outline: Outline };

/** What must not be hidden by a label, such as the tip of an arrow. */
export type GroundTip = { readonly box: Box };

/** Costs, in the unit of those in label-spots.ts: a step from one place to the next best is about 3. */
export const COSTS = {
  /** For two texts over each other, or a text over a shape: never, where there is any other way. */
  over: 400,
  perOverArea: 4,
  tip: 45,
  line: 4,
  perLineLength: 0.22,
  /** So near to another's shape that it could be taken for its name. */
  near: 9,
} as const;

const CELL = 24;
const NEAR = 3;

/** Answers the ground of an area: shapes, lines (as chains of points) and tips. Only what is in the area counts. */
export function createLabelGround(
  area: Box,
  shapes: readonly GroundShape[],
  lines: readonly (readonly Point[])[],
  tips: readonly GroundTip[],
): LabelGround {
  const shapeIndex = createGridIndex<GroundShape>(CELL);
  for (const shape of shapes) {
    const box = toOutlineBox(shape.outline);
    if (computeSharedArea(box, area) > 0) shapeIndex.add(shape, box);
  }
  const lineIndex = indexLines(area, lines);
  const tipIndex = createGridIndex<GroundTip>(CELL);
  for (const tip of tips) if (computeSharedArea(tip.box, area) > 0) tipIndex.add(tip, tip.box);
  const judgeShapes = (box: Box, owner: string | null) => {
    let cost = 0;
    for (const { id, outline } of shapeIndex.find(growBox(box, NEAR))) {
      if (id === owner) continue;
      const area = computeOverlap(box, outline);
      if (area > 0) cost += COSTS.over + COSTS.perOverArea * area;
      else if (computeOverlap(growBox(box, NEAR), outline) > 0) cost += COSTS.near;
    }
    return cost;
  };
  return {
    judge: (box, owner) => {
      let cost = judgeShapes(box, owner);
      for (const [from, to] of lineIndex.find(box)) {
        const length = computeLengthWithin(box, from, to);
        if (length > 0) cost += COSTS.line + COSTS.perLineLength * length;
      }
      for (const tip of tipIndex.find(box)) if (computeSharedArea(tip.box, box) > 0) cost += COSTS.tip;
      return cost;
    },
    isOverShape: (box, owner) =>
      shapeIndex.find(box).some(({ id, outline }) => id !== owner && computeOverlap(box, outline) > 0),
  };
}

function indexLines(area: Box, lines: readonly (readonly Point[])[]): GridIndex<readonly [Point, Point]> {
  const index = createGridIndex<readonly [Point, Point]>(CELL);
  for (const points of lines) {
    points.forEach((to, at) => {
      const from = points[at - 1];
      const part = from && clipLine(area, from, to);
      if (part) index.addLine(part, ...part);
    });
  }
  return index;
}

/** Answers about how much of a shape a box covers, as an area; 0 exactly when they share nothing. */
export function computeOverlap(box: Box, outline: Outline): number {
  const shape = toOutlineBox(outline);
  const area = computeSharedArea(box, shape);
  if (area === 0 || outline.kind === 'polygon') return area;
  const nearest = {
    x: Math.min(box.x + box.width, Math.max(box.x, outline.centre.x)),
    y: Math.min(box.y + box.height, Math.max(box.y, outline.centre.y)),
  };
  return computeDistance(outline, nearest) < 0 ? area : 0;
}

/** Answers the box of an arrow's head or another end. */
export function toTip(points: readonly Point[]): GroundTip | null {
  const box = joinBoxes(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  return box && { box };
}
