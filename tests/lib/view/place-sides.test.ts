import fc from 'fast-check';
import { findMapSides } from '@/lib/graph/brokers/map-sides';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { computeSideReach } from '@/lib/view/actor-box';
import { buildView } from '@/lib/view/build-view';
import { groupView, toSideNode } from '@/lib/view/group-view';
import { placeSides } from '@/lib/view/place-sides';
import type { Point, Positions } from '@/lib/view/positions';
import { generateNetwork } from '@/tests/bench/generate-network';

const graph = buildNetworkGraph(generateNetwork({ actors: 150, ties: 400 }));
const plain = buildView(graph, filterNetwork(graph, NO_FILTER), { selection: { kind: 'none' }, focus: [] });
const sides = findMapSides(graph, 'communities', []);
const ids = sides.sides.map(({ id }) => id);
/** Actors stand on a spiral. */
const positions: Positions = Object.fromEntries(
  graph.nodes().map((id, i) => [id, { x: 40 * i * Math.cos(i), y: 40 * i * Math.sin(i) }]),
);

const group = (open: readonly string[], revealed: readonly string[] = []) =>
  groupView(plain, sides, { open, revealed, selected: [] });
const place = (open: readonly string[], revealed: readonly string[] = [], moved?: Positions) =>
  placeSides(graph, group(open, revealed), sides, positions, moved);
const distance = (one: Point | undefined, other: Point | undefined) =>
  one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.NaN;

describe('placeSides', () => {
  it('has a place for each node of the view', () => {
    const view = group([ids[0] ?? '']);
    const places = placeSides(graph, view, sides, positions);
    for (const { id } of view.actors) expect([id, Object.hasOwn(places, id)]).toEqual([id, true]);
  });

  it('lets no disc of a closed side lie over another', () => {
    const places = place([]);
    for (const one of sides.sides)
      for (const other of sides.sides) {
        if (one === other) continue;
        const room = computeSideReach(one.actors.length) + computeSideReach(other.actors.length);
        expect(distance(places[toSideNode(one.id)], places[toSideNode(other.id)])).toBeGreaterThan(room);
      }
  });

  it('brings no two sides nearer than they are closed, whichever are open', () => {
    const closed = place([]);
    fc.assert(
      fc.property(fc.subarray([...ids]), (open) => {
        const places = place(open);
        for (const one of ids)
          for (const other of ids) {
            const [a, b] = [toSideNode(one), toSideNode(other)];
            expect(distance(places[a], places[b])).toBeGreaterThanOrEqual(
              distance(closed[a], closed[b]) - 1e-6,
            );
          }
      }),
      { numRuns: 25 },
    );
  });

  it('stands alike whatever was opened first', () => {
    const [one = '', two = ''] = ids;
    const [there, back] = [place([one, two]), place([two, one])];
    for (const [id, point] of Object.entries(there)) {
      expect(back[id]?.x).toBeCloseTo(point.x, 6);
      expect(back[id]?.y).toBeCloseTo(point.y, 6);
    }
  });

  it('keeps other sides out of an open one that a user has put amid them', () => {
    const [side, other] = sides.sides;
    const [id, node] = [side?.id ?? '', toSideNode(side?.id ?? '')];
    const { x = 0, y = 0 } = place([])[toSideNode(other?.id ?? '')] ?? {};
    const places = place([id], [], { [node]: { x: x + 1, y } });
    const reach = Math.max(...(side?.actors ?? []).map((actor) => distance(places[actor], places[node])));
    for (const closed of ids.filter((each) => each !== id))
      expect(distance(places[toSideNode(closed)], places[node])).toBeGreaterThan(reach);
  });

  it('keeps the actors of an open side together, away from other sides', () => {
    const [side] = sides.sides;
    const places = place([side?.id ?? '']);
    const middle = places[toSideNode(side?.id ?? '')];
    const reach = Math.max(...(side?.actors ?? []).map((id) => distance(places[id], middle)));
    for (const other of sides.sides.slice(1)) {
      const room = reach + computeSideReach(other.actors.length);
      expect(distance(places[toSideNode(other.id)], middle)).toBeGreaterThan(room);
    }
  });

  it('puts actors that are shown beside their closed side around its disc, apart from each other', () => {
    const [side] = sides.sides;
    const beside = side?.actors.slice(0, 4) ?? [];
    const places = place([], beside);
    const middle = places[toSideNode(side?.id ?? '')];
    for (const id of beside)
      expect(distance(places[id], middle)).toBeGreaterThan(computeSideReach(side?.actors.length ?? 0) + 20);
    for (const one of beside)
      for (const other of beside)
        if (one !== other) expect(distance(places[one], places[other])).toBeGreaterThan(40);
  });

  it('leaves a side where the user has put it, and its actors with it', () => {
    const [side] = sides.sides;
    const node = toSideNode(side?.id ?? '');
    const there = { x: 5000, y: -4000 };
    expect(place([], [], { [node]: there })[node]).toEqual(there);
    const [actor = ''] = side?.actors ?? [];
    const [stood, moved] = [place([side?.id ?? '']), place([side?.id ?? ''], [], { [node]: there })];
    expect(distance(moved[actor], there)).toBeCloseTo(distance(stood[actor], stood[node]), 6);
  });

  it('keeps the shapes and names of actors of no side apart, outside every disc, whichever sides are open', () => {
    const outside = graph.nodes().filter((id) => !sides.sideOf.has(id));
    expect(outside.length).toBeGreaterThan(4);
    for (const open of [[], [ids[0] ?? '']]) {
      const places = place(open);
      for (const one of outside) {
        for (const { id, actors } of sides.sides)
          expect(distance(places[one], places[toSideNode(id)])).toBeGreaterThan(
            computeSideReach(actors.length) + 30,
          );
        for (const other of outside) {
          const [a, b] = [places[one], places[other]];
          if (one === other || !a || !b) continue;
          expect(Math.abs(a.x - b.x) >= 100 || Math.abs(a.y - b.y) >= 60).toBe(true);
        }
      }
    }
  });
});
