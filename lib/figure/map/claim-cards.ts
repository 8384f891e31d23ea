import { type Box as PlaneBox, toBoxAround } from '@/lib/view/box';
import { listCardSubjects } from '@/lib/view/claim-cards';
import { type PlacedCard, placeCards } from '@/lib/view/place-cards';
import type { Point } from '@/lib/view/positions';
import type { View, ViewClaim, ViewClaimLine, ViewClaimPoint } from '@/lib/view/view';
import { type Box, clipLine } from '../geometry/box';
import { type Curve, pointOn, toPolyline } from '../geometry/curve';
import { type EdgeStop, toEdgeCurve } from '../geometry/edge-path';
import type { PlaneScale } from '../geometry/fit-plane';
import { toOutlineBox } from '../geometry/outline';
import { type Typesetter, toLeading, toSeenReach } from '../scene/typesetter';
import type { ShapedLine } from '../text/shaped-text';
import { toCardStop } from './claim-stops';
import type { LaidLeg } from './lay-ties';
import { type PlacedActor, toActorWraps } from './place-actors';
import type { PlacedMarks } from './place-marks';

/** Words in lines, with the room that their letters take. */
type SetWords = {
  readonly lines: readonly ShapedLine[];
  readonly width: number;
  readonly height: number;
  readonly rise: number;
  readonly leading: number;
};

/** A claim on paper as a thing of its own, with its unnamed speakers. */
export type LaidCard = {
  readonly claim: ViewClaim;
  readonly centre: Point;
  readonly box: Box;
  readonly words: SetWords;
  readonly size: number;
  readonly speakers: readonly LaidSpeaker[];
};

export type LaidSpeaker = {
  readonly point: ViewClaimPoint;
  readonly at: Point;
  readonly reach: number;
  readonly side: 'left' | 'right';
  readonly box: Box;
  readonly words: SetWords;
};

type CardRoom = {
  readonly actors: readonly PlacedActor[];
  /** The ties, and where their marks are to stand. */
  readonly ties: readonly LaidLeg[];
  readonly marks: readonly Box[];
  readonly room: Box;
  readonly scale: PlaneScale;
  readonly typesetter: Typesetter;
};

/** Of names; no text is smaller than the second, in points. */
const TEXT_SHARE = 0.9;
const MIN_SIZE = 6;
/** The widest lines of a claim and of a speaker's name, in ems, and how many there are at most. */
const WIDEST = { card: 16.5, name: 9 };
const MAX_LINES = 4;
/** In ems: what is left free around the words of a claim, and the room of its mark. */
export const CARD_PADDING = { across: 0.75, down: 0.5 };
export const CARD_MARK_ROOM = 1.5;
/** The size of text at which a mark has its plain size. */
const PLAIN_TEXT = 12;
const LEADING = 1.16;

/** Returns where claims that are things of their own stand on paper. */
export function layCards(view: View, place: CardRoom): readonly LaidCard[] {
  if (!view.claims.some(({ isCard }) => isCard)) return [];
  const { actors, ties, scale, typesetter, room } = place;
  const size = Math.max(MIN_SIZE, Math.round(scale.label * TEXT_SHARE * 20) / 20);
  const set = (words: string, most: number) => setWords(words, size, most * size, typesetter);
  const toCardSize = (claim: ViewClaim) => {
    const { width, height } = set(claim.statement, WIDEST.card);
    const mark = claim.standing === 'contested' ? CARD_MARK_ROOM : 0;
    return {
      width: width + (2 * CARD_PADDING.across + mark) * size,
      height: height + 2 * CARD_PADDING.down * size,
    };
  };
  const centres = Object.fromEntries(actors.map(({ actor, centre }) => [actor.id, centre]));
  const subjects = listCardSubjects(view, centres, new Map(ties.map(({ leg, curve }) => [leg.key, curve])), {
    card: toCardSize,
    name: ({ name }) => set(name, WIDEST.name),
  });
  const placed = placeCards(subjects, {
    shapes: actors.map(({ symbol }) => toPlaneBox(toOutlineBox(symbol.outline))),
    names: actors.map((actor) => toNameBox(actor, scale, typesetter)),
    marks: place.marks.map(toPlaneBox),
    lines: ties.flatMap(({ curve }) => toSegments(toPolyline(curve))),
    frame: toPlaneBox(room),
    unit: size / PLAIN_TEXT,
  });
  const claims = new Map(view.claims.map((claim) => [claim.id, claim]));
  const points = new Map(view.claimPoints.map((point) => [point.id, point]));
  return placed.flatMap((card): LaidCard[] => {
    const claim = claims.get(card.card);
    if (!claim) return [];
    return [
      {
        claim,
        centre: card.centre,
        box: toPaperBox(card.box),
        words: set(claim.statement, WIDEST.card),
        size,
        speakers: laySpeakers(card, points, (name) => set(name, WIDEST.name)),
      },
    ];
  });
}

function laySpeakers(
  { speakers }: PlacedCard,
  points: ReadonlyMap<string, ViewClaimPoint>,
  set: (name: string) => SetWords,
): readonly LaidSpeaker[] {
  return speakers.flatMap(({ id, at, side, name, mark }) => {
    const point = points.get(id);
    const reach = (mark.right - mark.left) / 2;
    return point ? [{ point, at, reach, side, box: toPaperBox(name), words: set(point.name) }] : [];
  });
}

