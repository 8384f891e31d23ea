import { type Box, toBoxAround } from './box';
import { type BoxGrid, createBoxGrid } from './box-grid';
import { type LegCurve, toLegPoint } from './leg-lines';
import { toTieMark } from './line-drawing';
import type { Point } from './positions';
import type { ViewBundle, ViewLeg } from './view';

/** The mark of a contested or proposed leg: how far it stands from the middle of its line, and the room that it takes. */
export type PlacedMark = {
  readonly shift: Point;
  readonly box: Box;
  /** Whether it has room for its sign alone, not for how many ties are contested. */
  readonly isShort?: true;
};

export type MarkRoom = {
  /** The lines of legs, by key. */
  readonly curves: ReadonlyMap<string, LegCurve>;
  /** The shapes of actors, which no mark should lie behind. */
  readonly shapes: readonly Box[];
  /** Width and height of a mark. */
  readonly size: number;
  /** The width of the mark of a leg, where it is another. */
  readonly toWidth?: (leg: ViewLeg) => number;
};

type Marked = Pick<ViewLeg, 'standing' | 'part' | 'isProposed' | 'bundle'>;

/** Returns whether a leg has the mark of its tie; the line of several ties has one when one of them is contested. */
export function bearsMark({ bundle, standing, part, isProposed }: Marked): boolean {
  if (bundle && bundle.contested > 0) return !isFaint(bundle);
  return toTieMark(standing, part, isProposed) !== null;
}

/** Returns what the mark of a leg says: of several ties, how many they are, and how many of them are contested. */
export function toMarkText({ bundle, standing, isProposed, part }: Marked): string {
  return bundle ? toBundleText(bundle) : (toTieMark(standing, part, isProposed) ?? '');
}

/** Of fewer ties the line itself says enough. */
const MIN_COUNTED = 3;

/** Where many lines say no number, a mark on each of them would say nothing: from this share of contested ties on a line has it. */
const MIN_CONTESTED = 0.05;

function isFaint({ relationships: { length }, contested, isQuiet }: ViewBundle): boolean {
  return isQuiet === true && contested < MIN_CONTESTED * length;
}

function toBundleText(bundle: ViewBundle): string {
  const { contested, isQuiet } = bundle;
  const { length } = bundle.relationships;
  if (isFaint(bundle)) return '';
  if (isQuiet || length < MIN_COUNTED) return contested === 0 ? '' : '≠';
  return contested === 0 ? `${length}` : `≠ ${contested}/${length}`;
}

/** Where on its line a mark may stand, in the order of preference; and where it stands if all of these are taken. */
const SHARES = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];
const MORE_SHARES = [...SHARES, 0.55, 0.45, 0.65, 0.35, 0.75, 0.25];

/**
 * Returns where the mark of each contested or proposed tie stands, by the key of its leg: in the middle of its line, or as near to it as the mark is
 * clear of shapes and of other marks. Without such a place it stands where it lies over least of them.
 */
export function placeMarks(legs: readonly ViewLeg[], room: MarkRoom): ReadonlyMap<string, PlacedMark> {
  return placeOnLines(legs.filter(bearsMark), room, true);
}

/** Numbers that nearly touch read as one: so much of the height of a count is free between two. */
const AIR_OF_COUNTS = 0.4;

/**
 * Returns where the counts of lines stand that stand for several ties, in the same way, the highest first and none close to another. A count
 * without a place is left out.
 */
export function placeCounts(legs: readonly ViewLeg[], room: MarkRoom): ReadonlyMap<string, PlacedMark> {
  const count = ({ bundle }: ViewLeg) => bundle?.relationships.length ?? 0;
  return placeOnLines(
    legs
      .filter((leg) => leg.bundle && !bearsMark(leg) && toMarkText(leg) !== '')
      .toSorted((a, b) => count(b) - count(a)),
    room,
    false,
  );
}

/** The place on a line where a mark lies over least: the nearest to the middle of those that are alike. */
function findClearest(curve: LegCurve, size: number, grid: BoxGrid): Point | undefined {
  const places = MORE_SHARES.map((share) => {
    const at = toLegPoint(curve, share);
    return { at, covered: grid.computeCovered(toBoxAround(at, size, size)) };
  });
  const least = Math.min(...places.map(({ covered }) => covered));
  return places.find(({ covered }) => covered === least)?.at;
}

function placeOnLines(
  legs: readonly ViewLeg[],
  { curves, shapes, size, toWidth = () => size }: MarkRoom,
  isFirm: boolean,
): ReadonlyMap<string, PlacedMark> {
  const placed = new Map<string, PlacedMark>();
  const air = isFirm ? 0 : AIR_OF_COUNTS * size;
  const grid = createBoxGrid(shapes, Math.max(1, 3 * size));
  for (const leg of legs) {
    const curve = curves.get(leg.key);
    if (!curve) continue;
    const points = SHARES.map((share) => toLegPoint(curve, share));
    const [middle] = points;
    if (!middle) continue;
    const findFree = (width: number) => points.find((at) => grid.isFree(toBoxAround(at, width, size)));
    const long = findFree(toWidth(leg));
    if (!long && !isFirm) continue;
    const point = long ?? findFree(size) ?? findClearest(curve, size, grid) ?? middle;
    const width = long ? toWidth(leg) : size;
    const box = toBoxAround(point, width, size);
    const shift = { x: point.x - middle.x, y: point.y - middle.y };
    placed.set(leg.key, { shift, box, ...(long ? {} : { isShort: true }) });
    grid.add(toBoxAround(point, width + 2 * air, size + 2 * air));
  }
  return placed;
}
