/** @jest-environment node */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as changes from '@/app/api/networks/[id]/changes/route';
import * as history from '@/app/api/networks/[id]/history/route';
import * as network from '@/app/api/networks/[id]/route';
import * as networks from '@/app/api/networks/route';
import { closeStore } from '@/lib/store/open-store';
import { createTruceFile } from '@/tests/lib/store/networks-folder';
import { getDescribedSchema } from './described-schema';
import { readAnswer, readProblem } from './read-answer';
import { keepTruce } from './truce-folder';

const ORIGIN = 'http://localhost:3000';
const { folder, kept } = keepTruce();
let audit: jest.SpyInstance;

beforeEach(() => {
  audit = jest.spyOn(console, 'info').mockImplementation();
});

const route = (id: string) => ({ params: Promise.resolve({ id }) });
const JSON_TYPE = { 'Content-Type': 'application/json' };

function post(url: string, body: unknown, headers: HeadersInit = {}): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request(`${ORIGIN}${url}`, {
    method: 'POST',
    body: text,
    headers: { ...JSON_TYPE, ...headers },
  });
}

const create = (file: unknown, headers: HeadersInit = {}) =>
  networks.POST(post('/api/networks', file, headers));
const change = (id: string, body: unknown, headers: HeadersInit = {}) =>
  changes.POST(post(`/api/networks/${id}/changes`, body, headers), route(id));
const get = (id: string, query = '') =>
  network.GET(new Request(`${ORIGIN}/api/networks/${id}${query}`), route(id));
const getHistory = (id: string, query = '') =>
  history.GET(new Request(`${ORIGIN}/api/networks/${id}/history${query}`), route(id));
const purge = (id: string) =>
  network.DELETE(new Request(`${ORIGIN}/api/networks/${id}`, { method: 'DELETE' }), route(id));

const setRole = (role: string, was = '') => ({
  label: `call the envoy ${role}`,
  operations: [{ op: 'set', list: 'actors', id: 'envoy', field: 'role', was, now: role }],
});

/** Returns the body of a response that says that something was done, as the description promises it. */
async function readDone(response: Response, status: number, schema: string) {
  const body = await response.json();
  expect([response.status, body]).toEqual([status, expect.anything()]);
  expect(getDescribedSchema(schema).safeParse(body).error).toBeUndefined();
  return body;
}

describe('POST /api/networks', () => {
  it('keeps a network, which is there at once and after a start', async () => {
    const response = await create(createTruceFile('peace'));
    expect(await readDone(response, 201, 'CreatedNetwork')).toEqual({ id: 'peace', version: 1 });
    expect(response.headers.get('Location')).toBe('/api/networks/peace');
    await closeStore();
    const file = await readAnswer(await get('peace'), 'Network');
    expect(file).toMatchObject({ id: 'peace', title: 'A truce offered' });
    const list = await (await networks.GET(new Request(`${ORIGIN}/api/networks`))).json();
    expect(list.map(({ id, version }: { id: string; version: number }) => [id, version])).toEqual([
      ['peace', 1],
      ['truce', 0],
    ]);
  });

  it('makes no folder before there is something to keep', async () => {
    await get('truce');
    await networks.GET(new Request(`${ORIGIN}/api/networks`));
    await getHistory('truce');
    expect(existsSync(kept.path)).toBe(false);
    await create(createTruceFile('peace'));
    expect(existsSync(kept.path)).toBe(true);
  });

  it('refuses what is no network, with every issue', async () => {
    const response = await create({ ...createTruceFile('peace'), title: '', actors: [] });
    expect(response.status).toBe(422);
    const problem = await readProblem(response);
    expect(problem.issues.length).toBeGreaterThan(4);
    expect(existsSync(kept.path)).toBe(false);
  });

  it.each([
    ['{', 422, 'invalid'],
    ['', 422, 'invalid'],
    ['[]', 422, 'invalid'],
  ])('refuses the body %j', async (body, status, type) => {
    const response = await create(body);
    expect(response.status).toBe(status);
    expect((await readProblem(response)).type).toContain(type);
  });

  it('refuses an id that is there, kept or as a file', async () => {
    await create(createTruceFile('peace'));
    for (const id of ['peace', 'truce']) {
      const response = await create({ ...createTruceFile(id), title: 'Another' });
      expect([response.status, (await readProblem(response)).title]).toEqual([
        409,
        'There is a network of that id',
      ]);
    }
  });

  it('keeps it once when it is sent again with its key', async () => {
    const file = createTruceFile('peace');
    await create(file, { 'Idempotency-Key': 'one' });
    const again = await create(file, { 'Idempotency-Key': 'one' });
    expect(await readDone(again, 201, 'CreatedNetwork')).toEqual({ id: 'peace', version: 1 });
    const other = await create({ ...file, title: 'Another' }, { 'Idempotency-Key': 'one' });
    expect((await readProblem(other)).type).toContain('key-used');
  });

  it.each(['', ' ', 'a b', 'x'.repeat(201), 'é'])('refuses the key %j', async (key) => {
    const response = await create(createTruceFile('peace'), { 'Idempotency-Key': encodeURI(key) && key });
    expect([response.status, (await readProblem(response)).problems[0].parameter]).toEqual([
      400,
      'Idempotency-Key',
    ]);
  });

  it('refuses another sort of body, such as the form of another site', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const response = await create(createTruceFile('peace'), { 'Content-Type': type });
      expect([response.status, (await readProblem(response)).type]).toEqual([
        415,
        expect.stringContaining('wrong-type'),
      ]);
    }
  });

  it('refuses a body that says that it is too large, before it comes', async () => {
    const request = post('/api/networks', '{}');
    request.headers.set('Content-Length', '70000000');
    const response = await networks.POST(request);
    expect([response.status, (await readProblem(response)).type]).toEqual([
      413,
      expect.stringContaining('too-large'),
    ]);
  });
});

