import { BEGINS, type ChannelSearch, ENDS, isBanned, listStarts, PASSED } from './channel-search';
import { FIRST_CONTESTED_GRADE } from './contact-grades';

/**
 * Answers the first by ids of the shortest ways that a successful `probe` left between its fronts, as the numbers of its
 * actors. From where the fronts met, the states of the forward front that lead there are marked layer by layer; every
 * marked one leads to an end, so the way can go to the least id at each step.
 */
export function readBest(search: ChannelSearch): number[] {
  const { forward, backward, width } = search;
  const useful = markUseful(search);
  const starts = listStarts(search).map((actor) => actor * width);
  const states = [pickLeast(search, starts, (state) => useful[0]?.has(state) ?? false)];
  for (let layer = 1; layer < forward.layers.length; layer++) {
    const steps = listSteps(search, states.at(-1) ?? 0, 'next');
    states.push(pickLeast(search, steps, (state) => useful[layer]?.has(state) ?? false));
  }
  for (let left = backward.layers.length - 1; left > 0; left--) {
    const steps = listSteps(search, states.at(-1) ?? 0, 'next');
    states.push(pickLeast(search, steps, (state) => backward.labels[toRest(search, state)] === left));
  }
  return states.map((state) => Math.floor(state / width));
}

/** Answers the state of the backward front that makes up what this one leaves of the contested hops. */
function toRest({ width }: ChannelSearch, state: number): number {
  return state + width - 1 - 2 * (state % width);
}

function markUseful(search: ChannelSearch): Set<number>[] {
  const { forward, backward } = search;
  const { labels, layers } = forward;
  const last = layers.length - 1;
  const marked = layers.map(() => new Set<number>());
  for (const state of layers[last] ?? []) {
    if (backward.labels[toRest(search, state)] === backward.layers.length) marked[last]?.add(state);
  }
  for (let layer = last; layer > 0; layer--) {
    for (const state of marked[layer] ?? []) {
      for (const before of listSteps(search, state, 'before')) {
        if (labels[before] === layer) marked[layer - 1]?.add(before);
      }
    }
  }
  return marked;
}

/** Answers the states one hop after a state, or one before it, within the bounds of the search. */
function listSteps(search: ChannelSearch, state: number, way: 'next' | 'before'): number[] {
  const { network, roles, width, bounds } = search;
  const { offsets, neighbours, legs, grades } = network;
  const actor = Math.floor(state / width);
  const steps: number[] = [];
  const end = offsets[actor + 1] ?? 0;
  for (let at = offsets[actor] ?? 0; at < end; at++) {
    const other = neighbours[at] ?? 0;
    const grade = grades[legs[at] ?? 0] ?? 0;
    const role = roles[other];
    if (grade > bounds.grade || (role !== PASSED && role !== (way === 'next' ? ENDS : BEGINS))) continue;
    const [from, to] = way === 'next' ? [actor, other] : [other, actor];
    if (roles[from] === BEGINS && isBanned(search, to)) continue;
    const hop = grade >= FIRST_CONTESTED_GRADE ? 1 : 0;
    const contested = (state % width) + (way === 'next' ? hop : -hop);
    if (contested >= 0 && contested < width) steps.push(other * width + contested);
  }
  return steps;
}

function pickLeast(
  { network, width }: ChannelSearch,
  states: readonly number[],
  allows: (state: number) => boolean,
): number {
  const toId = (state: number) => network.index.actors[Math.floor(state / width)]?.id ?? '';
  let least = -1;
  for (const state of states) {
    if (allows(state) && (least < 0 || toId(state) < toId(least))) least = state;
  }
  if (least < 0) throw new Error('A channel was found, and then lost: its fronts do not meet.');
  return least;
}
