import type { Channel } from '@/lib/graph/channels/channel';
import { MAX_HOPS } from '@/lib/graph/channels/channel-question';
import { findChannels } from '@/lib/graph/channels/find-channels';
import { findNearestMiss } from '@/lib/graph/channels/nearest-miss';
import { findRobustness } from '@/lib/graph/channels/robustness';
import { findWhatIf } from '@/lib/graph/channels/what-if';
import { findWhatWouldHelp } from '@/lib/graph/channels/what-would-help';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { ChannelsAnswer } from './answers';
import type { ChannelsQuestion, Reply } from './question';
import { getShown } from './shown-filter';
import { toTakenOut } from './to-question';
import { toReply } from './to-reply';

/**
 * Returns the channels between two sides and how robust they are, of what is left when something is taken out; then what
 * the two sides lose by that, too. A question that cannot be asked (nobody on a side, an actor on both or unknown, a
 * limit out of range) gets a problem for a reply. Methods: as `findChannels`, `findRobustness`, `findNearestMiss` and
 * `findWhatIf` say. Throws a RangeError for a filter that `filterNetwork` refuses.
 */
export function answerChannels(graph: NetworkGraph, question: ChannelsQuestion): Reply<ChannelsAnswer> {
  return toReply(() => findAnswer(graph, question));
}

/** Returns how many channels a whole list holds, those with the same go-betweens among them. */
function countChannels(channels: readonly Channel[]): number {
  return channels.reduce((count, { others }) => count + 1 + others.length, 0);
}

function findAnswer(graph: NetworkGraph, question: ChannelsQuestion): ChannelsAnswer {
  const { filter, from, to, k, maxHops, order, membership, proposed } = question;
  const shown = getShown(graph, filter);
  const without = toTakenOut(question);
  const isWhatIf = Object.values(without).some((ids) => ids.length > 0);
  const options = { k, maxHops, order, membership, proposed, without };
  const { channels, more, isCutShort } = findChannels(graph, shown, from, to, options);
  return {
    channels,
    more,
    isCutShort,
    robustness: findRobustness(graph, shown, from, to, {
      membership,
      proposed,
      without,
      // A list that is cut off, or without longer channels, does not say how many channels there are.
      channels: more || maxHops < MAX_HOPS ? undefined : countChannels(channels),
    }),
    nearestMiss: channels.length === 0 ? findNearestMiss(graph, shown, from, to, options) : null,
    help: findWhatWouldHelp(graph, shown, from, to, { membership, proposed, without }),
    whatIf: isWhatIf
      ? findWhatIf(graph, shown, without, { membership, proposed, maxHops, sides: { from, to } })
      : null,
  };
}
