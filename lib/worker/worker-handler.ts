import type { FromWorker, ToWorker } from './port';

/** Told which share of long work is done, 0 to 1. */
export type OnProgress = (share: number) => void;

/** Does a job: in a worker, or on the thread of its queue. */
export type JobHandler<Job, Reply> = (job: Job, onProgress: OnProgress) => Reply | Promise<Reply>;

export type HandlerOptions<Job, Reply, Part, Handed = ArrayBuffer> = {
  /** Returns what does the jobs, from what the worker was sent first. */
  readonly createHandler: (parts: readonly Part[]) => JobHandler<Job, Reply>;
  /** Returns what of a reply is handed over instead of copied. Default: none. */
  readonly listTransfers?: (reply: Reply) => readonly Handed[];
};

type Post<Reply, Handed> = (message: FromWorker<Reply>, transfers: Handed[]) => void;

/** Returns what a worker does with each message: it gathers the parts, opens, and then does jobs. */
export function createWorkerHandler<Job, Reply, Part = never, Handed = ArrayBuffer>(
  post: Post<Reply, Handed>,
  { createHandler, listTransfers = () => [] }: HandlerOptions<Job, Reply, Part, Handed>,
): (message: ToWorker<Job, Part>) => void {
  const parts: Part[] = [];
  let handle: JobHandler<Job, Reply> | null = null;

  const open = () => {
    try {
      handle = createHandler(parts.splice(0));
      post({ type: 'ready' }, []);
    } catch (error) {
      post({ type: 'broken', message: toFailure(error).message }, []);
    }
  };
  const run = async (job: Job) => {
    try {
      if (!handle) throw new Error('A job came before the worker was opened.');
      const reply = await handle(job, (share) => post({ type: 'progress', share }, []));
      post({ type: 'done', reply }, [...listTransfers(reply)]);
    } catch (error) {
      post({ type: 'failed', ...toFailure(error) }, []);
    }
  };

  return (message) => {
    if (message.type === 'part') parts.push(message.part);
    else if (message.type === 'open') open();
    else void run(message.job);
  };
}

/** The part of a worker's global scope that is used here: the project's types are those of a page. */
type WorkerScope<Job, Reply, Part> = {
  onmessage: ((event: MessageEvent<ToWorker<Job, Part>>) => void) | null;
  postMessage: Post<Reply, Transferable>;
};

/** Does the jobs that the page sends to this worker. Called once, by the worker's script. */
export function handleWorkerMessages<Job, Reply, Part = never>(
  options: HandlerOptions<Job, Reply, Part, Transferable>,
): void {
  const scope = globalThis as unknown as WorkerScope<Job, Reply, Part>;
  const handle = createWorkerHandler<Job, Reply, Part, Transferable>(
    (...message) => scope.postMessage(...message),
    options,
  );
  scope.onmessage = ({ data }) => handle(data);
}

function toFailure(error: unknown): { readonly message: string; readonly stack?: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  return { message: error.message, ...(error.stack !== undefined && { stack: error.stack }) };
}
