import type { Box as PlaneBox } from '@/lib/view/box';
import { CARD_FONT_SIZE } from '@/lib/view/claim-cards';
import type { Box } from '../geometry/box';
import {
  type FitActor,
  type FitLimits,
  fitPlane,
  type PlaneScale,
  toExtent,
  toScale,
} from '../geometry/fit-plane';
import type { PlaneFrame } from '../options/figure-options';
import type { SymbolStyle } from '../symbols/actor-symbol';
import { toClearUnit } from './clear-shapes';
import { type GraphSubject, type LaidGraph, layGraph } from './lay-graph';
import { loosenSides } from './loosen-sides';
import { toFitActor } from './place-actors';
import { toFitEnclosure } from './side-enclosures';
import { spreadSides } from './spread-sides';

export type FittedGraph = { readonly laid: LaidGraph; readonly scale: PlaneScale };

type Style = Omit<SymbolStyle, 'unit'>;

/** How much further the plane may be drawn out one way than the other to fill a page, which it would leave half empty. */
const FILLING_STRETCH = 2;
/** The same of actors in circles, and where labels need it: an oval still tells what a circle does. */
const ROUND_STRETCH = 1.2;
const MAX_ROUND_STRETCH = 1.45;
/** How much further apart sides may stand. */
const MAX_SPREAD = 2.2;
/** Shapes in an open side do not shrink as far as the plane, but never so little that they touch: points per unit of the style. */
const MAX_CROWDING = 1.45;
const MAX_DISC_CROWDING = 1.05;
const MIN_UNIT = 0.08;
/** Sizes in which the discs of closed sides are tried, until all names have room beside them. */
const DISC_SHARES = [1, 0.85, 0.7];
/** Up to so many nodes of a grouped graph, names are tried in several sizes, from so many times the least. */
const MANY_NAMES = 1500;
const LARGER_NAMES = 1.25;
/** Up to so many actors, several scales are tried until no label lies over another. */
const PATIENT_TO = 150;
/** How much a plane without a given size is drawn larger, again and again, until every label has room. */
const GROWTH = 1.12;
const MAX_GROWTHS = 9;
/** Labels may stand out so far beyond the actors of a plane without a given size, in ems. */
const SPILL = 8;
/** Of the room, the share up to which everybody's label may take it, and the share for when not everybody has one. */
const ROOMY_SHARE = 0.15;
const LABEL_SHARE = 0.18;
const MIN_LABELS = 60;
const ALL_LABELS_TO = 100;
/** Circles keep actors so far apart that names are not thinned out beside. */
const ALL_THAT_FIT = Number.POSITIVE_INFINITY;

/**
 * Returns a graph laid out in a room as large as it fits. Where labels would lie over each other, it is tried with smaller
 * names and with the plane drawn out one way; what has the fewest crowded labels is taken, and of these the first. A graph
 * that `fills` its room is drawn out a little in any case, to where the room ends.
 */
export function fitGraph(
  subject: GraphSubject,
  room: { readonly width: number; readonly height: number },
  given: FitLimits,
  style: Style,
  fills: boolean,
): FittedGraph {
  if (fills && (subject.view.sides ?? []).length > 0) return fitSides(subject, room, given, style);
  const actors = toFitActors(subject, style);
  const limits = keepShapesApart(actors, room, keepDiscsApart(subject, given));
  const even = toScale(fitPlane(actors, room, limits), limits);
  const [filling, most] = subject.isRound
    ? [ROUND_STRETCH, MAX_ROUND_STRETCH]
    : [FILLING_STRETCH, FILLING_STRETCH];
  const whole = fills ? drawOut(actors, even, room, filling) : even;
  const isPatient = subject.actors.length <= PATIENT_TO;
  const scales = isPatient ? listScales(actors, whole, room, { limits, most }) : [whole];
  return takeFirst(scales, (scale) => layInRoom(subject, actors, scale, room, style));
}

/** Discs of closed sides shrink as far as the plane, or they would stand over each other. */
function keepDiscsApart({ actors }: GraphSubject, limits: FitLimits): FitLimits {
  const isClosed = actors.some(({ sideCount }) => sideCount !== undefined);
  return isClosed ? { ...limits, unitLeast: MIN_UNIT } : limits;
}

/** Shapes that stand close shrink as far as it takes for few of them to lie over another. */
function keepShapesApart(
  actors: readonly FitActor[],
  room: { readonly width: number; readonly height: number },
  limits: FitLimits,
): FitLimits {
  const clear = toClearUnit(actors, toScale(fitPlane(actors, room, limits), limits));
  return { ...limits, unitLeast: Math.min(limits.unitLeast, clear), unitMost: clear };
}

