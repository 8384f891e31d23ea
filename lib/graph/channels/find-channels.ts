import { toGradeStanding } from '../contact/contact-grades';
import { buildContactNetwork, type ContactNetwork } from '../contact/contact-network';
import type { FilterResult } from '../filter/filter';
import { getGraphDates } from '../model/graph-dates';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import type { Path } from './best-channel';
import type { Channel, ChannelHop } from './channel';
import { computeChannelDates } from './channel-dates';
import { createHopReader } from './channel-hops';
import { type ChannelOptions, getLimits, getSideNumbers } from './channel-question';
import { findThread, listCounted } from './channel-thread';
import { toHopWords } from './channel-words';
import { findBestChannels } from './k-best-channels';

export type Channels = {
  /** The best first. None is a value: see `findNearestMiss`. */
  readonly channels: readonly Channel[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
};

/**
 * Returns the best channels between two sides (ids of actors) over the ties that a filter shows and that carry messages,
 * in either direction: those with the fewest contested hops first; of these those whose weakest hop is best, by standing
 * and then by Admiralty; then the shorter; then by the ids of their actors. Legs that join the same two actors are
 * alternatives of one hop, of which the best counts. Nobody of either side stands within a channel.
 *
 * Throws a ChannelQuestionError when a side is empty or unknown, an actor is on both, or `k` (1 to 25) or `maxHops`
 * (1 to 8) is out of range. Yen (1971), as in `findBestChannels`.
 */
export function findChannels(
  graph: NetworkGraph,
  shown: FilterResult,
  from: readonly string[],
  to: readonly string[],
  options: ChannelOptions = {},
): Channels {
  const ends = getSideNumbers(getGraphIndex(graph), from, to);
  const { k, maxHops } = getLimits(options);
  const network = buildContactNetwork(graph, shown, options);
  const { paths, more } = findBestChannels(network, ends, k, maxHops);
  const describe = createChannelDescriber(network);
  return { channels: paths.map(describe), more };
}

/** Returns a function that describes channels: everything that can be said of one, from the numbers of its actors and its rank. */
export function createChannelDescriber(network: ContactNetwork): (path: Path) => Channel {
  const readHop = createHopReader(network);
  return ({ actors, contested, grade }) => {
    const hops = actors.slice(1).map((actor, i) => readHop(actors[i] ?? 0, actor));
    return {
      actors: actors.map((actor) => network.index.actors[actor]?.id ?? ''),
      hops,
      contested,
      standing: toGradeStanding(grade),
      restsOnDenied: contested > 0,
      thread: findThread(network, hops),
      dates: computeChannelDates(hops.map((hop) => listDays(network, hop))),
      words: hops.map((hop) => toHopWords(network.graph, network.standings, hop)),
    };
  };
}

function listDays({ index }: ContactNetwork, hop: ChannelHop) {
  const { relationships, meetings } = getGraphDates(index);
  return listCounted(hop).flatMap(({ relationship, meeting }) => {
    const days =
      meeting === null
        ? relationships[index.relationshipNumbers.get(relationship) ?? -1]
        : meetings[index.meetingNumbers.get(meeting) ?? -1];
    return days ? [days] : [];
  });
}