function setWords(words: string, size: number, most: number, typesetter: Typesetter): SetWords {
  const lines = breakEvenly(words, size, most, typesetter);
  const [first, last] = [lines[0], lines.at(-1)];
  const rise = first ? toSeenReach(first).ascent : 0;
  const leading = toLeading(lines, LEADING);
  return {
    lines,
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: rise + leading * Math.max(0, lines.length - 1) + (last ? toSeenReach(last).descent : 0),
    rise,
    leading,
  };
}

/** The narrowest lines of which there are no more than at the widest. */
function breakEvenly(words: string, size: number, most: number, { wrap }: Typesetter): readonly ShapedLine[] {
  let lines = wrap(words, { size }, most, MAX_LINES);
  const isWhole = wrap(words, { size }, most).length <= MAX_LINES;
  for (let width = most - size / 2; isWhole && width > most / 2; width -= size / 2) {
    const tighter = wrap(words, { size }, width);
    if (tighter.length > lines.length) break;
    lines = tighter;
  }
  return lines;
}

/** Where the name of an actor would stand by choice: under its shape. */
function toNameBox(
  { actor, centre, symbol }: PlacedActor,
  scale: PlaneScale,
  typesetter: Typesetter,
): PlaneBox {
  const [wrap] = toActorWraps(actor, scale, typesetter);
  const { height } = toOutlineBox(symbol.outline);
  const down = height / 2 + (wrap?.height ?? 0) / 2 + 0.3 * scale.label;
  return toBoxAround({ x: centre.x, y: centre.y + down }, wrap?.width ?? 0, wrap?.height ?? 0);
}

function toSegments(points: readonly Point[]) {
  return points.slice(1).map((to, at) => ({ from: points[at] ?? to, to }));
}

function toPlaneBox({ x, y, width, height }: Box): PlaneBox {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function toPaperBox({ left, top, right, bottom }: PlaneBox): Box {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Returns what a claim takes on paper, with its unnamed speakers: no name and no mark lies there. */
export function toCardBoxes({ box, speakers }: LaidCard): readonly Box[] {
  return [
    box,
    ...speakers.flatMap((speaker) => [
      speaker.box,
      toPaperBox(toBoxAround(speaker.at, 2 * speaker.reach, 2 * speaker.reach)),
    ]),
  ];
}

export type LaidClaimLine = { readonly line: ViewClaimLine; readonly curve: Curve };

/** Returns the lines from speakers to what they say, and from claims to the marks of the ties that they are about. */
export function layClaimLines(
  view: View,
  cards: readonly LaidCard[],
  actors: ReadonlyMap<string, PlacedActor>,
  {
    legs,
    marks,
    unit,
  }: { readonly legs: readonly LaidLeg[]; readonly marks: PlacedMarks; readonly unit: number },
): readonly LaidClaimLine[] {
  const stops = new Map<string, EdgeStop>();
  for (const card of cards) {
    stops.set(card.claim.id, toCardStop(card));
    for (const { point, at, reach } of card.speakers) stops.set(point.id, toCircleStop(at, reach));
  }
  for (const { actor, centre, symbol } of actors.values())
    stops.set(actor.id, { centre, outline: symbol.outline, label: null });
  const middles = new Map(legs.map(({ leg, curve }) => [leg.key, toCircleStop(pointOn(curve, 0.5), 0.5)]));
  for (const { laid, place, size } of marks.marks)
    middles.set(laid.leg.key, toCircleStop(place.middle, 0.75 * size));
  for (const { id, onto } of view.claimPoints) {
    const stop = onto === null ? undefined : middles.get(onto);
    if (stop) stops.set(id, stop);
  }
  const obstacles = [
    ...[...actors.values()].map(({ actor, symbol }) => ({ id: actor.id, box: toOutlineBox(symbol.outline) })),
    ...cards.map(({ claim, box }) => ({ id: claim.id, box })),
  ];
  const answers = new Set(cards.map(({ claim }) => claim.id));
  // A dotted line on that of an answer could not be told from it.
  const tips = legs.flatMap(({ leg, curve }) =>
    answers.has(leg.to) ? [0.3, 0.5, 0.7].map((share) => toPoint(pointOn(curve, share))) : [],
  );
  return view.claimLines.flatMap((line) => {
    const [from, to] = [stops.get(line.from), stops.get(line.to)];
    if (!from || !to) return [];
    const boxes = obstacles.flatMap(({ id, box }) => (id === line.from || id === line.to ? [] : [box]));
    return [{ line, curve: passBy(from, to, unit, line.kind === 'about' ? [...boxes, ...tips] : boxes) }];
  });
}

/** In units of the plane: how far a line bows to pass by what it has nothing to do with. */
const BOWS = [0, 22, -22, 40, -40, 60, -60, 90, -90];

function passBy(from: EdgeStop, to: EdgeStop, unit: number, boxes: readonly Box[]): Curve {
  let best = toEdgeCurve(from, to, 0, NO_GAPS);
  let least = Number.POSITIVE_INFINITY;
  for (const bow of BOWS) {
    const curve = toEdgeCurve(from, to, bow * unit, NO_GAPS);
    const segments = toSegments(toPolyline(curve));
    const count = boxes.filter((box) =>
      segments.some((segment) => clipLine(box, segment.from, segment.to)),
    ).length;
    if (count < least) [best, least] = [curve, count];
    if (least === 0) break;
  }
  return best;
}

const NO_GAPS = { start: 0, end: 0 };

function toPoint({ x, y }: Point): Box {
  return { x: x - 2, y: y - 2, width: 4, height: 4 };
}

function toCircleStop(centre: Point, radius: number): EdgeStop {
  return { centre, outline: { kind: 'circle', centre, radius }, label: null };
}
