import { findMapSides, keepMapSides, type MapSides, type PackedSides } from '@/lib/graph/brokers/map-sides';
import { type FilterResult, filterNetwork } from '@/lib/graph/filter/filter';
import { getFilterBasis } from '@/lib/graph/filter/filter-basis';
import { getGraphDates } from '@/lib/graph/model/graph-dates';
import { getGraphIndex } from '@/lib/graph/model/graph-index';
import {
  buildNetworkGraph,
  buildNetworkGraphInPieces,
  type NetworkGraph,
} from '@/lib/graph/model/network-graph';
import { memoizeRecent } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';
import { getLens } from '@/lib/vocabulary/lenses';
import { finishPieces, type Pieces } from '@/lib/worker/pieces';
import type { ViewDefaults } from '../parameter-forms';
import { type ActorSizes, toActorSizes } from '../questions/actor-sizes';
import type { BrokersAnswer } from '../questions/answers';
import { toFilter } from '../questions/to-question';
import { reduceView } from '../reducer';
import type { Marks } from '../versions/marks';
import { FILTER_PARAMETER_NAMES } from '../view-parameters';
import { parseViewParams, type ViewProblem } from '../view-params';
import type { ViewState } from '../view-state';

/** A story: who tells it, and what it shows. */
export type ShownStory = { readonly tellers: readonly string[]; readonly shown: FilterResult };
export type ShownStories = { readonly first: ShownStory; readonly second: ShownStory };

/** What the map's view is built from. It is the same object for as long as each of its parts stays the same. */
export type ViewSource = Pick<Snapshot, 'graph' | 'shown' | 'stories' | 'sizes' | 'marks' | 'sides'> &
  Pick<ViewState, 'selection' | 'focus' | 'open'>;

/** What the page shows at one moment. Its parts belong together; a part that stays alike is the same object as before. */
export type Snapshot = {
  readonly network: Network;
  readonly graph: NetworkGraph;
  /** The view's state as it was last set; a network that has lost something since has less of it. */
  readonly wanted: ViewState;
  readonly state: ViewState;
  readonly shown: FilterResult;
  /** What each of two stories shows that are drawn side by side; null for one map. `shown` is what either shows. */
  readonly stories: ShownStories | null;
  /** How two versions differ that are compared; null while none are. */
  readonly marks: Marks | null;
  readonly brokers: BrokersAnswer | null;
  /** The sides into which the map is grouped; null for a map without groups, and for two stories. */
  readonly sides: MapSides | null;
  /** What the sizes of actors mean; null for one size. */
  readonly sizes: ActorSizes | null;
  readonly source: ViewSource;
};

/** What a snapshot follows from. */
export type SnapshotParts = Pick<Snapshot, 'network' | 'wanted' | 'marks' | 'brokers'>;

/** The snapshot that a link asks for, and what of the link cannot be used. */
export type OpenedSnapshot = { readonly snapshot: Snapshot; readonly problems: readonly ViewProblem[] };

/** Returns the snapshot that a link asks for. */
export function openSnapshot(network: Network, query: string, defaults: OpeningDefaults): OpenedSnapshot {
  return finishPieces(openSnapshotInPieces(network, query, defaults));
}

/** What a snapshot is opened with; the sides of the group that goes without saying, where they came with the network. */
export type OpeningDefaults = ViewDefaults & { readonly defaultSides?: PackedSides };

/** Makes the same snapshot in pieces. */
export function* openSnapshotInPieces(
  network: Network,
  query: string,
  defaults: OpeningDefaults,
): Pieces<OpenedSnapshot> {
  const graph = yield* buildNetworkGraphInPieces(network);
  const { defaultGroup = 'none', defaultSides } = defaults;
  if (defaultSides && defaultGroup !== 'none') keepMapSides(graph, defaultGroup, defaultSides);
  // Each of these is made once for a graph: what asks for them next has them.
  const index = getGraphIndex(graph);
  yield;
  getGraphDates(index);
  yield;
  const { state: wanted, problems } = parseViewParams(new URLSearchParams(query), {
    ...toDefaults(defaults),
    graph,
  });
  yield;
  getFilterBasis(graph, wanted);
  yield;
  const parts = { network, wanted, marks: null, brokers: null };
  return { snapshot: toSnapshot(parts, graph, defaults, null), problems };
}

/** Returns the snapshot of these parts: the one before, where nothing has changed. */
export function buildSnapshot(parts: SnapshotParts, defaults: ViewDefaults, before: Snapshot): Snapshot {
  const { network } = parts;
  const ready = takePrepared(parts, defaults, before);
  if (ready) return ready;
  const graph = before.network === network ? before.graph : buildNetworkGraph(network, before.graph);
  const next = toSnapshot(parts, graph, defaults, before);
  return isAlike(before, next) ? before : next;
}

