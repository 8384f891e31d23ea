import type { Box } from '@/lib/view/box';
import { type Context, type GroundFrame, type GroundTheme, toFrameBox } from './ground-frame';
import type { GroundScene } from './scene';
import type { TieStyle } from './tie-styles';

/** So many lines are one path: longer paths take a browser longer for each line. */
const LINES_IN_PATH = 1000;
/** With more ties in sight than these, lines are as thin as a pixel: without a GPU, a wider one takes ten times as long. */
const MAX_WIDE = 1500;
/** With more, lines are not dashed: what stands behind each is told by its strength alone. */
const MAX_DASHED = 1500;
/** With more contested ties in sight, they have no mark. */
const MAX_MARKED = 150;
/** A contested tie has its mark where it is at least so long, in CSS pixels. */
const MARKED_LENGTH = 30;
/** How strongly ties fade that lie over each other, and what is left of them at least. */
const FADING = 3;
const MIN_OPACITY = 0.06;
/**
 * Opacities differ by such shares, which nobody sees: where a few ties come, go or move, all others look as before, and only these few
 * are drawn anew.
 */
const OPACITY_STEP = 0.02;
/** The least width of a line, in CSS pixels, and of one among few. */
const MIN_WIDTH = 0.75;
/** A dash shorter than this is not seen, in CSS pixels. */
const MIN_DASH = 2.5;

export type TieDrawing = {
  /** Whether a tie is drawn. */
  readonly isShown: (tie: number) => boolean;
  /** One of so many ties is drawn, for a picture that has to be there at once. */
  readonly every: number;
  /** How much is left of all of them. */
  readonly opacity: number;
  /**
   * Draws the lines where they are many, each as opaque as that, if it can: returns whether it has. `hasMarks`: marks of ties come over
   * them.
   */
  readonly drawDense?: (opacity: number, hasMarks: boolean) => boolean;
};

/** What of the ties is in sight. */
type Sight = { readonly count: number; readonly opacity: number };

/** Draws the lines of ties, those of a style in one go. The more of the picture they cover, the fainter each is. */
export function drawTies(
  context: Context,
  scene: GroundScene,
  frame: GroundFrame,
  theme: GroundTheme,
  drawing: TieDrawing,
): void {
  const { ties } = scene;
  const box = toFrameBox(frame, 4);
  const inSight = findInSight(scene, box);
  const sight = surveyTies(scene, frame, inSight);
  const marks = findMarks(scene, frame, box, drawing.isShown);
  const isDense = sight.count > Math.max(MAX_WIDE, MAX_DASHED);
  if (!isDense || !drawing.drawDense?.(sight.opacity * drawing.opacity, marks.length > 0)) {
    context.lineCap = 'butt';
    for (const [at, style] of ties.styles.entries()) {
      setStyle(context, style, frame, sight, drawing.opacity);
      drawLines(context, scene, frame, {
        ...{ inSight, drawing },
        ...{ start: ties.starts[at] ?? 0, end: ties.starts[at + 1] ?? 0 },
      });
    }
    context.setLineDash([]);
  }
  context.globalAlpha = drawing.opacity;
  drawMarks(context, marks, frame, theme);
  context.globalAlpha = 1;
}

type Lines = {
  readonly inSight: Uint8Array;
  readonly drawing: TieDrawing;
  readonly start: number;
  readonly end: number;
};

/**
 * Strokes the lines of some ties. This loop and those of the survey run over all ties for each picture, and at first in code that the browser
 * has not compiled yet: they make no list for each tie.
 */
function drawLines(
  context: Context,
  { points: { x, y }, ties }: GroundScene,
  { zoom, pan }: GroundFrame,
  { inSight, drawing: { isShown, every }, start, end }: Lines,
): void {
  const left = pan.x;
  const top = pan.y;
  let count = 0;
  context.beginPath();
  for (let tie = start; tie < end; tie += every) {
    if (inSight[tie] !== 1 || !isShown(tie)) continue;
    const from = ties.from[tie] as number;
    const to = ties.to[tie] as number;
    context.moveTo((x[from] as number) * zoom + left, (y[from] as number) * zoom + top);
    context.lineTo((x[to] as number) * zoom + left, (y[to] as number) * zoom + top);
    count += 1;
    if (count % LINES_IN_PATH > 0) continue;
    context.stroke();
    context.beginPath();
  }
  context.stroke();
}

