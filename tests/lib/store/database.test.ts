import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBackupCommand } from '@/lib/store/backup-command';
import { openEmbedded } from '@/lib/store/database/embedded-engine';
import { MIGRATIONS } from '@/lib/store/database/migrations';
import { openPostgres } from '@/lib/store/database/postgres-engine';
import { readStoreSettings } from '@/lib/store/store-settings';

let folder: string;
const open = () => openEmbedded({ kind: 'embedded', folder, reserve: 0 }, { isServer: true });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'database-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('where networks are kept', () => {
  it('is the folder var, unless the environment says otherwise', () => {
    const folderOf = (env: Record<string, string>) => {
      const settings = readStoreSettings(env);
      return settings.kind === 'embedded' ? settings.folder : settings.url;
    };
    expect(folderOf({})).toBe(path.resolve('var'));
    expect(folderOf({ DATA_DIR: 'kept' })).toBe(path.resolve('kept'));
    expect(folderOf({ DATA_DIR: '/srv/kept', DATABASE_URL: ' ' })).toBe('/srv/kept');
    expect(folderOf({ DATABASE_URL: 'postgres://desk@db/networks' })).toBe('postgres://desk@db/networks');
  });

  it('is no database of another sort', () => {
    expect(() => readStoreSettings({ DATABASE_URL: 'mysql://db/networks' })).toThrow(
      'Write postgres://user@host:5432/name',
    );
  });
});

describe('a database of an earlier version', () => {
  const [first] = Object.keys(MIGRATIONS);
  const earlier = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name === first));

  it('is copied before its tables are changed', async () => {
    const settings = { kind: 'embedded', folder, reserve: 0 } as const;
    await (await openEmbedded(settings, { isServer: true, migrations: earlier })).close();
    expect(existsSync(path.join(folder, 'backups'))).toBe(false);
    const engine = await open();
    expect(await engine.db.selectFrom('tokens').selectAll().execute()).toEqual([]);
    await engine.close();
    expect(readdirSync(path.join(folder, 'backups'))).toEqual([
      expect.stringMatching(/^20\d\d-.*-before-2026-11-24-tokens\.sqlite$/),
    ]);
    await (await open()).close();
    expect(readdirSync(path.join(folder, 'backups'))).toHaveLength(1);
  });

  it('forgets where actors had come up by themselves, and keeps who was placed by hand', async () => {
    const settings = { kind: 'embedded', folder, reserve: 0 } as const;
    const before = Object.fromEntries(
      Object.entries(MIGRATIONS).filter(([name]) => name < '2026-11-28-arranged'),
    );
    const old = await openEmbedded(settings, { isServer: true, migrations: before });
    const place = { network_id: 'a', layout: 'force', actor_id: 'ann', x: 10, y: 20 };
    const rows = [0, 1].map((byHand) => ({ ...place, by_hand: byHand }));
    await old.db.insertInto('places').values(rows).execute();
    await old.close();
    const engine = await open();
    expect(await engine.db.selectFrom('places').selectAll().execute()).toEqual([{ ...place, by_hand: 1 }]);
    await engine.close();
  });

  it('is not read by that version once it is newer', async () => {
    await (await open()).close();
    const settings = { kind: 'embedded', folder, reserve: 0 } as const;
    await expect(openEmbedded(settings, { isServer: true, migrations: earlier })).rejects.toMatchObject({
      kind: 'newer',
      message: expect.stringContaining('its step “2026-11-24-tokens” is not known here'),
    });
  });
});

describe('npm run backup', () => {
  it('copies all that is kept beside a server that runs', async () => {
    await expect(runBackupCommand([], { DATA_DIR: folder })).rejects.toThrow(
      `Nothing is kept in ${folder} yet.`,
    );
    const engine = await open();
    const purge = { network_id: 'a', version: 1, at: '2026-11-24T12:00:00.000Z', author: 'Desk A' };
    await engine.db.insertInto('purges').values(purge).execute();
    const [, file = ''] =
      /copied to (\S+-by-hand\.sqlite)$/.exec(await runBackupCommand([], { DATA_DIR: folder })) ?? [];
    await engine.close();
    const restored = path.join(folder, 'restored');
    mkdirSync(restored);
    copyFileSync(file, path.join(restored, 'backchannel.sqlite'));
    const copy = await openEmbedded({ kind: 'embedded', folder: restored, reserve: 0 }, { isServer: true });
    expect(await copy.db.selectFrom('purges').selectAll().execute()).toEqual([purge]);
    await copy.close();
  });

  it('leaves servers of databases to their own tools', async () => {
    await expect(runBackupCommand([], { DATABASE_URL: 'postgres://db/networks' })).rejects.toThrow('pg_dump');
  });
});

describe('a database server', () => {
  it('that does not answer is told, without its password', async () => {
    const error: unknown = await openPostgres({ url: 'postgres://desk:secret@127.0.0.1:1/networks' }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      kind: 'unreachable',
      message:
        'The database server 127.0.0.1:1/networks does not answer (ECONNREFUSED). Start it, or correct DATABASE_URL.',
    });
  });
});
