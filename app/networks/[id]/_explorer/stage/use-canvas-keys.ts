'use client';

import { getHotkeyHandler } from '@mantine/hooks';
import { type KeyboardEvent, type RefObject, useCallback, useRef } from 'react';
import { type CommandId, getCommand } from '@/lib/explorer/actions/command-list';
import { listKeys } from '@/lib/explorer/actions/keys';
import { toSentence } from '@/lib/graph/model/describe';
import { toCount } from '@/lib/graph/model/join-words';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { toAmount } from '@/lib/network/changes/thing-words';
import { sortMeetings, toMeetingDates } from '@/lib/network/meeting';
import type { Direction, GraphCanvas } from '@/lib/view/canvas-contract';
import { fromSideNode } from '@/lib/view/group-view';
import type { Point } from '@/lib/view/positions';
import { fromStoryId } from '@/lib/view/stories';
import type { View, ViewClaim } from '@/lib/view/view';
import { getStanding } from '@/lib/vocabulary/standings';
import { useKeyPreferences } from '../actions/key-preferences';
import { NO_SUBJECT } from '../actions/subject';
import { useCommands } from '../actions/use-commands';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import type { MenuRequest } from './menu-request';
import { findBundle, toBundleSelection, toBundleWords, toSideWords } from './side-words';
import { useMapView } from './use-sides';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const AXES: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The actor to whom an arrow leads: along the tie or to another at the meeting on which the keyboard stands, else along whichever leads that way. */
function findNext(at: Cursor, direction: Direction, view: View, canvas: GraphCanvas | null): string | null {
  const ends = listEnds(at, view);
  const here = canvas?.toClientPoint(at.actor);
  const axis = AXES[direction];
  // A go-between has an end on either side of the tie.
  const along = (end: string) => {
    const there = canvas?.toClientPoint(end);
    return here && there ? (there.x - here.x) * axis.x + (there.y - here.y) * axis.y : 0;
  };
  // Of many at a meeting, the next that way.
  const [end] =
    at.meeting === null
      ? ends.toSorted((a, b) => along(b) - along(a))
      : ends.filter((id) => along(id) > 0).toSorted((a, b) => along(a) - along(b));
  return end ?? canvas?.findNeighbourToward(at.actor, direction) ?? null;
}

/** Those at the other end of the tie, or at the meeting, on which the keyboard stands. */
function listEnds({ actor, relationship, meeting }: Cursor, view: View): readonly string[] {
  if (meeting !== null) {
    const seats = view.meetings.find(({ id }) => id === meeting)?.seats ?? [];
    return seats.flatMap((seat) => (seat.actor === actor ? [] : [seat.actor]));
  }
  return view.legs.flatMap((leg) =>
    leg.relationship === relationship && (leg.from === actor || leg.to === actor)
      ? [leg.from === actor ? leg.to : leg.from]
      : [],
  );
}

/** Returns whether one of the keys was pressed. */
function isKeyOf(keys: readonly string[], event: KeyboardEvent<HTMLElement>): boolean {
  let isPressed = false;
  const press = () => {
    isPressed = true;
  };
  getHotkeyHandler(keys.map((key) => [key, press, { preventDefault: false }]))(event);
  return isPressed;
}

/** The ties of an actor that are shown, in the order in which the keys go through them. */
function listTies(view: View, actor: string): readonly string[] {
  return [
    ...new Set(
      view.legs.flatMap((leg) => (leg.from === actor || leg.to === actor ? [leg.relationship] : [])),
    ),
  ];
}

/** A claim in words, with what it stands on and how many answer it. */
function toClaimWords(graph: NetworkGraph, { claim, standing }: ViewClaim, answers: number): string {
  const { claims } = graph.getAttribute('network');
  const statement = claims.find(({ id }) => id === fromStoryId(claim))?.statement ?? '';
  return `Claim: “${statement}” ${getStanding(standing).label}, ${toAmount(answers, 'answer')}.`;
}

