import { computeBows } from '@/lib/view/bows';
import { indexLegs, type LegCurve, layLegs } from '@/lib/view/leg-lines';
import type { Point } from '@/lib/view/positions';
import type { View, ViewLeg } from '@/lib/view/view';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { type Box, growBox, joinBoxes, toSharedBox } from '../geometry/box';
import {
  type Curve,
  computeDistanceToLine,
  computeLength,
  pointOn,
  toBow,
  toPolyline,
} from '../geometry/curve';
import { toEdgeCurve, trimCurve } from '../geometry/edge-path';
import { createGridIndex } from '../geometry/grid-index';
import { computeDistance, toOutlineBox } from '../geometry/outline';
import type { FigureNotationId } from '../options/figure-options';
import type { FigureTheme } from '../symbols/figure-theme';
import { toTieLook } from '../symbols/notation';
import type { TieLook } from '../symbols/tie-look';
import { aimBesideLabel } from './aim-beside-label';
import { type ClaimStops, toClaimStop } from './claim-stops';
import { COSTS, type OccupiedTip } from './occupied-area';
import type { PlacedActor } from './place-actors';

/** A leg on paper: the line from border to border, and how it is drawn. */
export type LaidLeg = { readonly leg: ViewLeg; readonly curve: Curve; readonly look: TieLook };

export type TieStyle = {
  readonly notation: FigureNotationId;
  readonly theme: FigureTheme;
  /** Points per unit of the plane's style. */
  readonly unit: number;
};

/** How far parallel ties part at their control points, in units of the plane. */
const BOW = 28;
const MIN_BOW = 11;
/** No bow stands out further, in shares of the way. */
const MAX_BOW = 0.55;
/** Ties part around actors that are in their way up to this many; beyond, nobody can follow a single one. */
const MAX_DETOURS = 1500;
/** Steps that a tie may bow further to pass by an actor that is not its own. */
const DETOURS = [0, 1, -1, 1.8, -1.8, 2.6, -2.6] as const;
const CLEARANCE = 2.5;

/** How the ties of a view are laid. */
type Laying = {
  readonly placed: ReadonlyMap<string, PlacedActor>;
  /** How far parallel ties part, in points. */
  readonly step: number;
  /** From the outline of an actor to where its border ends. */
  readonly border: number;
  readonly obstacles: Obstacles | null;
  readonly toLook: (leg: ViewLeg, type: RelationshipType) => TieLook;
};

/**
 * Returns every leg on paper, in the view's order: straight, or bowed where it would lie on its parallels or run under an
 * actor that it has nothing to do with. `labels`: the boxes of labels by actor, once they are placed.
 */
export function layTies(
  view: View,
  placed: ReadonlyMap<string, PlacedActor>,
  style: TieStyle,
  labels: ReadonlyMap<string, Box>,
  stops: ClaimStops = { claims: [], cards: [], marks: new Map() },
): readonly LaidLeg[] {
  const drawn = view.actors.flatMap(({ id }) => placed.get(id) ?? []);
  const obstacles = view.legs.length > MAX_DETOURS ? null : createObstacles(drawn);
  const step = Math.max(MIN_BOW, BOW * style.unit);
  const ways = layCurves(view, placed, { step, unit: style.unit }, obstacles);
  const border = Math.max(0.45, 1.4 * style.unit) / 2;
  const laying = { placed, step, border, obstacles, toLook: createLooks(view, style) };
  const laid = new Map<string, LaidLeg>();
  for (const leg of view.legs) {
    const [type, way] = [view.types.get(leg.type), ways.get(leg.key)];
    const one = type && way && layTie(leg, type, way, labels, laying);
    if (one) laid.set(leg.key, one);
  }
  // An answer ends at a claim, which has its place when the ties have theirs.
  const curves = new Map([...laid].map(([key, { curve }]) => [key, curve]));
  const toEnd = (leg: ViewLeg) => toClaimStop(leg, curves, stops, style.unit);
  for (const answer of layAnswers(view, toEnd, laying)) laid.set(answer.leg.key, answer);
  return view.legs.flatMap(({ key }) => laid.get(key) ?? []);
}

