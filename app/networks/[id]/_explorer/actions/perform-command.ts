import { getCommand, type PageCommandId } from '@/lib/explorer/actions/command-list';
import type { ViewAction } from '@/lib/explorer/reducer';
import { LAYOUT_IDS, type Selection, type ViewState } from '@/lib/explorer/view-state';
import type { Reference } from '@/lib/network/changes/references';
import type { LensId } from '@/lib/vocabulary/lenses';
import type { Editing } from '../editing/editing-context';
import { type FormRequest, toEvidenceForm } from '../editing/form-request';
import { focusPanel, focusTab, hasFocus } from '../shell/panel-focus';
import { type PanelId, SEARCH_INPUT_ID, STAGE_ID } from '../shell/panels';
import type { Arrangement } from '../stage/use-positions';
import type { ExplorerValue } from '../state/explorer-context';
import type { ShareLink } from '../state/sharing-context';

/** What a command is about: what a menu was opened on, or what is selected; `point` in client coordinates. */
export type Subject = {
  readonly actors: readonly string[];
  readonly relationships: readonly string[];
  readonly claim?: string;
  /** A thing that is in no selection: a document, or a type of tie. */
  readonly other?: Reference;
  readonly point?: { readonly x: number; readonly y: number };
};

export const NO_SUBJECT: Subject = { actors: [], relationships: [] };

/** What commands act on. */
export type CommandContext = {
  readonly explorer: ExplorerValue;
  readonly editing: Editing;
  readonly arrangement: Arrangement;
  readonly toLink: () => ShareLink;
  readonly panels: {
    readonly open: Readonly<Record<PanelId, boolean>>;
    readonly toggle: (panel: PanelId) => void;
    readonly show: (panel: PanelId) => void;
  };
  readonly dialogs: {
    readonly openFigure: () => void;
    readonly openData: () => void;
    readonly openKeyboard: () => void;
  };
};

type Performer = (context: CommandContext, subject: Subject) => void;

/** Returns what a command is about when it is started by a key: what is selected. */
export function toSubject(selection: Selection): Subject {
  if (selection.kind === 'items') return selection;
  return selection.kind === 'claim' ? { ...NO_SUBJECT, claim: selection.claim } : NO_SUBJECT;
}

/** Returns what a command is about when it is started from the menu of one thing. */
export function toSubjectOf({ list, id }: Reference): Subject {
  if (list === 'actors') return { ...NO_SUBJECT, actors: [id] };
  if (list === 'relationships') return { ...NO_SUBJECT, relationships: [id] };
  return list === 'claims' ? { ...NO_SUBJECT, claim: id } : { ...NO_SUBJECT, other: { list, id } };
}

/** Returns whether a menu offers a command for that subject now. */
export function isOffered(command: PageCommandId, { explorer, editing }: CommandContext, subject: Subject) {
  if (getCommand(command).needsEditing && !editing.mayEdit) return false;
  const [actor] = subject.actors;
  const isFocused = actor !== undefined && explorer.state.focus.includes(actor);
  if (command === 'leave-neighbourhood') return isFocused;
  return command !== 'focus-neighbourhood' || !isFocused;
}

/** Performs a command. What has no subject does nothing. */
export function performCommand(command: PageCommandId, context: CommandContext, subject: Subject): void {
  if (getCommand(command).needsEditing && !context.editing.mayEdit) return;
  PERFORMERS[command](context, subject);
}

/**
 * Performs a command that a key started. The key of the details leads first to what is selected there, and closes it only
 * from inside; a button closes it at once.
 */
export function performByKey(command: PageCommandId, context: CommandContext, subject: Subject): void {
  const { explorer, panels } = context;
  const isRead = explorer.state.selection.kind !== 'none' && panels.open.details;
  if (command === 'toggle-details' && isRead && !hasFocus('details')) focusPanel('details');
  else performCommand(command, context, subject);
}

const dispatching =
  (toAction: (subject: Subject, state: ViewState) => ViewAction | null): Performer =>
  ({ explorer }, subject) => {
    const action = toAction(subject, explorer.state);
    if (action) explorer.dispatch(action);
  };
const setLens = (lens: LensId) => dispatching(() => ({ type: 'setLens', lens }));
/** Dispatches for the one actor, or the one tie, that the command is about. */
const forActor = (toAction: (actor: string, state: ViewState) => ViewAction) =>
  dispatching(({ actors: [actor] }, state) => (actor === undefined ? null : toAction(actor, state)));
const forTie = (toAction: (tie: string) => ViewAction) =>
  dispatching(({ relationships: [tie] }) => (tie === undefined ? null : toAction(tie)));
const toggling =
  (panel: PanelId): Performer =>
  ({ panels }) =>
    panels.toggle(panel);
const asking =
  (panel: 'channels' | 'brokers' | 'history'): Performer =>
  ({ explorer, panels }) => {
    panels.show('details');
    explorer.dispatch({ type: 'setPanel', panel });
    focusTab(panel);
  };
const opening =
  (toForm: (subject: Subject) => FormRequest | null): Performer =>
  ({ editing }, subject) => {
    const form = toForm(subject);
    if (form) editing.openForm(form);
  };

/** Puts the focus into the search field, which a closed panel shows only once it is drawn. */
const search: Performer = ({ panels }) => {
  panels.show('filters');
  requestAnimationFrame(() => document.getElementById(SEARCH_INPUT_ID)?.focus());
};

