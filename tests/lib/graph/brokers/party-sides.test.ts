import { findSides } from '@/lib/graph/brokers/party-sides';
import { SIDE_SOURCE_IDS, SIDE_SOURCES } from '@/lib/graph/brokers/side-sources';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { readShippedNetwork } from '@/tests/data/shipped-network';
import { createNetwork } from '@/tests/fixtures/create-network';
import { buildFerryGraph } from '../ferry-network';

const person = (id: string) => ({ id, kind: 'person', name: id.toUpperCase() });
const state = (id: string) => ({ id, kind: 'state', name: id.toUpperCase() });
const group = (id: string) => ({ id, kind: 'group', name: id.toUpperCase() });
let count = 0;
const tie = (source: string, type: string, target: string, fields: object = {}) => {
  count += 1;
  return { id: `tie-${count}`, type, source, target, ...fields };
};

function build(
  actors: readonly object[],
  relationships: readonly object[],
  relationshipTypes: readonly object[] = [],
) {
  return buildNetworkGraph(createNetwork({ actors, relationships, relationshipTypes }));
}

function find(
  graph: ReturnType<typeof build>,
  options: Parameters<typeof findSides>[2] = {},
  changes: Partial<typeof NO_FILTER> = {},
) {
  const { sideOf, ...rest } = findSides(graph, filterNetwork(graph, { ...NO_FILTER, ...changes }), options);
  return { ...rest, sideOf: Object.fromEntries(sideOf) };
}

describe('findSides by membership', () => {
  it('puts a person with the group that he leads before those he is a member of or sent by', () => {
    const graph = build(
      [person('a'), person('b'), person('c'), group('f'), group('g'), group('h')],
      [
        tie('a', 'envoy-to', 'b', { onBehalfOf: 'h' }),
        tie('a', 'member-of', 'f'),
        tie('a', 'leads', 'g'),
        tie('b', 'envoy-to', 'c', { onBehalfOf: 'h' }),
        tie('b', 'member-of', 'f'),
        tie('c', 'envoy-to', 'a', { onBehalfOf: 'h' }),
      ],
    );
    expect(find(graph).sideOf).toEqual({ a: 'g', b: 'f', c: 'h', f: 'f', g: 'g', h: 'h' });
  });

  it('lets a group with people of its own be a side, and puts one without on that of its group', () => {
    const graph = build(
      [person('a'), group('f'), group('g'), group('h')],
      [tie('a', 'leads', 'f'), tie('f', 'member-of', 'h'), tie('g', 'member-of', 'h')],
    );
    expect(find(graph).sideOf).toEqual({ a: 'f', f: 'f', g: 'h', h: 'h' });
  });

  it('has no side of a group whose name only says that none is known', () => {
    const graph = build(
      [person('a'), person('b'), { ...group('x'), name: 'Unknown' }, group('f')],
      [tie('a', 'member-of', 'x'), tie('b', 'member-of', 'x'), tie('b', 'member-of', 'f')],
    );
    expect(find(graph).sideOf).toEqual({ b: 'f', f: 'f' });
  });

  it('has no side of a person: who belongs to one is on that person’s side, after any group or state of their own', () => {
    const graph = build(
      [person('a'), person('b'), person('c'), person('d'), person('e'), group('f')],
      [
        tie('b', 'adviser-to', 'a'),
        tie('c', 'adviser-to', 'b'),
        tie('a', 'adviser-to', 'c'),
        tie('a', 'member-of', 'f'),
        tie('d', 'adviser-to', 'e'),
      ],
      [{ id: 'adviser-to', label: 'is an adviser to', family: 'membership' }],
    );
    expect(find(graph).sideOf).toEqual({ a: 'f', b: 'f', c: 'f', f: 'f' });
  });

  it('makes one side of groups that are members of each other', () => {
    const graph = build(
      [group('f'), group('g'), group('h')],
      [tie('g', 'member-of', 'h'), tie('h', 'member-of', 'g'), tie('f', 'member-of', 'h')],
    );
    expect(find(graph).sideOf).toEqual({ f: 'g', g: 'g', h: 'g' });
  });

  it('puts no state on the side of a union that it belongs to or a coalition that it leads', () => {
    const graph = build(
      [person('a'), state('s'), state('t'), group('union')],
      [tie('a', 'leads', 's'), tie('s', 'member-of', 'union'), tie('t', 'leads', 'union')],
    );
    expect(find(graph).sideOf).toEqual({ a: 's', s: 's' });
  });

  it('leaves out who belongs nowhere', () => {
    expect(find(build([person('a')], []))).toEqual({ source: 'membership', sides: [], sideOf: {} });
  });

  it('holds whatever types the filter hides, but not for ties of another time', () => {
    const graph = buildFerryGraph();
    expect(find(graph, {}, { types: ['talks-to'] }).sideOf).toEqual({ chief: 'militia' });
    expect(
      find(graph, {}, { types: ['talks-to', 'asks', 'ally-of'], since: '2024-12' }).sideOf,
    ).not.toHaveProperty('militia');
  });

  it('tells the parties of Oslo apart', () => {
    const { sides } = find(buildNetworkGraph(readShippedNetwork('oslo-1993')));
    const actorsOf = (id: string) => sides.find((side) => side.id === id)?.actors;
    expect(actorsOf('israel')).toEqual([
      'uri-savir',
      'joel-singer',
      'yossi-beilin',
      'shimon-peres',
      'yitzhak-rabin',
      'israel',
    ]);
    expect(actorsOf('fafo')).toEqual(['terje-rod-larsen', 'fafo']);
  });
});

describe('findSides by another source', () => {
  const lebanon = buildNetworkGraph(readShippedNetwork('lebanon-ceasefire-2024'));

  it('takes the country that the file gives, by its English name', () => {
    const { sides } = find(lebanon, { source: 'country' });
    expect(sides[0]).toMatchObject({ id: 'LB', label: 'Lebanon' });
    expect(sides.find(({ id }) => id === 'US')?.actors).toEqual([
      'amos-hochstein',
      'brett-mcgurk',
      'united-states',
    ]);
  });

  it('takes the kind of actor', () => {
    expect(find(lebanon, { source: 'kind' }).sides.map(({ label }) => label)).toEqual([
      'People',
      'Groups',
      'States',
    ]);
  });

  it('takes communities, named for who has most contacts in them', () => {
    const { sides, sideOf } = find(lebanon, { source: 'communities' });
    expect(sides.length).toBeGreaterThan(1);
    for (const { id, label, actors } of sides) {
      expect(label).toMatch(/^Around ./);
      for (const actor of actors) expect(sideOf[actor]).toBe(id);
    }
  });

  it('describes each source once', () => {
    expect(SIDE_SOURCES.map(({ id }) => id)).toEqual([...SIDE_SOURCE_IDS]);
  });
});

describe('findSides with a person’s own sides', () => {
  const graph = build(
    [person('a'), person('b'), group('f')],
    [tie('a', 'leads', 'f'), tie('b', 'member-of', 'f')],
  );

  it('moves actors to old and new sides, and to none', () => {
    const own = new Map([
      ['a', 'Doves'],
      ['b', null],
    ]);
    expect(find(graph, { own })).toEqual({
      source: 'membership',
      sides: [
        { id: 'Doves', label: 'Doves', actors: ['a'] },
        { id: 'f', label: 'F', actors: ['f'] },
      ],
      sideOf: { a: 'Doves', f: 'f' },
    });
  });

  it('takes no notice of actors that are not shown', () => {
    expect(find(graph, { own: new Map([['nobody', 'Doves']]) }).sides).toHaveLength(1);
  });
});
