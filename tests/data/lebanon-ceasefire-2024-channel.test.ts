import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { computeStandings } from '@/lib/network/standing';
import { findWays, readShippedNetwork } from './shipped-network';

const network = readShippedNetwork('lebanon-ceasefire-2024');
const graph = buildNetworkGraph(network);
const standings = computeStandings(network);

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
