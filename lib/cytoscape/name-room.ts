import { LABEL_GAP, toDrawnBox } from '@/lib/view/actor-box';
import { type Box, type Segment, toBoxAround } from '@/lib/view/box';
import { findHubs } from '@/lib/view/hubs';
import { estimateTextWidth } from '@/lib/view/label-lines';
import { type LegCurve, toLegLine } from '@/lib/view/leg-lines';
import { type MarkRoom, type PlacedMark, placeCounts, placeMarks, toMarkText } from '@/lib/view/place-marks';
import { listMeetingBoxes, placeMeetings } from '@/lib/view/place-meetings';
import type { NamedActor, NameRoom } from '@/lib/view/place-names';
import type { Positions } from '@/lib/view/positions';
import { computeShapeScales } from '@/lib/view/shape-room';
import type { View, ViewLeg } from '@/lib/view/view';
import { COUNT_SIZE, MARK_SIZE } from './shown-names';

/** A name is about as wide as it is estimated to be: so much is added, with its halo, in pixels of its plain size. */
const NAME_SLACK = { factor: 1.04, width: 6, height: 1 };
/** With more actors, only the lines of its own ties make a side of an actor worse for its name: others run through every name. */
const MAX_ACTORS_WITH_LINES = 120;
/** What the halo of a mark takes on all sides together. */
const MARK_SLACK = 4;

/** Which actors always have a name, and who has one before others. */
export type NameOrder = {
  readonly forced: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
};

/** An actor whose name is placed, and how many times its own size its shape is drawn. */
export type DrawnActor = NamedActor & { readonly shapeScale: number };

type Curves = ReadonlyMap<string, LegCurve>;

/** Returns the actors of a view that have a position, with the size that their shapes and names have at a text scale. */
export function toNamedActors(
  view: View,
  positions: Positions,
  textScale: number,
  { forced, first }: NameOrder,
  curves: Curves = new Map(),
): readonly DrawnActor[] {
  const ties = countTies(view);
  const scales = computeShapeScales(view, positions, textScale);
  const ownLines = countsAllLines(view) ? null : listOwnLines(view, curves);
  const hubs = findHubs(new Map([...ties].map(([id, { size }]) => [id, size])));
  return view.actors.flatMap((actor) => {
    const point = positions[actor.id];
    if (!point) return [];
    const { labelWidth, labelHeight, ...box } = toDrawnBox(actor);
    const shapeScale = scales.get(actor.id) ?? 1;
    const named = {
      id: actor.id,
      point,
      width: box.width * shapeScale,
      height: box.height * shapeScale,
      shapeScale,
      nameWidth: (labelWidth * NAME_SLACK.factor + NAME_SLACK.width) * textScale,
      nameHeight: (labelHeight - LABEL_GAP + NAME_SLACK.height) * textScale,
      gap: LABEL_GAP * textScale,
      isForced: forced.has(actor.id),
      isHub: actor.sideCount === undefined && hubs.has(actor.id),
      weight: (actor.sideCount ?? 0) + (ties.get(actor.id)?.size ?? 0) + (first.has(actor.id) ? 1e6 : 0),
      ...(ownLines && { ownLines: ownLines.get(actor.id) ?? [] }),
    };
    return [named];
  });
}

/** Returns where the marks of contested ties stand at a text scale, clear of what is `taken`, by the key of their leg. */
export function toMarks(
  view: View,
  textScale: number,
  actors: readonly NamedActor[],
  curves: Curves,
  taken: readonly Box[] = [],
): ReadonlyMap<string, PlacedMark> {
  return placeMarks(view.legs, toMarkRoom(textScale, [...listShapes(actors), ...taken], curves));
}

/** Returns where the counts of lines stand that stand for several ties, clear of what is `taken`, by the key of their leg. */
export function toCounts(
  view: View,
  textScale: number,
  actors: readonly NamedActor[],
  curves: Curves,
  taken: readonly Box[],
): ReadonlyMap<string, PlacedMark> {
  return placeCounts(view.legs, toMarkRoom(textScale, [...listShapes(actors), ...taken], curves));
}

function listShapes(actors: readonly NamedActor[]): readonly Box[] {
  return actors.map(({ point, width, height }) => toBoxAround(point, width, height));
}

function toMarkRoom(textScale: number, shapes: readonly Box[], curves: Curves): MarkRoom {
  const size = (MARK_SIZE + MARK_SLACK) * textScale;
  const toWidth = (leg: ViewLeg) =>
    leg.bundle ? (estimateTextWidth(toMarkText(leg), COUNT_SIZE) + MARK_SLACK) * textScale : size;
  return { curves, shapes, size, toWidth };
}

/** Returns what names must keep clear of, and what they had better: `meetingSize` is how large the marks of meetings are. */
export function toNameRoom(
  view: View,
  positions: Positions,
  marks: readonly Box[],
  {
    frame,
    meetingSize,
    curves = new Map(),
  }: { readonly frame: Box | null; readonly meetingSize: number; readonly curves?: Curves },
): NameRoom {
  const countsLines = countsAllLines(view);
  const lines: Segment[] = [];
  for (const curve of countsLines ? curves.values() : []) lines.push(...toLegLine(curve).segments);
  const places = countsLines ? placeMeetings(view, positions, { size: meetingSize }) : new Map();
  const meetings = listMeetingBoxes(places, meetingSize);
  return { gap: LABEL_GAP, marks, meetings, lines, frame };
}

function countsAllLines({ actors }: View): boolean {
  return actors.length <= MAX_ACTORS_WITH_LINES;
}

/** The lines of the ties of each actor. */
function listOwnLines({ legs }: View, curves: Curves): ReadonlyMap<string, readonly Segment[]> {
  const lines = new Map<string, Segment[]>();
  const add = (actor: string, segment: Segment | undefined) => {
    if (!segment) return;
    const own = lines.get(actor);
    if (own) own.push(segment);
    else lines.set(actor, [segment]);
  };
  for (const leg of legs) {
    const curve = curves.get(leg.key);
    if (!curve) continue;
    const { segments } = toLegLine(curve);
    add(leg.from, segments[0]);
    add(leg.to, segments.at(-1));
  }
  return lines;
}

/** How many ties each actor has: one of two legs is one. */
function countTies(view: View): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = new Map<string, Set<string>>();
  for (const { relationship, bundle, from, to } of view.legs)
    for (const id of [from, to])
      for (const tie of bundle?.relationships ?? [relationship]) {
        const known = ties.get(id);
        if (known) known.add(tie);
        else ties.set(id, new Set([tie]));
      }
  return ties;
}
