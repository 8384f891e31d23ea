import { findHubs } from '@/lib/view/hubs';
import type { View } from '@/lib/view/view';
import { type Box, computeSharedArea, growBox, joinBoxes, toBoxAround } from '../geometry/box';
import { toPolyline } from '../geometry/curve';
import { LABEL_GAP_EMS, type PlaneScale } from '../geometry/fit-plane';
import { createGridIndex } from '../geometry/grid-index';
import { toOutlineBox } from '../geometry/outline';
import type { SymbolStyle } from '../symbols/actor-symbol';
import { type LaidCard, type LaidClaimLine, layCards, layClaimLines, toCardBoxes } from './claim-cards';
import { type FigureClaim, type PlacedClaim, placeFreeClaims, toClaimBox } from './claim-stops';
import { type LaidMeeting, layMeetings } from './draw-meetings';
import type { LabelSpot } from './label-spots';
import { type LaidLeg, layTies, toTips } from './lay-ties';
import { createOccupiedArea, type OccupiedArea } from './occupied-area';
import { type FigureActor, type PlacedActor, placeActors, toActorWraps } from './place-actors';
import { placeLabels, placeWhatFits } from './place-labels';
import { type PlacedMarks, placeMarks, reserveMarks } from './place-marks';
import { type FigureEnclosure, type LaidEnclosure, nameEnclosures, placeEnclosures } from './side-enclosures';
import type { TieTag } from './tie-words';

/** What is drawn, before it has a scale. */
export type GraphSubject = {
  readonly view: View;
  /** Whether actors stand in circles. */
  readonly isRound?: boolean;
  readonly actors: readonly FigureActor[];
  /** Actors out of sight to whom ties in sight run: they have a place, but are not drawn. */
  readonly beyond: readonly FigureActor[];
  readonly claims: readonly FigureClaim[];
  /** The open sides. */
  readonly enclosures: readonly FigureEnclosure[];
  /** What stands on ties, by relationship. */
  readonly tags: ReadonlyMap<string, TieTag>;
};

export type GraphPlace = {
  readonly scale: PlaneScale;
  /** Where the plane's origin comes to lie. */
  readonly origin: { readonly x: number; readonly y: number };
  /** Labels stay within it. */
  readonly room: Box;
  /** How many actors have a label at most: the most important. */
  readonly mostLabels: number;
};

/** Everything of the graph on paper. */
export type LaidGraph = {
  readonly actors: readonly PlacedActor[];
  readonly enclosures: readonly LaidEnclosure[];
  readonly legs: readonly LaidLeg[];
  readonly claims: readonly PlacedClaim[];
  /** Claims that are things of their own, and the lines to and from them. */
  readonly cards: readonly LaidCard[];
  readonly claimLines: readonly LaidClaimLine[];
  readonly labels: ReadonlyMap<string, LabelSpot>;
  readonly marks: PlacedMarks;
  readonly meetings: readonly LaidMeeting[];
  readonly room: Box;
  /** Points per unit of the style. */
  readonly unit: number;
  /** The least box around all of it. */
  readonly box: Box;
  /** The actors whose labels lie over the shape of another, or over a label with more right to the place. */
  readonly crowded: ReadonlySet<string>;
  /** The hubs whose labels lie over the shape of another, and over no label. */
  readonly covering: ReadonlySet<string>;
  /** Labels for which the room had no place. */
  readonly unplaced: number;
  /** Whether only the most connected were to have labels from the first. */
  readonly isSelective: boolean;
};

/** Between a mark and what stands beside it: room for the halo of a name. */
const MARK_MARGIN = 1;
/** Above so many labels, fewer places are tried for each. */
const THOROUGH_TO = 320;
/** Labels mind lines up to so many. */
const MAX_LINES = 4000;
/** Points per unit of the style below which actors are dots, and labels may lie over them. */
const DOTS_BELOW = 0.25;

