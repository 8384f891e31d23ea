import { writeFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import { parseNetworkText } from '@/lib/network/parse';
import { toNetworkText } from '@/lib/network/to-network-file';
import { generatePowerLaw } from '@/tests/bench/graph/generate-power-law';
import { createFolder, issueToken, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { ask, begin } from './raw-request';

const LARGE = { ...generatePowerLaw({ actors: 2_000, ties: 10_000 }), id: 'large', title: 'Large' };
const GRAPH = '/api/networks/large/graph';

let networks: string;
/** What the servers keep, one after the other. */
let folder: string;

beforeAll(() => {
  [networks, folder] = [createFolder(), createFolder()];
  writeFileSync(join(networks, 'large.json'), toNetworkText(LARGE));
});

afterAll(() => {
  for (const each of [networks, folder]) removeFolder(each);
});

/** Begins to read an answer, and comes back with its first piece. */
function readFirst(port: number, path: string) {
  return new Promise<{ leave: () => void; readRest: () => Promise<string>; status: number }>(
    (resolve, reject) => {
      const request = send({ host: '127.0.0.1', port, path, agent: false });
      request.on('error', reject);
      request.on('response', (response) => {
        const pieces: Buffer[] = [];
        response.once('data', (piece: Buffer) => {
          response.pause();
          pieces.push(piece);
          resolve({
            status: response.statusCode ?? 0,
            leave: () => response.destroy(),
            readRest: () =>
              new Promise((done, fail) => {
                response.on('data', (next: Buffer) => pieces.push(next));
                response.on('end', () => done(Buffer.concat(pieces).toString('utf8'))).on('error', fail);
                response.resume();
              }),
          });
        });
      });
      request.end();
    },
  );
}

describe('a long answer of the built server', () => {
  let server: KeptServer;

  beforeAll(async () => {
    server = await startKeptServer(folder, { NETWORKS_DIR: networks });
  });

  it('waits for a reader who is slow, and answers others meanwhile', async () => {
    const slow = await readFirst(server.port, GRAPH);
    expect(slow.status).toBe(200);
    for (let time = 0; time < 3; time++) {
      expect((await ask(server.port, '/api/networks/large/history')).status).toBe(200);
    }
    const shown = JSON.parse(await slow.readRest());
    expect(shown.relationships).toHaveLength(LARGE.relationships.length);
    expect(shown.actors).toHaveLength(LARGE.actors.length);
  });

  it('that takes long to compute keeps nobody waiting, and is computed once', async () => {
    await ask(server.port, '/api/networks/large/history');
    const order: string[] = [];
    const note = (what: string) => (got: { readonly status: number; readonly text: string }) => {
      order.push(`${what}: ${got.status}`);
      return got.text;
    };
    const brokers = '/api/networks/large/brokers?sides=communities';
    const first = ask(server.port, brokers).then(note('brokers'));
    // The graph is built before the question goes to its thread.
    await ask(server.port, '/api/networks/large/history');
    for (let time = 0; time < 3; time++) await ask(server.port, '/api/networks').then(note('list'));
    const text = await first;
    expect(order).toEqual(['list: 200', 'list: 200', 'list: 200', 'brokers: 200']);
    expect(await ask(server.port, brokers).then(note('again'))).toBe(text);
  });

  it('is sent as it is kept to a client that takes gzip, and is the same unpacked', async () => {
    const read = (headers: Record<string, string>) =>
      new Promise<{ coding: string | undefined; vary: string; bytes: Buffer }>((resolve, reject) => {
        const { request } = begin(server.port, GRAPH, { headers });
        request.on('error', reject);
        request.on('response', (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          const { 'content-encoding': coding, vary } = response.headers;
          response.on('end', () => resolve({ coding, vary: String(vary), bytes: Buffer.concat(pieces) }));
        });
        request.end();
      });
    const [packed, plain] = [await read({ 'Accept-Encoding': 'gzip' }), await read({})];
    expect([packed.coding, plain.coding]).toEqual(['gzip', undefined]);
    for (const { vary } of [packed, plain]) expect(vary).toMatch(/accept-encoding/i);
    expect(Buffer.from(gunzipSync(packed.bytes)).equals(plain.bytes)).toBe(true);
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 4);
  });

  it('is the network file, and is not sent again to who has it', async () => {
    const file = await ask(server.port, '/api/networks/large');
    expect(parseNetworkText(file.text)).toMatchObject({ ok: true });
    expect(file.text).toBe(toNetworkText(LARGE));
    const headers = { 'If-None-Match': String(file.headers.etag) };
    expect((await ask(server.port, '/api/networks/large', { headers })).status).toBe(304);
  });

  it('ends when its reader leaves: nothing is in flight when the server stops', async () => {
    for (let reader = 0; reader < 10; reader++) (await readFirst(server.port, GRAPH)).leave();
    expect((await ask(server.port, '/api/networks/large/history')).status).toBe(200);
    await server.stop();
  });
});

describe('a long answer of a server that has given none before', () => {
  it('that its reader leaves before it is there is given up', async () => {
    const server = await startKeptServer(folder, { NETWORKS_DIR: networks });
    const { request, answered } = begin(server.port, '/api/networks/large/brokers?sides=communities');
    request.end();
    await ask(server.port, '/api/networks/large/history');
    request.destroy();
    await expect(answered).rejects.toThrow();
    expect((await ask(server.port, '/api/networks/large/channels?from=a0&to=a1&k=1')).status).not.toBe(500);
    await server.stop();
  });
});

describe('a long answer of a server that others can reach', () => {
  it('is packed, once', async () => {
    const token = await issueToken(folder, 'viewer', 'A reader');
    const server = await startKeptServer(folder, { NETWORKS_DIR: networks, BACKCHANNEL_BOUND_TO: '0.0.0.0' });
    const headers = { Authorization: `Bearer ${token}`, 'Accept-Encoding': 'gzip', Host: '127.0.0.1' };
    const read = () =>
      new Promise<Buffer>((resolve, reject) => {
        const { request } = begin(server.port, GRAPH, { headers });
        request.on('error', reject);
        request.on('response', (response) => {
          expect(response.headers['content-encoding']).toBe('gzip');
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('end', () => resolve(Buffer.concat(pieces)));
        });
        request.end();
      });
    const shown = JSON.parse(Buffer.from(gunzipSync(await read())).toString('utf8'));
    expect(shown.relationships).toHaveLength(LARGE.relationships.length);
    await server.stop();
  });
});
