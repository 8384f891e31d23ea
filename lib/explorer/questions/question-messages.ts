import type { Question, Reply } from './question';
import type { NetworkPart } from './send-network';

/** What a worker is told: the network in parts, then questions, one at a time. */
export type ToWorker = NetworkPart | { readonly type: 'question'; readonly question: Question };

/** What it tells: `ready` or `broken` when it has the network, then of each question how far it is, and its end. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'broken' }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'reply'; readonly reply: Reply }
  | { readonly type: 'failed'; readonly message: string };
