import { renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runRestoreCommand } from '@/lib/store/restore-command';
import { closeFolder, MAY_MAKE_DISKS } from '../lib/store/small-disk';
import { createFolder, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { ask, sendNote } from './raw-request';

let folder: string;
let server: KeptServer;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = createFolder();
  server = await startKeptServer(folder);
  expect((await note(0, '', 'A')).status).toBe(200);
});

afterAll(async () => {
  await server.stop();
  removeFolder(folder);
});

const note = (base: number, was: string, now: string) => sendNote(server.port, { base, was, now });
const get = (path: string) => ask(server.port, path);
const readVersion = async () => Number((await get('/api/networks/oslo-1993')).headers['backchannel-version']);

const start = async () => {
  server = await startKeptServer(folder);
};

// The tests follow one server through its faults.
describe('a server', () => {
  it('acknowledges nothing and is not ready while its database is taken away, also for one that is another', async () => {
    renameSync(file('backchannel.sqlite'), file('aside'));
    for (const replace of [() => undefined, () => writeFileSync(file('backchannel.sqlite'), '')]) {
      replace();
      expect(JSON.parse((await note(2, 'A', 'B')).text)).toMatchObject({
        status: 503,
        detail: expect.stringMatching(/is no longer in .*Put it back|is another file than when/),
      });
      expect(await get('/api/ready')).toMatchObject({ status: 503 });
      expect((await get('/api/metrics')).text).toContain('backchannel_store_up{engine="embedded"} 0');
    }
    renameSync(file('aside'), file('backchannel.sqlite'));
    expect((await get('/api/ready')).status).toBe(200);
    expect((await note(2, 'A', 'B')).status).toBe(200);
  });

  (MAY_MAKE_DISKS ? it : () => undefined)(
    'that cannot write any more says so, reads on, and writes again',
    async () => {
      const openFolder = closeFolder(folder);
      try {
        expect(JSON.parse((await note(3, 'B', 'C')).text)).toMatchObject({
          status: 503,
          detail: expect.stringMatching(
            /Nothing can be written to the folder .* Let the program write to it/,
          ),
        });
        expect(await readVersion()).toBe(3);
      } finally {
        openFolder();
      }
      expect((await note(3, 'B', 'C')).status).toBe(200);
    },
  );

  it('does not start on a log that was cut short, says what is missing, and goes on once that is accepted', async () => {
    const version = await readVersion();
    expect((await note(version, version === 4 ? 'C' : 'B', 'D')).status).toBe(200);
    await server.kill();
    const log = file('backchannel.sqlite-wal');
    truncateSync(log, statSync(log).size - 1);
    await expect(start()).rejects.toThrow('the server ended with exit code 1 before it answered.');
    // What the server has said goes to the operator; the command says it once more.
    expect(await runRestoreCommand(['--accept-loss'], { DATA_DIR: folder })).toMatch(
      new RegExp(
        `1 of \\d+ writes that were acknowledged is missing.*“oslo-1993” ends with version ${version} of ${version + 1}`,
      ),
    );
    await start();
    expect(await readVersion()).toBe(version);
    await server.kill();
  });

  it('does not start without the head of the log, which is told, and goes on once that is accepted', async () => {
    rmSync(file('backchannel.head'));
    await expect(start()).rejects.toThrow('the server ended with exit code 1 before it answered.');
    expect(await runRestoreCommand(['--accept-loss'], { DATA_DIR: folder })).toContain(
      'nobody can tell whether something is missing',
    );
    await start();
    const version = await readVersion();
    expect(version).toBeGreaterThan(2);
    renameSync(file('backchannel.head'), file('aside'));
    const refused = await note(version, 'C', 'D');
    expect([refused.status, JSON.parse(refused.text).detail]).toEqual([
      503,
      expect.stringMatching(/head of the log backchannel\.head is no longer in .* stop the program, and/),
    ]);
    expect(JSON.parse((await get('/api/ready')).text)).toMatchObject({
      status: 503,
      detail: expect.stringContaining('backchannel.head is no longer in'),
    });
    renameSync(file('aside'), file('backchannel.head'));
    expect((await get('/api/ready')).status).toBe(200);
  });
});