/** Returns a graph in the middle of a room. */
function layInRoom(
  subject: GraphSubject,
  actors: readonly FitActor[],
  scale: PlaneScale,
  room: { readonly width: number; readonly height: number },
  style: Style,
): LaidGraph {
  const { x, y, width, height } = toExtent(actors, scale);
  const origin = { x: (room.width - width) / 2 - x, y: (room.height - height) / 2 - y };
  const isGrouped = (subject.view.sides ?? []).length > 0;
  const mostLabels = isGrouped ? ALL_THAT_FIT : countLabels(actors, scale, room);
  const whole = { x: 0, y: 0, width: room.width, height: room.height };
  return layGraph(subject, { scale, origin, room: whole, mostLabels }, style);
}

/**
 * Returns a grouped graph in a room: sides stand apart as far as the room lets them, while circles stay circles. Discs of
 * closed sides are tried in smaller sizes where not all names have room, and names in larger ones where all have.
 */
function fitSides(
  subject: GraphSubject,
  room: { readonly width: number; readonly height: number },
  limits: FitLimits,
  style: Style,
): FittedGraph {
  const still = toFitActors(subject, style);
  const scale = toScale(fitPlane(still, room, limits), limits);
  const widen = (way: 'across' | 'down') => {
    const size = way === 'across' ? 'width' : 'height';
    const fits = (value: number) => {
      const spread = { across: 1, down: 1, [way]: value };
      return toExtent(moveFitted(still, spreadSides(subject, spread)), scale)[size] <= room[size];
    };
    return searchMost(1, MAX_SPREAD, fits);
  };
  const spread = spreadSides(subject, { across: widen('across'), down: widen('down') });
  const actors = moveFitted(still, spread);
  const isClosed = spread.actors.some(({ sideCount }) => sideCount !== undefined);
  const crowding = isClosed ? MAX_DISC_CROWDING : MAX_CROWDING;
  const unit = Math.min(scale.unit, Math.max(MIN_UNIT, crowding * scale.across));
  const sizes = spread.actors.length > MANY_NAMES ? [scale.label] : listSizes(scale.label, limits.labelLeast);
  let best: FittedGraph | null = null;
  for (const share of isClosed ? DISC_SHARES : [1]) {
    for (const label of sizes) {
      const sized = { ...scale, unit: Math.max(MIN_UNIT, unit * share), label };
      const laid = layInRoom(loosenSides(spread, sized, style), actors, sized, room, style);
      const isBetter = !best || countNamed(laid) > countNamed(best.laid);
      const isLarger = best?.scale.unit === sized.unit && countNamed(laid) === countNamed(best.laid);
      if (isBetter || isLarger) best = { laid, scale: sized };
      if (countNamed(laid) < spread.actors.length) break;
    }
    if (best && countNamed(best.laid) === spread.actors.length) break;
  }
  if (!best) throw new RangeError('A graph is laid out at one scale at least.');
  return best;
}

/** What is fitted, in the order of `toFitActors`, where a graph has it now. */
function moveFitted(fitted: readonly FitActor[], { actors, enclosures }: GraphSubject): readonly FitActor[] {
  const firstCircle = fitted.length - enclosures.length;
  return fitted.map((fit, i) => {
    const at = actors[i]?.at ?? enclosures[i - firstCircle]?.at;
    return at ? { ...fit, at } : fit;
  });
}

function countNamed({ labels, crowded }: LaidGraph): number {
  return labels.size - crowded.size;
}

/** Sizes of names to be tried while all have room, the smallest first, in points. */
function listSizes(label: number, least: number): readonly number[] {
  const sizes: number[] = [];
  for (let size = Math.max(label, least * LARGER_NAMES); size > least; size *= 0.9) sizes.unshift(size);
  return [least, ...sizes].map((size) => Math.round(size * 20) / 20);
}

/** Returns the largest value that fits, of those between one that does and another; by halving. */
function searchMost(least: number, most: number, fits: (value: number) => boolean): number {
  if (fits(most)) return most;
  let [fitting, failing] = [least, most];
  for (let halving = 0; halving < 24; halving++) {
    const middle = (fitting + failing) / 2;
    if (fits(middle)) fitting = middle;
    else failing = middle;
  }
  return fitting;
}

/** Returns a graph at a scale of its own, as large as its labels need, with as much room as they take. */
export function growGraph(subject: GraphSubject, start: number, given: FitLimits, style: Style): FittedGraph {
  const limits = keepDiscsApart(subject, given);
  const actors = toFitActors(subject, style);
  const count = subject.actors.length > PATIENT_TO ? 1 : MAX_GROWTHS;
  const scales: PlaneScale[] = [];
  // Multiplied step by step: powers differ in their last bits between machines.
  for (let scale = start; scales.length < count; scale *= GROWTH) scales.push(toScale(scale, limits));
  return takeFirst(scales, (scale) => {
    const extent = toExtent(actors, scale);
    const spill = SPILL * scale.label;
    const room = { x: 0, y: 0, width: extent.width + 2 * spill, height: extent.height + 2 * spill };
    const origin = { x: spill - extent.x, y: spill - extent.y };
    return layGraph(subject, { scale, origin, room, mostLabels: countLabels(actors, scale, room) }, style);
  });
}

