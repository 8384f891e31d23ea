import fc from 'fast-check';
import { computeSizeFactor, toActorBox, toDiscWidth, toDrawnBox, toShapeScale } from '@/lib/view/actor-box';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';

const area = ({ width, height }: { readonly width: number; readonly height: number }) => width * height;

describe('the size of a shape', () => {
  it('is six tenths of the plain area at 0, three times the plain area at 1, and plain without one', () => {
    expect(computeSizeFactor(0) ** 2).toBeCloseTo(0.6);
    expect(computeSizeFactor(1) ** 2).toBeCloseTo(3);
    expect(computeSizeFactor(undefined)).toBe(1);
  });

  it('grows by area: evenly with the value', () => {
    expect(computeSizeFactor(0.5) ** 2).toBeCloseTo((0.6 + 3) / 2);
  });

  it('stays within its bounds, whatever it is told', () => {
    expect(computeSizeFactor(-1)).toBe(computeSizeFactor(0));
    expect(computeSizeFactor(1.0000001)).toBe(computeSizeFactor(1));
    expect(computeSizeFactor(Number.POSITIVE_INFINITY)).toBe(computeSizeFactor(1));
    expect(computeSizeFactor(Number.NaN)).toBe(1);
  });
});

describe('toDiscWidth', () => {
  it('is that of the plane where text is plain, grows with the text, and keeps the larger side the larger', () => {
    expect(toDiscWidth(42, 1)).toBe(42);
    expect(toDiscWidth(42, 6)).toBeGreaterThan(100);
    expect(toDiscWidth(140, 6)).toBeGreaterThan(toDiscWidth(42, 6));
  });
});

describe('toShapeScale', () => {
  it('leaves a shape as it is where text is nearly plain, and grows it with text that is much larger', () => {
    expect([1, 2, 3].map(toShapeScale)).toEqual([1, 1, 1]);
    expect(toShapeScale(10)).toBeGreaterThan(2);
    expect(toShapeScale(20)).toBeCloseTo(2 * toShapeScale(10));
  });
});

describe('toDrawnBox', () => {
  it('is the box of the layout for who has no size', () => {
    for (const kind of ACTOR_KIND_IDS) {
      const actor = { kind, name: 'Nabih Berri' };
      expect(toDrawnBox(actor)).toEqual(toActorBox(actor));
    }
  });

  it('grows the shape and leaves the label, in every kind and at every size', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTOR_KIND_IDS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (kind, size) => {
          const plain = toActorBox({ kind, name: 'Nabih Berri' });
          const drawn = toDrawnBox({ kind, name: 'Nabih Berri', size });
          const growth = area(drawn) / area(plain);
          expect(growth).toBeGreaterThan(0.59);
          expect(growth).toBeLessThan(3.02);
          expect(Math.abs(drawn.width / drawn.height - plain.width / plain.height)).toBeLessThan(0.01);
          expect(drawn).toEqual({ ...plain, width: drawn.width, height: drawn.height });
        },
      ),
    );
  });
});
