import { FIRST_CONTESTED_GRADE } from '../contact/contact-grades';
import { findHop } from '../contact/hop-grades';
import type { ChannelSearch, Front } from './channel-search';
import { LOOK_UP, readPlainChannel, toLeadLabel } from './read-plain-channel';

/**
 * The states in which a way can be after so many hops: `states[start]` to `states[end - 1]`, which have this label in
 * their front. States are those of the whole way, `actor * width + contested hops until there`; the backward front counts
 * the contested hops that are left.
 */
type Stage = {
  readonly front: Front;
  readonly isBackward: boolean;
  readonly states: Int32Array | readonly number[];
  readonly start: number;
  readonly end: number;
  readonly label: number;
};

type Way = 'next' | 'before';

/**
 * Returns the first by ids of the shortest ways that a successful `probe` left between its fronts, as the numbers of its
 * actors. Every state of the backward front leads to an end; those of the forward front that do are found from where the
 * two meet, back to the start. Then the way can go to the least id at each step.
 */
export function readBest(search: ChannelSearch): number[] {
  const { forward, backward, width } = search;
  if (width === 1) return readPlainChannel(search);
  const stages: Stage[] = [];
  const met = forward.layers.length - 1;
  for (let layer = 0; layer < met; layer++) stages.push(toStage(forward, layer, false));
  for (let layer = backward.layers.length - 2; layer >= 0; layer--)
    stages.push(toStage(backward, layer, true));
  for (let i = met - 1; i >= 0; i--) {
    stages[i] = keepLeading(search, stages[i] as Stage, stages[i + 1] as Stage, toLeadLabel(i));
  }
  const way: number[] = [];
  let state = -1;
  for (const stage of stages) {
    const steps = state < 0 ? listStates(search, stage) : listSteps(search, state, stage, 'next', Infinity);
    state = pickLeast(search, steps);
    way.push(Math.floor(state / width));
  }
  return way;
}

function toStage(front: Front, layer: number, isBackward: boolean): Stage {
  const [start, end] = [front.layers[layer] ?? 0, front.layers[layer + 1] ?? 0];
  return { front, isBackward, states: front.queue, start, end, label: layer + 1 };
}

/** Returns a state of the backward front as one of the whole way, and the other way round. */
function turn(state: number, width: number): number {
  return width === 1 ? state : state + width - 1 - 2 * (state % width);
}

function listStates({ width }: ChannelSearch, { states, start, end, isBackward }: Stage): number[] {
  return Array.from(states.slice(start, end), (state) => (isBackward ? turn(state, width) : state));
}

/** Returns the part of a forward stage from which a hop leads to the next, with a label of its own. */
function keepLeading(search: ChannelSearch, stage: Stage, next: Stage, label: number): Stage {
  const { labels } = stage.front;
  const kept: number[] = [];
  const keep = (state: number) => {
    if (labels[state] === label) return;
    labels[state] = label;
    kept.push(state);
  };
  if (stage.end - stage.start <= next.end - next.start) {
    for (let i = stage.start; i < stage.end; i++) {
      const state = stage.states[i] as number;
      if (listSteps(search, state, next, 'next', 1).length > 0) keep(state);
    }
  } else {
    for (let i = next.start; i < next.end; i++) {
      const state = next.states[i] as number;
      listSteps(
        search,
        next.isBackward ? turn(state, search.width) : state,
        stage,
        'before',
        Infinity,
      ).forEach(keep);
    }
  }
  return { ...stage, states: kept, start: 0, end: kept.length, label };
}

/**
 * Returns the states of a stage that are one hop after a state, or one before it, up to `most`: by its row, or by looking
 * up each actor of the stage, whichever is less.
 */
function listSteps(search: ChannelSearch, state: number, stage: Stage, way: Way, most: number): number[] {
  const { network, width } = search;
  const { offsets, neighbours } = network;
  const actor = width === 1 ? state : Math.floor(state / width);
  const end = offsets[actor + 1] as number;
  const first = offsets[actor] as number;
  const steps: number[] = [];
  if (end - first <= LOOK_UP * (stage.end - stage.start)) {
    addSteps(search, state, stage, way, { first, end, most }, steps);
    return steps;
  }
  for (let i = stage.start; i < stage.end && steps.length < most; i++) {
    const known = stage.states[i] as number;
    const other = width === 1 ? known : Math.floor(known / width);
    const [at] = findHop(network, actor, other);
    // Another state of the same actor may have been looked up before.
    const isNew =
      at < end && neighbours[at] === other && !steps.some((step) => Math.floor(step / width) === other);
    if (isNew) addSteps(search, state, stage, way, { first: at, end: at + 1, most }, steps);
  }
  return steps;
}

/** Adds the states of a stage that some arcs of a state lead to, or from, within the bounds of the search. */
function addSteps(
  search: ChannelSearch,
  state: number,
  { front, isBackward, label }: Stage,
  way: Way,
  { first, end, most }: { readonly first: number; readonly end: number; readonly most: number },
  steps: number[],
): void {
  const { network, hopGrades, width, bounds } = search;
  const { neighbours } = network;
  const { labels } = front;
  const actor = width === 1 ? state : Math.floor(state / width);
  const toRest = (contested: number) => (isBackward ? width - 1 - contested : contested);
  const ifPlain = toRest(state - actor * width);
  const ifContested = toRest(state - actor * width + (way === 'next' ? 1 : -1));
  for (let at = first; at < end && steps.length < most; at++) {
    const grade = hopGrades[at] as number;
    if (grade > bounds.grade) continue;
    const other = neighbours[at] as number;
    const rest = grade < FIRST_CONTESTED_GRADE ? ifPlain : ifContested;
    if (rest < 0 || rest >= width || labels[other * width + rest] !== label) continue;
    steps.push(other * width + toRest(rest));
  }
}

function pickLeast({ network, width }: ChannelSearch, states: readonly number[]): number {
  const toId = (state: number) => network.index.actors[Math.floor(state / width)]?.id ?? '';
  let least = -1;
  for (const state of states) if (least < 0 || toId(state) < toId(least)) least = state;
  if (least < 0) throw new Error('A channel was found, and then lost: its fronts do not meet.');
  return least;
}
