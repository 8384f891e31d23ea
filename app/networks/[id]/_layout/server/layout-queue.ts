import { Worker } from 'node:worker_threads';
import { createFeedbackQueue } from '@/app/_threads/feedback-queue';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { sendInParts } from '@/app/_threads/parts-port';
import { limitMemory } from '@/app/_threads/thread-memory';
import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import type { JobRun } from '@/lib/worker/job-queue';
import type { FromWorker, ToWorker } from '@/lib/worker/port';
import {
  type ActorsPart,
  cutLayoutJob,
  type LayoutJob,
  type LayoutReply,
  layOutPlain,
} from './lay-out-plain';

export type LayoutThread = JobThread<LayoutJob, LayoutReply>;

/**
 * Lays out one network after another; visitors take turns. Rejects with an Error when that fails or takes too long, with a QueueFullError
 * when too many wait, and with the signal's reason.
 */
export type LayOut = (job: LayoutJob, run: Pick<JobRun, 'signal' | 'sender'>) => Promise<LayoutReply>;

export type LayoutQueueOptions = {
  readonly startThread: () => LayoutThread;
  /** How long a layout may take before it gives way to others, and goes on in a thread of its own, in milliseconds. */
  readonly quickLimit: number;
  /** How long it may take there. */
  readonly timeLimit: number;
  /** How long a thread without work stays, in milliseconds: it holds on to the memory of its last layout. */
  readonly idleTime: number;
};

/** Up to so many actors a layout is done without a thread, where none can be started. */
const MAX_ACTORS_WITHOUT_THREAD = 1000;
/** A network of more actors and ties takes longer than the rest, and does not begin among them. */
const MAX_QUICK = 8_000;
/** How many layouts may wait. */
const MAX_WAITING = 100;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 20;
/** Megabytes for a layout: a process that needs more ends alone, and not with the server. */
const MAX_MEMORY = 400;

/**
 * Returns what lays out in a thread that is started with the first job, and ended when there was none for a while. Large networks, and those
 * that take long, have another thread, so that nobody waits long for a network that another visitor has sent. A layout that takes too long
 * is given up, and the thread with it; one that nobody waits for any more is cut short. Where no thread can be started, small networks are
 * laid out here, and large ones fail.
 */
export function createLayoutQueue({
  startThread,
  quickLimit,
  timeLimit,
  idleTime,
}: LayoutQueueOptions): LayOut {
  const createLevel = (name: string, timeLimit: number) =>
    createThreadQueue<LayoutJob, LayoutReply>({
      name,
      words: { done: 'laid the network out', work: 'Networks are laid out' },
      startThread,
      handleHere: layOutSmall,
      timeLimit,
      idleLimit: idleTime,
      maxWaiting: MAX_WAITING,
      maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
      getPatience: () => 0,
    });
  const queue = createFeedbackQueue({
    quick: createLevel('layouts', quickLimit),
    slow: createLevel('long-layouts', timeLimit),
    isLong: ({ plain }) => plain.ids.length + plain.ends.length / 2 > MAX_QUICK,
  });
  return queue.send;
}

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./layout.process.ts', import.meta.url), { execArgv }),
);

/** Starts a process for layouts, which is sent the actors of each network some at a time. */
export function startLayoutProcess(): LayoutThread {
  const port = startJobProcess<ToWorker<LayoutJob, ActorsPart>, FromWorker<LayoutReply>>({
    findScript,
    megabytes: limitMemory(MAX_MEMORY),
  });
  return sendInParts(port, cutLayoutJob);
}

function layOutSmall(job: LayoutJob): LayoutReply {
  if (job.plain.ids.length > MAX_ACTORS_WITHOUT_THREAD)
    throw new Error('The network is too large to be laid out without a thread.');
  return layOutPlain(job);
}
