import { buildEdit } from '@/lib/network/changes/edit-thing';
import { buildRemoval } from '@/lib/network/changes/remove-things';
import type { NetworkStore } from '@/lib/store/network-store';
import { addActor, createPair, getAnswer, keepPair, request, setRole } from './kept-pair';
import { ENGINES } from './test-database';

describe.each(ENGINES)('the log of a network that is kept (%s)', (kind) => {
  const kept = keepPair(kind);

  describe('a long log', () => {
    it('is read from a copy of a newer version, and gives every version that it has', async () => {
      await kept.keep();
      for (let number = 0; number < 5; number += 1) {
        const changes = Array.from({ length: 100 }, (_, index) => addActor(`n${number * 100 + index}`));
        await kept.store.commit('pair', request(1 + number * 100, changes));
      }
      await kept.reopen();
      const { db } = kept.store.engine;
      const snapshots = await db.selectFrom('snapshots').select('version').orderBy('version').execute();
      expect(snapshots.length).toBeGreaterThan(1);
      expect((await kept.store.load('pair'))?.network.actors).toHaveLength(502);
      for (const version of [1, 2, 250, 301, 302, 500]) {
        expect((await kept.store.loadVersion('pair', version))?.actors).toHaveLength(1 + version);
      }
    });

    it('merges what comes from a version that is no longer at hand', async () => {
      await kept.keep();
      const rename = buildEdit(createPair(), { list: 'actors', id: 'bo' }, { role: 'Bo' });
      for (let number = 0; number < 3; number += 1) {
        const changes = Array.from({ length: 900 }, (_, index) => addActor(`n${number * 900 + index}`));
        await kept.store.commit('pair', request(1 + number * 900, changes));
      }
      expect(getAnswer(await kept.store.commit('pair', request(1, [rename]))).version).toBe(2702);
      const remove = buildRemoval(createPair(), [{ list: 'actors', id: 'bo' }]).change;
      expect((await kept.store.commit('pair', request(1, [remove]))).kind).toBe('refused');
    });
  });

  describe('a log that is not what was written', () => {
    beforeEach(async () => {
      await kept.keep();
      await kept.store.commit('pair', request(1, [setRole('Envoy'), addActor('cy'), addActor('dee')]));
    });

    it.each([
      [
        'an entry is missing',
        (db: NetworkStore['engine']['db']) => db.deleteFrom('changes').where('version', '=', 3),
      ],
      [
        'its last entry is missing',
        (db: NetworkStore['engine']['db']) => db.deleteFrom('changes').where('version', '=', 4),
      ],
      [
        'an entry says something else',
        (db: NetworkStore['engine']['db']) =>
          db.updateTable('changes').set({ author: 'Desk B' }).where('version', '=', 3),
      ],
      [
        'its head is an older one',
        (db: NetworkStore['engine']['db']) => db.updateTable('networks').set({ version: 3 }),
      ],
    ])('is told so when %s, and is not read as if it were', async (_, harm) => {
      await harm(kept.store.engine.db).execute();
      await kept.reopen();
      await expect(kept.store.load('pair')).rejects.toThrow(
        /^The log of the network “pair” is damaged: its version \d/,
      );
      await expect(
        kept.store.commit('pair', request(4, [setRole('Minister', 'Envoy')])),
      ).rejects.toMatchObject({
        kind: 'damaged',
      });
      expect((await kept.store.loadVersion('pair', 2))?.actors[0]?.role).toBe('Envoy');
    });

    it('is told so when the copy from which it is read is not whole', async () => {
      await kept.store.engine.db
        .updateTable('snapshot_parts')
        .set({ body: '{}' })
        .where('part', '=', 0)
        .execute();
      await kept.reopen();
      await expect(kept.store.load('pair')).rejects.toThrow(
        'A stored copy of the network “pair” is damaged.',
      );
    });
  });
});
