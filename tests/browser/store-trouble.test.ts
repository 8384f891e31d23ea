import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { createSmallDisk, MAY_MAKE_DISKS } from '../lib/store/small-disk';
import { startBrowser } from './browser';
import { createFolder, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { createPostgres, HAS_POSTGRES } from './own-postgres';
import { ask, type Got, sendNote } from './raw-request';

const browser = startBrowser({ loadsAhead: true });
let folder: string;
let server: KeptServer;
/** What a server has kept before, in which two networks were edited. */
let kept: string;

beforeAll(async () => {
  kept = createFolder();
  const before = await startKeptServer(kept);
  for (const network of ['oslo-1993', 'derry-link-1993'] as const)
    expect((await sendNote(before.port, { network, base: 0, now: 'A' })).status).toBe(200);
  await before.stop();
});

afterAll(() => removeFolder(kept));

beforeEach(() => {
  folder = createFolder();
});

afterEach(async () => {
  await server.stop();
  removeFolder(folder);
});

const start = async (at = folder, env: Readonly<Record<string, string>> = {}) => {
  server = await startKeptServer(at, env);
  // The environment of a test file is its own.
  process.env.BACKCHANNEL_URL = server.url;
};

/** Starts a server whose store was there before it: it is opened with the start, and not by the first request. */
const startOnKept = async (at = folder) => {
  cpSync(kept, at, { recursive: true });
  await start(at);
};

const get = (path: string) => ask(server.port, path);
const file = (name = 'backchannel.sqlite') => join(folder, name);

function expectProblem({ status, text }: Got, expected: { status: number; detail: RegExp }): void {
  const problem = JSON.parse(text);
  expect([status, problem.status]).toEqual([expected.status, expected.status]);
  expect(problem.detail).toMatch(expected.detail);
}

describe('a server whose database', () => {
  it('is damaged answers 503 with what to do, and its pages say the same', async () => {
    await startOnKept();
    // Whatever SQLite has read is read again: it looks at the file once another program has written to it.
    const size = readFileSync(file()).length;
    const writer = new Database(file());
    writer.exec("insert into purges (network_id, version, at, author) values ('x', 1, 'x', 'x')");
    writer.pragma('wal_checkpoint(TRUNCATE)');
    writer.close();
    writeFileSync(file(), Buffer.alloc(size, 0xff), { flag: 'r+' });
    const damaged = {
      status: 503,
      detail: /is damaged\. Stop the program and put the newest file of .*backups/,
    };
    expectProblem(await get('/api/networks'), damaged);
    expectProblem(await get('/api/networks/oslo-1993'), damaged);
    expectProblem(await sendNote(server.port, { base: 2, was: 'A', now: 'B' }), damaged);
    const page = await browser.open('/');
    await page.getByText(/is damaged\. Stop the program/).waitFor();
  });

  it('was taken away answers 503, and works again once it is back', async () => {
    await startOnKept();
    renameSync(file(), file('aside'));
    const missing = { status: 503, detail: /backchannel\.sqlite is no longer in .*Put it back/ };
    expectProblem(await get('/api/networks/oslo-1993'), missing);
    expectProblem(await sendNote(server.port, { base: 2, was: 'A', now: 'B' }), missing);
    renameSync(file('aside'), file());
    expect((await sendNote(server.port, { base: 2, was: 'A', now: 'B' })).status).toBe(200);
  });

  it('was replaced while it runs writes to neither, and says to start anew', async () => {
    await startOnKept();
    const copy = readFileSync(file());
    renameSync(file(), file('aside'));
    writeFileSync(file(), copy);
    expectProblem(await sendNote(server.port, { base: 2, was: 'A', now: 'B' }), {
      status: 503,
      detail: /is another file than when the program began.*Start the program again/,
    });
  });
});

describe('a network that is damaged', () => {
  it('is listed as damaged with what to do, and takes no other with it', async () => {
    cpSync(kept, folder, { recursive: true });
    const writer = new Database(file());
    writer.exec("update changes set author = 'nobody' where network_id = 'oslo-1993' and version = 2");
    writer.close();
    await start();
    const { status, headers, text } = await get('/api/networks');
    const list: readonly { id: string; title: string; damaged?: { message: string; fix: string } }[] =
      JSON.parse(text);
    expect(status).toBe(200);
    expect(headers['backchannel-broken-files']).toBe('1');
    expect(list.find(({ id }) => id === 'derry-link-1993')).not.toHaveProperty('damaged');
    expect(list.find(({ id }) => id === 'oslo-1993')).toMatchObject({
      damaged: {
        message: expect.stringContaining('its version 2 is missing, or is not what was written'),
        fix: expect.stringContaining('Put a backup of the database in its place'),
      },
    });
    const damaged = {
      status: 503,
      detail: /version 2 is missing.*Put a backup of the database in its place/,
    };
    expectProblem(await get('/api/networks/oslo-1993'), damaged);
    expectProblem(await sendNote(server.port, { base: 2, was: 'A', now: 'B' }), damaged);
    expect((await get('/api/networks/derry-link-1993')).status).toBe(200);
    const page = await browser.open('/');
    await page.getByRole('heading', { name: 'Networks that cannot be read' }).waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: 'Put a backup of the database in its place' });
    await entry.getByRole('link', { name: 'oslo-1993' }).click();
    await page.getByRole('heading', { name: 'This network cannot be read' }).waitFor();
    await page.getByText('Put a backup of the database in its place').waitFor();
  });
});

