import { findGoBetweens } from '@/lib/graph/brokers/go-betweens';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { readShippedNetwork } from '@/tests/data/shipped-network';
import { type DrawnTie, toTieNetwork } from '@/tests/fixtures/tie-network';

function find(ties: readonly DrawnTie[], options = {}) {
  const graph = buildNetworkGraph(toTieNetwork(5, ties));
  return findGoBetweens(graph, filterNetwork(graph, NO_FILTER), options);
}

describe('findGoBetweens', () => {
  it('finds those in contact with both ends of a rivalry, and how they stand to each', () => {
    const ties: readonly DrawnTie[] = [
      [1, 0, 'opposes'],
      [2, 0, 'talks-to'],
      [1, 2, 'backs'],
      [3, 0, 'asks'],
      [4, 1, 'asks'],
    ];
    expect(find(ties)).toEqual([
      {
        actors: ['a0', 'a1'],
        relationships: ['t0'],
        inContact: false,
        goBetweens: [{ actor: 'a2', stances: [null, 'for'] }],
      },
    ]);
  });

  it('says that the rivals are in contact themselves', () => {
    const [rivalry] = find([
      [0, 1, 'opposes'],
      [1, 0, 'talks-to'],
    ]);
    expect(rivalry).toMatchObject({ inContact: true, goBetweens: [] });
  });

  it('takes a rivalry that is also an alliance for one, and never rivalry for contact', () => {
    const found = find([
      [0, 1, 'opposes'],
      [0, 1, 'ally-of'],
      [2, 0, 'opposes'],
      [2, 1, 'talks-to'],
    ]);
    expect(found.map(({ actors, goBetweens }) => [actors.join(' '), goBetweens.length])).toEqual([
      ['a0 a1', 0],
      ['a0 a2', 1],
    ]);
    expect(found[1]?.goBetweens).toEqual([{ actor: 'a1', stances: ['mixed', null] }]);
  });

  it('has nobody when membership is not contact and nothing else joins them', () => {
    const ties: readonly DrawnTie[] = [
      [0, 1, 'opposes'],
      [2, 0, 'leads'],
      [2, 1, 'member-of'],
    ];
    expect(find(ties)[0]?.goBetweens).toHaveLength(1);
    expect(find(ties, { membership: false })[0]?.goBetweens).toEqual([]);
  });

  it('names Brendan Duddy between the British and the IRA', () => {
    const graph = buildNetworkGraph(readShippedNetwork('derry-link-1993'));
    const rivalries = findGoBetweens(graph, filterNetwork(graph, NO_FILTER));
    const british = rivalries.find(({ actors }) => actors.includes('united-kingdom'));
    expect(british?.actors).toContain('ira');
    expect(british?.goBetweens.map(({ actor }) => actor)).toContain('brendan-duddy');
  });
});
