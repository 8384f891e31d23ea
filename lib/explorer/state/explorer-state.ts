import { type Finding, getFinding } from '@/lib/graph/channels/finding';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Reference } from '@/lib/network/changes/references';
import type { Network } from '@/lib/network/network';
import type { Arrangement, MapControls } from '../arrangement';
import type { EditSessionState } from '../editing/edit-session-state';
import type { FormRequest } from '../editing/form-request';
import type { Notice } from '../notice';
import type { Opening } from '../opening/opening';
import { asksNothing } from '../opening-view';
import type { DialogId, PagePanelId } from '../panels';
import type { HistoryPreview } from '../versions/history-preview';
import type { ViewProblem } from '../view-params';
import type { ViewState } from '../view-state';
import { type Answers, NO_ANSWERS } from './answers';
import {
  buildSnapshot,
  type OpenedSnapshot,
  openSnapshot,
  type Snapshot,
  type SnapshotParts,
} from './snapshot';

/** What the explorer of a network begins with; its finding is null where the address asks for something else. */
export type ExplorerStart = Opening & {
  /** Whether the user may change the network. */
  readonly mayEdit: boolean;
  /** The query of the address, without its question mark. */
  readonly query: string;
  /** Whether the map has too little room for the network's own group, so that links name theirs. */
  readonly namesGroup?: boolean;
};

/** Above this many actors an edit does not look for the finding again: the page would wait for it. */
const MAX_ACTORS_FOUND_BY_PAGE = 300;

/** What is needed to edit, while it is wanted and cannot be loaded: how to load it, and how to go on with it or without. */
export type MissingEditSession = {
  readonly load: () => Promise<unknown>;
  readonly onLoaded: () => void;
  readonly onClose: () => void;
};

/** All that the page knows beside what a component keeps for itself. */
export type ExplorerState = {
  readonly start: ExplorerStart;
  /** What is shown now. */
  readonly now: Snapshot;
  /** What the map last showed. Panels that may lag read this, so that the map is painted before they are drawn. */
  readonly painted: Snapshot;
  /** The parts of the link that could not be used. */
  readonly problems: readonly ViewProblem[];
  /** The network as it is now, also while a version of the past is shown. */
  readonly current: Network;
  /** What is shown instead of the network as it is now. */
  readonly preview: HistoryPreview | null;
  readonly answers: Answers;
  /** Null while nothing has asked for an edit session. */
  readonly session: EditSessionState | null;
  /** What is being written; null for nothing. */
  readonly form: FormRequest | null;
  /** Another with each form that is opened. */
  readonly formNumber: number;
  /** What was added last, all of it of one list. */
  readonly added: readonly Reference[];
  readonly missingSession: MissingEditSession | null;
  /** How often the line for adding was asked for; 0 while it is closed. */
  readonly lineAsked: number;
  /** Whether the source that is worked from is being chosen. */
  readonly isSourceOpen: boolean;
  /** The channel that the pointer is on in its list, until the view changes; null for none. */
  readonly pointed: Pick<ViewState, 'channel' | 'way'> | null;
  /** Which panels stand beside the map. */
  readonly open: Readonly<Record<PagePanelId, boolean>>;
  /** The panel that is over the map on a narrow screen. */
  readonly sheet: PagePanelId | null;
  readonly isNarrow: boolean;
  readonly dialog: DialogId | null;
  /**
   * Whether the finding is told. It has passed once the user has asked for something else, until the browser goes back to a view
   * that asks nothing; it is closed for good when the user closes it.
   */
  readonly finding: 'told' | 'passed' | 'closed';
  /** Whether the page came with its finding: not where its address asked for something else. */
  readonly cameWithFinding: boolean;
  /** What is said over the map. */
  readonly notice: Notice | null;
  /** What is read aloud. */
  readonly announcement: string;
  /** The flags of the states of the network, as data URIs by country code. */
  readonly flags: Readonly<Record<string, string>>;
  /** Null until the map has laid anything out. */
  readonly arrangement: Arrangement | null;
  /** How many times as far apart from top to bottom the map shows its nodes as links and figures have them. */
  readonly downSpread: number;
  /** Null until the map is drawn. */
  readonly map: MapControls | null;
};

/** What actions change: the state but its snapshot, which follows from the rest, and from the view's state as it is wanted. */
export type StateChange = Partial<Omit<ExplorerState, 'now'>> & { readonly wanted?: ViewState };

/** How the actions of the store read its state, and change it. */
export type StateAccess = {
  readonly get: () => ExplorerState;
  readonly set: (change: StateChange) => void;
};

/** Returns the state in which the explorer of a network opens. */
export function openExplorerState(
  start: ExplorerStart,
  opened: OpenedSnapshot = openSnapshot(start.network, start.query, start),
): ExplorerState {
  const { snapshot, problems } = opened;
  return {
    start,
    now: snapshot,
    painted: snapshot,
    problems,
    current: start.network,
    preview: null,
    answers: NO_ANSWERS,
    session: null,
    form: null,
    formNumber: 0,
    added: [],
    missingSession: null,
    lineAsked: 0,
    isSourceOpen: false,
    pointed: null,
    open: { filters: true, details: true, table: false, time: true },
    sheet: null,
    isNarrow: false,
    dialog: null,
    finding: asksNothing(snapshot.state, start) ? 'told' : 'passed',
    cameWithFinding: asksNothing(snapshot.state, start),
    notice: null,
    announcement: '',
    flags: start.flags,
    arrangement: null,
    downSpread: 1,
    map: null,
  };
}

/** Returns a state after a change. */
export function changeState(before: ExplorerState, { wanted, ...change }: StateChange): ExplorerState {
  const next = { ...before, ...change };
  const now = buildSnapshot(toSnapshotParts(next, wanted), next.start, before.now);
  const isAnother = now.state !== before.now.state;
  const hasPassed = next.finding === 'told' && isAnother && !asksNothing(now.state, next.start);
  return {
    ...next,
    now,
    pointed: isAnother ? null : next.pointed,
    finding: hasPassed ? 'passed' : next.finding,
  };
}

/** Returns what the snapshot of a state follows from; `wanted`: the view's state, where it is another than before. */
export function toSnapshotParts(
  { preview, current, answers, now }: ExplorerState,
  wanted: ViewState = now.wanted,
): SnapshotParts {
  return {
    network: preview?.network ?? current,
    wanted,
    marks: preview?.kind === 'comparison' ? preview.marks : null,
    brokers: answers.brokers.answer,
  };
}

/** Returns whether the network can be changed: not by those who may only look, nor while the past is shown. */
export function mayEditNow({ start, preview }: ExplorerState): boolean {
  return start.mayEdit && preview === null;
}

/** Returns the form that is open. */
export function getForm(state: ExplorerState): FormRequest | null {
  return mayEditNow(state) ? state.form : null;
}

/** Returns the finding that the page tells; null when it is closed, the user asks for something else, or the past is shown. */
export function getToldFinding({
  finding,
  cameWithFinding,
  preview,
  start,
  now,
}: ExplorerState): Finding | null {
  if (finding !== 'told' || preview !== null) return null;
  return cameWithFinding && now.network === start.network ? start.finding : findAgain(now.graph);
}

function findAgain(graph: NetworkGraph): Finding | null {
  return graph.order > MAX_ACTORS_FOUND_BY_PAGE ? null : getFinding(graph);
}
