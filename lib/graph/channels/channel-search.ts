import { memoize } from '@/lib/network/memoize';
import { FIRST_CONTESTED_GRADE } from '../contact/contact-grades';
import type { ContactNetwork } from '../contact/contact-network';
import { getHopGrades } from '../contact/hop-grades';
import { getIdRanks } from '../model/id-ranks';

/** What channels are sought between: the members of two sides. No channel passes through a member of either. */
export type Ends = { readonly from: readonly number[]; readonly to: readonly number[] };

/** What a way may use: so many contested hops in all, none of a worse grade, and so many hops at most. */
export type Bounds = { readonly contested: number; readonly grade: number; readonly hops: number };

/**
 * One direction of the search. A state is `actor * width + contested hops`; its label is the number of its layer and 1,
 * or 0 for none. Layer `i` is `queue[layers[i]]` to `queue[layers[i + 1] - 1]`; what follows it is a layer in the making.
 */
export type Front = {
  labels: Uint8Array;
  queue: Int32Array;
  layers: number[];
  /** How many states have a label. */
  size: number;
  /** How many arcs the next layer has to be found over. */
  arcs: number;
};

/**
 * What searches over a network write in, kept from one to the next: labels are wiped where they were written, so that a
 * search costs what it explores and not what the network holds.
 */
type Memory = { readonly forward: Front; readonly backward: Front };

/** A search between two sides. It stands at the bounds that it was last turned to. */
export type ChannelSearch = Memory & {
  readonly network: ContactNetwork;
  readonly hopGrades: Uint8Array;
  readonly idRanks: Int32Array;
  readonly ends: Ends;
  width: number;
  bounds: Bounds;
  /** The worst grade of a hop that the bounds let be: where none may be contested, the worst of the others. */
  worst: number;
};

const getMemory = memoize(
  (_network: ContactNetwork): Memory => ({ forward: createFront(), backward: createFront() }),
);

const NOTHING: Bounds = { contested: 0, grade: 0, hops: 0 };

/** Returns a search between two sides. All searches over a network share one memory, and each is done before the next. */
export function createChannelSearch(network: ContactNetwork, ends: Ends): ChannelSearch {
  const { forward, backward } = getMemory(network);
  const hopGrades = getHopGrades(network);
  const idRanks = getIdRanks(network.index);
  const turned = { width: 1, bounds: NOTHING, worst: 0 };
  return { network, hopGrades, idRanks, ends, forward, backward, ...turned };
}

function createFront(): Front {
  return { labels: new Uint8Array(0), queue: new Int32Array(0), layers: [], size: 0, arcs: 0 };
}

/**
 * Returns how many hops the shortest way within these bounds has, or -1 when there is none, and leaves both fronts as
 * they met. Breadth-first from both sides, the lesser front first (Pohl, 1971), over states of an actor and the
 * contested hops so far; a state that another of the same actor betters is passed over.
 */
export function probe(search: ChannelSearch, bounds: Bounds): number {
  const { forward, backward } = search;
  search.width = bounds.contested + 1;
  search.bounds = bounds;
  search.worst = bounds.contested === 0 ? Math.min(bounds.grade, FIRST_CONTESTED_GRADE - 1) : bounds.grade;
  const step = bounds.contested === 0 ? growPlain : grow;
  for (const front of [forward, backward]) wipe(search, front);
  plant(search, forward, search.ends.from);
  plant(search, backward, search.ends.to);
  for (let hops = 1; hops <= bounds.hops; hops++) {
    const [front, other] = forward.arcs <= backward.arcs ? [forward, backward] : [backward, forward];
    if (step(search, front, other)) return hops;
    if (front.layers.at(-1) === front.layers.at(-2)) return -1;
  }
  return -1;
}

function wipe({ network, width }: ChannelSearch, front: Front): void {
  const { labels, queue, size } = front;
  for (let place = 0; place < size; place++) labels[queue[place] as number] = 0;
  front.size = 0;
  const states = (network.offsets.length - 1) * width;
  if (labels.length >= states) return;
  front.labels = new Uint8Array(states);
  front.queue = new Int32Array(states);
}

function plant({ width, network }: ChannelSearch, front: Front, actors: readonly number[]): void {
  const { offsets } = network;
  const first = front.size;
  front.arcs = 0;
  for (const actor of actors) {
    front.queue[front.size++] = actor * width;
    front.labels[actor * width] = 1;
    front.arcs += (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
  }
  front.layers = [first, front.size];
}

/**
 * Adds a layer to a front, and returns whether it meets the other within the bounds: then it breaks off. Arrays are never
 * read out of their bounds: the assertions only spare a test in the innermost loop.
 */
function grow(search: ChannelSearch, front: Front, other: Front): boolean {
  const { network, hopGrades, width, bounds } = search;
  const { offsets, neighbours } = network;
  const { labels, queue, layers } = front;
  const worst = bounds.grade;
  const label = layers.length;
  const layerEnd = layers[label - 1] as number;
  let size = layerEnd;
  let arcs = 0;
  for (let place = layers[label - 2] as number; place < layerEnd; place++) {
    const state = queue[place] as number;
    const actor = width === 1 ? state : Math.floor(state / width);
    const before = state - actor * width;
    const end = offsets[actor + 1] as number;
    for (let at = offsets[actor] as number; at < end; at++) {
      const grade = hopGrades[at] as number;
      if (grade > worst) continue;
      const next = neighbours[at] as number;
      const contested = grade < FIRST_CONTESTED_GRADE ? before : before + 1;
      if (contested >= width || hasLabel(labels, next * width, contested)) continue;
      if (hasLabel(other.labels, next * width, width - 1 - contested)) {
        front.size = size;
        return true;
      }
      labels[next * width + contested] = label;
      queue[size++] = next * width + contested;
      arcs += (offsets[next + 1] as number) - (offsets[next] as number);
    }
  }
  front.size = size;
  front.arcs = arcs;
  layers.push(size);
  return false;
}

/** The same where no hop may be contested: a state is then an actor, and little has to be asked of each. */
function growPlain(search: ChannelSearch, front: Front, other: Front): boolean {
  const { network, hopGrades, worst } = search;
  const { offsets, neighbours } = network;
  const { labels, queue, layers } = front;
  const met = other.labels;
  const label = layers.length;
  const layerEnd = layers[label - 1] as number;
  let size = layerEnd;
  let arcs = 0;
  for (let place = layers[label - 2] as number; place < layerEnd; place++) {
    const actor = queue[place] as number;
    const end = offsets[actor + 1] as number;
    for (let at = offsets[actor] as number; at < end; at++) {
      const next = neighbours[at] as number;
      if (labels[next] !== 0 || (hopGrades[at] as number) > worst) continue;
      if (met[next] !== 0) {
        front.size = size;
        return true;
      }
      labels[next] = label;
      queue[size++] = next;
      arcs += (offsets[next + 1] as number) - (offsets[next] as number);
    }
  }
  front.size = size;
  front.arcs = arcs;
  layers.push(size);
  return false;
}

/** Returns whether the states from `first` on have a label with so many contested hops or fewer. */
function hasLabel(labels: Uint8Array, first: number, contested: number): boolean {
  if (labels[first] !== 0) return true;
  for (let state = first + 1; state <= first + contested; state++) if (labels[state] !== 0) return true;
  return false;
}
