import { FIRST_CONTESTED_GRADE } from './contact-grades';
import type { ContactNetwork } from './contact-network';

/** What channels are sought between: the members of two sides. No channel passes through a member of either. */
export type Ends = { readonly from: readonly number[]; readonly to: readonly number[] };

/** A part of all channels between two sides: those that begin with `prefix` and do not go on with one of `banned`. */
export type Part = { readonly prefix: readonly number[]; readonly banned: ReadonlySet<number> };

/** What a way may use: so many contested hops in all, none of a worse grade, and so many hops at most. */
export type Bounds = { readonly contested: number; readonly grade: number; readonly hops: number };

/** One direction of the search. Labels are by state, `actor * width + contested hops`: the layer and 1, or 0 for none. */
export type Front = { labels: Uint8Array; layers: number[][] };

/**
 * The memory of a search, kept from one to the next: labels are wiped where they were written, so that a search costs
 * what it explores and not what the network holds.
 */
export type ChannelSearch = {
  readonly network: ContactNetwork;
  readonly ends: Ends;
  /** By actor: 0 may be passed, 1 begins, 2 ends, 3 is out of the way. */
  readonly roles: Uint8Array;
  part: Part;
  width: number;
  bounds: Bounds;
  readonly forward: Front;
  readonly backward: Front;
};

export const PASSED = 0;
export const BEGINS = 1;
export const ENDS = 2;
const OUT = 3;

/** Answers the memory for searches between two sides. */
export function createChannelSearch(network: ContactNetwork, ends: Ends): ChannelSearch {
  return {
    network,
    ends,
    roles: new Uint8Array(network.offsets.length - 1),
    part: { prefix: [], banned: new Set() },
    width: 1,
    bounds: { contested: 0, grade: 0, hops: 0 },
    forward: { labels: new Uint8Array(0), layers: [] },
    backward: { labels: new Uint8Array(0), layers: [] },
  };
}

/** Turns a search to a part of the channels: what comes before its start is out of the way. */
export function turnTo(search: ChannelSearch, part: Part): void {
  const { roles, ends } = search;
  for (const actor of search.part.prefix) roles[actor] = PASSED;
  search.part = part;
  for (const actor of ends.from) roles[actor] = OUT;
  for (const actor of ends.to) roles[actor] = ENDS;
  for (const actor of part.prefix) roles[actor] = OUT;
  for (const actor of listStarts(search)) roles[actor] = BEGINS;
}

/** Answers where the rest of a channel begins: the end of the prefix, or, when there is none, those not banned. */
export function listStarts({ part, ends }: ChannelSearch): readonly number[] {
  const last = part.prefix.at(-1);
  return last === undefined ? ends.from.filter((actor) => !part.banned.has(actor)) : [last];
}

/** Answers whether a hop from a start to this actor is ruled out by the part. */
export function isBanned({ part }: ChannelSearch, next: number): boolean {
  return part.prefix.length > 0 && part.banned.has(next);
}

/**
 * Answers how many hops the shortest way within these bounds has, or -1 when there is none, and leaves both fronts as
 * they met. Breadth-first from both sides, the lesser front first (Pohl, 1971), over states of an actor and the
 * contested hops so far; a state that another of the same actor betters is passed over.
 */
export function probe(search: ChannelSearch, bounds: Bounds): number {
  begin(search, bounds);
  const { forward, backward } = search;
  plant(search, forward, listStarts(search));
  plant(search, backward, search.ends.to);
  for (let hops = 1; hops <= bounds.hops; hops++) {
    const isForward = weigh(search, forward) <= weigh(search, backward);
    const [front, other] = isForward ? [forward, backward] : [backward, forward];
    if (grow(search, front, other, isForward)) return hops;
    if (front.layers.at(-1)?.length === 0) return -1;
  }
  return -1;
}

function begin(search: ChannelSearch, bounds: Bounds): void {
  const width = bounds.contested + 1;
  for (const front of [search.forward, search.backward]) {
    for (const layer of front.layers) for (const state of layer) front.labels[state] = 0;
    front.layers = [];
    if (front.labels.length < search.roles.length * width) {
      front.labels = new Uint8Array(search.roles.length * width);
    }
  }
  search.width = width;
  search.bounds = bounds;
}

function plant({ width }: ChannelSearch, front: Front, actors: readonly number[]): void {
  const states = actors.map((actor) => actor * width);
  for (const state of states) front.labels[state] = 1;
  front.layers.push(states);
}

/** Answers how many arcs the next layer of a front has to be found over. */
function weigh({ network: { offsets }, width }: ChannelSearch, front: Front): number {
  let arcs = 0;
  for (const state of front.layers.at(-1) ?? []) {
    const actor = (state / width) | 0;
    arcs += (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
  }
  return arcs;
}

/** Adds a layer to a front, and answers whether it meets the other within the bounds. */
function grow(search: ChannelSearch, front: Front, other: Front, isForward: boolean): boolean {
  const { network, roles, width, bounds } = search;
  const { offsets, neighbours, legs, grades } = network;
  const { labels, layers } = front;
  const layer: number[] = [];
  const target = isForward ? ENDS : BEGINS;
  let hasMet = false;
  for (const state of layers.at(-1) ?? []) {
    const actor = (state / width) | 0;
    const role = roles[actor];
    // Ends of the other side are reached, and not passed.
    if (role === target) continue;
    const end = offsets[actor + 1] ?? 0;
    for (let at = offsets[actor] ?? 0; at < end; at++) {
      const grade = grades[legs[at] ?? 0] ?? 0;
      if (grade > bounds.grade) continue;
      const next = neighbours[at] ?? 0;
      const nextRole = roles[next];
      if (nextRole !== PASSED && nextRole !== target) continue;
      const contested = (state % width) + (grade >= FIRST_CONTESTED_GRADE ? 1 : 0);
      if (contested >= width || isBettered(labels, next * width, contested)) continue;
      if (role === BEGINS && isBanned(search, next)) continue;
      if (nextRole === BEGINS && isBanned(search, actor)) continue;
      labels[next * width + contested] = layers.length + 1;
      layer.push(next * width + contested);
      hasMet ||= isBettered(other.labels, next * width, width - 1 - contested);
    }
  }
  layers.push(layer);
  return hasMet;
}

/** Answers whether the states from `first` on have a label with so many contested hops or fewer. */
function isBettered(labels: Uint8Array, first: number, contested: number): boolean {
  for (let state = first; state <= first + contested; state++) if (labels[state]) return true;
  return false;
}
