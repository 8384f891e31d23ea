import { answerBrokers } from '@/lib/explorer/questions/answer-brokers';
import { answerChannels } from '@/lib/explorer/questions/answer-channels';
import {
  answerStories,
  type StoriesAnswer,
  type StoriesQuestion,
} from '@/lib/explorer/questions/answer-stories';
import type { BrokersAnswer, ChannelsAnswer } from '@/lib/explorer/questions/answers';
import type { BrokersQuestion, ChannelsQuestion, Reply } from '@/lib/explorer/questions/question';
import type { Network } from '@/lib/network/network';
import { getStoredGraph } from '@/lib/store/stored-graph';

/** A question about a network that may take long. */
export type ServerQuestion =
  | ChannelsQuestion
  | BrokersQuestion
  | (StoriesQuestion & { readonly kind: 'stories' });

export type QuestionJob = { readonly network: Network; readonly question: ServerQuestion };

type Answers = {
  readonly channels: ChannelsAnswer;
  readonly brokers: BrokersAnswer;
  readonly stories: StoriesAnswer;
};

/** The answer to a question of this kind; or what is wrong with it. */
export type ReplyTo<Asked extends ServerQuestion> = Reply<Answers[Asked['kind']]>;

export type QuestionReply = ReplyTo<ServerQuestion>;

/** Returns the answer to a question, however long it takes. */
export function answerJob({ network, question }: QuestionJob): QuestionReply {
  const graph = getStoredGraph(network);
  switch (question.kind) {
    case 'channels':
      return answerChannels(graph, question);
    case 'brokers':
      return answerBrokers(graph, question);
    case 'stories':
      return { ok: true, answer: answerStories(graph, question) };
  }
}
