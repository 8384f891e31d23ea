import { computeLayout } from '@/lib/cytoscape/compute-layout';
import { countOverlaps } from '@/lib/cytoscape/layout/overlaps';
import { buildPlane, toOuterBox } from '@/lib/cytoscape/layout/plane';
import { buildLayoutRequest, type LayoutRequest } from '@/lib/cytoscape/layout-request';
import { buildWholeRequest, toPlainNetwork } from '@/lib/cytoscape/plain-network';
import { LAYOUT_IDS } from '@/lib/explorer/view-state';
import type { Positions } from '@/lib/view/positions';
import { generateNetwork } from '@/tests/bench/generate-network';
import { actor, chain, leg, view, viewOf } from './small-view';

/** A channel of four, a second go-between, a bystander of each side, a pair apart, and an actor alone. */
const CHANNEL = [
  ...chain('envoy', 'envoy-to', ['a', 'b', 'c']),
  ...chain('via', 'mediates-via', ['b', 'd', 'e']),
];
const FIRST = viewOf(...CHANNEL);
const WHOLE = view(
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'alone'].map((id) =>
    actor(id, 'person', { name: `Person ${id}` }),
  ),
  [...CHANNEL, leg('f', 'a'), leg('g', 'e'), leg('f', 'g'), leg('h', 'i')],
);

function request(layout: LayoutRequest['layout'], rest: Partial<LayoutRequest> = {}): LayoutRequest {
  return { ...buildLayoutRequest(WHOLE, { layout, core: FIRST }), ...rest };
}

/** The places of each layout as it is asked for, computed once. */
const plainPlaces = new Map<LayoutRequest['layout'], Positions>();

function toPlaces(layout: LayoutRequest['layout']): Positions {
  const known = plainPlaces.get(layout) ?? computeLayout(request(layout));
  plainPlaces.set(layout, known);
  return known;
}

function x(positions: Positions, id: string): number {
  return positions[id]?.x ?? Number.NaN;
}

describe('the layout "force" of a core that a path leads', () => {
  const sides = { left: ['a'], right: ['e'], nearLeft: [], nearRight: [] };
  const led = buildLayoutRequest(WHOLE, { layout: 'force', core: FIRST, sides, along: ['a', 'b', 'd', 'e'] });

  it('sets the path from side to side, and everybody else of the core between its ends', () => {
    const positions = computeLayout(led);
    const across = ['a', 'b', 'd', 'e'].map((id) => x(positions, id));
    expect(across).toEqual([...across].sort((one, other) => one - other));
    expect(x(positions, 'c')).toBeGreaterThan(x(positions, 'a'));
    expect(x(positions, 'c')).toBeLessThanOrEqual(x(positions, 'e'));
  });

  it('lets nothing overlap, and gives the same places again', () => {
    const positions = computeLayout(led);
    expect(countOverlaps(buildPlane(led.nodes, led.edges, positions))).toBe(0);
    expect(computeLayout(led)).toEqual(positions);
  });

  it('leaves who was placed by hand where they stand', () => {
    const placed = { b: { x: 500, y: 500 } };
    expect(computeLayout({ ...led, placed })).toMatchObject(placed);
  });
});

