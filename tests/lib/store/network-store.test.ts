import type { Change } from '@/lib/network/changes/change';
import { buildDifference, compareNetworks } from '@/lib/network/changes/compare-networks';
import { createNetwork } from '@/tests/fixtures/create-network';
import { addActor, createPair, DOING, getAnswer, keepPair, request, setRole } from './kept-pair';
import { ENGINES } from './test-database';

describe.each(ENGINES)('networks that are kept (%s)', (kind) => {
  const kept = keepPair(kind);

  describe('a new network', () => {
    it('is kept as version 1, and read again after a start', async () => {
      expect(await kept.keep()).toEqual({ kind: 'done', version: 1 });
      await kept.reopen();
      expect(await kept.store.load('pair')).toEqual({
        network: createPair(),
        version: 1,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(await kept.store.list()).toEqual(['pair']);
    });

    it('does not take the place of another', async () => {
      await kept.keep();
      expect(await kept.keep({ ...createPair(), title: 'Another' })).toEqual({ kind: 'exists' });
      expect((await kept.store.load('pair'))?.network.title).toBe('A pair');
    });

    it('is kept once when it is sent twice with one key, which is for nothing else', async () => {
      await kept.keep(createPair(), 'key');
      expect(await kept.keep(createPair(), 'key')).toEqual({ kind: 'done', version: 1 });
      expect(await kept.keep({ ...createPair(), title: 'Another' }, 'key')).toEqual({ kind: 'key-used' });
    });

    it('may be large', async () => {
      const notes = 'Long notes, with “quotes” and عربي. '.repeat(40);
      const actors = Array.from({ length: 1_000 }, (_, number) => ({
        id: `a${number}`,
        kind: 'person',
        name: `N ${number}`,
        notes,
      }));
      const large = createNetwork({ id: 'large', actors, colour: ['kept', { as: 'it is' }] });
      await kept.keep(large);
      await kept.reopen();
      expect((await kept.store.load('large'))?.network).toEqual(large);
    });

    it('is not there before', async () => {
      expect(await kept.store.load('pair')).toBeNull();
      expect(await kept.store.list()).toEqual([]);
      expect(await kept.store.commit('pair', request(1, [setRole('Envoy')]))).toEqual({
        kind: 'unknown-network',
      });
    });
  });

  describe('changes', () => {
    it('each make a version, and are there after a start', async () => {
      await kept.keep();
      const answer = getAnswer(
        await kept.store.commit('pair', request(1, [setRole('Envoy'), addActor('cy')])),
      );
      expect(answer).toEqual({ version: 3, versions: [2, 3], warnings: [] });
      await kept.reopen();
      const loaded = await kept.store.load('pair');
      expect(loaded?.version).toBe(3);
      expect(loaded?.network.actors.map(({ id, role }) => [id, role])).toEqual([
        ['ann', 'Envoy'],
        ['bo', ''],
        ['cy', ''],
      ]);
    });

    it('are in the history with who made them, when, what and from which version', async () => {
      await kept.keep();
      await kept.store.commit('pair', request(1, [setRole('Envoy')]));
      expect(await kept.store.listEntries('pair', { before: 100, limit: 10 })).toEqual([
        { version: 2, base: 1, label: 'call Ann Envoy', ...DOING },
        { version: 1, base: 0, label: 'begin “A pair”', ...DOING },
      ]);
      expect(await kept.store.listEntries('pair', { before: 2, limit: 10 })).toHaveLength(1);
      expect(await kept.store.listEntries('pair', { before: 100, limit: 1 })).toHaveLength(1);
    });

    it('from an older version are merged when they touch something else', async () => {
      await kept.keep();
      await kept.store.commit('pair', request(1, [setRole('Envoy')]));
      const answer = getAnswer(await kept.store.commit('pair', request(1, [addActor('cy')])));
      expect(answer.version).toBe(3);
      expect((await kept.store.load('pair'))?.network.actors).toMatchObject([
        { role: 'Envoy' },
        {},
        { id: 'cy' },
      ]);
    });

    it('from an older version that touch the same are refused, with both and with who was first', async () => {
      await kept.keep();
      await kept.store.commit('pair', request(1, [setRole('Envoy')]));
      const outcome = await kept.store.commit('pair', {
        ...request(1, [setRole('Minister')]),
        author: 'Desk B',
      });
      expect(outcome).toMatchObject({
        kind: 'refused',
        version: 2,
        refusal: { conflicts: [{ kind: 'changed', field: 'role', mine: 'Minister', theirs: 'Envoy' }] },
        theirs: [{ version: 2, author: 'Desk A' }],
      });
      expect((await kept.store.load('pair'))?.version).toBe(2);
    });

    it('that break a rule of the file are refused, all of them', async () => {
      await kept.keep();
      const [ann] = createPair().actors;
      if (!ann) throw new Error('The fixture has no Ann.');
      const remove: Change = {
        label: 'remove',
        operations: [{ op: 'remove', list: 'actors', thing: ann, before: null }],
      };
      const outcome = await kept.store.commit('pair', request(1, [addActor('cy'), remove]));
      expect(outcome).toMatchObject({
        kind: 'refused',
        refusal: { conflicts: [], issues: [{ message: 'There is no actor "ann".' }] },
      });
      expect((await kept.store.load('pair'))?.version).toBe(1);
    });

    it('that are done already make no version', async () => {
      await kept.keep();
      await kept.store.commit('pair', request(1, [setRole('Envoy')]));
      const answer = getAnswer(
        await kept.store.commit('pair', request(1, [setRole('Envoy'), addActor('cy')])),
      );
      expect(answer).toMatchObject({ version: 3, versions: [null, 3] });
      expect(getAnswer(await kept.store.commit('pair', request(1, [setRole('Envoy')])))).toMatchObject({
        version: 3,
        versions: [null],
      });
    });

    it('are from a version that there is', async () => {
      await kept.keep();
      for (const base of [-1, 2, 1000]) {
        expect(await kept.store.commit('pair', request(base, [setRole('Envoy')]))).toEqual({
          kind: 'unknown-base',
          version: 1,
        });
      }
    });

    it('are done once when they are sent twice with one key, also after a start', async () => {
      await kept.keep();
      const once = await kept.store.commit('pair', request(1, [addActor('cy'), setRole('Envoy')], 'key'));
      const again = await kept.store.commit('pair', request(1, [addActor('cy'), setRole('Envoy')], 'key'));
      await kept.reopen();
      const later = await kept.store.commit('pair', request(1, [addActor('cy'), setRole('Envoy')], 'key'));
      expect(getAnswer(again)).toEqual(getAnswer(once));
      expect(getAnswer(later)).toEqual(getAnswer(once));
      expect((await kept.store.load('pair'))?.version).toBe(3);
    });

    it('with a key of others are refused', async () => {
      await kept.keep();
      await kept.store.commit('pair', request(1, [addActor('cy')], 'key'));
      expect(await kept.store.commit('pair', request(1, [addActor('dee')], 'key'))).toEqual({
        kind: 'key-used',
      });
    });

    it('that are asked for at once are all done, one after the other', async () => {
      await kept.keep();
      const ids = Array.from({ length: 40 }, (_, number) => `n${number}`);
      await Promise.all(ids.map((id) => kept.store.commit('pair', request(1, [addActor(id)]))));
      const loaded = await kept.store.load('pair');
      expect(loaded?.version).toBe(41);
      expect(loaded?.network.actors.map(({ id }) => id)).toEqual(['ann', 'bo', ...ids]);
    });
  });

  describe('a network that ships', () => {
    it('is kept from its first change on, and its file stays as it is', async () => {
      kept.shipped.set('pair', createPair());
      expect(await kept.store.load('pair')).toBeNull();
      const answer = getAnswer(await kept.store.commit('pair', request(0, [setRole('Envoy')])));
      expect(answer).toEqual({ version: 2, versions: [2], warnings: [] });
      await kept.reopen();
      expect((await kept.store.load('pair'))?.network.actors[0]?.role).toBe('Envoy');
      expect(await kept.store.loadVersion('pair', 1)).toEqual(createPair());
      expect(kept.shipped.get('pair')).toEqual(createPair());
    });

    it('takes the changes of a second person who has it as it ships', async () => {
      kept.shipped.set('pair', createPair());
      await kept.store.commit('pair', request(0, [setRole('Envoy')]));
      expect(getAnswer(await kept.store.commit('pair', request(0, [addActor('cy')]))).version).toBe(3);
    });

    it('is not kept for a change that is refused, or changes nothing', async () => {
      kept.shipped.set('pair', createPair());
      expect((await kept.store.commit('pair', request(0, [setRole('Envoy', 'Minister')]))).kind).toBe(
        'refused',
      );
      expect(getAnswer(await kept.store.commit('pair', request(0, [setRole('')])))).toMatchObject({
        version: 0,
      });
      expect(await kept.store.list()).toEqual([]);
    });
  });

  describe('a version', () => {
    const roles = Array.from({ length: 9 }, (_, number) => `Role ${number}`);

    beforeEach(async () => {
      await kept.keep();
      await kept.store.commit(
        'pair',
        request(
          1,
          roles.map((role, index) => setRole(role, roles[index - 1] ?? '')),
        ),
      );
    });

    it('is read as it was, whichever it is', async () => {
      for (const [index, role] of ['', ...roles].entries()) {
        expect((await kept.store.loadVersion('pair', index + 1))?.actors[0]?.role).toBe(role);
      }
      expect(await kept.store.loadVersion('pair', 0)).toBeNull();
      expect(await kept.store.loadVersion('pair', 11)).toBeNull();
    });

    it('is compared with another', async () => {
      const [early, late] = [
        await kept.store.loadVersion('pair', 2),
        (await kept.store.load('pair'))?.network,
      ];
      if (!early || !late) throw new Error('A version is missing.');
      expect(compareNetworks(early, late).actors.changed).toEqual([{ id: 'ann', fields: ['role'] }]);
    });

    it('is restored by a new change, which keeps what was in between', async () => {
      const early = await kept.store.loadVersion('pair', 3);
      const late = await kept.store.load('pair');
      if (!early || !late) throw new Error('A version is missing.');
      const restore = buildDifference(late.network, early, 'restore version 3');
      expect(getAnswer(await kept.store.commit('pair', request(late.version, [restore]))).version).toBe(11);
      expect((await kept.store.load('pair'))?.network).toEqual(early);
      expect((await kept.store.loadVersion('pair', 10))?.actors[0]?.role).toBe('Role 8');
    });
  });

  describe('a purge', () => {
    it('takes a network and its versions away, and leaves a trace of who did it, when', async () => {
      await kept.keep();
      await kept.store.commit('pair', request(1, [setRole('Envoy')]));
      expect(await kept.store.purge('pair', DOING)).toBe(true);
      expect(await kept.store.load('pair')).toBeNull();
      expect(await kept.store.loadVersion('pair', 1)).toBeNull();
      const { db } = kept.store.engine;
      for (const table of ['networks', 'changes', 'snapshots', 'snapshot_parts', 'receipts'] as const) {
        expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
      }
      expect(await db.selectFrom('purges').selectAll().execute()).toEqual([
        { network_id: 'pair', version: 2, ...DOING },
      ]);
    });

    it('is answered with no when there is nothing to purge', async () => {
      expect(await kept.store.purge('pair', DOING)).toBe(false);
    });

    it('is followed by versions that nobody has had: what was changed before it is not mistaken for what comes after', async () => {
      await kept.keep();
      await kept.store.commit('pair', request(1, [setRole('Envoy')]));
      await kept.store.purge('pair', DOING);
      expect(await kept.keep()).toEqual({ kind: 'done', version: 3 });
      expect(await kept.store.commit('pair', request(2, [addActor('cy')]))).toEqual({
        kind: 'unknown-base',
        version: 3,
      });
      expect(getAnswer(await kept.store.commit('pair', request(3, [addActor('cy')]))).version).toBe(4);
      await kept.reopen();
      expect((await kept.store.load('pair'))?.version).toBe(4);
    });
  });
});
