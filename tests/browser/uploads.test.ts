import { gzipSync } from 'node:zlib';
import { startBrowser } from './browser';
import { chooseFiles, readOutcome } from './import-page';
import { createFolder, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { ask, type Got } from './raw-request';

const browser = startBrowser();
let folder: string;
let server: KeptServer;

beforeAll(async () => {
  folder = createFolder();
  server = await startKeptServer(folder);
  // The environment of a test file is its own.
  process.env.BACKCHANNEL_URL = server.url;
});

afterAll(async () => {
  await server.stop();
  removeFolder(folder);
});

const upload = (body: string | Uint8Array, type: string) =>
  ask(server.port, '/api/networks', { method: 'POST', headers: { 'Content-Type': type }, body });

const repeat = (count: number, toText: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => toText(index)).join('');

/** A table of ties in which each row names two actors that no other does. */
const toCsv = (names: number) => `source,target\n${repeat(names / 2, (row) => `N ${row},S ${row}\n`)}`;

const toGexf = (nodes: number) =>
  `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><nodes>${repeat(nodes, (node) => `<node id="${node}"/>`)}</nodes></graph></gexf>`;

const toNetwork = (actors: number) =>
  `{"format":"backchannel/1","id":"many","title":"Many","actors":[${repeat(actors, (actor) => `${actor ? ',' : ''}{"id":"a${actor}","kind":"person","name":"A"}`)}]}`;

/** Few long rows are as much to keep as many short ones, and are read in a third of the time. */
const AT_LENGTH = ' told in so many words'.repeat(24);

function toWords({ status, text }: Got): string {
  return `${status} ${JSON.parse(text).detail}`;
}

const TOO_MANY_ACTORS =
  /^422 There are more than 200,000 actors, which is the most that can be read\. .*Split/;

describe('an upload that is too large', () => {
  it.each<readonly [string, string, () => string | Uint8Array, RegExp]>([
    ['one name too many in a table', 'text/csv', () => toCsv(200_002), TOO_MANY_ACTORS],
    ['a graph of 200,001 nodes', 'application/xml', () => toGexf(200_001), TOO_MANY_ACTORS],
    [
      'a network file of 200,001 actors',
      'application/json',
      () => toNetwork(200_001),
      /^422 There are 200,001 actors; at most 200,000 can be read\. Split/,
    ],
    [
      '110,000 kinds of ties, each told at length',
      'text/csv',
      () => `source,target,type\n${repeat(110_000, (row) => `A,B,type ${row} of tie${AT_LENGTH}\n`)}`,
      /^422 As a network file this would be more than 68 million characters long.*Put ties of one pair/,
    ],
    [
      'lists a million deep',
      'application/json',
      () => `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`,
      /^422 .*more than 64 deep in one another\. Nest them less deeply/,
    ],
    [
      'elements a million deep',
      'application/xml',
      () => `<gexf version="1.3"><graph>${'<nodes><node>'.repeat(500_000)}`,
      /^422 .*Elements stand more than 256 deep in one another\. Nest them less deeply/,
    ],
    [
      'an archive that is 1,000 times larger unpacked',
      'application/gzip',
      () => gzipSync(new Uint8Array(100_000_000)),
      /^422 .*more than 200 times its size/,
    ],
    [
      'more bytes than a file may have',
      'text/csv',
      () => Buffer.alloc(68_000_000, 'a'),
      /^413 A file may have 64 MB/,
    ],
  ])('is refused with the limit and how to mend it: %s', async (_, type, create, expected) => {
    expect(toWords(await upload(create(), type))).toMatch(expected);
    expect((await ask(server.port, '/api/networks')).status).toBe(200);
  });
});

describe('an upload that is just small enough', () => {
  it('is kept: as many actors as a network may have', async () => {
    const created = await upload(toNetwork(200_000), 'application/json');
    expect(created.status).toBe(201);
    const [{ actors }] = JSON.parse((await ask(server.port, '/api/networks')).text).filter(
      ({ version }: { version: number }) => version > 0,
    );
    expect(actors).toBe(200_000);
  });
});

describe('the page of an import', () => {
  it('refuses a table with too many names, with the limit and how to mend it, and takes another after it', async () => {
    const page = await browser.open('/import');
    await chooseFiles(page, { name: 'many.csv', content: toCsv(200_002) });
    expect(await readOutcome(page)).toMatch(/^Nothing can be made/);
    await page
      .getByText('There are more than 200,000 actors, which is the most that can be read.')
      .first()
      .waitFor();
    await page.goto('/import');
    await chooseFiles(page, { name: 'few.csv', content: toCsv(4) });
    expect(await readOutcome(page)).toBe('4 actors and 2 ties');
  });
});
