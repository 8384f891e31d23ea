import { getShown } from '@/lib/explorer/questions/shown-filter';
import { toFilter, toTakenOut } from '@/lib/explorer/questions/to-question';
import { toReply } from '@/lib/explorer/questions/to-reply';
import type { ViewState } from '@/lib/explorer/view-state';
import type { Channel } from '@/lib/graph/channels/channel';
import { findChannels } from '@/lib/graph/channels/find-channels';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';

/** The channel that is chosen, 1 for the best; null when none is, or when there are not so many. */
export function findChosenChannel(graph: NetworkGraph, state: ViewState): Channel | null {
  const { channel, from, to, k, maxHops, membership } = state;
  if (channel === 0 || from.length === 0 || to.length === 0) return null;
  const shown = getShown(graph, toFilter(state));
  const without = toTakenOut(state);
  const reply = toReply(() => findChannels(graph, shown, from, to, { k, maxHops, membership, without }));
  return (reply.ok && reply.answer.channels[channel - 1]) || null;
}
