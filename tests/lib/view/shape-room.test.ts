import fc from 'fast-check';
import { findMapSides } from '@/lib/graph/brokers/map-sides';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { toDrawnBox, toShapeScale } from '@/lib/view/actor-box';
import { type Box, computeOverlap, toBoxAround } from '@/lib/view/box';
import { buildView } from '@/lib/view/build-view';
import { computeEnclosure } from '@/lib/view/enclosures';
import { groupView } from '@/lib/view/group-view';
import { placeSides } from '@/lib/view/place-sides';
import type { Positions } from '@/lib/view/positions';
import { computeShapeScales } from '@/lib/view/shape-room';
import { generateNetwork } from '@/tests/bench/generate-network';

const graph = buildNetworkGraph(generateNetwork({ actors: 150, ties: 400 }));
const plain = buildView(graph, filterNetwork(graph, NO_FILTER), { selection: { kind: 'none' }, focus: [] });
const sides = findMapSides(graph, 'communities', []);
const ids = sides.sides.map(({ id }) => id);
const positions: Positions = Object.fromEntries(
  graph.nodes().map((id, i) => [id, { x: 40 * i * Math.cos(i), y: 40 * i * Math.sin(i) }]),
);

const draw = (open: readonly string[], textScale: number) => {
  const view = groupView(plain, sides, { open, revealed: [], selected: [] });
  const places = placeSides(graph, view, sides, positions);
  const scales = computeShapeScales(view, places, textScale);
  const shapes = view.actors.flatMap((actor) => {
    const [point, box, scale] = [places[actor.id], toDrawnBox(actor), scales.get(actor.id) ?? 1];
    return point ? [{ actor, point, width: box.width * scale, height: box.height * scale, scale }] : [];
  });
  return { view, places, shapes };
};
type Shape = ReturnType<typeof draw>['shapes'][number];

const isRound = ({ actor }: Shape) => actor.sideCount !== undefined || actor.kind === 'person';
const toBox = ({ point, width, height }: Shape): Box => toBoxAround(point, width, height);
const lieOverEachOther = (one: Shape, other: Shape): boolean =>
  isRound(one) && isRound(other)
    ? Math.hypot(one.point.x - other.point.x, one.point.y - other.point.y) < (one.width + other.width) / 2
    : computeOverlap(toBox(one), toBox(other)) > 0;

describe('computeShapeScales', () => {
  it('lets no shape of a grouped map lie over another, however small the map is and whichever sides are open', () => {
    fc.assert(
      fc.property(fc.subarray([...ids]), fc.double({ min: 1, max: 25, noNaN: true }), (open, textScale) => {
        const { shapes } = draw(open, textScale);
        const covering = shapes.flatMap((one, at) =>
          shapes
            .slice(at + 1)
            .flatMap((other) => (lieOverEachOther(one, other) ? [[one.actor.id, other.actor.id]] : [])),
        );
        expect(covering).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps closed sides out of the circles of open ones', () => {
    const { view, places, shapes } = draw(ids.slice(0, 3), 20);
    for (const side of view.sides?.filter(({ isOpen, actors }) => isOpen && actors.length > 1) ?? []) {
      const circle = computeEnclosure(side.actors.flatMap((id) => places[id] ?? []));
      for (const { actor, point, width } of shapes.filter(
        ({ actor: { sideCount } }) => sideCount !== undefined,
      )) {
        const distance = Math.hypot(point.x - (circle?.x ?? 0), point.y - (circle?.y ?? 0));
        expect([actor.id, distance >= width / 2 + (circle?.radius ?? 0)]).toEqual([actor.id, true]);
      }
    }
  });

  it('grows the shapes of one open side alike', () => {
    const [id = ''] = ids;
    const { shapes } = draw([id], 12);
    const members = new Set(sides.sides[0]?.actors);
    const scales = new Set(shapes.filter(({ actor }) => members.has(actor.id)).map(({ scale }) => scale));
    expect(scales.size).toBe(1);
    expect([...scales][0]).toBeGreaterThan(1);
  });

  it('grows the shapes of a map without groups as far as text asks for', () => {
    for (const textScale of [3, 10]) {
      const scales = computeShapeScales(plain, positions, textScale);
      expect(new Set(scales.values())).toEqual(new Set([toShapeScale(textScale)]));
    }
    expect([toShapeScale(3), toShapeScale(10)]).toEqual([1, 2.8000000000000003]);
  });
});
