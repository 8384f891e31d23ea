import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { standInRings } from '@/lib/view/stand-in-rings';
import { buildTruceGraph } from './truce-network';

describe('standInRings', () => {
  const graph = buildTruceGraph();
  const [ego = '', ...others] = graph.nodes();
  const positions = Object.fromEntries(graph.nodes().map((id, at) => [id, { x: at * 7, y: 5 }]));
  const shown = filterNetwork(graph, { ...NO_FILTER, focus: [ego] });

  it('returns the same positions while no rings are asked for', () => {
    expect(standInRings(graph, shown, { rings: false, focus: [ego] }, positions)).toBe(positions);
  });

  it('moves those who are shown, and nobody else', () => {
    const places = standInRings(graph, shown, { rings: true, focus: [ego] }, positions);
    expect(places[ego]).toEqual({ x: 0, y: 0 });
    for (const id of others) expect([id, places[id] === positions[id]]).toEqual([id, !shown.actors.has(id)]);
    expect(others.some((id) => shown.actors.has(id))).toBe(true);
  });
});
