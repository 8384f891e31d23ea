import type { WhatIf } from '@/lib/graph/channels/what-if-answer';
import type { NetworkFilter } from '@/lib/graph/filter/filter';
import type { ViewState } from '../view-state';
import type { BrokersAnswer, ChannelsAnswer } from './answers';

/** Questions and answers are plain data: they go to a worker and come back. */
export type Question = ChannelsQuestion | WhatIfQuestion | BrokersQuestion;
export type QuestionKind = Question['kind'];

/** Who can reach whom, through whom: see `ViewState` for each part. */
export type ChannelsQuestion = Pick<
  ViewState,
  'from' | 'to' | 'k' | 'maxHops' | 'order' | 'membership' | 'proposed' | 'out' | 'outTies' | 'outDocuments'
> & { readonly kind: 'channels'; readonly filter: NetworkFilter };

/** Who of all that are shown loses contact, or needs another way, when something is taken out. */
export type WhatIfQuestion = Omit<ChannelsQuestion, 'kind' | 'from' | 'to' | 'k' | 'order'> & {
  readonly kind: 'what-if';
};

/** Who stands between whom: between the sides of two ends, or between all where an end has nobody. */
export type BrokersQuestion = Pick<ViewState, 'from' | 'to' | 'membership' | 'proposed' | 'sides' | 'own'> & {
  readonly kind: 'brokers';
  readonly filter: NetworkFilter;
};

/** What each kind of question gets for an answer. */
type Answers = {
  readonly channels: ChannelsAnswer;
  readonly 'what-if': WhatIf;
  readonly brokers: BrokersAnswer;
};
export type AnswerTo<Asked extends Question> = Answers[Asked['kind']];

/** An answer; or, to a question that cannot be asked as it is, what is wrong with it and how to mend it. */
export type Reply<Answer = AnswerTo<Question>> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: string };