describe.each(LAYOUT_IDS)('the layout "%s"', (layout) => {
  it('gives every actor a finite place, and nobody else', () => {
    const positions = toPlaces(layout);
    expect(Object.keys(positions).sort()).toEqual(WHOLE.actors.map(({ id }) => id).sort());
    for (const point of Object.values(positions)) expect(Number.isFinite(point.x + point.y)).toBe(true);
  });

  it('gives the same places to the same request, whatever was laid out in between', () => {
    const first = toPlaces(layout);
    computeLayout(request('force', { seed: 3, core: [] }));
    computeLayout(request(layout, { placed: { a: { x: 5, y: 5 } } }));
    expect(computeLayout(request(layout))).toEqual(first);
  });

  it('lets no label or shape overlap another', () => {
    const { nodes, edges } = request(layout);
    expect(countOverlaps(buildPlane(nodes, edges, toPlaces(layout)))).toBe(0);
  });

  it('sets the core the same whether the rest is there or not', () => {
    const whole = toPlaces(layout);
    const core = new Set(FIRST.actors.map(({ id }) => id));
    const { nodes, edges } = request(layout);
    const alone = computeLayout(
      request(layout, {
        nodes: nodes.filter(({ id }) => core.has(id)),
        edges: edges.filter(({ from, to }) => core.has(from) && core.has(to)),
      }),
    );
    for (const id of core) expect(whole[id]).toEqual(alone[id]);
  });

  it('leaves what was placed by hand exactly there, in the core and outside', () => {
    const placed = { b: { x: 123.456, y: -78.9 }, g: { x: 700.25, y: 0.5 } };
    expect(computeLayout(request(layout, { placed }))).toMatchObject(placed);
  });

  it('passes over a place that is no place', () => {
    const placed = { b: { x: Number.NaN, y: 0 } };
    expect(computeLayout(request(layout, { placed }))).toEqual(toPlaces(layout));
  });

  it('answers an empty request with no places, and one actor with one', () => {
    const empty = { nodes: [], edges: [], core: [], left: [], right: [], nearLeft: [], nearRight: [] };
    expect(computeLayout(request(layout, empty))).toEqual({});
    const single = { ...empty, nodes: request(layout).nodes.slice(0, 1) };
    expect(Object.keys(computeLayout(request(layout, single)))).toEqual(['a']);
  });

  it('takes ties to nobody and ties to oneself for none', () => {
    const { edges } = request(layout);
    const odd = [...edges, { from: 'a', to: 'nobody', core: false }, { from: 'a', to: 'a', core: true }];
    expect(computeLayout(request(layout, { edges: odd }))).toEqual(toPlaces(layout));
  });
});

describe('the force layout', () => {
  it('puts Math.random back', () => {
    const before = Math.random;
    computeLayout(request('force'));
    expect(Math.random).toBe(before);
  });

  it('differs from seed to seed', () => {
    expect(computeLayout(request('force', { seed: 1 }))).not.toEqual(
      computeLayout(request('force', { seed: 2 })),
    );
  });

  it('has the left side on the left of the right side', () => {
    const positions = toPlaces('force');
    expect(x(positions, 'a')).toBeLessThan(x(positions, 'e'));
  });

  it('sets actors without ties outside the box around the others', () => {
    const { nodes, edges } = request('force');
    const { bodies } = buildPlane(nodes, edges, toPlaces('force'));
    const alone = bodies.filter(({ id }) => id === 'alone');
    const others = toOuterBox(bodies.filter(({ id }) => id !== 'alone'));
    const own = toOuterBox(alone);
    const isApart =
      own.left >= others.right ||
      own.right <= others.left ||
      own.top >= others.bottom ||
      own.bottom <= others.top;
    expect(isApart).toBe(true);
  });

  it('lays out hundreds as a whole, whatever the core, and lets no shape overlap another', () => {
    const ids = Array.from({ length: 320 }, (_, index) => `n${index}`);
    const ring = ids.map((id, index) =>
      leg(id, ids[(index * 7 + 1) % ids.length] ?? id, { key: `k${index}` }),
    );
    const large = view(
      [...FIRST.actors, ...ids.map((id) => actor(id))],
      [...CHANNEL, ...ring, leg('e', 'n0')],
    );
    const whole = buildLayoutRequest(large, { layout: 'force', core: FIRST });
    const positions = computeLayout(whole);
    expect(computeLayout({ ...whole, core: [] })).toEqual(positions);
    const shapes = whole.nodes.map((node) => ({ ...node, labelWidth: 0, labelHeight: 0 }));
    expect(countOverlaps(buildPlane(shapes, whole.edges, positions))).toBe(0);
  });
});

describe('the layered layout', () => {
  it('reads from the left side through go-betweens to the right side', () => {
    const positions = toPlaces('layered');
    const order = ['a', 'b', 'd', 'e'].map((id) => x(positions, id));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(new Set(order).size).toBe(4);
  });
});

