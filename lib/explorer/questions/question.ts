import type { SideSourceId } from '@/lib/graph/brokers/side-sources';
import type { ChannelOrder } from '@/lib/graph/channels/channel-order';
import type { WhatIf } from '@/lib/graph/channels/what-if-answer';
import type { NetworkFilter } from '@/lib/graph/filter/filter';
import type { OwnSides } from '../view-state';
import type { BrokersAnswer, ChannelsAnswer } from './answers';

/** Questions and answers are plain data: they go to a worker and come back. */
export type Question = ChannelsQuestion | WhatIfQuestion | BrokersQuestion;
export type QuestionKind = Question['kind'];

/** Who can reach whom, through whom: see `ViewState` for each part. */
export type ChannelsQuestion = {
  readonly kind: 'channels';
  readonly filter: NetworkFilter;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly k: number;
  readonly maxHops: number;
  readonly order: ChannelOrder;
  readonly membership: boolean;
  readonly proposed: boolean;
  readonly out: readonly string[];
  readonly outTies: readonly string[];
  readonly outDocuments: readonly string[];
};

/** Who of all that are shown loses contact, or needs another way, when something is taken out. */
export type WhatIfQuestion = Omit<ChannelsQuestion, 'kind' | 'from' | 'to' | 'k' | 'order'> & {
  readonly kind: 'what-if';
};

/** Who stands between whom: between the sides of two ends, or between all where an end has nobody. */
export type BrokersQuestion = {
  readonly kind: 'brokers';
  readonly filter: NetworkFilter;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly membership: boolean;
  readonly proposed: boolean;
  readonly sides: SideSourceId;
  readonly own: OwnSides;
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
