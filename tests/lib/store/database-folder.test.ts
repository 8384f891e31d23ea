import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import Database from 'libsql';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { runBackupCommand } from '@/lib/store/backup-command';
import { checkEmptyFolder, hasDatabase, openEmbedded } from '@/lib/store/database/embedded-engine';
import { runWork } from '@/lib/store/database/engine';
import { checkFreeSpace, measureFreeSpace } from '@/lib/store/database/free-space';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createSmallDisk, MAY_MAKE_DISKS, type SmallDisk } from './small-disk';

const DOING = { author: 'Desk A', at: '2026-11-24T12:00:00.000Z' };
const PAIR = createNetwork({ id: 'pair' });

/** Only where disks can be made; that they are not tested elsewhere is said. */
const describeOnDisks = MAY_MAKE_DISKS ? describe : () => undefined;

let folder: string;
const open = (at = folder, options: { reserve?: number; isServer?: boolean } = {}) =>
  openEmbedded(
    { kind: 'embedded', folder: at, reserve: options.reserve ?? 0 },
    { isServer: options.isServer ?? true },
  );

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'folder-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder', () => {
  it('is made with its database, and each commit is on the disk before it is acknowledged', async () => {
    const settings = { kind: 'embedded', folder: path.join(folder, 'a', 'b'), reserve: 0 } as const;
    expect(hasDatabase(settings)).toBe(false);
    const engine = await openEmbedded(settings, { isServer: true });
    expect(hasDatabase(settings)).toBe(true);
    const read = async (pragma: string) => (await sql.raw(`pragma ${pragma}`).execute(engine.db)).rows;
    expect(await read('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await read('synchronous')).toEqual([{ synchronous: 2 }]);
    await engine.close();
  });

  it('is refused to a second server, which says so, until the first has ended', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({
      kind: 'in-use',
      message: expect.stringMatching(
        new RegExp(`^Another server \\(process ${process.pid}\\) uses the folder`),
      ),
    });
    await first.close();
    await (await open()).close();
  });

  it('is open to a command beside a server', async () => {
    const server = await open();
    const command = await open(folder, { isServer: false });
    expect(await command.db.selectFrom('tokens').selectAll().execute()).toEqual([]);
    await command.close();
    await server.close();
  });

  it('keeps the log of a server that has just made it when another program closes the database', async () => {
    const server = await open();
    const file = JSON.stringify(path.join(folder, 'backchannel.sqlite'));
    // Another process: SQLite knows of its own connections without locks. Who is the last to close takes the log away.
    const program = `const it = new (require('libsql'))(${file}); it.exec('select * from tokens'); it.close();`;
    expect(spawnSync(process.execPath, ['-e', program]).status).toBe(0);
    expect(() => server.checkPlace()).not.toThrow();
    await server.close();
  });

  it('that cannot be made is told', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    await expect(open(file)).rejects.toMatchObject({ kind: 'read-only' });
    await expect(open(path.join(file, 'var'))).rejects.toMatchObject({
      kind: 'read-only',
      message: expect.stringContaining('Let the program write to it, or name another folder in DATA_DIR.'),
    });
  });
});

describe('the files of a folder', () => {
  const mode = (...names: readonly string[]) =>
    (statSync(path.join(folder, ...names)).mode & 0o777).toString(8);

  it('are read by their owner alone: the database, and each backup in a folder that had been open', async () => {
    const engine = await open();
    await engine.close();
    mkdirSync(path.join(folder, 'backups'), { mode: 0o755 });
    const told = await runBackupCommand([], { DATA_DIR: folder });
    const [backup = ''] = readdirSync(path.join(folder, 'backups'));
    expect(told).toContain(backup);
    expect([mode('backchannel.sqlite'), mode('backups'), mode('backups', backup)]).toEqual([
      '600',
      '700',
      '600',
    ]);
    const copy = new Database(path.join(folder, 'backups', backup), { readonly: true });
    expect(copy.prepare('select count(*) as count from tokens').get()).toMatchObject({ count: 0 });
    copy.close();
  });

  it('are one when the store is closed: nothing is left in the write-ahead log', async () => {
    const engine = await open();
    const store = new NetworkStore(engine, async () => null, new NetworkEvents());
    await store.create(PAIR, { ...DOING, key: null });
    const log = path.join(folder, 'backchannel.sqlite-wal');
    expect(statSync(log).size).toBeGreaterThan(0);
    await store.close();
    expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
  });

  it('are missed when the database is taken away or replaced, and used again when it is back', async () => {
    const engine = await open();
    const [file, aside] = [path.join(folder, 'backchannel.sqlite'), path.join(folder, 'aside')];
    engine.checkPlace();
    renameSync(file, aside);
    expect(() => engine.checkPlace()).toThrow(/backchannel\.sqlite is no longer in .* Put it back/);
    writeFileSync(file, '');
    expect(() => engine.checkPlace()).toThrow(/is another file than when the program began/);
    renameSync(aside, file);
    expect(() => engine.checkPlace()).not.toThrow();
    await engine.close();
  });
});

