import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@/lib/run/address.mjs';
import { startServer } from '@/lib/run/server.mjs';
import { toNodeOptions } from './node-options.mjs';
import { createIds } from './shared-server';

/**
 * Has the tests of this file use the server that ships the networks of `fixtures/`, and files given by name, in place of the
 * networks of the project; call it once, before `startBrowser`. For tests that change none of them, and look at no list of networks: other
 * files use the same server.
 */
export function shareFixtures(files: Readonly<Record<string, string>> = {}): void {
  const { BACKCHANNEL_FIXTURES_URL: url, BACKCHANNEL_FIXTURES_FOLDER: folder } = process.env;
  if (!url || !folder)
    throw new Error('Run these tests with jest.browser.config.mjs, which starts a server for them.');
  // The environment of a test file is its own.
  process.env.BACKCHANNEL_URL = url;
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') !== content)
      throw new Error(
        `Another file of tests has another ${name}: give this one a name and an id of its own.`,
      );
    writeFileSync(path, content);
  }
}

/**
 * Has the tests of this file use the same server with a copy of a network of `fixtures/` or of `data/`, which they may change; call it once,
 * before `startBrowser`. Returns the id of the copy.
 */
export function shareCopy(of: string): string {
  const id = createIds(of)();
  const folder = ['tests/browser/fixtures', 'data'].find((each) => existsSync(join(each, `${of}.json`)));
  if (!folder) throw new Error(`There is no network “${of}” to copy.`);
  const file = JSON.parse(readFileSync(join(folder, `${of}.json`), 'utf8'));
  shareFixtures({ [`${id}.json`]: JSON.stringify({ ...file, id }) });
  return id;
}

/**
 * Serves the networks of `fixtures/`, and files given by name, for the tests of this file in place of the networks that
 * ship; call it once, before `startBrowser`. Returns the folder, which may be changed while it is served.
 */
export function serveFixtures(files: Readonly<Record<string, string>> = {}): { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-networks-'));
  let server: Awaited<ReturnType<typeof startServer>> | null = null;

  beforeAll(async () => {
    cpSync(join(__dirname, 'fixtures'), folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    server = await startServer(process.cwd(), {
      host: '127.0.0.1',
      port: await findFreePort(),
      // Hidden from the list of networks, and gone with the folder.
      env: { NETWORKS_DIR: folder, DATA_DIR: join(folder, '.kept'), NODE_OPTIONS: toNodeOptions() },
    });
    // The environment of a test file is its own.
    process.env.BACKCHANNEL_URL = server.url;
  });

  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  return { folder };
}
