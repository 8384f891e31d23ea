import { createFolder, type KeptServer, type OwnServer, removeFolder, startKeptServer } from './kept-server';

/** What the tests of a file are served by together. */
export type SharedServer = OwnServer & {
  /** Returns an id that no network has yet, also when a test is tried once more. */
  readonly newId: () => string;
};

/**
 * Serves all tests of this file with one folder, in which each test keeps networks of its own ids; call it once, after
 * `startBrowser`, so that its pages are closed first. `prepare` does something to the folder before the server starts. A server
 * that a test has killed is there again for the next one.
 */
export function serveTogether(
  env: Readonly<Record<string, string>> = {},
  prepare: (folder: string) => Promise<void> = async () => {},
): SharedServer {
  let folder = '';
  let server: KeptServer | null = null;
  let url = '';
  let isUp = false;
  let count = 0;
  const start = async (port?: number) => {
    server = await startKeptServer(folder, env, port);
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
    newId: () => {
      count += 1;
      return `of-a-test-${count}`;
    },
    kill: async () => {
      isUp = false;
      await server?.kill();
    },
    restart: () => start(server?.port),
  };
}
