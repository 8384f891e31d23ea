import { toOutline } from '@/lib/figure/geometry/outline';
import type { LabelSubject } from '@/lib/figure/map/label-spots';
import type { LabelWrap } from '@/lib/figure/map/label-wraps';
import { createOccupiedArea, type OccupiedArea, type OccupyingThings } from '@/lib/figure/map/occupied-area';

export const AREA = { x: 0, y: 0, width: 400, height: 300 };

/** A label of one size, without letters: places are found for boxes. */
export function createWrap(width: number, height: number, cost = 0): LabelWrap {
  return { lines: [], width, height, rise: height, leading: height, cost };
}

/** An actor of 20 by 20 with a label of 50 by 10. */
export function createLabelSubject(
  id: string,
  x: number,
  y: number,
  wraps = [createWrap(50, 10)],
): LabelSubject {
  const outline = toOutline('circle', { x, y }, 20, 20);
  return { id, wraps, outline, mayStandWithin: false };
}

/** The occupied of these actors, and of lines and tips if there are any. */
export function createGround(
  subjects: readonly LabelSubject[],
  things: Partial<OccupyingThings> = {},
): OccupiedArea {
  const shapes = subjects.map(({ id, outline }) => ({ id, outline }));
  return createOccupiedArea(AREA, { shapes, marks: [], lines: [], tips: [], ...things });
}
