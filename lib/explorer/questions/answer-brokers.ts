import { computeBrokers } from '@/lib/graph/brokers/brokers';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { BrokersAnswer } from './answers';
import type { BrokersQuestion, Reply } from './question';
import { getShown } from './shown-filter';
import { toReply } from './to-reply';

/**
 * Returns who stands between whom, as `computeBrokers` does, with its maps as lists. `onProgress` is told now and then
 * which share of the longest part, betweenness, is done: 0 to 1. Throws a RangeError for a filter that `filterNetwork`
 * refuses.
 */
export function answerBrokers(
  graph: NetworkGraph,
  { filter, from, to, membership, proposed, sides: source, own }: BrokersQuestion,
  onProgress?: (share: number) => void,
): Reply<BrokersAnswer> {
  const sampling = onProgress && {
    onProgress: (done: number, total: number) => onProgress(total === 0 ? 1 : done / total),
  };
  const counted = { membership, proposed };
  const options = { from, to, ...counted, source, own: new Map(own), ...(sampling && { sampling }) };
  const shown = getShown(graph, filter);
  return toReply(() => {
    const { sides, balance, ...table } = computeBrokers(graph, shown, options);
    return {
      ...table,
      sides: { ...sides, sideOf: [...sides.sideOf] },
      balance: { ...balance, strainOf: [...balance.strainOf] },
    };
  });
}
