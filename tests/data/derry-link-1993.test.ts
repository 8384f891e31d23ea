import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { computeStandings } from '@/lib/network/standing';
import { findWays, getTie, listBetween, readShippedNetwork, toLine } from './shipped-network';

const network = readShippedNetwork('derry-link-1993');
const graph = buildNetworkGraph(network);
const standings = computeStandings(network);

/** Returns who denies a claim: "john-major, in hansard-1993-11-01". */
function findDenials(claim: string): string[] {
  return network.relationships
    .filter(({ type, claim: denied }) => type === 'denies' && denied === claim)
    .map(({ source, evidence }) => `${source}, in ${evidence.map(({ document }) => document).join(' and ')}`);
}

function isUncontested({ id }: { readonly id: string }): boolean {
  return standings.relationships.get(id)?.id !== 'contested';
}

describe('the actors', () => {
  it('are the go-betweens, the two sides and those beside them', () => {
    const byKind = (kind: string) =>
      network.actors.filter((actor) => actor.kind === kind).map(({ name }) => name);
    expect(byKind('person')).toEqual([
      'Brendan Duddy',
      'Michael Oatley',
      'Robert McLarnon',
      'Martin McGuinness',
      'Gerry Adams',
      'John Major',
      'Patrick Mayhew',
      'John Hume',
      'Alec Reid',
      'Albert Reynolds',
    ]);
    expect(byKind('group')).toEqual(['Sinn Féin', 'IRA', 'SDLP']);
    expect(byKind('state')).toEqual(['United Kingdom', 'Ireland']);
  });

  it('have no country where the country is what the conflict was about', () => {
    expect(network.actors.filter(({ country }) => country === null).map(({ id }) => id)).toEqual([
      'brendan-duddy',
      'martin-mcguinness',
      'gerry-adams',
      'john-hume',
      'sinn-fein',
      'ira',
      'sdlp',
    ]);
  });

  it('are said by nobody here to have sat in the IRA', () => {
    const inIra = network.relationships.filter(
      ({ type, target }) => /leads|member/.test(type) && target === 'ira',
    );
    expect(inIra).toEqual([]);
  });
});

describe('the documents', () => {
  it('are Hansard twice, the declaration, Sinn Féin’s account and two histories', () => {
    expect(network.documents.map(({ id, published }) => [id, published])).toEqual([
      ['hansard-1993-11-01', '1993-11-01'],
      ['hansard-1993-11-29', '1993-11-29'],
      ['joint-declaration', '1993-12-15'],
      ['setting-the-record-straight', '1994'],
      ['the-fight-for-peace', '1996'],
      ['deniable-contact', '2021'],
    ]);
  });

  it('stand behind every tie but three, which show as unsourced', () => {
    const unsourced = [...standings.relationships]
      .filter(([, { id }]) => id === 'unsourced')
      .map(([id]) => id);
    expect(unsourced).toEqual(['adams-leads-sinn-fein', 'hume-leads-sdlp', 'ireland-opposes-ira']);
  });
});

describe('the link', () => {
  it('is Oatley’s until 1991 and McLarnon’s from then to 1993', () => {
    const dates = [
      'oatley-envoy-to-duddy',
      'oatley-via-duddy',
      'mclarnon-envoy-to-duddy',
      'mclarnon-via-duddy',
    ].map((id) => getTie(network, id));
    expect(dates.map((tie) => [toLine(tie), tie.from, tie.to])).toEqual([
      ['michael-oatley envoy-to brendan-duddy for united-kingdom', '1990', '1991'],
      ['michael-oatley mediates-via brendan-duddy toward ira', '1990', '1991'],
      ['robert-mclarnon envoy-to brendan-duddy for united-kingdom', '1991', '1993'],
      ['robert-mclarnon mediates-via brendan-duddy toward ira', '1991', '1993'],
    ]);
  });

  it('runs from London to the IRA through one of the two officers and Duddy, whatever is denied', () => {
    const ways = findWays(graph, 'united-kingdom', 'ira', { over: isUncontested });
    expect(ways.map((actors) => actors.join(' '))).toEqual(
      expect.arrayContaining([
        'united-kingdom michael-oatley brendan-duddy ira',
        'united-kingdom robert-mclarnon brendan-duddy ira',
      ]),
    );
    expect(ways).toHaveLength(2);
  });

  it('carries McGuinness’s word back the same way', () => {
    expect(toLine(getTie(network, 'mcguinness-via-duddy'))).toBe(
      'martin-mcguinness mediates-via brendan-duddy toward robert-mclarnon',
    );
  });

  it('has without Duddy only the two meetings with McGuinness', () => {
    const ways = findWays(graph, 'united-kingdom', 'martin-mcguinness', {
      without: ['brendan-duddy'],
      over: isUncontested,
    });
    expect(ways.map((actors) => actors[1]).sort()).toEqual(['michael-oatley', 'robert-mclarnon']);
    expect(getTie(network, 'mclarnon-talks-to-mcguinness').from).toBe('1993-03-23');
  });
});

