import { gzipSync, zipSync } from 'fflate';
import { type FileRead, readFile } from '@/lib/formats/read-file';
import { toNetworkText } from '@/lib/network/to-network-file';
import { createNetwork } from '../../fixtures/create-network';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = 'file') => readFile(bytes, name, () => {});
const NETWORK = createNetwork({ actors: [{ id: 'a', kind: 'group', name: 'A' }] });
const TIES = encode('source,target\n1,2\n');
const ACTORS = encode('id,name\n1,Berri\n2,Hezbollah\n');

/** Returns the message of why a file could not be read. */
function why({ result }: Pick<FileRead, 'result'>): string {
  if (result.kind !== 'failed') throw new Error(`It was read as a ${result.kind}.`);
  return result.remarks[0].message;
}

describe('a file', () => {
  it.each([
    [encode(toNetworkText(NETWORK)), 'backchannel', 'network'],
    [TIES, 'csv', 'draft'],
    [encode('von\tnach\na\tb\n'), 'tsv', 'draft'],
    [encode('<gexf version="1.3"><graph><nodes><node id="a"/></nodes></graph></gexf>'), 'gexf', 'draft'],
    [gzipSync(TIES), 'csv', 'draft'],
    [zipSync({ 'truce.json': encode(toNetworkText(NETWORK)) }), 'backchannel', 'network'],
  ])('is read by its content, whatever it is called', async (bytes, format, kind) => {
    expect(await read(bytes, 'photo.jpg')).toMatchObject({ format, result: { kind } });
  });

  it('is read with the tables beside it in its archive, and passes over what is no table', async () => {
    const { format, result } = await read(
      zipSync({ LICENCE: encode('Do what you like.'), 'nodes.csv': ACTORS, 'edges.csv': TIES }),
    );
    expect(format).toBe('csv');
    if (result.kind !== 'draft') throw new Error(why({ result }));
    expect([result.draft.actors?.rows, result.draft.ties?.rows]).toEqual([2, 1]);
    expect(result.draft.remarks).toEqual([
      {
        severity: 'note',
        place: 'LICENCE',
        message: 'This file was passed over: it is of no format that is read here.',
        fix: '',
      },
    ]);
  });

  it('tells in which table of an archive a row is wrong', async () => {
    const { result } = await read(
      zipSync({ 'nodes.csv': ACTORS, 'edges.csv': encode('source,target\n1,2\n1\n') }),
    );
    expect(result.kind === 'draft' && result.draft.remarks.map(({ place }) => place)).toEqual([
      'edges.csv, line 3',
    ]);
  });

  it('is refused when an archive holds two networks, with their names', async () => {
    const text = encode(toNetworkText(NETWORK));
    expect(why(await read(zipSync({ 'one.json': text, 'two.json': text })))).toBe(
      'The archive holds several files that could be the network: one.json, two.json.',
    );
  });

  it('holds the ties of several tables together, and says so', async () => {
    const { result } = await read(zipSync({ 'one.csv': TIES, 'two.csv': TIES }));
    expect(result.kind === 'draft' && result.draft.remarks[0]?.message).toBe(
      'Several tables hold ties and were put together, one after another: one.csv, two.csv.',
    );
  });

  it('is refused when an archive holds two tables of ties and nothing tells the ends of one', async () => {
    const other = encode('name,weight\nAda,1\nBert,2\n');
    expect(why(await read(zipSync({ 'ties.csv': TIES, 'links.csv': other })))).toContain(
      'Nothing tells which columns hold the ends of ties in links.csv.',
    );
  });

  it('is read from the tables of an archive, though a list of records lies beside them', async () => {
    const about = encode('{ "license": "CC0", "authors": [{ "name": "Ada" }] }');
    const { format } = await read(zipSync({ 'about.json': about, 'ties.csv': TIES }));
    expect(format).toBe('csv');
  });

  it.each([
    ['an empty one', new Uint8Array(0), 'The file is empty.'],
    ['one of blanks', encode(' \n\n '), 'The file is of no format that is read here.'],
    [
      'prose',
      encode('Once upon a time\nthere was no network at all\n'),
      'The file looks like prose, such as an article or minutes.',
    ],
    [
      'binary junk',
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 131 + 7) % 256),
      'The file is no text, and of no format that is read here.',
    ],
    [
      'a picture',
      encode('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'),
      'The file is no text, and of no format that is read here.',
    ],
    ['a file of JSON that is no network', encode('{"hello": "world"}'), ''],
    ['a network that breaks off', encode(toNetworkText(NETWORK).slice(0, -20)), 'Line'],
    [
      'a table with a quotation mark that is never closed',
      encode('source,target\na,"b\nc,d\n'),
      'A quotation mark is opened here',
    ],
    [
      'a table with a million columns',
      encode(`${'c,'.repeat(1_000_000)}\n`),
      'There are more than 1,000 columns.',
    ],
  ])('is refused when it is %s', async (_, bytes, words) => {
    expect(why(await read(bytes))).toContain(words);
  });

  it('leads to the reader of articles when it is prose, and lists the formats apart from the sentence', async () => {
    const { result } = await read(encode('Once upon a time\nthere was no network at all\n'));
    const [remark] = result.kind === 'failed' ? result.remarks : [];
    expect(remark).toMatchObject({ leadsTo: 'reader' });
    expect(remark?.fix).toContain('From an article');
    expect(remark?.fix).not.toContain('GraphML');
    expect(remark?.list?.items).toEqual(expect.arrayContaining(['GraphML', 'GEXF']));
  });

  it('is called off by what its progress throws', async () => {
    const stop = new Error('stop');
    await expect(
      readFile(TIES, 'file', () => {
        throw stop;
      }),
    ).rejects.toBe(stop);
  });
});
