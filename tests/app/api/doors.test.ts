/** @jest-environment node */
import { createHash } from 'node:crypto';

import * as actors from '@/app/api/actors/route';
import * as directory from '@/app/api/directory/route';
import * as brokers from '@/app/api/networks/[id]/brokers/route';
import * as changes from '@/app/api/networks/[id]/changes/route';
import * as channels from '@/app/api/networks/[id]/channels/route';
import * as events from '@/app/api/networks/[id]/events/route';
import * as graph from '@/app/api/networks/[id]/graph/route';
import * as history from '@/app/api/networks/[id]/history/route';
import * as layouts from '@/app/api/networks/[id]/layouts/[layout]/route';
import * as opening from '@/app/api/networks/[id]/opening/route';
import * as places from '@/app/api/networks/[id]/places/[layout]/route';
import * as network from '@/app/api/networks/[id]/route';
import * as stories from '@/app/api/networks/[id]/stories/route';
import * as texts from '@/app/api/networks/[id]/texts/[hash]/route';
import * as textList from '@/app/api/networks/[id]/texts/route';
import * as networks from '@/app/api/networks/route';
import * as openapi from '@/app/api/openapi.json/route';
import * as read from '@/app/api/read/route';
import * as second from '@/app/api/read/second/route';
import * as session from '@/app/api/session/route';
import { runTokenCommand } from '@/lib/store/access/token-command';
import { createKeptFolder, type KeptFolder } from '@/tests/lib/store/kept-folder';
import {
  createNetworksFolder,
  createTruceFile,
  type NetworksFolder,
} from '@/tests/lib/store/networks-folder';
import { readProblem } from './read-answer';

const ORIGIN = 'http://192.168.1.7:3000';
const BOUND = process.env.BACKCHANNEL_BOUND_TO;
let folder: NetworksFolder;
let kept: KeptFolder;
let audit: jest.SpyInstance;
/** Every test comes from an address of its own, so that none waits for the failures of another. */
let address = 0;
/** The header in which the server notes where a request has come from; elsewhere its name is known to the process alone. */
const ADDRESS = 'x-noted-address';
Object.assign(globalThis, { [Symbol.for('backchannel.address-header')]: ADDRESS });

beforeEach(() => {
  process.env.BACKCHANNEL_BOUND_TO = '0.0.0.0';
  audit = jest.spyOn(console, 'info').mockImplementation();
  address += 1;
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env.BACKCHANNEL_BOUND_TO = BOUND;
  delete process.env.PUBLIC_URL;
});

/** Puts two networks on a server that keeps nothing yet. */
async function startAfresh(): Promise<void> {
  folder = await createNetworksFolder();
  kept = await createKeptFolder();
  await folder.write('truce.json', createTruceFile());
  await folder.write('peace.json', createTruceFile('peace'));
}

async function removeAll(): Promise<void> {
  await kept.remove();
  await folder.remove();
}

/** Issues a token, as `npm run token` does. */
async function issue(...words: readonly string[]): Promise<string> {
  const [token = ''] = (await runTokenCommand(words, process.env)).split('\n');
  return token;
}

type Asked = { readonly method?: string; readonly body?: unknown; readonly headers?: Record<string, string> };

function toRequest(
  path: string,
  token: string | null,
  { method = 'GET', body, headers = {} }: Asked = {},
): Request {
  const sent = new Headers({ [ADDRESS]: `10.0.0.${address}`, ...headers });
  if (token !== null) sent.set('Authorization', `Bearer ${token}`);
  if (body !== undefined && !sent.has('Content-Type')) sent.set('Content-Type', 'application/json');
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  return new Request(`${ORIGIN}${path}`, {
    method,
    headers: sent,
    ...(text !== undefined && { body: text }),
  });
}

const route = (id: string) => ({ params: Promise.resolve({ id }) });
const HASH = createHash('sha256').update('A text.').digest('hex');
const TEXT = `/api/networks/truce/texts/${HASH}`;
const textRoute = { params: Promise.resolve({ id: 'truce', hash: HASH }) };
const placesRoute = { params: Promise.resolve({ id: 'truce', layout: 'force' }) };
const PLACES = '/api/networks/truce/places/force';
const COURIER = {
  label: 'call the envoy a courier',
  operations: [{ op: 'set', list: 'actors', id: 'envoy', field: 'role', was: '', now: 'Courier' }],
};
const CHANGE = { method: 'POST', body: { base: 0, changes: [COURIER] } };