describe('the claim that the government was in talks with the IRA', () => {
  it('is told by two histories and was denied by Major on 1 November 1993', () => {
    const claim = network.claims.find(({ id }) => id === 'government-talks-with-ira');
    expect(claim?.evidence.map(({ document }) => document)).toEqual([
      'the-fight-for-peace',
      'deniable-contact',
    ]);
    expect(findDenials('government-talks-with-ira')).toEqual(['john-major, in hansard-1993-11-01']);
    expect(getTie(network, 'major-denies-talks').from).toBe('1993-11-01');
  });

  it('makes contested that the two talked, and not that there was a line between them', () => {
    expect(standings.claims.get('government-talks-with-ira')?.id).toBe('contested');
    expect(standings.relationships.get('uk-talks-to-ira')?.id).toBe('contested');
    expect(standings.relationships.get('mclarnon-via-duddy')?.id).toBe('reported');
  });
});

describe('the claim that the IRA sent word that the conflict was over', () => {
  const claim = network.claims.find(({ id }) => id === 'conflict-is-over');

  it('is the government’s, by Mayhew in the House on 29 November 1993', () => {
    expect(claim?.evidence).toEqual([
      expect.objectContaining({
        document: 'hansard-1993-11-29',
        speaker: 'patrick-mayhew',
        date: '1993-11-29',
      }),
    ]);
  });

  it('is denied by McGuinness and by Sinn Féin', () => {
    expect(findDenials('conflict-is-over')).toEqual([
      'martin-mcguinness, in the-fight-for-peace',
      'sinn-fein, in setting-the-record-straight',
    ]);
    expect(standings.claims.get('conflict-is-over')).toMatchObject({
      id: 'contested',
      deniedBy: ['mcguinness-denies-message', 'sinn-fein-denies-message'],
    });
  });

  it('makes the message of February 1993 contested, and the way that it is said to have gone', () => {
    expect(claim?.relationships.map((id) => [id, standings.relationships.get(id)?.id])).toEqual([
      ['ira-asks-uk', 'contested'],
      ['ira-via-duddy', 'contested'],
    ]);
    expect(claim?.relationships.map((id) => getTie(network, id).from)).toEqual(['1993-02', '1993-02']);
  });
});

describe('the other channel', () => {
  it('runs from Adams to Dublin through Hume or Reid', () => {
    const channel = ({ type }: { readonly type: string }) => type === 'mediates-via';
    expect(findWays(graph, 'gerry-adams', 'ireland', { over: channel })).toEqual([
      ['gerry-adams', 'john-hume', 'ireland'],
      ['gerry-adams', 'alec-reid', 'ireland'],
    ]);
  });

  it('keeps Hume’s two rounds with Adams apart', () => {
    const rounds = ['hume-talks-to-adams-in-1988', 'hume-talks-to-adams-in-1993'];
    expect(listBetween(graph, 'john-hume', 'gerry-adams')).toEqual(expect.arrayContaining(rounds));
    expect(rounds.map((id) => getTie(network, id).from)).toEqual(['1988', '1993']);
  });
});

describe('through the lens Mediation channels', () => {
  it('shows both channels, and hides those who had no part in either', () => {
    const shown = filterNetwork(graph, { ...NO_FILTER, lens: 'mediation' });
    expect(network.actors.map(({ id }) => id).filter((id) => !shown.actors.has(id))).toEqual([
      'john-major',
      'patrick-mayhew',
      'albert-reynolds',
      'sinn-fein',
      'sdlp',
    ]);
  });
});
