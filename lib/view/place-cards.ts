import {
  type Box,
  computeOutside,
  computeOverlap,
  joinBoxes,
  runsThrough,
  type Segment,
  toBoxAround,
} from './box';
import type { Point } from './positions';

/** A claim that is to have a place: how large it is, and where those stand to whom lines run from it. */
export type CardSubject = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Named speakers, those who answer, and the marks of the ties that it is about. */
  readonly speakers: readonly Point[];
  readonly answers: readonly Point[];
  readonly about: readonly Point[];
  /** Unnamed speakers who have no place yet, each with the size of its name. */
  readonly unnamed: readonly { readonly id: string; readonly width: number; readonly height: number }[];
};

export type CardRoom = {
  readonly shapes: readonly Box[];
  readonly names: readonly Box[];
  /** On ties: nothing lies over one, and no line runs over it either. */
  readonly marks: readonly Box[];
  readonly lines: readonly Segment[];
  /** Where it must stay; null for anywhere. */
  readonly frame: Box | null;
  /** How large a unit of the plane at its plain size is. */
  readonly unit: number;
};

/** An unnamed speaker: its mark, and its name beside it. */
export type PlacedSpeaker = {
  readonly id: string;
  readonly at: Point;
  readonly side: 'left' | 'right';
  readonly mark: Box;
  readonly name: Box;
};

export type PlacedCard = {
  readonly card: string;
  readonly centre: Point;
  readonly box: Box;
  readonly speakers: readonly PlacedSpeaker[];
};

/** The mark of an unnamed speaker, from its middle to its border, in units of the plane. */
export const SPEAKER_REACH = 6;
/** Between a mark and its name. */
export const SPEAKER_GAP = 5;
/** Between a claim and the marks of those who say it, and between these. */
const AWAY = 34;
/** Between a claim and an actor from whom a line runs to it: the word on the line grows with the actors, though the claim may not. */
const LINE = 40;
const APART = 7;
/** What is left free around a claim. */
const MARGIN = 9;

/** The golden angle, in radians: points of a spiral that turns by it never line up. */
const TURN = Math.PI * (3 - Math.sqrt(5));
const STEP = 15;
const MAX_TRIES = 1200;
const MIN_TRIES = 6;
/** About how often boxes are compared in all: among many claims and actors fewer places are tried for each. */
const MAX_COMPARED = 4e5;

/** What speaks against a place, in units of the plane's lengths. */
const COSTS = {
  over: 500,
  perArea: 0.5,
  away: 0.4,
  about: 0.12,
  /** For each who stands on the side of the others. */
  wrongSide: 45,
  line: 24,
  /** For a line of its own that runs over a shape or another claim. */
  through: 70,
  beyond: 0.35,
  /** For what its own lines lack of the length in which they, and the word on them, are seen. */
  short: 1,
} as const;

/** On which side unnamed speakers stand, and how little that is wanted. */
const LAYOUTS = [
  { side: 'left', cost: 0 },
  { side: 'right', cost: 35 },
  { side: 'above', cost: 55 },
  { side: 'below', cost: 60 },
] as const;
type Side = (typeof LAYOUTS)[number]['side'];

/**
 * Returns where claims stand, in their order: between those who say them and those who answer, on nothing that is there, with
 * speakers to the left and answers to the right wherever actors stand so. Unnamed speakers stand beside the claim, away
 * from those who answer.
 */
export function placeCards(subjects: readonly CardSubject[], room: CardRoom): readonly PlacedCard[] {
  const shapes = [...room.shapes];
  const names = [...room.names];
  const lines = [...room.lines];
  const things = shapes.length + names.length + room.marks.length + lines.length + 6 * subjects.length;
  const affordable = Math.floor(MAX_COMPARED / (1 + subjects.length * things));
  const tries = Math.max(MIN_TRIES, Math.min(MAX_TRIES, affordable));
  const extent = room.frame ? null : joinBoxes([...shapes, ...names]);
  return subjects.map((subject) => {
    const placed = placeCard(subject, { ...room, shapes, names, lines }, extent, tries);
    shapes.push(placed.box);
    for (const { at, mark, name } of placed.speakers) {
      names.push(name, mark);
      lines.push({ from: at, to: placed.centre });
    }
    for (const to of [...subject.speakers, ...subject.answers]) lines.push({ from: placed.centre, to });
    return placed;
  });
}

function placeCard(subject: CardSubject, room: CardRoom, extent: Box | null, tries: number): PlacedCard {
  const anchor = findAnchor(subject, room.unit);
  let best = toPlaced(subject, anchor, 'left', room.unit);
  let least = Number.POSITIVE_INFINITY;
  const layouts = subject.unnamed.length > 0 ? LAYOUTS : LAYOUTS.slice(0, 1);
  for (let step = 0; step < tries; step++) {
    const radius = STEP * Math.sqrt(step);
    if (COSTS.away * radius >= least) break;
    const centre = {
      x: anchor.x + room.unit * radius * Math.cos(step * TURN),
      y: anchor.y + room.unit * radius * Math.sin(step * TURN),
    };
    for (const { side, cost } of layouts) {
      const placed = toPlaced(subject, centre, side, room.unit);
      const apart = cost + COSTS.away * radius;
      const whole = apart + judge(subject, placed, side, { ...room, extent, most: least - apart });
      if (whole < least) [best, least] = [placed, whole];
    }
  }
  return best;
}

