import { filterNetwork, NO_FILTER } from '@/lib/graph/filter';
import { buildNetworkGraph } from '@/lib/graph/network-graph';
import { computeStandings } from '@/lib/network/standing';
import { findWays, getTie, readShippedNetwork, toLine } from './shipped-network';

const network = readShippedNetwork('lebanon-ceasefire-2024');
const graph = buildNetworkGraph(network);
const standings = computeStandings(network);

/** Answers who says what in a list of evidence: "paragraph 1: a senior diplomat". */
function toVoices(evidence: readonly { readonly attribution: string; readonly locator: string }[]): string[] {
  return evidence.map(({ attribution, locator }) => (attribution ? `${locator}: ${attribution}` : locator));
}

function getClaim(id: string) {
  const claim = network.claims.find((candidate) => candidate.id === id);
  if (!claim) throw new RangeError(`There is no claim "${id}".`);
  return claim;
}

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

describe('the actors', () => {
  it('are six people, six groups and four states', () => {
    const byKind = (kind: string) =>
      network.actors.filter((actor) => actor.kind === kind).map(({ name }) => name);
    expect(byKind('person')).toEqual([
      'Amos Hochstein',
      'Brett McGurk',
      'Najib Mikati',
      'Nabih Berri',
      'Benjamin Netanyahu',
      'Hassan Nasrallah',
    ]);
    expect(byKind('group')).toEqual([
      'Hezbollah',
      'Hamas',
      'Lebanese Armed Forces',
      'Mikati’s office',
      'Lebanese cabinet',
      'Lebanese parliament',
    ]);
    expect(byKind('state')).toEqual(['United States', 'Lebanon', 'Israel', 'Iran']);
    expect(network.actors).toHaveLength(16);
  });

  it('have their country', () => {
    expect(Object.fromEntries(network.actors.map(({ id, country }) => [id, country]))).toEqual({
      'amos-hochstein': 'US',
      'brett-mcgurk': 'US',
      'najib-mikati': 'LB',
      'nabih-berri': 'LB',
      'benjamin-netanyahu': 'IL',
      'hassan-nasrallah': 'LB',
      hezbollah: 'LB',
      hamas: 'PS',
      'lebanese-armed-forces': 'LB',
      'mikatis-office': 'LB',
      'lebanese-cabinet': 'LB',
      'lebanese-parliament': 'LB',
      'united-states': 'US',
      lebanon: 'LB',
      israel: 'IL',
      iran: 'IR',
    });
  });

  it.each([
    ['hezbollah', ['Hizbollah', 'Hizballah', 'حزب الله', 'חזבאללה']],
    ['nabih-berri', ['Biri', 'the speaker', 'نبيه بري']],
    ['united-states', ['U.S.', 'US', 'Washington']],
    ['lebanon', ['Beirut', 'لبنان']],
    ['amos-hochstein', ['Hochstein', 'עמוס הוכשטיין']],
    ['hassan-nasrallah', ['حسن نصر الله']],
  ])('%s goes by its other names too', (id, aliases) => {
    const known = network.actors.find((actor) => actor.id === id)?.aliases ?? [];
    for (const alias of aliases) expect(known.some((name) => name.includes(alias))).toBe(true);
  });

  it('have a name in Arabic, each Lebanese, and one in Hebrew, each Israeli', () => {
    const lacks = (country: string, script: RegExp) =>
      network.actors.filter(
        (actor) => actor.country === country && !actor.aliases.some((name) => script.test(name)),
      );
    expect(lacks('LB', /\p{Script=Arabic}/u)).toEqual([]);
    expect(lacks('IL', /\p{Script=Hebrew}/u)).toEqual([]);
  });

  it('lose Nasrallah on 27 September 2024', () => {
    expect(network.actors.filter(({ to }) => to !== null).map(({ id, to }) => [id, to])).toEqual([
      ['hassan-nasrallah', '2024-09-27'],
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
        'amos-hochstein denies najib-mikati claim unilateral-ceasefire-request',
        'mikatis-office denies united-states claim unilateral-ceasefire-request',
        'united-states denies najib-mikati claim unilateral-ceasefire-request',
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

describe('claim 1, that a unilateral ceasefire was asked for', () => {
  const claim = getClaim('unilateral-ceasefire-request');

  it('has two unnamed speakers', () => {
    expect(toVoices(claim.evidence)).toEqual([
      'paragraph 1: a senior Lebanese political source',
      'paragraph 1: a senior diplomat',
    ]);
    expect(claim.evidence.map(({ speaker }) => speaker)).toEqual([null, null]);
  });

  it('is denied three times: by Hochstein, by Mikati’s office and by the United States', () => {
    const deniers = network.relationships
      .filter(({ type, claim: denied }) => type === 'denies' && denied === claim.id)
      .map(({ source }) => source);
    expect(deniers).toEqual(['amos-hochstein', 'mikatis-office', 'united-states']);
    expect(standings.claims.get(claim.id)).toMatchObject({
      id: 'contested',
      deniedBy: ['hochstein-denies-request', 'mikatis-office-denies-request', 'us-denies-request'],
    });
  });

  it('keeps what Mikati’s office said instead', () => {
    expect(getTie(network, 'mikatis-office-denies-request').evidence[0]?.excerpt).toMatch(/Resolution 1701/);
  });

  it('makes each tie that rests on it contested, and no other', () => {
    expect(claim.relationships).toEqual(['us-asks-lebanon', 'hochstein-asks-mikati']);
    const contested = [...standings.relationships]
      .filter(([, { id }]) => id === 'contested')
      .map(([id]) => id);
    expect(contested).toEqual(claim.relationships);
  });

  it('is of the week before the report', () => {
    const dates = claim.relationships.map((id) => getTie(network, id)).map(({ from, to }) => [from, to]);
    expect(dates).toEqual([
      ['2024-10', '2024-11-01'],
      ['2024-10', '2024-11-01'],
    ]);
  });
});

describe('the other claims', () => {
  it.each([
    ['earlier-proposal', ['paragraph 11: another diplomat', 'paragraph 12: another diplomat']],
    ['nasrallah-rejected-it', ['paragraph 13: another diplomat']],
    ['sixty-day-ceasefire', ['paragraph 16: sources']],
    ['unilateral-is-a-non-starter', ['paragraph 10: the sources']],
  ])('%s is reported by unnamed speakers and denied by nobody', (id, voices) => {
    expect(toVoices(getClaim(id).evidence)).toEqual(voices);
    expect(standings.claims.get(id)).toMatchObject({ id: 'reported', deniedBy: [] });
  });

  it('are four, so that there are five in all', () => {
    expect(network.claims).toHaveLength(5);
  });

  it('give the earlier proposal two ties of 2024, in Nasrallah’s lifetime', () => {
    const ties = getClaim('earlier-proposal').relationships.map((id) => getTie(network, id));
    expect(ties.map((tie) => [toLine(tie), tie.from, tie.to])).toEqual([
      ['amos-hochstein asks najib-mikati', '2024', '2024-09'],
      ['amos-hochstein asks nabih-berri', '2024', '2024-09'],
    ]);
  });

  it('keep the request of the week apart from the one of months before', () => {
    expect(graph.edges('amos-hochstein', 'najib-mikati')).toEqual(
      expect.arrayContaining(['hochstein-asks-mikati', 'hochstein-asks-mikati-earlier']),
    );
  });

  it('make of Nasrallah’s answer a type of the network’s own, which is no contact and no denial', () => {
    expect(getClaim('nasrallah-rejected-it').relationships).toEqual(['nasrallah-rejects-hochstein']);
    expect(getTie(network, 'nasrallah-rejects-hochstein').to).toBe('2024-09-27');
    expect(network.relationshipTypes).toHaveLength(1);
    expect(network.relationshipTypes[0]).toMatchObject({
      id: 'rejects',
      carriesMessages: false,
      namesClaim: false,
    });
  });

  it('give no tie to what names nobody to be tied to', () => {
    expect(getClaim('sixty-day-ceasefire').relationships).toEqual([]);
    expect(getClaim('unilateral-is-a-non-starter').relationships).toEqual([]);
  });
});

describe('the channel from Washington to Hezbollah', () => {
  const CHANNEL = ['united-states', 'amos-hochstein', 'nabih-berri', 'hezbollah'];

  it('runs through Hochstein and Berri, and no other way is as short', () => {
    expect(findWays(graph, 'united-states', 'hezbollah')).toEqual([CHANNEL]);
  });

  it('does not rest on anything that is denied', () => {
    const uncontested = findWays(graph, 'united-states', 'hezbollah', {
      over: ({ id }) => standings.relationships.get(id)?.id !== 'contested',
    });
    expect(uncontested).toEqual([CHANNEL]);
  });

  it('is gone without Berri, unless membership counts as contact', () => {
    const without = ['nabih-berri'];
    const notMember = { without, over: ({ type }: { type: string }) => type !== 'member-of' };
    const noOffice = {
      without,
      over: ({ type }: { type: string }) => type !== 'member-of' && type !== 'leads',
    };
    expect(findWays(graph, 'united-states', 'hezbollah', notMember)).toEqual([]);
    expect(findWays(graph, 'united-states', 'hezbollah', noOffice)).toEqual([]);
  });

  it('then has left only the cabinet, in which Hezbollah sits', () => {
    expect(findWays(graph, 'united-states', 'hezbollah', { without: ['nabih-berri'] })).toEqual([
      ['united-states', 'amos-hochstein', 'najib-mikati', 'lebanese-cabinet', 'hezbollah'],
    ]);
  });

  it('is not opened by those who stand with Hezbollah, nor by the war', () => {
    const without = ['nabih-berri', 'lebanese-cabinet', 'lebanese-parliament'];
    expect(findWays(graph, 'united-states', 'hezbollah', { without })).toEqual([]);
    for (const friend of ['hamas', 'iran']) expect(graph.degree(friend)).toBe(1);
  });
});

describe('through a lens', () => {
  it('Mediation channels shows the channel and the requests beside it, and no actor outside', () => {
    const shown = filterNetwork(graph, { ...NO_FILTER, lens: 'mediation' });
    expect([...shown.relationships].sort()).toEqual([
      'hochstein-asks-berri-earlier',
      'hochstein-asks-mikati',
      'hochstein-asks-mikati-earlier',
      'hochstein-envoy-to-israel',
      'hochstein-envoy-to-lebanon',
      'hochstein-via-berri',
      'mcgurk-envoy-to-israel',
    ]);
    expect([...shown.actors].sort()).toEqual([
      'amos-hochstein',
      'brett-mcgurk',
      'hezbollah',
      'israel',
      'lebanon',
      'nabih-berri',
      'najib-mikati',
      'united-states',
    ]);
  });

  it('Contested shows what was asked for and the three who say that it was not', () => {
    const shown = filterNetwork(graph, { ...NO_FILTER, lens: 'contested' });
    expect([...shown.relationships].sort()).toEqual([
      'hochstein-asks-mikati',
      'hochstein-denies-request',
      'mikatis-office-denies-request',
      'us-asks-lebanon',
      'us-denies-request',
    ]);
  });
});
