import fc from 'fast-check';
import { computeSharedArea } from '@/lib/figure/geometry/box';
import type { LabelSpot, LabelSubject } from '@/lib/figure/map/label-spots';
import { placeLabels, placeWhatFits } from '@/lib/figure/map/place-labels';
import { AREA, createGround, createLabelSubject, createWrap } from '../create-labels';

const OPTIONS = { area: AREA, gap: 3, thoroughTo: 100 };

function place(subjects: readonly LabelSubject[], ...things: Parameters<typeof createGround>[1][]) {
  return placeLabels(subjects, createGround(subjects, things[0]), OPTIONS);
}

function countClashes(labels: ReadonlyMap<string, LabelSpot>): number {
  const boxes = [...labels.values()].map(({ box }) => box);
  return boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => computeSharedArea(box, other) > 0))
    .length;
}

describe('placeLabels', () => {
  it('sets a label right under its shape when nothing is in the way', () => {
    const labels = place([createLabelSubject('a', 100, 100)]);
    expect(labels.get('a')?.box).toEqual({ x: 75, y: 113, width: 50, height: 10 });
  });

  it('goes elsewhere when a shape, an arrow or a line is there', () => {
    const subject = createLabelSubject('a', 100, 100);
    const under = createLabelSubject('b', 100, 125);
    expect(place([subject, under]).get('a')?.box.y).toBeLessThan(100);
    const tips = [{ box: { x: 95, y: 112, width: 10, height: 10 }, cost: 45 }];
    expect(place([subject], { tips }).get('a')?.box.y).toBe(77);
    const lines = [
      {
        tie: 't',
        width: 1,
        points: [
          { x: 100, y: 110 },
          { x: 100, y: 300 },
        ],
      },
    ];
    expect(place([subject], { lines }).get('a')?.box.y).toBe(77);
  });

  it('parts two labels that would lie over each other', () => {
    const labels = place([createLabelSubject('a', 100, 100), createLabelSubject('b', 130, 100)]);
    expect(countClashes(labels)).toBe(0);
  });

  it('breaks a name where only a narrow one has room', () => {
    const wraps = [createWrap(120, 10), createWrap(60, 22, 1.2)];
    const subjects = [
      createLabelSubject('a', 100, 30, wraps),
      createLabelSubject('b', 180, 30, wraps),
      createLabelSubject('c', 260, 30, wraps),
    ];
    const labels = placeLabels(subjects, createGround(subjects), {
      ...OPTIONS,
      area: { x: 60, y: 18, width: 240, height: 60 },
    });
    expect(countClashes(labels)).toBe(0);
    expect([...labels.values()].filter(({ wrap }) => wrap.width === 60).length).toBeGreaterThan(0);
  });

  it('drives a neighbour away who would not move for its own sake', () => {
    // In a corridor: c has room on its right alone, and b would rather not hide the arrow on its own right. Between them,
    // a lies over one or the other, until b gives way.
    const wraps = [createWrap(30, 10)];
    const subjects = [
      createLabelSubject('a', 100, 10, wraps),
      createLabelSubject('b', 170, 10, wraps),
      createLabelSubject('c', 30, 10, wraps),
    ];
    const tips = [{ box: { x: 190, y: 0, width: 20, height: 20 }, cost: 45 }];
    const labels = placeLabels(subjects, createGround(subjects, { tips }), {
      ...OPTIONS,
      area: { x: 18, y: 0, width: 300, height: 20 },
    });
    expect([...labels].map(([id, { box }]) => [id, box.x])).toEqual([
      ['a', 113],
      ['b', 183],
      ['c', 43],
    ]);
  });

  it('has no place for a label that is larger than the area', () => {
    expect(place([createLabelSubject('a', 100, 100, [createWrap(500, 10)])]).size).toBe(0);
  });

  it('lays no label over another, or over a shape, where actors stand apart', () => {
    const cell = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 5 }));
    const cells = fc.uniqueArray(cell, { minLength: 1, maxLength: 30, selector: ([x, y]) => `${x} ${y}` });
    const nudge = fc.integer({ min: -6, max: 6 });
    fc.assert(
      fc.property(cells, fc.array(nudge, { minLength: 60, maxLength: 60 }), (places, nudges) => {
        const subjects = places.map(([x, y], at) =>
          createLabelSubject(
            `a${at}`,
            44 + x * 76 + (nudges[2 * at] ?? 0),
            24 + y * 48 + (nudges[2 * at + 1] ?? 0),
          ),
        );
        const occupied = createGround(subjects);
        const labels = placeLabels(subjects, occupied, OPTIONS);
        expect(labels.size).toBe(subjects.length);
        expect(countClashes(labels)).toBe(0);
        expect([...labels].filter(([id, { box }]) => occupied.isOverThing(box, id))).toEqual([]);
      }),
    );
  });

  it('places the same labels alike, whoever else is asked first', () => {
    const subjects = [createLabelSubject('a', 100, 100), createLabelSubject('b', 125, 110)];
    expect([...place(subjects)]).toEqual([...place(subjects)]);
  });
});

describe('placeWhatFits', () => {
  const crowd = Array.from({ length: 40 }, (_, at) =>
    createLabelSubject(`a${at}`, 200 + (at % 8) * 6, 150 + Math.floor(at / 8) * 6),
  );

  it('places first what may cover a little, amid shapes that leave others no place', () => {
    const ring = Array.from({ length: 16 }, (_, at) => {
      const angle = (Math.PI * at) / 8;
      return createLabelSubject(`r${at}`, 150 + 40 * Math.cos(angle), 100 + 40 * Math.sin(angle));
    });
    const hub = createLabelSubject('hub', 150, 100, [createWrap(90, 10)]);
    const placeAll = (first: LabelSubject) => {
      const subjects = [...ring, first];
      return placeWhatFits(subjects, createGround(subjects), OPTIONS, 99);
    };
    expect(placeAll(hub).has('hub')).toBe(false);
    const placed = placeAll({ ...hub, mayCover: true });
    expect(placed.has('hub')).toBe(true);
    expect(countClashes(placed)).toBe(0);
  });

  it('names who comes first, and nobody over another', () => {
    const labels = placeWhatFits(
      crowd,
      createGround([], { shapes: crowd.map((each) => ({ ...each, isDot: true })) }),
      OPTIONS,
      40,
    );
    expect(labels.has('a0')).toBe(true);
    expect(labels.size).toBeLessThan(40);
    expect(countClashes(labels)).toBe(0);
  });

  it('names no more than asked', () => {
    const apart = [createLabelSubject('a', 50, 50), createLabelSubject('b', 300, 50)];
    expect([...placeWhatFits(apart, createGround(apart), OPTIONS, 1).keys()]).toEqual(['a']);
  });
});
