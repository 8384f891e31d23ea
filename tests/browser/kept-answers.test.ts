import { runTokenCommand } from '@/lib/store/access/token-command';
import { createFolder, issueToken, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { ask, type Got, sendNote } from './raw-request';

const PAGE = '/networks/oslo-1993';
const GRAPH = '/api/networks/oslo-1993/graph';
const FIGURE = '/api/networks/oslo-1993/figure.svg';
const SHARED = { BACKCHANNEL_BOUND_TO: '0.0.0.0', METRICS_TOKEN: 'a-token-of-prometheus', LOG_LEVEL: 'warn' };

let folder: string;
/** One that keeps answers, as others can reach it. */
let server: KeptServer;
let editor: string;
let viewer: string;
let stranger: string;

beforeAll(async () => {
  folder = createFolder();
  editor = await issueToken(folder, 'editor', 'Desk A');
  viewer = await issueToken(folder, 'viewer', 'Desk B');
  stranger = await issueToken(folder, 'viewer', 'Desk C', '--networks', 'derry-link-1993');
  server = await startKeptServer(folder, SHARED);
});

afterAll(async () => {
  await server.stop();
  removeFolder(folder);
});

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** Signs a browser in, and returns what it sends from then on. */
async function signIn(token: string): Promise<{ readonly Cookie: string }> {
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Sec-Fetch-Site': 'same-origin',
  };
  const body = new URLSearchParams({ token, next: PAGE }).toString();
  const answer = await ask(server.port, '/api/session', { method: 'POST', headers, body });
  const [session = ''] = [answer.headers['set-cookie'] ?? []].flat();
  return { Cookie: session.split(';')[0] ?? '' };
}

const get = (path: string, headers: Record<string, string> = bearer(editor), { port } = server) =>
  ask(port, path, { headers });

/** Returns the nonce of a page, which its policy and all of its scripts have. */
function findNonce({ headers, text }: Got): string {
  const [, nonce = ''] = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'])) ?? [];
  const scripts = [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.length).toBeGreaterThan(5);
  for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
  return nonce;
}

/** A page without what belongs to one request. */
const toPlain = (got: Got) => got.text.replaceAll(findNonce(got), 'NONCE');

/** The headers of a page without those of one request and one connection. */
function toPlainHeaders(got: Got) {
  const nonce = findNonce(got);
  const of = /^(date|x-request-id|transfer-encoding|content-length|connection|keep-alive)$/;
  const kept = Object.entries(got.headers).filter(([name]) => !of.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value).replaceAll(nonce, 'NONCE')]));
}

/** Returns how many answers were made, and how many were kept. */
async function count(kind: string): Promise<{ readonly made: number; readonly kept: number }> {
  const { text } = await get('/api/metrics', bearer(SHARED.METRICS_TOKEN));
  const read = (how: string) =>
    Number(
      new RegExp(`^backchannel_answers_total\\{kind="${kind}",how="${how}"\\} (\\d+)$`, 'm').exec(
        text,
      )?.[1] ?? 0,
    );
  return { made: read('made'), kept: read('kept') };
}

describe('answers that are kept', () => {
  it('are what would be made anew, but for the nonce of a page', async () => {
    const own = createFolder();
    const token = await issueToken(own, 'editor', 'Desk A');
    const fresh = await startKeptServer(own, { ...SHARED, ANSWERS_MEMORY: '0' });
    try {
      for (const path of [PAGE, `${PAGE}?lens=all&layout=circle`]) {
        const made = await get(path);
        const kept = await get(path);
        const anew = await get(path, bearer(token), fresh);
        expect(new Set([made, kept, anew].map(findNonce)).size).toBe(3);
        expect(toPlain(kept)).toBe(toPlain(made));
        expect(toPlain(kept)).toBe(toPlain(anew));
        expect(toPlainHeaders(kept)).toEqual(toPlainHeaders(anew));
      }
      for (const path of [GRAPH, `${GRAPH}?lens=mediation`]) {
        await get(path);
        expect((await get(path)).text).toBe((await get(path, bearer(token), fresh)).text);
      }
      const host = { Host: 'localhost' };
      await get(FIGURE, { ...bearer(editor), ...host });
      const [kept, anew] = [
        await get(FIGURE, { ...bearer(editor), ...host }),
        await get(FIGURE, { ...bearer(token), ...host }, fresh),
      ];
      expect(kept.text).toBe(anew.text);
    } finally {
      await fresh.stop();
      removeFolder(own);
    }
  });

  it('are the same packed, and a client that has one already is told so', async () => {
    const plain = await get(PAGE);
    for (const path of [PAGE, GRAPH]) {
      const response = await fetch(`${server.url}${path}`, { headers: bearer(editor) });
      expect([path, response.headers.get('Content-Encoding')]).toEqual([path, 'gzip']);
      expect(response.headers.get('Vary')).toMatch(/Accept-Encoding/i);
      const text = await response.text();
      const headers = Object.fromEntries(response.headers);
      if (path === PAGE) expect(toPlain({ status: 200, headers, text })).toBe(toPlain(plain));
    }
    const { headers, text } = await get(GRAPH);
    const again = await get(GRAPH, { ...bearer(editor), 'If-None-Match': String(headers.etag) });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag]);
    expect(again.headers['cache-control']).toBe('private, no-store');
    expect((await get(GRAPH, { ...bearer(editor), 'If-None-Match': '"other"' })).text).toBe(text);
  });

  it('are made once for all who ask, and counted', async () => {
    const path = `${PAGE}?lens=alliances`;
    const before = await count('page');
    const pages = await Promise.all(Array.from({ length: 12 }, () => get(path)));
    expect(new Set(pages.map(findNonce)).size).toBe(12);
    expect(new Set(pages.map(toPlain)).size).toBe(1);
    const after = await count('page');
    expect([after.made - before.made, after.kept - before.kept]).toEqual([1, 11]);
  });
});

