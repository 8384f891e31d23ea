import { getShown } from '@/lib/explorer/questions/shown-filter';
import { createViewState, type ViewState } from '@/lib/explorer/view-state';
import { type FilterResult, filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildFerryGraph } from '../../graph/ferry-network';

const CHANGES: readonly Partial<NetworkFilter>[] = [
  { lens: 'mediation' },
  { types: [] },
  { types: ['asks'] },
  { types: ['asks', 'backs'] },
  { types: ['asks,backs'] },
  { kinds: [] },
  { standings: ['contested'] },
  { without: ['wire'] },
  { since: '2024' },
  { until: '2024' },
  { focus: ['envoy'] },
  { focus: ['envoy'], hops: 2 },
  { q: 'envoy' },
  { q: '"envoy"' },
];

/** What is shown, with plain sets of ids: how they are told is nobody's concern. */
function listIds(shown: FilterResult) {
  const { actors, relationships, claims, meetings } = shown;
  const ids = { actors, relationships, claims, meetings };
  return {
    ...shown,
    ...Object.fromEntries(Object.entries(ids).map(([list, set]) => [list, new Set(set)])),
    hidden: { ...shown.hidden },
  };
}

describe('getShown', () => {
  it('answers as filterNetwork does', () => {
    const graph = buildFerryGraph();
    for (const changes of [{}, ...CHANGES]) {
      const filter = { ...NO_FILTER, ...changes };
      expect(listIds(getShown(graph, filter))).toEqual(listIds(filterNetwork(graph, filter)));
    }
  });

  it('keeps the answer for a filter that says the same', () => {
    const graph = buildFerryGraph();
    const shown = getShown(graph, { ...NO_FILTER, types: ['asks'] });
    expect(getShown(graph, { ...NO_FILTER, types: ['asks'] })).toBe(shown);
    // What else a state has is no part of its filter.
    const state: ViewState = { ...createViewState('all'), types: ['asks'], panel: 'brokers' };
    expect(getShown(graph, state)).toBe(shown);
  });

  it.each(CHANGES)('keeps nothing for another filter: %j', (changes) => {
    const graph = buildFerryGraph();
    const shown = getShown(graph, NO_FILTER);
    expect(getShown(graph, { ...NO_FILTER, ...changes })).not.toBe(shown);
  });

  it('keeps the answers for each graph apart', () => {
    const shown = getShown(buildFerryGraph(), NO_FILTER);
    expect(getShown(buildFerryGraph(), NO_FILTER)).not.toBe(shown);
  });

  it('keeps nothing of a filter that is refused', () => {
    const graph = buildFerryGraph();
    const shown = getShown(graph, NO_FILTER);
    for (const since of ['soon', 'soon']) {
      expect(() => getShown(graph, { ...NO_FILTER, since })).toThrow(RangeError);
    }
    expect(getShown(graph, NO_FILTER)).toBe(shown);
  });
});