/** Returns a leg between two actors from border to border; null where one of them has no place. */
function layTie(
  leg: ViewLeg,
  type: RelationshipType,
  way: LegCurve,
  labels: ReadonlyMap<string, Box>,
  { placed, step, border, obstacles, toLook }: Laying,
): LaidLeg | null {
  const [from, to] = [placed.get(leg.from), placed.get(leg.to)];
  if (!from || !to) return null;
  const look = toLook(leg, type);
  const stop = ({ actor, centre, symbol }: PlacedActor, isShaped: boolean) => ({
    centre,
    outline: symbol.outline,
    // The disc of a closed side is large: an arrow ends at it, beside its name.
    label: isShaped && actor.sideCount === undefined ? (labels.get(actor.id) ?? null) : null,
  });
  const isShaped = look.end !== 'none';
  const gaps = { start: border, end: isShaped ? border + 0.6 : border };
  const [start, end] = [stop(from, false), stop(to, isShaped)];
  if (way.passes) {
    const [first, last] = [way.passes === 'from' ? null : start, way.passes === 'to' ? null : end];
    return { leg, look, curve: trimCurve(way, first, last, gaps) };
  }
  const bow = chooseBow(from, to, way.bow, step, obstacles);
  const centre = isShaped ? aimAtSide(from, to, bow, { labels, head: look.endSize }) : null;
  return { leg, look, curve: toEdgeCurve(start, centre ? { ...end, centre } : end, bow, gaps) };
}

/** Returns where an arrow is to end at a closed side; null for its middle, and for an actor. */
function aimAtSide(
  from: PlacedActor,
  { actor, centre, symbol: { outline } }: PlacedActor,
  bow: number,
  { labels, head }: { readonly labels: ReadonlyMap<string, Box>; readonly head: number },
): Point | null {
  const label = actor.sideCount === undefined ? undefined : labels.get(actor.id);
  if (!label || outline.kind !== 'circle') return null;
  const { control } = toBow(from.centre, centre, bow);
  return aimBesideLabel(control ?? from.centre, outline, label, head);
}

/** Returns the legs that end at a claim, or at the mark of a tie: `toEnd` says where. */
function layAnswers(
  view: View,
  toEnd: (leg: ViewLeg) => ReturnType<typeof toClaimStop>,
  { placed, step, border, obstacles, toLook }: Laying,
): readonly LaidLeg[] {
  const answers = view.legs.filter(({ to }) => !placed.has(to));
  const bows = answers.length > 0 ? computeBows(view.legs) : new Map<string, number>();
  return answers.flatMap((leg) => {
    const [from, type, end] = [placed.get(leg.from), view.types.get(leg.type), toEnd(leg)];
    if (!from || !type || !end) return [];
    const start = { centre: from.centre, outline: from.symbol.outline, label: null };
    const bow = chooseBow(
      from,
      { ...from, centre: end.centre },
      (bows.get(leg.key) ?? 0) * step,
      step,
      (way) => (obstacles ? obstacles(way, from, from) : 0),
    );
    const curve = toEdgeCurve(start, end, bow, { start: border, end: border });
    return [{ leg, look: toLook(leg, type), curve }];
  });
}

/** Returns how each leg of a view is drawn: what it says by its hue, dashes, width and ends. */
function createLooks(view: View, { notation, theme, unit }: TieStyle): Laying['toLook'] {
  const toStrength = createStrengths(view);
  return (leg, type) => {
    const { standing, evidenceCount, part, isProposed = false } = leg;
    const bundle = leg.bundle && {
      count: leg.bundle.relationships.length,
      contested: leg.bundle.contested,
      strength: toStrength(leg.bundle.relationships.length),
    };
    const signs = { type, standing, evidenceCount, part, isProposed, bundle };
    return toTieLook(notation, signs, theme, unit);
  };
}

/** From so many lines on that stand for several ties, those of few fade, so that those of many can be followed. */
const MANY_BUNDLES = 400;
const FAINTEST = 0.22;