describe('a visitor', () => {
  it('gets no page that was made for others with other rights, sign-in or direction', async () => {
    await get(PAGE);
    const asEditor = toPlain(await get(PAGE));
    const asViewer = toPlain(await get(PAGE, bearer(viewer)));
    expect(asViewer).not.toBe(asEditor);
    expect(toPlain(await get(PAGE))).toBe(asEditor);
    const session = await signIn(editor);
    const inBrowser = await get(PAGE, session);
    const isSignedIn = (text: string) => /^<!DOCTYPE html><html[^>]* data-signed-in=/.test(text);
    expect([inBrowser.text, asEditor].map(isSignedIn)).toEqual([true, false]);
    const rightToLeft = { Cookie: `${session.Cookie}; backchannel-direction=rtl` };
    expect((await get(PAGE, rightToLeft)).text).toMatch(/^<!DOCTYPE html><html[^>]* dir="rtl"/);
    expect((await get(PAGE, session)).text).toMatch(/^<!DOCTYPE html><html[^>]* dir="ltr"/);
    for (const token of [editor, viewer, stranger])
      for (const page of [asEditor, inBrowser.text]) expect(page).not.toContain(token);
  });

  it('without the right to a network gets nothing of it, whoever has asked before', async () => {
    for (const path of [PAGE, GRAPH, FIGURE]) await get(path);
    for (const path of [PAGE, GRAPH, FIGURE]) {
      const other = await get(path, bearer(stranger));
      expect([path, other.status]).toEqual([path, 404]);
      expect(other.text).not.toContain('Arafat');
      const nobody = await get(path, {});
      expect([path, nobody.status]).toEqual([path, path === PAGE ? 307 : 401]);
      const foreign = await get(path, { ...bearer(editor), Host: 'evil.example' });
      expect([path, foreign.status]).toEqual([path, 403]);
    }
  });

  it('whose token is revoked gets nothing more', async () => {
    const token = await issueToken(folder, 'viewer', 'Desk D');
    expect((await get(PAGE, bearer(token))).status).toBe(200);
    const list = await runTokenCommand(['list'], { DATA_DIR: folder });
    const [id = ''] =
      list
        .split('\n')
        .find((line) => line.includes('Desk D'))
        ?.match(/[0-9a-f]{12}/) ?? [];
    await runTokenCommand(['revoke', id], { DATA_DIR: folder });
    expect((await get(PAGE, bearer(token))).status).toBe(307);
    expect((await get(GRAPH, bearer(token))).status).toBe(401);
  });

  it('puts nothing into what others get, by whichever header', async () => {
    const path = `${PAGE}?lens=claims`;
    const evil = 'evil.example';
    const headers = {
      'X-Forwarded-Host': evil,
      'X-Forwarded-Proto': 'evil',
      'X-Nonce': evil,
      'X-Original-URL': evil,
      'X-Rewrite-URL': evil,
      'X-Middleware-Override-Headers': 'x-nonce',
      'Accept-Language': evil,
      'User-Agent': `Twitterbot ${evil}`,
      Cookie: `backchannel-direction=%72tl; other=${evil}`,
    };
    const first = await get(path, { ...bearer(editor), ...headers });
    expect(first.text).not.toContain(evil);
    expect(JSON.stringify(first.headers)).not.toContain(evil);
    expect(toPlain(await get(path))).toBe(toPlain(first));
    const data = await get(path, { ...bearer(editor), RSC: '1' });
    expect(data.text).not.toMatch(/^<!DOCTYPE html>/);
    expect((await get(path)).headers['content-type']).toMatch(/^text\/html/);
  });
});

describe('a network that changes', () => {
  it('is told as it is: after an edit, after actors are placed, and once it is gone', async () => {
    const headers = bearer(editor);
    const id = 'derry-link-1993';
    const [page, graph] = [`/networks/${id}`, `/api/networks/${id}/graph?lens=all`];
    await get(page);
    const before = { page: toPlain(await get(page)), graph: (await get(graph)).text };
    const note = { network: id, base: 0, now: 'A note that is new.', headers } as const;
    expect((await sendNote(server.port, note)).status).toBe(200);
    expect((await get(graph)).text).not.toBe(before.graph);
    const edited = toPlain(await get(page));
    expect(edited).not.toBe(before.page);
    const body = JSON.stringify({ placed: { 'john-hume': { x: 1234, y: -987 } } });
    const json = { 'Content-Type': 'application/json' };
    const placed = await ask(server.port, `/api/networks/${id}/places/force`, {
      method: 'POST',
      headers: { ...headers, ...json },
      body,
    });
    expect(placed.status).toBeLessThan(300);
    const moved = toPlain(await get(page));
    expect([moved.includes('1234'), edited.includes('1234')]).toEqual([true, false]);
    expect(toPlain(await get(page))).toBe(moved);
    const made = JSON.stringify({ format: 'backchannel/1', id: 'short', title: 'Short-lived' });
    await ask(server.port, '/api/networks', { method: 'POST', headers: { ...headers, ...json }, body: made });
    for (let time = 0; time < 2; time += 1)
      expect((await get('/networks/short')).text).toContain('Short-lived');
    expect(
      (await ask(server.port, '/api/networks/short', { method: 'DELETE', headers })).status,
    ).toBeLessThan(300);
    const gone = await get('/networks/short');
    expect([gone.status, gone.text.includes('Short-lived')]).toEqual([404, false]);
  });
});
