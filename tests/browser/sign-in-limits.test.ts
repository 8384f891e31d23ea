import { startBrowser } from './browser';
import { createFolder, issueToken, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { ask } from './raw-request';

const SERVED = { BACKCHANNEL_BOUND_TO: '0.0.0.0' };
/** More than an address may send of tokens that are none. */
const TRIES = 12;
const browser = startBrowser();
let folder: string;
let editor: string;
let server: KeptServer;

beforeAll(async () => {
  folder = createFolder();
  editor = await issueToken(folder, 'editor', 'Desk A');
  server = await startKeptServer(folder, SERVED);
  // The environment of a test file is its own.
  process.env.BACKCHANNEL_URL = server.url;
});

afterAll(async () => {
  await server.stop();
  removeFolder(folder);
});

/** Returns the status that a token gets, with addresses that the request says it has come from. */
const tryToken = async (token: string, forwarded?: string) => {
  const headers = { Authorization: `Bearer ${token}`, ...(forwarded && { 'X-Forwarded-For': forwarded }) };
  return (await ask(server.port, '/api/networks', { headers })).status;
};

async function tryMany(toForwarded: (time: number) => string | undefined): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < TRIES; time += 1) statuses.push(await tryToken('none', toForwarded(time)));
  return statuses;
}

// Both tests follow one server, which has been asked by nobody else.
describe('a server that others can reach', () => {
  it('counts tokens that are none by the address of the peer, whatever a request says of itself', async () => {
    const statuses = await tryMany((time) => `10.1.2.${time}`);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  it('lets a good token in from an address that has sent many that are none', async () => {
    await tryMany(() => undefined);
    expect(await tryToken('none')).toBe(429);
    expect(await tryToken(editor)).toBe(200);
    const page = await browser.open('/sign-in?next=%2F');
    await page.getByLabel('Token').fill(editor);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: /Who talks to whom/ }).waitFor();
  });
});

describe('the page for signing in', () => {
  it('leads to no other site after it', async () => {
    for (const next of ['/.//evil.example', '/..//evil.example', '/x/..//evil.example', '//evil.example']) {
      const form = new URLSearchParams({ token: editor, next });
      const { status, headers } = await ask(server.port, '/api/session', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: String(form),
      });
      expect([next, status, headers.location]).toEqual([next, 303, '/']);
    }
    const path = `/sign-in?${new URLSearchParams({ next: '/.//evil.example' })}`;
    const { headers } = await ask(server.port, path, { headers: { Authorization: `Bearer ${editor}` } });
    expect(headers.location).toBe('/');
  });
});

describe('a server behind a proxy', () => {
  it('believes a proxy of TRUSTED_PROXIES where a request comes from, and nobody before it', async () => {
    await server.stop();
    server = await startKeptServer(folder, { ...SERVED, TRUSTED_PROXIES: '127.0.0.0/8, ::1' });
    await tryMany((time) => `10.9.9.${time}, 203.0.113.7`);
    expect(await tryToken('none', '203.0.113.7')).toBe(429);
    expect(await tryToken('none', '203.0.113.8')).toBe(401);
    expect(await tryToken('none', '203.0.113.7, 127.0.0.1')).toBe(429);
  });

  it('does not start with a TRUSTED_PROXIES that names no address', async () => {
    await server.stop();
    await expect(startKeptServer(folder, { ...SERVED, TRUSTED_PROXIES: 'proxy.local' })).rejects.toThrow(
      'the server ended with exit code 1 before it answered.',
    );
  });
});
