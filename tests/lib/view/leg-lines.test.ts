import { indexLegs, type LegCurve, layLegs, toLegLine, toLegPoint } from '@/lib/view/leg-lines';
import type { Positions } from '@/lib/view/positions';
import type { ViewLeg } from '@/lib/view/view';
import { chain, leg, TYPES } from '../cytoscape/small-view';

const PLACES = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } };
/** Three who stand in a bend, and a fourth. */
const BEND = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 }, c: { x: 300, y: 180 }, d: { x: 0, y: -120 } };

const lay = (legs: readonly ViewLeg[], positions: Positions = BEND) =>
  layLegs(indexLegs({ legs, types: TYPES }), positions);
const curveOf = (curves: ReadonlyMap<string, LegCurve>, key: string): LegCurve => {
  const curve = curves.get(key);
  if (!curve) throw new RangeError(`There is no line of "${key}".`);
  return curve;
};
const alone = (from: keyof typeof PLACES, to: keyof typeof PLACES, others: readonly ViewLeg[] = []) =>
  curveOf(lay([leg(from, to), ...others], PLACES), `${from}-${to}`);
/** The direction of a curve at one end, of length 1. */
const directionAt = ({ from, control, to }: LegCurve, end: 'from' | 'to') => {
  const [start, stop] = end === 'from' ? [from, control ?? to] : [control ?? from, to];
  const length = Math.hypot(stop.x - start.x, stop.y - start.y);
  return { x: (stop.x - start.x) / length, y: (stop.y - start.y) / length };
};

describe('toLegLine', () => {
  it('runs straight without a bow', () => {
    const line = toLegLine(alone('a', 'b'));
    expect(line).toEqual({ middle: { x: 100, y: 0 }, segments: [{ from: PLACES.a, to: PLACES.b }] });
  });

  it('bows out to the right of its way, half as far as its control point', () => {
    const two = lay([leg('a', 'b'), leg('a', 'b', { key: 'x' }), leg('a', 'b', { key: 'y' })], PLACES);
    expect(curveOf(two, 'y').control).toEqual({ x: 100, y: 30 });
    expect(toLegLine(curveOf(two, 'y')).middle).toEqual({ x: 100, y: 15 });
  });
});

describe('toLegPoint', () => {
  it('goes from one end to the other, through the middle of the line', () => {
    const curve = curveOf(lay(chain('m', 'mediates-via', ['a', 'b', 'c'])), 'm/1');
    expect([toLegPoint(curve, 0), toLegPoint(curve, 1)]).toEqual([curve.from, curve.to]);
    expect(toLegPoint(curve, 0.5)).toEqual(toLegLine(curve).middle);
  });
});

describe('layLegs', () => {
  it('leaves out a leg without a place for both ends', () => {
    expect(lay([leg('a', 'z'), ...chain('m', 'mediates-via', ['a', 'b', 'z'])]).size).toBe(0);
  });

  it('draws a mediation as one curve: it leaves the go-between where and as it came', () => {
    const curves = lay(chain('m', 'mediates-via', ['a', 'b', 'c']));
    const [first, second] = [curveOf(curves, 'm/1'), curveOf(curves, 'm/2')];
    expect([first.from, second.to]).toEqual([BEND.a, BEND.c]);
    expect(first.to).toEqual(second.from);
    expect([first.passes, second.passes]).toEqual(['to', 'from']);
    const [came, leaves] = [directionAt(first, 'to'), directionAt(second, 'from')];
    expect(leaves.x).toBeCloseTo(came.x, 9);
    expect(leaves.y).toBeCloseTo(came.y, 9);
  });

  it('draws the two legs of an envoy as lines of their own', () => {
    const curves = lay(chain('e', 'envoy-to', ['a', 'b', 'c']));
    expect([...curves.values()].map(({ control, passes }) => [control, passes])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it.each([
    ['two alike', ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['one that runs back', ['a', 'b', 'c'], ['c', 'b', 'a']],
    ['two from different sides', ['a', 'b', 'c'], ['d', 'b', 'c']],
  ] as const)('parts %s at the go-between, and keeps each smooth', (_, one, other) => {
    const curves = lay([...chain('m', 'mediates-via', one), ...chain('n', 'mediates-via', other)]);
    const [m, n] = [curveOf(curves, 'm/1').to, curveOf(curves, 'n/1').to];
    expect(Math.hypot(m.x - n.x, m.y - n.y)).toBeGreaterThan(8);
    for (const id of ['m', 'n']) {
      const [first, second] = [curveOf(curves, `${id}/1`), curveOf(curves, `${id}/2`)];
      const [came, leaves] = [directionAt(first, 'to'), directionAt(second, 'from')];
      expect(came.x * leaves.x + came.y * leaves.y).toBeCloseTo(1, 9);
    }
  });

  it('passes mediations side by side in the order of their ends, so that they do not cross', () => {
    const places = {
      ...{ b: { x: 0, y: 0 }, north: { x: -200, y: -80 }, south: { x: -200, y: 80 } },
      ...{ up: { x: 200, y: -80 }, down: { x: 200, y: 80 } },
    };
    const through = (from: string, to: string) => chain(`${from}-${to}`, 'mediates-via', [from, 'b', to]);
    for (const legs of [
      [...through('north', 'up'), ...through('south', 'down')],
      [...through('down', 'south'), ...through('north', 'up')],
    ]) {
      const curves = [...lay(legs, places)];
      const heights = (side: number) =>
        curves
          .filter(([key]) => key.includes('north') === side > 0)
          .map(([, curve]) => toLegPoint(curve, 0.5).y);
      expect(Math.max(...heights(1))).toBeLessThan(Math.min(...heights(-1)));
    }
  });

  it('parts another tie from a mediation between the same two actors', () => {
    const legs = [...chain('m', 'mediates-via', ['a', 'b', 'c']), leg('a', 'b'), leg('c', 'b')];
    const curves = lay(legs);
    for (const [one, other] of [
      ['m/1', 'a-b'],
      ['m/2', 'c-b'],
    ] as const) {
      const [p, q] = [toLegPoint(curveOf(curves, one), 0.5), toLegPoint(curveOf(curves, other), 0.5)];
      expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(10);
    }
  });

  it('lays anew only what follows from the actors that moved', () => {
    const legs = [
      ...chain('m', 'mediates-via', ['a', 'b', 'c']),
      ...chain('n', 'mediates-via', ['d', 'c', 'a']),
      leg('a', 'b'),
      leg('a', 'd'),
    ];
    const index = indexLegs({ legs, types: TYPES });
    const after = { ...BEND, b: { x: 150, y: 40 } };
    const moved = layLegs(index, after, undefined, ['b']);
    expect([...moved.keys()].sort()).toEqual(['a-b', 'm/1', 'm/2']);
    const all = layLegs(index, after);
    for (const [key, curve] of moved) expect(curve).toEqual(all.get(key));
  });
});
