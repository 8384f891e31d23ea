'use client';

import { createContext, useContext } from 'react';
import type { BrokersAnswer, ChannelsAnswer } from '@/lib/explorer/questions/answers';
import type { WhatIf } from '@/lib/graph/channels/what-if-answer';

/** What is known of a question that is asked again whenever the view changes: the last answer stays until the next. */
export type AnswerState<T> = {
  readonly answer: T | null;
  /** Why it cannot be answered, for people; null when it can. */
  readonly problem: string | null;
  /** Whether what answers it could not be loaded. */
  readonly isMissing: boolean;
  readonly isAsking: boolean;
  /** Whether the person called it off. */
  readonly isCalledOff: boolean;
  /** 0 to 1 while long work reports it. */
  readonly progress: number | null;
};

export type Asked<T> = AnswerState<T> & { readonly callOff: () => void; readonly askAgain: () => void };

export type Questions = {
  readonly channels: Asked<ChannelsAnswer>;
  /** Of everybody shown; that of the two sides is in the answer about channels. */
  readonly whatIf: Asked<WhatIf>;
  readonly brokers: Asked<BrokersAnswer>;
  /** Lays what is shown out from the side that is asked from to the side that is asked about. */
  readonly layOutSides: () => void;
};

const QuestionsContext = createContext<Questions | null>(null);

export const QuestionsProvider = QuestionsContext.Provider;

/** Returns the questions of the explorer that a component stands in. Throws outside of one. */
export function useQuestions(): Questions {
  const value = useContext(QuestionsContext);
  if (!value) throw new Error('useQuestions is called outside of <QuestionsProvider>.');
  return value;
}
