/** @jest-environment node */
import { existsSync } from 'node:fs';
import * as changes from '@/app/api/networks/[id]/changes/route';
import * as places from '@/app/api/networks/[id]/places/[layout]/route';
import * as network from '@/app/api/networks/[id]/route';
import { closeStore } from '@/lib/store/open-store';
import { readAnswer, readProblem, toBlamed } from './read-answer';
import { keepTruce } from './truce-folder';

const ORIGIN = 'http://localhost:3000';
const { kept } = keepTruce();

const JSON_TYPE = { 'Content-Type': 'application/json' };
const route = (id: string, layout: string) => ({ params: Promise.resolve({ id, layout }) });

function get({ id = 'truce', layout = 'force', headers = {} } = {}): Promise<Response> {
  const request = new Request(`${ORIGIN}/api/networks/${id}/places/${layout}`, { headers });
  return places.GET(request, route(id, layout));
}

function set(patch: unknown, { id = 'truce', layout = 'force', headers = {} } = {}): Promise<Response> {
  const request = new Request(`${ORIGIN}/api/networks/x/places/${layout}`, {
    method: 'POST',
    body: typeof patch === 'string' ? patch : JSON.stringify(patch),
    headers: { ...JSON_TYPE, ...headers },
  });
  return places.POST(request, route(id, layout));
}

/** Makes the first change to the network, with which it is kept. */
async function keep(): Promise<void> {
  const operation = { op: 'set', list: 'actors', id: 'envoy', field: 'role', was: '', now: 'Courier' };
  const body = JSON.stringify({
    base: 0,
    changes: [{ label: 'call the envoy a courier', operations: [operation] }],
  });
  const request = new Request(`${ORIGIN}/api/networks/truce/changes`, {
    method: 'POST',
    body,
    headers: JSON_TYPE,
  });
  expect((await changes.POST(request, { params: Promise.resolve({ id: 'truce' }) })).status).toBe(200);
}

const NOWHERE = { arranged: {}, placed: {} };

describe('GET /api/networks/{id}/places/{layout}', () => {
  it('is nowhere for a network as it ships, and makes no folder', async () => {
    expect(await readAnswer(await get(), 'Places')).toEqual(NOWHERE);
    expect(existsSync(kept.path)).toBe(false);
  });

  it('need not be sent again to one who has it', async () => {
    await keep();
    await set({ placed: { envoy: { x: 1, y: 2 } } });
    const tag = (await get()).headers.get('ETag') ?? '';
    expect(tag).not.toBe('');
    const headers = { 'If-None-Match': tag };
    expect((await get({ headers })).status).toBe(304);
    await set({ placed: { envoy: { x: 3, y: 4 } } });
    expect((await get({ headers })).status).toBe(200);
  });

  it('says which network or layout there is not', async () => {
    const unknown = await get({ id: 'nothing' });
    expect([unknown.status, (await readProblem(unknown)).type]).toEqual([
      404,
      expect.stringContaining('unknown-network'),
    ]);
    for (const layout of ['spiral', 'Force', '__proto__', '']) {
      const response = await get({ layout });
      expect(response.status).toBe(400);
      expect(toBlamed(await readProblem(response))).toEqual(['layout']);
    }
  });
});

