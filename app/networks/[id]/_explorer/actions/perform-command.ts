import { getCommand, type PageCommandId } from '@/lib/explorer/actions/command-list';
import type { FormRequest } from '@/lib/explorer/editing/form-request';
import type { ExplorerStore } from '@/lib/explorer/explorer-store';
import type { DialogId, PagePanelId } from '@/lib/explorer/panels';
import type { ViewAction } from '@/lib/explorer/reducer';
import { type ExplorerState, mayEditNow } from '@/lib/explorer/state/explorer-state';
import { LAYOUT_IDS, type ViewState } from '@/lib/explorer/view-state';
import { describeFocused } from '@/lib/graph/filter/filter-sentence';
import { toCount } from '@/lib/graph/model/join-words';
import type { LensId } from '@/lib/vocabulary/lenses';
import { holdKeys } from './held-keys';
import { focusPanel, focusTab, hasFocus, SEARCH_INPUT_ID, STAGE_ID, toPanelElementId } from './panel-focus';
import { toReadingAddress } from './reading-address';
import { toShareLink } from './share-link';
import type { Subject } from './subject';
import { toEditForm, toEvidenceOfSubject, toRemoval } from './subject-forms';

const DIALOG = '[role="dialog"]';

type Performer = (store: ExplorerStore, subject: Subject) => void;

/** Returns whether a menu offers a command for that subject now. */
export function isOffered(command: PageCommandId, explorer: ExplorerState, subject: Subject): boolean {
  if (getCommand(command).needsEditing && !mayEditNow(explorer)) return false;
  const { group, open } = explorer.now.state;
  if (command === 'open-all-sides' || command === 'close-all-sides')
    return group !== 'none' && (command === 'open-all-sides' || open.length > 0);
  if (command === 'toggle-side') return listSidesOf(explorer, subject).length > 0;
  const [actor] = subject.actors;
  const isFocused = actor !== undefined && explorer.now.state.focus.includes(actor);
  if (command === 'leave-neighbourhood') return isFocused;
  if (command === 'end-neighbourhood') return explorer.now.state.rings;
  return command !== 'focus-neighbourhood' || !isFocused;
}

/** Performs a command. What has no subject does nothing. */
export function performCommand(command: PageCommandId, store: ExplorerStore, subject: Subject): void {
  if (getCommand(command).needsEditing && !mayEditNow(store.getState())) return;
  PERFORMERS[command](store, subject);
}

/**
 * Performs a command that a key started. The key of the details leads first to what is selected there, and closes it only
 * from inside; a button closes it at once. The key that edits is about the actor whose neighbourhood is shown, as after a search, where
 * nothing is selected.
 */
export function performByKey(command: PageCommandId, store: ExplorerStore, subject: Subject): void {
  const { now, open } = store.getState();
  const isRead = now.state.selection.kind !== 'none' && open.details;
  if (command === 'toggle-details' && isRead && !hasFocus('details')) focusPanel('details');
  else if (isAboutSide(command, subject))
    store.announce('A side is not changed itself: open it, and select an actor who is in it.');
  else performCommand(command, store, command === 'edit' ? toShownSubject(now.state, subject) : subject);
}

/** Returns whether a command would change a side; what is known of the network as a whole is not meant then. */
function isAboutSide(command: PageCommandId, { sides = [] }: Subject): boolean {
  return sides.length > 0 && (command === 'edit' || command === 'remove');
}

function toShownSubject({ selection, rings, focus }: ViewState, subject: Subject): Subject {
  return rings && selection.kind === 'none' && focus.length === 1 ? { ...subject, actors: focus } : subject;
}

const dispatching =
  (toAction: (subject: Subject, state: ViewState) => ViewAction | null): Performer =>
  ({ getState, dispatch }, subject) => {
    const action = toAction(subject, getState().now.state);
    if (action) dispatch(action);
  };
const setLens = (lens: LensId) => dispatching(() => ({ type: 'setLens', lens }));
/** Dispatches for the one actor that the command is about. */
const forActor = (toAction: (actor: string, state: ViewState) => ViewAction) =>
  dispatching(({ actors: [actor] }, state) => (actor === undefined ? null : toAction(actor, state)));
const toggling =
  (panel: PagePanelId): Performer =>
  ({ toggle }) =>
    toggle(panel);
const asking =
  (panel: 'channels' | 'brokers' | 'stories' | 'history'): Performer =>
  ({ show, dispatch }) => {
    show('details');
    dispatch({ type: 'setPanel', panel });
    focusTab(panel);
  };