type AccessPolicy = readonly [
  name: string,
  needs: 'viewer' | 'editor',
  ask: (token: string | null, asked?: Asked) => Promise<Response>,
];

/** Every door of the API to the network “truce”. */
const DOORS: readonly AccessPolicy[] = [
  ['GET networks', 'viewer', (token, asked) => networks.GET(toRequest('/api/networks', token, asked))],
  [
    'GET network',
    'viewer',
    (token, asked) => network.GET(toRequest('/api/networks/truce', token, asked), route('truce')),
  ],
  [
    'GET opening',
    'viewer',
    (token, asked) => opening.GET(toRequest('/api/networks/truce/opening', token, asked), route('truce')),
  ],
  [
    'GET graph',
    'viewer',
    (token, asked) => graph.GET(toRequest('/api/networks/truce/graph', token, asked), route('truce')),
  ],
  [
    'GET channels',
    'viewer',
    (token, asked) =>
      channels.GET(
        toRequest('/api/networks/truce/channels?from=palace&to=militia', token, asked),
        route('truce'),
      ),
  ],
  [
    'GET stories',
    'viewer',
    (token, asked) =>
      stories.GET(
        toRequest('/api/networks/truce/stories?beside=document:daily', token, asked),
        route('truce'),
      ),
  ],
  [
    'GET brokers',
    'viewer',
    (token, asked) => brokers.GET(toRequest('/api/networks/truce/brokers', token, asked), route('truce')),
  ],
  [
    'GET history',
    'viewer',
    (token, asked) => history.GET(toRequest('/api/networks/truce/history', token, asked), route('truce')),
  ],
  [
    'GET events',
    'viewer',
    async (token, asked) => {
      const response = await events.GET(
        toRequest('/api/networks/truce/events', token, asked),
        route('truce'),
      );
      if (response.ok) await response.body?.cancel();
      return response;
    },
  ],
  [
    'GET layouts',
    'viewer',
    (token, asked) => layouts.GET(toRequest('/api/networks/truce/layouts/force', token, asked), placesRoute),
  ],
  ['GET places', 'viewer', (token, asked) => places.GET(toRequest(PLACES, token, asked), placesRoute)],
  ['GET directory', 'viewer', (token, asked) => directory.GET(toRequest('/api/directory', token, asked))],
  ['GET actors', 'viewer', (token, asked) => actors.GET(toRequest('/api/actors?q=envoy', token, asked))],
  [
    'POST read',
    'viewer',
    (token, asked) =>
      read.POST(
        toRequest('/api/read', token, {
          method: 'POST',
          body: { text: 'Ada met Bert.', network: 'truce' },
          ...asked,
        }),
      ),
  ],
  ['GET openapi.json', 'viewer', (token, asked) => openapi.GET(toRequest('/api/openapi.json', token, asked))],
  [
    'POST networks',
    'editor',
    (token, asked) =>
      networks.POST(
        toRequest('/api/networks', token, { method: 'POST', body: createTruceFile('new'), ...asked }),
      ),
  ],
  [
    'POST changes',
    'editor',
    (token, asked) =>
      changes.POST(toRequest('/api/networks/truce/changes', token, { ...CHANGE, ...asked }), route('truce')),
  ],
  [
    'POST places',
    'editor',
    (token, asked) =>
      places.POST(
        toRequest(PLACES, token, { method: 'POST', body: { placed: { envoy: { x: 1, y: 1 } } }, ...asked }),
        placesRoute,
      ),
  ],
  [
    'POST second reader',
    'editor',
    (token, asked) =>
      second.POST(
        toRequest('/api/read/second', token, { method: 'POST', body: { text: 'A text.' }, ...asked }),
      ),
  ],
  [
    'GET texts',
    'viewer',
    (token, asked) => textList.GET(toRequest('/api/networks/truce/texts', token, asked), route('truce')),
  ],
  ['GET text', 'viewer', (token, asked) => texts.GET(toRequest(TEXT, token, asked), textRoute)],
  [
    'PUT text',
    'editor',
    (token, asked) =>
      texts.PUT(toRequest(TEXT, token, { method: 'PUT', body: { text: 'A text.' }, ...asked }), textRoute),
  ],
  [
    'DELETE text',
    'editor',
    (token, asked) => texts.DELETE(toRequest(TEXT, token, { method: 'DELETE', ...asked }), textRoute),
  ],
  [
    'DELETE network',
    'editor',
    (token, asked) =>
      network.DELETE(toRequest('/api/networks/truce', token, { method: 'DELETE', ...asked }), route('truce')),
  ],
];

