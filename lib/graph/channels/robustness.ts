import { buildContactNetwork, type ContactNetwork, type ContactOptions } from '../contact/contact-network';
import { getSimpleRows } from '../contact/simple-rows';
import type { FilterResult } from '../filter/filter';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { type Articulation, findArticulationBetween } from './articulation';
import { getSideNumbers, type SideNumbers } from './channel-question';
import { listCitedLegs } from './cited-legs';
import { findSeparation } from './disjoint-channels';
import type { RobustnessBound } from './robustness-bound';
import { describeRobustness } from './robustness-words';

/** Both bounds: as things stand if all claims are true, and if only those are that nobody denies. */
export type Robustness = { readonly all: RobustnessBound; readonly uncontested: RobustnessBound };

/**
 * Returns how robust the contact between two sides is, over channels of any length in what a filter shows. `channels` is
 * how many are known, for the words ("Both channels run through …"). Menger (1927), by flow (Even and Tarjan, 1975);
 * articulation (Hopcroft and Tarjan, 1973). Throws a ChannelQuestionError for sides that cannot be asked about.
 */
export function findRobustness(
  graph: NetworkGraph,
  shown: FilterResult,
  from: readonly string[],
  to: readonly string[],
  options: Pick<ContactOptions, 'membership' | 'proposed' | 'without'> & { readonly channels?: number } = {},
): Robustness {
  const sides = getSideNumbers(getGraphIndex(graph), from, to);
  const { membership, proposed, without, channels } = options;
  const judge = (uncontested: boolean) => {
    const network = buildContactNetwork(graph, shown, { membership, proposed, without, uncontested });
    return judgeBound(network, sides, uncontested ? undefined : channels);
  };
  return { all: judge(false), uncontested: judge(true) };
}

function judgeBound(
  network: ContactNetwork,
  { from, to }: SideNumbers,
  channels: number | undefined,
): RobustnessBound {
  const rows = getSimpleRows(network);
  const { direct, disjoint, cut } = findSeparation(rows, from, to);
  const toId = (actor: number) => network.index.actors[actor]?.id ?? '';
  // Two channels that share nobody share no hop either.
  const isOne = direct.length + disjoint.length === 1;
  const { points, bridges }: Articulation = isOne
    ? findArticulationBetween(rows, from, to)
    : { points: [], bridges: [] };
  const found = {
    disjoint: direct.length + disjoint.length,
    disjointChannels: [...direct, ...disjoint].map((channel) => channel.map(toId)).sort(compareChannels),
    adjacent: direct.length > 0,
    cut: cut?.map(toId).sort() ?? null,
    articulation: points.map(toId),
    bridges: bridges.map(([a, b]) => ({
      from: toId(a),
      to: toId(b),
      relationships: listTies(network, a, b),
    })),
  };
  return { ...found, words: describeRobustness(network.graph, found, channels) };
}

function listTies(network: ContactNetwork, a: number, b: number): string[] {
  const ids = listCitedLegs(network, { before: -1, a, b, after: -1 }).flatMap(
    (leg) => network.index.relationships[leg >> 1]?.id ?? [],
  );
  return [...new Set(ids)];
}

function compareChannels(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((actor, i) => actor !== b[i]);
  return a.length - b.length || ((a[at] ?? '') < (b[at] ?? '') ? -1 : 1);
}
