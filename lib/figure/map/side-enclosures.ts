import { computeEnclosure } from '@/lib/view/enclosures';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { type Box, computeSharedArea, growBox, liesWithin } from '../geometry/box';
import type { FitActor, PlaneScale } from '../geometry/fit-plane';
import { createGridIndex } from '../geometry/grid-index';
import type { Typesetter } from '../scene/typesetter';
import type { LabelSpot } from './label-spots';
import { type LabelWrap, toLabelWraps } from './label-wraps';
import { computeOverlap, type OccupiedArea } from './occupied-area';

/** An open side: a circle around its actors, before the plane has its scale. */
export type FigureEnclosure = {
  readonly id: string;
  readonly label: string;
  readonly hue: number | undefined;
  /** How many of its actors are shown. */
  readonly count: number;
  readonly at: Point;
  /** In units of the plane. */
  readonly radius: number;
};

/** An open side on paper: its circle, and where its name stands; null where there is no room for that. */
export type LaidEnclosure = {
  readonly enclosure: FigureEnclosure;
  readonly centre: Point;
  readonly radius: number;
  readonly name: LabelSpot | null;
};

/** How much of the plane's own padding is kept for shapes that do not shrink as far as the plane, in units of the style. */
const SHAPE_PADDING = 27;
const PLANE_PADDING = 44;
/** Of names of sides, in sizes of the names of actors. */
const NAME_SHARE = 1.35;
/** On a poster they grow with their circles, which are seen from further away than the names of actors are read: by its radius, and up to so many sizes. */
const POSTER = { ofRadius: 0.15, most: 2.4 };
const EM = 10;
/** Between a circle and its name, in sizes of the name. */
const NAME_GAP = 0.3;
/** Where a name stands around its circle: above by choice. Degrees from there, and what speaks against it. */
const AROUND = [
  { degrees: 0, cost: 0 },
  { degrees: 24, cost: 5 },
  { degrees: -24, cost: 5 },
  { degrees: 180, cost: 9 },
  { degrees: 48, cost: 11 },
  { degrees: -48, cost: 11 },
  { degrees: 156, cost: 13 },
  { degrees: -156, cost: 13 },
  { degrees: 90, cost: 17 },
  { degrees: -90, cost: 17 },
] as const;
/** For a name within the circle of another side, which could be taken for its own. */
const COST_OTHER = 90;

/** Returns the open sides of a view as circles around their actors; a side of one actor has none. */
export function toEnclosures(view: View, positions: Positions): readonly FigureEnclosure[] {
  return (view.sides ?? []).flatMap(({ id, label, isOpen, actors, hue }) => {
    if (!isOpen || actors.length < 2) return [];
    const circle = computeEnclosure(actors.flatMap((actor) => findPoint(positions, actor) ?? []));
    if (!circle) return [];
    const { radius, ...at } = circle;
    return [{ id, label, hue, count: actors.length, at, radius }];
  });
}

/** Returns the room that an enclosure takes with the name above it. */
export function toFitEnclosure(
  { label, count, at, radius }: FigureEnclosure,
  typesetter: Typesetter,
): FitActor {
  const [wrap] = toNameWraps(label, count, EM, typesetter);
  return {
    at,
    ...{ width: 0, height: 0, labelHeight: 0 },
    labelWidth: (NAME_SHARE * (wrap?.width ?? 0)) / EM,
    reach: radius,
    rise: (NAME_SHARE * ((wrap?.height ?? 0) + 2 * NAME_GAP * EM)) / EM,
  };
}

/** Returns each enclosure on paper. Its shapes lie within it, however little they have shrunk. */
export function placeEnclosures(
  enclosures: readonly FigureEnclosure[],
  scale: PlaneScale,
  origin: Point,
): readonly LaidEnclosure[] {
  return enclosures.map((enclosure) => ({
    enclosure,
    centre: { x: origin.x + enclosure.at.x * scale.across, y: origin.y + enclosure.at.y * scale.down },
    radius: toPaperRadius(enclosure.radius, scale),
    name: null,
  }));
}

