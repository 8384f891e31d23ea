import type { Point } from '@/lib/view/positions';
import {
  type Box,
  clipLine,
  computeLengthWithin,
  computeSharedArea,
  growBox,
  liesWithin,
} from '../geometry/box';
import { createGridIndex, type GridIndex } from '../geometry/grid-index';
import { computeDistance, type Outline, toOutlineBox } from '../geometry/outline';

/** Everything that labels have to mind but other labels. */
export type OccupiedArea = {
  /** What speaks against a text there. Its own actor's shape, or its own tie's line, does not. */
  readonly judge: (box: Box, own: { readonly actor?: string; readonly tie?: string }) => number;
  /** Whether a box lies over the shape of an actor other than this one, or over a mark. */
  readonly isOverThing: (box: Box, owner: string | null) => boolean;
};

/** `isDot`: one of so many and so small that labels may lie over it. */
export type OccupiedShape = { readonly id: string; readonly outline: Outline; readonly isDot?: boolean };

/** A line of a tie, as a chain of points. Of a wide one, more is hidden by a label, and more of the label by it. */
export type OccupiedLine = {
  readonly tie: string;
  readonly points: readonly Point[];
  readonly width: number;
};

/** What a label should not hide: the tip of an arrow, or where a line leaves its actor. */
export type OccupiedTip = { readonly box: Box; readonly cost: number };

/** Costs, in the unit of those in label-spots.ts: a step from one place to the next best is about 3. */
export const COSTS = {
  /** For two texts over each other, or a text over a shape: never, where there is any other way. */
  over: 400,
  perOverArea: 4,
  tip: 45,
  start: 10,
  line: 4,
  perLineLength: 0.22,
  /** So near to another's shape that it could be taken for its name. */
  near: 9,
} as const;

const CELL = 24;
const NEAR = 3;

export type OccupyingThings = {
  readonly shapes: readonly OccupiedShape[];
  /** Where marks of contested ties stand: no label lies over one. */
  readonly marks: readonly Box[];
  readonly lines: readonly OccupiedLine[];
  readonly tips: readonly OccupiedTip[];
};

/** Returns what an area holds already. Only what is in the area counts, and no text should stand out of it. */
export function createOccupiedArea(area: Box, { shapes, marks, lines, tips }: OccupyingThings): OccupiedArea {
  const shapeIndex = createGridIndex<OccupiedShape>(CELL);
  for (const shape of shapes) {
    const box = toOutlineBox(shape.outline);
    if (computeSharedArea(box, area) > 0) shapeIndex.add(shape, box);
  }
  const lineIndex = indexLines(area, lines);
  const tipIndex = createGridIndex<OccupiedTip>(CELL);
  for (const tip of tips) if (computeSharedArea(tip.box, area) > 0) tipIndex.add(tip, tip.box);
  const markIndex = createGridIndex<Box>(CELL);
  for (const mark of marks) markIndex.add(mark, mark);
  const judgeShapes = (box: Box, owner: string | undefined) => {
    let cost = 0;
    for (const { id, outline, isDot } of shapeIndex.find(growBox(box, NEAR))) {
      if (id === owner) continue;
      const covered = computeOverlap(box, outline);
      if (covered > 0) cost += isDot ? COSTS.near : COSTS.over + COSTS.perOverArea * covered;
      else if (computeOverlap(growBox(box, NEAR), outline) > 0) cost += COSTS.near;
    }
    return cost;
  };
  return {
    judge: (box, own) => {
      let cost = judgeShapes(box, own.actor) + (liesWithin(box, area) ? 0 : COSTS.over);
      for (const { tie, from, to, weight } of lineIndex.find(box)) {
        if (tie === own.tie) continue;
        const length = computeLengthWithin(box, from, to);
        if (length > 0) cost += weight * (COSTS.line + COSTS.perLineLength * length);
      }
      for (const mark of markIndex.find(box)) {
        const covered = computeSharedArea(mark, box);
        if (covered > 0) cost += COSTS.over + COSTS.perOverArea * covered;
      }
      for (const tip of tipIndex.find(box)) if (computeSharedArea(tip.box, box) > 0) cost += tip.cost;
      return cost;
    },
    isOverThing: (box, owner) =>
      markIndex.find(box).some((mark) => computeSharedArea(mark, box) > 0) ||
      shapeIndex
        .find(box)
        .some(({ id, outline, isDot }) => !isDot && id !== owner && computeOverlap(box, outline) > 0),
  };
}

type LinePart = {
  readonly tie: string;
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
};

function indexLines(area: Box, lines: readonly OccupiedLine[]): GridIndex<LinePart> {
  const index = createGridIndex<LinePart>(CELL);
  for (const { tie, points, width } of lines) {
    const weight = 0.6 + 0.4 * width;
    points.forEach((end, at) => {
      const start = points[at - 1];
      const part = start && clipLine(area, start, end);
      if (!part) return;
      const [from, to] = part;
      index.addLine({ tie, from, to, weight }, from, to);
    });
  }
  return index;
}

/** Returns about how much of a shape a box covers, as an area; 0 exactly when they share nothing. */
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
