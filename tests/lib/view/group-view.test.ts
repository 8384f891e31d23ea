import fc from 'fast-check';
import { findMapSides, type MapSides } from '@/lib/graph/brokers/map-sides';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import { buildView } from '@/lib/view/build-view';
import { toClaimEnd } from '@/lib/view/claim-ends';
import { fromSideNode, groupView, toSideNode } from '@/lib/view/group-view';
import { generateNetwork } from '@/tests/bench/generate-network';
import { createNetwork } from '@/tests/fixtures/create-network';

const IDS = ['ada', 'ben', 'cy', 'dov', 'eli', 'fay'];
const tie = (id: string, source: string, target: string, type = 'talks-to', more: object = {}) => ({
  id,
  type,
  source,
  target,
  ...more,
});
const BY = [{ document: 'paper', attribution: 'Ada' }];

/** Ada and Ben stand on one side, Cy and Dov on another, Eli and Fay alone. */
const SIDES: MapSides = {
  sides: [
    { id: 'red', label: 'Red', actors: ['ada', 'ben'] },
    { id: 'blue', label: 'Blue', actors: ['cy', 'dov'] },
  ],
  sideOf: new Map([
    ['ada', 'red'],
    ['ben', 'red'],
    ['cy', 'blue'],
    ['dov', 'blue'],
  ]),
};
const [RED, BLUE] = [toSideNode('red'), toSideNode('blue')];

function build(relationships: readonly object[], more: object = {}): NetworkGraph {
  return buildNetworkGraph(
    createNetwork({
      actors: IDS.map((id) => ({ id, kind: 'person', name: id })),
      documents: [{ id: 'paper', title: 'Paper' }],
      relationships,
      ...more,
    }),
  );
}

function view(graph: NetworkGraph, changes: Partial<typeof NO_FILTER> = {}) {
  return buildView(graph, filterNetwork(graph, { ...NO_FILTER, ...changes }), {
    selection: { kind: 'none' },
    focus: [],
  });
}

const group = (graph: NetworkGraph, open: readonly string[] = [], revealed: readonly string[] = []) =>
  groupView(view(graph), SIDES, { open, selected: [], revealed });

