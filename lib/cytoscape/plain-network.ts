import type { LayoutId } from '@/lib/explorer/view-state';
import { toLegs } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import { toActorBox } from '@/lib/view/actor-box';
import type { Positions } from '@/lib/view/positions';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { finishPieces, type Pieces } from '@/lib/worker/pieces';
import { buildLayoutRequestOf, type LayoutRequest } from './layout-request';

/** What the layout of a large network depends on, as flat data that is sent to a thread in a moment. */
export type PlainNetwork = {
  /** Of the actors, in the order of the file. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly kinds: readonly ActorKindId[];
  /** The two ends of each leg, as numbers of actors. An answer to a claim without a target has none. */
  readonly ends: Int32Array;
};

/** Returns what the layout of a whole network depends on. */
export function toPlainNetwork(network: Network): PlainNetwork {
  return finishPieces(toPlainNetworkInPieces(network));
}

/** How many relationships are looked at between two rests. */
const AT_ONCE = 1_000;

/** Returns the same, in pieces. */
export function* toPlainNetworkInPieces({ actors, ...network }: Network): Pieces<PlainNetwork> {
  const types = collectTypes(network);
  const numbers = new Map(actors.map(({ id }, i) => [id, i]));
  yield;
  const ends: number[] = [];
  for (const [at, relationship] of network.relationships.entries()) {
    if (at % AT_ONCE === 0) yield;
    const type = types.get(relationship.type);
    for (const { from, to } of type ? toLegs(relationship, type) : []) {
      const [a, b] = [numbers.get(from), numbers.get(to)];
      if (a !== undefined && b !== undefined && a !== b) ends.push(a, b);
    }
  }
  yield;
  return {
    ids: actors.map(({ id }) => id),
    names: actors.map(({ name }) => name),
    kinds: actors.map(({ kind }) => kind),
    ends: Int32Array.from(ends),
  };
}

/**
 * Returns the layout request of a whole network, with nothing filtered and nothing set in place first: that of a large one.
 * `placed`: who stands somewhere, and stays.
 */
export function buildWholeRequest(
  { ids, names, kinds, ends }: PlainNetwork,
  layout: LayoutId,
  placed: Positions = {},
): LayoutRequest {
  const nodes = ids.map((id, i) => {
    const name = names[i] ?? id;
    const { width, height, labelWidth, labelHeight } = toActorBox({ kind: kinds[i] ?? 'person', name });
    return { id, name, width, height, labelWidth, labelHeight };
  });
  const edges = Array.from({ length: ends.length / 2 }, (_, tie) => ({
    from: ids[ends[2 * tie] ?? 0] ?? '',
    to: ids[ends[2 * tie + 1] ?? 0] ?? '',
    core: false,
  }));
  return buildLayoutRequestOf(nodes, edges, { layout, placed });
}