describe('the layered layout along a path', () => {
  const between = Array.from({ length: 18 }, (_, index) => `m${index}`);
  const star = viewOf(
    leg('left', 'go'),
    leg('go', 'right'),
    ...between.flatMap((id) => [leg('left', id), leg(id, 'right')]),
  );
  const sides = { left: ['left'], right: ['right'], nearLeft: [], nearRight: [] };
  const positions = computeLayout(
    buildLayoutRequest(star, { layout: 'layered', sides, along: ['left', 'go', 'right'] }),
  );

  it('leads the path on a flat arc from the left edge to the right edge', () => {
    expect(positions.right?.y).toBeCloseTo(positions.left?.y ?? Number.NaN);
    expect(positions.go?.y).toBeCloseTo((positions.left?.y ?? Number.NaN) - 80);
    const all = Object.values(positions).map((point) => point.x);
    expect(x(positions, 'left')).toBe(Math.min(...all));
    expect(x(positions, 'right')).toBe(Math.max(...all));
  });

  it('is broader than high, though all others stand between the same two', () => {
    const [xs, ys] = [
      Object.values(positions).map((point) => point.x),
      Object.values(positions).map((point) => point.y),
    ];
    const width = Math.max(...xs) - Math.min(...xs);
    expect(width).toBeGreaterThan(Math.max(...ys) - Math.min(...ys));
  });
});

describe('the circle', () => {
  it('sets a view without a core at one distance from the middle', () => {
    const positions = computeLayout(request('circle', { core: [] }));
    const distances = Object.values(positions).map((point) => Math.round(Math.hypot(point.x, point.y)));
    expect(new Set(distances).size).toBe(1);
  });

  it('sets the rest outside the circle of the core', () => {
    const positions = computeLayout(request('circle'));
    const distance = (id: string) => Math.hypot(x(positions, id), positions[id]?.y ?? 0);
    expect(distance('f')).toBeGreaterThan(distance('a'));
    expect(distance('alone')).toBeGreaterThan(distance('e'));
  });
});

describe.each([
  ['layered', 0.1],
  ['circle', 0.02],
] as const)('the layout "%s" of hundreds', (layout, share) => {
  const { ids, ends } = toPlainNetwork(generateNetwork({ actors: 600, ties: 1_800 }));
  const plain = {
    ids,
    ends,
    names: ids.map((id) => `Person ${id}`),
    kinds: ids.map(() => 'person' as const),
  };
  const asked = buildWholeRequest(plain, layout);

  it('fills a page instead of a strip or a thin line, and lets nothing overlap', () => {
    const positions = computeLayout(asked);
    const plane = buildPlane(asked.nodes, asked.edges, positions);
    expect(Object.keys(positions)).toHaveLength(600);
    expect(countOverlaps(plane)).toBe(0);
    const { left, right, top, bottom } = toOuterBox(plane.bodies);
    const [width, height] = [right - left, bottom - top];
    expect(width / height).toBeGreaterThan(0.8);
    expect(width / height).toBeLessThan(2.2);
    const covered = plane.bodies.reduce(
      (sum, body) => sum + 2 * body.halfWidth * (body.above + body.below),
      0,
    );
    expect(covered / (width * height)).toBeGreaterThan(share);
    expect(computeLayout(asked)).toEqual(positions);
  });
});

it('leads a layout in columns of hundreds from the left side to the right side', () => {
  const ids = Array.from({ length: 301 }, (_, at) => `p${at}`);
  // Who has a number that can be divided by 100 stands between two fans of a hundred.
  const ties = ids.slice(1).map((id, at) => leg(`p${Math.floor(at / 100) * 100}`, id));
  const asked = buildLayoutRequest(
    view(
      ids.map((id) => actor(id, 'person')),
      ties,
    ),
    { layout: 'layered', sides: { left: ['p0'], right: ['p300'], nearLeft: [], nearRight: [] } },
  );
  const positions = computeLayout(asked);
  const across = ['p0', 'p100', 'p200', 'p300'].map((id) => x(positions, id));
  expect(across).toEqual([...across].sort((one, other) => one - other));
});

it('a layout that does not exist is refused', () => {
  const unknown = { ...request('force'), layout: 'spiral' } as unknown as LayoutRequest;
  expect(() => computeLayout(unknown)).toThrow(new RangeError('"spiral" is not a layout.'));
});