/** What snapshots follow from, which is all that differs between two of the same network. */
type Prepared = {
  readonly parts: SnapshotParts;
  readonly defaults: ViewDefaults;
  readonly before: Snapshot;
  readonly snapshot: Snapshot;
};

/** Snapshots of networks that may come next, by their network: each until its network has come. */
const prepared = new WeakMap<Network, Prepared>();

/** Makes the snapshot of these parts in pieces, and has it at hand when the next that is built is of the same parts. */
export function* prepareSnapshotInPieces(
  parts: SnapshotParts,
  defaults: ViewDefaults,
  before: Snapshot,
): Pieces<Snapshot> {
  const graph = yield* buildNetworkGraphInPieces(parts.network, before.graph);
  getGraphDates(getGraphIndex(graph));
  yield;
  getFilterBasis(graph, before.state);
  yield;
  const snapshot = toSnapshot(parts, graph, defaults, before);
  prepared.set(parts.network, { parts, defaults, before, snapshot });
  return snapshot;
}

/** Null where something else has come meanwhile. A snapshot holds that before it no longer than until its network comes. */
function takePrepared(parts: SnapshotParts, defaults: ViewDefaults, before: Snapshot): Snapshot | null {
  const found = prepared.get(parts.network);
  if (!found) return null;
  prepared.delete(parts.network);
  const isSame = found.before === before && found.defaults === defaults && isAlike(found.parts, parts);
  return isSame ? found.snapshot : null;
}

function toSnapshot(
  { network, wanted, marks, brokers }: SnapshotParts,
  graph: NetworkGraph,
  defaults: ViewDefaults,
  before: Snapshot | null,
): Snapshot {
  const last = before?.graph === graph ? before : null;
  // What a network no longer has cannot be selected or in focus.
  const state =
    last?.wanted === wanted
      ? last.state
      : reduceView(wanted, { type: 'replace', state: wanted }, { ...toDefaults(defaults), graph });
  const isSameFilter = FILTER_PARAMETER_NAMES.every((name) => last?.state[name] === state[name]);
  const isSameStory = isSameFilter && last?.state.beside === state.beside;
  const shown = last && isSameStory ? last.shown : getShown(graph, toFilter(state));
  const stories = last && isSameStory ? last.stories : filterStories(graph, state);
  const isSameSize = before?.brokers === brokers && before.state.size === state.size;
  const sizes = isSameSize ? before.sizes : toSizes(brokers, state);
  const sides = stories ? null : findSidesOf(graph, state);
  const { selection, focus, open } = state;
  const source = { graph, shown, stories, sizes, marks, sides, selection, focus, open };
  const known = before && isAlike(before.source, source) ? before.source : source;
  return { network, graph, wanted, state, shown, stories, marks, brokers, sides, sizes, source: known };
}

/** So many answers are kept for a network: a filter that is taken back, or lenses that take turns, have those of before. */
const MAX_SHOWN = 4;

const getShown = memoizeRecent(
  MAX_SHOWN,
  (filter: ReturnType<typeof toFilter>) => JSON.stringify(filter),
  (graph: NetworkGraph, filter) => filterNetwork(graph, filter),
);

/** What a link says by saying nothing, of whatever else is known. */
function toDefaults({ defaultLens, defaultGroup = 'none' }: ViewDefaults): ViewDefaults {
  return { defaultLens, defaultGroup };
}

/**
 * Returns the sides into which a state groups the map; null for none. A neighbourhood is read actor by actor, and so are claims, whose
 * cards stand amid those who say them.
 */
export function findSidesOf(graph: NetworkGraph, { group, own, focus, lens }: ViewState): MapSides | null {
  const isSingle = focus.length > 0 || getLens(lens).rule.keeps === 'contested';
  return group === 'none' || isSingle ? null : findMapSides(graph, group, own);
}

/** Returns what each of two stories shows; null when none is drawn beside. */
export function filterStories(graph: NetworkGraph, state: ViewState): ShownStories | null {
  const { told, beside } = state;
  if (beside.length === 0) return null;
  const filter = (tellers: readonly string[]) => ({
    tellers,
    shown: filterNetwork(graph, { ...state, told: tellers }),
  });
  return { first: filter(told), second: filter(beside) };
}

function toSizes(brokers: BrokersAnswer | null, { size }: ViewState): ActorSizes | null {
  return brokers && size !== null ? toActorSizes(brokers, size) : null;
}

function isAlike<Parts extends object>(one: Parts, other: Parts): boolean {
  const names = Object.keys(one) as (keyof Parts)[];
  return names.every((name) => one[name] === other[name]);
}
