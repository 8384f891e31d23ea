import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@/lib/run/address.mjs';
import { startServer } from '@/lib/run/server.mjs';
import { runTokenCommand } from '@/lib/store/access/token-command';

/** A server of one test’s own, with a folder for what is kept. */
export type KeptServer = {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** Issues a token, as `npm run token` does, beside the server that runs. */
  issue(...words: readonly string[]): Promise<string>;
  stop(): Promise<void>;
};

/** Answers a new folder, which ends with `removeFolder`. */
export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'backchannel-kept-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Issues a token for a folder, and answers it. */
export async function issueToken(folder: string, ...words: readonly string[]): Promise<string> {
  const [token = ''] = (await runTokenCommand(words, { DATA_DIR: folder })).split('\n');
  return token;
}

/** Serves the build with a folder, as this machine’s own or as others can reach it. */
export async function startKeptServer(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<KeptServer> {
  const port = await findFreePort();
  const server = await startServer(process.cwd(), {
    host: '127.0.0.1',
    port,
    env: { DATA_DIR: folder, NETWORKS_DIR: join(process.cwd(), 'data'), ...env },
  });
  const issue = (...words: readonly string[]) => issueToken(folder, ...words);
  return { url: server.url, port, folder, issue, stop: server.stop };
}
