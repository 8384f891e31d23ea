'use client';

import { createContext, useContext } from 'react';
import type { BrokersAnswer, ChannelsAnswer } from '@/lib/explorer/questions/answers';

/** A question that is asked again whenever the view changes: the last answer stays until the next one is there. */
export type Asked<T> = {
  readonly answer: T | null;
  /** Why it cannot be answered, for people; null when it can. */
  readonly problem: string | null;
  readonly isAsking: boolean;
  /** 0 to 1 while long work reports it. */
  readonly progress: number | null;
};

export const NOT_ASKED: Asked<never> = { answer: null, problem: null, isAsking: false, progress: null };

export type Questions = {
  readonly channels: Asked<ChannelsAnswer>;
  readonly brokers: Asked<BrokersAnswer>;
  /** Lays what is shown out from the side that is asked from to the side that is asked about. */
  readonly layOutSides: () => void;
};

const QuestionsContext = createContext<Questions | null>(null);

export const QuestionsProvider = QuestionsContext.Provider;

/** Answers the questions of the explorer that a component stands in. Throws outside of one. */
export function useQuestions(): Questions {
  const value = useContext(QuestionsContext);
  if (!value) throw new Error('useQuestions is called outside of <QuestionsProvider>.');
  return value;
}
