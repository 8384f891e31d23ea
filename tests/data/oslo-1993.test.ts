import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Relationship } from '@/lib/network/network';
import { overlaps } from '@/lib/network/partial-date';
import { computeStandings } from '@/lib/network/standing';
import { findWays, getTie, readShippedNetwork, toLine } from './shipped-network';

const network = readShippedNetwork('oslo-1993');
const graph = buildNetworkGraph(network);
const standings = computeStandings(network);

/** Returns the ties of a family that were there in one month, as lines. */
function findTies(month: string, type: string): string[] {
  return network.relationships
    .filter((tie) => tie.type === type && overlaps(tie, { since: month, until: month }))
    .map(toLine);
}

/** Returns which ties were there in one month. */
function during(month: string) {
  return (tie: Relationship) => overlaps(tie, { since: month, until: month });
}

describe('the actors', () => {
  it('are Norway’s go-betweens, the two sides with those behind them, and the United States', () => {
    const byCountry = (country: string) =>
      network.actors.filter((actor) => actor.country === country).map(({ id }) => id);
    expect(byCountry('NO')).toEqual([
      'terje-rod-larsen',
      'mona-juul',
      'jan-egeland',
      'johan-jorgen-holst',
      'fafo',
      'norway',
    ]);
    expect(byCountry('PS')).toEqual([
      'ahmed-qurei',
      'hassan-asfour',
      'maher-al-kurd',
      'mahmoud-abbas',
      'yasser-arafat',
      'plo',
    ]);
    expect(byCountry('IL')).toEqual([
      'yair-hirschfeld',
      'ron-pundak',
      'uri-savir',
      'joel-singer',
      'yossi-beilin',
      'shimon-peres',
      'yitzhak-rabin',
      'israel',
    ]);
    expect(byCountry('US')).toEqual(['warren-christopher', 'united-states']);
    expect(network.actors).toHaveLength(22);
  });

  it('go by the names under which they signed and were known', () => {
    const known = Object.fromEntries(network.actors.map(({ id, aliases }) => [id, aliases]));
    expect(known['ahmed-qurei']).toContain('Abu Ala');
    expect(known['mahmoud-abbas']).toContain('Abu Mazen');
    expect(known['yasser-arafat']).toContain('ياسر عرفات');
    expect(known['yitzhak-rabin']).toContain('יצחק רבין');
  });
});

describe('the documents', () => {
  it('are the declaration, the letters, a history and a memoir of each side', () => {
    expect(
      network.documents.map(({ authors, title, published }) => [...authors, title.split(':')[0], published]),
    ).toEqual([
      ['Declaration of Principles on Interim Self-Government Arrangements', '1993-09-13'],
      [
        'Yasser Arafat',
        'Yitzhak Rabin',
        'Letters of mutual recognition between Israel and the PLO',
        '1993-09-09',
      ],
      ['Jane Corbin', 'Gaza First', '1994'],
      ['Uri Savir', 'The Process', '1998'],
      ['Ahmed Qurei', 'From Oslo to Jerusalem', '2006'],
    ]);
  });

  it('agree on the talks between Savir and Qurei, each from his own side', () => {
    expect(standings.relationships.get('savir-talks-to-qurei')?.id).toBe('corroborated');
    expect(getTie(network, 'savir-talks-to-qurei').evidence.map(({ speaker }) => speaker)).toEqual([
      'uri-savir',
      'ahmed-qurei',
    ]);
  });

  it('stand behind every tie but two, which show as unsourced', () => {
    const unsourced = [...standings.relationships]
      .filter(([, { id }]) => id === 'unsourced')
      .map(([id]) => id);
    expect(unsourced).toEqual(['singer-talks-to-rabin', 'united-states-backs-israel']);
  });

  it('leave nothing contested', () => {
    expect(network.claims).toEqual([]);
    expect([...standings.relationships.values()].filter(({ id }) => id === 'contested')).toEqual([]);
  });
});

