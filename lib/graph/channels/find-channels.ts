import { getActingFor } from '../contact/acting-for';
import { toGradeStanding } from '../contact/contact-grades';
import { getContactHops } from '../contact/contact-hops';
import { buildContactNetwork, type ContactNetwork } from '../contact/contact-network';
import { getReportedWays } from '../contact/reported-ways';
import type { FilterResult } from '../filter/filter';
import { getGraphDates } from '../model/graph-dates';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { type Carriers, toChannelKind } from './carriers';
import type { Channel, ChannelHop, FoldedChannel } from './channel';
import { computeChannelDates } from './channel-dates';
import { type ChannelGroup, groupChannels, listGoBetweens } from './channel-groups';
import { createHopReader, listLegNames } from './channel-hops';
import { type ChannelOptions, getLimits, getSideNumbers, MAX_FOLDED } from './channel-question';
import type { Ends } from './channel-search';
import { findThread, listCounted } from './channel-thread';
import { toChannelSentence, toHopWords, toKindWords } from './channel-words';
import type { HopPlace } from './cited-legs';
import { hasNoDetour } from './shortcuts';
import { listWaysRound } from './ways-round';

export type Channels = {
  /** The best of each group, the best first. None is a value: see `findNearestMiss`. */
  readonly channels: readonly Channel[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
  /** Whether the search gave up after too many ways: there may be other channels. */
  readonly isCutShort: boolean;
};

/**
 * Returns the best channels between two sides (ids of actors) over the ties that a filter shows and that carry messages,
 * in either direction, each with other go-betweens. A channel has no shortcut, as `endsWithDetour` says; who may carry is
 * in `findCarriers`, the order in `rankChannels`, the groups in `groupChannels`. Legs that join the same two actors are
 * alternatives of one hop, of which the one that fits is cited. Nobody of either side stands within a channel.
 *
 * Throws a ChannelQuestionError when a side is empty or unknown, an actor is on both, or `k` (1 to 25) or `maxHops`
 * (1 to 8) is out of range.
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
  const { groups, carriers, more, isCutShort } = groupChannels(network, ends, k, {
    maxHops,
    order: options.order,
  });
  const describe = createChannelDescriber(network);
  return { channels: groups.map((group) => describe(group, carriers, ends)), more, isCutShort };
}

type Describe = (group: ChannelGroup, carriers: Carriers, ends: Ends) => Channel;

/** Returns a function that describes channels: everything that can be said of the best of a group. */
export function createChannelDescriber(network: ContactNetwork): Describe {
  const readHop = createHopReader(network);
  const toIds = (actors: readonly number[]) => actors.map((actor) => network.index.actors[actor]?.id ?? '');
  const fold = (actors: readonly number[]): FoldedChannel => ({
    actors: toIds(actors),
    hops: listPlaces(actors).map((place) => ({ legs: listLegNames(network, place) })),
  });
  return ({ best, others }, carriers, ends) => {
    const { actors, contested, indirect, grade } = best;
    const hops = listPlaces(actors).map(readHop);
    const kind = toChannelKind(carriers, actors.slice(1, -1), best.carrier);
    const goBetweens = toIds(listGoBetweens(carriers, best));
    return {
      actors: toIds(actors),
      hops,
      kind,
      goBetweens,
      kindWords: toKindWords(network, carriers, best, kind),
      sentence: toChannelSentence(network.graph, toIds(actors)),
      indirect,
      contested,
      standing: toGradeStanding(grade),
      restsOnDenied: contested > 0,
      thread: findThread(network, hops),
      dates: computeChannelDates(hops.map((hop) => listDays(network, hop))),
      words: hops.map((hop) => toHopWords(network.graph, network.standings, hop)),
      others: others.slice(0, MAX_FOLDED).map((other) => fold(other.actors)),
      waysRound: findWaysRound(network, actors, ends).slice(0, MAX_FOLDED).map(fold),
    };
  };
}

function listPlaces(actors: readonly number[]): readonly HopPlace[] {
  return actors.slice(1).map((b, i) => {
    const [before = -1, after = -1] = [actors[i - 1], actors[i + 2]];
    return { before, a: actors[i] ?? 0, b, after };
  });
}

function findWaysRound(network: ContactNetwork, actors: readonly number[], ends: Ends): number[][] {
  const sides = new Set([...ends.from, ...ends.to]);
  const test = {
    hops: getContactHops(network),
    ways: getReportedWays(network),
    acting: getActingFor(network.graph),
  };
  const isPassable = (actor: number) => !sides.has(actor);
  return listWaysRound(test.hops, actors, isPassable, (way) => hasNoDetour(test, way));
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
