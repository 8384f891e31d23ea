import type { FromWorker, WorkerPort } from './port';

/** Where workers come from. */
export type WorkerSource<Job, Reply, Part> = {
  /** Starts a worker. Null, or an error, where none can be started: jobs are then done on this thread. */
  readonly start: () => WorkerPort<Job, Reply, Part> | null;
  /** Returns what a new worker is sent before its first job, with a pause for this thread between parts. Default: nothing. */
  readonly toParts?: () => readonly Part[];
};

/** What a worker sends about the job that it was sent last. */
export type AboutJob<Reply> = Exclude<FromWorker<Reply>, { readonly type: 'ready' | 'broken' }>;

/** A worker that gets ready, or is. Nothing is heard of it any more once it has ended or failed. */
export type StartedWorker<Job> = {
  readonly isReady: () => boolean;
  /** Returns how many milliseconds it took to get ready. */
  readonly getTimeToStart: () => number;
  readonly post: (job: Job) => void;
  readonly end: () => void;
};

/** Why a worker failed, whether it had got ready, and whether it ended for want of memory. */
export type WorkerFailure = {
  readonly why: string;
  readonly wasReady: boolean;
  readonly isOutOfMemory: boolean;
};

type WorkerEvents<Reply> = {
  readonly onReady: () => void;
  readonly onMessage: (message: AboutJob<Reply>) => void;
  readonly onFailure: (failure: WorkerFailure) => void;
};

/** Starts a worker and sends it what it needs before its first job. Returns null where no worker can be started. */
export function startWorker<Job, Reply, Part>(
  { start, toParts = () => [] }: WorkerSource<Job, Reply, Part>,
  { onReady, onMessage, onFailure }: WorkerEvents<Reply>,
): StartedWorker<Job> | null {
  const startedAt = performance.now();
  const port = openPort(start);
  if (!port) return null;
  let timeToStart: number | null = null;
  let isOver = false;
  const fail = (why: string, isOutOfMemory = false) => {
    if (isOver) return;
    isOver = true;
    port.end();
    onFailure({ why, wasReady: timeToStart !== null, isOutOfMemory });
  };
  port.onMessage((message) => {
    if (isOver) return;
    if (message.type === 'broken') fail(message.message);
    else if (message.type !== 'ready') onMessage(message);
    else {
      timeToStart = performance.now() - startedAt;
      onReady();
    }
  });
  port.onFailure(fail);
  sendParts(port, toParts, () => isOver).catch((error) => fail(String(error)));
  return {
    isReady: () => timeToStart !== null,
    getTimeToStart: () => timeToStart ?? 0,
    post: (job) => port.post({ type: 'job', job }),
    end: () => {
      if (isOver) return;
      isOver = true;
      port.end();
    },
  };
}

function openPort<Opened>(start: () => Opened | null): Opened | null {
  try {
    return start();
  } catch {
    // There are no workers here, or a content security policy forbids them: jobs are done on this thread.
    return null;
  }
}

/** Sends what a worker needs in parts, with a pause for this thread between them, until the worker is over. */
async function sendParts<Job, Reply, Part>(
  port: WorkerPort<Job, Reply, Part>,
  toParts: () => readonly Part[],
  isOver: () => boolean,
): Promise<void> {
  for (const [i, part] of toParts().entries()) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve));
    if (isOver()) return;
    port.post({ type: 'part', part });
  }
  port.post({ type: 'open' });
}
