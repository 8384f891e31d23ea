'use client';

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { isLoadFailure } from '@/app/_late/is-load-failure';
import type { Asker } from '@/lib/explorer/questions/asker';
import type { AnswerTo, Question } from '@/lib/explorer/questions/question';
import type { AnswerState, Asked } from './questions-context';

const NOT_ASKED: AnswerState<never> = {
  answer: null,
  problem: null,
  isMissing: false,
  isAsking: false,
  isCalledOff: false,
  progress: null,
};

/** Asks a question whenever it changes; null asks nothing, and calls off what was asked. */
export function useAnswer<Q extends Question>(
  asker: RefObject<Asker | null>,
  kind: Q['kind'],
  question: Q | null,
): Asked<AnswerTo<Q>> {
  const [state, setState] = useState<AnswerState<AnswerTo<Q>>>(NOT_ASKED);
  const [turn, setTurn] = useState(0);
  const callOff = useCallback(() => asker.current?.cancel(kind), [asker, kind]);
  const askAgain = useCallback(() => setTurn((last) => last + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies(turn): each turn asks again.
  useEffect(() => {
    if (!question || !asker.current) {
      asker.current?.cancel(kind);
      setState(NOT_ASKED);
      return;
    }
    let isCurrent = true;
    const change = (next: Partial<AnswerState<AnswerTo<Q>>>) => {
      if (isCurrent) setState((last) => ({ ...last, ...next }));
    };
    change({ problem: null, isMissing: false, isAsking: true, isCalledOff: false, progress: null });
    asker.current
      .ask(question, (progress) => change({ progress }))
      .then(
        (reply) =>
          change({ ...NOT_ASKED, ...(reply.ok ? { answer: reply.answer } : { problem: reply.problem }) }),
        (error: unknown) => change({ ...NOT_ASKED, ...toFailure(error) }),
      );
    return () => {
      isCurrent = false;
    };
  }, [asker, kind, question, turn]);
  return useMemo(() => ({ ...state, callOff, askAgain }), [state, callOff, askAgain]);
}

function toFailure(error: unknown): Partial<AnswerState<never>> {
  if (error instanceof Error && error.name === 'AbortError') return { isCalledOff: true };
  if (isLoadFailure(error)) return { isMissing: true };
  return { problem: `It could not be answered: ${error instanceof Error ? error.message : String(error)}` };
}