/** Between those who say it and those who answer; beside the one side where the other is nobody. */
function findAnchor({ speakers, answers, about, width }: CardSubject, unit: number): Point {
  const [from, to] = [toMiddle(speakers), toMiddle(answers)];
  const aside = width / 2 + 60 * Math.max(unit, 1);
  if (from && to) return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (to) return { x: to.x - aside, y: to.y };
  if (from) return { x: from.x + aside, y: from.y };
  return toMiddle(about) ?? { x: 0, y: 0 };
}

function toMiddle(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function toPlaced(subject: CardSubject, centre: Point, side: Side, unit: number): PlacedCard {
  const { id, width, height, unnamed } = subject;
  const box = toBoxAround(centre, width, height);
  const [reach, gap, apart] = [SPEAKER_REACH * unit, SPEAKER_GAP * unit, APART * unit];
  const rows = unnamed.map((each) => Math.max(each.height, 2 * reach));
  const whole = rows.reduce((sum, row) => sum + row + apart, -apart);
  const isBeside = side === 'left' || side === 'right';
  const away = AWAY * unit;
  // Above or below, lines run past the marks that are nearer.
  const step = 3 * reach;
  let y = isBeside
    ? centre.y - whole / 2
    : side === 'above'
      ? box.top - away + reach - whole
      : box.bottom + away - reach;
  const speakers = unnamed.map((each, at): PlacedSpeaker => {
    const row = rows[at] ?? 0;
    const far = side === 'above' ? rows.length - 1 - at : at;
    const x = side === 'left' ? box.left - away : side === 'right' ? box.right + away : centre.x + far * step;
    const mark = { x, y: y + row / 2 };
    y += row + apart;
    const shift = reach + gap + each.width / 2;
    const namedTo = side === 'right' ? 'right' : 'left';
    const middle = { x: mark.x + (namedTo === 'left' ? -shift : shift), y: mark.y };
    const name = toBoxAround(middle, each.width, each.height);
    return { id: each.id, at: mark, side: namedTo, mark: toBoxAround(mark, 2 * reach, 2 * reach), name };
  });
  return { card: id, centre, box, speakers };
}

/** Returns what speaks against a place; what costs more than `most` is not looked at to the end. */
function judge(
  { speakers, answers, about }: CardSubject,
  { centre, box, speakers: unnamed }: PlacedCard,
  side: Side,
  {
    shapes,
    names,
    marks,
    lines,
    frame,
    unit,
    extent,
    most,
  }: CardRoom & { readonly extent: Box | null; readonly most: number },
): number {
  const own = [growBox(box, MARGIN * unit)];
  for (const { mark, name } of unnamed) own.push(growBox(name, 3 * unit), growBox(mark, 2 * unit));
  let cost = 0;
  const area = unit * unit;
  for (const each of own) {
    for (const list of [shapes, names, marks])
      for (const other of list) {
        const shared = computeOverlap(each, other);
        if (shared > 0) cost += COSTS.over + (COSTS.perArea * shared) / area;
      }
    if (frame) {
      const outside = computeOutside(each, frame);
      if (outside > 0) cost += COSTS.over + (COSTS.perArea * outside) / area;
    }
    if (cost >= most) return cost;
    for (const line of lines) if (runsThrough(line, each)) cost += COSTS.line;
  }
  const whole = joinBoxes(own);
  if (extent && whole) cost += (COSTS.beyond * computeReach(whole, extent)) / unit;
  for (const point of about)
    cost += (COSTS.about * Math.hypot(point.x - centre.x, point.y - centre.y)) / unit;
  for (const to of [...speakers, ...answers])
    for (const list of [shapes, marks])
      for (const shape of list)
        if (!holds(shape, to) && runsThrough({ from: centre, to }, shape)) cost += COSTS.through;
  for (const to of [...speakers, ...answers]) {
    const shape = shapes.find((each) => holds(each, to));
    const lacking = shape ? LINE * Math.max(unit, 1) - computeGap(box, shape) : 0;
    cost += (COSTS.short * Math.max(0, lacking)) / unit;
  }
  for (const to of [...speakers, ...answers])
    for (const { name } of unnamed) if (runsThrough({ from: centre, to }, name)) cost += COSTS.over;
  for (const point of answers) if (isOnSide(point, centre, side)) cost += COSTS.wrongSide;
  if (side === 'right') {
    for (const { x } of speakers) if (x < centre.x) cost += COSTS.wrongSide;
  } else for (const { x } of speakers) if (x > centre.x) cost += COSTS.wrongSide;
  return cost;
}

/** Whether a point lies on the side of a claim where those stand who say it. */
function isOnSide({ x, y }: Point, centre: Point, side: Side): boolean {
  if (side === 'left') return x < centre.x;
  if (side === 'right') return x > centre.x;
  return side === 'above' ? y < centre.y : y > centre.y;
}

/** How far a box stands out of another, on all sides together. */
function computeReach(box: Box, outer: Box): number {
  return (
    Math.max(0, outer.left - box.left) +
    Math.max(0, outer.top - box.top) +
    Math.max(0, box.right - outer.right) +
    Math.max(0, box.bottom - outer.bottom)
  );
}

/** How far two boxes are apart; 0 where they touch. */
function computeGap(one: Box, other: Box): number {
  const across = Math.max(0, one.left - other.right, other.left - one.right);
  const down = Math.max(0, one.top - other.bottom, other.top - one.bottom);
  return Math.hypot(across, down);
}

function growBox({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function holds({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Returns what a claim takes, with the marks and the names of those who say it. */
export function toCardBoxes({ box, speakers }: PlacedCard): readonly Box[] {
  return [box, ...speakers.flatMap(({ mark, name }) => [mark, name])];
}
