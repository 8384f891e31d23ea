import type { Headers, Mapping } from '../import-tables';
import type { FromImportWorker, NamedFile, ToImportWorker } from './import-messages';
import type { ImportPlan } from './import-plan';
import type { NetworkHead } from './network-head';
import type { FileUnderstood } from './understand-file';

export type OnProgress = (share: number) => void;

/**
 * Reads one file in a worker, so that the page stays awake, or on the main thread where a worker cannot be had. What is cut short
 * by a newer question or by `destroy` rejects with a DOMException named `AbortError`; other failures with an Error that says why.
 */
export type Importer = {
  /** Returns what a file is, or several tables together; once, and first. */
  readonly read: (files: readonly NamedFile[], onProgress: OnProgress) => Promise<FileUnderstood>;
  /** Returns what the file is once a person has said which first rows name columns. */
  readonly applyHeaderChoice: (headers: Headers) => Promise<FileUnderstood>;
  /** Returns what would be made of it; null for a file that says itself what it means. A newer plan cancels an older. */
  readonly plan: (mapping: Mapping | null, onProgress: OnProgress) => Promise<ImportPlan>;
  /** Returns the network file of the last plan. */
  readonly finish: (head: NetworkHead) => Promise<Blob>;
  readonly destroy: () => void;
};

type Pending = {
  readonly onProgress: OnProgress;
  readonly settle: (message: Exclude<FromImportWorker, { type: 'progress' }>) => void;
  readonly reject: (reason: unknown) => void;
};

type Port = { readonly post: (message: ToImportWorker) => void; readonly stop: () => void };

/** Returns an importer, whose worker is started at once. */
export function createImporter(): Importer {
  let pending: Pending | null = null;
  let plans = 0;

  const onMessage = (message: FromImportWorker) => {
    if (message.type === 'progress') {
      pending?.onProgress(message.share);
      return;
    }
    // The plan of an older question: the newer one is being made.
    if (message.type === 'planned' && message.number !== plans) return;
    const waiting = pending;
    pending = null;
    if (message.type === 'failed') waiting?.reject(new Error(message.message));
    else waiting?.settle(message);
  };
  const cancel = (why: string) => {
    pending?.reject(new DOMException(why, 'AbortError'));
    pending = null;
  };
  const fail = () => {
    pending?.reject(
      new Error(
        'The part of the page that reads files has stopped. Load the page again, then try once more.',
      ),
    );
    pending = null;
  };
  const port = startPort(onMessage, fail);

  const ask = <Answer>(
    message: ToImportWorker,
    take: (answer: FromImportWorker) => Answer | null,
    onProgress: OnProgress = () => {},
  ) => {
    cancel('Something newer was asked for.');
    return new Promise<Answer>((resolve, reject) => {
      const settle: Pending['settle'] = (answer) => {
        const taken = take(answer);
        if (taken === null) reject(new Error(`To “${message.type}” came “${answer.type}”.`));
        else resolve(taken);
      };
      pending = { onProgress, settle, reject };
      port.post(message);
    });
  };

  return {
    read: (files, onProgress) =>
      ask({ type: 'read', files }, (answer) => (answer.type === 'read' ? answer.reply : null), onProgress),
    applyHeaderChoice: (headers) => {
      // A plan that is being made is of the file as it was read before.
      plans += 1;
      return ask({ type: 'applyHeaderChoice', headers }, (answer) =>
        answer.type === 'read' ? answer.reply : null,
      );
    },
    plan: (mapping, onProgress) => {
      plans += 1;
      return ask(
        { type: 'plan', number: plans, mapping },
        (answer) => (answer.type === 'planned' ? answer.plan : null),
        onProgress,
      );
    },
    finish: (head) =>
      ask({ type: 'finish', head }, (answer) => (answer.type === 'finished' ? answer.file : null)),
    destroy: () => {
      cancel('The page has no need of it any more.');
      port.stop();
    },
  };
}

function startPort(onMessage: (message: FromImportWorker) => void, onFailure: () => void): Port {
  const worker = startWorker();
  if (!worker) return startHere(onMessage, onFailure);
  let isStopped = false;
  worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
    if (!isStopped) onMessage(data);
  };
  worker.onerror = onFailure;
  worker.onmessageerror = onFailure;
  return {
    post: (message) => worker.postMessage(message),
    stop: () => {
      isStopped = true;
      worker.terminate();
    },
  };
}

/** The same desk as the worker's, on this thread. */
function startHere(onMessage: (message: FromImportWorker) => void, onFailure: () => void): Port {
  let isStopped = false;
  const notify = (message: FromImportWorker) => {
    if (!isStopped) onMessage(message);
  };
  const desk = import('./import-desk').then(({ createImportDesk }) => createImportDesk(notify));
  return {
    post: (message) => {
      desk.then((take) => take(message)).catch(onFailure);
    },
    stop: () => {
      isStopped = true;
    },
  };
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A content security policy may forbid workers: the caller then works on the main thread.
    return null;
  }
}
