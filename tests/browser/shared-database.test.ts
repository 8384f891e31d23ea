import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { runTokenCommand } from '@/lib/store/access/token-command';
import { generateNetwork } from '../bench/generate-network';
import { type FrozenProxy, startProxy } from '../lib/store/frozen-proxy';
import { createFolder, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { createPostgres, HAS_POSTGRES, type OwnPostgres } from './own-postgres';
import { ask, begin, type Got, sendNote } from './raw-request';

const PAGE = '/networks/oslo-1993';
const GRAPH = '/api/networks/oslo-1993/graph?lens=all';
const LAYOUT = '/api/networks/large/layouts/force';

/** Only where PostgreSQL is installed; that it is not tested elsewhere is said. */
const describeOnPostgres = HAS_POSTGRES ? describe : () => undefined;

describeOnPostgres('two servers of one database', () => {
  let folder: string;
  let postgres: OwnPostgres;
  let proxy: FrozenProxy;
  let admin: pg.Client;
  let one: KeptServer;
  /** Its database is behind a proxy that can freeze. */
  let other: KeptServer;
  let token: string;
  let version = 0;

  beforeAll(async () => {
    folder = createFolder();
    const networks = join(folder, 'networks');
    mkdirSync(networks);
    cpSync(join(process.cwd(), 'data/oslo-1993.json'), join(networks, 'oslo-1993.json'));
    const large = generateNetwork({ actors: 320, ties: 700, id: 'large' });
    writeFileSync(join(networks, 'large.json'), JSON.stringify(large));
    postgres = createPostgres();
    postgres.start();
    proxy = await startProxy(postgres.url);
    admin = new pg.Client({ connectionString: postgres.url });
    await admin.connect();
    token = await issue('editor', 'Desk A');
    const start = (name: string, url: string) =>
      startKeptServer(join(folder, name), {
        NETWORKS_DIR: networks,
        DATABASE_URL: url,
        BACKCHANNEL_BOUND_TO: '0.0.0.0',
        LOG_LEVEL: 'error',
      });
    one = await start('one', postgres.url);
    other = await start('other', proxy.url);
  });

  afterAll(async () => {
    await one.stop();
    await other.stop();
    await admin.end();
    await proxy.close();
    postgres.remove();
    removeFolder(folder);
  });

  const command = (...words: readonly string[]) => runTokenCommand(words, { DATABASE_URL: postgres.url });
  const issue = async (...words: readonly string[]) => (await command(...words)).split('\n')[0] ?? '';
  const bearer = (shown = token) => ({ Authorization: `Bearer ${shown}` });
  const get = ({ port }: KeptServer, path: string, shown = token) =>
    ask(port, path, { headers: bearer(shown) });
  let note = '';
  const write = async ({ port }: KeptServer, now: string): Promise<Got> => {
    const got = await sendNote(port, { base: version, was: note, now, headers: bearer() });
    version = Number(JSON.parse(got.text).version);
    note = now;
    return got;
  };

  it('tell on each what is changed on the other, and no page or graph of before', async () => {
    for (const [writer, reader] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const path of [PAGE, GRAPH]) for (let time = 0; time < 2; time += 1) await get(reader, path);
      const heard = listen(reader.port, bearer());
      await heard.isOpen;
      const words = `Written on ${writer.port}.`;
      expect((await write(writer, words)).status).toBe(200);
      for (const path of [PAGE, GRAPH]) expect((await get(reader, path)).text).toContain(words);
      expect(await heard.waitFor('event: change')).toContain('"label":"write a note"');
      heard.end();
    }
  });

  it('have the same places and the same layouts', async () => {
    await get(other, PAGE);
    const placed = await ask(one.port, '/api/networks/oslo-1993/places/force', {
      method: 'POST',
      headers: { ...bearer(), 'Content-Type': 'application/json' },
      body: JSON.stringify({ placed: { 'yasser-arafat': { x: 4321, y: -876 } } }),
    });
    expect(placed.status).toBeLessThan(300);
    for (const server of [one, other]) expect((await get(server, PAGE)).text).toContain('4321');
    let laidOut = await get(one, LAYOUT);
    while (laidOut.status === 202) laidOut = await get(one, LAYOUT);
    const rows = await admin.query("select count(*) from layouts where network_id = 'large'");
    expect([laidOut.status, Number(rows.rows[0]?.count)]).toEqual([200, 1]);
    const there = await get(other, LAYOUT);
    expect([there.status, there.text]).toEqual([200, laidOut.text]);
  });

  it('let nobody in on either once a token is revoked', async () => {
    const short = await issue('viewer', 'Desk B');
    for (const server of [one, other]) expect((await get(server, PAGE, short)).status).toBe(200);
    const heard = listen(other.port, bearer(short));
    await heard.isOpen;
    const line = (await command('list')).split('\n').find((each) => each.includes('Desk B'));
    await command('revoke', /[0-9a-f]{12}/.exec(line ?? '')?.[0] ?? '');
    for (const server of [one, other]) {
      expect((await get(server, PAGE, short)).status).toBe(307);
      expect((await get(server, GRAPH, short)).status).toBe(401);
    }
    expect((await write(one, 'Not for Desk B.')).status).toBe(200);
    expect(await heard.ended).not.toContain('"operations"');
  });

  it('do each edit once where its connection to the database is ended in the middle', async () => {
    let acknowledged = 0;
    const endAll = () =>
      admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    const edit = async (editor: number) => {
      for (let number = 0; number < 6; number += 1) {
        const { port } = number % 2 === 0 ? one : other;
        const id = `ended-${editor}-${number}`;
        const thing = { id, kind: 'person', name: id };
        const operations = [{ op: 'add', list: 'actors', thing, before: null }];
        const got = await ask(port, '/api/networks/oslo-1993/changes', {
          method: 'POST',
          headers: { ...bearer(), 'Content-Type': 'application/json', 'Idempotency-Key': id },
          body: JSON.stringify({ base: version, changes: [{ label: `add ${id}`, operations }] }),
        });
        expect([got.status, got.status === 200 ? '' : got.text]).toEqual([200, '']);
        acknowledged += 1;
        if (acknowledged % 5 === 0) await endAll();
      }
    };
    await Promise.all([0, 1, 2, 3].map(edit));
    const kept = await get(one, '/api/networks/oslo-1993');
    expect(kept.headers['backchannel-version']).toBe(String(version + acknowledged));
    expect(kept.text.match(/"id":\s*"ended-/g)).toHaveLength(acknowledged);
    expect((await get(other, '/api/networks/oslo-1993')).text).toBe(kept.text);
    version += acknowledged;
  });

  it('say that the database does not answer where it hangs, and go on by themselves once it answers', async () => {
    await get(other, PAGE);
    proxy.freeze();
    const [ready, network, graph, page, health] = await Promise.all(
      ['/api/ready', '/api/networks/oslo-1993', GRAPH, PAGE, '/api/health'].map((path) => get(other, path)),
    );
    expect([ready, network, graph, health].map((got) => got?.status)).toEqual([503, 503, 503, 200]);
    expect(page?.text).not.toContain('Arafat');
    expect((await get(one, '/api/ready')).status).toBe(200);
    proxy.thaw();
    while ((await get(other, '/api/ready')).status !== 200);
    expect((await write(other, 'Written once it answered.')).status).toBe(200);
    expect((await get(one, PAGE)).text).toContain('Written once it answered.');
  });
});

/** Listens to the events of the Oslo network. */
function listen(port: number, headers: Readonly<Record<string, string>>) {
  const { request, answered } = begin(port, '/api/networks/oslo-1993/events', { headers });
  let text = '';
  let onText = () => {};
  const isOpen = new Promise<void>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      response.on('data', (piece: Buffer) => {
        text += piece.toString('utf8');
        if (text.includes('event: hello')) resolve();
        onText();
      });
    });
  });
  answered.catch(() => undefined);
  request.end();
  return {
    isOpen,
    ended: answered.then(({ text: all }) => all),
    waitFor: (words: string) =>
      new Promise<string>((resolve) => {
        onText = () => {
          if (text.includes(words)) resolve(text);
        };
        onText();
      }),
    end: () => request.destroy(),
  };
}
