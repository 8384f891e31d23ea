import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openEmbedded } from '@/lib/store/database/embedded-engine';
import type { Engine } from '@/lib/store/database/engine';
import { openPostgres } from '@/lib/store/database/postgres-engine';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import type { StoreSettings } from '@/lib/store/store-settings';

const SERVER = process.env.TEST_DATABASE_URL;

/** The engines that tests are run on: the embedded one, and a real PostgreSQL where TEST_DATABASE_URL names one. */
export const ENGINES: readonly StoreSettings['kind'][] = SERVER ? ['embedded', 'postgres'] : ['embedded'];

if (!SERVER) {
  process.stderr.write('PostgreSQL is not tested: TEST_DATABASE_URL names no server. See .ci/run.\n');
}

/** A database for one test, empty, until it is removed. */
export type TestDatabase = {
  readonly settings: StoreSettings;
  readonly env: Readonly<Record<string, string>>;
  open(): Promise<Engine>;
  remove(): Promise<void>;
};

export function createTestDatabase(kind: StoreSettings['kind']): Promise<TestDatabase> {
  return kind === 'embedded' ? createFolder() : createDatabase();
}

/** Opens a store on a database, in which no network ships. */
export async function openKept(database: TestDatabase): Promise<NetworkStore> {
  return new NetworkStore(await database.open(), async () => null, new NetworkEvents());
}

async function createFolder(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-'));
  const settings = { kind: 'embedded', folder: path.join(folder, 'kept'), reserve: 0 } as const;
  return {
    settings,
    env: { DATA_DIR: settings.folder },
    open: () => openEmbedded(settings, { isServer: true }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${process.pid}_${Date.now()}_${Math.random().toString(36).slice(2)}`;
  await command(`create database ${name}`);
  const url = new URL(SERVER ?? '');
  url.pathname = name;
  const settings = { kind: 'postgres', url: url.href } as const;
  return {
    settings,
    env: { DATABASE_URL: settings.url },
    open: () => openPostgres(settings),
    remove: () => command(`drop database ${name} with (force)`),
  };
}

async function command(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