/** Returns where everything of a graph stands on paper at a scale: symbols, lines, labels, and what stands on lines. */
export function layGraph(
  subject: GraphSubject,
  place: GraphPlace,
  style: Omit<SymbolStyle, 'unit'>,
): LaidGraph {
  const { scale, origin, room, mostLabels } = place;
  const actors = placeActors(subject.actors, scale, origin, style);
  const beyond = placeActors(subject.beyond, scale, origin, style);
  const byId = new Map([...actors, ...beyond].map((placed) => [placed.actor.id, placed]));
  const tieStyle = { ...style, unit: scale.unit };
  const claims = placeFreeClaims(subject.claims, scale, origin, style.typesetter);
  const { marksBefore, cards } = placeAnswered(subject.view, actors, byId, place, style);
  const stops = { claims, cards, marks: new Map([...marksBefore].map(([key, { middle }]) => [key, middle])) };
  const first = layTies(subject.view, byId, tieStyle, new Map(), stops);
  const isGrouped = (subject.view.sides ?? []).length > 0;
  const isSelective = isGrouped || mostLabels < actors.length;
  const areDots = isSelective && scale.unit < DOTS_BELOW;
  const bare = toOccupied(room, actors, first, [], areDots);
  const reserved = new Map([...reserveMarks(first, bare, scale), ...marksBefore]);
  const kept = [...reserved.values()].map((place) => growBox(place.box, MARK_MARGIN));
  const cardBoxes = cards.flatMap(toCardBoxes);
  kept.push(...claims.map(toClaimBox), ...cardBoxes);
  const enclosures = nameEnclosures(placeEnclosures(subject.enclosures, scale, origin), {
    ...{ room, scale, occupied: bare, taken: kept, typesetter: style.typesetter },
  });
  kept.push(...enclosures.flatMap(({ name }) => (name ? [growBox(name.box, MARK_MARGIN)] : [])));
  const occupied = toOccupied(room, actors, first, kept, areDots);
  const labels = nameActors(actors, occupied, { isSelective, room, scale, mostLabels }, style);
  const boxes = new Map([...labels].map(([id, { box }]) => [id, growBox(box, 1)]));
  const sideNames = enclosures.flatMap(({ name }) => (name ? [name.box] : []));
  const bounded = layTies(subject.view, byId, tieStyle, boxes, stops);
  const placedMarks = placeMarks(bounded, subject.tags, {
    ...{ occupied: bare, labels: [...boxes.values(), ...cardBoxes, ...sideNames], scale, style, reserved },
  });
  const marks = keepAnsweredMarks(placedMarks, subject.view.legs, marksBefore, boxes);
  const middles = marks.marks.map(({ laid, place }) => [laid.leg.key, place.middle] as const);
  const legs =
    subject.view.claims.length === 0
      ? bounded
      : layTies(subject.view, byId, tieStyle, boxes, { claims, cards, marks: new Map(middles) });
  return {
    actors,
    enclosures,
    legs,
    claims,
    cards,
    claimLines: layClaimLines(subject.view, cards, byId, { legs, marks, unit: scale.unit }),
    labels,
    marks,
    meetings: layMeetings(subject.view.meetings, actors, scale.unit, listBoxes(labels)),
    room,
    unit: scale.unit,
    box: toBoxOfAll({ actors, enclosures, legs, claims, cards, labels }, room),
    ...findCrowded(labels, actors, occupied),
    unplaced: actors.length - labels.size,
    isSelective,
  };
}

/** Returns where the marks of ties and the cards of claims stand, at which answers end: these have their places first. */
function placeAnswered(
  view: View,
  actors: readonly PlacedActor[],
  byId: ReadonlyMap<string, PlacedActor>,
  { room, scale }: GraphPlace,
  style: Omit<SymbolStyle, 'unit'>,
) {
  const legs = view.legs.filter(({ to }) => byId.has(to));
  const ties = layTies({ ...view, legs }, byId, { ...style, unit: scale.unit }, new Map());
  const marksBefore = reserveMarks(ties, toOccupied(room, actors, ties, [], false), scale);
  const marks = [...marksBefore.values()].map(({ box }) => box);
  const cards = layCards(view, { actors, ties, room, scale, typesetter: style.typesetter, marks });
  return { marksBefore, cards };
}

/** Returns the least box around all that is drawn; the room where that is nothing. */
function toBoxOfAll(
  {
    actors,
    enclosures,
    legs,
    claims,
    cards,
    labels,
  }: Pick<LaidGraph, 'actors' | 'enclosures' | 'legs' | 'claims' | 'cards' | 'labels'>,
  room: Box,
): Box {
  const box = joinBoxes([
    ...actors.map(({ symbol }) => toOutlineBox(symbol.outline)),
    ...listBoxes(labels),
    ...enclosures.flatMap(({ name }) => (name ? [name.box] : [])),
    ...enclosures.map(({ centre, radius }) => toOutlineBox({ kind: 'circle', centre, radius })),
    ...claims.map(toClaimBox),
    ...cards.flatMap(toCardBoxes),
    ...legs.map(({ curve }) => toBoxAround(toPolyline(curve)) ?? room),
  ]);
  return box ?? room;
}

function listBoxes(labels: ReadonlyMap<string, LabelSpot>): readonly Box[] {
  return [...labels.values()].map(({ box }) => box);
}