describe('the channel', () => {
  it('is open from January to August 1993', () => {
    const tie = getTie(network, 'qurei-envoy-to-israel');
    expect([tie.from, tie.to, tie.onBehalfOf]).toEqual(['1993-01', '1993-08', 'plo']);
  });

  it.each([
    ['savir-envoy-to-plo', '1993-05', '1993-08'],
    ['savir-talks-to-qurei', '1993-05', '1993-08'],
    ['savir-via-larsen', '1993-05', '1993-08'],
    ['singer-envoy-to-plo', '1993-06', '1993-08'],
    ['beilin-via-hirschfeld', '1993-01', '1993-05'],
    ['beilin-via-pundak', '1993-01', '1993-05'],
    ['hirschfeld-via-larsen', '1993-01', '1993-05'],
    ['hirschfeld-talks-to-qurei-in-london', '1992-12-04', '1992-12-04'],
    ['egeland-envoy-to-israel', '1992-09', '1992-09'],
    ['holst-in-norway', '1993-04', '1994-01'],
    ['peres-via-holst', '1993-08-17', '1993-08-18'],
    ['christopher-talks-to-peres', '1993-08-27', '1993-08-27'],
    ['rabin-via-holst', '1993-09-09', '1993-09-10'],
    ['rabin-talks-to-arafat', '1993-09-13', '1993-09-13'],
    ['peres-talks-to-abbas', '1993-09-13', '1993-09-13'],
  ])('%s is dated %s to %s', (id, from, to) => {
    const tie = getTie(network, id);
    expect([tie.from, tie.to]).toEqual([from, to]);
  });

  it('has no envoy of Israel before Savir joins in May', () => {
    const fromIsrael = (month: string) =>
      findTies(month, 'envoy-to').filter((tie) => tie.endsWith('for israel'));
    expect(fromIsrael('1993-04')).toEqual([]);
    expect(fromIsrael('1993-05')).toEqual(['uri-savir envoy-to plo for israel']);
    expect(fromIsrael('1993-06')).toEqual([
      'uri-savir envoy-to plo for israel',
      'joel-singer envoy-to plo for israel',
    ]);
  });

  it('runs until then through the two academics and Larsen, and after that through Larsen for Savir', () => {
    expect(findTies('1993-03', 'mediates-via')).toEqual([
      'yossi-beilin mediates-via yair-hirschfeld toward ahmed-qurei',
      'yossi-beilin mediates-via ron-pundak toward ahmed-qurei',
      'yair-hirschfeld mediates-via terje-rod-larsen toward ahmed-qurei',
    ]);
    expect(findTies('1993-07', 'mediates-via')).toEqual([
      'uri-savir mediates-via terje-rod-larsen toward ahmed-qurei',
    ]);
  });

  it('ends with Holst between Peres and Arafat, then between Rabin and Arafat', () => {
    expect(findTies('1993-09', 'mediates-via')).toEqual([
      'yitzhak-rabin mediates-via johan-jorgen-holst toward yasser-arafat',
    ]);
    expect(
      findWays(graph, 'shimon-peres', 'yasser-arafat', { over: ({ id }) => id === 'peres-via-holst' }),
    ).toEqual([['shimon-peres', 'johan-jorgen-holst', 'yasser-arafat']]);
  });

  it('takes from Beilin to Qurei one go-between in March, whichever of the two', () => {
    expect(findWays(graph, 'yossi-beilin', 'ahmed-qurei', { over: during('1993-03') })).toEqual(
      expect.arrayContaining([
        ['yossi-beilin', 'yair-hirschfeld', 'ahmed-qurei'],
        ['yossi-beilin', 'ron-pundak', 'ahmed-qurei'],
      ]),
    );
  });

  it('reaches Christopher only at the end of August', () => {
    const contact = (month: string) =>
      findTies(month, 'talks-to').filter((tie) => tie.startsWith('warren-christopher'));
    expect(contact('1993-07')).toEqual([]);
    expect(contact('1993-08')).toEqual([
      'warren-christopher talks-to shimon-peres',
      'warren-christopher talks-to johan-jorgen-holst',
    ]);
  });
});

describe('through the lens Mediation channels', () => {
  const shown = filterNetwork(graph, { ...NO_FILTER, lens: 'mediation' });

  it('shows everybody but those who neither carry a message nor are brought one', () => {
    expect(network.actors.map(({ id }) => id).filter((id) => !shown.actors.has(id))).toEqual([
      'fafo',
      'united-states',
    ]);
  });

  it('leaves out offices, backing and rivalry', () => {
    const kept = new Set(
      network.relationships.filter(({ id }) => shown.relationships.has(id)).map(({ type }) => type),
    );
    expect([...kept].sort()).toEqual(['envoy-to', 'mediates-via', 'talks-to']);
  });
});