/** Those that are about no network alone. */
const OF_THE_SERVER = [
  'GET networks',
  'GET openapi.json',
  'GET directory',
  'GET actors',
  'POST networks',
  'POST second reader',
];

/** Returns whether nothing has come of what was asked: every network is as it ships. */
async function isUntouched(): Promise<boolean> {
  const editor = await issue('editor', 'A witness');
  const list = await (await networks.GET(toRequest('/api/networks', editor))).json();
  return JSON.stringify(list.map(({ version }: { version: number }) => version)) === '[0,0]';
}

describe.each(DOORS)('%s', (door, needs, ask) => {
  // What is refused changes nothing, which each test looks after: it is the last that changes something.
  beforeAll(startAfresh);
  afterAll(removeAll);

  it('is closed to whoever has no token', async () => {
    const response = await ask(null);
    expect([response.status, response.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
    expect((await readProblem(response)).type).toContain('not-signed-in');
    expect(await isUntouched()).toBe(true);
  });

  it('is closed to whoever has a token that is none, has expired, or was revoked', async () => {
    const revoked = await issue('editor', 'Desk A');
    await runTokenCommand(['revoke', revoked.split('_')[1] ?? ''], process.env);
    const expired = await issue('editor', 'Desk B', '--days', '1');
    const made = `bc_000000000000_${'A'.repeat(43)}`;
    for (const token of ['x', made, revoked, `${revoked}x`]) expect((await ask(token)).status).toBe(401);
    const later = Date.now() + 2 * 86_400_000;
    const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
    expect((await ask(expired)).status).toBe(401);
    clock.mockRestore();
    expect(await isUntouched()).toBe(true);
  });

  it.each([
    ['its host is another’s', { Host: 'evil.example' }],
    ['its origin is another’s', { Origin: 'http://evil.example' }],
    ['its origin is hidden', { Origin: 'null' }],
    ['the page that asks is another’s', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' }],
  ])('refuses a request when %s, whoever sends it', async (_why, headers) => {
    const response = await ask(await issue('editor', 'Desk A'), { headers });
    expect(response.status).toBe(403);
    expect((await readProblem(response)).type).toContain('foreign-request');
    expect(await isUntouched()).toBe(true);
  });

  it(`is ${needs === 'viewer' ? 'open' : 'closed'} to a viewer, and open to an editor`, async () => {
    const response = await ask(await issue('viewer', 'A reader'));
    expect(response.status).toBe(needs === 'viewer' ? 200 : 403);
    if (needs === 'editor') expect((await readProblem(response)).type).toContain('not-allowed');
    expect(await isUntouched()).toBe(true);
    // The server of these tests has no second reader.
    const none = door === 'POST second reader' ? [404] : [];
    expect([200, 201, 204, 409, ...none]).toContain((await ask(await issue('editor', 'Desk A'))).status);
  });
});

describe('on a server of its own', () => {
  beforeEach(startAfresh);
  afterEach(removeAll);

  describe('a token for some networks', () => {
    it('opens these alone: others are not there', async () => {
      const token = await issue('editor', 'Desk A', '--networks', 'peace');
      const list = await (await networks.GET(toRequest('/api/networks', token))).json();
      expect(list.map(({ id }: { id: string }) => id)).toEqual(['peace']);
      const found = await (await actors.GET(toRequest('/api/actors?q=envoy', token))).json();
      expect(found.map((each: { network: { id: string } }) => each.network.id)).toEqual(['peace']);
      for (const [name, , ask] of DOORS.filter(([door]) => !OF_THE_SERVER.includes(door))) {
        const response = await ask(token);
        expect([name, response.status]).toEqual([name, 404]);
        expect((await readProblem(response)).detail).toContain('There is no network “truce”.');
      }
      const own = await changes.POST(toRequest('/api/networks/peace/changes', token, CHANGE), route('peace'));
      expect(own.status).toBe(200);
    });

    it('makes no others', async () => {
      const token = await issue('editor', 'Desk A', '--networks', 'mine');
      const create = (id: string) =>
        networks.POST(toRequest('/api/networks', token, { method: 'POST', body: createTruceFile(id) }));
      expect([(await create('yours')).status, (await create('mine')).status]).toEqual([403, 201]);
    });
  });

  describe('the names in the history and in the lines for whoever runs the server', () => {
    it('are those of tokens', async () => {
      const token = await issue('editor', 'Desk A');
      await changes.POST(toRequest('/api/networks/truce/changes', token, CHANGE), route('truce'));
      const page = await history.GET(toRequest('/api/networks/truce/history', token), route('truce'));
      expect((await page.json()).entries[0]).toMatchObject({ author: 'Desk A', label: COURIER.label });
      expect(audit.mock.calls.at(-1)?.[0]).toContain(
        `"who":"Desk A","from":"10.0.0.${address}","did":"change"`,
      );
    });
  });

  describe('a stream of events', () => {
    it('ends before anything more is told once the token is revoked', async () => {
      const token = await issue('viewer', 'A reader');
      const stream = await events.GET(toRequest('/api/networks/truce/events', token), route('truce'));
      const reader = stream.body?.getReader();
      expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('event: hello');
      await runTokenCommand(['revoke', token.split('_')[1] ?? ''], process.env);
      const editor = await issue('editor', 'Desk A');
      await changes.POST(toRequest('/api/networks/truce/changes', editor, CHANGE), route('truce'));
      expect(await reader?.read()).toEqual({ done: true, value: undefined });
    });
  });

  describe('what is refused', () => {
    const getLines = (): readonly object[] =>
      audit.mock.calls.map(([line]) => JSON.parse(String(line).replace(/^audit /, '')));
    const REFUSED = { did: 'be refused', network: 'truce' };

    it('is a line with who asked for what, from where, and why not', async () => {
      const from = `10.0.0.${address}`;
      const reader = await issue('viewer', 'A reader');
      await changes.POST(toRequest('/api/networks/truce/changes', reader, CHANGE), route('truce'));
      const asked = 'POST /api/networks/truce/changes';
      expect(getLines()).toEqual([
        { at: expect.any(String), who: 'A reader', from, did: 'be refused', why: 'not-allowed', asked },
      ]);
    });

    it('is a line when it is out of the scope of a token', async () => {
      const token = await issue('editor', 'Desk A', '--networks', 'peace');
      await network.GET(toRequest('/api/networks/truce', token), route('truce'));
      await networks.POST(toRequest('/api/networks', token, { method: 'POST', body: createTruceFile() }));
      expect(getLines()).toMatchObject([
        { ...REFUSED, who: 'Desk A', why: 'out-of-scope', asked: 'GET /api/networks/truce' },
        { ...REFUSED, who: 'Desk A', why: 'out-of-scope', asked: 'POST /api/networks' },
      ]);
    });

    it('is a line when a token is none, and when it is not looked at; not when there is none', async () => {
      await networks.GET(toRequest('/api/networks', null));
      for (let tried = 0; tried <= 10; tried += 1)
        await networks.GET(toRequest('/api/networks', `bc_${tried}`));
      const failed = { who: 'unknown', from: `10.0.0.${address}`, did: 'fail to sign in' };
      expect(getLines()).toMatchObject([
        ...Array.from({ length: 10 }, () => ({ ...failed, why: 'unknown-token' })),
        { ...failed, why: 'too-many-failures' },
      ]);
    });

    it('is a line when it comes from another site', async () => {
      const headers = { Origin: 'http://evil.example' };
      await networks.GET(toRequest('/api/networks', await issue('editor', 'Desk A'), { headers }));
      expect(getLines()).toMatchObject([{ who: 'unknown', did: 'be refused', why: 'foreign-request' }]);
    });

    it('is told in few words, without signs that break a line', async () => {
      const token = await issue('editor', 'Desk A', '--networks', 'peace');
      const id = `truce\u001b[2J\r\n\u202e${'x'.repeat(3000)}`;
      await network.GET(toRequest(`/api/networks/${'y'.repeat(3000)}`, token), route(id));
      expect(getLines()).toHaveLength(1);
      for (const value of getLines()
        .flatMap((line) => Object.values(line))
        .map(String)) {
        expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(value.length).toBeLessThanOrEqual(200);
      }
    });
  });

  describe('whoever tries one token after another', () => {
    it('has to wait after ten, whatever it says of itself; one that is good has not, and nor have others', async () => {
      const good = await issue('viewer', 'A reader');
      const ask = (token: string, asked?: Asked) => networks.GET(toRequest('/api/networks', token, asked));
      for (let tried = 0; tried < 10; tried += 1) expect((await ask(`bc_${tried}`)).status).toBe(401);
      const response = await ask('bc_10');
      expect([response.status, Number(response.headers.get('Retry-After'))]).toEqual([
        429,
        expect.any(Number),
      ]);
      const forged = await ask('bc_11', { headers: { 'X-Forwarded-For': '10.1.1.1' } });
      expect(forged.status).toBe(429);
      expect((await ask(good)).status).toBe(200);
      expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(50);
      address += 1;
      expect((await ask(good)).status).toBe(200);
    });
  });

  describe('signing in', () => {
    const form = (fields: Record<string, string>) => ({
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: ORIGIN },
    });
    const signIn = (fields: Record<string, string>) =>
      session.POST(toRequest('/api/session', null, form(fields)));

    it('gives the browser a cookie that no script reads and no other site sends', async () => {
      const token = await issue('editor', 'Desk A');
      const response = await signIn({ token: ` ${token} `, next: '/networks/truce?lens=all' });
      expect([response.status, response.headers.get('Location')]).toEqual([303, '/networks/truce?lens=all']);
      const [cookie = '', ...others] = response.headers.getSetCookie();
      expect(cookie).toMatch(
        /^backchannel-session=bs_[0-9a-f]{12}_[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=604800$/,
      );
      // What an earlier version kept in the browser is taken away: it was the token itself.
      expect(others).toEqual(['backchannel-token=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0']);
      const headers = { Cookie: `a=b; ${cookie.split(';')[0]}; c=d` };
      expect((await networks.GET(toRequest('/api/networks', null, { headers }))).status).toBe(200);
      expect(audit.mock.calls.at(-1)?.[0]).toMatch(
        /"who":"Desk A".*"did":"sign in","session":"[0-9a-f]{12}"/,
      );
      for (const none of [`backchannel-token=${token}`, `backchannel-session=${token}`]) {
        const response = await networks.GET(toRequest('/api/networks', null, { headers: { Cookie: none } }));
        expect(response.status).toBe(401);
      }
    });

    it('has the cookie travel over https alone where the server is known by such an address', async () => {
      process.env.PUBLIC_URL = 'https://desk.example.org';
      const response = await signIn({ token: await issue('editor', 'Desk A'), next: '/' });
      for (const cookie of response.headers.getSetCookie()) expect(cookie).toMatch(/; Secure$/);
      expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-backchannel-session=bs_/);
    });

    it('leads back to the page when the token is none, and writes a line', async () => {
      const response = await signIn({ token: 'x', next: '/networks/truce' });
      expect([response.status, response.headers.get('Location'), response.headers.get('Set-Cookie')]).toEqual(
        [303, '/sign-in?next=%2Fnetworks%2Ftruce&problem=token', null],
      );
      expect(audit.mock.calls.at(-1)?.[0]).toContain('"did":"fail to sign in"');
    });

    it('leads nowhere else', async () => {
      const response = await signIn({
        token: await issue('editor', 'Desk A'),
        next: 'https://evil.example/',
      });
      expect(response.headers.get('Location')).toBe('/');
    });

    it('is for forms of this server, of a form’s size', async () => {
      const token = await issue('editor', 'Desk A');
      const asked = form({ token, next: '/' });
      const foreign = { ...asked, headers: { ...asked.headers, Origin: 'http://evil.example' } };
      expect((await session.POST(toRequest('/api/session', null, foreign))).status).toBe(403);
      expect(
        (await session.POST(toRequest('/api/session', null, { method: 'POST', body: { token } }))).status,
      ).toBe(415);
      expect((await signIn({ token: 'x'.repeat(20_000), next: '/' })).status).toBe(413);
    });
  });

  describe('on its own machine', () => {
    it('a server lets in whoever asks, and heeds no token', async () => {
      process.env.BACKCHANNEL_BOUND_TO = '127.0.0.1';
      const headers = { Host: 'localhost:3000' };
      expect((await networks.GET(toRequest('/api/networks', 'x', { headers }))).status).toBe(200);
      const form = new URLSearchParams({ token: 'x; Domain=evil.example', next: '/' }).toString();
      const asked = {
        method: 'POST',
        body: form,
        headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
      };
      const response = await session.POST(toRequest('/api/session', null, asked));
      expect([response.status, response.headers.get('Set-Cookie')]).toEqual([303, null]);
    });
  });
});
