import { CANVAS_FONT, type CanvasTheme } from '@/lib/view/canvas-theme';
import { isolateText } from '@/lib/view/label-lines';
import { MEETING_REACH } from '@/lib/view/place-meetings';
import type { Point } from '@/lib/view/positions';
import { isInView, type Viewport } from '@/lib/view/viewport';
import { toScreen } from './camera';
import type { Context, GroundFrame } from './ground-frame';
import type { Scene } from './scene';
import type { SceneMeeting } from './scene-marks';

/** With more meetings in sight, only those that are read have a mark. */
const MAX_MARKED = 300;
/** Of more meetings that are read, the titles would lie over each other. */
const MAX_TITLED = 2;
/** Half of the least mark, and the size of a title, in CSS pixels. */
const MIN_HALF = 3.4;
const TITLE_SIZE = 12.5;

/**
 * Draws a small mark for each meeting amid its participants, and for those that are read their lines and titles. `cursor`: the meeting
 * on which the keyboard stands. `isFaint`: something else stands out.
 */
export function drawMeetings(
  context: Context,
  scene: Scene,
  read: ReadonlySet<number>,
  { frame, theme, cursor, isFaint }: MeetingDrawing,
): void {
  const inSight = [...scene.meetings.entries()].filter(
    ([at, { place }]) => read.has(at) || isInView(place, frame, frame),
  );
  const isCrowd = inSight.length > MAX_MARKED;
  for (const [at, meeting] of inSight) if (read.has(at)) drawLines(context, scene, meeting, frame, theme);
  for (const [at, meeting] of inSight) {
    const isRead = read.has(at);
    if (isCrowd && !isRead) continue;
    context.globalAlpha = isRead ? 1 : isFaint ? 0.25 : 0.8;
    drawMark(context, meeting, frame, theme, isRead);
    context.globalAlpha = 1;
    if (meeting.id === cursor) drawRing(context, meeting, frame, theme);
    if (isRead && read.size <= MAX_TITLED) drawTitle(context, meeting, frame, theme);
  }
}

type MeetingDrawing = {
  readonly frame: GroundFrame;
  readonly theme: CanvasTheme;
  readonly cursor: string | null;
  readonly isFaint: boolean;
};

/** Returns the meeting whose mark lies nearest to a place of the screen, within reach; null for none. */
export function findMeetingAt(
  { meetings }: Scene,
  at: Point,
  viewport: Viewport,
  reach: number,
): number | null {
  if (meetings.length > MAX_MARKED) return null;
  let nearest: number | null = null;
  let least = toHalf(viewport.zoom) + reach;
  for (const [index, { place }] of meetings.entries()) {
    const { x, y } = toScreen(viewport, place);
    const distance = Math.hypot(x - at.x, y - at.y);
    if (distance <= least) [nearest, least] = [index, distance];
  }
  return nearest;
}

function toHalf(zoom: number): number {
  return Math.max(MIN_HALF, MEETING_REACH * zoom);
}

function drawLines(
  context: Context,
  { ground }: Scene,
  { place, seats }: SceneMeeting,
  frame: GroundFrame,
  theme: CanvasTheme,
): void {
  const { points } = ground;
  const from = toScreen(frame, place);
  context.strokeStyle = theme.accent;
  context.lineWidth = 1.4;
  for (const { point, isPresent } of seats) {
    const to = toScreen(frame, { x: points.x[point] ?? 0, y: points.y[point] ?? 0 });
    context.setLineDash(isPresent ? [] : [1.5, 5]);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
}

function drawMark(
  context: Context,
  { place, isDashed, selected }: SceneMeeting,
  frame: GroundFrame,
  theme: CanvasTheme,
  isRead: boolean,
): void {
  const { x, y } = toScreen(frame, place);
  const half = toHalf(frame.zoom);
  context.fillStyle = selected ? theme.accent : theme.background;
  context.strokeStyle = isRead ? theme.accent : theme.ink;
  context.lineWidth = Math.max(1, half / 5);
  context.setLineDash(isDashed ? [half / 2, half / 3] : []);
  context.beginPath();
  context.moveTo(x - half, y);
  context.lineTo(x, y - half);
  context.lineTo(x + half, y);
  context.lineTo(x, y + half);
  context.closePath();
  context.fill();
  context.stroke();
  context.setLineDash([]);
}

function drawRing(context: Context, { place }: SceneMeeting, frame: GroundFrame, theme: CanvasTheme): void {
  const { x, y } = toScreen(frame, place);
  context.strokeStyle = theme.ink;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, 2 * toHalf(frame.zoom), 0, 2 * Math.PI);
  context.stroke();
}

function drawTitle(
  context: Context,
  { place, title }: SceneMeeting,
  frame: GroundFrame,
  theme: CanvasTheme,
): void {
  const { x, y } = toScreen(frame, place);
  context.font = `500 ${TITLE_SIZE}px ${CANVAS_FONT}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = theme.background;
  context.fillStyle = theme.ink;
  const start = x + 2.4 * toHalf(frame.zoom);
  context.strokeText(isolateText(title), start, y);
  context.fillText(isolateText(title), start, y);
}
