import {
  findCanonical,
  toDrawingOrder,
  toFigureLink,
  toFigurePlaces,
} from '@/app/networks/[id]/_explorer/figure/figure-order';
import { createViewState } from '@/lib/explorer/view-state';
import { STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import { parseFigureParams } from '@/lib/figure/options/figure-params';
import { filterNetwork } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { buildView } from '@/lib/view/build-view';
import { toTieNetwork } from '@/tests/fixtures/tie-network';

const SITE = 'http://localhost:3000';

function createPlace(count: number) {
  const pairs = Array.from({ length: count - 1 }, (_, i) => [i, i + 1, 'talks-to'] as const);
  const graph = buildNetworkGraph(toTieNetwork(count, pairs));
  const state = createViewState('all');
  const view = buildView(graph, filterNetwork(graph, state), state);
  const stands = Object.fromEntries(view.actors.map(({ id }, i) => [id, { x: i / 3, y: i / 7 }]));
  return { context: { graph, defaultLens: 'all' as const, site: SITE }, state, view, stands };
}

describe('where the actors of a figure stand', () => {
  const { view, stands } = createPlace(3);

  it('is where the network’s own layout has them, to the last digit', () => {
    expect(toFigurePlaces(view, stands, stands)).toEqual({ positions: stands, placed: {} });
  });

  it('is told of those who were moved, to a tenth', () => {
    const moved = { ...stands, a1: { x: 12.345, y: -0.04 } };
    const a1 = { x: 12.3, y: 0 };
    expect(toFigurePlaces(view, moved, stands)).toEqual({ positions: { ...moved, a1 }, placed: { a1 } });
  });

  it('is told of all when the network’s own layout is not known', () => {
    const { positions, placed } = toFigurePlaces(view, stands, null);
    expect(Object.keys(placed)).toEqual(['a0', 'a1', 'a2']);
    expect(positions).toEqual(placed);
  });

  it('is told of who is new, and stands where the map has set them down', () => {
    const { a2: _, ...known } = stands;
    const { positions, placed } = toFigurePlaces(view, known, known);
    expect(Object.keys(placed)).toEqual(['a2']);
    expect(positions.a2).toEqual(placed.a2);
    expect(positions.a2?.y).toBeGreaterThan(positions.a1?.y ?? 0);
  });

  it('leaves out who is not shown', () => {
    expect(Object.keys(toFigurePlaces(view, { ...stands, gone: { x: 1, y: 1 } }, null).positions)).toEqual([
      'a0',
      'a1',
      'a2',
    ]);
  });
});

describe('the network’s own layout', () => {
  const { context, stands } = createPlace(3);
  const arranged = { force: stands };

  it('is known in the arrangements that were computed', () => {
    const before = { graph: context.graph, arranged };
    expect(findCanonical(before, context.graph, 'force')).toBe(stands);
    expect(findCanonical(before, context.graph, 'circle')).toBeNull();
  });

  it('holds for a network that was changed in words alone, and not when somebody is new', () => {
    const network = context.graph.getAttribute('network');
    const before = { graph: context.graph, arranged };
    const reworded = buildNetworkGraph({ ...network, description: 'Another.' });
    expect(findCanonical(before, reworded, 'force')).toBe(stands);
    expect(findCanonical(before, createPlace(4).context.graph, 'force')).toBeNull();
  });
});

describe('the address of a figure', () => {
  it('asks for what the worker is ordered to draw', () => {
    const { context, state, view, stands } = createPlace(3);
    const options = {
      ...STANDARD_FIGURE,
      size: 'view' as const,
      frame: { x: 0.04, y: 0, width: 100, height: 50 },
    };
    const { positions, placed } = toFigurePlaces(view, { ...stands, a1: { x: 5.55, y: 5 } }, stands);
    const order = toDrawingOrder(state, options, positions, 'svg', context);
    const link = toFigureLink(state, options, placed, 'svg', context);
    expect(order).toMatchObject({ format: 'svg', site: SITE, positions });
    expect(link).toBe(
      'http://localhost:3000/api/networks/ties/figure.svg?page=view&frame=0,0,100,50&placed=a1:5.6:5',
    );
    const read = (query: string) => parseFigureParams(new URLSearchParams(query), context);
    const asked = read(link?.split('?')[1] ?? '');
    expect(asked.problems).toEqual([]);
    expect(asked.options).toEqual(read(order.query).options);
    expect({ ...stands, ...asked.placed }).toEqual(positions);
  });

  it('does not tell what means nothing for its size and format', () => {
    const { context, state } = createPlace(2);
    const options = {
      ...STANDARD_FIGURE,
      width: 200,
      height: 100,
      pixels: 999,
      frame: { x: 0, y: 0, width: 9, height: 9 },
    };
    const link = (format: 'svg' | 'png', size: 'square' | 'custom') =>
      toFigureLink(state, { ...options, size }, {}, format, context)?.split('?')[1];
    expect(link('svg', 'square')).toBe('page=square');
    expect(link('png', 'square')).toBe('page=square&pixels=999');
    expect(link('svg', 'custom')).toBe('page=custom&width=200&height=100');
  });

  it('is none when more actors were moved than an address can tell', () => {
    const { context, state, view, stands } = createPlace(301);
    const { placed } = toFigurePlaces(view, stands, null);
    expect(toFigureLink(state, STANDARD_FIGURE, placed, 'svg', context)).toBeNull();
  });
});
