import { runTokenCommand } from '@/lib/store/access/token-command';
import { createFolder, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { createPostgres, HAS_POSTGRES } from './own-postgres';
import { ask, begin, sendNote } from './raw-request';

const ENGINES = ['embedded', ...(HAS_POSTGRES ? ['postgres'] : [])];
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** Two servers on one PostgreSQL database, and one on a folder. */
describe.each(ENGINES)('streams of servers on one store (%s)', (kind) => {
  const postgres = kind === 'postgres' ? createPostgres() : null;
  let folder: string;
  let env: Record<string, string>;
  let one: KeptServer;
  let other: KeptServer;

  beforeAll(async () => {
    folder = createFolder();
    postgres?.start();
    env = postgres ? { DATABASE_URL: postgres.url } : { DATA_DIR: folder };
    await issue('editor', 'Desk');
    const settings = { ...env, BACKCHANNEL_BOUND_TO: '0.0.0.0' };
    one = await startKeptServer(folder, settings);
    other = postgres ? await startKeptServer(folder, settings) : one;
  });

  afterAll(async () => {
    await one.stop();
    if (other !== one) await other.stop();
    postgres?.remove();
    removeFolder(folder);
  });

  const run = (...words: readonly string[]) => runTokenCommand(words, env);
  const issue = async (...words: readonly string[]) => (await run(...words)).split('\n')[0] ?? '';

  /** Signs a browser in at one server, and returns what it shows from then on. */
  async function signIn(token: string): Promise<{ readonly Cookie: string }> {
    const body = new URLSearchParams({ token, next: '/' }).toString();
    const { headers } = await ask(one.port, '/api/session', { method: 'POST', headers: form, body });
    return { Cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '' };
  }

  /** Follows a network, and returns all that is told until the stream ends. */
  async function follow(at: KeptServer, headers: Record<string, string>) {
    const { request, answered } = begin(at.port, '/api/networks/oslo-1993/events', { headers });
    await new Promise<void>((resolve, reject) => {
      request.on('response', (response) => response.once('data', () => resolve()));
      request.on('error', reject).end();
    });
    return { request, told: answered.then(({ text }) => text) };
  }

  it('end when a session is ended on another server, by its sign-out, and nothing more is told', async () => {
    const token = await issue('editor', 'Desk A');
    const session = await signIn(token);
    const streams = [await follow(one, session), await follow(other, session)];
    const staying = await follow(other, { Authorization: `Bearer ${token}` });
    const out = await ask(one.port, '/api/session/end', { method: 'POST', headers: { ...form, ...session } });
    expect(out.status).toBe(303);
    const headers = { Authorization: `Bearer ${token}` };
    expect((await sendNote(one.port, { base: 0, now: 'A', headers })).status).toBe(200);
    for (const { told } of streams) expect(await told).not.toContain('event: change');
    for (const { port } of [one, other])
      expect((await ask(port, '/api/networks', { headers: session })).status).toBe(401);
    staying.request.destroy();
  });

  it('that are idle end when a command revokes their token', async () => {
    const token = await issue('viewer', 'A reader');
    const headers = { Authorization: `Bearer ${token}` };
    const streams = [await follow(one, headers), await follow(other, await signIn(token))];
    await run('revoke', token.split('_')[1] ?? '');
    for (const { told } of streams) expect(await told).toContain('event: hello');
    expect((await ask(other.port, '/api/networks', { headers })).status).toBe(401);
  });
});
