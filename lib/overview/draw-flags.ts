import type { CanvasTheme } from '@/lib/view/canvas-theme';
import { BADGE } from '@/lib/view/flag-image';
import type { FlagImages } from './flag-images';
import type { Context, GroundFrame } from './ground-frame';
import { type Scene, toDrawnHalf } from './scene';

/** A flag is seen on a state of this half height at least, and on a person of this radius, in CSS pixels. */
const MIN_STATE = 3.2;
const MIN_PERSON = 6;
/** With more people in sight, they have none: it would take longer than a frame. */
const MAX_PEOPLE = 400;
const OUTLINE = 0.8;

/** An actor in sight whose flag can be seen. */
type Flagged = {
  readonly point: number;
  readonly country: string;
  readonly isState: boolean;
  /** On the screen. */
  readonly x: number;
  readonly y: number;
  readonly half: { readonly width: number; readonly height: number };
};

/** Draws the flags of states on their shapes, and small ones at the circles of people. `opacity`: of those that do not stand out. */
export function drawFlags(
  context: Context,
  scene: Scene,
  images: FlagImages,
  frame: GroundFrame,
  { theme, isBright, opacity }: FlagOptions,
): void {
  const all = listFlagged(scene, frame);
  const people = all.filter(({ isState }) => !isState);
  const shown = people.length > MAX_PEOPLE ? all.filter(({ isState }) => isState) : all;
  context.lineWidth = OUTLINE;
  context.lineJoin = 'miter';
  context.setLineDash([]);
  context.strokeStyle = theme.ink;
  for (const { point, country, isState, x, y, half } of shown) {
    const image = images.get(country, isState ? 'plain' : 'badge');
    if (!image) continue;
    context.globalAlpha = isBright(point) ? 1 : opacity;
    if (isState) {
      const [left, top, width, height] = [x - half.width, y - half.height, 2 * half.width, 2 * half.height];
      context.drawImage(image, left, top, width, height);
      context.strokeRect(left, top, width, height);
    } else {
      const [width, height] = [BADGE.width * half.width, BADGE.height * half.width];
      const at = { x: x + BADGE.x * half.width, y: y + BADGE.y * half.width };
      context.drawImage(image, at.x - width / 2, at.y - height / 2, width, height);
    }
  }
  context.globalAlpha = 1;
}

type FlagOptions = {
  readonly theme: CanvasTheme;
  readonly isBright: (point: number) => boolean;
  readonly opacity: number;
};

/** Returns who is in sight, has a country, and is large enough for its flag to be seen. */
function listFlagged({ actors, flagged, ground }: Scene, frame: GroundFrame): readonly Flagged[] {
  const { points } = ground;
  const { zoom, pan, width, height } = frame;
  const found: Flagged[] = [];
  for (const point of flagged) {
    const [x, y] = [(points.x[point] ?? 0) * zoom + pan.x, (points.y[point] ?? 0) * zoom + pan.y];
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const { country, kind } = actors[point] ?? {};
    const isState = kind === 'state';
    const half = toDrawnHalf(points, point, zoom);
    if (country && half.height >= (isState ? MIN_STATE : MIN_PERSON))
      found.push({ point, country, isState, x, y, half });
  }
  return found;
}
