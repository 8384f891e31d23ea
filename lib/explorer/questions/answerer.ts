import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { answerBrokers } from './answer-brokers';
import { answerChannels } from './answer-channels';
import { answerWhatIf } from './answer-what-if';
import type { Question, Reply } from './question';

/** Returns questions about one network; `onProgress` is told which share of long work is done, 0 to 1. */
export type Answerer = (question: Question, onProgress?: (share: number) => void) => Reply;

/** Returns an answerer of a network, whose graph is built at once and kept. */
export function createAnswerer(network: Network): Answerer {
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
