import {
  endSession,
  endSessionsOf,
  findOpenBearers,
  findSession,
  listSessions,
  startSession,
  touchSession,
} from '@/lib/store/access/session-repository';
import { issueToken, revokeToken } from '@/lib/store/access/token-repository';
import { openEmbedded } from '@/lib/store/database/embedded-engine';
import type { Engine } from '@/lib/store/database/engine';
import { MIGRATIONS } from '@/lib/store/database/migrations';
import { openPostgres } from '@/lib/store/database/postgres-engine';
import { createTestDatabase, ENGINES, type TestDatabase } from '../test-database';

const HOUR = 60 * 60_000;
const NOW = Date.parse('2026-11-29T05:00:00.000Z');
const settings = { idle: HOUR, lasts: 10 * HOUR };
const clock = (hours = 0) => ({ now: NOW + hours * HOUR, settings });

describe.each(ENGINES)('sessions (%s)', (kind) => {
  let database: TestDatabase;
  let engine: Engine;
  let tokenId: string;

  beforeEach(async () => {
    database = await createTestDatabase(kind);
    engine = await database.open();
    tokenId = await issue('Desk A');
  });

  afterEach(async () => {
    await engine.close();
    await database.remove();
  });

  const issue = async (name: string) => {
    const principal = { name, role: 'editor', networks: ['oslo-1993'] } as const;
    const at = new Date(NOW).toISOString();
    return (await issueToken(engine.db, principal, { at, expiresAt: null })).split('_')[1] ?? '';
  };
  const start = (of = tokenId) =>
    startSession(engine.db, { tokenId: of, address: '10.0.0.1', agent: 'Firefox' }, clock());
  const find = (text: string, hours = 0) => findSession(engine.db, text, clock(hours));

  it('let in whom their token lets in, until they are idle or over', async () => {
    const { id, text } = await start();
    expect(await find(text)).toEqual({
      kind: 'open',
      principal: { name: 'Desk A', role: 'editor', networks: ['oslo-1993'] },
      bearer: { tokenId, sessionId: id },
      seenAt: '2026-11-29T05:00:00.000Z',
    });
    expect(await find(text, 1)).toEqual({ kind: 'ended' });
    for (let hours = 0.9; hours < 9.5; hours += 0.9) {
      expect(await find(text, hours)).toMatchObject({ kind: 'open' });
      await touchSession(engine.db, id, clock(hours).now);
    }
    expect(await find(text, 9.9)).toMatchObject({ kind: 'open' });
    expect(await find(text, 10)).toEqual({ kind: 'ended' });
    expect(await find(`${text}x`)).toBeNull();
    expect(await find(text.replace('bs_', 'bc_'))).toBeNull();
  });

  it('are kept as digests, and forgotten a month after their end', async () => {
    const { text } = await start();
    const read = async () => JSON.stringify(await engine.db.selectFrom('sessions').selectAll().execute());
    expect(await read()).not.toContain(text.split('_').slice(2).join('_'));
    await startSession(engine.db, { tokenId, address: '', agent: '' }, clock(24 * 40));
    expect(await find(text)).toBeNull();
  });

  it('end once, for themselves, all of a token, or with it', async () => {
    const [one, other, third] = [await start(), await start(), await start(await issue('Desk B'))];
    expect(await endSession(engine.db, one.id, NOW, third.id)).toBe(false);
    expect(await endSession(engine.db, one.id, NOW)).toBe(true);
    expect(await endSession(engine.db, one.id, NOW)).toBe(false);
    expect((await listSessions(engine.db, clock())).map(({ id }) => id).sort()).toEqual(
      [other.id, third.id].sort(),
    );
    expect(await endSessionsOf(engine.db, tokenId, clock())).toBe(1);
    expect([await find(other.text), (await find(third.text))?.kind]).toEqual([{ kind: 'ended' }, 'open']);
    const next = await start();
    await revokeToken(engine.db, tokenId, new Date(NOW).toISOString());
    expect(await find(next.text)).toEqual({ kind: 'ended' });
    expect(await listSessions(engine.db, clock())).toMatchObject([{ id: third.id, name: 'Desk B' }]);
  });

  it('begin on a store that was there before them', async () => {
    const { settings: store, remove } = await createTestDatabase(kind);
    const { '2026-11-30-sessions': _, ...earlier } = MIGRATIONS;
    const open = (options: { migrations?: typeof MIGRATIONS }) =>
      store.kind === 'embedded'
        ? openEmbedded(store, { isServer: true, ...options })
        : openPostgres({ url: store.url }, options);
    const old = await open({ migrations: earlier });
    const principal = { name: 'Desk of old', role: 'editor', networks: null } as const;
    const at = new Date(NOW).toISOString();
    const [, id = ''] = (await issueToken(old.db, principal, { at, expiresAt: null })).split('_');
    await old.close();
    const now = await open({});
    const { text } = await startSession(now.db, { tokenId: id, address: '', agent: '' }, clock());
    expect(await findSession(now.db, text, clock())).toMatchObject({ kind: 'open', principal });
    await now.close();
    await remove();
  });

  it('say which of many still let somebody in', async () => {
    const [one, other] = [await start(), await start()];
    const bearers = [
      { tokenId, sessionId: null },
      { tokenId, sessionId: one.id },
      { tokenId, sessionId: other.id },
      { tokenId: 'none', sessionId: null },
    ];
    await endSession(engine.db, other.id, NOW);
    const ask = async (hours = 0) => bearers.map(await findOpenBearers(engine.db, bearers, clock(hours)));
    expect(await ask()).toEqual([true, true, false, false]);
    expect(await ask(2)).toEqual([true, false, false, false]);
    await revokeToken(engine.db, tokenId, new Date(NOW).toISOString());
    expect(await ask()).toEqual([false, false, false, false]);
    const isOpen = await findOpenBearers(engine.db, [], clock());
    expect(isOpen({ tokenId, sessionId: null })).toBe(true);
  });
});
