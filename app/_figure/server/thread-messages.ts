import type { Network } from '@/lib/network/network';
import type { FigureReply } from '../figure-reply';
import type { FigureJob } from './figure-job';

/** What a thread is told: networks by number, to be kept until they are forgotten; then figures of them, one at a time. */
export type ToThread =
  | { readonly type: 'keep'; readonly number: number; readonly network: Network }
  | { readonly type: 'forget'; readonly number: number }
  | ({ readonly type: 'draw'; readonly number: number } & Omit<FigureJob, 'network'>);

/** What it tells: that it can draw, then of each figure its reply, or what went wrong. */
export type FromThread =
  | { readonly type: 'ready' }
  | { readonly type: 'reply'; readonly reply: FigureReply }
  | { readonly type: 'failed'; readonly message: string };
