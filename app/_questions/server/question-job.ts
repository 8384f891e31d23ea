import { isAnyProblem, toTag, type ViewProblems } from '@/app/api/_http/respond';
import { answerBrokers } from '@/lib/explorer/questions/answer-brokers';
import { answerChannels } from '@/lib/explorer/questions/answer-channels';
import { answerStories } from '@/lib/explorer/questions/answer-stories';
import type { Reply } from '@/lib/explorer/questions/question';
import { getShown } from '@/lib/explorer/questions/shown-filter';
import { parseBrokerParams, parseChannelParams, parseStoryParams } from '@/lib/explorer/request-params';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { toBrokersBody, toChannelsBody } from './answer-bodies';

/** A question about a network that may take long, as the query of an address asks it. */
export type ServerQuestion = {
  readonly kind: 'channels' | 'brokers' | 'stories';
  readonly query: string;
};

export type QuestionJob = { readonly network: Network; readonly question: ServerQuestion };

/** The answer to a question as JSON, with the ETag of it; or why there is none. */
export type QuestionReply =
  | { readonly kind: 'answered'; readonly text: string; readonly tag: string }
  | { readonly kind: 'bad-parameters'; readonly problems: ViewProblems }
  /** It cannot be asked as it is, of these ends. */
  | { readonly kind: 'refused'; readonly problem: string }
  /** The filters leave so many actors, among whom brokers take too long to be found. */
  | { readonly kind: 'too-many-actors'; readonly shown: number };

/** Brokers of more take too long. */
export const MAX_ACTORS = 5_000;

/** Returns the answer to a question, however long it takes. */
export function answerJob({ network, question: { kind, query } }: QuestionJob): QuestionReply {
  const graph = getStoredGraph(network);
  const params = new URLSearchParams(query);
  switch (kind) {
    case 'channels': {
      const { problems, question } = parseChannelParams(params, graph);
      if (isAnyProblem(problems)) return { kind: 'bad-parameters', problems };
      return toReply(answerChannels(graph, question), toChannelsBody);
    }
    case 'brokers':
      return answerAboutBrokers(graph, params);
    case 'stories': {
      const { problems, question } = parseStoryParams(params, graph);
      if (isAnyProblem(problems)) return { kind: 'bad-parameters', problems };
      return toReply({ ok: true, answer: answerStories(graph, question) }, (answer) => answer);
    }
  }
}

function answerAboutBrokers(graph: NetworkGraph, params: URLSearchParams): QuestionReply {
  const { problems, question } = parseBrokerParams(params, graph);
  if (isAnyProblem(problems)) return { kind: 'bad-parameters', problems };
  const { actors } = getShown(graph, question.filter);
  if (actors.size > MAX_ACTORS) return { kind: 'too-many-actors', shown: actors.size };
  return toReply(answerBrokers(graph, question), toBrokersBody);
}

function toReply<Answer extends object>(
  reply: Reply<Answer>,
  toBody: (answer: Answer) => object,
): QuestionReply {
  if (!reply.ok) return { kind: 'refused', problem: reply.problem };
  const text = JSON.stringify(toBody(reply.answer));
  return { kind: 'answered', text, tag: toTag(text) };
}
