import type { CanvasTheme } from '@/lib/view/canvas-theme';
import type { Marked } from './bright';
import { addShape } from './draw-actors';
import type { Context, GroundFrame } from './ground-frame';
import type { GroundScene } from './scene';

/** How wide the band of what is selected is beside its line, and around its shape, in CSS pixels. */
const BAND = { line: 8, shape: 5, opacity: 0.3 };
const CURSOR_GAP = 4;

/** Draws the band behind what is selected. */
export function drawBands(
  context: Context,
  scene: GroundScene,
  { points, ties }: Marked,
  frame: GroundFrame,
  colour: string,
): void {
  if (points.size + ties.size === 0) return;
  context.globalAlpha = BAND.opacity;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineCap = 'round';
  context.lineWidth = BAND.line;
  context.beginPath();
  for (const tie of ties) addLine(context, scene, tie, frame);
  context.stroke();
  context.beginPath();
  for (const point of points) addShape(context, scene.points, point, frame, BAND.shape);
  context.fill();
  context.globalAlpha = 1;
}

/** Draws a ring in a colour around points: what is selected has one of the accent. */
export function drawRings(
  context: Context,
  scene: GroundScene,
  points: Iterable<number>,
  frame: GroundFrame,
  { colour, gap }: { readonly colour: string; readonly gap: number },
): void {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.setLineDash([]);
  context.beginPath();
  for (const point of points) addShape(context, scene.points, point, frame, gap);
  context.stroke();
}

/** Draws the ring of the keyboard around an actor, or its band along a tie. */
export function drawCursor(
  context: Context,
  scene: GroundScene,
  { points, ties }: Marked,
  frame: GroundFrame,
  theme: CanvasTheme,
): void {
  if (points.size + ties.size === 0) return;
  context.globalAlpha = 0.3;
  context.strokeStyle = theme.ink;
  context.lineWidth = BAND.line;
  context.lineCap = 'round';
  context.beginPath();
  for (const tie of ties) addLine(context, scene, tie, frame);
  context.stroke();
  context.globalAlpha = 1;
  if (ties.size === 0) drawRings(context, scene, points, frame, { colour: theme.ink, gap: CURSOR_GAP });
}

function addLine(
  context: Context,
  { points, ties }: GroundScene,
  tie: number,
  { zoom, pan }: GroundFrame,
): void {
  const [from, to] = [ties.from[tie] ?? 0, ties.to[tie] ?? 0];
  context.moveTo((points.x[from] ?? 0) * zoom + pan.x, (points.y[from] ?? 0) * zoom + pan.y);
  context.lineTo((points.x[to] ?? 0) * zoom + pan.x, (points.y[to] ?? 0) * zoom + pan.y);
}
