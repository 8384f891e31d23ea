import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { findFreePort } from '@/lib/run/address.mjs';
import { startServer } from '@/lib/run/server.mjs';
import { startBrowser } from './browser';
import { OSLO } from './explorer-page';
import { createFolder, removeFolder } from './kept-server';
import { ask, begin, sendNote } from './raw-request';

const browser = startBrowser({ loadsAhead: true });
let folder: string;
let port: number;
let server: Awaited<ReturnType<typeof startServer>>;

beforeEach(async () => {
  folder = createFolder();
  port = await findFreePort();
  server = await startServer(process.cwd(), {
    host: '127.0.0.1',
    port,
    env: { DATA_DIR: folder, NETWORKS_DIR: join(process.cwd(), 'data') },
  });
  process.env.BACKCHANNEL_URL = server.url;
});

afterEach(async () => {
  await server.stop();
  removeFolder(folder);
});

/** Returns how many bytes of changes stand beside the database and not in it. */
const measureLog = () => {
  const log = join(folder, 'backchannel.sqlite-wal');
  return existsSync(log) ? statSync(log).size : 0;
};

describe('a server that is told to stop', () => {
  it('ends the streams of its pages, puts all that is kept into one file, and ends by itself', async () => {
    const page = await browser.open(`${OSLO}?lens=all`);
    await page.waitForRequest('**/events?*');
    void ask(port, '/api/networks/oslo-1993/events');
    expect((await sendNote(port, { base: 0, now: 'A' })).status).toBe(200);
    expect(measureLog()).toBeGreaterThan(0);
    void server.stop();
    // Whoever has to be ended by force has a signal.
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(measureLog()).toBe(0);
    const database = new Database(join(folder, 'backchannel.sqlite'), { readonly: true });
    expect(
      database.prepare("select version from networks where network_id = 'oslo-1993'").get(),
    ).toMatchObject({
      version: 2,
    });
    database.close();
  });

  it('finishes what is in flight, and takes nothing new', async () => {
    const body = JSON.stringify({ format: 'backchannel/1', id: 'late', title: 'Late' });
    const { request, answered } = begin(port, '/api/networks', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': String(body.length) },
    });
    request.write(body.slice(0, 10));
    await ask(port, '/api/formats');
    void server.stop();
    await expect(waitForRefusal()).resolves.toBe('ECONNREFUSED');
    request.end(body.slice(10));
    expect((await answered).status).toBe(201);
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(measureLog()).toBe(0);
  });

  it('does not wait for a body that never comes', async () => {
    expect((await sendNote(port, { base: 0, now: 'A' })).status).toBe(200);
    const { request, answered } = begin(port, '/api/networks', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': '100' },
    });
    request.write('{');
    answered.catch(() => undefined);
    await ask(port, '/api/formats');
    void server.stop();
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(measureLog()).toBe(0);
  });
});

/** Asks until nobody listens any more, and returns the code of the error. */
async function waitForRefusal(): Promise<unknown> {
  for (;;) {
    try {
      await ask(port, '/api/formats');
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
      // A user who was still being answered is cut off.
      if (code !== 'ECONNRESET') return code;
    }
  }
}
