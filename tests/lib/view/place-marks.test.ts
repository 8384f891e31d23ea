import { type Box, computeOverlap, toBoxAround } from '@/lib/view/box';
import { indexLegs, layLegs } from '@/lib/view/leg-lines';
import { bearsMark, placeCounts, placeMarks, toMarkText } from '@/lib/view/place-marks';
import type { ViewLeg } from '@/lib/view/view';
import { leg, TYPES } from '../cytoscape/small-view';

const PLACES = { a: { x: 0, y: 0 }, b: { x: 400, y: 0 } };
const contested = (from: string, to: string, key: string): ViewLeg => ({
  ...leg(from, to),
  key,
  standing: 'contested',
});
const place = (legs: readonly ViewLeg[], shapes = [toBoxAround(PLACES.a, 30, 30)]) =>
  placeMarks(legs, { curves: layLegs(indexLegs({ legs, types: TYPES }), PLACES), shapes, size: 20 });

describe('placeMarks', () => {
  it('sets a mark in the middle of its line, and none on a line that is not contested', () => {
    const placed = place([contested('a', 'b', 'one'), { ...leg('a', 'b'), key: 'other' }]);
    expect([...placed.keys()]).toEqual(['one']);
    expect(placed.get('one')?.shift).toEqual({ x: 0, y: 0 });
  });

  it('moves a mark along its line, away from a shape', () => {
    const shape = toBoxAround({ x: 200, y: 0 }, 45, 30);
    const mark = place([contested('a', 'b', 'one')], [shape]).get('one');
    expect(mark?.shift).toEqual({ x: 40, y: 0 });
    expect(mark && computeOverlap(mark.box, shape)).toBe(0);
  });

  it('keeps the marks of parallel ties apart', () => {
    const placed = place([contested('a', 'b', 'one'), contested('b', 'a', 'other')]);
    const [one, other] = [...placed.values()];
    expect(one && other && computeOverlap(one.box, other.box)).toBe(0);
  });

  it('leaves a mark in the middle where there is no place for it', () => {
    const mark = place([contested('a', 'b', 'one')], [toBoxAround({ x: 200, y: 0 }, 800, 100)]).get('one');
    expect(mark?.shift).toEqual({ x: 0, y: 0 });
  });

  it('stands where it lies over least of what is around, where it is clear of that nowhere', () => {
    const between = (left: number, right: number) => ({ left, right, top: -15, bottom: 15 });
    const mark = place([contested('a', 'b', 'one')], [between(-100, 292), between(308, 500)]).get('one');
    expect(mark?.shift).toEqual({ x: 100, y: 0 });
  });

  it('sets no mark on a tie whose end has no place', () => {
    expect(place([contested('a', 'c', 'one')]).size).toBe(0);
  });
});

describe('placeCounts', () => {
  const counted = (key: string, count: number): ViewLeg => ({
    ...leg('a', 'b'),
    key,
    bundle: { relationships: Array.from({ length: count }, (_, at) => `${key}${at}`), contested: 0 },
  });
  const legs = ['one', 'two', 'three'].map((key, at) => counted(key, 4 + 20 * at));
  const curves = layLegs(indexLegs({ legs, types: TYPES }), PLACES);

  const toAir = (a: Box, b: Box) =>
    Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);

  it('leaves air between the counts of parallel lines, so that two do not read as one', () => {
    const boxes = [...placeCounts(legs, { curves, shapes: [], size: 20 }).values()].map(({ box }) => box);
    expect(boxes).toHaveLength(3);
    const airs = boxes.flatMap((box, at) => boxes.slice(at + 1).map((other) => toAir(box, other)));
    for (const air of airs) expect(air).toBeGreaterThanOrEqual(8);
  });

  it('sets the highest where there is room for few', () => {
    const short = layLegs(indexLegs({ legs, types: TYPES }), { a: PLACES.a, b: { x: 60, y: 0 } });
    const placed = placeCounts(legs, { curves: short, shapes: [], size: 40 });
    expect([...placed.keys()]).toEqual(['three']);
  });
});

describe('bearsMark', () => {
  const bundle = (count: number, contestedCount: number, isQuiet: boolean): ViewLeg => ({
    ...leg('a', 'b'),
    bundle: {
      relationships: Array.from({ length: count }, (_, at) => `tie${at}`),
      contested: contestedCount,
      ...(isQuiet && { isQuiet: true as const }),
    },
  });

  it('is so of a line of which one tie is contested, and says of how many', () => {
    expect([bearsMark(bundle(100, 1, false)), toMarkText(bundle(100, 1, false))]).toEqual([true, '≠ 1/100']);
  });

  it('is so among many lines only where one tie in twenty is contested', () => {
    expect([bearsMark(bundle(100, 5, true)), toMarkText(bundle(100, 5, true))]).toEqual([true, '≠']);
    expect([bearsMark(bundle(100, 4, true)), toMarkText(bundle(100, 4, true))]).toEqual([false, '']);
  });
});
