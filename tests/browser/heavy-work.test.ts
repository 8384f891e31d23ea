import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listWritableFormats } from '@/app/api/_http/parse-export-params';
import { parseChangeRequest } from '@/app/api/networks/[id]/changes/parse-change-request';
import { parseNetworkText } from '@/lib/network/parse';
import { toNetworkText } from '@/lib/network/to-network-file';
import { generatePowerLaw } from '@/tests/bench/graph/generate-power-law';
import { createFolder, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { ask, begin, type Sent } from './raw-request';

const LIGHT = '/api/networks/oslo-1993/graph';
const LARGE = { ...generatePowerLaw({ actors: 4_500, ties: 40_000 }), id: 'large', title: 'Large' };
/** Few enough actors to be laid out for its page, and so many ties that this takes more memory than some servers give. */
const DENSE = { ...generatePowerLaw({ actors: 300, ties: 40_000 }), id: 'dense', title: 'Dense' };
const MIDDLE = { ...generatePowerLaw({ actors: 300, ties: 600 }), id: 'middle', title: 'Middle' };

let networks: string;
let folder: string;
let server: KeptServer;

beforeAll(async () => {
  [networks, folder] = [createFolder(), createFolder()];
  for (const network of [LARGE, DENSE, MIDDLE])
    writeFileSync(join(networks, `${network.id}.json`), toNetworkText(network));
  writeFileSync(join(networks, 'oslo-1993.json'), toNetworkText({ ...MIDDLE, id: 'oslo-1993' }));
  cpSync(join(process.cwd(), 'data/derry-link-1993.json'), join(networks, 'derry-link-1993.json'));
  server = await startKeptServer(folder, { NETWORKS_DIR: networks, TRUSTED_PROXIES: '127.0.0.1' });
});

afterAll(async () => {
  await server.stop();
  for (const each of [networks, folder]) removeFolder(each);
});

const repeat = (count: number, toText: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => toText(index)).join('');

/** A table of names that no other row has: to tell which may mean one actor takes long. */
const toNames = (rows: number) => `source,target\n${repeat(rows, (row) => `n${row},m${row}\n`)}`;

/** A network file of many small things. */
const toFile = (id: string, actors: number) =>
  `{"format":"backchannel/1","id":"${id}","title":"Many","actors":[${repeat(actors, (actor) => `${actor ? ',' : ''}{"id":"a${actor}","kind":"person","name":"A"}`)}]}`;

/** As long as a text may be: names, and ties between them. */
const TEXT = repeat(25_000, (line) => `Ann Lee${line % 50} met Bo Ray${line % 70} in Oslo. `).slice(
  0,
  1_000_000,
);

/** A request to add so many actors. */
const toChanges = (actors: number) =>
  `{"base":0,"changes":[{"label":"add","operations":[${repeat(actors, (at) => `${at ? ',' : ''}{"op":"add","list":"actors","thing":{"id":"x${at}","kind":"person","name":"Person ${at} of the north","notes":"A short sentence of notes that stands in each."},"before":null}`)}]}]}`;

const post = (type: string, body: string): Sent => ({
  method: 'POST',
  headers: { 'Content-Type': type, 'Content-Length': String(Buffer.byteLength(body)) },
  body,
});

async function readMetric(name: string, { port } = server): Promise<string | undefined> {
  const { text } = await ask(port, '/api/metrics');
  return text
    .split('\n')
    .find((line) => line.startsWith(`${name} `))
    ?.slice(name.length + 1);
}

/** Waits until so many jobs of a queue are being done. */
async function waitForRunning(queue: string, count: number): Promise<void> {
  while ((await readMetric(`backchannel_jobs{queue="${queue}",state="running"}`)) !== String(count))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('heavy work', () => {
  it.each<readonly [string, string, string, () => Sent]>([
    ['a table of 180,000 names', 'uploads', '/api/networks', () => post('text/csv', toNames(90_000))],
    [
      'a network file of 100,000 actors',
      'uploads',
      '/api/networks',
      () => post('application/json', toFile('many', 100_000)),
    ],
    ['a spreadsheet', 'exports', '/api/networks/large/export?format=xlsx', () => ({})],
    ['a part as Turtle', 'exports', '/api/networks/large/export?format=turtle&hops=5', () => ({})],
    ['a search in a graph', 'views', '/api/networks/large/graph?lens=all&q=north', () => ({})],
    ['a question about brokers', 'questions', '/api/networks/large/brokers', () => ({})],
    [
      'many changes',
      'changes',
      '/api/networks/oslo-1993/changes',
      () => post('application/json', toChanges(75_000)),
    ],
    ['a long text', 'readings', '/api/read', () => post('application/json', JSON.stringify({ text: TEXT }))],
  ])('on %s keeps nobody waiting, and ends when its client leaves', async (_, queue, path, toSent) => {
    const sent = toSent();
    const { request, answered } = begin(server.port, path, sent);
    let isAnswered = false;
    const ended = answered.then(
      () => {
        isAnswered = true;
      },
      () => undefined,
    );
    request.end(sent.body);
    await waitForRunning(queue, 1);
    const light = await ask(server.port, LIGHT);
    expect([light.status, isAnswered]).toEqual([200, false]);
    request.destroy();
    await ended;
    await waitForRunning(queue, 0);
  });
});

describe('thirty figures of one visitor', () => {
  it('let the figures of another, small and large, go before most of them', async () => {
    const toFigure = (network: string, since: number) => `/api/networks/${network}/figure.svg?since=${since}`;
    const as = (address: string): Sent => ({ headers: { 'X-Forwarded-For': address } });
    // The processes are there, and so is the layout.
    for (const network of ['middle', 'derry-link-1993'])
      expect((await ask(server.port, toFigure(network, 1000), as('192.0.2.9'))).status).toBe(200);
    let drawn = 0;
    const many = Array.from({ length: 30 }, (_, at) => {
      const sending = begin(server.port, toFigure('middle', 1001 + at), as('192.0.2.7'));
      sending.request.end();
      const ended = sending.answered.then(
        ({ status }) => {
          if (status === 200) drawn += 1;
        },
        () => undefined,
      );
      return { ...sending, ended };
    });
    await waitForRunning('figures', 1);
    const before = drawn;
    const other = await Promise.all(
      [toFigure('middle', 1100), toFigure('derry-link-1993', 1100)].map((path) =>
        ask(server.port, path, as('192.0.2.8')),
      ),
    );
    // One is being drawn when the other comes, and one more may have been begun by then.
    expect([other.map(({ status }) => status), drawn - before < 5]).toEqual([[200, 200], true]);
    for (const { request } of many) request.destroy();
    await Promise.all(many.map(({ ended }) => ended));
    await waitForRunning('figures', 0);
  });
});

describe('a file that is written aside', () => {
  it('is the same as one that is written at once, in every format', async () => {
    for (const { id, write, extensions } of listWritableFormats()) {
      const { status, headers, text } = await ask(server.port, `/api/networks/middle/export?format=${id}`);
      const { bytes, losses } = await write(MIDDLE);
      expect([id, status, text === Buffer.from(bytes).toString('utf8')]).toEqual([id, 200, true]);
      expect(headers['content-disposition']).toBe(`attachment; filename="middle.${extensions[0]}"`);
      expect(JSON.parse(String(headers['backchannel-losses']))).toEqual(losses);
    }
  });

  it('has a tag by which who has it gets nothing', async () => {
    const path = '/api/networks/middle/export?format=xlsx';
    const { headers } = await ask(server.port, path);
    const again = await ask(server.port, path, { headers: { 'If-None-Match': String(headers.etag) } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('is refused like one that is written at once', async () => {
    const { status, text } = await ask(server.port, '/api/networks/middle/export?format=pptx&focus=nobody');
    const { problems } = JSON.parse(text);
    expect([status, problems.map(({ parameter }: { parameter: string }) => parameter)]).toEqual([
      400,
      ['format', 'focus'],
    ]);
  });
});

describe('a network that is read aside', () => {
  it('is kept as it was sent', async () => {
    const body = toNetworkText({ ...MIDDLE, id: 'sent' });
    expect((await ask(server.port, '/api/networks', post('application/json', body))).status).toBe(201);
    expect((await ask(server.port, '/api/networks/sent')).text).toBe(body);
  });

  it('is refused with all that is wrong with it', async () => {
    const body = toNetworkText({ ...MIDDLE, id: 'wrong' }).replaceAll('"kind": "group"', '"kind": "crowd"');
    const { status, text } = await ask(server.port, '/api/networks', post('application/json', body));
    const { issues, omitted } = parseNetworkText(body);
    expect([status, JSON.parse(text)]).toMatchObject([422, { issues, omitted }]);
  });
});

describe('changes that are read aside', () => {
  it('are done like those that are read at once, and refused like them', async () => {
    const path = '/api/networks/middle/changes';
    const done = await ask(server.port, path, post('application/json', toChanges(1_000)));
    expect([done.status, JSON.parse(done.text)]).toMatchObject([200, { version: 2, versions: [2] }]);
    const { text } = await ask(server.port, '/api/networks/middle');
    expect(JSON.parse(text).actors).toHaveLength(MIDDLE.actors.length + 1_000);
    const wrong = toChanges(1_000).replace('"op":"add"', '"op":"ad"');
    const refused = await ask(server.port, path, post('application/json', wrong));
    const parsed = parseChangeRequest(wrong);
    expect([refused.status, JSON.parse(refused.text).issues]).toEqual([422, parsed.issues]);
  });
});

describe('work that needs more memory than there is for it', () => {
  it('ends alone, says what to do, and leaves the server as it was', async () => {
    const own = createFolder();
    const small = await startKeptServer(own, { THREAD_MEMORY: '60', NETWORKS_DIR: networks });
    try {
      const began = await readMetric('process_start_time_seconds', small);
      const upload = (body: string) => ask(small.port, '/api/networks', post('application/json', body));
      for (let tries = 0; tries < 2; tries += 1) {
        const { status, text } = await upload(toFile('many', 190_000));
        expect([status, JSON.parse(text).detail]).toEqual([
          413,
          expect.stringMatching(/takes more memory than this server gives to one file.*Split it/),
        ]);
      }
      const large = await ask(small.port, '/api/networks/large/export?format=xlsx');
      expect([large.status, JSON.parse(large.text).detail]).toEqual([
        413,
        expect.stringMatching(/Filter the network/),
      ]);
      const text = await ask(
        small.port,
        '/api/read',
        post('application/json', JSON.stringify({ text: TEXT })),
      );
      // Near its limit a process may clear memory up until its time is over.
      expect([text.status, JSON.parse(text.text).detail]).toEqual([
        503,
        expect.stringMatching(/takes too (much memory|long) to read. Read it in parts/),
      ]);
      // A page and a list show what cannot be laid out for them: the page does it itself.
      const shown = await Promise.all(
        ['/networks/dense', '/', '/networks/derry-link-1993'].map((path) => ask(small.port, path)),
      );
      expect(shown.map(({ status, text }) => [status, /Dense|Derry/.test(text)])).toEqual(
        shown.map(() => [200, true]),
      );
      const layout = await ask(small.port, '/api/networks/dense/layouts/force');
      expect([layout.status, JSON.parse(layout.text).detail]).toEqual([413, expect.stringMatching(/memory/)]);
      expect((await upload(toFile('few', 2_000))).status).toBe(201);
      expect((await ask(small.port, LIGHT)).status).toBe(200);
      expect(await readMetric('process_start_time_seconds', small)).toBe(began);
    } finally {
      await small.stop();
      removeFolder(own);
    }
  });
});

/** Looks at the library, and returns what it shows of a network. */
async function readCards({ port }: KeptServer): Promise<(id: string) => string> {
  const { status, text } = await ask(port, '/');
  expect(status).toBe(200);
  return (id) => text.split(`href="/networks/${id}"`)[1]?.split('</a>')[0] ?? '';
}

// The last of all: a layout that was begun goes on, and ends with the server.
describe('networks of one visitor that take long to be laid out', () => {
  it('keep no other network of the library from its picture, though they stand before it', async () => {
    const own = createFolder();
    for (const at of [1, 2, 3, 4]) {
      const crowd = generatePowerLaw({ actors: 100, ties: 4_800 });
      writeFileSync(
        join(own, `crowd-${at}.json`),
        toNetworkText({ ...crowd, id: `crowd-${at}`, title: `${at}` }),
      );
    }
    for (const id of ['derry-link-1993', 'oslo-1993'])
      cpSync(join(process.cwd(), `data/${id}.json`), join(own, `${id}.json`));
    const kept = createFolder();
    const library = await startKeptServer(kept, { NETWORKS_DIR: own });
    // The process for layouts is there.
    expect((await ask(library.port, '/networks/derry-link-1993')).status).toBe(200);
    // A busy machine may need more than one look. Drawn in their order, the crowds kept it from its picture for more than four.
    let cards = await readCards(library);
    for (let looks = 1; looks < 4 && !cards('oslo-1993').includes('<svg'); looks += 1)
      cards = await readCards(library);
    expect(cards('oslo-1993')).toContain('<svg');
    expect(cards('crowd-4')).toContain('4');
    await library.stop();
    for (const each of [own, kept]) removeFolder(each);
  });

  it('let the page of a new network of another go before most of them', async () => {
    const as = (address: string) => ({ 'X-Forwarded-For': address });
    const keep = async (id: string, size: { readonly actors: number; readonly ties: number }) => {
      const sent = post('application/json', toNetworkText({ ...generatePowerLaw(size), id, title: id }));
      expect((await ask(server.port, '/api/networks', sent)).status).toBe(201);
    };
    const hostile = ['hostile-1', 'hostile-2', 'hostile-3', 'hostile-4'];
    for (const id of hostile) await keep(id, { actors: 100, ties: 4_800 });
    await keep('honest', { actors: 80, ties: 100 });
    let shown = 0;
    const many = hostile.map((id) => {
      const sending = begin(server.port, `/networks/${id}`, { headers: as('192.0.2.7') });
      sending.request.end();
      const ended = sending.answered.then(
        () => {
          shown += 1;
        },
        () => undefined,
      );
      return { ...sending, ended };
    });
    await waitForRunning('long-opening-layouts', 1);
    const { status, text } = await ask(server.port, '/networks/honest', { headers: as('192.0.2.8') });
    expect([status, text.includes('<svg'), shown < hostile.length]).toEqual([200, true, true]);
    for (const { request } of many) request.destroy();
    await Promise.all(many.map(({ ended }) => ended));
  });
});
