import { randomInt } from 'node:crypto';
import { createFolder, type KeptServer, type OwnServer, removeFolder, startKeptServer } from './kept-server';
import { toNodeOptions } from './node-options.mjs';

/** A server on which each test keeps networks of its own ids. */
export type SharedServer = {
  readonly url: () => string;
  readonly folder: () => string;
  /** Returns an id that no network has yet, also when a test is tried once more. */
  readonly newId: () => string;
};

/**
 * Has the tests of this file use the server on which all files keep networks: for those that neither look at the list of
 * networks nor stop the server.
 */
export function shareServer(): SharedServer {
  const { BACKCHANNEL_SHARED_URL: url, BACKCHANNEL_SHARED_FOLDER: folder } = process.env;
  if (!url || !folder)
    throw new Error('Run these tests with jest.browser.config.mjs, which starts a server for them.');
  // The environment of a test file is its own.
  process.env.BACKCHANNEL_URL = url;
  return { url: () => url, folder: () => folder, newId: createIds() };
}

/** Returns what makes ids; those of another file are others. */
export function createIds(prefix = 'of-a-test'): () => string {
  const file = randomInt(1e9);
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}-${file}${count}`;
  };
}

/**
 * Serves all tests of this file with one folder, in which each test keeps networks of its own ids; call it once, after
 * `startBrowser`, so that its pages are closed first. `prepare` does something to the folder before the server starts. A server
 * that a test has killed is there again for the next one. Its pages have one nonce, as those of the servers that all files share.
 */
export function serveTogether(
  env: Readonly<Record<string, string>> = {},
  prepare: (folder: string) => Promise<void> = async () => {},
): SharedServer & OwnServer {
  let folder = '';
  let server: KeptServer | null = null;
  let url = '';
  let isUp = false;
  const start = async (port?: number) => {
    server = await startKeptServer(folder, { NODE_OPTIONS: toNodeOptions(), ...env }, port);
    isUp = true;
    url = server.url;
    // The environment of a test file is its own.
    process.env.BACKCHANNEL_URL = url;
  };
  beforeAll(async () => {
    folder = createFolder();
    await prepare(folder);
    await start();
  });
  beforeEach(async () => {
    if (!isUp) await start(server?.port);
  });
  afterAll(async () => {
    await server?.stop();
    removeFolder(folder);
  });
  return {
    url: () => url,
    folder: () => folder,
    newId: createIds(),
    kill: async () => {
      isUp = false;
      await server?.kill();
    },
    restart: () => start(server?.port),
  };
}
