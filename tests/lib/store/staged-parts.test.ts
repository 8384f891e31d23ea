import { sql } from 'kysely';
import type { Network } from '@/lib/network/network';
import { createNetwork } from '@/tests/fixtures/create-network';
import { compilePrograms } from './compile-program';
import { addActor, DOING, getAnswer, type KeptPair, keepPair, request } from './kept-pair';
import { createKillChance, KilledProgram } from './killed-program';
import { createTestDatabase, ENGINES, openKept } from './test-database';

/** So often in every run; with `KILLS` more often. */
const KILLS = Number(process.env.KILLS ?? 4);
const NOTES = 'Long notes, with “quotes” and عربي. '.repeat(500);

/** A network of so many characters that it is written in pieces. */
function createLarge(id = 'large'): Network {
  const actors = Array.from({ length: 150 }, (_, at) => ({
    id: `a${at}`,
    kind: 'person',
    name: `N ${at}`,
    notes: NOTES,
  }));
  return createNetwork({ id, title: 'Large', actors });
}

/** Returns of which networks and versions parts of copies are stored. */
async function listParts({ store }: KeptPair): Promise<readonly string[]> {
  const rows = await store.engine.db
    .selectFrom('snapshot_parts')
    .select(['network_id', 'version'])
    .distinct()
    .execute();
  return rows.map(({ network_id, version }) => `${network_id} ${version}`).sort();
}

describe.each(ENGINES)('a large network that is kept (%s)', (kind) => {
  const kept = keepPair(kind);

  it('lets others write meanwhile, and is seen when the whole of it is there', async () => {
    await kept.keep();
    let isKept = false;
    const keeping = kept.keep(createLarge()).then((result) => {
      isKept = true;
      return result;
    });
    const seen: (readonly string[])[] = [];
    for (let number = 0; !isKept; number += 1) {
      getAnswer(await kept.store.commit('pair', request(1, [addActor(`n${number}`)])));
      if (!isKept) seen.push(await kept.store.list());
    }
    expect(await keeping).toEqual({ kind: 'done', version: 1 });
    if (kind === 'embedded') expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen.slice(0, -1).flat())).toEqual(new Set(['pair']));
    await kept.reopen();
    expect((await kept.store.load('large'))?.network).toEqual(createLarge());
  });

  it('is read meanwhile as it was, while large changes are made to it', async () => {
    await kept.keep();
    await kept.store.load('pair');
    const many = Array.from({ length: 3_000 }, (_, at) => addActor(`n${at}`).operations).flat();
    const done: string[] = [];
    const changing = kept.store.commit('pair', request(1, [{ label: 'add many', operations: many }]));
    const reading = kept.store.load('pair');
    await Promise.all([changing.then(() => done.push('changed')), reading.then(() => done.push('read'))]);
    if (kind === 'embedded') expect(done).toEqual(['read', 'changed']);
    expect((await kept.store.load('pair'))?.network.actors).toHaveLength(2 + many.length);
  });

  it('does not take the place of another, whose copy stays as it is', async () => {
    await kept.keep(createLarge());
    expect(await kept.keep({ ...createLarge(), title: 'Another' })).toEqual({ kind: 'exists' });
    await kept.reopen();
    expect((await kept.store.load('large'))?.network).toEqual(createLarge());
  });

  it('is gone with all its parts once it is purged, and can be kept again', async () => {
    await kept.keep(createLarge());
    expect(await kept.store.purge('large', DOING)).toBe(true);
    expect(await listParts(kept)).toEqual([]);
    expect(await kept.keep(createLarge())).toEqual({ kind: 'done', version: 2 });
    await kept.reopen();
    expect((await kept.store.load('large'))?.network).toEqual(createLarge());
  });

  it('ships, and is kept whole with its first change', async () => {
    kept.shipped.set('large', createLarge());
    expect(getAnswer(await kept.store.commit('large', request(0, [addActor('cy')]))).version).toBe(2);
    await kept.reopen();
    expect(await kept.store.loadVersion('large', 1)).toEqual(createLarge());
  });
});

describe('a large network that could not be kept', () => {
  const kept = keepPair('embedded');

  it('leaves nothing, and can be kept once that is mended', async () => {
    await kept.keep();
    const { db } = kept.store.engine;
    await sql`create trigger full before insert on snapshot_parts when new.part = 9 begin select raise(abort, 'full'); end`.execute(
      db,
    );
    await expect(kept.keep(createLarge())).rejects.toThrow('full');
    expect(await listParts(kept)).toEqual(['pair 1']);
    expect(await kept.store.list()).toEqual(['pair']);
    await sql`drop trigger full`.execute(db);
    expect(await kept.keep(createLarge())).toEqual({ kind: 'done', version: 1 });
  });

  it('is taken away when the next server begins, and nothing else is', async () => {
    await kept.keep();
    const left = { network_id: 'left', version: 1, body: '{}' };
    const rows = Array.from({ length: 10 }, (_, part) => ({ ...left, part }));
    await kept.store.engine.db.insertInto('snapshot_parts').values(rows).execute();
    await kept.reopen();
    expect(await listParts(kept)).toEqual(['pair 1']);
    expect((await kept.store.load('pair'))?.version).toBe(1);
  });
});

it('is whole when it was acknowledged, and else whole or not there, when its server is killed at random', async () => {
  const programs = compilePrograms('importer.ts');
  const database = await createTestDatabase('embedded');
  const chance = createKillChance(20_261_129);
  let [next, acknowledged] = [0, 0];
  for (let kills = 0; kills < KILLS; kills += 1) {
    const importer = new KilledProgram(programs.toFile('importer.ts'), database.env);
    await importer.writeUntilKilled(next, chance() * 60);
    acknowledged += importer.acknowledged.length;
    const store = await openKept(database);
    const ids = await store.list();
    for (const number of importer.acknowledged) expect(ids).toContain(`n${number}`);
    for (const id of ids) expect((await store.load(id))?.network.actors).toHaveLength(150);
    const parts = await store.engine.db
      .selectFrom('snapshot_parts')
      .select('network_id')
      .distinct()
      .execute();
    expect(parts.map(({ network_id }) => network_id).sort()).toEqual(ids);
    await store.close();
    // What was kept but not acknowledged is sent again, as whoever sent it would.
    next = (importer.acknowledged.at(-1) ?? next - 1) + 1;
  }
  expect(acknowledged).toBeGreaterThanOrEqual(KILLS);
  await database.remove();
  programs.remove();
}, 120_000);
