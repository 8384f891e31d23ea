import { MEETING_REACH, placeMeetings } from '@/lib/view/place-meetings';
import type { Point, Positions } from '@/lib/view/positions';
import type { ViewMeeting } from '@/lib/view/view';
import type { Box } from '../geometry/box';
import type { SceneGroup, SceneItem, ScenePath } from '../scene/scene';
import type { FigureTheme } from '../symbols/figure-theme';
import { toStrokePath } from '../symbols/tie-strokes';
import type { PlacedActor } from './place-actors';

/** A meeting on paper: its mark, and how far its corners reach; a line runs to each seat. */
export type LaidMeeting = {
  readonly meeting: ViewMeeting;
  readonly place: Point;
  readonly reach: number;
  readonly seats: readonly { readonly at: Point; readonly isPresent: boolean }[];
};

/** Points of the least mark that can still be told from a dot. */
const MIN_REACH = 2.4;

/** Returns where meetings stand on paper, over none of these names. Nobody out of sight has a seat. */
export function layMeetings(
  meetings: readonly ViewMeeting[],
  actors: readonly PlacedActor[],
  unit: number,
  names: readonly Box[],
): readonly LaidMeeting[] {
  if (meetings.length === 0) return [];
  const positions: Positions = Object.fromEntries(actors.map(({ actor, centre }) => [actor.id, centre]));
  const taken = names.map(({ x, y, width, height }) => ({
    left: x,
    top: y,
    right: x + width,
    bottom: y + height,
  }));
  const view = { actors: actors.map(({ actor }) => actor), meetings };
  const places = placeMeetings(view, positions, { unit, names: taken });
  return meetings.flatMap((meeting) => {
    const place = places.get(meeting.id);
    if (!place) return [];
    const seats = meeting.seats.flatMap(({ actor, isPresent }) => {
      const at = Object.hasOwn(positions, actor) ? positions[actor] : undefined;
      return at ? [{ at, isPresent }] : [];
    });
    return [{ meeting, place, reach: Math.max(MIN_REACH, MEETING_REACH * unit), seats }];
  });
}

/** Returns the lines from marks to seats, which lie under everything else. Of those absent they are dotted. */
export function drawMeetingLines(laid: readonly LaidMeeting[], theme: FigureTheme): readonly SceneItem[] {
  return laid.flatMap(({ place, seats, reach }) =>
    seats.map(({ at, isPresent }) =>
      toStrokePath(
        [
          ['M', place.x, place.y],
          ['L', at.x, at.y],
        ],
        {
          colour: theme.rule,
          width: Math.max(0.3, reach / 12),
          dash: isPresent ? null : [0.1, 3],
          cap: 'round',
          join: 'round',
        },
      ),
    ),
  );
}

/** Returns the marks, each a group that says which meeting it is. */
export function drawMeetingMarks(laid: readonly LaidMeeting[], theme: FigureTheme): readonly SceneGroup[] {
  return laid.map(({ meeting, place, reach }) => ({
    kind: 'group',
    role: 'meeting',
    id: meeting.id,
    name: meeting.title,
    clip: null,
    items: [toMeetingMark(place, reach, theme)],
  }));
}

/** Returns the mark of a meeting: an open diamond. */
export function toMeetingMark({ x, y }: Point, reach: number, theme: FigureTheme): ScenePath {
  return {
    kind: 'path',
    commands: [['M', x, y - reach], ['L', x + reach, y], ['L', x, y + reach], ['L', x - reach, y], ['Z']],
    fill: theme.background,
    stroke: { colour: theme.ink, width: Math.max(0.5, reach / 6), dash: null, cap: 'butt', join: 'miter' },
  };
}
