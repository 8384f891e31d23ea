import { type Box, computeOverlap } from '@/lib/view/box';
import { CANVAS_FONT, type CanvasTheme } from '@/lib/view/canvas-theme';
import { isolateText, LABEL_LINE_HEIGHT } from '@/lib/view/label-lines';
import type { Viewport } from '@/lib/view/viewport';
import { toScreen } from './camera';
import { type ShownName, toNameBox } from './choose-names';
import type { Context } from './ground-frame';
import { POINT_SHAPES, type Scene, toDrawnHalf } from './scene';

/** The label of an open side, in CSS pixels. */
const SIDE_LABEL_SIZE = 13;
const SIDE_LABEL_GAP = 16;

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
    for (const [at, text] of name.lines.entries())
      drawText(context, isolateText(text), x, y + (at - (name.lines.length - 1) / 2) * line);
  }
}

/** Draws how many actors each closed side stands for, and the labels of those that are open. */
export function drawSideWords(context: Context, scene: Scene, viewport: Viewport, theme: CanvasTheme): void {
  prepare(context, theme);
  const { points } = scene.ground;
  const side = POINT_SHAPES.indexOf('side');
  for (const [point, { sideCount }] of scene.actors.entries()) {
    if (points.shape[point] !== side) continue;
    const at = toScreen(viewport, { x: points.x[point] ?? 0, y: points.y[point] ?? 0 });
    const half = toDrawnHalf(points, point, viewport.zoom).height;
    context.font = `600 ${Math.max(11, Math.min(22, half * 0.7))}px ${CANVAS_FONT}`;
    context.fillText((sideCount ?? 0).toLocaleString('en'), at.x, at.y);
  }
  context.font = `600 ${SIDE_LABEL_SIZE}px ${CANVAS_FONT}`;
  context.fillStyle = theme.quietInk;
  for (const { label, top } of scene.hullSides) {
    const at = toScreen(viewport, top);
    drawText(context, isolateText(label), at.x, at.y - SIDE_LABEL_GAP - 46 * viewport.zoom);
  }
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
