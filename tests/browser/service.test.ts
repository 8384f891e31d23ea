import { connect } from 'node:net';
import { createFolder, issueToken, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { ask, begin } from './raw-request';

const METRICS_TOKEN = 'a-token-of-prometheus';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
let folder: string;
let token: string;
/** One that others can reach, by https. */
let server: KeptServer;
/** What the servers of this file have written, and not yet been asked for. */
let output = '';

beforeAll(async () => {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (piece: string | Uint8Array) => {
    output += typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8');
    return true;
  };
  restoreOutput = () => {
    process.stdout.write = write;
  };
  folder = createFolder();
  token = await issueToken(folder, 'editor', 'Desk A');
  server = await startKeptServer(folder, {
    BACKCHANNEL_BOUND_TO: '0.0.0.0',
    PUBLIC_URL: 'https://desk.example.org',
    METRICS_TOKEN,
  });
});

afterAll(async () => {
  await server.stop();
  restoreOutput();
  removeFolder(folder);
});

let restoreOutput = (): void => undefined;

type Line = Readonly<Record<string, unknown>>;

/** Returns the lines that were logged of requests whose ids begin so, once there are as many. */
async function waitForLines(prefix: string, count: number): Promise<readonly Line[]> {
  for (;;) {
    const lines = output
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line): Line => JSON.parse(line))
      .filter(({ requestId }) => String(requestId).startsWith(prefix));
    if (lines.length >= count) return lines;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const bearer = (shown: string) => ({ Authorization: `Bearer ${shown}` });
const json = { 'Content-Type': 'application/json' };

/** Sends a request line as it stands, which no client of Node’s would. */
function askRaw(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(`${line} HTTP/1.1\r\nHost: desk.example.org\r\nX-Request-Id: raw\r\n\r\n`);
    });
    socket.on('data', (piece) => {
      text += piece;
    });
    socket.on('close', () => resolve(text)).on('error', reject);
  });
}

describe('the probes of a server that others can reach', () => {
  it('say that it is alive and ready, to whoever asks, by any name', async () => {
    for (const [path, status] of [
      ['/api/health', 'alive'],
      ['/api/ready', 'ready'],
    ] as const) {
      const answer = await ask(server.port, path, { headers: { Host: 'backchannel:3000' } });
      expect([answer.status, answer.text]).toEqual([200, JSON.stringify({ status })]);
      expect(answer.headers['cache-control']).toBe('private, no-store');
    }
  });

  it('tell metrics to who has METRICS_TOKEN, and to nobody else', async () => {
    const missing = { status: 404 };
    expect(await ask(server.port, '/api/networks/none', { headers: bearer(token) })).toMatchObject(missing);
    for (const headers of [{}, bearer(token), bearer('none')])
      expect((await ask(server.port, '/api/metrics', { headers })).status).toBe(401);
    const { status, text, headers } = await ask(server.port, '/api/metrics', {
      headers: bearer(METRICS_TOKEN),
    });
    expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/plain/)]);
    expect(text).toMatch(
      /^http_requests_total\{method="GET",route="\/api\/networks\/\{id\}",status="404"\} 1$/m,
    );
    expect(text).toMatch(
      /^http_request_duration_seconds_bucket\{le="0\.1",method="GET",route="\/api\/health"\} /m,
    );
    expect(text).toMatch(/^backchannel_store_up\{engine="embedded"\} 1$/m);
    expect(text).toMatch(/^backchannel_store_bytes [1-9]/m);
    expect(text).toMatch(/^backchannel_event_streams 0$/m);
    expect(text).toMatch(/^process_resident_memory_bytes [1-9]/m);
  });

  it('count the figures that are drawn, and the streams that are open', async () => {
    const headers = bearer(token);
    expect((await ask(server.port, '/api/networks/oslo-1993/figure.svg', { headers })).status).toBe(200);
    const { request, answered } = begin(server.port, '/api/networks/oslo-1993/events', { headers });
    answered.catch(() => undefined);
    await new Promise((resolve) => request.on('response', resolve).end());
    const { text } = await ask(server.port, '/api/metrics', { headers: bearer(METRICS_TOKEN) });
    request.destroy();
    expect(text).toMatch(/^backchannel_jobs\{queue="figures",state="waiting"\} 0$/m);
    expect(text).toMatch(/^backchannel_event_streams 1$/m);
    expect(text).toMatch(/^backchannel_networks_in_memory [1-9]/m);
  });
});

