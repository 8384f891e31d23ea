import { findHop } from '../contact/hop-grades';
import type { ChannelSearch, Front } from './channel-search';

/** To look up one actor in a row costs about as much as to read so many arcs of it. */
export const LOOK_UP = 16;

/** From here on labels tell who of the forward front leads to an end. No layer has so high a number. */
const LEADS = 252;

/**
 * Returns the label of those of a forward layer that lead to an end: one for where ways begin, and else one of three in turn,
 * which tell a layer from those before and after it. Hops lead to no other, but for those ruled out at the start.
 */
export function toLeadLabel(layer: number): number {
  return layer === 0 ? LEADS : LEADS + 1 + (layer % 3);
}

/** Some actors, `actors[start]` to `actors[end - 1]`, who have this label in their front. */
type Layer = {
  readonly labels: Uint8Array;
  readonly actors: ArrayLike<number>;
  readonly start: number;
  readonly end: number;
  readonly label: number;
};

/**
 * Returns the first by ids of the shortest ways that a successful `probe` left between its fronts, where none may have a
 * contested hop: a state is then an actor, and little has to be asked of each. Actors of the forward front that lead on are
 * found from where the fronts meet, back to the start; then the way goes to the least id at each step.
 */
export function readPlainChannel(search: ChannelSearch): number[] {
  const { forward, backward } = search;
  const leading: Layer[] = [];
  let next = toLayer(backward, backward.layers.length - 2);
  for (let i = forward.layers.length - 2; i >= 0; i--) {
    next = keepLeading(search, toLayer(forward, i), next, toLeadLabel(i));
    leading.push(next);
  }
  let actor = pickFirst(search, next);
  const way = [actor];
  const step = (layer: Layer) => {
    actor = pickNext(search, actor, layer);
    way.push(actor);
  };
  for (let i = leading.length - 2; i >= 0; i--) step(leading[i] as Layer);
  for (let i = backward.layers.length - 2; i >= 0; i--) step(toLayer(backward, i));
  return way;
}

function toLayer({ labels, queue, layers }: Front, layer: number): Layer {
  const [start, end] = [layers[layer] as number, layers[layer + 1] as number];
  return { labels, actors: queue, start, end, label: layer + 1 };
}

/** Returns those of a forward layer from whom a hop leads to the next, and gives them a label of their own. */
function keepLeading(search: ChannelSearch, layer: Layer, next: Layer, label: number): Layer {
  const kept: number[] = [];
  const { labels, start, end } = layer;
  if (end - start <= next.end - next.start) {
    for (let i = start; i < end; i++) {
      const actor = layer.actors[i] as number;
      if (leadsTo(search, actor, next)) kept.push(actor);
    }
    for (const actor of kept) labels[actor] = label;
  } else {
    for (let i = next.start; i < next.end; i++)
      keepBefore(search, next.actors[i] as number, layer, label, kept);
  }
  return { labels, actors: kept, start: 0, end: kept.length, label };
}

function leadsTo(search: ChannelSearch, actor: number, next: Layer): boolean {
  const { network, hopGrades, worst } = search;
  const { offsets, neighbours } = network;
  const end = offsets[actor + 1] as number;
  const first = offsets[actor] as number;
  if (end - first > LOOK_UP * (next.end - next.start)) {
    for (let i = next.start; i < next.end; i++)
      if (isHop(search, actor, next.actors[i] as number)) return true;
    return false;
  }
  for (let at = first; at < end; at++) {
    const other = neighbours[at] as number;
    if (next.labels[other] !== next.label || (hopGrades[at] as number) > worst) continue;
    return true;
  }
  return false;
}

/** Keeps those of a layer from whom a hop leads to an actor. */
function keepBefore(
  search: ChannelSearch,
  actor: number,
  { labels, actors, start, end, label }: Layer,
  lead: number,
  kept: number[],
): void {
  const { network, hopGrades, worst } = search;
  const { offsets, neighbours } = network;
  const last = offsets[actor + 1] as number;
  const first = offsets[actor] as number;
  if (last - first > LOOK_UP * (end - start)) {
    for (let i = start; i < end; i++) {
      const other = actors[i] as number;
      if (labels[other] === label && isHop(search, other, actor)) {
        labels[other] = lead;
        kept.push(other);
      }
    }
    return;
  }
  for (let at = first; at < last; at++) {
    const other = neighbours[at] as number;
    if (labels[other] !== label || (hopGrades[at] as number) > worst) continue;
    labels[other] = lead;
    kept.push(other);
  }
}

/** Returns whether the way may go from one actor to another. */
function isHop(search: ChannelSearch, from: number, to: number): boolean {
  const { network, hopGrades, worst } = search;
  const [at, end] = findHop(network, from, to);
  return at < end && network.neighbours[at] === to && (hopGrades[at] as number) <= worst;
}

function pickFirst({ idRanks: ranks }: ChannelSearch, { actors, start, end }: Layer): number {
  let least = actors[start] as number;
  for (let i = start + 1; i < end; i++) {
    const actor = actors[i] as number;
    if ((ranks[actor] as number) < (ranks[least] as number)) least = actor;
  }
  return least;
}

/** Returns the first by id of those of a layer to whom a hop leads. */
function pickNext(search: ChannelSearch, actor: number, layer: Layer): number {
  const { network, hopGrades, worst, idRanks: ranks } = search;
  const { offsets, neighbours } = network;
  const { labels, label, actors, start, end } = layer;
  const last = offsets[actor + 1] as number;
  const first = offsets[actor] as number;
  let least = -1;
  let rank = ranks.length;
  if (last - first > LOOK_UP * (end - start)) {
    for (let i = start; i < end; i++) {
      const other = actors[i] as number;
      if ((ranks[other] as number) >= rank || !isHop(search, actor, other)) continue;
      least = other;
      rank = ranks[other] as number;
    }
  } else {
    for (let at = first; at < last; at++) {
      const other = neighbours[at] as number;
      if (labels[other] !== label || (hopGrades[at] as number) > worst) continue;
      if ((ranks[other] as number) >= rank) continue;
      least = other;
      rank = ranks[other] as number;
    }
  }
  if (least < 0) throw new Error('A channel was found, and then lost: its fronts do not meet.');
  return least;
}
