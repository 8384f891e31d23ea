import fc from 'fast-check';
import { computeOverlap, toBoxAround } from '@/lib/view/box';
import { type NamedActor, type NameRoom, placeNames, placeOneMore } from '@/lib/view/place-names';

const ROOM: NameRoom = { gap: 5, marks: [], lines: [], frame: null };

function named(id: string, x: number, y: number, rest: Partial<NamedActor> = {}): NamedActor {
  return {
    id,
    point: { x, y },
    width: 30,
    height: 30,
    nameWidth: 60,
    nameHeight: 16,
    isForced: false,
    weight: 1,
    ...rest,
  };
}
const sidesOf = (actors: readonly NamedActor[], room = ROOM) =>
  Object.fromEntries([...placeNames(actors, room)].map(([id, { side }]) => [id, side]));

describe('placeNames', () => {
  it('sets a name below its actor where that is free', () => {
    expect(sidesOf([named('a', 0, 0)])).toEqual({ a: 'below' });
  });

  it('leaves the space between a shape and its name that the room has, or the actor of its own', () => {
    const topOf = (rest: Partial<NamedActor>) => placeNames([named('a', 0, 0, rest)], ROOM).get('a')?.box.top;
    expect([topOf({}), topOf({ gap: 12 })]).toEqual([20, 27]);
  });

  it('sets a name beside its actor when another shape, a mark or the edge of sight is below', () => {
    expect(sidesOf([named('a', 0, 0, { weight: 2 }), named('b', 0, 38)])).toEqual({ a: 'right', b: 'below' });
    const marks = [toBoxAround({ x: 0, y: 28 }, 20, 20)];
    expect(sidesOf([named('a', 0, 0)], { ...ROOM, marks })).toEqual({ a: 'right' });
    const frame = { left: -200, right: 200, top: -200, bottom: 20 };
    expect(sidesOf([named('a', 0, 0)], { ...ROOM, frame })).toEqual({ a: 'right' });
  });

  it('sets a name over the mark of a meeting only when it is forced and every other side is taken', () => {
    const meetings = [toBoxAround({ x: 0, y: 28 }, 12, 12)];
    expect(sidesOf([named('a', 0, 0)], { ...ROOM, meetings })).toEqual({ a: 'right' });
    const marks = [
      toBoxAround({ x: 0, y: -40 }, 400, 60),
      toBoxAround({ x: 60, y: 0 }, 60, 60),
      toBoxAround({ x: -60, y: 0 }, 60, 60),
    ];
    expect(sidesOf([named('a', 0, 0)], { ...ROOM, marks, meetings })).toEqual({});
    expect(sidesOf([named('a', 0, 0, { isForced: true })], { ...ROOM, marks, meetings })).toEqual({
      a: 'below',
    });
  });

  it('sets a name where fewer lines run through it', () => {
    const lines = [{ from: { x: 0, y: 0 }, to: { x: 5, y: 300 } }];
    expect(sidesOf([named('a', 0, 0)], { ...ROOM, lines })).toEqual({ a: 'right' });
  });

  it('leaves the name of the less important out when there is no side for both', () => {
    const crowd = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => [40 * column, 34 * row] as const));
    const actors = crowd.map(([x, y], index) => named(`${index}`, x, y, { weight: index === 4 ? 0 : 1 }));
    expect(sidesOf(actors)).not.toHaveProperty('4');
  });

  it('sets the name of a hub amid its neighbours where it covers little, and nowhere else', () => {
    const ring = Array.from({ length: 12 }, (_, at) => {
      const angle = (Math.PI * at) / 6;
      return named(`${at}`, 34 * Math.cos(angle), 34 * Math.sin(angle), { width: 12, height: 12 });
    });
    const hub = named('hub', 0, 0, { weight: 9, nameWidth: 120 });
    expect(sidesOf([hub, ...ring])).not.toHaveProperty('hub');
    expect(sidesOf([{ ...hub, isHub: true }, ...ring])).toHaveProperty('hub');
    const wall = [toBoxAround({ x: 0, y: 0 }, 400, 400)];
    expect(sidesOf([{ ...hub, isHub: true }, ...ring], { ...ROOM, marks: wall })).not.toHaveProperty('hub');
  });

  it('always sets a forced name, and before all others', () => {
    const crowd = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => [40 * column, 34 * row] as const));
    const actors = crowd.map(([x, y], index) => named(`${index}`, x, y, { isForced: index === 4 }));
    expect(sidesOf(actors)).toHaveProperty('4');
  });

  it('never sets a name over another, or over a shape', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const actors = points.map(({ x, y }, index) => named(`${index}`, x, y, { weight: index % 7 }));
        const boxes = [...placeNames(actors, ROOM).values()].map(({ box }) => box);
        for (const [at, box] of boxes.entries()) {
          const shapes = actors.map((actor) => toBoxAround(actor.point, 30, 30));
          expect(boxes.slice(at + 1).filter((other) => computeOverlap(box, other) !== 0)).toEqual([]);
          expect(shapes.filter((shape) => computeOverlap(box, shape) !== 0)).toEqual([]);
        }
      }),
    );
  });

  it('places the same names whatever the order of the actors', () => {
    const actors = [named('a', 0, 0), named('b', 50, 0), named('c', 20, 40)];
    expect(sidesOf([...actors].reverse())).toEqual(sidesOf(actors));
  });
});

describe('placeOneMore', () => {
  it('covers what gives way, and nothing when there is room', () => {
    const actors = [named('a', 0, 0), named('b', 300, 0)];
    const placed = placeNames([actors[0] as NamedActor], ROOM);
    expect(placeOneMore(actors[1] as NamedActor, actors, placed, ROOM).covers).toEqual([]);
    const close = [named('a', 0, 0), ...[0, 1, 2, 3].map((at) => named(`n${at}`, 70 * at - 105, 60))];
    const others = placeNames(close, ROOM);
    const name = placeOneMore(named('a', 0, 0), close, others, ROOM);
    for (const [id, { box }] of others)
      if (id !== 'a') expect(name.covers.includes(id)).toBe(computeOverlap(box, name.box) > 0);
  });
});
