import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../lib/run/address.mjs';
import { findTestBrowser, HOW_TO_INSTALL } from '../../lib/run/browser.mjs';
import { buildIfNeeded } from '../../lib/run/build.mjs';
import { ROOT } from '../../lib/run/root.mjs';
import { startServer } from '../../lib/run/server.mjs';
import { keepServer } from './running-server.mjs';

/**
 * Finds a browser and serves the production build on a free port; the tests learn of both from the environment. Whoever
 * sets BACKCHANNEL_URL tests a server that runs already.
 */
export default async function setUp() {
  const browser = await findTestBrowser();
  if (!browser) throw new Error(HOW_TO_INSTALL);
  process.env.BACKCHANNEL_FOUND_BROWSER = JSON.stringify(browser);
  if (process.env.BACKCHANNEL_URL) return;
  await buildIfNeeded(ROOT);
  // What tests keep goes with them.
  const kept = mkdtempSync(join(tmpdir(), 'backchannel-kept-'));
  const server = await startServer(ROOT, {
    host: '127.0.0.1',
    port: await findFreePort(),
    env: { NETWORKS_DIR: process.env.NETWORKS_DIR ?? join(ROOT, 'data'), DATA_DIR: join(kept, 'var') },
  });
  keepServer({
    stop: async () => {
      await server.stop();
      rmSync(kept, { recursive: true, force: true });
    },
  });
  process.env.BACKCHANNEL_URL = server.url;
}