/** The meetings on the map at which an actor has a seat, in the order of time. */
function listMeetings(graph: NetworkGraph, view: View, actor: string): readonly string[] {
  const known = new Map(graph.getAttribute('network').meetings.map((meeting) => [meeting.id, meeting]));
  const attended = view.meetings.flatMap(({ id, seats }) => {
    const meeting = known.get(fromStoryId(id));
    return meeting && seats.some((seat) => seat.actor === actor) ? [{ ...meeting, id }] : [];
  });
  return sortMeetings(attended).map(({ id }) => id);
}

/** All that the keys go through at an actor: the ties, then the meetings. */
function listStops(graph: NetworkGraph, view: View, actor: string): readonly Cursor[] {
  return [
    ...listTies(view, actor).map((relationship) => ({ actor, relationship, meeting: null })),
    ...listMeetings(graph, view, actor).map((meeting) => ({ actor, relationship: null, meeting })),
  ];
}

/** A meeting in words, with which of the actor's meetings it is. */
function toMeetingWords(graph: NetworkGraph, id: string, meetings: readonly string[]): string {
  const meeting = graph.getAttribute('network').meetings.find((each) => each.id === fromStoryId(id));
  if (!meeting) return '';
  const about = [meeting.title, toMeetingDates(meeting), meeting.place].filter(Boolean).join(', ');
  return `${about}. Meeting ${meetings.indexOf(id) + 1} of ${meetings.length}.`;
}

/** An actor in words, with how many ties and meetings are shown of it. */
function toActorWords(graph: NetworkGraph, id: string, ties: number, meetings: number): string {
  const { name, role } = graph.getNodeAttribute(fromStoryId(id), 'actor');
  const counts = [toCount(ties, 'tie'), meetings > 0 && toCount(meetings, 'meeting')];
  return [name, role, ...counts].filter(Boolean).join(', ');
}

/** A tie in words, with what it stands on and which of an actor's ties it is: no two of them are said alike. */
function toTieWords(graph: NetworkGraph, view: View, tie: string, ties: readonly string[]): string {
  const bundle = findBundle(view, tie);
  if (bundle) return toBundleWords(view, bundle, ties);
  const leg = view.legs.find(({ relationship }) => relationship === tie);
  const type = leg && view.types.get(leg.type)?.plural;
  const standing = leg && getStanding(leg.standing).label.toLowerCase();
  const about = [type, standing, `tie ${ties.indexOf(tie) + 1} of ${ties.length}`].filter(Boolean);
  return `${toSentence(graph, fromStoryId(tie))}. ${about.join(', ')}.`;
}

/** Where the keyboard stands on the map: on an actor, and perhaps on one of its ties or meetings. */
type Cursor = {
  readonly actor: string;
  readonly relationship: string | null;
  readonly meeting: string | null;
};

/**
 * The map's own keys: arrows along ties and to claims, comma and full stop through an actor's ties and meetings, Enter, F, J, M. From a
 * tie, an arrow goes along that tie, so that an actor is reached who never is the nearest that way; from a meeting, to another who was there.
 */