const opening =
  (toForm: (subject: Subject) => FormRequest | null): Performer =>
  ({ openForm }, subject) => {
    const form = toForm(subject);
    if (!form) return;
    holdKeys(form.kind === 'remove' ? DIALOG : `#${toPanelElementId('details')} form`);
    openForm(form);
  };
const openingDialog =
  (dialog: DialogId): Performer =>
  ({ openDialog }) => {
    holdKeys(DIALOG);
    openDialog(dialog);
  };

/**
 * Puts the focus into the search field: before the next key arrives, which would be a command elsewhere. A closed panel shows the field
 * only once it is drawn.
 */
const search: Performer = ({ show }) => {
  const focusField = () => {
    document.getElementById(SEARCH_INPUT_ID)?.focus();
    return document.activeElement?.id === SEARCH_INPUT_ID;
  };
  show('filters');
  if (focusField()) return;
  holdKeys(`#${SEARCH_INPUT_ID}`);
  requestAnimationFrame(focusField);
};

/** Shows the neighbourhood of what the command is about, all of it in sight wherever the camera was. */
const showNeighbourhood: Performer = ({ getState, dispatch, announce, closeSheet }, { actors }) => {
  const { map, now } = getState();
  if (actors.length === 0) {
    announce('Select an actor first.');
    return;
  }
  // On a phone the map is under the panel in which an actor was found.
  closeSheet();
  map?.fit();
  dispatch({ type: 'showNeighbourhood', actors });
  announce(`${describeFocused({ ...now.state, focus: actors, hops: 1 }, now.graph)}.`);
};

/** Has the neighbourhood reach so many steps further, or begins with that of what is selected. */
const growNeighbourhood =
  (by: 1 | -1): Performer =>
  (store, subject) => {
    const { getState, dispatch, announce } = store;
    const { map, now } = getState();
    const { focus, hops, rings } = now.state;
    if (focus.length === 0) {
      if (by === 1) showNeighbourhood(store, subject);
      return;
    }
    if (rings) map?.fit();
    dispatch({ type: 'setHops', hops: hops + by });
    const { state, shown } = getState().now;
    if (state.hops === hops)
      announce(by === 1 ? `It reaches no further than ${toCount(hops, 'step')}.` : 'It is one step already.');
    else if (by === 1 && shown.actors.size === now.shown.actors.size) announce('Nobody is one step further.');
    else announce(`${describeFocused(state, now.graph)}.`);
  };

const endNeighbourhood: Performer = ({ getState, dispatch }) => {
  getState().map?.fit();
  dispatch({ type: 'unfocus', actor: null });
};

/** Clears the selection; when nothing is selected, a neighbourhood in rings is left. */
const clearSelection: Performer = (store, subject) => {
  const { rings, selection } = store.getState().now.state;
  if (rings && selection.kind === 'none') endNeighbourhood(store, subject);
  else store.dispatch({ type: 'clearSelection' });
};

const onlyType: Performer = ({ getState, dispatch }, { relationships: [id] }) => {
  const tie = getState().now.network.relationships.find((each) => each.id === id);
  if (tie) dispatch({ type: 'setTypes', types: [tie.type] });
};

const addActorHere: Performer = ({ getState, openForm }, { point }) => {
  const at = point && getState().map?.toPlanePoint(point);
  holdKeys(`#${toPanelElementId('details')} form`);
  openForm(at ? { kind: 'actor', id: null, at } : { kind: 'actor', id: null });
};

/** The sides that a command is about: those that it names, or those in which its actors stand. */
function listSidesOf({ now }: ExplorerState, { sides = [], actors }: Subject): readonly string[] {
  return [...new Set([...sides, ...actors.flatMap((id) => now.sides?.sideOf.get(id) ?? [])])];
}

const toggleSides: Performer = ({ getState, dispatch }, subject) => {
  for (const side of listSidesOf(getState(), subject)) dispatch({ type: 'toggleSide', side });
};

const toggleGrouping: Performer = ({ getState, dispatch }) => {
  const { now, start } = getState();
  const { defaultGroup = 'none' } = start;
  const chosen = defaultGroup === 'none' ? 'membership' : defaultGroup;
  dispatch({ type: 'setGroup', group: now.state.group === 'none' ? chosen : 'none' });
};

const copyLink: Performer = (store) => {
  const { address, notify } = toShareLink(store);
  navigator.clipboard
    .writeText(address)
    .then(notify)
    .catch(() => store.announce('The link could not be copied; it is in the address bar.'));
};

