import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@/lib/run/address.mjs';
import { startServer } from '@/lib/run/server.mjs';

/** A server of one test’s own, with a folder for what is kept. */
export type KeptServer = {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** Issues a token, as `npm run token` does, beside the server that runs. */
  issue(...words: readonly string[]): Promise<string>;
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does, as a failure of the machine would. */
  kill(): Promise<void>;
};

/** Returns a new folder, which ends with `removeFolder`. */
export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'backchannel-kept-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Issues a token for a folder, and returns it. */
export async function issueToken(folder: string, ...words: readonly string[]): Promise<string> {
  // Few files issue tokens, and to load the store takes longer than all else that a file of tests loads.
  const { runTokenCommand } = await import('@/lib/store/access/token-command');
  const [token = ''] = (await runTokenCommand(words, { DATA_DIR: folder })).split('\n');
  return token;
}

/** Serves the build with a folder, as this machine’s own or as others can reach it; on a free port when none is given. */
export async function startKeptServer(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  port?: number,
): Promise<KeptServer> {
  const at = port ?? (await findFreePort());
  const server = await startServer(process.cwd(), {
    host: '127.0.0.1',
    port: at,
    env: { DATA_DIR: folder, NETWORKS_DIR: join(process.cwd(), 'data'), ...env },
  });
  const issue = (...words: readonly string[]) => issueToken(folder, ...words);
  return { url: server.url, port: at, folder, issue, stop: server.stop, kill: server.kill };
}

/** What the tests of a file are served by: a server of their own, which may be killed and started again. */
export type OwnServer = {
  readonly url: () => string;
  readonly folder: () => string;
  kill(): Promise<void>;
  /** Starts it again where it was, on what it has kept. */
  restart(): Promise<void>;
};