/** Returns how much of its colour a line keeps that stands for so many ties: it grows as their number is doubled. */
function createStrengths({ legs }: View): (count: number) => number {
  const bundles = legs.flatMap(({ bundle }) => bundle?.relationships.length ?? []);
  if (bundles.length <= MANY_BUNDLES) return () => 1;
  const most = bundles.reduce((largest, count) => Math.max(largest, count), 2);
  return (count) => Math.min(1, FAINTEST + (1 - FAINTEST) * (Math.log2(count) / Math.log2(most)));
}

function layCurves(
  view: View,
  placed: ReadonlyMap<string, PlacedActor>,
  style: { readonly step: number; readonly unit: number },
  obstacles: Obstacles | null,
): ReadonlyMap<string, LegCurve> {
  const centres = Object.fromEntries([...placed].map(([id, { centre }]) => [id, centre]));
  const countInTheWay = (curve: LegCurve, leg: ViewLeg) => {
    const [from, to] = [placed.get(leg.from), placed.get(leg.to)];
    return from && to && obstacles ? obstacles(curve, from, to) : 0;
  };
  return layLegs(indexLegs(view), centres, { ...style, ...(obstacles ? { countInTheWay } : {}) });
}

type Obstacles = (curve: Curve, from: PlacedActor, to: PlacedActor) => number;

/** Those who are drawn: nobody sees that a tie runs under an actor who is out of sight. */
function createObstacles(drawn: readonly PlacedActor[]): Obstacles {
  const index = createGridIndex<PlacedActor>(40);
  const boxes = drawn.map(({ symbol }) => toOutlineBox(symbol.outline));
  drawn.forEach((actor, at) => {
    const box = boxes[at];
    if (box) index.add(actor, box);
  });
  const all = joinBoxes(boxes);
  return (curve, from, to) => {
    const points = toPolyline(curve);
    const reach = joinBoxes(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
    // Of a tie that leads far out of sight only the part counts where somebody stands.
    const box = reach && all && toSharedBox(growBox(reach, CLEARANCE), all);
    if (!box) return 0;
    return index.find(box).filter((other) => other !== from && other !== to && isInTheWay(points, other))
      .length;
  };
}

/** Looks closely only at the pieces of a curve that come near: points there are so close that no shape slips between two. */
function isInTheWay(points: readonly Point[], { centre, symbol }: PlacedActor): boolean {
  const { width, height } = toOutlineBox(symbol.outline);
  const reach = Math.max(width, height) / 2 + CLEARANCE;
  return points.some((end, at) => {
    const start = points[at - 1];
    if (!start || computeDistanceToLine(start, end, centre) > reach) return false;
    const steps = Math.min(200, Math.ceil((3 * computeLength(start, end)) / Math.min(width, height)));
    const line = { from: start, control: null, to: end };
    return Array.from({ length: steps + 1 }, (_, step) => pointOn(line, step / Math.max(1, steps))).some(
      (point) => computeDistance(symbol.outline, point) < CLEARANCE,
    );
  });
}

function chooseBow(
  from: PlacedActor,
  to: PlacedActor,
  own: number,
  step: number,
  countInTheWay: Obstacles | null,
): number {
  const most = computeLength(from.centre, to.centre) * MAX_BOW;
  const limit = (bow: number) => Math.min(most, Math.max(-most, bow));
  if (!countInTheWay) return limit(own);
  let best = { bow: limit(own), count: Number.POSITIVE_INFINITY };
  for (const detour of DETOURS) {
    const bow = limit(own + detour * step);
    const count = countInTheWay(toBow(from.centre, to.centre, bow), from, to);
    if (count < best.count) best = { bow, count };
    if (best.count === 0) break;
  }
  return best.bow;
}

/** Returns what no label should hide of a leg: its end, above all when that has a shape, and where it begins. */
export function toTips({ curve, look }: LaidLeg): readonly OccupiedTip[] {
  const about = (point: Point, reach: number) => growBox({ ...point, width: 0, height: 0 }, reach);
  const start = { box: about(curve.from, 2), cost: COSTS.start };
  const isShaped = look.end !== 'none';
  const reach = isShaped ? look.endSize * 0.55 : 2;
  return [start, { box: about(curve.to, reach), cost: isShaped ? COSTS.tip : COSTS.start }];
}
