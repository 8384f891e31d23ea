import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../lib/run/address.mjs';
import { findTestBrowser, HOW_TO_INSTALL } from '../../lib/run/browser.mjs';
import { buildIfNeeded } from '../../lib/run/build.mjs';
import { ROOT } from '../../lib/run/root.mjs';
import { startServer } from '../../lib/run/server.mjs';
import { toNodeOptions } from './node-options.mjs';
import { keepServer } from './running-server.mjs';

/**
 * Finds a browser and serves the production build on three free ports; the tests learn of all of them from the environment. One
 * server keeps the networks that ship as they are, on the second tests keep networks of their own, and the third has those of
 * `fixtures/`. Whoever sets BACKCHANNEL_URL has the tests of what ships ask a server that runs already.
 */
export default async function setUp() {
  const browser = await findTestBrowser();
  if (!browser) throw new Error(HOW_TO_INSTALL);
  process.env.BACKCHANNEL_FOUND_BROWSER = JSON.stringify(browser);
  const isBuilt = process.env.BACKCHANNEL_URL !== undefined;
  if (!isBuilt) await buildIfNeeded(ROOT);
  if (!isBuilt) process.env.BACKCHANNEL_URL = (await serve()).url;
  const shared = await serve();
  process.env.BACKCHANNEL_SHARED_URL = shared.url;
  process.env.BACKCHANNEL_SHARED_FOLDER = shared.folder;
  const fixtures = mkdtempSync(join(tmpdir(), 'backchannel-networks-'));
  cpSync(join(ROOT, 'tests/browser/fixtures'), fixtures, { recursive: true });
  process.env.BACKCHANNEL_FIXTURES_URL = (await serve(fixtures)).url;
  process.env.BACKCHANNEL_FIXTURES_FOLDER = fixtures;
  keepServer({ stop: async () => rmSync(fixtures, { recursive: true, force: true }) });
}

/**
 * Serves a new folder, which goes when the tests are over.
 * @param {string} [networks] the folder of networks that it ships, in place of those of the project
 */
async function serve(networks = process.env.NETWORKS_DIR ?? join(ROOT, 'data')) {
  const kept = mkdtempSync(join(tmpdir(), 'backchannel-kept-'));
  const folder = join(kept, 'var');
  const server = await startServer(ROOT, {
    host: '127.0.0.1',
    port: await findFreePort(),
    env: { NETWORKS_DIR: networks, DATA_DIR: folder, NODE_OPTIONS: toNodeOptions() },
  });
  keepServer({
    stop: async () => {
      await server.stop();
      rmSync(kept, { recursive: true, force: true });
    },
  });
  return { url: server.url, folder };
}
