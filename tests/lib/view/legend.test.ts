import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildView } from '@/lib/view/build-view';
import { buildLegend } from '@/lib/view/legend';
import { buildTruceGraph } from './truce-network';

const graph = buildTruceGraph();
const nothing = { selection: { kind: 'none' }, focus: [] } as const;

describe('buildLegend', () => {
  it('explains only what is visible, and counts a tie with two legs once', () => {
    const legend = buildLegend(buildView(graph, filterNetwork(graph, NO_FILTER), nothing));
    expect(legend.types.map(({ sign, count }) => [sign.id, count])).toEqual([
      ['envoy-to', 1],
      ['mediates-via', 1],
      ['ally-of', 1],
      ['denies', 1],
      ['asks', 1],
    ]);
    expect(legend.kinds.map(({ sign, count }) => [sign.id, count])).toEqual([
      ['person', 3],
      ['group', 1],
      ['state', 1],
    ]);
    expect(legend.standings.map(({ sign, count }) => [sign.id, count])).toEqual([
      ['contested', 1],
      ['reported', 2],
      ['unsourced', 2],
    ]);
  });

  it('is empty for an empty view', () => {
    const filter = { ...NO_FILTER, types: [] };
    const legend = buildLegend(buildView(graph, filterNetwork(graph, filter), nothing));
    expect(legend.types).toEqual([]);
    expect(legend.kinds).toEqual([]);
  });
});
