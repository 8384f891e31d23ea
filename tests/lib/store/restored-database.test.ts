import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'libsql';
import { runBackupCommand } from '@/lib/store/backup-command';
import { hasDatabase, openEmbedded } from '@/lib/store/database/embedded-engine';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { runRestoreCommand } from '@/lib/store/restore-command';
import { createNetwork } from '@/tests/fixtures/create-network';

const DOING = { author: 'Desk A', at: '2026-11-24T12:00:00.000Z', key: null };

let folder: string;
/** The store of a server that runs. */
let store: NetworkStore;
const file = (name: string, at = folder) => path.join(at, name);
const DATABASE = 'backchannel.sqlite';

const open = async (at = folder) =>
  new NetworkStore(
    await openEmbedded({ kind: 'embedded', folder: at, reserve: 0 }, { isServer: true }),
    async () => null,
    new NetworkEvents(),
  );

const keep = (id: string) => store.create(createNetwork({ id }), DOING);

/** Leaves the files as a server does that is killed, in another folder, and returns that. */
function kill(): string {
  const at = mkdtempSync(path.join(tmpdir(), 'killed-'));
  cpSync(folder, at, { recursive: true });
  folders.push(at);
  return at;
}

let folders: string[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'restored-'));
  folders = [folder];
  store = await open();
  await keep('first');
});

