import { type ChannelSearch, type Front, isBanned } from './channel-search';
import { FIRST_CONTESTED_GRADE } from './contact-grades';
import { findHop } from './hop-grades';

/**
 * The states in which a shortest way can be after so many hops: the actor, and the contested hops until there. A state is
 * `actor * width + contested`.
 */
type Stage = {
  readonly size: number;
  readonly at: (i: number) => number;
  readonly has: (state: number) => boolean;
};

/** To look up one actor in a row costs about as much as to read so many arcs of it. */
const LOOK_UP = 16;

/**
 * Answers the first by ids of the shortest ways that a successful `probe` left between its fronts, as the numbers of its
 * actors. Every state of the backward front leads to an end; those of the forward front that do are found from where the
 * two meet, back to the start. Then the way can go to the least id at each step.
 */
export function readBest(search: ChannelSearch): number[] {
  const { forward, backward, width } = search;
  const met = forward.layers.length - 1;
  const stages = [
    ...listStages(forward, (state) => state),
    ...listStages(backward, (state) => toRest(search, state)).reverse(),
  ];
  for (let i = met - 1; i >= 0; i--) {
    const [stage, next] = [stages[i], stages[i + 1]];
    if (stage && next) stages[i] = toStage(listLeading(search, stage, next));
  }
  const states: number[] = [];
  for (const stage of stages) {
    const last = states.at(-1);
    states.push(pickLeast(search, last === undefined ? list(stage) : listSteps(search, last, stage, 'next')));
  }
  return states.map((state) => Math.floor(state / width));
}

/** Answers a state of the backward front as one of the whole way, on which as many hops are contested as may be. */
function toRest({ width }: ChannelSearch, state: number): number {
  return state + width - 1 - 2 * (state % width);
}

/** Answers the layers of a front. `turn` answers its states as those of the whole way, and the other way round. */
function listStages({ labels, queue, layers }: Front, turn: (state: number) => number): Stage[] {
  return layers.slice(1).map((end, layer) => {
    const start = layers[layer] ?? 0;
    return {
      size: end - start,
      at: (i) => turn(queue[start + i] ?? 0),
      has: (state) => labels[turn(state)] === layer + 1,
    };
  });
}

function toStage(states: readonly number[]): Stage {
  const known = new Set(states);
  return { size: states.length, at: (i) => states[i] ?? 0, has: (state) => known.has(state) };
}

function list({ size, at }: Stage): number[] {
  return Array.from({ length: size }, (_, i) => at(i));
}

/** Answers the states of a stage from which a hop leads to the next stage, found from the smaller of the two. */
function listLeading(search: ChannelSearch, stage: Stage, next: Stage): number[] {
  if (stage.size <= next.size) {
    return list(stage).filter((state) => listSteps(search, state, next, 'next').length > 0);
  }
  return [...new Set(list(next).flatMap((state) => listSteps(search, state, stage, 'before')))];
}

/** Answers the states of a stage that are one hop after a state, or one before it: by its row, or by looking each up. */
function listSteps(search: ChannelSearch, state: number, stage: Stage, way: 'next' | 'before'): number[] {
  const { network, width } = search;
  const actor = Math.floor(state / width);
  const [first, end] = [network.offsets[actor] ?? 0, network.offsets[actor + 1] ?? 0];
  const steps: number[] = [];
  const add = (at: number) => {
    const step = takeHop(search, state, at, way);
    if (step >= 0 && stage.has(step)) steps.push(step);
  };
  if (end - first <= LOOK_UP * stage.size) {
    for (let at = first; at < end; at++) add(at);
    return steps;
  }
  const actors = new Set(list(stage).map((other) => Math.floor(other / width)));
  for (const other of actors) {
    const [at] = findHop(network, actor, other);
    if (at < end && network.neighbours[at] === other) add(at);
  }
  return steps;
}

/** Answers the state that a hop leads to, or from, or -1 when it is not within the bounds of the search. */
function takeHop(search: ChannelSearch, state: number, at: number, way: 'next' | 'before'): number {
  const { network, hopGrades, width, bounds } = search;
  const grade = hopGrades[at] ?? 0;
  if (grade > bounds.grade) return -1;
  const actor = Math.floor(state / width);
  const other = network.neighbours[at] ?? 0;
  const hop = grade < FIRST_CONTESTED_GRADE ? 0 : 1;
  const contested = state - actor * width + (way === 'next' ? hop : -hop);
  if (contested < 0 || contested >= width) return -1;
  const isRuledOut = way === 'next' ? isBanned(search, actor, other) : isBanned(search, other, actor);
  return isRuledOut ? -1 : other * width + contested;
}

function pickLeast({ network, width }: ChannelSearch, states: readonly number[]): number {
  const toId = (state: number) => network.index.actors[Math.floor(state / width)]?.id ?? '';
  let least = -1;
  for (const state of states) if (least < 0 || toId(state) < toId(least)) least = state;
  if (least < 0) throw new Error('A channel was found, and then lost: its fronts do not meet.');
  return least;
}
