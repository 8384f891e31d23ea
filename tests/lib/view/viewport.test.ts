import fc from 'fast-check';
import { toActorBox } from '@/lib/view/actor-box';
import { computeBounds, computeFit, computeViewport, isInView, isWellInView } from '@/lib/view/viewport';
import { actor } from '@/tests/lib/cytoscape/small-view';

const SIZE = { width: 800, height: 600 };

describe('computeBounds', () => {
  it('answers null when nobody has a place', () => {
    expect(computeBounds([actor('a')], {})).toBeNull();
  });

  it('reaches around shapes and labels', () => {
    const { labelHeight, labelWidth } = toActorBox(actor('Amos Hochstein'));
    expect(computeBounds([actor('Amos Hochstein')], { 'Amos Hochstein': { x: 0, y: 0 } })).toEqual({
      left: -labelWidth / 2,
      right: labelWidth / 2,
      top: -15,
      bottom: 15 + labelHeight,
    });
  });

  it('reaches around a shape as it is drawn, at its size', () => {
    const bounds = computeBounds([actor('a', 'state', { size: 1 })], { a: { x: 0, y: 0 } });
    expect(bounds?.right).toBeCloseTo((45 * Math.sqrt(3)) / 2, 1);
    expect(bounds?.top).toBeCloseTo((-30 * Math.sqrt(3)) / 2, 1);
  });
});

describe('computeViewport', () => {
  const bounds = fc
    .tuple(
      fc.integer({ min: -5000, max: 5000 }),
      fc.integer({ min: -5000, max: 5000 }),
      fc.nat(8000),
      fc.nat(8000),
    )
    .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

  it('brings all of it into sight, in the middle', () => {
    fc.assert(
      fc.property(bounds, (box) => {
        const { zoom, pan } = computeViewport(box, SIZE);
        const [left, right] = [box.left * zoom + pan.x, box.right * zoom + pan.x];
        const [top, bottom] = [box.top * zoom + pan.y, box.bottom * zoom + pan.y];
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(800);
        expect(bottom).toBeLessThanOrEqual(600);
        expect((left + right) / 2).toBeCloseTo(400);
        expect((top + bottom) / 2).toBeCloseTo(300);
      }),
    );
  });

  it('blows nothing up beyond 1.6', () => {
    expect(computeViewport({ left: 0, right: 10, top: 0, bottom: 10 }, SIZE).zoom).toBe(1.6);
  });

  it('answers something usable for a canvas without a size, or without anybody', () => {
    expect(computeViewport({ left: 0, right: 10, top: 0, bottom: 10 }, { width: 0, height: 0 }).zoom).toBe(1);
    expect(computeViewport(null, SIZE)).toEqual({ zoom: 1, pan: { x: 400, y: 300 } });
  });
});

describe('computeFit', () => {
  it('blows closed sides up less than actors, as they are large already', () => {
    const wide = { width: 1900, height: 1000 };
    const places = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } };
    const isSide = { sideCount: 30 };
    expect(computeFit([actor('a'), actor('b')], places, wide)?.zoom).toBe(1.6);
    expect(computeFit([actor('a', 'group', isSide), actor('b')], places, wide)?.zoom).toBe(1.25);
  });

  const row = (count: number, apart: number) => {
    const actors = Array.from({ length: count }, (_, index) => actor(`Person number ${index}`));
    return { actors, places: Object.fromEntries(actors.map(({ id }, at) => [id, { x: at * apart, y: 0 }])) };
  };

  it('is the plain viewport where names can be read', () => {
    const { actors, places } = row(3, 150);
    const bounds = computeBounds(actors, places);
    expect(computeFit(actors, places, SIZE)).toEqual(computeViewport(bounds, SIZE));
  });

  it('leaves room for names that are grown to be read', () => {
    const { actors, places } = row(30, 150);
    const fit = computeFit(actors, places, SIZE);
    const zoom = fit?.zoom ?? Number.NaN;
    expect(zoom).toBeLessThan(0.3);
    const { left, right } = computeBounds(actors, places, 11 / 13 / zoom) ?? { left: 0, right: 0 };
    expect((right - left) * zoom).toBeLessThanOrEqual(800);
    expect(left * zoom + (fit?.pan.x ?? 0)).toBeGreaterThanOrEqual(0);
  });

  it('is null when nobody has a place', () => {
    expect(computeFit([actor('a')], {}, SIZE)).toBeNull();
  });

  it('leaves actors their size where what else is in sight grows with each step back', () => {
    const places = { a: { x: 0, y: 0 }, b: { x: 1000, y: 600 } };
    const actors = [actor('a'), actor('b')];
    const alone = computeFit(actors, places, SIZE)?.zoom ?? 0;
    const grow = (scale: number) => [{ left: -4000 * scale, right: 4000 * scale, top: -100, bottom: 100 }];
    const fit = computeFit(actors, places, SIZE, grow);
    expect(fit?.zoom).toBeGreaterThan(alone / 2);
    expect(fit?.zoom).toBeLessThan(alone);
  });
});

it('well in view is not in the outer tenth', () => {
  const viewport = { zoom: 2, pan: { x: 100, y: 0 } };
  expect(isWellInView({ x: 0, y: 100 }, viewport, SIZE)).toBe(true);
  expect(isWellInView({ x: -20, y: 100 }, viewport, SIZE)).toBe(false);
  expect(isWellInView({ x: 0, y: 280 }, viewport, SIZE)).toBe(false);
});

it('in view is what lies inside the canvas, its edge included', () => {
  const viewport = { zoom: 2, pan: { x: 100, y: 0 } };
  expect(isInView({ x: 350, y: 300 }, viewport, SIZE)).toBe(true);
  expect(isInView({ x: 351, y: 300 }, viewport, SIZE)).toBe(false);
  expect(isInView({ x: 0, y: -1 }, viewport, SIZE)).toBe(false);
});
