import { findMapSides } from '@/lib/graph/brokers/map-sides';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { computeSideReach } from '@/lib/view/actor-box';
import { buildView } from '@/lib/view/build-view';
import { groupView, toSideNode } from '@/lib/view/group-view';
import { placeSides } from '@/lib/view/place-sides';
import { standAtOrigin } from '@/lib/view/stand-at-origin';
import { generateNetwork } from '@/tests/bench/generate-network';

const graph = buildNetworkGraph(generateNetwork({ actors: 150, ties: 400 }));
const plain = buildView(graph, filterNetwork(graph, NO_FILTER), { selection: { kind: 'none' }, focus: [] });
const sides = findMapSides(graph, 'communities', []);

describe('standAtOrigin', () => {
  it('has every actor at the origin, in the same object for the same network', () => {
    const positions = standAtOrigin(graph);
    expect(Object.keys(positions)).toEqual(graph.nodes());
    expect(Object.values(positions).every(({ x, y }) => x === 0 && y === 0)).toBe(true);
    expect(standAtOrigin(graph)).toBe(positions);
  });

  it('is enough to set sides apart by, and the actors of one that is open', () => {
    const open = sides.sides[0]?.id ?? '';
    const view = groupView(plain, sides, { open: [open], revealed: [], selected: [] });
    const places = placeSides(graph, view, sides, standAtOrigin(graph));
    const stand = view.actors.map(({ id }) => `${places[id]?.x} ${places[id]?.y}`);
    expect(new Set(stand).size).toBe(view.actors.length);
    for (const one of sides.sides)
      for (const other of sides.sides) {
        if (one.id >= other.id) continue;
        const [a, b] = [places[toSideNode(one.id)], places[toSideNode(other.id)]];
        const room = computeSideReach(one.actors.length) + computeSideReach(other.actors.length);
        expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(room);
      }
  });
});
