import { computeBoxDistance } from '@/lib/figure/geometry/box';
import { computeCurveLength, pointOn } from '@/lib/figure/geometry/curve';
import { computeDistance, toOutline } from '@/lib/figure/geometry/outline';
import { layTies, toTips } from '@/lib/figure/map/lay-ties';
import type { PlacedActor } from '@/lib/figure/map/place-actors';
import { getFigureTheme } from '@/lib/figure/symbols/figure-theme';
import type { Point } from '@/lib/view/positions';
import { actor, chain, leg, view } from '@/tests/lib/cytoscape/small-view';

const STYLE = { notation: 'screen', theme: getFigureTheme('light'), unit: 1 } as const;

function place(points: Readonly<Record<string, Point>>): ReadonlyMap<string, PlacedActor> {
  return new Map(
    Object.entries(points).map(([id, centre]) => {
      const figureActor = {
        ...actor(id),
        at: centre,
        signs: { weight: undefined, isShadow: false },
        ties: 0,
      };
      const symbol = { outline: toOutline('circle', centre, 30, 30), items: [] };
      return [id, { actor: figureActor, centre, symbol }];
    }),
  );
}

const apart = place({ a: { x: 0, y: 0 }, b: { x: 200, y: 0 }, c: { x: 400, y: 0 } });
const people = ['a', 'b', 'c'].map((id) => actor(id));

describe('layTies', () => {
  it('runs straight from border to border between two actors', () => {
    const [laid] = layTies(view(people, [leg('a', 'b')]), apart, STYLE, new Map());
    expect(laid?.curve.control).toBeNull();
    expect([laid?.curve.from.x, laid?.curve.to.x].map((x) => Math.round((x ?? 0) * 10) / 10)).toEqual([
      15.7, 184.3,
    ]);
  });

  it('lets an arrow’s tip touch the border but for a hair', () => {
    const [laid] = layTies(view(people, [leg('a', 'b', { type: 'backs' })]), apart, STYLE, new Map());
    const outline = apart.get('b')?.symbol.outline;
    const gap = laid && outline ? computeDistance(outline, laid.curve.to) : Number.NaN;
    expect(gap).toBeGreaterThan(0.7);
    expect(gap).toBeLessThan(1.4);
  });

  it('parts parallel ties, whichever way each runs', () => {
    const legs = [
      leg('a', 'b', { key: 'one' }),
      leg('b', 'a', { key: 'other' }),
      leg('a', 'b', { key: 'third' }),
    ];
    const middles = layTies(view(people, legs), apart, STYLE, new Map()).map(({ curve }) =>
      Math.round(pointOn(curve, 0.5).y),
    );
    expect(new Set(middles).size).toBe(3);
    expect(middles.toSorted((a, b) => a - b)[1]).toBe(0);
  });

  it('passes by an actor that stands in the way', () => {
    const [laid] = layTies(view(people, [leg('a', 'c')]), apart, STYLE, new Map());
    const obstacle = apart.get('b')?.symbol.outline;
    if (!laid || !obstacle) throw new Error('The tie of this test was not laid.');
    const distances = Array.from({ length: 201 }, (_, at) =>
      computeDistance(obstacle, pointOn(laid.curve, at / 200)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(2);
  });

  it('ends an arrow at the label that would hide its tip, and lets a line begin under one', () => {
    const labels = new Map([
      ['a', { x: 10, y: -8, width: 60, height: 16 }],
      ['b', { x: 130, y: -8, width: 60, height: 16 }],
    ]);
    const [laid] = layTies(view(people, [leg('a', 'b', { type: 'backs' })]), apart, STYLE, labels);
    expect(laid?.curve.to.x).toBeLessThan(130);
    expect(laid?.curve.from.x).toBeLessThan(16);
  });

  it('ends an arrow at a closed side, beside the name that would hide its tip', () => {
    const sides = new Map(
      [...apart].map(([id, placed]) => [id, { ...placed, actor: { ...placed.actor, sideCount: 12 } }]),
    );
    const name = { x: 140, y: -8, width: 43, height: 16 };
    const legs = [leg('a', 'b', { type: 'backs' })];
    const [laid] = layTies(view(people, legs), sides, STYLE, new Map([['b', name]]));
    const outline = sides.get('b')?.symbol.outline;
    if (!laid || !outline) throw new Error('The tie of this test was not laid.');
    expect(computeDistance(outline, laid.curve.to)).toBeLessThan(1.5);
    expect(computeBoxDistance(name, laid.curve.to)).toBeGreaterThan(0);
    // It does not run through the side either.
    for (let at = 0; at <= 50; at++)
      expect(computeDistance(outline, pointOn(laid.curve, at / 50))).toBeGreaterThan(0);
  });

  it('lays every leg, also of actors that stand on each other', () => {
    const together = place({ a: { x: 0, y: 0 }, b: { x: 0, y: 0 }, c: { x: 3, y: 0 } });
    const legs = [leg('a', 'b'), ...chain('mission', 'envoy-to', ['a', 'b', 'c'])];
    const laid = layTies(view(people, legs), together, STYLE, new Map());
    expect(laid.map(({ leg: { key } }) => key)).toEqual(['a-b', 'mission/1', 'mission/2']);
    for (const { curve } of laid) expect(Number.isFinite(computeCurveLength(curve))).toBe(true);
  });
});

describe('toTips', () => {
  it('guards an arrow’s tip more than where a line begins', () => {
    const [laid] = layTies(view(people, [leg('a', 'b', { type: 'backs' })]), apart, STYLE, new Map());
    const [start, tip] = laid ? toTips(laid) : [];
    expect(tip?.cost ?? 0).toBeGreaterThan(start?.cost ?? 0);
    expect(tip?.box.width ?? 0).toBeGreaterThan(start?.box.width ?? 0);
  });
});
