'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { BrokersAnswer, ChannelsAnswer } from '@/lib/explorer/questions/answers';
import { type Asker, createAsker } from '@/lib/explorer/questions/asker';
import type { BrokersQuestion, ChannelsQuestion, Reply } from '@/lib/explorer/questions/question';
import type { ViewState } from '@/lib/explorer/view-state';
import type { Network } from '@/lib/network/network';
import { type Asked, NOT_ASKED } from './questions-context';

/** Asks what the view's state asks, in a worker, whenever it changes: channels when both sides are chosen, brokers when shown. */
export function useQuestions(
  network: Network,
  state: ViewState,
): { channels: Asked<ChannelsAnswer>; brokers: Asked<BrokersAnswer> } {
  const asker = useRef<Asker | null>(null);
  useEffect(() => {
    asker.current = createAsker(network);
    return () => {
      asker.current?.destroy();
      asker.current = null;
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
  const wantsBrokers = panel === 'brokers' || size !== null;
  const brokersQuestion = useMemo<BrokersQuestion | null>(
    () => (wantsBrokers ? { kind: 'brokers', filter, membership, sides, own } : null),
    [wantsBrokers, filter, membership, sides, own],
  );
  const channels = useAnswer<ChannelsQuestion, ChannelsAnswer>(asker, channelsQuestion);
  const brokers = useAnswer<BrokersQuestion, BrokersAnswer>(asker, brokersQuestion);
  return useMemo(() => ({ channels, brokers }), [channels, brokers]);
}

/** The part of the state that a filter is, the same object while it stays the same. */
function useFilter(state: ViewState) {
  const { lens, types, kinds, standings, without, since, until, focus, hops, q } = state;
  return useMemo(
    () => ({ lens, types, kinds, standings, without, since, until, focus, hops, q }),
    [lens, types, kinds, standings, without, since, until, focus, hops, q],
  );
}

function useAnswer<Q extends ChannelsQuestion | BrokersQuestion, A>(
  asker: React.RefObject<Asker | null>,
  question: Q | null,
): Asked<A> {
  const [asked, setAsked] = useState<Asked<A>>(NOT_ASKED);
  useEffect(() => {
    if (!question) {
      setAsked(NOT_ASKED);
      return;
    }
    let isCurrent = true;
    setAsked((before) => ({ ...before, problem: null, isAsking: true, progress: null }));
    const onProgress = (progress: number) => {
      if (isCurrent) setAsked((before) => ({ ...before, progress }));
    };
    ask(asker.current, question, onProgress)
      .then((reply) => {
        if (!isCurrent) return;
        setAsked(
          reply.ok
            ? { answer: reply.answer as A, problem: null, isAsking: false, progress: null }
            : { answer: null, problem: reply.problem, isAsking: false, progress: null },
        );
      })
      .catch((error: unknown) => {
        if (!isCurrent || (error instanceof Error && error.name === 'AbortError')) return;
        const why = error instanceof Error ? error.message : String(error);
        setAsked({
          answer: null,
          problem: `It could not be answered: ${why}`,
          isAsking: false,
          progress: null,
        });
      });
    return () => {
      isCurrent = false;
    };
  }, [asker, question]);
  return asked;
}

function ask(
  asker: Asker | null,
  question: ChannelsQuestion | BrokersQuestion,
  onProgress: (progress: number) => void,
): Promise<Reply> {
  if (!asker) return Promise.reject(new DOMException('The page is going away.', 'AbortError'));
  return asker.ask(question, onProgress);
}