describe('the answers of a server that others can reach', () => {
  it('bear the id of their request: the one that it had, when that is well formed', async () => {
    const given = await ask(server.port, '/', { headers: { 'X-Request-Id': 'proxy-7.a' } });
    expect(given.headers['x-request-id']).toBe('proxy-7.a');
    for (const id of ['x'.repeat(65), 'a b', '<script>']) {
      const { headers } = await ask(server.port, '/api/networks', { headers: { 'X-Request-Id': id } });
      expect(headers['x-request-id']).toMatch(UUID);
    }
  });

  it('are kept by no browser and no proxy, and tell browsers to stay with https', async () => {
    for (const path of [
      '',
      '/oslo-1993',
      '/oslo-1993/graph',
      '/oslo-1993/opening',
      '/none',
      '/oslo-1993/figure.svg',
    ]) {
      const { headers } = await ask(server.port, `/api/networks${path}`, { headers: bearer(token) });
      expect([path, headers['cache-control']]).toEqual([path, expect.stringMatching(/^private, no-store/)]);
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
    }
    const page = await ask(server.port, '/sign-in');
    expect(page.headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('to TRACE and to a “%” that stands for nothing are plain, and no failure of the server', async () => {
    const lines = ['TRACE /', 'TRACE /api/networks', 'GET /%', 'GET /api/networks/%', 'GET /networks/%ff'];
    for (const line of lines) {
      const text = await askRaw(line);
      expect(text).toMatch(line.startsWith('TRACE') ? /^HTTP\/1\.1 405 / : /^HTTP\/1\.1 400 /);
      expect(text).toMatch(line.includes('/api/') ? /application\/problem\+json/ : /text\/plain/);
      expect(text).toMatch(/X-Request-Id: raw/i);
      expect(text).not.toMatch(/\bat .*:\d+:\d+/);
    }
    const logged = await waitForLines('raw', lines.length);
    expect(logged).toHaveLength(lines.length);
    expect(logged.map(({ level, message }) => `${level} ${message}`)).toEqual(
      lines.map(() => 'info request'),
    );
  });
});

describe('the log of a server that others can reach', () => {
  it('has a line of JSON for each request and each change, with the id of the request', async () => {
    const body = JSON.stringify({ format: 'backchannel/1', id: 'logged', title: 'Logged' });
    const headers = { ...json, ...bearer(token), 'X-Request-Id': 'log-1' };
    expect((await ask(server.port, '/api/networks', { method: 'POST', headers, body })).status).toBe(201);
    const lines = await waitForLines('log-1', 2);
    expect(lines).toMatchObject([
      { level: 'info', message: 'audit', who: 'Desk A', did: 'create', network: 'logged' },
      {
        level: 'info',
        message: 'request',
        method: 'POST',
        path: '/api/networks',
        status: 201,
        ms: expect.any(Number),
        from: '127.0.0.1',
      },
    ]);
    const said = output.split('\n').filter((line) => line.startsWith('{'));
    expect(said.filter((line) => line.includes(token) || line.includes(METRICS_TOKEN))).toEqual([]);
  });

  it('has 200 lines, and no stack, for 200 uploads that are broken off', async () => {
    const before = output.length;
    const count = 200;
    const headers = { ...json, ...bearer(token), 'Content-Length': '1000', 'X-Request-Id': 'off-1' };
    for (let sent = 0; sent < count; sent += 20) {
      await Promise.all(
        Array.from({ length: 20 }, async () => {
          const { request, answered } = begin(server.port, '/api/networks', { method: 'POST', headers });
          const gone = answered.catch(() => undefined);
          await new Promise((resolve) => request.write('{"format":', resolve));
          request.destroy();
          await gone;
        }),
      );
    }
    const lines = await waitForLines('off-1', count);
    expect(lines).toHaveLength(count);
    for (const line of lines)
      expect(line).toMatchObject({ level: 'info', message: 'request broken off', status: null });
    expect((await ask(server.port, '/api/health')).status).toBe(200);
    expect(output.slice(before)).not.toMatch(/ECONNRESET|aborted|\bat .*:\d+:\d+/);
  });
});

describe('a server of its own machine', () => {
  it('tells metrics to whoever asks there, logs no request, and says nothing of https', async () => {
    const own = await startKeptServer(createFolder());
    try {
      const headers = { 'X-Request-Id': 'own-1' };
      const { status, headers: told } = await ask(own.port, '/api/metrics', { headers });
      expect([status, told['strict-transport-security']]).toEqual([200, undefined]);
      const foreign = { Host: 'evil.example', 'X-Request-Id': 'own-2' };
      expect((await ask(own.port, '/api/metrics', { headers: foreign })).status).toBe(403);
    } finally {
      await own.stop();
      removeFolder(own.folder);
    }
    expect(output).not.toContain('own-1');
  });

  it('does not start with settings that cannot be', async () => {
    const empty = createFolder();
    const wrong: readonly Readonly<Record<string, string>>[] = [
      { METRICS_TOKEN: 'short' },
      { LOG_LEVEL: 'loud' },
    ];
    for (const env of wrong)
      await expect(startKeptServer(empty, env)).rejects.toThrow('the server ended with exit code 1');
    removeFolder(empty);
  });
});