/** Returns the radius on paper of a circle around actors. */
export function toPaperRadius(radius: number, { across, unit }: Pick<PlaneScale, 'across' | 'unit'>): number {
  return radius * across + Math.max(0, SHAPE_PADDING * unit - PLANE_PADDING * across);
}

/**
 * Returns enclosures with their names, the largest side first: above its circle, or around it where there is more room, over
 * no other name, and over no shape where there is another way. `taken`: boxes that no name lies over.
 */
export function nameEnclosures(
  enclosures: readonly LaidEnclosure[],
  { room, occupied, taken, scale, typesetter }: NamingOptions,
): readonly LaidEnclosure[] {
  const settled = createGridIndex<Box>(40);
  for (const box of taken) settled.add(box, box);
  const names = new Map<string, LabelSpot>();
  for (const laid of [...enclosures].sort((one, other) => other.radius - one.radius)) {
    const { id, label, count } = laid.enclosure;
    const others = enclosures.filter((other) => other !== laid);
    const isFree = ({ box }: LabelSpot) =>
      liesWithin(box, room) &&
      !settled.find(growBox(box, 1)).some((other) => computeSharedArea(box, other) > 0);
    for (const size of listNameSizes(laid.radius, scale.label)) {
      const spots = toNameWraps(label, count, size, typesetter)
        .flatMap((wrap) => listNameSpots(laid, wrap, NAME_GAP * size))
        .filter(isFree)
        .map((spot) => ({
          spot,
          cost: spot.cost + occupied.judge(spot.box, {}) + judgeOthers(spot.box, others),
        }));
      const [best] = spots.sort((one, other) => one.cost - other.cost);
      if (!best) continue;
      names.set(id, best.spot);
      settled.add(best.spot.box, best.spot.box);
      break;
    }
  }
  return enclosures.map((laid) => ({ ...laid, name: names.get(laid.enclosure.id) ?? null }));
}

/** Returns the sizes in which the name of a side is tried, the largest first. */
function listNameSizes(radius: number, label: number): readonly number[] {
  const plain = Math.round(label * NAME_SHARE * 20) / 20;
  const large = Math.round(Math.min(POSTER.most * label, POSTER.ofRadius * radius) * 20) / 20;
  return large > plain ? [large, plain] : [plain];
}

type NamingOptions = {
  readonly room: Box;
  readonly occupied: OccupiedArea;
  readonly taken: Iterable<Box>;
  readonly scale: PlaneScale;
  readonly typesetter: Typesetter;
};

function toNameWraps(
  label: string,
  count: number,
  size: number,
  typesetter: Typesetter,
): readonly LabelWrap[] {
  const name = `${label} · ${count.toLocaleString('en')}`;
  const wraps = toLabelWraps(name, { size, bold: true }, typesetter);
  // A number alone on its line would be taken for something else.
  const whole = wraps.filter(({ lines }) => !lines.some(({ text }) => text.startsWith('·')));
  return whole.length > 0 ? whole : wraps;
}

function listNameSpots(
  { centre, radius }: LaidEnclosure,
  wrap: LabelWrap,
  gap: number,
): readonly LabelSpot[] {
  return AROUND.map(({ degrees, cost }) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    // The box lies beyond the tangent of the circle there.
    const reach = radius + gap + (Math.abs(dx) * wrap.width + Math.abs(dy) * wrap.height) / 2;
    const box = {
      x: centre.x + dx * reach - wrap.width / 2,
      y: centre.y + dy * reach - wrap.height / 2,
      width: wrap.width,
      height: wrap.height,
    };
    return { wrap, box, align: 'centre', isWithin: false, cost: cost + wrap.cost };
  });
}

function judgeOthers(box: Box, others: readonly LaidEnclosure[]): number {
  const over = others.filter(
    ({ centre, radius }) => computeOverlap(box, { kind: 'circle', centre, radius }) > 0,
  );
  return COST_OTHER * over.length;
}
