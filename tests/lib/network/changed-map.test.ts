import fc from 'fast-check';
import { changeMap, listDoubtfulKeys } from '@/lib/network/changed-map';

const arbitraryChanges = fc.array(
  fc.array(fc.tuple(fc.nat(24), fc.option(fc.nat(3), { nil: undefined })), { maxLength: 4 }),
  { maxLength: 5 },
);

describe('changeMap', () => {
  const root = new Map(Array.from({ length: 20 }, (_, key) => [key, key % 4]));

  it('is the map that would be made of all its keys, whatever is put in and taken out', () => {
    fc.assert(
      fc.property(arbitraryChanges, (steps) => {
        let map: ReadonlyMap<number, number> = root;
        const expected = new Map(root);
        for (const step of steps) {
          const last = map;
          const before = new Map(expected);
          map = changeMap(map, new Map(step));
          for (const [key, value] of new Map(step)) {
            if (value === undefined) expected.delete(key);
            else expected.set(key, value);
          }
          expect(new Map(map)).toEqual(expected);
          expect(new Map(last)).toEqual(before);
          expect([map.size, [...map.values()].sort()]).toEqual([
            expected.size,
            [...expected.values()].sort(),
          ]);
          expect([...map.keys()].sort()).toEqual([...expected.keys()].sort());
          for (let key = 0; key < 26; key++)
            expect([map.has(key), map.get(key)]).toEqual([expected.has(key), expected.get(key)]);
          const doubtful = listDoubtfulKeys(map, last);
          for (let key = 0; key < 26; key++)
            if (map.get(key) !== last.get(key)) expect(doubtful.has(key)).toBe(true);
        }
      }),
    );
  });

  it('looks at what was changed alone, and at all keys of maps that were made apart', () => {
    const one = changeMap(root, new Map([[3, undefined]]));
    expect([...listDoubtfulKeys(one, root)]).toEqual([3]);
    expect(listDoubtfulKeys(one, new Map(root)).size).toBe(root.size);
    expect(changeMap(root, new Map())).toBe(root);
  });
});