describe('POST /api/networks/{id}/changes', () => {
  it('changes a network, and says which version that made', async () => {
    await create(createTruceFile('peace'));
    const response = await change('peace', { base: 1, changes: [setRole('Courier')] });
    expect(await readDone(response, 200, 'CommitAnswer')).toEqual({
      version: 2,
      versions: [2],
      warnings: [],
    });
    const file = await get('peace');
    expect(file.headers.get('Backchannel-Version')).toBe('2');
    expect((await file.json()).actors[1]).toMatchObject({ id: 'envoy', role: 'Courier' });
  });

  it('keeps a network that ships from its first change on, and leaves its file alone', async () => {
    const before = await readFile(path.join(folder.path, 'truce.json'), 'utf8');
    const response = await change('truce', { base: 0, changes: [setRole('Courier')] });
    expect(await readDone(response, 200, 'CommitAnswer')).toMatchObject({ version: 2 });
    expect((await (await get('truce')).json()).actors[1].role).toBe('Courier');
    expect(await readFile(path.join(folder.path, 'truce.json'), 'utf8')).toBe(before);
  });

  it('writes a line about each change', async () => {
    await change('truce', { base: 0, changes: [setRole('Courier'), setRole('Envoy', 'Courier')] });
    const lines = audit.mock.calls.map(([line]) => line);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(
      /^audit \{"at":"20.*Z","who":"this machine","from":"unknown","did":"change","network":"truce","version":3,"label":"call the envoy Envoy"\}$/,
    );
  });

  it('answers what conflicts, with both and with who was first', async () => {
    await create(createTruceFile('peace'));
    await change('peace', { base: 1, changes: [setRole('Courier')] });
    const response = await change('peace', { base: 1, changes: [setRole('Minister')] });
    expect(response.status).toBe(409);
    expect(await readProblem(response)).toMatchObject({
      conflicts: [
        { kind: 'changed', field: 'role', mine: 'Minister', theirs: 'Courier', change: 0, operation: 0 },
      ],
      theirs: [{ version: 2, author: 'this machine', label: 'call the envoy Courier' }],
      base: 1,
      version: 2,
    });
  });

  it('answers every issue when the network would no longer be in order', async () => {
    const tie = { id: 'tie', type: 'nothing', source: 'nobody', target: 'envoy' };
    const add = { label: 'add', operations: [{ op: 'add', list: 'relationships', thing: tie }] };
    const response = await change('truce', { base: 0, changes: [add] });
    expect(response.status).toBe(422);
    expect((await readProblem(response)).issues.map(({ path: at }: { path: string }) => at)).toEqual([
      'relationships.tie.type',
      'relationships.tie.source',
    ]);
  });

  it.each([
    [{}, ['base', 'changes']],
    [{ base: -1, changes: [] }, ['base']],
    [{ base: 1.5, changes: [] }, ['base']],
    [
      { base: 0, changes: [{ label: '', operations: [{ op: 'drop' }] }] },
      ['changes[0].label', 'changes[0].operations[0]'],
    ],
    [[], ['']],
    ['{"base": 0, "changes": [], "__proto__": {"polluted": true}}', ['__proto__']],
  ])('refuses the body %j', async (body, places) => {
    const response = await change('truce', body);
    expect(response.status).toBe(422);
    const { issues } = await readProblem(response);
    expect(issues.map(({ path: at }: { path: string }) => at)).toEqual(places);
  });

  it('refuses a base that the network does not have', async () => {
    const response = await change('truce', { base: 7, changes: [setRole('Courier')] });
    expect(response.status).toBe(409);
    expect(await readProblem(response)).toMatchObject({ version: 0, conflicts: [] });
  });

  it.each(['nothing', '..', '../truce', '%2e%2e', 'Truce', 'truce\0', 'con:'])(
    'finds no network %j, and makes no folder for it',
    async (id) => {
      const response = await changes.POST(
        post('/api/networks/x/changes', { base: 0, changes: [setRole('Courier')] }),
        route(id),
      );
      expect(response.status).toBe(404);
      expect(existsSync(kept.path)).toBe(false);
    },
  );

  it('is done once when it is sent again with its key', async () => {
    const body = { base: 0, changes: [setRole('Courier')] };
    const once = await change('truce', body, { 'Idempotency-Key': 'k' });
    const again = await change('truce', body, { 'Idempotency-Key': 'k' });
    expect(await again.json()).toEqual(await once.json());
    expect((await (await getHistory('truce')).json()).entries).toHaveLength(2);
    expect(audit).toHaveBeenCalledTimes(1);
  });
});

