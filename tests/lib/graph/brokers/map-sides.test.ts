import {
  findDefaultGroup,
  findMapSides,
  findRoomGroup,
  keepMapSides,
  MAX_UNGROUPED,
  OTHERS_ID,
  packMapSides,
} from '@/lib/graph/brokers/map-sides';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { generateNetwork } from '@/tests/bench/generate-network';
import { readShippedNetwork } from '@/tests/data/shipped-network';
import { createNetwork } from '@/tests/fixtures/create-network';

const person = (id: string, country: string | null = null) => ({ id, kind: 'person', name: id, country });
const toIds = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}-${i + 1}`);
const build = (actors: readonly object[], relationships: readonly object[] = []) =>
  buildNetworkGraph(createNetwork({ actors, relationships }));

describe('findMapSides', () => {
  it('leaves a few actors of no side alone', () => {
    const graph = build([person('a', 'LB'), person('b', 'LB'), person('c', 'US'), person('d')]);
    const { sides, sideOf } = findMapSides(graph, 'country', []);
    expect(sides).toEqual([{ id: 'LB', label: 'Lebanon', actors: ['a', 'b'] }]);
    expect([...sideOf.keys()]).toEqual(['a', 'b']);
  });

  it('puts many actors of no side together, last', () => {
    const others = toIds('x', 9);
    const graph = build([...others.map((id) => person(id)), person('a', 'LB'), person('b', 'LB')]);
    const { sides, sideOf } = findMapSides(graph, 'country', []);
    expect(sides.map(({ id, actors }) => [id, actors.length])).toEqual([
      ['LB', 2],
      [OTHERS_ID, 9],
    ]);
    expect(sideOf.get('x-1')).toBe(OTHERS_ID);
  });

  it('has no others where there is no side', () => {
    expect(findMapSides(build(toIds('x', 30).map((id) => person(id))), 'country', []).sides).toEqual([]);
  });

  it('puts an actor where a user has decided', () => {
    const graph = build([person('a', 'LB'), person('b', 'LB'), person('c', 'LB'), person('d', 'US')]);
    const decided = [
      ['a', 'US'],
      ['b', null],
    ] as const;
    expect(Object.fromEntries(findMapSides(graph, 'country', decided).sideOf)).toEqual({ a: 'US', d: 'US' });
  });

  it('returns the same object for the same question', () => {
    const graph = build([person('a', 'LB'), person('b', 'LB')]);
    expect(findMapSides(graph, 'country', [])).toBe(findMapSides(graph, 'country', []));
    expect(findMapSides(graph, 'country', [['a', null]])).not.toBe(findMapSides(graph, 'country', []));
  });

  it.each([
    ['no type carries messages', 'knows'],
    ['few of those who are tied are in contact', 'talks-to'],
  ])('finds communities by all ties where %s', (_, rareType) => {
    const groups = ['x', 'y'].map((prefix) => toIds(prefix, 4));
    const relationships = groups.flatMap((ids) =>
      ids.flatMap((source, at) =>
        ids.slice(at + 1).map((target) => {
          const id = `${source}-${target}`;
          return { id, type: id === 'x-1-x-2' ? rareType : 'knows', source, target };
        }),
      ),
    );
    const actors = groups.flat().map((id) => person(id));
    const relationshipTypes = [{ id: 'knows', label: 'knows', family: 'contact', carriesMessages: false }];
    const graph = buildNetworkGraph(createNetwork({ actors, relationshipTypes, relationships }));
    expect(findMapSides(graph, 'communities', []).sides.map((side) => side.actors.length)).toEqual([4, 4]);
  });

  it('has forty communities at most, in which each actor of a community is once', () => {
    const graph = buildNetworkGraph(generateNetwork({ actors: 3000, ties: 6000 }));
    const { sides, sideOf } = findMapSides(graph, 'communities', []);
    const communities = sides.filter(({ id }) => id !== OTHERS_ID);
    expect(communities.length).toBeGreaterThan(10);
    expect(communities.length).toBeLessThanOrEqual(40);
    const members = sides.flatMap(({ actors }) => actors);
    expect(new Set(members).size).toBe(members.length);
    for (const { id, actors } of sides) for (const actor of actors) expect(sideOf.get(actor)).toBe(id);
    const sizes = communities.map(({ actors }) => actors.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('puts an actor into a community that a user has decided', () => {
    const graph = buildNetworkGraph(generateNetwork({ actors: 150, ties: 400 }));
    const [first] = graph.nodes();
    const found = findMapSides(graph, 'communities', [[first ?? '', 'community-2']]);
    expect(found.sideOf.get(first ?? '')).toBe('community-2');
    expect(found.sides.flatMap(({ actors }) => actors).filter((id) => id === first)).toHaveLength(1);
  });
});

describe('findDefaultGroup', () => {
  it.each(['lebanon-ceasefire-2024', 'oslo-1993', 'derry-link-1993'])('does not group %s', (id) => {
    const graph = buildNetworkGraph(readShippedNetwork(id));
    expect(findDefaultGroup(graph, 'mediation').group).toBe('none');
  });

  it('groups by country where most actors have one of a few', () => {
    const actors = ['LB', 'US', 'IL'].flatMap((code) =>
      toIds(code.toLowerCase(), 40).map((id) => person(id, code)),
    );
    const ties = actors.slice(1).map(({ id }, at) => ({
      id: `t-${at}`,
      type: 'talks-to',
      source: actors[0]?.id,
      target: id,
    }));
    expect(findDefaultGroup(build(actors, ties), 'all').group).toBe('country');
  });

  it('groups by communities where neither offices nor countries give most actors a side', () => {
    const graph = buildNetworkGraph(generateNetwork({ actors: 600, ties: 2000 }));
    expect(findDefaultGroup(graph, 'mediation').group).toBe('communities');
  });

  it('does not group what a lens leaves of a network when that is little', () => {
    const actors = toIds('a', MAX_UNGROUPED + 50).map((id) => person(id));
    const ties = [{ id: 'm', type: 'mediates-via', source: 'a-1', target: 'a-2', toward: 'a-3' }];
    expect(findDefaultGroup(build(actors, ties), 'mediation').group).toBe('none');
    expect(findDefaultGroup(build(actors, ties), 'all').group).not.toBe('none');
  });
});

describe('findRoomGroup', () => {
  const PHONE = 360 * 600;
  const DESK = 632 * 640;
  const inCountries = (count: number) =>
    build(
      ['LB', 'US', 'IL'].flatMap((code) => toIds(code.toLowerCase(), count).map((id) => person(id, code))),
    );

  it('groups eighty actors on the map of a phone, and leaves them as they are on a desk', () => {
    const graph = inCountries(27);
    expect(findRoomGroup(graph, 'all', PHONE)).toBe('country');
    expect(findRoomGroup(graph, 'all', DESK)).toBe('none');
  });

  it('leaves fifty actors as they are on a phone, and thirty on any map', () => {
    expect(findRoomGroup(inCountries(16), 'all', PHONE)).toBe('none');
    expect(findRoomGroup(inCountries(10), 'all', 100)).toBe('none');
  });

  it('groups what is grouped on a desk, however much room there is', () => {
    expect(findRoomGroup(inCountries(40), 'all', 1e9)).toBe('country');
  });

  it('leaves a network as it is that falls into two sides', () => {
    const ties = (prefix: string) =>
      toIds(prefix, 40).flatMap((source, at, ids) =>
        ids.slice(at + 1).map((target) => ({ id: `${source}-${target}`, type: 'talks-to', source, target })),
      );
    const actors = [...toIds('a', 40), ...toIds('b', 40)].map((id) => person(id));
    const graph = build(actors, [...ties('a'), ...ties('b')]);
    expect(findRoomGroup(graph, 'all', PHONE)).toBe('none');
  });
});

describe('sides that travel with a network', () => {
  it('are those that were packed, and are not looked for again', () => {
    const network = generateNetwork({ actors: 150, ties: 400 });
    const found = findMapSides(buildNetworkGraph(network), 'communities', []);
    const packed = JSON.parse(JSON.stringify(packMapSides(buildNetworkGraph(network), found)));
    const graph = buildNetworkGraph(network);
    keepMapSides(graph, 'communities', packed);
    expect(findMapSides(graph, 'communities', [])).toEqual(found);
    const others = packed.map((side: object) => ({ ...side, label: 'Kept' }));
    keepMapSides(graph, 'communities', others);
    expect(new Set(findMapSides(graph, 'communities', []).sides.map(({ label }) => label))).toEqual(
      new Set(['Kept']),
    );
  });
});