export function useCanvasKeys(
  canvas: RefObject<GraphCanvas | null>,
  openMenu: (request: MenuRequest) => void,
) {
  const graph = useExplorer(({ now }) => now.graph);
  const drawn = useMapView().view;
  // Each tie is gone to by itself, though the map may draw one line for several.
  const view = drawn.unbundled ?? drawn;
  const state = useExplorer(({ now }) => now.state);
  const { dispatch, announce } = useExplorerStore();
  const { perform } = useCommands();
  const preferences = useKeyPreferences();
  const cursor = useRef<Cursor | null>(null);

  const moveTo = useCallback(
    (next: Cursor) => {
      cursor.current = next;
      canvas.current?.setCursor(next.relationship ?? next.actor);
      canvas.current?.setMeetingCursor(next.meeting);
      canvas.current?.reveal(next.actor);
      const ties = listTies(view, next.actor);
      const claim = view.claims.find(({ id }) => id === next.actor);
      const meetings = listMeetings(graph, view, next.actor);
      if (next.relationship) announce(toTieWords(graph, view, next.relationship, ties));
      else if (next.meeting) announce(toMeetingWords(graph, next.meeting, meetings));
      else if (claim) announce(toClaimWords(graph, claim, ties.length));
      else if (fromSideNode(next.actor) !== null) announce(toSideWords(view, next.actor, ties.length));
      else announce(toActorWords(graph, next.actor, ties.length, meetings.length));
    },
    [canvas, graph, view, announce],
  );

  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const starts = (command: CommandId) => isKeyOf(listKeys(getCommand(command), preferences), event);
      const shownIds = new Set([...view.actors, ...view.claims].map(({ id }) => id));
      const selectedActors = state.selection.kind === 'items' ? state.selection.actors : [];
      const selected = selectedActors[0];
      const at = cursor.current && shownIds.has(cursor.current.actor) ? cursor.current : null;
      const start = at?.actor ?? (selected && shownIds.has(selected) ? selected : view.actors[0]?.id);
      if (!start) return;

      const claim = at?.relationship ? undefined : view.claims.find(({ id }) => id === start);
      const direction = ARROWS[event.key];
      if (direction) {
        const next = at ? findNext(at, direction, view, canvas.current) : start;
        if (next) moveTo({ actor: next, relationship: null, meeting: null });
        else announce(`No tie leads ${direction} from here.`);
      } else if (event.key === '.' || event.key === ',') {
        const stops = listStops(graph, view, start);
        const step = event.key === '.' ? 1 : -1;
        const here = stops.findIndex(
          ({ relationship, meeting }) => relationship === at?.relationship && meeting === at.meeting,
        );
        const index = here >= 0 ? here : step === 1 ? -1 : 0;
        const stop = stops[(index + step + stops.length) % Math.max(1, stops.length)];
        if (stop) moveTo(stop);
      } else if (event.key === 'Enter' || event.key === ' ') {
        const additive = event.shiftKey;
        const line = at?.relationship ? findBundle(view, at.relationship) : null;
        if (line) dispatch(toBundleSelection(line));
        else if (at?.relationship)
          dispatch({
            type: 'selectRelationship',
            relationship: fromStoryId(at.relationship),
            additive,
          });
        else if (at?.meeting) dispatch({ type: 'selectMeeting', meeting: fromStoryId(at.meeting) });
        else if (claim) dispatch({ type: 'selectClaim', claim: fromStoryId(claim.claim) });
        else if (at && fromSideNode(at.actor) !== null)
          dispatch({ type: 'selectSide', side: fromSideNode(at.actor) ?? '', additive });
        else if (at) dispatch({ type: 'selectActor', actor: fromStoryId(at.actor), additive });
        else moveTo({ actor: start, relationship: null, meeting: null });
      } else if (view.claims.some(({ id }) => id === start)) {
        // What else can be done is done to actors and ties.
        return;
      } else if (starts('toggle-side')) {
        const side = fromSideNode(start);
        perform(
          'toggle-side',
          side === null ? { ...NO_SUBJECT, actors: [start] } : { ...NO_SUBJECT, sides: [side] },
        );
      } else if (fromSideNode(start) !== null) {
        const point = starts('open-map-menu') ? canvas.current?.toClientPoint(start) : null;
        if (!point) return;
        openMenu({ actor: null, relationship: null, side: fromSideNode(start) ?? '', ...point });
      } else if (starts('new-tie')) {
        const other = at ? selectedActors.find((id) => id !== fromStoryId(start)) : undefined;
        perform('new-tie', {
          ...NO_SUBJECT,
          actors: other === undefined ? [fromStoryId(start)] : [fromStoryId(start), other],
        });
      } else if (starts('focus-neighbourhood') || starts('show-neighbourhood')) {
        const chosen = selectedActors.filter((id) => shownIds.has(id));
        perform(starts('show-neighbourhood') ? 'show-neighbourhood' : 'focus-neighbourhood', {
          ...NO_SUBJECT,
          actors: at || chosen.length === 0 ? [fromStoryId(start)] : chosen,
        });
      } else if (starts('open-map-menu')) {
        const point = canvas.current?.toClientPoint(at?.relationship ?? start);
        if (point)
          openMenu({
            actor: at?.relationship ? null : fromStoryId(start),
            relationship: at?.relationship ? fromStoryId(at.relationship) : null,
            ...point,
          });
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    [graph, view, state.selection, canvas, moveTo, announce, dispatch, openMenu, perform, preferences],
  );
}
