import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Worker as Thread } from 'node:worker_threads';
import { loadOnce } from '@/lib/worker/load-once';
import type { Port } from '@/lib/worker/port';

export type ProcessOptions = {
  /** Returns the path of the script that the process runs. */
  readonly findScript: () => Promise<string>;
  /** What the heap of the process may take. */
  readonly megabytes: number;
  /** Whether a page waits for its work: then it is given the processor like the server. Default: after others. */
  readonly isUrgent?: boolean;
};

/** What a process is told of the environment: it reads what strangers send, and needs no secrets for that. */
const ENVIRONMENT = ['NODE_ENV', 'PATH', 'TZ', 'LANG'] as const;
/** How much later than others it is given the processor: those who wait for little go first. */
const NICENESS = 10;
/** How many characters are told of what a process says when it ends. */
const MAX_TOLD = 500;

/** Has a thread tell where its script lies before it loads it, which would take longer than to start a process. */
const TELL_PATH = [
  'import { parentPort } from "node:worker_threads";',
  'parentPort.postMessage(process.argv[1]);',
  'process.exit();',
].join('');
const TELLING = ['--import', `data:text/javascript,${encodeURIComponent(TELL_PATH)}`];

/**
 * Returns a finder of a script: the bundler compiles it as that of a thread, and the thread tells where it lies. `startThread` starts it
 * with these words of its command line, once; the bundler has to see that they are `execArgv`.
 */
export function createScriptFinder(startThread: (execArgv: string[]) => Thread): () => Promise<string> {
  return loadOnce(
    () =>
      new Promise((resolve, reject) => {
        const thread = startThread(TELLING);
        thread.unref();
        thread.once('error', reject);
        thread.once('exit', () => reject(new Error('The script does not tell where it lies.')));
        thread.once('message', (path: string) => {
          resolve(path);
          void thread.terminate();
        });
      }),
  );
}

/**
 * Starts a process, and returns the port to it. A thread that comes to the end of its memory in the middle of work of the engine (as in
 * `JSON.parse`) takes the whole server with it; a process ends alone. It does not outlive this one.
 */
export function startJobProcess<Sent, Heard>({
  findScript,
  megabytes,
  isUrgent = false,
}: ProcessOptions): Port<Sent, Heard> {
  let isEnded = false;
  let child: ChildProcess | null = null;
  let hear = (_message: Heard) => {};
  let fail = (_why: string, _isOutOfMemory?: boolean) => {};
  const end = () => {
    isEnded = true;
    child?.kill('SIGKILL');
    process.off('exit', end);
  };
  const begin = async () => {
    const script = await findScript();
    if (isEnded) return null;
    child = forkQuietly(script, megabytes);
    if (!isUrgent) giveWay(child);
    child.on('message', (message) => hear(message as Heard));
    child.on('error', (error) => fail(error.message));
    whenEnded(child, (why, isOutOfMemory) => {
      process.off('exit', end);
      fail(why, isOutOfMemory);
    });
    return child;
  };
  process.on('exit', end);
  const begun = begin();
  begun.catch((error) => fail(String(error)));
  return {
    post: (message) => {
      const send = (to: ChildProcess | null) =>
        to?.send(message as object, (error) => error && !isEnded && fail(error.message));
      begun.then(send).catch((error) => fail(String(error)));
    },
    onMessage: (listen) => {
      hear = listen;
    },
    onFailure: (listen) => {
      fail = listen;
    },
    end,
  };
}

/** Starts a process that does not keep this one alive, and says nothing in its log. */
function forkQuietly(script: string, megabytes: number): ChildProcess {
  const env = Object.fromEntries(ENVIRONMENT.map((name) => [name, process.env[name]]));
  const child = fork(script, [], {
    env: env as NodeJS.ProcessEnv,
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}

function giveWay({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, NICENESS);
  } catch {
    // Where it cannot be told to wait for others, it works like them.
  }
}

function whenEnded(child: ChildProcess, act: (why: string, isOutOfMemory: boolean) => void): void {
  let told = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    told = `${told}${text}`.slice(-MAX_TOLD);
  });
  child.on('exit', (code, signal) => {
    // Node ends itself so when it has no memory left, and Linux so what takes too much of the machine’s.
    const isOutOfMemory = signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134;
    act(
      `It ended with ${signal ?? `code ${code}`}. ${isOutOfMemory ? '' : told.trim()}`.trim(),
      isOutOfMemory,
    );
  });
}
