import { findPartInSight, isWithin } from '@/lib/view/part-in-sight';
import { actor, chain, leg, view } from '@/tests/lib/cytoscape/small-view';

const SIGHT = { left: 0, top: 0, right: 100, bottom: 100 };
const AT = { a: { x: 10, y: 10 }, b: { x: 90, y: 90 }, far: { x: 5000, y: 0 }, farther: { x: 9000, y: 0 } };
const VIEW = view(
  ['a', 'b', 'far', 'farther'].map((id) => actor(id)),
  [leg('a', 'b'), leg('b', 'far'), leg('far', 'farther')],
);

describe('findPartInSight', () => {
  it('has who is in sight, their ties, and who is at the other ends', () => {
    const part = findPartInSight(VIEW, AT, SIGHT, 100);
    expect(part?.view.actors.map(({ id }) => id)).toEqual(['a', 'b', 'far']);
    expect(part?.view.legs.map(({ key }) => key)).toEqual(['a-b', 'b-far']);
    expect(isWithin(SIGHT, part?.box ?? SIGHT)).toBe(true);
  });

  it('is null where nobody is in sight, or more than can be read', () => {
    expect(findPartInSight(VIEW, AT, { left: -900, top: -900, right: -800, bottom: -800 }, 100)).toBeNull();
    expect(findPartInSight(VIEW, AT, SIGHT, 4)).toBeNull();
    expect(findPartInSight(VIEW, AT, SIGHT, 5)).not.toBeNull();
  });

  it('looks for nobody else once there are more in sight than can be read', () => {
    const crowd = Array.from({ length: 5_000 }, (_, at) => actor(`n${at}`));
    let asked = 0;
    const places = new Proxy(
      {},
      {
        has: () => true,
        getOwnPropertyDescriptor: () => ({ value: { x: 50, y: 50 }, configurable: true, enumerable: true }),
        get: () => {
          asked += 1;
          return { x: 50, y: 50 };
        },
      },
    );
    expect(findPartInSight(view(crowd, []), places, SIGHT, 10_000)).toBeNull();
    expect(asked).toBeGreaterThan(150);
    expect(asked).toBeLessThan(1_000);
  });

  it('has less of a margin where there is much around', () => {
    const crowd = Array.from({ length: 140 }, (_, at) => actor(`n${at}`));
    const places = Object.fromEntries(crowd.map(({ id }, at) => [id, { x: 130 + (at % 10), y: 50 }]));
    const all = view([...VIEW.actors, ...crowd], VIEW.legs);
    const wide = findPartInSight(VIEW, AT, SIGHT, 60);
    const narrow = findPartInSight(all, { ...AT, ...places }, SIGHT, 60);
    expect(wide?.box.right).toBeGreaterThan(narrow?.box.right ?? 0);
    expect(narrow?.view.actors.map(({ id }) => id)).toEqual(['a', 'b', 'far']);
  });

  it('has a mediation whole, the tie that an answer is about, and the claim', () => {
    const claim = {
      ...{ kind: 'claim' as const, id: 'claim:x', claim: 'x', statement: '', standing: 'contested' as const },
      ...{ onto: 'far-farther', selected: false },
    };
    const shown = {
      ...view(VIEW.actors, [
        ...chain('m', 'mediates-via', ['a', 'far', 'farther']),
        leg('b', 'claim:x', { type: 'denies', onto: 'far-farther' }),
        leg('far', 'farther'),
      ]),
      claims: [claim],
    };
    const part = findPartInSight(shown, AT, SIGHT, 100)?.view;
    expect(part?.legs).toEqual(shown.legs);
    expect(part?.claims).toEqual([claim]);
  });
});
