import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import type { OnProgress } from '@/lib/worker/worker-handler';
import { answerBrokers } from './answer-brokers';
import { answerChannels } from './answer-channels';
import { answerWhatIf } from './answer-what-if';
import type { Question, Reply } from './question';

export type QueryHandler = (question: Question, onProgress?: OnProgress) => Reply;

/** Returns what answers questions about a network, whose graph is built at once and kept. */
export function createQueryHandler(network: Network): QueryHandler {
  const graph = buildNetworkGraph(network);
  return (question, onProgress) => {
    switch (question.kind) {
      case 'channels':
        return answerChannels(graph, question);
      case 'what-if':
        return answerWhatIf(graph, question);
      case 'brokers':
        return answerBrokers(graph, question, onProgress);
    }
  };
}
