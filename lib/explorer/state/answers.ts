import type { AnswerTo, Question, QuestionKind } from '../questions/question';

/** What is known of a question that is asked again whenever the view changes: the last answer stays until the next. */
export type AnswerState<Answer> = {
  readonly answer: Answer | null;
  /** Why it cannot be answered, for people; null when it can. */
  readonly problem: string | null;
  /** Whether what answers it could not be loaded. */
  readonly isMissing: boolean;
  readonly isAsking: boolean;
  /** Whether the user called it off. */
  readonly isCalledOff: boolean;
  /** 0 to 1 while long work reports it. */
  readonly progress: number | null;
};

/** The answers to the questions that the view asks. `what-if` is about all actors shown. */
export type Answers = {
  readonly [Kind in QuestionKind]: AnswerState<AnswerTo<Extract<Question, { readonly kind: Kind }>>>;
};

export const NOT_ASKED: AnswerState<never> = {
  answer: null,
  problem: null,
  isMissing: false,
  isAsking: false,
  isCalledOff: false,
  progress: null,
};

export const NO_ANSWERS: Answers = { channels: NOT_ASKED, 'what-if': NOT_ASKED, brokers: NOT_ASKED };
