import type { Network } from '@/lib/network/network';
import { type Answerer, createAnswerer } from './answerer';
import { joinNetwork } from './network-parts';
import type { FromWorker, ToWorker } from './question-messages';

/** Returns what a worker does with each message: it gathers the network, then answers questions about it. */
export function createQuestionDesk(post: (message: FromWorker) => void): (message: ToWorker) => void {
  const parts: Network[] = [];
  let answerer: Answerer | null = null;

  const open = () => {
    const [first, ...rest] = parts.splice(0);
    try {
      answerer = first ? createAnswerer(joinNetwork([first, ...rest])) : null;
    } catch {
      // Why, the page finds out when it tries for itself.
    }
    post({ type: answerer ? 'ready' : 'broken' });
  };

  return (message) => {
    if (message.type === 'part') {
      parts.push(message.part);
      if (message.isLast) open();
      return;
    }
    try {
      if (!answerer) throw new Error('A question came before its network.');
      const reply = answerer(message.question, (share) => post({ type: 'progress', share }));
      post({ type: 'reply', reply });
    } catch (error) {
      post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
