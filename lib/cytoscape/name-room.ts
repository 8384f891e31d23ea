import { LABEL_GAP, toDrawnBox } from '@/lib/view/actor-box';
import { type Box, type Segment, toBoxAround } from '@/lib/view/box';
import { indexLegs, layLegs, toLegLine } from '@/lib/view/leg-lines';
import { type PlacedMark, placeMarks } from '@/lib/view/place-marks';
import { listMeetingBoxes, placeMeetings } from '@/lib/view/place-meetings';
import type { NamedActor, NameRoom } from '@/lib/view/place-names';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { MARK_SIZE } from './shown-names';

/** A name is about as wide as it is estimated to be: so much is added, with its halo, in pixels of its plain size. */
const NAME_SLACK = { factor: 1.04, width: 6, height: 1 };
/** With more actors, lines are not counted: they run through every name. */
const MAX_ACTORS_WITH_LINES = 120;
/** Cytoscape shortens a line where a name stands in its way, so that its middle moves a little. */
const MARK_SLACK = 4;

/** Which actors always have a name, and who has one before others. */
export type NameOrder = {
  readonly forced: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
};

/** Returns the actors of a view that have a position, with the size that their names have at a text scale. */
export function toNamedActors(
  view: View,
  positions: Positions,
  textScale: number,
  { forced, first }: NameOrder,
): readonly NamedActor[] {
  const ties = countTies(view);
  return view.actors.flatMap((actor) => {
    const point = positions[actor.id];
    if (!point) return [];
    const { width, height, labelWidth, labelHeight } = toDrawnBox(actor);
    const named = {
      id: actor.id,
      point,
      width,
      height,
      nameWidth: (labelWidth * NAME_SLACK.factor + NAME_SLACK.width) * textScale,
      nameHeight: (labelHeight - LABEL_GAP + NAME_SLACK.height) * textScale,
      isForced: forced.has(actor.id),
      weight: (ties.get(actor.id)?.size ?? 0) + (first.has(actor.id) ? 1e6 : 0),
    };
    return [named];
  });
}

/** Returns where the marks of contested ties stand at a text scale, by the key of their leg. */
export function toMarks(
  view: View,
  positions: Positions,
  textScale: number,
  actors: readonly NamedActor[],
): ReadonlyMap<string, PlacedMark> {
  return placeMarks(view.legs, {
    curves: layLegs(indexLegs(view), positions),
    shapes: actors.map(({ point, width, height }) => toBoxAround(point, width, height)),
    size: (MARK_SIZE + MARK_SLACK) * textScale,
  });
}

/** Returns what names must keep clear of, and what they had better: `meetingSize` is how large the marks of meetings are. */
export function toNameRoom(
  view: View,
  positions: Positions,
  marks: readonly Box[],
  { frame, meetingSize }: { readonly frame: Box | null; readonly meetingSize: number },
): NameRoom {
  const countsLines = view.actors.length <= MAX_ACTORS_WITH_LINES;
  const lines: Segment[] = [];
  for (const curve of countsLines ? layLegs(indexLegs(view), positions).values() : [])
    lines.push(...toLegLine(curve).segments);
  const places = countsLines ? placeMeetings(view, positions, { size: meetingSize }) : new Map();
  const meetings = listMeetingBoxes(places, meetingSize);
  return { gap: LABEL_GAP, marks, meetings, lines, frame };
}

/** How many ties each actor has: one of two legs is one. */
function countTies(view: View): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = new Map<string, Set<string>>();
  for (const { relationship, from, to } of view.legs)
    for (const id of [from, to]) {
      const known = ties.get(id);
      if (known) known.add(relationship);
      else ties.set(id, new Set([relationship]));
    }
  return ties;
}