describe('GET /api/networks/{id}?version=', () => {
  beforeEach(async () => {
    await change('truce', { base: 0, changes: [setRole('Courier'), setRole('Envoy', 'Courier')] });
  });

  it('answers the network as it was', async () => {
    const roles = await Promise.all(
      ['', '?version=1', '?version=2', '?version=3'].map(async (query) => {
        const file = await readAnswer(await get('truce', query), 'Network');
        return file.actors[1].role ?? '';
      }),
    );
    expect(roles).toEqual(['Envoy', '', 'Courier', 'Envoy']);
    expect((await get('truce', '?version=2')).headers.get('Backchannel-Version')).toBe('2');
  });

  it.each(['?version=4', '?version=0'])('finds no version in %s', async (query) => {
    const response = await get('truce', query);
    expect([response.status, (await readProblem(response)).title]).toEqual([404, 'No such version']);
  });

  it.each([
    '?version=',
    '?version=-1',
    '?version=1.5',
    '?version=a',
    '?version=99999999999',
    '?version=1&version=2',
  ])('refuses %s', async (query) => {
    expect((await get('truce', query)).status).toBe(400);
  });
});

describe('GET /api/networks/{id}/history', () => {
  it('answers who did what, when and from which version, the newest first', async () => {
    await change('truce', { base: 0, changes: [setRole('Courier')] });
    const { version, entries } = await readAnswer(await getHistory('truce'), 'History');
    expect(version).toBe(2);
    expect(entries).toMatchObject([
      { version: 2, base: 0, author: 'this machine', label: 'call the envoy Courier' },
      { version: 1, base: 0, author: 'this machine', label: 'begin “A truce offered”' },
    ]);
  });

  it('is empty for a file that nobody has changed', async () => {
    expect(await readAnswer(await getHistory('truce'), 'History')).toEqual({ version: 0, entries: [] });
  });

  it('is read page by page', async () => {
    await change('truce', { base: 0, changes: [setRole('Courier')] });
    const { entries } = await readAnswer(await getHistory('truce', '?limit=1'), 'History');
    expect(entries).toHaveLength(1);
    const rest = await readAnswer(await getHistory('truce', '?before=2'), 'History');
    expect(rest.entries).toMatchObject([{ version: 1 }]);
    for (const query of ['?limit=0', '?limit=201', '?before=x']) {
      expect((await getHistory('truce', query)).status).toBe(400);
    }
  });
});

describe('DELETE /api/networks/{id}', () => {
  it('takes a network away for good, and writes a line about it', async () => {
    await create(createTruceFile('peace'));
    const response = await purge('peace');
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect((await get('peace')).status).toBe(404);
    expect(audit.mock.calls.at(-1)?.[0]).toContain('"did":"purge","network":"peace"');
  });

  it('leaves the file that a network was made from, which is there again', async () => {
    await change('truce', { base: 0, changes: [setRole('Courier')] });
    await purge('truce');
    const file = await get('truce');
    expect(file.headers.get('Backchannel-Version')).toBe('0');
    expect((await file.json()).actors[1].role).toBeUndefined();
  });

  it('refuses a file that nobody has changed, and finds no other', async () => {
    expect((await purge('truce')).status).toBe(409);
    expect((await purge('nothing')).status).toBe(404);
  });
});
