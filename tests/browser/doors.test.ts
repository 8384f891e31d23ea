import { request as send } from 'node:http';
import { startBrowser } from './browser';
import { createFolder, issueToken, type KeptServer, removeFolder, startKeptServer } from './kept-server';

const SERVED = { BACKCHANNEL_BOUND_TO: '0.0.0.0' };
const browser = startBrowser();
let folder: string;
let server: KeptServer;
let editor: string;
let viewer: string;

beforeAll(async () => {
  folder = createFolder();
  editor = await issueToken(folder, 'editor', 'Desk A');
  viewer = await issueToken(folder, 'viewer', 'A reader');
  server = await startKeptServer(folder, SERVED);
  // The environment of a test file is its own.
  process.env.BACKCHANNEL_URL = server.url;
  halfSent = sendHalf();
  // The test that waits for it tells of an error.
  halfSent.catch(() => {});
});

afterAll(async () => {
  await server.stop();
  removeFolder(folder);
});

type Sent = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Iterable<string>;
};
type Got = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
};

/** Sends a request as no browser and no library would: with any path and any headers, and a body in pieces. */
function ask(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = send(
      { host: '127.0.0.1', port: server.port, path, method, headers, agent: false },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
        // Whoever is refused in the middle of a body may find the line cut.
        response.on('error', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    request.on('error', reject);
    if (body) void writePieces(request, body);
    else request.end();
  });
}

async function writePieces(request: ReturnType<typeof send>, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (request.destroyed || request.closed) return;
    if (!request.write(piece))
      await Promise.race([
        new Promise((resolve) => request.once('drain', resolve)),
        new Promise((resolve) => setTimeout(resolve, 1000)),
      ]);
  }
  request.end();
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

const json = { 'Content-Type': 'application/json' };
const change = '/api/networks/oslo-1993/changes';

/** Sends the beginning of a body, and never its end. */
function sendHalf(): Promise<Got> {
  return new Promise((resolve, reject) => {
    const headers = { ...json, ...bearer(editor), 'Content-Length': '100' };
    const options = {
      host: '127.0.0.1',
      port: server.port,
      path: change,
      method: 'POST',
      headers,
      agent: false,
    };
    const request = send(options, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: '' });
      request.destroy();
    });
    request.on('error', reject);
    request.write('{');
  });
}

/** Is answered while the other tests run; null once a test has had the answer. */
let halfSent: Promise<Got> | null = null;

describe('a page of a server that others can reach', () => {
  it('leads whoever has not signed in to where they can, and back', async () => {
    const page = await browser.open('/networks/oslo-1993?lens=all');
    await page.getByLabel('Token').fill(viewer);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/networks/oslo-1993?lens=all');
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: 'backchannel-session', httpOnly: true, sameSite: 'Strict' });
    expect(await page.evaluate(() => document.cookie)).not.toMatch(/b[cs]_/);
    await ask('/api/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token: viewer, next: '/' }).toString(),
    });
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'End the session from 127.0.0.1' }).click();
    await page.getByLabel('Your token, once more').fill(viewer);
    await page.getByRole('button', { name: 'End this session' }).click();
    await page.getByText('This browser').waitFor();
    expect(await page.getByRole('link', { name: /^End the session/ }).count()).toBe(0);
    await page.goto('/');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Token').waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });

  it('says so when a token is none, and lets it be tried again without scripts', async () => {
    const page = await browser.open('/sign-in?next=%2F', { javaScriptEnabled: false });
    await page.getByLabel('Token').fill('nonsense');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: 'This token is not known, or no longer valid.' })
      .waitFor();
    await page.getByLabel('Token').fill(editor);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: /Who talks to whom/ }).waitFor();
    await page.goto('/sign-in');
    await page.getByRole('heading', { name: 'You are signed in as Desk A' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Token').waitFor();
  });

  it('tells nothing of a network to whoever has not signed in', async () => {
    const { status, headers, text } = await ask('/networks/oslo-1993');
    expect([status, headers.location]).toEqual([307, '/sign-in?next=%2Fnetworks%2Foslo-1993']);
    expect(text).not.toMatch(/Arafat|Rabin/);
    const prefetch = await ask('/networks/oslo-1993?_rsc=1', { headers: { RSC: '1' } });
    expect(prefetch.text).not.toMatch(/Arafat|Rabin/);
  });
});

describe('what every page is sent with', () => {
  it('lets nothing run that stands in it without the word of this request', async () => {
    const policies = await Promise.all([ask('/sign-in'), ask('/sign-in')]);
    const [one, other] = policies.map(({ headers }) => String(headers['content-security-policy']));
    expect(one).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic' 'wasm-unsafe-eval';/);
    expect(one).not.toBe(other);
    expect(one).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    const [{ text, headers }] = policies as [Got, Got];
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
    const scripts = text.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
  });

  it('keeps it out of frames and guesses, and its address to itself', async () => {
    const expected = {
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    };
    expect((await ask('/sign-in')).headers).toMatchObject(expected);
    const api = await ask('/api/networks', { headers: bearer(viewer) });
    expect(api.headers).toMatchObject({
      ...expected,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
    expect(api.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('a request that is not for this server', () => {
  it.each(['/', '/networks/oslo-1993', '/sign-in', '/api/networks', '/api/networks/oslo-1993'])(
    'is refused at %s, whoever sends it',
    async (path) => {
      const foreign: readonly Record<string, string>[] = [
        { Host: 'evil.example' },
        { Origin: 'http://evil.example' },
      ];
      for (const headers of foreign) {
        const { status, text } = await ask(path, { headers: { ...bearer(editor), ...headers } });
        expect(status).toBe(403);
        expect(text).not.toMatch(/Arafat|Norwegian/);
      }
    },
  );
});

describe('paths that would lead out of the folder', () => {
  it.each([
    '/api/networks/..%2f..%2fpackage',
    '/api/networks/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/api/networks/..%5c..%5cpackage',
    '/api/networks/oslo-1993%00',
    '/api/networks/.hidden',
    '/api/networks/OSLO-1993',
    '/networks/..%2f..%2fpackage',
  ])('%s leads nowhere', async (path) => {
    const { status, text } = await ask(path, {
      headers: bearer(editor),
    });
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/"dependencies"|root:/);
  });
});

describe('a body', () => {
  it('that never ends is not read to its end', async () => {
    const endless = {
      *[Symbol.iterator]() {
        yield '{"base": 0, "changes": "';
        for (let piece = 0; piece < 400; piece += 1) yield 'x'.repeat(100_000);
      },
    };
    const { status } = await ask(change, {
      method: 'POST',
      headers: { ...json, ...bearer(editor) },
      body: endless,
    });
    expect(status).toBe(413);
  });

  it('that says that it is too large is not read at all', async () => {
    const headers = { ...json, ...bearer(editor), 'Content-Length': '99000000' };
    const { status } = await ask(change, { method: 'POST', headers, body: ['{'] });
    expect(status).toBe(413);
  });

  it('that stops coming is not waited for', async () => {
    const response = await (halfSent ?? sendHalf());
    halfSent = null;
    expect(response.status).toBe(408);
  });

  it('of somebody who may not send it is not read', async () => {
    for (const [token, status] of [
      [viewer, 403],
      ['x', 401],
    ] as const) {
      const headers = { ...json, ...bearer(token), 'Content-Length': '99000000' };
      expect((await ask(change, { method: 'POST', headers, body: ['{'] })).status).toBe(status);
    }
  });
});
