import type { NetworkFilter } from '@/lib/graph/filter';
import type { SideSourceId } from '@/lib/graph/side-sources';
import type { OwnSides } from '../view-state';
import type { BrokersAnswer, ChannelsAnswer } from './answers';

/** Questions and answers are plain data: they go to a worker and come back. */
export type Question = ChannelsQuestion | BrokersQuestion;
export type QuestionKind = Question['kind'];

/** Who can reach whom, through whom: see `ViewState` for each part. */
export type ChannelsQuestion = {
  readonly kind: 'channels';
  readonly filter: NetworkFilter;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly k: number;
  readonly maxHops: number;
  readonly membership: boolean;
  readonly out: readonly string[];
  readonly outTies: readonly string[];
  readonly outDocuments: readonly string[];
};

/** Who stands between whom. */
export type BrokersQuestion = {
  readonly kind: 'brokers';
  readonly filter: NetworkFilter;
  readonly membership: boolean;
  readonly sides: SideSourceId;
  readonly own: OwnSides;
};

/** What a question gets for an answer. */
export type AnswerTo<Asked extends Question> = Asked extends ChannelsQuestion
  ? ChannelsAnswer
  : BrokersAnswer;

/** An answer; or, to a question that cannot be asked as it is, what is wrong with it and how to mend it. */
export type Reply<Answer = ChannelsAnswer | BrokersAnswer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: string };