describe('what is purged', () => {
  it('is in no file of the folder any more', async () => {
    const engine = await open();
    const store = new NetworkStore(engine, async () => null, new NetworkEvents());
    const secret = 'a source that must not be known';
    await store.create({ ...PAIR, description: secret }, { ...DOING, key: null });
    const holds = () =>
      readdirSync(folder).filter((file) => readFileSync(path.join(folder, file)).includes(secret));
    expect(holds()).not.toEqual([]);
    expect(await store.purge('pair', DOING)).toBe(true);
    expect(holds()).toEqual([]);
    await store.close();
  });
});

describe('a disk with little room', () => {
  it('is not written to when less is left than the reserve', async () => {
    const free = measureFreeSpace(folder);
    expect(() => checkFreeSpace(folder, free + 1024 ** 4)).toThrow(
      /MB left, and nothing is written before it is full/,
    );
    expect(() => checkFreeSpace(folder, 1)).not.toThrow();
    await expect(open(folder, { reserve: free + 1024 ** 4 })).rejects.toMatchObject({ kind: 'full' });
  });
});

describeOnDisks('a disk', () => {
  let disk: SmallDisk;
  let store: NetworkStore;

  beforeEach(async () => {
    disk = createSmallDisk(4);
    store = await openStore();
    await store.create(PAIR, { ...DOING, key: null });
  });

  afterEach(async () => {
    await store.close();
    disk.remove();
  });

  async function openStore(at = disk): Promise<NetworkStore> {
    const settings = { kind: 'embedded', folder: path.join(at.path, 'var'), reserve: 0 } as const;
    const engine = await openEmbedded(settings, { isServer: true });
    return new NetworkStore(engine, async () => null, new NetworkEvents());
  }

  function commit(number: number) {
    const notes = 'x'.repeat(20_000);
    const actor = { id: `n${number}`, kind: 'person' as const, name: `N ${number}`, notes };
    return store.commit('pair', {
      ...DOING,
      base: 1,
      changes: [buildAddition(PAIR, 'actors', actor)],
      key: null,
    });
  }

  /** Writes until it fails; returns how many were acknowledged, and the failure. */
  async function fill(): Promise<{ readonly count: number; readonly error: unknown }> {
    for (let count = 0; ; count += 1) {
      try {
        await commit(count);
      } catch (error) {
        return { count, error };
      }
    }
  }

  const countActors = async () => (await store.load('pair'))?.network.actors.length;

  it('that is full is told, loses nothing, and is written to again once there is room', async () => {
    const { count, error } = await fill();
    expect(error).toMatchObject({
      kind: 'full',
      message: expect.stringContaining('nothing that was kept is lost'),
    });
    expect(count).toBeGreaterThan(20);
    expect(await countActors()).toBe(count);
    const isWritable = () => runWork(store.engine, () => store.engine.checkWritable());
    await expect(isWritable()).rejects.toMatchObject({ kind: 'full' });
    disk.resize(40);
    await isWritable();
    expect(await commit(count)).toMatchObject({ kind: 'done', answer: { version: count + 2 } });
    await store.close();
    store = await openStore();
    expect(await countActors()).toBe(count + 1);
  });

  it('that takes nothing is told, whether or not something is kept on it', async () => {
    await commit(0);
    const [empty, used] = [createSmallDisk(1), createSmallDisk(4)];
    try {
      cpSync(path.join(disk.path, 'var'), path.join(used.path, 'var'), { recursive: true });
      for (const closed of [empty, used]) {
        closed.close();
        expect(() =>
          checkEmptyFolder({ kind: 'embedded', folder: path.join(closed.path, 'a', 'b'), reserve: 0 }),
        ).toThrow('Let the program write to it');
        // The folder itself may be the disk: then it is there, and its lock is what cannot be made.
        await expect(open(closed.path)).rejects.toMatchObject({ kind: 'read-only' });
        await expect(openStore(closed)).rejects.toMatchObject({
          kind: 'read-only',
          message: expect.stringContaining('Let the program write to it'),
        });
      }
    } finally {
      empty.remove();
      used.remove();
    }
  });
});
