import type { Point } from '@/lib/view/positions';
import { toSideLook } from '@/lib/view/side-hues';
import type { PixelBox } from './compose-lines';
import { findContentBox } from './content-box';
import { createDenseGround, type DrawDense } from './dense-ground';
import { drawActors } from './draw-actors';
import { drawTies } from './draw-ties';
import { type Context, type GroundFrame, type GroundTheme, toPixelSize } from './ground-frame';
import type { GroundScene, SideHull } from './scene';
import { POINT_SHAPES } from './scene-actors';

/** What a picture of the ground is painted from. Plain data, which a worker can be sent. */
export type GroundJob = {
  readonly scene: GroundScene;
  readonly frame: GroundFrame;
  readonly theme: GroundTheme;
  /** One of so many ties is painted, for a picture that has to be there at once. */
  readonly every: number;
  /** The point that is left out with its ties, as it is dragged or about to be removed; -1 for none. */
  readonly without: number;
  /** What is at full strength, by point and by tie, while the rest is faint; null for everything. */
  readonly bright: Bright | null;
};

/** 1 for each point, and for each tie, that is at full strength. */
export type Bright = { readonly points: Uint8Array; readonly ties: Uint8Array; readonly faint: number };

/** How far the ground of a side reaches beyond its actors, in units of the plane, and at least in CSS pixels. */
export const SIDE_REACH = 46;
const MIN_SIDE_REACH = 10;
const SIDE = POINT_SHAPES.indexOf('side');
/** The border of a side, in CSS pixels. */
const SIDE_BORDER = 1.5;
const SIDE_DASH = [7, 5];

/** A picture of the ground, and which part of the frame that was asked for it is: there is nothing to be seen in the rest. */
export type PaintedGround = { readonly picture: ImageBitmap; readonly box: PixelBox };

/**
 * Paints the ground of the overview: open sides, then ties, then actors. `drawDense`: what draws ties that are many, if anything does.
 * `box`: the part of the picture that the canvas has.
 */
export function paintGround(
  context: Context,
  { scene, frame, theme, every, without, bright }: GroundJob,
  drawDense?: DrawDense,
  box: PixelBox = { left: 0, top: 0, ...toCorner(frame) },
): void {
  const { from, to } = scene.ties;
  const isThere = (point: number) => point !== without;
  const hasEnds = (tie: number) => from[tie] !== without && to[tie] !== without;
  const drawWhere = (isBright: 0 | 1 | null, opacity: number) => {
    const isTie = (tie: number) => hasEnds(tie) && (isBright === null || bright?.ties[tie] === isBright);
    const isPoint = (point: number) =>
      isThere(point) && (isBright === null || bright?.points[point] === isBright);
    let hasDots = false;
    const drawAsDense = (lineOpacity: number, hasMarks: boolean) => {
      const drawn = drawDense?.(context, scene, frame, theme, {
        ...{ isTie, every, lineOpacity, isPoint: hasMarks ? null : isPoint, dotOpacity: opacity },
        ...{ isFirst: scene.hulls.length === 0 && isBright !== 1, box },
      });
      hasDots = drawn?.hasDots ?? false;
      return drawn?.hasLines ?? false;
    };
    drawTies(context, scene, frame, theme, { isShown: isTie, every, opacity, drawDense: drawAsDense });
    context.globalAlpha = opacity;
    const isLeft = (point: number) => isPoint(point) && scene.points.shape[point] === SIDE;
    drawActors(context, scene.points, frame, theme, hasDots ? isLeft : isPoint);
    context.globalAlpha = 1;
  };
  context.setTransform(frame.ratio, 0, 0, frame.ratio, -box.left, -box.top);
  for (const hull of scene.hulls) drawSide(context, hull, frame, theme);
  if (!bright) drawWhere(null, 1);
  else {
    drawWhere(0, bright.faint);
    drawWhere(1, 1);
  }
}

function toCorner(frame: GroundFrame): Pick<PixelBox, 'right' | 'bottom'> {
  const { width, height } = toPixelSize(frame);
  return { right: width, bottom: height };
}

/** Returns how far the ground of a side reaches beyond its actors, in CSS pixels. */
function toSideReach(zoom: number): number {
  return Math.max(MIN_SIDE_REACH, SIDE_REACH * zoom);
}

/** The ground of a side: its hull, rounded, with room around the actors. */
function drawSide(
  context: Context,
  { corners, hue }: SideHull,
  { zoom, pan }: GroundFrame,
  theme: GroundTheme,
): void {
  const { border, ground, isDashed } = toSideLook(hue, theme);
  const points: Point[] = [];
  for (let at = 0; at < corners.length; at += 2)
    points.push({ x: (corners[at] ?? 0) * zoom + pan.x, y: (corners[at + 1] ?? 0) * zoom + pan.y });
  addRoundedHull(context, points, toSideReach(zoom));
  [context.fillStyle, context.strokeStyle, context.lineWidth] = [ground, border, SIDE_BORDER];
  context.setLineDash(isDashed ? SIDE_DASH : []);
  context.fill();
  context.stroke();
  context.setLineDash([]);
}

/** Begins a path that runs around a convex hull at a distance: an arc about each corner, from one edge to the next. */
function addRoundedHull(context: Context, corners: readonly Point[], reach: number): void {
  context.beginPath();
  const [first] = corners;
  if (first && corners.length === 1) context.arc(first.x, first.y, reach, 0, 2 * Math.PI);
  if (corners.length < 2) return;
  const clockwise = isClockwise(corners) ? corners : [...corners].reverse();
  const toNormal = (from: Point | undefined, to: Point | undefined) =>
    from && to ? Math.atan2(from.x - to.x, to.y - from.y) : 0;
  for (const [at, corner] of clockwise.entries()) {
    const [before, after] = [clockwise.at(at - 1), clockwise[(at + 1) % clockwise.length]];
    context.arc(corner.x, corner.y, reach, toNormal(before, corner), toNormal(corner, after));
  }
  context.closePath();
}

/** As seen on a canvas, where y runs down. */
function isClockwise(corners: readonly Point[]): boolean {
  const area = corners.reduce((sum, { x, y }, at) => {
    const next = corners[(at + 1) % corners.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return area >= 0;
}

/**
 * Returns what paints pictures of the ground, each of which can be handed from a worker to the page; it keeps what the next may have in
 * common with it. The painting throws where there is no canvas.
 */
export function createGroundPainting(): (job: GroundJob) => PaintedGround {
  const drawDense = createDenseGround();
  return (job) => {
    const box = findContentBox(job.scene, job.frame, toSideReach(job.frame.zoom));
    const canvas = new OffscreenCanvas(box.right - box.left, box.bottom - box.top);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no canvas to draw on.');
    paintGround(context, job, drawDense, box);
    return { picture: canvas.transferToImageBitmap(), box };
  };
}