const PERFORMERS: Readonly<Record<PageCommandId, Performer>> = {
  'search-network': search,
  'lens-all': setLens('all'),
  'lens-mediation': setLens('mediation'),
  'lens-alliances': setLens('alliances'),
  'lens-contested': setLens('contested'),
  'clear-filters': dispatching(() => ({ type: 'clearFilters' })),
  'only-type': onlyType,
  'focus-neighbourhood': dispatching(({ actors }, { focus }) =>
    actors.length > 0 ? { type: 'setFocus', actors: [...new Set([...focus, ...actors])] } : null,
  ),
  'show-neighbourhood': showNeighbourhood,
  'grow-neighbourhood': growNeighbourhood(1),
  'shrink-neighbourhood': growNeighbourhood(-1),
  'end-neighbourhood': endNeighbourhood,
  'leave-neighbourhood': forActor((actor) => ({ type: 'unfocus', actor })),
  'go-to-map': () => document.getElementById(STAGE_ID)?.focus(),
  'show-all': ({ getState }) => getState().map?.fit(),
  'zoom-in': ({ getState }) => getState().map?.zoomBy(1.25),
  'zoom-out': ({ getState }) => getState().map?.zoomBy(0.8),
  'centre-actor': ({ getState }, { actors: [actor] }) => actor !== undefined && getState().map?.center(actor),
  'toggle-grouping': toggleGrouping,
  'toggle-side': toggleSides,
  'open-all-sides': ({ getState, dispatch }) =>
    dispatch({ type: 'setOpen', sides: getState().now.sides?.sides.map(({ id }) => id) ?? [] }),
  'close-all-sides': dispatching(() => ({ type: 'setOpen', sides: [] })),
  'next-layout': dispatching((_, { layout }) => ({
    type: 'setLayout',
    layout: LAYOUT_IDS[(LAYOUT_IDS.indexOf(layout) + 1) % LAYOUT_IDS.length] ?? layout,
  })),
  'arrange-shown': ({ getState }) => void getState().arrangement?.arrange(),
  'release-placed': ({ getState }) => getState().arrangement?.release(),
  'select-actor': forActor((actor) => ({ type: 'selectActor', actor, additive: false })),
  'select-tie': dispatching(({ relationships }) =>
    relationships.length > 0 ? { type: 'selectRelationships', relationships, additive: false } : null,
  ),
  'add-to-selection': forActor((actor) => ({ type: 'selectActor', actor, additive: true })),
  'clear-selection': clearSelection,
  'toggle-filters': toggling('filters'),
  'toggle-table': toggling('table'),
  'toggle-details': toggling('details'),
  'toggle-time': toggling('time'),
  'open-channels': asking('channels'),
  'open-brokers': asking('brokers'),
  'open-stories': asking('stories'),
  'open-history': asking('history'),
  'channels-from': forActor((actor) => ({ type: 'addEnd', end: 'from', actor })),
  'channels-to': forActor((actor) => ({ type: 'addEnd', end: 'to', actor })),
  'new-actor': opening(() => ({ kind: 'actor', id: null })),
  'new-actor-here': addActorHere,
  'new-tie': opening(({ actors: [source, target] }) => ({ kind: 'tie', id: null, source, target })),
  'new-meeting': opening(({ actors }) => ({ kind: 'meeting', id: null, actors })),
  'new-claim': opening(({ relationships: [tie] }) => ({ kind: 'claim', id: null, tie })),
  'new-denial': opening(({ actors: [speaker], claim }) => ({ kind: 'denial', speaker, claim })),
  'new-document': opening(() => ({ kind: 'document', id: null })),
  'new-type': opening(() => ({ kind: 'type', id: null })),
  'open-line': ({ openLine }) => {
    holdKeys('[data-action="write-line"]');
    openLine();
  },
  'work-from': ({ setSourceOpen }) => setSourceOpen(true),
  'new-evidence': opening(toEvidenceOfSubject),
  edit: opening(toEditForm),
  'merge-actor': opening(({ actors: [actor] }) => (actor === undefined ? null : { kind: 'merge', actor })),
  'split-actor': opening(({ actors: [actor] }) => (actor === undefined ? null : { kind: 'split', actor })),
  remove: opening(toRemoval),
  undo: ({ undo }) => undo(),
  redo: ({ redo }) => redo(),
  'open-figure': openingDialog('figure'),
  'export-data': openingDialog('data'),
  'copy-link': copyLink,
  'show-keyboard': openingDialog('keyboard'),
  'read-text': (store) => window.location.assign(toReadingAddress(store.getState().start.network.id)),
  'open-vocabulary': () => window.location.assign('/vocabulary'),
};
