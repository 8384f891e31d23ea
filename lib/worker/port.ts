/** What a worker is sent: what it works with, in parts and closed by `open`; then jobs, one at a time. */
export type ToWorker<Job, Part> =
  | { readonly type: 'part'; readonly part: Part }
  | { readonly type: 'open' }
  | { readonly type: 'job'; readonly job: Job };

/** What a worker sends: `ready` or `broken` once it is opened; then of each job how far it is, and its end. */
export type FromWorker<Reply> =
  | { readonly type: 'ready' }
  | { readonly type: 'broken'; readonly message: string }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly reply: Reply }
  | { readonly type: 'failed'; readonly message: string; readonly stack?: string };

/** The way to a worker: of the browser, of Node, or of a test. */
export type Port<Sent, Heard> = {
  /** Throws a DataCloneError when the message cannot be copied. */
  readonly post: (message: Sent) => void;
  readonly onMessage: (listen: (message: Heard) => void) => void;
  /** Listens for the failure of the worker itself: its script did not load, or it ended, perhaps for want of memory. */
  readonly onFailure: (listen: (why: string, isOutOfMemory?: boolean) => void) => void;
  readonly end: () => void;
};

/** The port of a queue to its worker. */
export type WorkerPort<Job, Reply, Part> = Port<ToWorker<Job, Part>, FromWorker<Reply>>;

/** Returns the port to a worker of the browser. */
export function toWorkerPort<Sent, Heard>(worker: Worker): Port<Sent, Heard> {
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listen) => {
      worker.onmessage = ({ data }: MessageEvent<Heard>) => listen(data);
    },
    onFailure: (listen) => {
      worker.onerror = () => listen('Its script did not load, or stopped.');
      worker.onmessageerror = () => listen('What it sent cannot be read.');
    },
    end: () => worker.terminate(),
  };
}
