import fc from 'fast-check';
import { createPicking, findNearestPoint, findNearestTie, measureToSegment } from '@/lib/overview/picking';
import { actor, leg } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const coordinate = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: coordinate, y: coordinate });
const kind = fc.constantFrom('person', 'group', 'state' as const);

/** Some actors here and there, and ties between them. */
const network = fc.array(fc.record({ at: point, kind }), { minLength: 1, maxLength: 30 }).chain((actors) =>
  fc.record({
    actors: fc.constant(actors),
    ties: fc.array(fc.tuple(fc.nat(actors.length - 1), fc.nat(actors.length - 1)), { maxLength: 40 }),
  }),
);

function toGround({
  actors,
  ties,
}: {
  actors: { at: { x: number; y: number }; kind: 'person' | 'group' | 'state' }[];
  ties: [number, number][];
}) {
  return makeScene(
    actors.map((each, at) => actor(`a${at}`, each.kind)),
    ties.map(([from, to], at) => leg(`a${from}`, `a${to}`, { key: `t${at}` })),
    Object.fromEntries(actors.map(({ at }, index) => [`a${index}`, at])),
  ).ground;
}

describe('createPicking', () => {
  it('finds what a look at each actor and each tie finds', () => {
    fc.assert(
      fc.property(network, point, fc.double({ min: 0.02, max: 3, noNaN: true }), (made, at, zoom) => {
        const ground = toGround(made);
        const [every, reach] = [[...ground.points.x.keys()], 5];
        const nearest = findNearestPoint(ground, every, at, zoom, reach);
        const tie = findNearestTie(ground, ground.ties.from.keys(), at, (reach * 0.8) / zoom);
        const found = createPicking(ground).pick(at, zoom, reach);
        if (nearest !== null) expect(found).toEqual({ kind: 'point', index: nearest });
        else if (tie !== null) expect(found).toEqual({ kind: 'tie', index: tie });
        else expect(found).toBeNull();
      }),
    );
  });

  it('finds an actor before a tie that runs under it, and a tie within a few pixels', () => {
    const ground = toGround({
      actors: [
        { at: { x: 0, y: 0 }, kind: 'person' },
        { at: { x: 200, y: 0 }, kind: 'person' },
      ],
      ties: [[0, 1]],
    });
    const { pick } = createPicking(ground);
    expect(pick({ x: 12, y: 0 }, 1, 5)).toEqual({ kind: 'point', index: 0 });
    expect(pick({ x: 100, y: 3 }, 1, 5)).toEqual({ kind: 'tie', index: 0 });
    expect(pick({ x: 100, y: 9 }, 1, 5)).toBeNull();
    expect(pick({ x: 100, y: 9 }, 0.4, 5)).toEqual({ kind: 'tie', index: 0 });
  });

  it('finds nothing in an empty scene', () => {
    expect(createPicking(makeScene([], [], {}).ground).pick({ x: 0, y: 0 }, 1, 5)).toBeNull();
  });
});

describe('measureToSegment', () => {
  it('measures to the nearest point of the segment, also past its ends and for a segment without length', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(measureToSegment({ x: 5, y: 3 }, from, to)).toBe(3);
    expect(measureToSegment({ x: 13, y: 4 }, from, to)).toBe(5);
    expect(measureToSegment({ x: 3, y: 4 }, from, from)).toBe(5);
  });
});
