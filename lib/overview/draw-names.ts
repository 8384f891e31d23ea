import { type Box, computeOverlap, toBoxAround } from '@/lib/view/box';
import { CANVAS_FONT, type CanvasTheme } from '@/lib/view/canvas-theme';
import { estimateTextWidth, isolateLines, isolateText, LABEL_LINE_HEIGHT } from '@/lib/view/label-lines';
import type { Size, Viewport } from '@/lib/view/viewport';
import { toScreen } from './camera';
import { type ShownName, toNameBox } from './choose-names';
import type { Context } from './ground-frame';
import { SIDE_REACH } from './paint-ground';
import { type Scene, toDrawnHalf, toSideNumber } from './scene';
import { POINT_SHAPES } from './scene-actors';

/** The label of an open side, in CSS pixels. */
const SIDE_LABEL_SIZE = 13;
const SIDE_LABEL_GAP = 16;
/** From a label to the edge of the canvas, in CSS pixels. */
const MIN_MARGIN = 6;
const SIDE = POINT_SHAPES.indexOf('side');

/**
 * Draws names where they stand as seen from their actors. While the zoom changes, actors come nearer to each other than when names
 * were placed: one that would lie over another, more important one is left out until they are placed anew.
 */
export function drawNames(
  context: Context,
  scene: Scene,
  names: readonly ShownName[],
  viewport: Viewport,
  theme: CanvasTheme,
): void {
  const drawn: Box[] = [];
  prepare(context, theme);
  for (const name of names) {
    const box = toNameBox(scene.ground, name, viewport);
    if (drawn.some((other) => computeOverlap(box, other) > 0)) continue;
    drawn.push(box);
    context.font = `500 ${name.fontSize}px ${CANVAS_FONT}`;
    const line = name.fontSize * LABEL_LINE_HEIGHT;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    for (const [at, text] of isolateLines(name.lines).entries())
      drawText(context, text, x, y + (at - (name.lines.length - 1) / 2) * line);
  }
}

/** Draws how many actors each closed side stands for, and the labels of those that are open. */
export function drawSideWords(
  context: Context,
  scene: Scene,
  frame: Viewport & Size,
  theme: CanvasTheme,
): void {
  prepare(context, theme);
  const { points } = scene.ground;
  for (const point of listClosedSides(scene)) {
    const at = toScreen(frame, { x: points.x[point] ?? 0, y: points.y[point] ?? 0 });
    const half = toDrawnHalf(points, point, frame.zoom).height;
    context.font = `600 ${Math.max(11, Math.min(22, half * 0.6))}px ${CANVAS_FONT}`;
    context.fillText(toSideNumber(scene.actors[point]?.sideCount ?? 0), at.x, at.y);
  }
  context.font = `600 ${SIDE_LABEL_SIZE}px ${CANVAS_FONT}`;
  context.fillStyle = theme.quietInk;
  for (const { label, at } of placeSideLabels(scene, frame, frame))
    drawText(context, isolateText(label), at.x, at.y);
}

/** Returns what names keep clear of: closed sides, which have their number in them, and the labels of open ones. */
export function listSideBoxes(scene: Scene, viewport: Viewport, size: Size): readonly Box[] {
  const { points } = scene.ground;
  const closed = listClosedSides(scene).map((point) => {
    const half = toDrawnHalf(points, point, viewport.zoom);
    const at = toScreen(viewport, { x: points.x[point] ?? 0, y: points.y[point] ?? 0 });
    return toBoxAround(at, 2 * half.width, 2 * half.height);
  });
  const labels = placeSideLabels(scene, viewport, size).map(({ label, at }) =>
    toBoxAround(at, estimateTextWidth(label, SIDE_LABEL_SIZE) + 6, SIDE_LABEL_SIZE * LABEL_LINE_HEIGHT),
  );
  return [...closed, ...labels];
}

function listClosedSides({ actors, ground }: Scene): readonly number[] {
  const found: number[] = [];
  for (let point = 0; point < actors.length; point++)
    if (ground.points.shape[point] === SIDE) found.push(point);
  return found;
}

/** Each above its side, and not beyond the edge of the canvas while that side is in sight. */
function placeSideLabels({ headings }: Scene, viewport: Viewport, { width }: Pick<Size, 'width'>) {
  return headings.map(({ label, top }) => {
    const { x, y } = toScreen(viewport, top);
    const half = estimateTextWidth(label, SIDE_LABEL_SIZE) / 2 + MIN_MARGIN;
    const isInSight = x >= 0 && x <= width && width > 2 * half;
    const across = isInSight ? Math.min(width - half, Math.max(half, x)) : x;
    return { label, at: { x: across, y: y - SIDE_LABEL_GAP - SIDE_REACH * viewport.zoom } };
  });
}

function prepare(context: Context, theme: CanvasTheme): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.setLineDash([]);
  context.strokeStyle = theme.background;
  context.fillStyle = theme.ink;
}

function drawText(context: Context, text: string, x: number, y: number): void {
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}
