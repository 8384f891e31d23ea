/** @jest-environment node */
import { createGzip, gunzipSync } from 'node:zlib';
import * as changes from '@/app/api/networks/[id]/changes/route';
import * as opening from '@/app/api/networks/[id]/opening/route';
import { readOpening } from '@/lib/explorer/opening/opening-lines';
import { parseNetworkText } from '@/lib/network/parse';
import { createTruceFile } from '@/tests/lib/store/networks-folder';
import { readProblem } from './read-answer';
import { keepTruce } from './truce-folder';

jest.mock('node:zlib', () => {
  const zlib = jest.requireActual('node:zlib');
  return { ...zlib, createGzip: jest.fn(zlib.createGzip) };
});

const ORIGIN = 'http://localhost:3000';
const { folder } = keepTruce();

function get(headers: HeadersInit = {}, id = 'truce'): Promise<Response> {
  const request = new Request(`${ORIGIN}/api/networks/${id}/opening`, { headers });
  return opening.GET(request, { params: Promise.resolve({ id }) });
}

async function readBody(response: Response) {
  const bytes = gunzipSync(await response.arrayBuffer());
  return readOpening(new Blob([new Uint8Array(bytes)]).stream());
}

async function callCourier(): Promise<void> {
  const operation = { op: 'set', list: 'actors', id: 'envoy', field: 'role', was: '', now: 'Courier' };
  const request = new Request(`${ORIGIN}/api/networks/truce/changes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      base: 0,
      changes: [{ label: 'call the envoy a courier', operations: [operation] }],
    }),
  });
  expect((await changes.POST(request, { params: Promise.resolve({ id: 'truce' }) })).status).toBe(200);
}

describe('GET /api/networks/{id}/opening', () => {
  it('has the parsed network with what follows from its version', async () => {
    const parsed = parseNetworkText(JSON.stringify(createTruceFile()));
    const { network, version, defaultLens } = await readBody(await get());
    expect(network).toEqual(parsed.ok && parsed.value);
    expect([version, defaultLens]).toEqual([0, 'mediation']);
  });

  it('is compressed once, however many ask at the same time', async () => {
    jest.mocked(createGzip).mockClear();
    const answers = await Promise.all([get(), get(), get()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await get();
    expect(createGzip).toHaveBeenCalledTimes(1);
  });

  it('answers 304 to those who have it, and is sent anew after a change', async () => {
    const first = await get();
    const tag = first.headers.get('ETag') ?? '';
    expect(first.headers.get('Cache-Control')).toBe('private, no-cache, no-transform');
    const again = await get({ 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await callCourier();
    const next = await get({ 'If-None-Match': tag });
    expect([next.status, next.headers.get('Backchannel-Version')]).toEqual([200, '2']);
    const { network, version } = await readBody(next);
    expect([version, network.actors.find(({ id }) => id === 'envoy')?.role]).toEqual([2, 'Courier']);
  });

  it('says that there is no such network, and what is wrong with a broken file', async () => {
    expect((await readProblem(await get({}, 'peace'))).status).toBe(404);
    jest.spyOn(console, 'warn').mockImplementation();
    await folder.write('broken.json', '{');
    expect((await readProblem(await get({}, 'broken'))).type).toContain('broken-network');
  });
});