describe('groupView', () => {
  it('draws the ties of a type that is drawn without a direction as one line, whichever way they run', () => {
    const toType = (end: string) => ({
      ...{ id: 'phones', label: 'phones', inverseLabel: 'is phoned by', plural: 'Calls', family: 'contact' },
      ...{ carriesMessages: true, symmetric: false, line: { style: 'solid', weight: 'thin', end } },
    });
    const ties = [
      tie('t1', 'ada', 'cy', 'phones'),
      tie('t2', 'dov', 'ben', 'phones'),
      tie('t3', 'cy', 'ben', 'phones'),
    ];
    const draw = (end: string) => group(build(ties, { relationshipTypes: [toType(end)] })).legs;
    expect(draw('none').map(({ bundle }) => bundle?.relationships)).toEqual([['t1', 't2', 't3']]);
    expect(draw('arrow').map(({ bundle }) => bundle?.relationships)).toEqual([['t1'], ['t2', 't3']]);
  });

  it('draws a closed side as one node with its count, and those of no side as they are', () => {
    const { actors, sides } = group(build([]));
    expect(actors.map(({ id, sideCount }) => [id, sideCount])).toEqual([
      [RED, 2],
      [BLUE, 2],
      ['eli', undefined],
      ['fay', undefined],
    ]);
    expect(sides).toEqual([
      { id: RED, label: 'Red', isOpen: false, actors: ['ada', 'ben'], hue: 0 },
      { id: BLUE, label: 'Blue', isOpen: false, actors: ['cy', 'dov'], hue: 1 },
    ]);
  });

  it('draws the actors of an open side', () => {
    const { actors, sides } = group(build([]), ['red']);
    expect(actors.map(({ id }) => id)).toEqual([BLUE, 'ada', 'ben', 'eli', 'fay']);
    expect(sides?.map(({ isOpen }) => isOpen)).toEqual([true, false]);
  });

  it('draws a side of which one actor is shown as that actor', () => {
    const graph = build([tie('t', 'ada', 'cy', 'backs')]);
    const shown = view(graph, { types: ['backs'] });
    const only = { ...shown, actors: shown.actors.filter(({ id }) => id === 'ada' || id === 'cy') };
    const grouped = groupView(only, SIDES, { open: [], selected: [], revealed: [] });
    expect(grouped.actors.map(({ id }) => id)).toEqual(['ada', 'cy']);
    expect(grouped.legs.map(({ key, bundle }) => [key, bundle])).toEqual([['t', undefined]]);
  });

  it('makes one line of the ties of one type between two sides, whichever way those without direction are told', () => {
    const ties = [tie('one', 'ada', 'cy'), tie('two', 'dov', 'ben'), tie('backs', 'ada', 'dov', 'backs')];
    const { legs } = group(build(ties));
    expect(legs.map(({ from, to, type, bundle }) => [from, to, type, bundle?.relationships])).toEqual([
      [BLUE, RED, 'talks-to', ['one', 'two']],
      [RED, BLUE, 'backs', ['backs']],
    ]);
  });

  it('parts ties with a direction by it', () => {
    const { legs } = group(build([tie('there', 'ada', 'cy', 'backs'), tie('back', 'dov', 'ben', 'backs')]));
    expect(legs.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['there', RED, BLUE],
      ['back', BLUE, RED],
    ]);
  });

  it('draws no tie within a closed side', () => {
    const graph = build([tie('in', 'ada', 'ben'), tie('out', 'ben', 'eli')]);
    expect(group(graph).legs.map(({ relationship }) => relationship)).toEqual(['out']);
    expect(group(graph, ['red']).legs.map(({ relationship }) => relationship)).toEqual(['in', 'out']);
  });

  it('shows actors that are asked for beside their closed side, which counts them on', () => {
    const { actors, legs } = group(build([tie('t', 'ada', 'cy')]), [], ['ada', 'cy']);
    expect(actors.map(({ id, sideCount }) => [id, sideCount])).toEqual([
      [RED, 2],
      [BLUE, 2],
      ['ada', undefined],
      ['cy', undefined],
      ['eli', undefined],
      ['fay', undefined],
    ]);
    expect(legs[0]).toMatchObject({ key: 't', from: 'ada', to: 'cy' });
  });

  it('has no node for a side all of whose actors are shown beside it', () => {
    const { actors } = group(build([]), [], ['ada', 'ben']);
    expect(actors.map(({ id }) => id)).toEqual([BLUE, 'ada', 'ben', 'eli', 'fay']);
  });

  it('is as well sourced as the best of its ties, and counts the contested ones', () => {
    const { legs } = group(
      build(
        [
          tie('sure', 'ada', 'cy', 'talks-to', { evidence: BY }),
          tie('said', 'ben', 'cy'),
          { id: 'no', type: 'denies', source: 'eli', claim: 'claim', evidence: BY },
        ],
        { claims: [{ id: 'claim', statement: 'So.', relationships: ['said'], evidence: BY }] },
      ),
    );
    const line = legs.find(({ type }) => type === 'talks-to');
    expect(line?.standing).toBe('reported');
    expect(line?.bundle).toEqual({ relationships: ['sure', 'said'], contested: 1 });
  });
});

describe('answers on a grouped map', () => {
  const answered = (source: string, target: string, denier: string) =>
    build(
      [
        tie('said', source, target, 'asks'),
        { id: 'no', type: 'denies', source: denier, claim: 'claim', evidence: BY },
      ],
      { claims: [{ id: 'claim', statement: 'So.', relationships: ['said'], evidence: BY }] },
    );

  it('end at the claim, at the line on which the tie is drawn', () => {
    const { legs, claims } = group(answered('ada', 'cy', 'eli'));
    const denial = legs.find(({ type }) => type === 'denies');
    expect(denial?.to).toBe(toClaimEnd('claim'));
    expect(claims.map(({ onto }) => onto)).toEqual([legs.find(({ type }) => type === 'asks')?.key]);
  });

  it('end at the side in which the tie is that the claim is about', () => {
    const { legs, claims } = group(answered('ada', 'ben', 'eli'));
    expect(legs.map(({ from, to, type }) => [from, to, type])).toEqual([['eli', RED, 'denies']]);
    expect(claims).toEqual([]);
  });

  it('are not drawn where all of it is within one side', () => {
    expect(group(answered('ada', 'ben', 'ben')).legs).toEqual([]);
  });
});

describe('meetings on a grouped map', () => {
  const met = (actors: readonly string[]) =>
    group(
      build([], {
        meetings: [
          {
            id: 'm',
            title: 'Round',
            participants: actors.map((actor) => ({ actor, role: 'party' })),
            evidence: [],
          },
        ],
      }),
    ).meetings;

  it('seat a side once', () => {
    expect(met(['ada', 'ben', 'cy'])[0]?.seats).toEqual([
      { actor: RED, isPresent: true },
      { actor: BLUE, isPresent: true },
    ]);
  });

  it('are not drawn within one side', () => {
    expect(met(['ada', 'ben'])).toEqual([]);
  });
});