function setStyle(
  context: Context,
  { colour, width, dash, opacity }: TieStyle,
  { zoom, ratio }: GroundFrame,
  sight: Sight,
  strength: number,
): void {
  const isWide = sight.count <= MAX_WIDE;
  context.strokeStyle = colour;
  context.lineWidth = isWide ? Math.max(MIN_WIDTH, width * zoom) : 1 / ratio;
  context.globalAlpha = opacity * sight.opacity * strength;
  const isDashed = dash !== null && sight.count <= MAX_DASHED && Math.max(...dash) * zoom >= MIN_DASH;
  context.setLineDash(isDashed ? dash.map((length) => Math.max(0.8, length * zoom)) : []);
}

/** Returns which ties come into a part of the plane: 1 or 0, by number. */
function findInSight({ points: { x, y }, ties }: GroundScene, box: Box): Uint8Array {
  const inSight = new Uint8Array(ties.from.length);
  for (let tie = 0; tie < inSight.length; tie++) {
    const from = ties.from[tie] as number;
    const to = ties.to[tie] as number;
    if (isInBox(x[from] as number, y[from] as number, x[to] as number, y[to] as number, box))
      inSight[tie] = 1;
  }
  return inSight;
}

/** Returns how many ties are in sight, and how much is left of each so that those behind are seen. */
function surveyTies(
  { points: { x, y }, ties }: GroundScene,
  // What is read after the loop only would have a browser take back what it has compiled within it.
  { zoom, width, height }: GroundFrame,
  inSight: Uint8Array,
): Sight {
  let count = 0;
  let length = 0;
  for (let tie = 0; tie < inSight.length; tie++) {
    if (inSight[tie] !== 1) continue;
    const from = ties.from[tie] as number;
    const to = ties.to[tie] as number;
    const across = (x[to] as number) - (x[from] as number);
    const down = (y[to] as number) - (y[from] as number);
    count += 1;
    // Not Math.hypot, which takes a browser many times as long.
    length += Math.min(Math.sqrt(across * across + down * down) * zoom, width);
  }
  const covered = length / Math.max(1, width * height);
  return { count, opacity: Math.max(MIN_OPACITY, toOpacityStep(1 / (1 + FADING * covered))) };
}

function toOpacityStep(opacity: number): number {
  return Math.exp(Math.round(Math.log(opacity) / OPACITY_STEP) * OPACITY_STEP);
}

/**
 * Returns the middles of the lines that bear the mark of a contested tie, x and y in turn, in CSS pixels; none where they are too many.
 */
function findMarks(
  { points, ties }: GroundScene,
  { zoom, pan }: GroundFrame,
  box: Box,
  isShown: (tie: number) => boolean,
): readonly number[] {
  const middles: number[] = [];
  for (const [at, { isMarked }] of ties.styles.entries()) {
    if (!isMarked) continue;
    const end = ties.starts[at + 1] ?? 0;
    for (let tie = ties.starts[at] ?? 0; tie < end; tie++) {
      const from = ties.from[tie] as number;
      const to = ties.to[tie] as number;
      const x = points.x[from] as number;
      const y = points.y[from] as number;
      const endX = points.x[to] as number;
      const endY = points.y[to] as number;
      const middleX = (x + endX) / 2;
      const middleY = (y + endY) / 2;
      const isLong = Math.sqrt((endX - x) ** 2 + (endY - y) ** 2) * zoom >= MARKED_LENGTH;
      if (!isLong || !isShown(tie) || !isInBox(middleX, middleY, middleX, middleY, box)) continue;
      middles.push(middleX * zoom + pan.x, middleY * zoom + pan.y);
    }
  }
  return middles.length > 2 * MAX_MARKED ? [] : middles;
}

/** A sign ≠ in each place, with a halo of the background. */
function drawMarks(
  context: Context,
  middles: readonly number[],
  { zoom }: GroundFrame,
  theme: GroundTheme,
): void {
  if (middles.length === 0) return;
  const size = Math.max(6, Math.min(10, 12 * zoom));
  for (const [colour, width] of [
    [theme.background, size / 2],
    [theme.ink, Math.max(1, size / 7)],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    for (let at = 0; at < middles.length; at += 2)
      addUnequal(context, middles[at] ?? 0, middles[at + 1] ?? 0, size);
    context.stroke();
  }
}

function addUnequal(context: Context, x: number, y: number, size: number): void {
  const [across, apart] = [size / 2, size / 5];
  for (const down of [-apart, apart]) {
    context.moveTo(x - across, y + down);
    context.lineTo(x + across, y + down);
  }
  context.moveTo(x - across / 2, y + across);
  context.lineTo(x + across / 2, y - across);
}

function isInBox(x: number, y: number, endX: number, endY: number, box: Box): boolean {
  if ((x < box.left && endX < box.left) || (x > box.right && endX > box.right)) return false;
  return !((y < box.top && endY < box.top) || (y > box.bottom && endY > box.bottom));
}
