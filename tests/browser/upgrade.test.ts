import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'libsql';
import pg from 'pg';
import { createFolder, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { createPostgres, HAS_POSTGRES } from './own-postgres';
import { ask } from './raw-request';

/** What version 0.1.0 of 24 November 2026 kept: a network in three versions, one that was deleted for good, and a token. */
const KEPT = join(process.cwd(), 'tests/fixtures/store-0.1.0.sqlite.gz');
const TOKEN = 'bc_a6816a27b7c5_jGouPDuAsEvp17eDKkSNxiOZW23Q7Dw-WFgK_IZh7S4';
const headers = { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' };

/** What the server needs to open it, beside its folder, and what is to be done in the end. */
type Opened = { readonly env: Readonly<Record<string, string>>; readonly close: () => void };

const keepInFolder = async (): Promise<Opened> => ({ env: {}, close: () => undefined });

/** Puts all that is in the file into a database server: version 0.1.0 made the same tables there, with the same steps. */
async function keepOnPostgres(file: string): Promise<Opened> {
  const kept = new Database(file, { readonly: true });
  const postgres = createPostgres();
  postgres.start();
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const tables = kept.prepare("select name, sql from sqlite_master where type = 'table'").all() as {
    readonly name: string;
    readonly sql: string;
  }[];
  for (const { name, sql } of tables) {
    await client.query(sql);
    await client.query(`insert into "${name}" select * from json_populate_recordset(null::"${name}", $1)`, [
      JSON.stringify(kept.prepare(`select * from "${name}"`).all()),
    ]);
  }
  await client.end();
  kept.close();
  return { env: { DATABASE_URL: postgres.url }, close: postgres.remove };
}

/** PostgreSQL only where it is installed; that it is not tested elsewhere is said. */
const ENGINES = [
  ['in a folder', keepInFolder],
  ...(HAS_POSTGRES ? [['on PostgreSQL', keepOnPostgres] as const] : []),
] as const;

describe.each(ENGINES)('a server on a store of version 0.1.0 %s', (where, keep) => {
  let folder: string;
  let server: KeptServer;
  let opened: Opened;

  beforeAll(async () => {
    folder = createFolder();
    const file = join(folder, 'backchannel.sqlite');
    writeFileSync(file, gunzipSync(readFileSync(KEPT)), { mode: 0o600 });
    opened = await keep(file);
    server = await startKeptServer(folder, { BACKCHANNEL_BOUND_TO: '0.0.0.0', ...opened.env });
  });

  afterAll(async () => {
    await server.stop();
    opened.close();
    removeFolder(folder);
  });

  const get = async (path: string) => JSON.parse((await ask(server.port, path, { headers })).text);

  it('has all that was kept, lets in its tokens, and goes on', async () => {
    const network = await get('/api/networks/pair');
    expect(network.title).toBe('A pair');
    expect(network.actors).toMatchObject([
      { id: 'ann', role: 'Courier' },
      { id: 'bo', name: 'Bo Ş.' },
    ]);
    expect(network.relationships[0].evidence).toMatchObject([
      { document: 'wire', attribution: 'a diplomat', excerpt: 'They talk.', credibility: 3 },
    ]);
    expect((await ask(server.port, '/api/networks/gone', { headers })).status).toBe(404);

    const change = {
      label: 'call Ann Minister',
      operations: [{ op: 'set', list: 'actors', id: 'ann', field: 'role', was: 'Courier', now: 'Minister' }],
    };
    const body = JSON.stringify({ base: 3, changes: [change] });
    const path = '/api/networks/pair/changes';
    expect((await ask(server.port, path, { method: 'POST', headers, body })).status).toBe(200);

    const { entries } = await get('/api/networks/pair/history');
    expect(
      entries.map(({ version, author, label }: Record<string, unknown>) => [version, author, label]),
    ).toEqual([
      [4, 'Desk A', 'call Ann Minister'],
      [3, 'Desk B', 'call Ann Courier'],
      [2, 'Desk A', 'call Ann Envoy'],
      [1, 'Desk A', expect.any(String)],
    ]);
    const second = await get('/api/networks/pair?version=2');
    expect(second.actors[0].role).toBe('Envoy');
  });

  if (where === 'in a folder')
    it('has copied the store before it changed its tables', () => {
      expect(readdirSync(join(folder, 'backups'))).toEqual([expect.stringMatching(/before-.*\.sqlite$/)]);
    });
});
