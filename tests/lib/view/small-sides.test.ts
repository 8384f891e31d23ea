import { createViewState } from '@/lib/explorer/view-state';
import { findMapSides } from '@/lib/graph/brokers/map-sides';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import { buildView } from '@/lib/view/build-view';
import { computeEnclosure } from '@/lib/view/enclosures';
import { groupView } from '@/lib/view/group-view';
import { placeSides } from '@/lib/view/place-sides';
import { toSmallPicture } from '@/lib/view/small-picture';
import { generateNetwork } from '@/tests/bench/generate-network';

const SIZE = { width: 900, height: 600, labels: true };

/** Returns the picture of a network by its communities, of which some are open. */
function draw(graph: NetworkGraph, countOpen = 0) {
  const sides = findMapSides(graph, 'communities', []);
  const open = sides.sides.slice(0, countOpen).map(({ id }) => id);
  const plain = buildView(graph, filterNetwork(graph, NO_FILTER), createViewState('all'));
  const view = groupView(plain, sides, { open, selected: [], revealed: [] });
  const positions = placeSides(graph, view, sides, {});
  return { view, positions, svg: toSmallPicture(view, positions, SIZE) };
}

const graph = buildNetworkGraph(generateNetwork({ actors: 300, ties: 1000 }));

describe('the small picture of a grouped map', () => {
  it('has the number of each closed side within a disc of two borders', () => {
    const { view, svg } = draw(graph);
    const closed = view.actors.filter(({ sideCount }) => sideCount !== undefined);
    expect(closed.length).toBeGreaterThan(2);
    for (const { sideCount } of closed) expect(svg).toContain(`>${sideCount}</text>`);
    expect(svg.match(/<circle /gu)?.length).toBeGreaterThanOrEqual(2 * closed.length);
  });

  it('has a circle around the actors of each open side, with its name', () => {
    const { view, positions, svg } = draw(graph, 2);
    const open = (view.sides ?? []).filter(({ isOpen, actors }) => isOpen && actors.length > 1);
    expect(open).toHaveLength(2);
    for (const { label, actors } of open) {
      const circle = computeEnclosure(actors.flatMap((id) => positions[id] ?? []));
      expect(svg).toContain(`r="${Math.round((circle?.radius ?? 0) * 10) / 10}"`);
      expect(svg).toContain(`>${label}</text>`);
    }
  });

  it('draws lines of many ties wider than lines of one', () => {
    const widths = [...draw(graph).svg.matchAll(/stroke-width="([\d.]+)"/gu)].map(([, width]) =>
      Number(width),
    );
    expect(new Set(widths).size).toBeGreaterThan(4);
  });

  it('is small, of however many ties', () => {
    const large = buildNetworkGraph(generateNetwork({ actors: 2000, ties: 10_000 }));
    expect(draw(large).svg.length).toBeLessThan(60_000);
  });
});
