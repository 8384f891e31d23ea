import { mixColours } from '@/lib/view/line-drawing';
import { drawActors } from './draw-actors';
import { drawTies } from './draw-ties';
import type { Context, GroundFrame, GroundTheme } from './ground-frame';
import type { GroundScene } from './scene';

/** What a picture of the ground is painted from. Plain data, which a worker can be sent. */
export type GroundJob = {
  readonly scene: GroundScene;
  readonly frame: GroundFrame;
  readonly theme: GroundTheme;
  /** One of so many ties is painted, for a picture that has to be there at once. */
  readonly every: number;
  /** The point that is left out with its ties, as it is dragged; -1 for none. */
  readonly without: number;
  /** What is at full strength, by point and by tie, while the rest is faint; null for everything. */
  readonly bright: Bright | null;
};

/** 1 for each point, and for each tie, that is at full strength. */
export type Bright = { readonly points: Uint8Array; readonly ties: Uint8Array; readonly faint: number };

/** How far the ground of a side reaches beyond its actors, in units of the plane, and at least in CSS pixels. */
export const SIDE_REACH = 46;
const LEAST_SIDE_REACH = 10;
/** How much ink is in the ground of a side, and in its border. */
const SIDE_INK = { ground: 0.05, border: 0.2 };

/** Paints the ground of the overview: open sides, then ties, then actors. */
export function paintGround(
  context: Context,
  { scene, frame, theme, every, without, bright }: GroundJob,
): void {
  const { from, to } = scene.ties;
  const isThere = (point: number) => point !== without;
  const hasEnds = (tie: number) => from[tie] !== without && to[tie] !== without;
  const drawWhere = (isBright: 0 | 1 | null, opacity: number) => {
    const isTie = (tie: number) => hasEnds(tie) && (isBright === null || bright?.ties[tie] === isBright);
    const isPoint = (point: number) =>
      isThere(point) && (isBright === null || bright?.points[point] === isBright);
    drawTies(context, scene, frame, theme, { isShown: isTie, every, opacity });
    context.globalAlpha = opacity;
    drawActors(context, scene.points, frame, theme, isPoint);
    context.globalAlpha = 1;
  };
  context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
  for (const hull of scene.hulls) drawSide(context, hull, frame, theme);
  if (!bright) drawWhere(null, 1);
  else {
    drawWhere(0, bright.faint);
    drawWhere(1, 1);
  }
}

/** The ground of a side: its hull, rounded, with room around the actors. */
function drawSide(
  context: Context,
  hull: Float32Array,
  { zoom, pan }: GroundFrame,
  theme: GroundTheme,
): void {
  const reach = Math.max(LEAST_SIDE_REACH, SIDE_REACH * zoom);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.beginPath();
  for (let at = 0; at < hull.length; at += 2) {
    const [x, y] = [(hull[at] ?? 0) * zoom + pan.x, (hull[at + 1] ?? 0) * zoom + pan.y];
    if (at === 0) context.moveTo(x, y);
    context.lineTo(x, y);
  }
  context.closePath();
  for (const [ink, width] of [
    [SIDE_INK.border, 2 * reach + 1.5],
    [SIDE_INK.ground, 2 * reach],
  ] as const) {
    const colour = mixColours(theme.ink, theme.background, ink);
    [context.strokeStyle, context.fillStyle, context.lineWidth] = [colour, colour, width];
    context.stroke();
    context.fill();
  }
}

/** Returns a picture of the ground, which can be handed from a worker to the page. Throws where there is no canvas. */
export function paintGroundPicture(job: GroundJob): ImageBitmap {
  const { width, height, ratio } = job.frame;
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * ratio)),
    Math.max(1, Math.round(height * ratio)),
  );
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  paintGround(context, job);
  return canvas.transferToImageBitmap();
}
