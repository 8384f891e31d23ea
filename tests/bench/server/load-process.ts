import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** Readers of one address, in which each `#` becomes a number of its own, with a pause after a request; editors of networks, each with a pause in milliseconds after an edit; streams of a network and edits on it. */
export type LoadGroup =
  | { readonly kind: 'read'; readonly count: number; readonly path: string; readonly pause?: number }
  | {
      readonly kind: 'edit';
      readonly count: number;
      readonly networks: readonly string[];
      readonly pause: number;
    }
  | { readonly kind: 'follow'; readonly count: number; readonly network: string; readonly edits: number };

/** What became of the requests of a group; times in milliseconds. */
export type LoadResult = {
  readonly requests: number;
  readonly errors: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
};

/** A process of its own that puts load on servers. */
export type LoadProcess = {
  readonly run: (
    url: string,
    seconds: number,
    groups: readonly LoadGroup[],
  ) => Promise<readonly LoadResult[]>;
  /** Has what is under way end before its time. */
  readonly finish: () => void;
  readonly end: () => void;
};

export function startLoadProcess(root: string): LoadProcess {
  const child: ChildProcess = fork(path.join(root, 'tests/bench/server/loader.mjs'), { stdio: 'inherit' });
  const failure = failOnExit(child);
  // It is told to whoever waits for a result.
  failure.catch(() => undefined);
  return {
    run: async (url, seconds, groups) => {
      const answered = new Promise<readonly LoadResult[]>((resolve) =>
        child.once('message', (results: readonly LoadResult[]) => resolve(results)),
      );
      child.send({ url, seconds, groups });
      return Promise.race([answered, failure]);
    },
    finish: () => {
      child.send('end');
    },
    end: () => {
      child.kill();
    },
  };
}

async function failOnExit(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`The process that asks ended with exit code ${code}.`);
}
