import type { Point } from '@/lib/view/positions';
import { toCircleCommands } from '../geometry/outline';
import type { PathCommand } from '../geometry/path';
import type { ScenePath } from '../scene/scene';
import type { TieLook } from './tie-look';
import { toFilledPath, toStrokePath } from './tie-strokes';

/** How far a mark reaches from its middle, in units of its size. */
export const MARK_REACH = 0.75;

/** Of the two bars: half of each, and how far they stand from the middle. */
const BAR_HALF = 0.55;
const BAR_OFF = 0.2;
/** How far a corner of the bars reaches, however the line under them slants. */
export const BARS_REACH = Math.hypot(BAR_HALF, BAR_OFF);

export type MarkColours = { readonly ink: string; readonly background: string };

/**
 * Returns the mark of a contested tie, about a point of its line: a ≠ that stands upright, drawn because no font that
 * ships has the sign. `size` is the width of the sign. The background shows around it.
 */
export function drawUnequal(at: Point, size: number, { ink, background }: MarkColours): readonly ScenePath[] {
  const [half, rise] = [size / 2, size * 0.18];
  const bars = [-rise, rise].flatMap((by): PathCommand[] => [
    ['M', at.x - half, at.y + by],
    ['L', at.x + half, at.y + by],
  ]);
  const slash: readonly PathCommand[] = [
    ['M', at.x - size * 0.26, at.y + size * 0.52],
    ['L', at.x + size * 0.26, at.y - size * 0.52],
  ];
  const stroke = { colour: ink, width: size * 0.17, dash: null, cap: 'butt', join: 'miter' } as const;
  return [
    toFilledPath(toCircleCommands(at, size * MARK_REACH), background),
    toStrokePath([...bars, ...slash], stroke),
  ];
}

/** Returns the mark of a proposed tie, about a point of its line: an open ring, with the background within and around it. */
function drawRing(at: Point, size: number, { ink, background }: MarkColours): readonly ScenePath[] {
  const stroke = { colour: ink, width: size * 0.15, dash: null, cap: 'butt', join: 'round' } as const;
  return [
    toFilledPath(toCircleCommands(at, size * 0.55), background),
    toStrokePath(toCircleCommands(at, size * 0.36), stroke),
  ];
}

/** Returns what stands on a line, about a point of it, where the line runs in the direction `along`. */
export function drawMark(
  mark: NonNullable<TieLook['mark']>,
  at: Point,
  along: Point,
  size: number,
  colours: MarkColours,
): readonly ScenePath[] {
  if (mark === 'bars') return drawBars(at, along, size, colours);
  return mark === 'ring' ? drawRing(at, size, colours) : drawUnequal(at, size, colours);
}

/** Returns two bars across a line that runs in the direction `along`: a link that is broken off, or denied. */
export function drawBars(
  at: Point,
  along: Point,
  size: number,
  { ink, background }: MarkColours,
): readonly ScenePath[] {
  const across = (by: number, reach: number): readonly PathCommand[] => {
    const [x, y] = [at.x + along.x * by, at.y + along.y * by];
    return [
      ['M', x - along.y * reach, y + along.x * reach],
      ['L', x + along.y * reach, y - along.x * reach],
    ];
  };
  const gap: readonly PathCommand[] = [
    ['M', at.x - along.x * size * BAR_OFF, at.y - along.y * size * BAR_OFF],
    ['L', at.x + along.x * size * BAR_OFF, at.y + along.y * size * BAR_OFF],
  ];
  const plain = { dash: null, cap: 'butt', join: 'miter' } as const;
  return [
    toStrokePath(gap, { ...plain, colour: background, width: size * 0.9 }),
    toStrokePath([...across(-size * BAR_OFF, size * BAR_HALF), ...across(size * BAR_OFF, size * BAR_HALF)], {
      ...plain,
      colour: ink,
      width: size * 0.16,
    }),
  ];
}
