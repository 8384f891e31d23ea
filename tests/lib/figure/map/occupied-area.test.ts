import { toOutline } from '@/lib/figure/geometry/outline';
import { COSTS, computeOverlap } from '@/lib/figure/map/occupied-area';
import { createGround, createLabelSubject } from '../create-labels';

const ana = createLabelSubject('ana', 100, 100);
const box = (x: number, y: number) => ({ x, y, width: 50, height: 10 });

describe('createOccupiedArea', () => {
  it('costs nothing where nothing is', () => {
    expect(createGround([ana]).judge(box(200, 200), {})).toBe(0);
  });

  it('lets a label lie on its own shape and no other', () => {
    const occupied = createGround([ana]);
    expect(occupied.judge(box(95, 95), { actor: 'ana' })).toBe(0);
    expect(occupied.judge(box(95, 95), {})).toBeGreaterThan(COSTS.over);
    expect(occupied.isOverThing(box(95, 95), 'berta')).toBe(true);
    expect(occupied.isOverThing(box(95, 95), 'ana')).toBe(false);
  });

  it('costs a little where a label could be taken for another’s name', () => {
    expect(createGround([ana]).judge(box(112, 95), { actor: 'berta' })).toBe(COSTS.near);
  });

  it('costs more the longer and the wider the line that is hidden, but for its own', () => {
    const points = [
      { x: 0, y: 205 },
      { x: 400, y: 205 },
    ];
    const thin = createGround([], { lines: [{ tie: 'talks', points, width: 1 }] });
    const wide = createGround([], { lines: [{ tie: 'talks', points, width: 4 }] });
    expect(thin.judge(box(100, 200), {})).toBeCloseTo(COSTS.line + 50 * COSTS.perLineLength, 9);
    expect(wide.judge(box(100, 200), {})).toBeGreaterThan(2 * thin.judge(box(100, 200), {}));
    expect(wide.judge(box(100, 200), { tie: 'talks' })).toBe(0);
    expect(thin.judge(box(100, 210), {})).toBe(0);
  });

  it('costs most to hide the tip of an arrow, short of a shape', () => {
    const tips = [{ box: { x: 120, y: 200, width: 8, height: 8 }, cost: COSTS.tip }];
    expect(createGround([], { tips }).judge(box(100, 200), {})).toBe(COSTS.tip);
  });

  it('costs as much to stand out of the area', () => {
    expect(createGround([]).judge(box(380, 100), {})).toBe(COSTS.over);
  });

  it('lets labels lie over dots where these are everywhere', () => {
    const occupied = createGround([], { shapes: [{ ...ana, isDot: true }] });
    expect(occupied.judge(box(95, 95), {})).toBe(COSTS.near);
    expect(occupied.isOverThing(box(95, 95), 'berta')).toBe(false);
  });
});

describe('computeOverlap', () => {
  const circle = toOutline('circle', { x: 100, y: 100 }, 20, 20);

  it('is nothing at the corner of a circle’s box, where there is no circle', () => {
    expect(computeOverlap({ x: 108, y: 108, width: 20, height: 20 }, circle)).toBe(0);
    expect(computeOverlap({ x: 106, y: 106, width: 20, height: 20 }, circle)).toBeGreaterThan(0);
  });

  it('keeps labels off the marks of ties', () => {
    const marks = [{ x: 300, y: 200, width: 10, height: 10 }];
    const occupied = createGround([], { marks });
    const over = { x: 305, y: 195, width: 50, height: 10 };
    const beside = { x: 310, y: 195, width: 50, height: 10 };
    expect(occupied.judge(over, {})).toBeGreaterThan(400);
    expect(occupied.judge(beside, {})).toBe(0);
    expect([over, beside].map((box) => occupied.isOverThing(box, null))).toEqual([true, false]);
  });
});
