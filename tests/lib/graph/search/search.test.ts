import fc from 'fast-check';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import {
  createSearchIndex,
  getSearchIndex,
  MATCHES,
  searchActors,
  searchNetwork,
} from '@/lib/graph/search/search';
import { FERRY, parseOrThrow } from '../ferry-network';

const index = createSearchIndex(
  buildNetworkGraph(
    parseOrThrow({
      format: 'backchannel/1',
      id: 'search',
      title: 'Search',
      actors: [
        {
          id: 'hochstein',
          kind: 'person',
          name: 'Amos Hochstein',
          aliases: ['Hochstein', 'عاموس هوكستين', 'עמוס הוכשטיין'],
          role: 'U.S. envoy',
        },
        { id: 'berri', kind: 'person', name: 'Nabih Berri', aliases: ['نبيه بري', 'Biri'], role: 'speaker' },
        { id: 'us', kind: 'state', name: 'United States', aliases: ['U.S.', 'Washington'] },
        { id: 'iran', kind: 'state', name: 'Iran', aliases: ['إيران'] },
        { id: 'iraq', kind: 'state', name: 'Iraq' },
        { id: 'iranian-press', kind: 'group', name: 'Iranian press' },
        { id: 'larsen', kind: 'person', name: 'Terje Rød-Larsen' },
        { id: 'constructor', kind: 'person', name: 'Constructor' },
        { id: 'twin-b', kind: 'person', name: 'Twin' },
        { id: 'twin-a', kind: 'person', name: 'Twin' },
      ],
      documents: [
        {
          id: 'reuters',
          title: 'Lebanon was asked for a truce',
          publisher: 'Reuters',
          authors: ['Laila Bassam'],
          published: '2024-11-01',
        },
      ],
      relationships: [],
      claims: [{ id: 'truce', statement: 'Iran backed a truce.', relationships: [], evidence: [] }],
    }),
  ),
);

const find = (text: string) => searchNetwork(index, text).map(({ id }) => id);
const findActors = (text: string) => searchActors(index, text).map(({ id }) => id);
const best = (text: string) => find(text)[0];

describe('searchNetwork', () => {
  it.each([
    ['a name', 'Nabih Berri', 'berri'],
    ['a part of a name', 'hochstein', 'hochstein'],
    ['words in another order', 'berri nabih', 'berri'],
    ['an alias', 'washington', 'us'],
    ['a role', 'envoy', 'hochstein'],
    ['Arabic', 'بري', 'berri'],
    ['Arabic, with vowels and another alef', 'ايران', 'iran'],
    ['Hebrew', 'הוכשטיין', 'hochstein'],
    ['no accents', 'rod larsen', 'larsen'],
    ['a hyphenated name written as one', 'rodlarsen', 'larsen'],
    ['no full stops', 'US', 'us'],
    ['the beginning of a word', 'hoch', 'hochstein'],
    ['beginnings of several words', 'na ber', 'berri'],
    ['the middle of a name', 'ochstei', 'hochstein'],
    ['letters that changed places', 'Hochstien', 'hochstein'],
    ['a letter too few', 'Beri', 'berri'],
    ['a letter too many', 'Washinggton', 'us'],
    ['an author', 'bassam', 'reuters'],
    ['a publisher', 'reuters', 'reuters'],
    ['a word that objects have of themselves', 'constructor', 'constructor'],
  ])('finds by %s', (_, text, id) => {
    expect(best(text)).toBe(id);
  });

  it('puts whole names before whole words, these before beginnings, and forgiven typos last', () => {
    const hits = searchNetwork(index, 'iran');
    expect(hits.map(({ id, match }) => [id, match])).toEqual([
      ['iran', 'name'],
      ['truce', 'word'],
      ['iranian-press', 'beginning'],
      ['iraq', 'nearly'],
    ]);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('wants every word', () => {
    expect(find('amos berri')).toEqual([]);
  });

  it('says what was found, and by which other name', () => {
    expect(searchNetwork(index, 'عاموس')[0]).toMatchObject({
      kind: 'actor',
      label: 'Amos Hochstein',
      detail: 'عاموس هوكستين · U.S. envoy',
    });
    expect(searchNetwork(index, 'washington')[0]?.detail).toBe('Washington · State');
    expect(searchNetwork(index, 'amos')[0]?.detail).toBe('U.S. envoy');
    expect(searchNetwork(index, 'bassam')[0]).toMatchObject({
      kind: 'document',
      detail: 'Reuters, 2024-11-01',
    });
  });

  it('orders equals by kind, label and id', () => {
    expect(find('twin')).toEqual(['twin-a', 'twin-b']);
    expect(searchNetwork(index, 'truce').map(({ kind }) => kind)).toEqual(['claim', 'document']);
  });

  it('answers no more than it is asked for, of the kinds it is asked for', () => {
    expect(searchNetwork(index, 'i', { limit: 2 })).toHaveLength(2);
    expect(searchNetwork(index, 'truce', { kinds: ['document'] }).map(({ id }) => id)).toEqual(['reuters']);
    expect(findActors('truce')).toEqual([]);
  });

  it('forgives no typo in words of three letters or fewer', () => {
    expect(find('uz')).toEqual([]);
  });

  it('finds nothing for no word', () => {
    expect(find('')).toEqual([]);
    expect(find(' … ')).toEqual([]);
  });

  it('reads only so much of what is pasted', () => {
    expect(find(`iran ${' '.repeat(300)} no such word`)).toEqual(find('iran'));
    expect(find('x'.repeat(1_000_000))).toEqual([]);
    expect(find('a '.repeat(500_000))).toEqual(find('a a a a a a a a'));
  });

  it('never fails, and answers the same again', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('__proto__', 'toString', '\u0000'),
    );
    fc.assert(
      fc.property(text, (any) => {
        const hits = searchNetwork(index, any);
        expect(searchNetwork(index, any)).toEqual(hits);
        for (const { score, match } of hits) {
          expect(Math.floor(score)).toBe(MATCHES.length - 1 - MATCHES.indexOf(match));
        }
      }),
    );
  });
});

