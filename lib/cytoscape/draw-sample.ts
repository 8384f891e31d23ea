import { mixColours, toLineDrawing } from '@/lib/view/line-drawing';
import type { ActorKind } from '@/lib/vocabulary/actor-kinds';
import type { LineEnd, RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { StandingId } from '@/lib/vocabulary/standings';
import type { LegendSample, SizeSample } from './picture-layout';
import { type CanvasTheme, MARK_FONT } from './theme';

const NEUTRAL_LINE = { line: { style: 'solid', weight: 'regular', end: 'none' } } as const;
/** How much of the line an end takes. */
const END_LENGTHS: Readonly<Record<LineEnd, number>> = { none: 0, arrow: 8, tee: 2, diamond: 8, circle: 7 };

/** Draws a sample of the legend as the canvas draws what it stands for. */
export function drawSample(
  context: CanvasRenderingContext2D,
  sample: LegendSample,
  theme: CanvasTheme,
): void {
  if (sample.group === 'kind') drawKind(context, sample, sample.sign, theme);
  else if (sample.group === 'type')
    drawLine(context, sample, sample.sign, 'corroborated', theme, sample.sign.colour[theme.id]);
  else drawLine(context, sample, NEUTRAL_LINE, sample.sign.id, theme, theme.ink);
}

type Place = { readonly x: number; readonly y: number; readonly width: number };

function drawKind(
  context: CanvasRenderingContext2D,
  { x, y, width }: Place,
  kind: ActorKind,
  theme: CanvasTheme,
): void {
  const middle = x + width / 2;
  context.beginPath();
  if (kind.shape === 'circle') context.arc(middle, y, 7, 0, 2 * Math.PI);
  else if (kind.shape === 'rectangle') context.rect(middle - 10.5, y - 7, 21, 14);
  else {
    const corners = [
      [-10, 0],
      [-5, -8],
      [5, -8],
      [10, 0],
      [5, 8],
      [-5, 8],
    ] as const;
    for (const [dx, dy] of corners) context.lineTo(middle + dx, y + dy);
    context.closePath();
  }
  drawShape(context, theme.fill[kind.id], theme);
}

/** Draws a circle of the scale of sizes. */
export function drawSize(context: CanvasRenderingContext2D, sample: SizeSample, theme: CanvasTheme): void {
  context.beginPath();
  context.arc(sample.x, sample.y, sample.radius, 0, 2 * Math.PI);
  drawShape(context, theme.fill.person, theme);
}

function drawShape(context: CanvasRenderingContext2D, fill: string, theme: CanvasTheme): void {
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1.3;
  context.lineJoin = 'round';
  context.strokeStyle = theme.ink;
  context.stroke();
}

function drawLine(
  context: CanvasRenderingContext2D,
  { x, y, width }: Place,
  type: Pick<RelationshipType, 'line'>,
  standing: StandingId,
  theme: CanvasTheme,
  hue: string,
): void {
  const drawing = toLineDrawing(type, standing, 1);
  const colour = mixColours(hue, theme.ground, drawing.strength);
  const stop = x + width - END_LENGTHS[type.line.end];
  context.save();
  context.lineCap = drawing.cap;
  context.setLineDash([...(drawing.dash ?? [])]);
  const stroke = (at: number, lineWidth: number) => {
    context.beginPath();
    context.moveTo(x, at);
    context.lineTo(stop, at);
    context.lineWidth = lineWidth;
    context.strokeStyle = colour;
    context.stroke();
  };
  const apart = (drawing.width + drawing.strokeWidth) / 2;
  for (const offset of drawing.strokeWidth > 0 ? [-apart, apart] : [0]) {
    stroke(y + offset, drawing.strokeWidth > 0 ? drawing.strokeWidth : drawing.width);
  }
  context.restore();
  drawEnd(context, type.line.end, x + width, y, colour);
  if (drawing.mark) drawMark(context, drawing.mark, x + width / 2, y, theme);
}

function drawEnd(
  context: CanvasRenderingContext2D,
  end: LineEnd,
  tip: number,
  y: number,
  colour: string,
): void {
  context.beginPath();
  if (end === 'circle') context.arc(tip - 3.5, y, 3.5, 0, 2 * Math.PI);
  const outlines: Partial<Record<LineEnd, readonly (readonly [number, number])[]>> = {
    arrow: [
      [0, 0],
      [-9, -4.5],
      [-9, 4.5],
    ],
    tee: [
      [0, -6],
      [-2.4, -6],
      [-2.4, 6],
      [0, 6],
    ],
    diamond: [
      [0, 0],
      [-4.5, -4.5],
      [-9, 0],
      [-4.5, 4.5],
    ],
  };
  for (const [dx, dy] of outlines[end] ?? []) context.lineTo(tip + dx, y + dy);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

function drawMark(
  context: CanvasRenderingContext2D,
  mark: string,
  x: number,
  y: number,
  theme: CanvasTheme,
): void {
  context.save();
  context.font = `700 15px ${MARK_FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 5;
  context.lineJoin = 'round';
  context.strokeStyle = theme.ground;
  context.strokeText(mark, x, y);
  context.fillStyle = theme.ink;
  context.fillText(mark, x, y);
  context.restore();
}
