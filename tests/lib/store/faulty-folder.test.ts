import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { issueToken, listTokens } from '@/lib/store/access/token-repository';
import { openEmbedded } from '@/lib/store/database/embedded-engine';
import { type Engine, runWork } from '@/lib/store/database/engine';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { addActor, createPair, DOING, request } from './kept-pair';
import { closeFolder, MAY_MAKE_DISKS } from './small-disk';

/** Only where a folder can be closed in which files are open; that this is not tested elsewhere is said. */
const itOnDisks = MAY_MAKE_DISKS ? it : () => undefined;

let folder: string;
let engine: Engine;
let store: NetworkStore;
const file = (name: string) => path.join(folder, name);

const open = async () => {
  engine = await openEmbedded({ kind: 'embedded', folder, reserve: 0 }, { isServer: true });
  store = new NetworkStore(engine, async () => null, new NetworkEvents());
};

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'faulty-'));
  await open();
  await store.create(createPair(), { ...DOING, key: null });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const commit = (id: string) => store.commit('pair', request(1, [addActor(id)], `key-${id}`));
const readVersion = async () => (await store.load('pair'))?.version;

/** Tokens, places, texts and sessions are written in the same way. */
const issue = (db = engine.db) =>
  issueToken(db, { name: 'A', role: 'viewer', networks: null }, { at: DOING.at, expiresAt: null });
const issueSafely = () => runWork(engine, () => issue());

describe('a file that is taken away under a server', () => {
  it.each(['backchannel.sqlite', 'backchannel.sqlite-wal', 'backchannel.head'])(
    'ends what is acknowledged, and nothing is lost once it is back: %s',
    async (name) => {
      expect((await commit('cy')).kind).toBe('done');
      renameSync(file(name), file('aside'));
      const missing = { kind: 'unreachable', message: expect.stringContaining(`${name} is no longer in`) };
      await expect(commit('di')).rejects.toMatchObject(missing);
      await expect(issueSafely()).rejects.toMatchObject(missing);
      expect(() => engine.checkPlace()).toThrow('Put it back');
      writeFileSync(file(name), '');
      await expect(commit('di')).rejects.toThrow('is another file than when the program began');
      renameSync(file('aside'), file(name));
      expect(await commit('di')).toMatchObject({ kind: 'done', answer: { version: 3 } });
      await store.close();
      await open();
      expect(await readVersion()).toBe(3);
      expect(await listTokens(engine.db)).toEqual([]);
    },
  );

  it('between a write and its acknowledgement keeps that from being acknowledged', async () => {
    const writing = engine.db.transaction().execute(async (transaction) => {
      await issue(transaction);
      renameSync(file('backchannel.sqlite'), file('aside'));
    });
    await expect(writing).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(engine.confirm()).rejects.toMatchObject({ kind: 'unreachable' });
    renameSync(file('aside'), file('backchannel.sqlite'));
    await engine.confirm();
    expect(await listTokens(engine.db)).toHaveLength(1);
  });
});

describe('a database that takes no changes while a server runs', () => {
  const refused = { kind: 'read-only', message: expect.stringContaining('Let the program write to it') };

  it('is told, is read on, and takes changes again', async () => {
    await sql`pragma query_only = 1`.execute(engine.db);
    await expect(commit('cy')).rejects.toMatchObject(refused);
    await expect(issueSafely()).rejects.toMatchObject(refused);
    expect(await readVersion()).toBe(1);
    await sql`pragma query_only = 0`.execute(engine.db);
    expect((await commit('cy')).kind).toBe('done');
  });

  itOnDisks('because its folder was closed is told as well', async () => {
    const openFolder = closeFolder(folder);
    try {
      await expect(commit('cy')).rejects.toMatchObject(refused);
      await expect(issueSafely()).rejects.toMatchObject(refused);
      expect(await readVersion()).toBe(1);
    } finally {
      openFolder();
    }
    expect((await commit('cy')).kind).toBe('done');
  });
});
