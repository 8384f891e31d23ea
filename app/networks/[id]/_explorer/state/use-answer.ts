'use client';

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { isLoadFailure } from '@/app/_lazy/is-load-failure';
import type { QueryClient } from '@/lib/explorer/questions/query-client';
import type { AnswerTo, Question } from '@/lib/explorer/questions/question';
import type { Network } from '@/lib/network/network';
import type { AnswerState, Asked } from './questions-context';

const NOT_ASKED: AnswerState<never> = {
  answer: null,
  problem: null,
  isMissing: false,
  isAsking: false,
  isCalledOff: false,
  progress: null,
};

/**
 * Asks a question whenever it or the network changes; null asks nothing, and calls off what was asked. The last answer stays
 * until the next, unless the network has lost something that it may name.
 */
export function useAnswer<Q extends Question>(
  client: RefObject<QueryClient | null>,
  kind: Q['kind'],
  question: Q | null,
  network: Network,
): Asked<AnswerTo<Q>> {
  const [state, setState] = useState<AnswerState<AnswerTo<Q>>>(NOT_ASKED);
  const [answered, setAnswered] = useState(network);
  const [turn, setTurn] = useState(0);
  const callOff = useCallback(() => client.current?.cancel(kind), [client, kind]);
  const askAgain = useCallback(() => setTurn((last) => last + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies(turn): each turn asks again.
  useEffect(() => {
    if (!question || !client.current) {
      client.current?.cancel(kind);
      setState(NOT_ASKED);
      return;
    }
    let isCurrent = true;
    const change = (next: Partial<AnswerState<AnswerTo<Q>>>) => {
      if (isCurrent) setState((last) => ({ ...last, ...next }));
    };
    change({ problem: null, isMissing: false, isAsking: true, isCalledOff: false, progress: null });
    client.current
      .ask(question, (progress) => change({ progress }))
      .then(
        (reply) => {
          change({ ...NOT_ASKED, ...(reply.ok ? { answer: reply.answer } : { problem: reply.problem }) });
          if (isCurrent) setAnswered(network);
        },
        (error: unknown) => change({ ...NOT_ASKED, ...toFailure(error) }),
      );
    return () => {
      isCurrent = false;
    };
  }, [client, kind, question, network, turn]);
  const isLost = useMemo(() => hasLost(answered, network), [answered, network]);
  return useMemo(
    () => ({ ...state, answer: isLost ? null : state.answer, callOff, askAgain }),
    [state, isLost, callOff, askAgain],
  );
}

/** Returns whether a network lacks an actor, a tie or a claim that it had before. */
function hasLost(before: Network, now: Network): boolean {
  if (before === now) return false;
  return (['actors', 'relationships', 'claims'] as const).some((list) => {
    const things: readonly { readonly id: string }[] = now[list];
    const ids = new Set(things.map(({ id }) => id));
    return before[list].some(({ id }) => !ids.has(id));
  });
}

function toFailure(error: unknown): Partial<AnswerState<never>> {
  if (error instanceof Error && error.name === 'AbortError') return { isCalledOff: true };
  if (isLoadFailure(error)) return { isMissing: true };
  return { problem: `It could not be answered: ${error instanceof Error ? error.message : String(error)}` };
}
