'use client';

import { getHotkeyHandler } from '@mantine/hooks';
import { type KeyboardEvent, type RefObject, useCallback, useRef } from 'react';
import { type CommandId, getCommand } from '@/lib/explorer/actions/command-list';
import { listKeys } from '@/lib/explorer/actions/keys';
import type { ViewAction } from '@/lib/explorer/reducer';
import type { Selection } from '@/lib/explorer/view-state';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Direction, GraphCanvas } from '@/lib/view/canvas-contract';
import { fromSideNode } from '@/lib/view/group-view';
import { fromStoryId } from '@/lib/view/stories';
import type { View } from '@/lib/view/view';
import { useKeyPreferences } from '../actions/key-preferences';
import { NO_SUBJECT } from '../actions/subject';
import { useCommands } from '../actions/use-commands';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { toCursorWords } from './cursor-words';
import { type Cursor, findNext, findStop, isElsewhere } from './map-cursor';
import type { MenuRequest } from './menu-request';
import { findBundle, toBundleSelection } from './side-words';
import { useMapView } from './use-sides';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Returns whether one of the keys was pressed. */
function isKeyOf(keys: readonly string[], event: KeyboardEvent<HTMLElement>): boolean {
  let isPressed = false;
  const press = () => {
    isPressed = true;
  };
  getHotkeyHandler(keys.map((key) => [key, press, { preventDefault: false }]))(event);
  return isPressed;
}

/** Returns the action that selects what the keyboard stands on. */
function toSelecting(view: View, { actor, relationship, meeting }: Cursor, additive: boolean): ViewAction {
  const line = relationship ? findBundle(view, relationship) : null;
  if (line) return toBundleSelection(line);
  if (relationship) return { type: 'selectRelationship', relationship: fromStoryId(relationship), additive };
  if (meeting) return { type: 'selectMeeting', meeting: fromStoryId(meeting) };
  const claim = view.claims.find(({ id }) => id === actor);
  if (claim) return { type: 'selectClaim', claim: fromStoryId(claim.claim) };
  const side = fromSideNode(actor);
  if (side !== null) return { type: 'selectSide', side, additive };
  return { type: 'selectActor', actor: fromStoryId(actor), additive };
}

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
  /** Where the keyboard stands, and what was selected when it went there. */
  const place = useRef<{ readonly cursor: Cursor; readonly selection: Selection } | null>(null);

  const moveTo = useCallback(
    (next: Cursor) => {
      place.current = { cursor: next, selection: state.selection };
      canvas.current?.setCursor(next.relationship ?? next.actor);
      canvas.current?.setMeetingCursor(next.meeting);
      canvas.current?.reveal(next.actor);
      announce(toCursorWords(graph, view, next));
    },
    [canvas, graph, view, state.selection, announce],
  );

  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const shown = new Set([...view.actors, ...view.claims].map(({ id }) => id));
      const selected = state.selection.kind === 'items' ? state.selection.actors : [];
      const [first] = selected;
      const cursor = place.current?.cursor;
      // Whoever was selected since then is gone on from.
      const isLeft =
        place.current?.selection !== state.selection && cursor && isElsewhere(state.selection, cursor);
      const at = cursor && !isLeft && shown.has(cursor.actor) ? cursor : null;
      // In a neighbourhood that was searched for nobody is selected, and who is in its middle is meant.
      const begin = [first, ...state.focus].find((id) => id !== undefined && shown.has(id));
      const start = at?.actor ?? begin ?? view.actors[0]?.id;
      if (!start) return;
      const keyboard = { view, canvas: canvas.current, at, start, selected, shown };
      const starts = (command: CommandId) => isKeyOf(listKeys(getCommand(command), preferences), event);
      const isDone =
        walk(event, keyboard, { graph, moveTo, announce, dispatch }) ||
        runCommand(starts, keyboard, { perform, openMenu, announce });
      if (!isDone) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [
      graph,
      view,
      state.selection,
      state.focus,
      canvas,
      moveTo,
      announce,
      dispatch,
      openMenu,
      perform,
      preferences,
    ],
  );
}

