import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runRestoreCommand } from '@/lib/store/restore-command';
import { closeFolder, createSmallDisk, MAY_MAKE_DISKS, type SmallDisk } from '../lib/store/small-disk';
import { createFolder, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { ask, sendNote } from './raw-request';

let folder: string;
/** Where the folder is, for root. */
let disk: SmallDisk | null = null;
let server: KeptServer;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  disk = MAY_MAKE_DISKS ? createSmallDisk(150) : null;
  folder = disk?.path ?? createFolder();
  server = await startKeptServer(folder);
  expect((await note(0, '', 'A')).status).toBe(200);
});

afterAll(async () => {
  await server.stop();
  if (disk) disk.remove();
  else removeFolder(folder);
});

const itOnDisks = MAY_MAKE_DISKS ? it : () => undefined;

const note = (base: number, was: string, now: string) => sendNote(server.port, { base, was, now });
const get = (path: string) => ask(server.port, path);
const readVersion = async () => Number((await get('/api/networks/oslo-1993')).headers['backchannel-version']);

/** What is told of a server that answers 503 when it is asked whether it is ready; null when it is. */
async function tellWhy(): Promise<string | null> {
  const { status, text } = await get('/api/ready');
  const isUp = (await get('/api/metrics')).text.includes('backchannel_store_up{engine="embedded"} 1');
  expect([status, isUp]).toEqual(status === 200 ? [200, true] : [503, false]);
  return status === 200 ? null : JSON.parse(text).detail;
}

/** Sends a change that is refused, and returns how. */
async function tellRefusal(base: number, was: string, now: string): Promise<readonly [number, string]> {
  const { status, text } = await note(base, was, now);
  return [status, JSON.parse(text).detail];
}

const start = async () => {
  server = await startKeptServer(folder);
};

/** Limits how large files may become that the server writes: each write beyond is an error of the system. */
function limitFiles(bytes: string): void {
  const server = readFileSync(file('server.pid'), 'utf8').trim();
  const { status } = spawnSync('prlimit', ['--pid', server, `--fsize=${bytes}:`]);
  if (status !== 0) throw new Error(`prlimit failed with ${status}.`);
}

// The tests follow one server through its faults.
describe('a server', () => {
  it('acknowledges nothing and is not ready while its database is taken away, also for one that is another', async () => {
    renameSync(file('backchannel.sqlite'), file('aside'));
    for (const replace of [() => undefined, () => writeFileSync(file('backchannel.sqlite'), '')]) {
      replace();
      const why = /is no longer in .*Put it back|is another file than when/;
      expect(await tellRefusal(2, 'A', 'B')).toEqual([503, expect.stringMatching(why)]);
      expect(await tellWhy()).toMatch(why);
    }
    renameSync(file('aside'), file('backchannel.sqlite'));
    expect(await tellWhy()).toBeNull();
    expect((await note(2, 'A', 'B')).status).toBe(200);
  });

  itOnDisks('that cannot write any more says so, is not ready, reads on, and writes again', async () => {
    const openFolder = closeFolder(folder);
    try {
      const why = /Nothing can be written to the folder .* Let the program write to it/;
      expect(await tellWhy()).toMatch(why);
      expect(await tellRefusal(3, 'B', 'C')).toEqual([503, expect.stringMatching(why)]);
      expect(await readVersion()).toBe(3);
    } finally {
      openFolder();
    }
    expect(await tellWhy()).toBeNull();
    expect((await note(3, 'B', 'C')).status).toBe(200);
  });

  itOnDisks('whose disk is full says so, is not ready, reads on, and writes again', async () => {
    disk?.resize(50);
    expect(await tellWhy()).toMatch(/less than 100 MB left.* Make room on it/);
    expect(await tellRefusal(4, 'C', 'D')).toEqual([507, expect.stringContaining('Make room on it')]);
    expect(await readVersion()).toBe(4);
    disk?.resize(150);
    expect(await tellWhy()).toBeNull();
    expect((await note(4, 'C', 'D')).status).toBe(200);
  });

  itOnDisks(
    'whose disk answers with errors acknowledges nothing, tells it, and goes on by itself',
    async () => {
      const said = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
      // Without a change, nothing has failed yet.
      limitFiles('0');
      try {
        expect(await tellWhy()).toBeNull();
        const why = /answers with an error \((?:SQLITE_IOERR_WRITE|EFBIG)\), and nothing is acknowledged/;
        expect(await tellRefusal(5, 'D', 'E')).toEqual([503, expect.stringMatching(why)]);
        expect(await tellWhy()).toMatch(why);
        expect(await readVersion()).toBe(5);
      } finally {
        limitFiles('unlimited');
      }
      expect(await tellWhy()).toBeNull();
      const lines = said.mock.calls.map(([piece]) => String(piece)).join('');
      said.mockRestore();
      expect(lines).toMatch(
        /"level":"error".*"state":"not ready","why":"The disk of .* answers with an error/,
      );
      expect(lines).toMatch(/"level":"info".*"state":"ready"/);
      expect((await note(5, 'D', 'E')).status).toBe(200);
      expect(await readVersion()).toBe(6);
    },
  );

  it('does not start on a log that was cut short, says what is missing, and goes on once that is accepted', async () => {
    const version = await readVersion();
    expect((await note(version, version === 6 ? 'E' : 'B', 'F')).status).toBe(200);
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
    const why = /head of the log backchannel\.head is no longer in .* stop the program, and/;
    expect(await tellRefusal(version, 'E', 'F')).toEqual([503, expect.stringMatching(why)]);
    expect(await tellWhy()).toMatch(why);
    renameSync(file('aside'), file('backchannel.head'));
    expect(await tellWhy()).toBeNull();
  });
});
