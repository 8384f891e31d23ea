import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { buildView } from '@/lib/view/build-view';
import { buildLegend } from '@/lib/view/legend';
import { toLineDrawing } from '@/lib/view/line-drawing';
import { toTieRows } from '@/lib/view/tie-rows';
import { readShippedNetwork } from '@/tests/data/shipped-network';

const NOTHING = { selection: { kind: 'none' }, focus: [] } as const;

describe.each(['lebanon-ceasefire-2024', 'oslo-1993', 'derry-link-1993'])('the ties of %s', (id) => {
  const graph = buildNetworkGraph(readShippedNetwork(id));
  const shown = filterNetwork(graph, NO_FILTER);
  const view = buildView(graph, shown, NOTHING);
  const drawn = view.legs.flatMap((leg) => {
    const type = view.types.get(leg.type);
    return type ? [{ leg, type, line: toLineDrawing(type, leg.standing, leg.evidenceCount, leg.part) }] : [];
  });

  it('have as many heads on the map as the filter, the legend and the table count ties', () => {
    const rows = toTieRows(graph, shown);
    const legend = new Map(buildLegend(view).types.map(({ sign, count }) => [sign.id, count]));
    for (const [type, count] of shown.counts.types) {
      // Meetings are counted beside the types, and are no ties.
      if (!view.types.has(type)) continue;
      expect(legend.get(type) ?? 0).toBe(count);
      expect(rows.filter((row) => row.type.id === type)).toHaveLength(count);
      if (view.types.get(type)?.line.end === 'none') continue;
      const heads = drawn.filter(({ leg, line }) => leg.type === type && line.end !== 'none');
      expect(heads).toHaveLength(count);
    }
  });

  it('bear one mark for each that is contested', () => {
    const marks = drawn.filter(({ line }) => line.mark !== null);
    expect(marks).toHaveLength(shown.counts.standings.get('contested') ?? 0);
    expect(new Set(marks.map(({ leg }) => leg.relationship)).size).toBe(marks.length);
  });
});
