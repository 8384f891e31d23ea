import { getSideNumbers } from '../channels/channel-question';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import type { PartySides } from './party-sides';

/** The parties between whom brokers are asked for: the actors shown of each of two sides, in the order of the file. */
export type AskedEnds = { readonly from: readonly string[]; readonly to: readonly string[] };

/**
 * Returns the parties that two ends stand for, or null when an end has nobody. An actor asked for stands for its whole
 * side; where the ends have a side in common, each actor stands for itself alone. Throws a ChannelQuestionError for an
 * actor that the network does not know, and one that is at both ends.
 */
export function findAskedEnds(
  graph: NetworkGraph,
  shown: ReadonlySet<string>,
  { sides, sideOf }: PartySides,
  from: readonly string[],
  to: readonly string[],
): AskedEnds | null {
  if (from.length === 0 || to.length === 0) return null;
  getSideNumbers(getGraphIndex(graph), from, to);
  const members = new Map(sides.map(({ id, actors }) => [id, actors]));
  const listSides = (end: readonly string[]) => new Set(end.flatMap((actor) => sideOf.get(actor) ?? []));
  const others = listSides(to);
  const widens = ![...listSides(from)].some((side) => others.has(side));
  const list = (end: readonly string[]) => {
    const party = new Set(end);
    if (widens)
      for (const side of listSides(end)) for (const actor of members.get(side) ?? []) party.add(actor);
    return graph
      .getAttribute('network')
      .actors.flatMap(({ id }) => (party.has(id) && shown.has(id) ? [id] : []));
  };
  return { from: list(from), to: list(to) };
}