const onlyType: Performer = ({ explorer: { graph, dispatch } }, { relationships: [id] }) => {
  const tie = graph.getAttribute('network').relationships.find((each) => each.id === id);
  if (tie) dispatch({ type: 'setTypes', types: [tie.type] });
};

const addActorHere: Performer = ({ explorer: { canvas }, editing }, { point }) => {
  const at = point && canvas.current?.toPlanePoint(point);
  editing.openForm(at ? { kind: 'actor', id: null, at } : { kind: 'actor', id: null });
};

const copyLink: Performer = ({ explorer: { announce }, toLink }) => {
  const { address, notify } = toLink();
  navigator.clipboard
    .writeText(address)
    .then(notify)
    .catch(() => announce('The link could not be copied; it is in the address bar.'));
};

function toEditForm({ actors: [actor], relationships: [tie], claim, other }: Subject): FormRequest {
  if (actor !== undefined) return { kind: 'actor', id: actor };
  if (tie !== undefined) return { kind: 'tie', id: tie };
  if (claim !== undefined) return { kind: 'claim', id: claim };
  if (other?.list === 'documents') return { kind: 'document', id: other.id };
  return other?.list === 'relationshipTypes' ? { kind: 'type', id: other.id } : { kind: 'network' };
}

/** Evidence is for all ties that are selected. */
function toEvidenceOfSubject({ relationships, claim }: Subject): FormRequest | null {
  if (relationships.length > 0) return toEvidenceForm(relationships);
  return claim === undefined ? null : { kind: 'evidence', owner: { list: 'claims', id: claim }, was: null };
}

function toRemoval({ actors, relationships, claim, other }: Subject): FormRequest | null {
  const things: readonly Reference[] = [
    ...actors.map((id) => ({ list: 'actors' as const, id })),
    ...relationships.map((id) => ({ list: 'relationships' as const, id })),
    ...(claim === undefined ? [] : [{ list: 'claims' as const, id: claim }]),
    ...(other ? [other] : []),
  ];
  return things.length > 0 ? { kind: 'remove', things } : null;
}

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
  'leave-neighbourhood': forActor((actor) => ({ type: 'unfocus', actor })),
  'go-to-map': () => document.getElementById(STAGE_ID)?.focus(),
  'show-all': ({ explorer }) => explorer.canvas.current?.fit(),
  'zoom-in': ({ explorer }) => explorer.canvas.current?.zoomBy(1.25),
  'zoom-out': ({ explorer }) => explorer.canvas.current?.zoomBy(0.8),
  'centre-actor': ({ explorer }, { actors: [actor] }) =>
    actor !== undefined && explorer.canvas.current?.center(actor),
  'next-layout': dispatching((_, { layout }) => ({
    type: 'setLayout',
    layout: LAYOUT_IDS[(LAYOUT_IDS.indexOf(layout) + 1) % LAYOUT_IDS.length] ?? layout,
  })),
  'arrange-shown': ({ arrangement, explorer }) => void arrangement.arrange(explorer.view),
  'release-placed': ({ arrangement }) => arrangement.release(),
  'select-actor': forActor((actor) => ({ type: 'selectActor', actor, additive: false })),
  'select-tie': forTie((relationship) => ({ type: 'selectRelationship', relationship, additive: false })),
  'add-to-selection': forActor((actor) => ({ type: 'selectActor', actor, additive: true })),
  'clear-selection': dispatching(() => ({ type: 'clearSelection' })),
  'toggle-filters': toggling('filters'),
  'toggle-table': toggling('table'),
  'toggle-details': toggling('details'),
  'toggle-time': toggling('time'),
  'open-channels': asking('channels'),
  'open-brokers': asking('brokers'),
  'open-history': asking('history'),
  'channels-from': forActor((actor) => ({ type: 'addEnd', end: 'from', actor })),
  'channels-to': forActor((actor) => ({ type: 'addEnd', end: 'to', actor })),
  'new-actor': opening(() => ({ kind: 'actor', id: null })),
  'new-actor-here': addActorHere,
  'new-tie': opening(({ actors: [source, target] }) => ({ kind: 'tie', id: null, source, target })),
  'new-claim': opening(({ relationships: [tie] }) => ({ kind: 'claim', id: null, tie })),
  'new-denial': opening(({ actors: [denier], claim }) => ({ kind: 'denial', denier, claim })),
  'new-document': opening(() => ({ kind: 'document', id: null })),
  'new-type': opening(() => ({ kind: 'type', id: null })),
  'new-evidence': opening(toEvidenceOfSubject),
  edit: opening(toEditForm),
  'merge-actor': opening(({ actors: [actor] }) => (actor === undefined ? null : { kind: 'merge', actor })),
  'split-actor': opening(({ actors: [actor] }) => (actor === undefined ? null : { kind: 'split', actor })),
  remove: opening(toRemoval),
  undo: ({ editing }) => editing.undo(),
  redo: ({ editing }) => editing.redo(),
  'open-figure': ({ dialogs }) => dialogs.openFigure(),
  'export-data': ({ dialogs }) => dialogs.openData(),
  'copy-link': copyLink,
  'show-keyboard': ({ dialogs }) => dialogs.openKeyboard(),
  'open-vocabulary': () => window.location.assign('/vocabulary'),
};
