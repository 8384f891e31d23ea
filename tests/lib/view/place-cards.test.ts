import fc from 'fast-check';
import { computeOutside, computeOverlap, toBoxAround } from '@/lib/view/box';
import { type CardRoom, type CardSubject, placeCards, toCardBoxes } from '@/lib/view/place-cards';

const EMPTY: CardRoom = { shapes: [], names: [], marks: [], lines: [], frame: null, unit: 1 };
const NAME = { width: 80, height: 14 };

function createSubject(changes: Partial<CardSubject> = {}): CardSubject {
  return {
    id: 'claim:a',
    width: 200,
    height: 50,
    speakers: [],
    answers: [],
    about: [],
    unnamed: [],
    ...changes,
  };
}

function place(subject: CardSubject, room: Partial<CardRoom> = {}) {
  const [card] = placeCards([subject], { ...EMPTY, ...room });
  if (!card) throw new Error('A claim without a place.');
  return card;
}

describe('placeCards', () => {
  it('sets a claim between who says it and who answers', () => {
    const { centre } = place(createSubject({ speakers: [{ x: -400, y: 0 }], answers: [{ x: 400, y: 0 }] }));
    expect(centre).toEqual({ x: 0, y: 0 });
  });

  it('sets unnamed speakers to the left, each beside its name, away from who answers', () => {
    const unnamed = ['speaker:1', 'speaker:2'].map((id) => ({ id, ...NAME }));
    const { box, speakers } = place(createSubject({ answers: [{ x: 400, y: 0 }], unnamed }));
    expect(speakers.map(({ id, side }) => [id, side])).toEqual([
      ['speaker:1', 'left'],
      ['speaker:2', 'left'],
    ]);
    for (const { at, name } of speakers) {
      expect(at.x).toBeLessThan(box.left);
      expect(name.right).toBeLessThan(at.x);
    }
  });

  it('sets unnamed speakers to the right where who answers stands to the left', () => {
    const shapes = [toBoxAround({ x: 0, y: 0 }, 30, 30)];
    const frame = { left: -20, top: -60, right: 900, bottom: 60 };
    const unnamed = [{ id: 'speaker:1', ...NAME }];
    const { box, speakers } = place(createSubject({ answers: [{ x: 0, y: 0 }], unnamed }), { shapes, frame });
    expect(speakers[0]?.at.x).toBeGreaterThan(box.right);
    expect(speakers[0]?.side).toBe('right');
  });

  it('leaves room for the line of the only one who answers, and for the word on it', () => {
    const shapes = [toBoxAround({ x: 0, y: 0 }, 40, 40)];
    const names = [toBoxAround({ x: 0, y: 30 }, 70, 14)];
    const { box } = place(createSubject({ answers: [{ x: 0, y: 0 }] }), { shapes, names, unit: 0.5 });
    const gap = Math.max(-20 - box.right, box.left - 20, -20 - box.bottom, box.top - 20);
    expect(gap).toBeGreaterThanOrEqual(38);
  });

  it('sets claims apart from each other, from shapes and from names, and within the frame', () => {
    const point = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
    });
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (at, count) => {
          const shapes = at.map((each) => toBoxAround(each, 40, 30));
          const names = at.map(({ x, y }) => toBoxAround({ x, y: y + 25 }, 90, 16));
          const frame = { left: -900, top: -900, right: 900, bottom: 900 };
          const subjects = Array.from({ length: count }, (_, index) =>
            createSubject({
              id: `claim:${index}`,
              answers: at,
              unnamed: [{ id: `speaker:${index}`, ...NAME }],
            }),
          );
          const cards = placeCards(subjects, { ...EMPTY, shapes, names, frame });
          const taken = [...shapes, ...names];
          for (const card of cards) {
            for (const box of toCardBoxes(card)) {
              expect(computeOutside(box, frame)).toBeCloseTo(0);
              for (const other of taken) expect(computeOverlap(box, other)).toBe(0);
            }
            taken.push(...toCardBoxes(card));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('answers the same for the same', () => {
    const subject = createSubject({ answers: [{ x: 10, y: 20 }], unnamed: [{ id: 'speaker:1', ...NAME }] });
    expect(place(subject)).toEqual(place(subject));
  });
});
