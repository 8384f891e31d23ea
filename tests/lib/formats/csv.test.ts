import Papa from 'papaparse';
import { CSV, TSV } from '@/lib/formats/csv';
import type { Format } from '@/lib/formats/format';
import { createSource } from '@/lib/formats/source/open-source';
import type { Network } from '@/lib/network/network';
import { createNetwork } from '../../fixtures/create-network';

/** A tie with two items of evidence and a third actor, and a denial. */
function createTruce(): Network {
  return createNetwork({
    actors: [
      { id: 'envoy', kind: 'person', name: '=Envoy' },
      { id: 'speaker', kind: 'person', name: 'نبيه بري', role: 'Speaker' },
      { id: 'party', kind: 'group', name: 'The "Party", Ltd' },
      { id: 'alone', kind: 'group', name: 'Alone' },
    ],
    documents: [
      { id: 'wire', title: 'A wire', publisher: 'Wire', reliability: 'B' },
      { id: 'paper', title: 'A paper' },
      { id: 'unread', title: 'Unread' },
    ],
    claims: [
      {
        id: 'asked',
        statement: 'The envoy asked.',
        relationships: ['channel'],
        evidence: [{ document: 'paper' }],
      },
    ],
    relationships: [
      {
        ...{
          id: 'channel',
          type: 'mediates-via',
          source: 'envoy',
          target: 'speaker',
          toward: 'party',
          from: '2024-10',
          weight: 3,
        },
        evidence: [
          { document: 'wire', attribution: 'a diplomat', credibility: 2 },
          { document: 'paper', excerpt: 'two\nlines' },
        ],
      },
      { id: 'denial', type: 'denies', source: 'speaker', target: 'envoy', claim: 'asked' },
    ],
  });
}

async function write(format: Format, network: Network) {
  const written = await format.write?.(network);
  if (!written) throw new Error(`${format.label} is not written.`);
  return { ...written, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(written.bytes) };
}

describe('a table of ties that is written', () => {
  it('has one row an item of evidence, and what is known of actors and documents beside it', async () => {
    const { text } = await write(CSV, createTruce());
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(data).toMatchObject([
      {
        ...{
          id: 'channel',
          type: 'mediates-via',
          source: 'envoy',
          target: 'speaker',
          targetName: 'نبيه بري',
          targetKind: 'person',
        },
        ...{
          third: 'party',
          thirdName: 'The "Party", Ltd',
          from: '2024-10',
          standing: 'contested',
          weight: '3',
        },
        ...{
          document: 'wire',
          documentTitle: 'A wire',
          reliability: 'B',
          attribution: 'a diplomat',
          credibility: '2',
        },
      },
      { id: 'channel', document: 'paper', reliability: '', excerpt: 'two\nlines', credibility: '' },
      { id: 'denial', type: 'denies', claim: 'asked', document: '' },
    ]);
  });

  it('is as RFC 4180 asks, with the mark by which spreadsheets know UTF-8, and no cell is a formula', async () => {
    const { text } = await write(CSV, createTruce());
    expect(text.startsWith('\ufeffid,type,source')).toBe(true);
    expect(text.split('\r\n').at(-1)).toBe('');
    expect(text).toContain(",'=Envoy,");
    expect(text).toContain('"The ""Party"", Ltd"');
  });

  it('has tabs and no mark for programs', async () => {
    const { text } = await write(TSV, createTruce());
    expect(text.startsWith('id\ttype\tsource')).toBe(true);
  });

  it('says what it loses, with counts', async () => {
    expect((await write(CSV, createTruce())).losses).toEqual([
      '1 actor without ties is not in a table of ties.',
      '1 actor loses what is known beside name and kind: aliases, role, country, dates, notes, identifiers, shadow party.',
      '1 claim is named by denials only: its words, its evidence and the ties that rest on it are left out.',
      '1 document that no tie cites is left out.',
      'The title, the description and the date of the network are left out.',
    ]);
  });
});

describe('a table of separated values', () => {
  const sure = (format: Format, text: string) =>
    format.recognise(createSource(new TextEncoder().encode(text), 'file'));

  it.each([
    ['source,target\na,b\n', true, false],
    ['von;nach\na;b\n', true, false],
    ['# FromNodeId\tToNodeId\n1\t2\n', false, true],
    ['1 2\n2 3\n3 1\n', true, false],
    ['a\tb\nc\td\n', false, true],
    // Tabs behind the last filled cell are left out.
    ['Ada Berg\tMarch\tvisits\tBo Holm\nBo Holm\t?\tcalls\nCy Dorn\t-\tcalls\tBo Holm\n', false, true],
  ])('is told from its content: %j', (text, isCsv, isTsv) => {
    expect([sure(CSV, text) > 0, sure(TSV, text) > 0]).toEqual([isCsv, isTsv]);
  });

  it.each([
    '',
    'Once upon a time\nthere was no table at all\n',
    'Ada Berg\tof the council\tcame\nto the house and said nothing at all.\nBo Holm\tof the army\tleft\n',
    '{"a":1,"b":2}\n{"a":3,"b":4}\n',
    '<gexf a="1,2">\n<b c="3,4">\n',
    '[{"a":1},\n{"b":2}]',
  ])('is not %j', (text) => {
    expect([sure(CSV, text), sure(TSV, text)]).toEqual([0, 0]);
  });
});