/** Where the keyboard is on the map. */
type Keyboard = {
  readonly view: View;
  readonly canvas: GraphCanvas | null;
  /** What it stands on; null before it has gone anywhere. */
  readonly at: Cursor | null;
  /** Who it stands on, or goes from. */
  readonly start: string;
  /** The actors that are selected, and the actors and claims that are shown. */
  readonly selected: readonly string[];
  readonly shown: ReadonlySet<string>;
};

type WalkActs = {
  readonly graph: NetworkGraph;
  readonly moveTo: (next: Cursor) => void;
  readonly announce: (words: string) => void;
  readonly dispatch: (action: ViewAction) => void;
};

/** Goes on along ties, or selects what the keyboard stands on. Returns whether the key was one for that. */
function walk(
  { key, shiftKey }: KeyboardEvent<HTMLElement>,
  { view, canvas, at, start }: Keyboard,
  { graph, moveTo, announce, dispatch }: WalkActs,
): boolean {
  const direction = ARROWS[key];
  if (direction) {
    const next = at ? findNext(at, direction, view, canvas) : start;
    if (next) moveTo({ actor: next, relationship: null, meeting: null });
    else announce(`No tie leads ${direction} from here.`);
  } else if (key === '.' || key === ',') {
    const stop = findStop(graph, view, { actor: start, at, step: key === '.' ? 1 : -1 });
    if (stop) moveTo(stop);
  } else if (key === 'Enter' || key === ' ') {
    const selecting = at && toSelecting(view, at, shiftKey);
    if (selecting) dispatch(selecting);
    else moveTo({ actor: start, relationship: null, meeting: null });
  } else return false;
  return true;
}

const SIDE_HAS_NONE = 'A neighbourhood is that of an actor: open the side, and go to one who is in it.';

type CommandActs = Pick<WalkActs, 'announce'> & {
  readonly perform: ReturnType<typeof useCommands>['perform'];
  readonly openMenu: (request: MenuRequest) => void;
};

/** Does what a key does to what the keyboard stands on. `starts` answers whether it is the key of a command. Returns whether it was. */
function runCommand(
  starts: (command: CommandId) => boolean,
  { view, canvas, at, start, selected, shown }: Keyboard,
  { perform, openMenu, announce }: CommandActs,
): boolean {
  // What else can be done is done to actors and ties.
  if (view.claims.some(({ id }) => id === start)) return false;
  const side = fromSideNode(start);
  if (starts('toggle-side')) {
    perform(
      'toggle-side',
      side === null ? { ...NO_SUBJECT, actors: [start] } : { ...NO_SUBJECT, sides: [side] },
    );
  } else if (side !== null) {
    const point = starts('open-map-menu') ? canvas?.toClientPoint(start) : null;
    if (point) openMenu({ actor: null, relationship: null, side, ...point });
    else if (starts('new-tie')) perform('new-tie', { ...NO_SUBJECT, actors: selected });
    else if (starts('focus-neighbourhood') || starts('show-neighbourhood')) announce(SIDE_HAS_NONE);
    else return false;
  } else if (starts('new-tie')) {
    const other = at ? selected.find((id) => id !== fromStoryId(start)) : undefined;
    const actors = other === undefined ? [fromStoryId(start)] : [fromStoryId(start), other];
    perform('new-tie', { ...NO_SUBJECT, actors });
  } else if (starts('focus-neighbourhood') || starts('show-neighbourhood')) {
    const chosen = selected.filter((id) => shown.has(id));
    perform(starts('show-neighbourhood') ? 'show-neighbourhood' : 'focus-neighbourhood', {
      ...NO_SUBJECT,
      actors: at || chosen.length === 0 ? [fromStoryId(start)] : chosen,
    });
  } else if (starts('open-map-menu')) {
    const point = canvas?.toClientPoint(at?.relationship ?? start);
    const actor = at?.relationship ? null : fromStoryId(start);
    const relationship = at?.relationship ? fromStoryId(at.relationship) : null;
    if (point) openMenu({ actor, relationship, ...point });
  } else return false;
  return true;
}
