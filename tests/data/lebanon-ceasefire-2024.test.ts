import { computeStandings } from '@/lib/network/standing';
import { getTie, readShippedNetwork, toLine, toVoices } from './shipped-network';

const network = readShippedNetwork('lebanon-ceasefire-2024');
const standings = computeStandings(network);

describe('the report', () => {
  it('is the only document, by its authors, of its day, without an address', () => {
    expect(network.documents).toHaveLength(1);
    expect(network.documents[0]).toMatchObject({
      publisher: 'Reuters',
      authors: ['Timour Azhari', 'Laila Bassam', 'Maya Gebeily (additional reporting)'],
      published: '2024-11-01',
      url: '',
      reliability: null,
    });
    expect(network.asOf).toBe('2024-11-01');
  });

  it('is cited by paragraph, each time', () => {
    const evidence = [...network.relationships, ...network.claims].flatMap((stated) => stated.evidence);
    expect(evidence.filter(({ locator }) => !/^paragraph ([1-9]|1[0-8])$/.test(locator))).toEqual([]);
    const paragraphs = new Set(evidence.map(({ locator }) => Number(locator.replace('paragraph ', ''))));
    expect([...paragraphs].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
  });

  it('names a speaker as an actor only where the speaker is one', () => {
    const evidence = [...network.relationships, ...network.claims].flatMap((stated) => stated.evidence);
    const spoken = evidence.filter(({ speaker }) => speaker !== null);
    expect(spoken.map(({ attribution, speaker }) => [attribution, speaker])).toEqual([
      ['Hezbollah', 'hezbollah'],
      ['Hochstein', 'amos-hochstein'],
      ['Mikati’s office', 'mikatis-office'],
    ]);
  });
});

describe('the ties', () => {
  it('are these, and no other', () => {
    expect(network.relationships.map(toLine).sort()).toEqual(
      [
        'amos-hochstein envoy-to lebanon for united-states',
        'amos-hochstein envoy-to israel for united-states',
        'brett-mcgurk envoy-to israel for united-states',
        'amos-hochstein mediates-via nabih-berri toward hezbollah',
        'hezbollah backs nabih-berri',
        'nabih-berri ally-of hezbollah',
        'hamas ally-of hezbollah',
        'iran backs hezbollah',
        'hezbollah member-of lebanese-cabinet',
        'hezbollah member-of lebanese-parliament',
        'lebanese-armed-forces member-of lebanon',
        'israel opposes hezbollah',
        'united-states talks-to lebanon',
        'united-states talks-to israel',
        'najib-mikati leads lebanese-cabinet',
        'najib-mikati leads mikatis-office',
        'nabih-berri leads lebanese-parliament',
        'benjamin-netanyahu leads israel',
        'hassan-nasrallah leads hezbollah',
        'united-states asks lebanon',
        'amos-hochstein asks najib-mikati',
        'amos-hochstein asks najib-mikati',
        'amos-hochstein asks nabih-berri',
        'hassan-nasrallah rejects amos-hochstein',
        'amos-hochstein denies claim unilateral-ceasefire-request',
        'mikatis-office denies claim unilateral-ceasefire-request',
        'united-states denies claim unilateral-ceasefire-request',
      ].sort(),
    );
  });

  it.each([
    ['hochstein-envoy-to-lebanon', null, null, ['paragraph 1']],
    ['hochstein-envoy-to-israel', '2024-10-31', '2024-10-31', ['paragraph 17']],
    ['mcgurk-envoy-to-israel', '2024-10-31', '2024-10-31', ['paragraph 17']],
    ['hochstein-via-berri', null, null, ['paragraph 9']],
    ['hezbollah-backs-berri', null, null, ['paragraph 9: Hezbollah']],
    ['berri-ally-of-hezbollah', null, null, ['paragraph 9']],
    ['hamas-ally-of-hezbollah', null, null, ['paragraph 7']],
    ['iran-backs-hezbollah', null, null, ['paragraph 1']],
    ['hezbollah-in-cabinet', null, null, ['paragraph 8']],
    ['hezbollah-in-parliament', null, null, ['paragraph 8']],
    ['army-of-lebanon', null, null, ['paragraph 7']],
    [
      'israel-opposes-hezbollah',
      '2023-10',
      null,
      ['paragraph 1', 'paragraph 6', 'paragraph 7', 'paragraph 14', 'paragraph 15'],
    ],
    ['us-works-with-lebanon', null, null, ['paragraph 5', 'paragraph 16: sources']],
    ['us-works-with-israel', null, null, ['paragraph 5', 'paragraph 16: sources']],
    ['mikati-leads-cabinet', null, null, ['paragraph 2', 'paragraph 4']],
    ['mikati-leads-office', null, null, ['paragraph 4']],
    ['berri-leads-parliament', null, null, ['paragraph 9']],
    ['netanyahu-leads-israel', null, null, ['paragraph 12', 'paragraph 18']],
    ['nasrallah-leads-hezbollah', null, '2024-09-27', ['paragraph 13']],
    ['hochstein-denies-request', '2024-10', '2024-11-01', ['paragraph 3: Hochstein']],
    ['mikatis-office-denies-request', '2024-10', '2024-11-01', ['paragraph 4: Mikati’s office']],
    ['us-denies-request', '2024-10', '2024-11-01', ['paragraph 5: a U.S. official']],
  ])('%s is of its time and stands in its paragraphs', (id, from, to, voices) => {
    const tie = getTie(network, id);
    expect([tie.from, tie.to]).toEqual([from, to]);
    expect(toVoices(tie.evidence)).toEqual(voices);
  });

  it('have no evidence of their own where they rest on a claim', () => {
    const resting = network.claims.flatMap(({ relationships }) => relationships);
    const bare = network.relationships.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id);
    expect(bare.sort()).toEqual([...resting].sort());
  });

  it('are none of them unsourced', () => {
    const ids = [...standings.relationships].filter(([, standing]) => standing.id === 'unsourced');
    expect(ids).toEqual([]);
  });
});
