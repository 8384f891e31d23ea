'use client';

import type { BrokersAnswer } from '@/lib/explorer/questions/answers';
import { join } from '@/lib/graph/model/join-words';
import { isolateWords } from '@/lib/network/isolate';
import details from '../details/details.module.css';
import { useExplorer } from '../state/explorer-store-context';

/** How many of a party are named before the rest is counted. */
const MAX_NAMED = 3;

/** Between whom the brokers of the table are counted. */
export function BrokersBetween({ ends }: Pick<BrokersAnswer, 'ends'>) {
  const graph = useExplorer(({ painted }) => painted.graph);
  if (!ends) {
    return (
      <p className={details.soft}>
        Counted between all who are shown. Choose who is on either side to count between the two.
      </p>
    );
  }
  const toNames = (party: readonly string[]) => {
    const rest = party.length - MAX_NAMED;
    const named = rest > 1 ? party.slice(0, MAX_NAMED) : party;
    const names = named.map((id) => isolateWords(graph.getNodeAttribute(id, 'actor').name));
    return party.length === 0 ? 'nobody who is shown' : join(rest > 1 ? [...names, `${rest} more`] : names);
  };
  return (
    <p className={details.soft}>
      Counted between one side – {toNames(ends.from)} – and the other – {toNames(ends.to)}. The two sides
      themselves have no rank as brokers.
    </p>
  );
}