/** Returns the part of a plane that a frame shows, drawn as wide as that. */
export function frameGraph(
  subject: GraphSubject,
  frame: PlaneFrame,
  width: number,
  limits: FitLimits,
  style: Style,
): FittedGraph {
  const scale = toScale(width / frame.width, keepDiscsApart(subject, limits));
  const room: Box = { x: 0, y: 0, width, height: frame.height * scale.down };
  const origin = { x: -frame.x * scale.across, y: -frame.y * scale.down };
  const mostLabels = countLabels(toFitActors(subject, style), scale, room);
  return { laid: layGraph(subject, { scale, origin, room, mostLabels }, style), scale };
}

export function toFitActors(
  { actors, claims, enclosures }: GraphSubject,
  { notation, typesetter }: Style,
): readonly FitActor[] {
  return [
    ...actors.map((actor) => toFitActor(actor, notation, typesetter)),
    ...claims.flatMap(({ extent }) => (extent ? [toFitCard(extent)] : [])),
    ...enclosures.map((enclosure) => toFitEnclosure(enclosure, typesetter)),
  ];
}

/** A claim with its unnamed speakers is as large as its words: it is fitted as a name without a shape. */
function toFitCard({ left, top, right, bottom }: PlaneBox): FitActor {
  return {
    ...{ at: { x: (left + right) / 2, y: top }, width: 0, height: 0 },
    labelWidth: (right - left) / CARD_FONT_SIZE,
    labelHeight: (bottom - top) / CARD_FONT_SIZE,
  };
}

function takeFirst(scales: readonly PlaneScale[], lay: (scale: PlaneScale) => LaidGraph): FittedGraph {
  let best: FittedGraph | null = null;
  for (const scale of scales) {
    const laid = lay(scale);
    if (!best || toCrowd(laid) < toCrowd(best.laid)) best = { laid, scale };
    if (toCrowd(laid) === 0) break;
  }
  if (!best) throw new RangeError('A graph is laid out at one scale at least.');
  return best;
}

/**
 * Returns how many labels and marks lie over something, and, weighing twice, how many labels found no place; 0 where not all
 * are tried.
 */
export function toCrowd({ crowded, covering, marks, unplaced, isSelective }: LaidGraph): number {
  if (isSelective) return 0;
  return crowded.size + covering.size + marks.marks.filter(({ place }) => place.isOver).length + 2 * unplaced;
}

function listScales(
  actors: readonly FitActor[],
  whole: PlaneScale,
  room: { readonly width: number; readonly height: number },
  { limits, most }: { readonly limits: FitLimits; readonly most: number },
): readonly PlaneScale[] {
  const sized = [whole.label, Math.max(limits.labelLeast, whole.label * 0.88), limits.labelLeast];
  const sizes = [...new Set(sized.map((size) => Math.round(size * 20) / 20))];
  const drawnOut = drawOut(actors, whole, room, most);
  return [
    ...sizes.map((label) => ({ ...whole, label })),
    ...sizes.map((label) => ({ ...drawnOut, label })),
    { ...drawnOut, label: limits.labelLeast, unit: drawnOut.unit * 0.85 },
  ];
}

/** Draws the plane out to where the room ends, across and down. */
function drawOut(
  actors: readonly FitActor[],
  scale: PlaneScale,
  room: { readonly width: number; readonly height: number },
  stretch: number,
): PlaneScale {
  const most = Math.min(scale.across, scale.down) * stretch;
  const least = Math.min(scale.across, scale.down);
  const find = (fits: (value: number) => boolean) => searchMost(least, most, fits);
  const across = find((value) => toExtent(actors, { ...scale, across: value }).width <= room.width);
  const down = find((value) => toExtent(actors, { ...scale, down: value }).height <= room.height);
  return { ...scale, across, down };
}

/** How many labels a room has space for; a small graph names everybody. */
function countLabels(
  actors: readonly FitActor[],
  { label }: PlaneScale,
  room: { readonly width: number; readonly height: number },
): number {
  if (actors.length <= ALL_LABELS_TO) return actors.length;
  const areas = actors.reduce((sum, { labelWidth, labelHeight }) => sum + labelWidth * labelHeight, 0);
  const area = (areas / actors.length) * label * label;
  const whole = room.width * room.height;
  if (area * actors.length <= ROOMY_SHARE * whole) return actors.length;
  return Math.max(MIN_LABELS, Math.floor((LABEL_SHARE * whole) / Math.max(1, area)));
}
