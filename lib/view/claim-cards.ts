import { memoize } from '@/lib/network/memoize';
import { toDrawnBox } from './actor-box';
import { type Box, type Segment, toBoxAround } from './box';
import { estimateTextWidth, LABEL_LINE_HEIGHT, toLabelLines } from './label-lines';
import { indexLegs, type LegCurve, layLegs, toLegLine, toLegPoint } from './leg-lines';
import { type CardSubject, type PlacedCard, placeCards } from './place-cards';
import { bearsMark } from './place-marks';
import { findPoint, type Point, type Positions } from './positions';
import type { View, ViewClaim, ViewClaimPoint } from './view';

/** The text of a claim and of an unnamed speaker's name, in units of the plane. */
export const CARD_FONT_SIZE = 12;
const CARD_TEXT_WIDTH = 212;
const NAME_WIDTH = 112;
/** Between the border of a claim and its words, across and down; the mark of a contested one stands before them. */
const PADDING = { across: 10, down: 7 };
export const CARD_MARK_ROOM = 20;
/** A text is about as wide as it is estimated to be. */
const SLACK = 1.05;
/** The mark of a contested tie. */
const MARK = 22;

/** The words of a claim or of a speaker in lines, and the room that they take, in units of the plane. */
export type WordBox = { readonly lines: readonly string[]; readonly width: number; readonly height: number };

/** Returns the room that a claim takes that is a thing of its own. */
export const toCardBox = memoize(({ statement, standing }: ViewClaim): WordBox => {
  const { lines, width, height } = setWords(statement, CARD_TEXT_WIDTH);
  const mark = standing === 'contested' ? CARD_MARK_ROOM : 0;
  return { lines, width: width + mark + 2 * PADDING.across, height: height + 2 * PADDING.down };
});

/** Returns the room that the name of an unnamed speaker takes. */
export const toSpeakerBox = memoize(({ name }: ViewClaimPoint): WordBox => setWords(name, NAME_WIDTH));

function setWords(words: string, most: number): WordBox {
  const lines = toLabelLines(words, most, CARD_FONT_SIZE);
  return {
    lines,
    width: Math.ceil(SLACK * Math.max(...lines.map((line) => estimateTextWidth(line, CARD_FONT_SIZE)))),
    height: lines.length * CARD_FONT_SIZE * LABEL_LINE_HEIGHT,
  };
}

type CardView = Pick<View, 'actors' | 'legs' | 'claims' | 'claimPoints' | 'claimLines' | 'types'>;
type Known = { readonly key: string; readonly cards: readonly PlacedCard[] };

/** The last places of each view's claims: the camera, the names and the map ask for the same ones again and again. */
const LAST = new WeakMap<View['claims'], Known>();

/** Returns where the claims of a view that are things of their own stand on the plane, within a frame if there is one; `unit`: how large text is there. */
export function layCards(
  view: CardView,
  positions: Positions,
  unit = 1,
  frame: Box | null = null,
): readonly PlacedCard[] {
  if (!view.claims.some(({ isCard }) => isCard)) return [];
  const spots = view.actors.map(({ id }) => findPoint(positions, id) ?? null);
  const key = JSON.stringify([unit, frame, spots, view.claimLines.length, view.legs.map((leg) => leg.key)]);
  const last = LAST.get(view.claims);
  if (last?.key === key) return last.cards;
  const cards = computeCards(view, positions, unit, frame);
  LAST.set(view.claims, { key, cards });
  return cards;
}

/** With more claims the camera minds actors alone: it asks again and again where claims would stand. */
const MAX_FITTED = 40;

/** Returns the same to find out how large all of it is; none of many. */
export function layFewCards(...args: Parameters<typeof layCards>): readonly PlacedCard[] {
  return args[0].claims.length > MAX_FITTED ? [] : layCards(...args);
}

function computeCards(
  view: CardView,
  positions: Positions,
  unit: number,
  frame: Box | null,
): readonly PlacedCard[] {
  const shapes: Box[] = [];
  const names: Box[] = [];
  const marks: Box[] = [];
  for (const actor of view.actors) {
    const at = findPoint(positions, actor.id);
    if (!at) continue;
    const { width, height, labelWidth, labelHeight } = toDrawnBox(actor);
    shapes.push(toBoxAround(at, width, height));
    const middle = { x: at.x, y: at.y + height / 2 + (labelHeight * unit) / 2 };
    names.push(toBoxAround(middle, labelWidth * unit, labelHeight * unit));
  }
  const actors = new Set(view.actors.map(({ id }) => id));
  const ties = view.legs.filter(({ to }) => actors.has(to));
  const curves = layLegs(indexLegs({ legs: ties, types: view.types }), positions);
  const lines: Segment[] = [];
  for (const leg of ties) {
    const curve = curves.get(leg.key);
    if (!curve) continue;
    lines.push(...toLegLine(curve).segments);
    if (bearsMark(leg)) marks.push(toBoxAround(toLegPoint(curve, 0.5), MARK * unit, MARK * unit));
  }
  const subjects = listCardSubjects(view, positions, curves, {
    card: (claim) => scale(toCardBox(claim), unit),
    name: (point) => scale(toSpeakerBox(point), unit),
  });
  return placeCards(subjects, { shapes, names, marks, lines, frame, unit });
}

function scale({ width, height }: WordBox, by: number) {
  return { width: width * by, height: height * by };
}

type Size = { readonly width: number; readonly height: number };

/** Returns what is to be placed for each claim that is a thing of its own, where actors stand and ties run as told. */
export function listCardSubjects(
  { claims, claimPoints, claimLines, legs }: CardView,
  positions: Positions,
  curves: ReadonlyMap<string, Pick<LegCurve, 'from' | 'control' | 'to'>>,
  sizes: {
    readonly card: (claim: ViewClaim) => Size;
    readonly name: (point: ViewClaimPoint) => Size;
  },
): readonly CardSubject[] {
  const points = new Map(claimPoints.map((point) => [point.id, point]));
  const seated = new Set<string>();
  const find = (ids: readonly string[]) =>
    ids.flatMap((id): Point[] => [findPoint(positions, id) ?? []].flat());
  return claims.flatMap((claim): CardSubject[] => {
    if (!claim.isCard) return [];
    const says = claimLines.flatMap(({ kind, from, to }) =>
      kind === 'says' && to === claim.id ? [from] : [],
    );
    const about = claimLines.flatMap(({ kind, from, to }) =>
      kind === 'about' && from === claim.id ? [to] : [],
    );
    const unnamed = says.flatMap((id) => points.get(id) ?? []).filter(({ id }) => !seated.has(id));
    for (const { id } of unnamed) seated.add(id);
    const answers = legs.flatMap(({ from, to }) => (to === claim.id ? [from] : []));
    return [
      {
        id: claim.id,
        ...sizes.card(claim),
        speakers: find(says.filter((id) => !points.has(id))),
        answers: find(answers),
        about: about.flatMap((id) => {
          const curve = curves.get(points.get(id)?.onto ?? '');
          return curve ? [toMiddleOf(curve)] : [];
        }),
        unnamed: unnamed.map((point) => ({ id: point.id, ...sizes.name(point) })),
      },
    ];
  });
}

function toMiddleOf({ from, control, to }: Pick<LegCurve, 'from' | 'control' | 'to'>): Point {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return control ? { x: (middle.x + control.x) / 2, y: (middle.y + control.y) / 2 } : middle;
}
