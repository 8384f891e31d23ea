import type { Point } from '@/lib/view/positions';
import { type Box, liesWithin } from '../geometry/box';
import { type Outline, toOutlineBox } from '../geometry/outline';
import type { LabelWrap } from './label-wraps';

/** A place where a label may stand. */
export type LabelSpot = {
  readonly wrap: LabelWrap;
  readonly box: Box;
  readonly align: 'left' | 'centre' | 'right';
  /** Whether it stands within its own shape. */
  readonly isWithin: boolean;
  /** What speaks against it, before its neighbours are asked: 0 for the place by choice, right under the shape. */
  readonly cost: number;
};

/** What a label belongs to. */
export type LabelSubject = {
  readonly id: string;
  readonly wraps: readonly LabelWrap[];
  readonly outline: Outline;
  /** Whether the name may stand within the shape: in a circle that is large enough. */
  readonly mayStandWithin: boolean;
  /** Whether the name may cover a little of what stands around, where it has no other place: that of a hub has none amid its neighbours. */
  readonly mayCover?: boolean;
};

/** Under, over and beside a shape: how the label's box lies to it, in shares of both sizes, and how well it is liked there. */
const BESIDE: readonly {
  readonly dx: -1 | 0 | 1;
  readonly dy: -1 | 0 | 1;
  readonly slide: number;
  readonly cost: number;
}[] = [
  { dx: 0, dy: 1, slide: 0, cost: 0 },
  { dx: 0, dy: -1, slide: 0, cost: 2.5 },
  { dx: 1, dy: 0, slide: 0, cost: 3 },
  { dx: -1, dy: 0, slide: 0, cost: 3.4 },
  { dx: 0, dy: 1, slide: 0.3, cost: 3 },
  { dx: 0, dy: 1, slide: -0.3, cost: 3 },
  { dx: 0, dy: -1, slide: 0.3, cost: 4.5 },
  { dx: 0, dy: -1, slide: -0.3, cost: 4.5 },
  { dx: 1, dy: 1, slide: 0, cost: 5 },
  { dx: -1, dy: 1, slide: 0, cost: 5.2 },
  { dx: 1, dy: -1, slide: 0, cost: 5.6 },
  { dx: -1, dy: -1, slide: 0, cost: 5.8 },
  { dx: 1, dy: 0, slide: 0.4, cost: 5.5 },
  { dx: 1, dy: 0, slide: -0.4, cost: 5.5 },
  { dx: -1, dy: 0, slide: 0.4, cost: 5.9 },
  { dx: -1, dy: 0, slide: -0.4, cost: 5.9 },
];
const PLAIN_PLACES = 8;

/** Returns where a label may stand within an area. `gap` is what is left free between it and its shape; `few`: fewer places. */
export function listSpots(subject: LabelSubject, area: Box, gap: number, few: boolean): readonly LabelSpot[] {
  const { wraps, outline, mayStandWithin } = subject;
  const shape = toOutlineBox(outline);
  const places = few ? BESIDE.slice(0, PLAIN_PLACES) : BESIDE;
  const within =
    mayStandWithin && outline.kind === 'circle' ? listWithin(wraps, outline.centre, outline.radius) : [];
  const beside = (few ? wraps.slice(0, 1) : wraps).flatMap((wrap) =>
    places.map(({ dx, dy, slide, cost }): LabelSpot => {
      // At a corner, a label may come as near to the shape as beside it.
      const isCorner = dx !== 0 && dy !== 0;
      const inset = isCorner ? (shape.width / 2) * 0.3 : 0;
      const x =
        toSide(dx, shape.x, shape.width, wrap.width, gap - inset) + (dx === 0 ? slide * wrap.width : 0);
      const y =
        toSide(dy, shape.y, shape.height, wrap.height, gap - inset) + (dy === 0 ? slide * wrap.height : 0);
      return {
        wrap,
        box: { x, y, width: wrap.width, height: wrap.height },
        align: toAlign(dx, wrap),
        isWithin: false,
        cost: cost + wrap.cost,
      };
    }),
  );
  return [...within, ...beside].filter(({ box }) => liesWithin(box, area));
}

/** The start of a length of `size` that lies before, about or behind another. */
function toSide(side: -1 | 0 | 1, start: number, length: number, size: number, gap: number): number {
  if (side === 0) return start + (length - size) / 2;
  return side < 0 ? start - gap - size : start + length + gap;
}

/** Beside a shape lines hug it, but Arabic and Hebrew always begin at the right. */
function toAlign(dx: -1 | 0 | 1, { lines }: LabelWrap): LabelSpot['align'] {
  if (dx === 0) return 'centre';
  return dx < 0 || lines[0]?.direction === 'rtl' ? 'right' : 'left';
}

/** A name within its circle crosses nothing and needs no room: it is liked best. */
function listWithin(wraps: readonly LabelWrap[], { x, y }: Point, radius: number): readonly LabelSpot[] {
  return wraps.flatMap((wrap): LabelSpot[] => {
    const { width, height } = wrap;
    const reach = Math.sqrt(width * width + height * height) / 2;
    if (reach > radius * 0.94) return [];
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    return [{ wrap, box, align: 'centre', isWithin: true, cost: -4 + wrap.cost }];
  });
}
