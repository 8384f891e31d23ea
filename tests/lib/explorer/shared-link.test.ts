import { toSharedLink } from '@/lib/explorer/shared-link';
import { parseViewParams } from '@/lib/explorer/view-params';
import { createViewState } from '@/lib/explorer/view-state';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { createNetwork } from '@/tests/fixtures/create-network';

const ids = [
  'constructor',
  ...Array.from({ length: 399 }, (_, number) => `a-rather-long-name-of-an-actor-${number}`),
];
const graph = buildNetworkGraph(
  createNetwork({ actors: ids.map((id) => ({ id, kind: 'person', name: id })) }),
);
const context = { graph, defaultLens: 'all' as const };
const state = { ...createViewState('all'), q: 'Berri' };
const placeFirst = (count: number) =>
  Object.fromEntries(ids.slice(0, count).map((id, number) => [id, { x: number + 0.5, y: number - 7 }]));

describe('the link that is copied', () => {
  it('reproduces the view and where actors were placed', () => {
    const placed = placeFirst(12);
    const { query, leftOut } = toSharedLink(state, placed, context);
    expect(leftOut).toBe(0);
    const read = parseViewParams(new URLSearchParams(query), context);
    expect(read).toEqual({ state: { ...state, placed }, problems: [] });
  });

  it('says nothing of places when nobody was placed', () => {
    expect(toSharedLink(state, {}, context)).toEqual({ query: 'q=Berri', leftOut: 0 });
  });

  it('is no longer than servers take, and tells how many places it leaves out', () => {
    const { query, leftOut } = toSharedLink(state, placeFirst(400), context);
    expect(query.length).toBeLessThanOrEqual(7_500);
    const read = parseViewParams(new URLSearchParams(query), context);
    expect(read.problems).toEqual([]);
    expect(Object.keys(read.state.placed)).toEqual(ids.slice(0, 400 - leftOut));
    expect(leftOut).toBeGreaterThan(0);
    expect(leftOut).toBeLessThan(300);
  });
});
