import { readTokenRequest, runTokenCommand } from '@/lib/store/access/token-command';
import { findPrincipal, hasToken } from '@/lib/store/access/token-repository';
import type { Engine } from '@/lib/store/database/engine';
import { createTestDatabase, ENGINES, type TestDatabase } from '../test-database';

describe('npm run token', () => {
  it.each([
    ['editor Desk', { kind: 'issue', role: 'editor', name: 'Desk', networks: null, days: null }],
    [
      'viewer Reader --networks oslo-1993,derry --days 30',
      { kind: 'issue', role: 'viewer', name: 'Reader', networks: ['oslo-1993', 'derry'], days: 30 },
    ],
    ['list', { kind: 'list' }],
    ['revoke 0123456789ab', { kind: 'revoke', id: '0123456789ab' }],
  ])('%s', (words, request) => {
    expect(readTokenRequest(words.split(' '))).toEqual(request);
  });

  it.each([
    '',
    'editor',
    'owner Desk',
    'editor --days 3',
    'editor Desk --days 0',
    'editor Desk --days x',
    'editor Desk --days',
    'editor Desk --networks ../etc',
    'editor Desk --networks',
    'editor Desk --forever',
    'list all',
    'revoke',
    'revoke a b',
  ])('%j is told how to be written', (words) => {
    expect(() => readTokenRequest(words.split(' ').filter((word) => word !== ''))).toThrow(
      'Use: npm run token -- editor "Desk A"',
    );
  });
});

describe.each(ENGINES)('tokens (%s)', (kind) => {
  let database: TestDatabase;
  let engine: Engine;

  beforeEach(async () => {
    database = await createTestDatabase(kind);
    engine = await database.open();
  });

  afterEach(async () => {
    await engine.close();
    await database.remove();
  });

  const run = (...words: readonly string[]) => runTokenCommand(words, database.env);
  const now = () => new Date().toISOString();

  /** Issues a token beside the server, and returns it. */
  async function issue(...words: readonly string[]): Promise<string> {
    const [token = ''] = (await run(...words)).split('\n');
    return token;
  }

  it('let in whom they were issued to, beside a server that runs', async () => {
    expect(await hasToken(engine.db, now())).toBe(false);
    const token = await issue('editor', 'Desk A', '--networks', 'oslo-1993');
    expect(await hasToken(engine.db, now())).toBe(true);
    expect(await findPrincipal(engine.db, token, now())).toEqual({
      name: 'Desk A',
      role: 'editor',
      networks: ['oslo-1993'],
    });
  });

  it('are kept as digests', async () => {
    const token = await issue('editor', 'Desk A');
    const rows = JSON.stringify(await engine.db.selectFrom('tokens').selectAll().execute());
    expect(rows).not.toContain(token.split('_').slice(2).join('_'));
  });

  it('let nobody in once they have expired', async () => {
    const token = await issue('viewer', 'A reader', '--days', '2');
    const later = new Date(Date.now() + 2 * 86_400_000 + 1000).toISOString();
    expect(await findPrincipal(engine.db, token, now())).not.toBeNull();
    expect(await findPrincipal(engine.db, token, later)).toBeNull();
    expect(await hasToken(engine.db, later)).toBe(false);
  });

  it('let nobody in once they are revoked, at once', async () => {
    const token = await issue('editor', 'Desk A');
    const [, id = ''] = token.split('_');
    expect(await run('revoke', id)).toContain('nobody comes in with it any more');
    expect(await findPrincipal(engine.db, token, now())).toBeNull();
    await expect(run('revoke', id)).rejects.toThrow(`There is no token ${id} that could be revoked.`);
  });

  it('let nobody in with the id of one and the secret of another', async () => {
    const [one, other] = [await issue('editor', 'Desk A'), await issue('viewer', 'A reader')];
    const mixed = [...one.split('_').slice(0, 2), ...other.split('_').slice(2)].join('_');
    expect(await findPrincipal(engine.db, mixed, now())).toBeNull();
  });

  it('are listed without their secrets, with what has become of them', async () => {
    expect(await run('list')).toBe('There are no tokens.');
    const [, id = ''] = (await issue('editor', 'Desk A')).split('_');
    await issue('viewer', 'A reader', '--days', '10', '--networks', 'oslo-1993,derry');
    await run('revoke', id);
    const lines = (await run('list')).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^[0-9a-f]{12} {2}editor {2}revoked 20\d\d-\d\d-\d\d {2}“Desk A” {2}every network$/,
        ),
        expect.stringMatching(
          /^[0-9a-f]{12} {2}viewer {2}until 20\d\d-\d\d-\d\d {2}“A reader” {2}oslo-1993, derry$/,
        ),
      ]),
    );
  });
});