describe('searchNetwork › extra fields', () => {
  const value = `${'word '.repeat(39)}last beyond`;
  const withExtras = createSearchIndex(
    buildNetworkGraph(
      parseOrThrow({
        format: 'backchannel/1',
        id: 'extras',
        title: 'Extras',
        actors: [
          {
            id: 'ada',
            kind: 'person',
            name: 'Ada',
            role: 'envoy',
            City: 'Genève',
            subjects: ['Green deal', 'Tariffs'],
          },
          { id: 'geneve', kind: 'group', name: 'Genève watch' },
          { id: 'ben', kind: 'person', name: 'Ben', long: value, note: { secret: 'inside' } },
        ],
        documents: [{ id: 'report', title: 'Report', register: 'ZX-81' }],
        claims: [{ id: 'truce', statement: 'There was a truce.', place: 'Oslo' }],
      }),
    ),
  );
  const tell = (text: string) => searchNetwork(withExtras, text).map(({ id, detail }) => [id, detail]);

  it('finds a thing by the value of one, and tells which', () => {
    expect(tell('green deal')).toEqual([['ada', 'subjects: Green deal; Tariffs · envoy']]);
    expect(tell('ZX-81')).toEqual([['report', 'register: ZX-81 · Document']]);
    expect(tell('oslo')).toEqual([['truce', 'place: Oslo · Claim']]);
  });

  it('puts those whose name has the word before them', () => {
    expect(tell('geneve')).toEqual([
      ['geneve', 'Group'],
      ['ada', 'City: Genève · envoy'],
    ]);
    expect(tell('ada tariffs')).toEqual([['ada', 'subjects: Green deal; Tariffs · envoy']]);
    expect(tell('ada tar')).toHaveLength(1);
    expect(tell('geneve tariff oslo')).toEqual([]);
    expect(tell('tarifs')).toEqual([]);
  });

  it('finds nothing by their names, by the middle of a word, nor beyond the first 200 characters', () => {
    expect(tell('subjects')).toEqual([]);
    expect(tell('ariffs')).toEqual([]);
    expect(tell('last').map(([id]) => id)).toEqual(['ben']);
    expect(tell('beyond')).toEqual([]);
  });
});

describe('getSearchIndex', () => {
  const before = parseOrThrow(FERRY);
  const graph = buildNetworkGraph(before);
  const first = getSearchIndex(graph);

  it('is made once, and an edit of ties alone leaves it', () => {
    const fewer = buildNetworkGraph({ ...before, relationships: before.relationships.slice(1) }, graph);
    const fewest = buildNetworkGraph({ ...before, relationships: [] }, fewer);
    expect(getSearchIndex(graph)).toBe(first);
    expect(getSearchIndex(fewest)).toBe(first);
  });

  it('finds what an edit has renamed, and no more what it was called', () => {
    const [actor, ...others] = before.actors;
    if (!actor) throw new Error('The ferry has actors.');
    const renamed = { ...before, actors: [{ ...actor, name: 'Zofia Quist', aliases: [] }, ...others] };
    const now = getSearchIndex(buildNetworkGraph(renamed, graph));
    expect(searchNetwork(now, 'Quist').map(({ id }) => id)).toEqual([actor.id]);
    expect(searchNetwork(first, 'Quist')).toEqual([]);
    expect(searchNetwork(first, actor.name)).not.toEqual([]);
  });
});