/** Returns the label of each actor that has one. Where not all can, the important have theirs first. */
function nameActors(
  actors: readonly PlacedActor[],
  occupied: OccupiedArea,
  {
    isSelective,
    room,
    scale,
    mostLabels,
  }: Pick<GraphPlace, 'room' | 'scale' | 'mostLabels'> & { readonly isSelective: boolean },
  { notation, typesetter }: Omit<SymbolStyle, 'unit'>,
): ReadonlyMap<string, LabelSpot> {
  const hubs = listHubs(actors);
  const subjects = (isSelective ? sortByImportance(actors) : actors).map(({ actor, symbol }) => ({
    id: actor.id,
    wraps: toActorWraps(actor, scale, typesetter),
    outline: symbol.outline,
    mayCover: hubs.has(actor.id),
    mayStandWithin: notation === 'conflict' && !actor.signs.isShadow && actor.sideCount === undefined,
  }));
  const options = { area: room, gap: LABEL_GAP_EMS * scale.label, thoroughTo: THOROUGH_TO };
  return isSelective
    ? placeWhatFits(subjects, occupied, options, mostLabels)
    : placeLabels(subjects, occupied, options);
}

/**
 * Returns marks of which those at which answers end stand where they stood before labels were placed, unless a label has come to lie
 * there: then answers end where the mark is.
 */
function keepAnsweredMarks(
  placed: PlacedMarks,
  legs: View['legs'],
  before: ReturnType<typeof reserveMarks>,
  labels: ReadonlyMap<string, Box>,
): PlacedMarks {
  const answered = new Set(legs.map(({ onto }) => onto));
  const marks = placed.marks.map((mark) => {
    const place = answered.has(mark.laid.leg.key) ? before.get(mark.laid.leg.key) : undefined;
    if (!place) return mark;
    const { width, height } = mark.place.box;
    const { middle, along } = place;
    const there = growBox({ x: middle.x - width / 2, y: middle.y - height / 2, width, height }, MARK_MARGIN);
    const isFree = [...labels.values()].every((box) => computeSharedArea(box, there) === 0);
    return isFree ? { ...mark, place: { ...mark.place, middle, along } } : mark;
  });
  return { ...placed, marks };
}

function toOccupied(
  room: Box,
  actors: readonly PlacedActor[],
  legs: readonly LaidLeg[],
  marks: readonly Box[],
  areDots: boolean,
): OccupiedArea {
  const shapes = actors.map(({ actor, symbol }) => ({
    id: actor.id,
    outline: symbol.outline,
    // The disc of a closed side is large, and says its number.
    isDot: areDots && actor.sideCount === undefined,
  }));
  // Where lines are everywhere, no place is better than another for them.
  const minded = legs.length > MAX_LINES ? [] : legs;
  const lines = minded.map(({ leg, curve, look }) => ({
    tie: leg.relationship,
    points: toPolyline(curve),
    width: look.width,
  }));
  return createOccupiedArea(room, { shapes, marks, lines, tips: minded.flatMap(toTips) });
}

/** Sides first, the largest before others; then actors by the measure that they are sized by, and by their ties. */
function sortByImportance(actors: readonly PlacedActor[]): readonly PlacedActor[] {
  const toSize = ({ actor: { size = 0 } }: PlacedActor) => size;
  const toCount = ({ actor: { sideCount = 0 } }: PlacedActor) => sideCount;
  return [...actors].sort(
    (a, b) => toCount(b) - toCount(a) || toSize(b) - toSize(a) || b.actor.ties - a.actor.ties,
  );
}

function listHubs(actors: readonly PlacedActor[]): ReadonlySet<string> {
  return findHubs(
    new Map(
      actors.flatMap(({ actor: { id, ties, sideCount } }) => (sideCount === undefined ? [[id, ties]] : [])),
    ),
  );
}

/**
 * Returns the actors whose labels lie over the shape of another, over a mark, or over the label of one who comes before them: more
 * important, or earlier in the view. Hubs that lie over no label stand apart: amid their neighbours there is no other place.
 */
function findCrowded(
  labels: ReadonlyMap<string, LabelSpot>,
  actors: readonly PlacedActor[],
  occupied: OccupiedArea,
): Pick<LaidGraph, 'crowded' | 'covering'> {
  const settled = createGridIndex<Box>(40);
  const hubs = listHubs(actors);
  const crowded = new Set<string>();
  const covering = new Set<string>();
  for (const { actor } of sortByImportance(actors)) {
    const box = labels.get(actor.id)?.box;
    if (!box) continue;
    const isOver = settled.find(box).some((other) => computeSharedArea(box, other) > 0);
    const isOverThing = occupied.isOverThing(box, actor.id);
    if (isOver || (isOverThing && !hubs.has(actor.id))) crowded.add(actor.id);
    else settled.add(box, box);
    if (!isOver && isOverThing && hubs.has(actor.id)) covering.add(actor.id);
  }
  return { crowded, covering };
}