describe('POST /api/networks/{id}/places/{layout}', () => {
  it('keeps where actors stand, by layout, also over a start', async () => {
    await keep();
    const patch = { arranged: { palace: { x: 10, y: -20.5 } }, placed: { envoy: { x: 0, y: 0.1 } } };
    const response = await set(patch);
    expect([response.status, await response.text()]).toEqual([204, '']);
    await closeStore();
    expect(await readAnswer(await get(), 'Places')).toEqual(patch);
    expect(await readAnswer(await get({ layout: 'circle' }), 'Places')).toEqual(NOWHERE);
  });

  it('releases what was placed by hand', async () => {
    await keep();
    await set({ arranged: { palace: { x: 1, y: 1 } }, placed: { envoy: { x: 2, y: 2 } } });
    expect((await set({ release: true })).status).toBe(204);
    expect(await (await get()).json()).toEqual({ arranged: { palace: { x: 1, y: 1 } }, placed: {} });
  });

  it('releases those whose place is null, and forgets how the others were arranged', async () => {
    await keep();
    await set({
      arranged: { palace: { x: 1, y: 1 } },
      placed: { envoy: { x: 2, y: 2 }, palace: { x: 3, y: 3 } },
    });
    expect((await set({ placed: { envoy: null }, anew: true })).status).toBe(204);
    expect(await (await get()).json()).toEqual({ arranged: {}, placed: { palace: { x: 3, y: 3 } } });
  });

  it.each(['constructor', 'prototype'])('keeps the place of an actor with the id %p', async (id) => {
    await keep();
    const patch = { arranged: { [id]: { x: 1, y: 2 } }, placed: { [id]: { x: 3, y: 4 } } };
    expect((await set(patch)).status).toBe(204);
    expect(await (await get()).json()).toEqual(patch);
  });

  it('makes no version of the network', async () => {
    await keep();
    await set({ placed: { envoy: { x: 1, y: 1 } } });
    const request = new Request(`${ORIGIN}/api/networks/truce`);
    const response = await network.GET(request, { params: Promise.resolve({ id: 'truce' }) });
    expect(response.headers.get('Backchannel-Version')).toBe('2');
  });

  it('is for networks that are kept: a file has none, and makes no folder', async () => {
    const response = await set({ placed: { envoy: { x: 1, y: 1 } } });
    expect([response.status, await readProblem(response)]).toEqual([
      409,
      expect.objectContaining({
        type: expect.stringContaining('not-kept'),
        detail: 'Nobody has changed it, so no places are kept for it. They are from its first change on.',
      }),
    ]);
    expect(existsSync(kept.path)).toBe(false);
  });

  it.each(['nothing', '..', '../truce', 'truce\0'])('finds no network %j', async (id) => {
    for (const isAnyKept of [false, true]) {
      if (isAnyKept) await keep();
      const response = await set({ placed: {} }, { id });
      expect([response.status, (await readProblem(response)).type]).toEqual([
        404,
        expect.stringContaining('unknown-network'),
      ]);
    }
  });

  it('refuses a layout that there is not', async () => {
    await keep();
    const response = await set({ placed: {} }, { layout: 'spiral' });
    expect(response.status).toBe(400);
    expect((await readProblem(response)).detail).toContain('there are force, layered, circle');
  });

  it.each([
    ['{', null],
    ['', null],
    [[], ['']],
    ['null', ['']],
    [{ placed: { envoy: { x: 1 } } }, ['placed.envoy.y']],
    [{ placed: { envoy: { x: '1', y: 2 } } }, ['placed.envoy.x']],
    [{ arranged: { envoy: { x: 10_000_001, y: -10_000_001 } } }, ['arranged.envoy.x', 'arranged.envoy.y']],
    ['{"placed": {"envoy": {"x": 1e999, "y": 0}}}', ['placed.envoy.x']],
    [{ placed: [], release: 'yes' }, ['placed', 'release']],
  ])('refuses the body %j, and keeps nothing of it', async (body, at) => {
    await keep();
    const response = await set(body);
    expect(response.status).toBe(422);
    const { issues } = await readProblem(response);
    if (at) expect(issues.map(({ path }: { path: string }) => path)).toEqual(at);
    expect(await (await get()).json()).toEqual(NOWHERE);
  });

  it('refuses an actor whose id is none', async () => {
    await keep();
    for (const id of ['No slug', '', 'x'.repeat(300)]) {
      const response = await set({ placed: { [id]: { x: 1, y: 1 } } });
      expect(response.status).toBe(422);
    }
    const polluted = await set('{"placed": {"__proto__": {"x": 1, "y": 1}}}');
    expect(polluted.status).toBe(422);
    expect(await (await get()).json()).toEqual(NOWHERE);
  });

  it('refuses another sort of body, and one that says that it is too large', async () => {
    await keep();
    const form = await set('placed=1', { headers: { 'Content-Type': 'text/plain' } });
    expect([form.status, (await readProblem(form)).type]).toEqual([
      415,
      expect.stringContaining('wrong-type'),
    ]);
    const large = await set({}, { headers: { 'Content-Length': '17000000' } });
    expect([large.status, (await readProblem(large)).type]).toEqual([
      413,
      expect.stringContaining('too-large'),
    ]);
  });

  it('goes with the network when that is purged: its file has no places', async () => {
    await keep();
    await set({ placed: { envoy: { x: 1, y: 1 } } });
    const request = new Request(`${ORIGIN}/api/networks/truce`, { method: 'DELETE' });
    await network.DELETE(request, { params: Promise.resolve({ id: 'truce' }) });
    expect(await (await get()).json()).toEqual(NOWHERE);
  });
});

describe('other methods', () => {
  it('are refused, with those that there are', async () => {
    const response = places.PUT(new Request(`${ORIGIN}/api/networks/truce/places/force`, { method: 'PUT' }));
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  });
});
