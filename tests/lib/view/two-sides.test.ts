import type { ViewSource } from '@/lib/explorer/state/snapshot';
import type { MapSides } from '@/lib/graph/brokers/map-sides';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { getMapView } from '@/lib/view/get-view';
import {
  describeConnectors,
  getConnectors,
  listSelectedConnectors,
  toTwoSidesHighlight,
} from '@/lib/view/two-sides';
import { createNetwork } from '@/tests/fixtures/create-network';

const ACTORS = { red: ['ada', 'ben'], blue: ['cy', 'dov'], green: ['eli', 'fay'] };
const sides: MapSides = {
  sides: Object.entries(ACTORS).map(([id, actors]) => ({ id, label: `The ${id}`, actors })),
  sideOf: new Map(
    Object.entries(ACTORS).flatMap(([id, actors]) => actors.map((actor) => [actor, id] as const)),
  ),
};

/** Eli of the green is in contact with Ada of the red and Cy of the blue; Ben of the red opposes Dov of the blue. */
const TIES = [
  { id: 'one', type: 'talks-to', source: 'ada', target: 'eli' },
  { id: 'two', type: 'talks-to', source: 'eli', target: 'cy' },
  { id: 'war', type: 'opposes', source: 'ben', target: 'dov' },
  { id: 'far', type: 'talks-to', source: 'fay', target: 'ben' },
];

function build(selected: readonly string[], open: readonly string[] = []): ViewSource {
  const graph = buildNetworkGraph(
    createNetwork({
      actors: Object.values(ACTORS)
        .flat()
        .map((id) => ({ id, kind: 'person', name: id.toUpperCase() })),
      relationships: TIES,
    }),
  );
  const selection = { kind: 'sides', sides: selected } as const;
  const shown = filterNetwork(graph, NO_FILTER);
  return { graph, shown, stories: null, sizes: null, marks: null, sides, selection, focus: [], open };
}

const light = (source: ViewSource) => toTwoSidesHighlight(getMapView(source, []).view, source);

describe('two sides that are selected', () => {
  it('have who connects them beside their sides, with the lines to both', () => {
    const source = build(['red', 'blue']);
    expect(listSelectedConnectors(source)).toEqual(['eli']);
    const { view } = getMapView(source, []);
    const found = light(source);
    expect([...(found?.actors ?? [])].sort()).toEqual(['eli', 'side:blue', 'side:red']);
    const lit = view.legs.filter(({ key }) => found?.legs.includes(key));
    expect(lit.flatMap(({ bundle, relationship }) => bundle?.relationships ?? [relationship]).sort()).toEqual(
      ['one', 'two', 'war'],
    );
  });

  it('stand out with their actors where they are open', () => {
    const found = light(build(['red', 'blue'], ['red']));
    expect([...(found?.actors ?? [])].sort()).toEqual(['ada', 'ben', 'eli', 'side:blue']);
  });

  it('are two: one alone, or none, lights nothing', () => {
    expect(light(build(['red']))).toBeNull();
    expect(light(build([]))).toBeNull();
    expect(light(build(['red', 'gone']))).toBeNull();
    expect(listSelectedConnectors(build(['red']))).toEqual([]);
  });

  it('say in words who connects them, or that nobody does', () => {
    expect(describeConnectors(build(['red', 'blue']))).toBe('Between The red and The blue: ELI');
    expect(describeConnectors(build(['blue', 'green']))).toBe('Between The blue and The green: ELI and CY');
    expect(describeConnectors(build(['red']))).toBe('');
  });

  it('are asked about once for the same filter, sides and pair', () => {
    const source = build(['red', 'blue']);
    expect(getConnectors(source, sides, ['red', 'blue'])).toBe(getConnectors(source, sides, ['red', 'blue']));
    expect(getConnectors(source, sides, ['blue', 'red'])).not.toBe(
      getConnectors(source, sides, ['red', 'blue']),
    );
  });
});
