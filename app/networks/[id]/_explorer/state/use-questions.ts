'use client';

import { useEffect, useMemo, useRef } from 'react';
import { createQueryClient, type QueryClient } from '@/lib/explorer/questions/query-client';
import type { BrokersQuestion, ChannelsQuestion } from '@/lib/explorer/questions/question';
import { toWhatIfQuestion } from '@/lib/explorer/questions/to-question';
import type { ViewState } from '@/lib/explorer/view-state';
import type { Network } from '@/lib/network/network';
import type { Questions } from './questions-context';
import { useAnswer } from './use-answer';

/**
 * Asks what the view's state asks, in a worker, whenever it changes: channels when both sides are chosen, what if when
 * something is taken out, brokers when they are shown.
 */
export function useQuestions(network: Network, state: ViewState): Omit<Questions, 'layOutSides'> {
  const client = useRef<QueryClient | null>(null);
  useEffect(() => {
    client.current = createQueryClient(network);
    return () => {
      client.current?.destroy();
      client.current = null;
    };
  }, [network]);

  const filter = useFilter(state);
  const { from, to, k, maxHops, membership, out, outTies, outDocuments, panel, size, sides, own } = state;
  const channelsQuestion = useMemo<ChannelsQuestion | null>(
    () =>
      from.length === 0 || to.length === 0
        ? null
        : { kind: 'channels', filter, from, to, k, maxHops, membership, out, outTies, outDocuments },
    [filter, from, to, k, maxHops, membership, out, outTies, outDocuments],
  );
  const whatIfQuestion = useMemo(
    () => toWhatIfQuestion({ ...filter, maxHops, membership, out, outTies, outDocuments }),
    [filter, maxHops, membership, out, outTies, outDocuments],
  );
  const wantsBrokers = panel === 'brokers' || size !== null;
  const brokersQuestion = useMemo<BrokersQuestion | null>(
    () => (wantsBrokers ? { kind: 'brokers', filter, membership, sides, own } : null),
    [wantsBrokers, filter, membership, sides, own],
  );
  const channels = useAnswer(client, 'channels', channelsQuestion, network);
  const whatIf = useAnswer(client, 'what-if', whatIfQuestion, network);
  const brokers = useAnswer(client, 'brokers', brokersQuestion, network);
  return useMemo(() => ({ channels, whatIf, brokers }), [channels, whatIf, brokers]);
}

/** The part of the state that a filter is, the same object while it stays the same. */
function useFilter(state: ViewState) {
  const { lens, types, kinds, standings, without, since, until, focus, hops, q } = state;
  return useMemo(
    () => ({ lens, types, kinds, standings, without, since, until, focus, hops, q }),
    [lens, types, kinds, standings, without, since, until, focus, hops, q],
  );
}