/** Only where disks can be made; that they are not tested elsewhere is said. */
const describeOnDisks = MAY_MAKE_DISKS ? describe : () => undefined;

describeOnDisks('a server whose disk', () => {
  it('is full answers 507 after a restart as well, reads on, and writes again once there is room', async () => {
    const disk = createSmallDisk(160);
    try {
      await startOnKept(disk.path);
      disk.resize(40);
      const full = { status: 507, detail: /less than 100 MB left.*Make room on it/ };
      expectProblem(await sendNote(server.port, { base: 2, was: 'A', now: 'B' }), full);
      expect((await get('/api/networks/oslo-1993')).status).toBe(200);
      disk.resize(160);
      expect((await sendNote(server.port, { base: 2, was: 'A', now: 'B' })).status).toBe(200);
    } finally {
      await server.stop();
      disk.remove();
    }
  });

  it('takes nothing answers 503 to whoever changes something, and reads on', async () => {
    const disk = createSmallDisk(160);
    try {
      disk.close();
      await start(disk.path);
      expectProblem(await sendNote(server.port, { base: 0, now: 'A' }), {
        status: 503,
        detail: /Nothing can be written to the folder .* Let the program write to it/,
      });
      expect((await get('/api/networks/oslo-1993')).status).toBe(200);
    } finally {
      await server.stop();
      disk.remove();
    }
  });
});

/** Only where PostgreSQL is installed; that it is not tested elsewhere is said. */
const describeOnPostgres = HAS_POSTGRES ? describe : () => undefined;

describeOnPostgres('a server whose database server', () => {
  it('is gone answers 503 with what to do, and goes on once it is back', async () => {
    const postgres = createPostgres();
    try {
      postgres.start();
      await start(folder, { DATABASE_URL: postgres.url });
      expect((await sendNote(server.port, { base: 0, now: 'A' })).status).toBe(200);
      postgres.stop();
      const gone = {
        status: 503,
        detail: /The database server .* does not answer.*Start it, or correct DATABASE_URL/,
      };
      for (let time = 0; time < 3; time += 1) expectProblem(await get('/api/networks'), gone);
      expectProblem(await get('/api/ready'), gone);
      const page = await get('/networks/oslo-1993');
      expect([page.status, page.text]).toEqual([503, expect.stringContaining('cannot be reached just now')]);
      expect((await get('/api/health')).status).toBe(200);
      expect((await get('/api/metrics')).text).toContain('backchannel_store_up{engine="postgres"} 0');
      expectProblem(await sendNote(server.port, { base: 2, was: 'A', now: 'B' }), gone);
      // It comes back as one that follows another, as after a failover to a wrong one.
      postgres.startAsStandby();
      const standby = {
        status: 503,
        detail: /The database server .* takes no changes now: it follows another/,
      };
      expectProblem(await get('/api/ready'), standby);
      expectProblem(await sendNote(server.port, { base: 2, was: 'A', now: 'B' }), standby);
      expect((await get('/api/networks/oslo-1993')).status).toBe(200);
      postgres.promote();
      expect((await get('/api/ready')).status).toBe(200);
      expect((await sendNote(server.port, { base: 2, was: 'A', now: 'B' })).status).toBe(200);
      const admin = new pg.Client({ connectionString: postgres.url });
      await admin.connect();
      for (const [state, status] of [
        ['on', 503],
        ['off', 200],
      ] as const) {
        await admin.query(`alter system set default_transaction_read_only = ${state}`);
        await admin.query('select pg_reload_conf()');
        while ((await get('/api/ready')).status !== status) await new Promise((go) => setTimeout(go, 20));
      }
      await admin.end();
      expect((await sendNote(server.port, { base: 3, was: 'B', now: 'C' })).status).toBe(200);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      await server.stop();
      postgres.remove();
    }
  });
});