afterEach(async () => {
  jest.restoreAllMocks();
  await store.close();
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

/** Makes a backup while the server runs, and returns it. */
async function backUp(): Promise<string> {
  await runBackupCommand([], { DATA_DIR: folder });
  const [name = ''] = readdirSync(file('backups')).filter((each) => each.endsWith('.sqlite'));
  return file(path.join('backups', name));
}

/** Returns the networks that a folder has. */
async function list(at: string): Promise<readonly string[]> {
  const opened = await open(at);
  try {
    return await opened.list();
  } finally {
    await opened.close();
  }
}

const restore = (at: string, ...words: readonly string[]) => runRestoreCommand(words, { DATA_DIR: at });

describe('a backup', () => {
  it('beside the log of the database before it is refused, and opened without that log', async () => {
    const backup = await backUp();
    await keep('second');
    const killed = kill();
    cpSync(backup, file(DATABASE, killed));
    const refused = {
      kind: 'damaged',
      message: expect.stringMatching(
        /-wal in .* is not that of the backchannel\.sqlite beside it, such as a backup.* Take backchannel\.sqlite-wal and .*-shm away/,
      ),
    };
    for (let time = 0; time < 2; time += 1) await expect(open(killed)).rejects.toMatchObject(refused);
    for (const name of [`${DATABASE}-wal`, `${DATABASE}-shm`]) rmSync(file(name, killed));
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    expect(await list(killed)).toEqual(['first']);
    expect(warn.mock.calls.join()).toMatch(/the last 1 writes of that one are not in it/);
    expect(await list(killed)).toEqual(['first']);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('that is a copy of the file itself is refused beside a later log as well', async () => {
    await store.engine.eraseDeleted();
    const copy = readFileSync(file(DATABASE));
    await keep('second');
    await store.engine.eraseDeleted();
    await keep('third');
    const killed = kill();
    writeFileSync(file(DATABASE, killed), copy);
    await expect(open(killed)).rejects.toMatchObject({ kind: 'damaged' });
    rmSync(file(`${DATABASE}-wal`, killed));
    await expect(open(killed)).rejects.toThrow(
      /2 of \d+ writes .* are missing.*an older copy stands in its place/,
    );
  });

  it('is put in place by a command, also twice, with what was there beside it', async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    const backup = await backUp();
    await keep('second');
    const killed = kill();
    for (let time = 0; time < 2; time += 1) {
      expect(await restore(killed, backup)).toMatch(
        /is in the place of the database\. What was there is in .*-replaced/,
      );
      expect(await list(killed)).toEqual(['first']);
    }
    const [aside = ''] = readdirSync(file('backups', killed)).filter((each) => each.endsWith('-replaced'));
    expect(await list(file(path.join('backups', aside), killed))).toEqual(['first', 'second']);
    expect((statSync(file(DATABASE, killed)).mode & 0o777).toString(8)).toBe('600');
  });

  it('is not put in place while a server runs, nor is what is none', async () => {
    const backup = await backUp();
    await expect(restore(folder, backup)).rejects.toMatchObject({ kind: 'in-use' });
    const killed = kill();
    await expect(restore(killed, file('none'))).rejects.toThrow('There is no file');
    await expect(restore(killed, file('backchannel.head'))).rejects.toThrow('is no database of SQLite.');
    await expect(restore(killed, file(DATABASE, killed))).rejects.toThrow('is the database itself');
    for (const words of [[], ['--all'], ['a', 'b']])
      await expect(restore(killed, ...words)).rejects.toThrow('Use: npm run restore');
    expect(await list(killed)).toEqual(['first']);
  });
});

describe('what is missing', () => {
  it('is accepted by a command, and told once more', async () => {
    await keep('second');
    const killed = kill();
    await expect(restore(kill(), '--accept-loss')).rejects.toThrow('Nothing is missing');
    truncateSync(file(`${DATABASE}-wal`, killed), statSync(file(`${DATABASE}-wal`, killed)).size - 4096);
    await expect(open(killed)).rejects.toThrow(
      /1 of \d+ writes that were acknowledged is missing.*“second” is not there/,
    );
    expect(await restore(killed, '--accept-loss')).toMatch(
      /counts as all there is from now on.*“second” is not there/,
    );
    expect(await list(killed)).toEqual(['first']);
    await expect(restore(killed, '--accept-loss')).rejects.toThrow('Nothing is missing');
  });

  it('is not what was deleted for good', async () => {
    await store.purge('first', DOING);
    expect(await list(kill())).toEqual([]);
    await keep('first');
    expect(await list(kill())).toEqual(['first']);
  });

  it('is no database that was moved with all of its files', async () => {
    await keep('second');
    expect(await list(kill())).toEqual(['first', 'second']);
  });

  it('is a database that was taken away, which is told until it is accepted, or a backup put in its place', async () => {
    const backup = await backUp();
    const killed = kill();
    rmSync(file(DATABASE, killed));
    await expect(open(killed)).rejects.toThrow(/-wal in .* is there without its backchannel\.sqlite/);
    for (const name of [`${DATABASE}-wal`, `${DATABASE}-shm`]) rmSync(file(name, killed));
    const gone =
      /backchannel\.sqlite is no longer in .* It had come to \d+ writes, .*restore -- --accept-loss/;
    await expect(open(killed)).rejects.toThrow(gone);
    await expect(runBackupCommand([], { DATA_DIR: killed })).rejects.toThrow(gone);
    expect(hasDatabase({ kind: 'embedded', folder: killed, reserve: 0 })).toBe(true);
    expect(await restore(killed, '--accept-loss')).toContain('begins anew');
    expect(await list(killed)).toEqual([]);
    rmSync(file(DATABASE, killed));
    expect(await restore(killed, backup)).toContain('is in the place of the database');
    expect(await list(killed)).toEqual(['first']);
  });
});

describe('the note of the head', () => {
  it.each([
    ['taken away', [true, false], () => null, /backchannel\.head is no longer in .*beside it/],
    ['emptied', [true], () => Buffer.alloc(0), /Nothing in the file backchannel\.head .* can be read/],
    [
      'spoiled',
      [true],
      (bytes: Buffer) => bytes.fill(7),
      /Nothing in the file backchannel\.head .* can be read/,
    ],
  ])('that was %s is told until that is accepted, beside a log: %j', async (_, logs, spoil, told) => {
    await keep('second');
    for (const log of logs) {
      const killed = kill();
      const head = file('backchannel.head', killed);
      const bytes = spoil(readFileSync(head));
      if (bytes) writeFileSync(head, bytes);
      else rmSync(head);
      if (!log) rmSync(file(`${DATABASE}-wal`, killed));
      for (let time = 0; time < 2; time += 1) {
        await expect(open(killed)).rejects.toMatchObject({
          kind: 'damaged',
          message: expect.stringMatching(told),
          fix: expect.stringMatching(
            /Put it back, put a backup in place \(npm run restore -- FILE\), or go on/,
          ),
        });
      }
      expect(await restore(killed, '--accept-loss')).toMatch(/nobody can tell whether something is missing/);
      expect(await list(killed)).toEqual(log ? ['first', 'second'] : []);
      await expect(restore(killed, '--accept-loss')).rejects.toThrow('Nothing is missing');
    }
  });

  it('is not missed in a database of which none was kept: of version 0.1.0, a backup, or one just made', async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    const put = (bytes: Buffer) => {
      const at = mkdtempSync(path.join(tmpdir(), 'alone-'));
      folders.push(at);
      writeFileSync(file(DATABASE, at), bytes);
      return at;
    };
    const former = gunzipSync(readFileSync('tests/fixtures/store-0.1.0.sqlite.gz'));
    expect(await list(put(former))).toEqual(['pair']);
    expect(await list(put(readFileSync(await backUp())))).toEqual(['first']);
    const made = put(Buffer.alloc(0));
    new Database(file(DATABASE, made)).pragma('journal_mode = WAL');
    expect(await list(made)).toEqual([]);
  });

  it('is whole after a write of it that was broken off', async () => {
    await keep('second');
    const killed = kill();
    const head = file('backchannel.head', killed);
    const bytes = readFileSync(head);
    for (const slot of [0, 4_096]) {
      writeFileSync(
        head,
        Buffer.concat([bytes.subarray(0, slot), Buffer.alloc(100, 7), bytes.subarray(slot + 100)]),
      );
      const copy = mkdtempSync(path.join(tmpdir(), 'slot-'));
      folders.push(copy);
      cpSync(killed, copy, { recursive: true });
      expect(await list(copy)).toEqual(['first', 'second']);
    }
  });
});