describe('laws of grouping', () => {
  const graph = buildNetworkGraph(generateNetwork({ actors: 60, ties: 220 }));
  const ids = graph.nodes();
  const plain = view(graph);

  const sides = fc
    .array(fc.constantFrom('one', 'two', 'three', null), { minLength: ids.length, maxLength: ids.length })
    .map((chosen): MapSides => {
      const sideOf = new Map(ids.flatMap((id, at) => (chosen[at] ? [[id, chosen[at]] as const] : [])));
      const list = ['one', 'two', 'three'].map((id) => ({
        id,
        label: id,
        actors: ids.filter((actor) => sideOf.get(actor) === id),
      }));
      return { sides: list.filter(({ actors }) => actors.length > 0), sideOf };
    });
  const grouping = fc.record({
    open: fc.subarray(['one', 'two', 'three']),
    revealed: fc.subarray([...ids], { maxLength: 8 }),
    selected: fc.constant([]),
  });

  it('draws each tie on exactly one line, or within a closed side', () => {
    fc.assert(
      fc.property(sides, grouping, (mapSides, asked) => {
        const grouped = groupView(plain, mapSides, asked);
        const nodes = new Set(grouped.actors.map(({ id }) => id));
        const toNode = (id: string) => (nodes.has(id) ? id : toSideNode(mapSides.sideOf.get(id) ?? ''));
        const wrong = plain.legs.filter((leg) => {
          if (leg.type === 'denies') return false;
          const drawn = grouped.legs.filter(
            ({ type, part, key, bundle }) =>
              type === leg.type &&
              part === leg.part &&
              (bundle ? bundle.relationships.includes(leg.relationship) : key === leg.key),
          );
          const [from, to] = [toNode(leg.from), toNode(leg.to)];
          return drawn.length !== (from === to ? 0 : 1);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has an end on the map for each line', () => {
    fc.assert(
      fc.property(sides, grouping, (mapSides, asked) => {
        const { actors, claims, legs } = groupView(plain, mapSides, asked);
        const ends = new Set([...actors, ...claims].map(({ id }) => id));
        expect(legs.filter(({ from, to }) => !ends.has(from) || !ends.has(to))).toEqual([]);
        expect(new Set(legs.map(({ key }) => key)).size).toBe(legs.length);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when all sides are open', () => {
    fc.assert(
      fc.property(sides, (mapSides) => {
        const { sides: _, ...grouped } = groupView(plain, mapSides, {
          open: ['one', 'two', 'three'],
          selected: [],
          revealed: [],
        });
        expect(grouped).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it('knows the side of a node', () => {
    expect([fromSideNode(RED), fromSideNode('ada')]).toEqual(['red', null]);
  });
});

describe('a grouped map of more lines than are drawn', () => {
  it('leaves out none at which an answer ends', () => {
    const large = buildNetworkGraph(generateNetwork({ actors: 800, ties: 6000 }));
    const mapSides = findMapSides(large, 'communities', []);
    const grouped = groupView(view(large), mapSides, { open: [], selected: [], revealed: [] });
    expect(grouped.omittedLines).toBeGreaterThan(0);
    const ends = new Set([...grouped.actors, ...grouped.claims].map(({ id }) => id));
    const lost = grouped.legs.filter(({ from, to }) => !ends.has(from) || !ends.has(to));
    expect(lost).toEqual([]);
    expect(grouped.claims.length).toBeGreaterThan(0);
  });
});

describe('the lines of a grouped map', () => {
  const narrowings = (graph: NetworkGraph, sides: MapSides) =>
    new Set(
      groupView(view(graph), sides, { open: [], selected: [], revealed: [] }).legs.map(
        ({ bundle }) => bundle?.narrowing,
      ),
    );

  it('are as wide as ever where they are few', () => {
    const few = build([tie('one', 'ada', 'cy'), tie('two', 'ben', 'dov'), tie('three', 'ada', 'dov')]);
    expect([...narrowings(few, SIDES)]).toEqual([undefined]);
  });

  it('are narrower where they would cover the map', () => {
    const large = buildNetworkGraph(generateNetwork({ actors: 800, ties: 6000 }));
    const found = [...narrowings(large, findMapSides(large, 'communities', []))].filter(
      (one) => one !== undefined,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toBeGreaterThan(0.2);
    expect(found[0]).toBeLessThan(1);
  });
});
