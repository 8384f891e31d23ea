import { toCardView } from '@/app/_library/card-view';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { generateNetwork } from '@/tests/bench/generate-network';

const build = (actors: number, ties: number) => buildNetworkGraph(generateNetwork({ actors, ties }));

describe('the picture on the card of a network', () => {
  it('has the closed sides of a large network, also where nobody has been laid out', () => {
    const graph = build(600, 2000);
    const { view, places } = toCardView(graph, findDefaultLens(graph), null);
    expect(view.actors.filter(({ sideCount }) => sideCount !== undefined).length).toBeGreaterThan(3);
    expect(view.actors.length).toBeLessThan(60);
    for (const { id } of view.actors) expect(places).toHaveProperty(id);
  });

  it('has each actor of a small network, where it stands', () => {
    const graph = build(30, 60);
    const positions = Object.fromEntries(graph.nodes().map((id, at) => [id, { x: at * 50, y: 0 }]));
    const { view, places } = toCardView(graph, findDefaultLens(graph), positions);
    expect(view.sides).toBeUndefined();
    expect(places).toBe(positions);
  });

  it('has none of a small network that nobody has laid out', () => {
    const graph = build(30, 60);
    expect(toCardView(graph, findDefaultLens(graph), null).places).toBeNull();
  });
});
