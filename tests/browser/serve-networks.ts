import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@/lib/run/address.mjs';
import { startServer } from '@/lib/run/server.mjs';

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
      env: { NETWORKS_DIR: folder, DATA_DIR: join(folder, '.kept') },
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
