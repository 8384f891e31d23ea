import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { gatherSides, listEnds, toSideOptions } from '@/lib/view/side-options';
import { createNetwork } from '@/tests/fixtures/create-network';

const count = (id: string, many: number) => Array.from({ length: many }, (_, at) => `${id}${at}`);
const NORTH = { id: 'north', label: 'North', actors: count('n', 8) };
const SOUTH = { id: 'south', label: 'South', actors: ['s0', 's1'] };
const ALONE = { id: 'alone', label: 'Alone', actors: ['a0'] };
const SIDES = [NORTH, SOUTH, ALONE];

describe('sides in a field of actors', () => {
  it('are offered with how many they are, but not of one actor', () => {
    expect(toSideOptions(SIDES)).toEqual([
      { value: 'side:north', label: 'North: 8 actors', group: 'Sides' },
      { value: 'side:south', label: 'South: 2 actors', group: 'Sides' },
    ]);
  });

  it('say of how many they are the ones with most ties, where not all are asked', () => {
    const large = [{ ...NORTH, size: 1280 }];
    const label = 'North: the 8 of 1,280 actors with most ties';
    expect(toSideOptions(large)[0]?.label).toBe(label);
    expect(gatherSides(NORTH.actors, large).options[0]?.label).toBe(label);
    expect(gatherSides(count('n', 7), large).options[0]?.label).toBe('North: 7 actors');
    expect(toSideOptions([{ ...NORTH, size: 8 }])[0]?.label).toBe('North: 8 actors');
  });

  it('stand for many chosen actors of theirs, or for all, and others stay themselves', () => {
    const many = gatherSides(['n0', 'x', ...count('n', 7), 's1'], SIDES);
    expect(many.values).toEqual(['side:north', 'x', 's1']);
    expect(many.options).toEqual([{ value: 'side:north', label: 'North: 7 actors', group: 'Sides' }]);
    expect(gatherSides(['s1', 's0'], SIDES).values).toEqual(['side:south']);
    expect(gatherSides(count('n', 5), SIDES).values).toEqual(count('n', 5));
    expect(gatherSides(['a0'], SIDES).values).toEqual(['a0']);
  });

  it('give back the actors that were chosen of them, and all of a side that is added', () => {
    const some = gatherSides(count('n', 7), SIDES);
    expect(some.toActors([...some.values, 'side:south', 's1', 'x'])).toEqual([
      ...count('n', 7),
      's0',
      's1',
      'x',
    ]);
    expect(some.toActors([])).toEqual([]);
  });

  it('are asked about by those of them who are shown, the ones with most ties first, a hundred at most', () => {
    const actors = [...count('p', 120), 'hub'];
    const graph = buildNetworkGraph(
      createNetwork({
        actors: actors.map((id) => ({ id, kind: 'person', name: id })),
        relationships: actors
          .slice(0, 119)
          .map((source) => ({ id: `t-${source}`, type: 'talks-to', source, target: 'hub' })),
      }),
    );
    const ends = listEnds(graph, filterNetwork(graph, NO_FILTER), { actors: [...actors, 'nobody'] });
    expect(ends).toHaveLength(100);
    expect(ends[0]).toBe('hub');
  });
});
