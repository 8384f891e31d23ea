import { type JobRun, QueueFullError } from '@/lib/worker/job-queue';

/** A job for which several visitors may wait. */
export type SharedJob<Reply> = {
  /** Has the job wait in the turn of this visitor as well. Returns the same promise to all. */
  readonly ask: (visitor: string) => Promise<Reply>;
};

/**
 * Returns a job that has a place in the turn of each visitor who asks for it, so that none waits for what another has asked for besides. It
 * is done or fails when the first of these places comes; the others are given up. One who finds the queue full waits for the others' places.
 * An abort of `signal` gives all of them up.
 */
export function createSharedJob<Reply>(
  send: (run: Required<Pick<JobRun, 'sender' | 'signal'>>) => Promise<Reply>,
  signal?: AbortSignal,
): SharedJob<Reply> {
  const visitors = new Set<string>();
  const others = new AbortController();
  const ending = signal ? AbortSignal.any([signal, others.signal]) : others.signal;
  let open = 0;
  let isDone = false;
  const { promise, resolve, reject } = createPromise<Reply>();
  // Whoever asks hears of it; a job of which nobody asks any more fails in silence.
  promise.catch(() => undefined);
  const end = () => {
    isDone = true;
    others.abort(new DOMException('The job is done.', 'AbortError'));
  };
  const settle = (reply: Reply) => {
    if (!isDone) resolve(reply);
    end();
  };
  const fail = (error: unknown) => {
    open -= 1;
    if (isDone || (open > 0 && error instanceof QueueFullError)) return;
    reject(error);
    end();
  };
  return {
    ask: (visitor) => {
      if (isDone || visitors.has(visitor)) return promise;
      visitors.add(visitor);
      open += 1;
      send({ sender: visitor, signal: ending }).then(settle, fail);
      return promise;
    },
  };
}

/** `Promise.withResolvers`, which Node has from version 22 on. */
function createPromise<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<Value>((fulfil, refuse) => {
    [resolve, reject] = [fulfil, refuse];
  });
  return { promise, resolve, reject };
}
