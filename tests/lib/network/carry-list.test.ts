import fc from 'fast-check';
import { createMapping, createPicker, memoizeCarried } from '@/lib/network/carry-list';
import { matchThings } from '@/lib/network/match-things';
import { getNumbersById } from '@/lib/network/numbers-by-id';

type Thing = { readonly id: string; readonly weight: number };

/** Edits of a list, one after the other: where, how many go, and how many come in their place. */
const arbitraryEdits = fc.array(
  fc.record({ at: fc.nat(40), gone: fc.nat(4), come: fc.nat(4), isReplaced: fc.boolean() }),
  { maxLength: 8 },
);

function* editList(
  size: number,
  edits: readonly { at: number; gone: number; come: number; isReplaced: boolean }[],
) {
  let made = 0;
  const make = (id = `t${made++}`): Thing => ({ id, weight: made % 3 });
  let things: readonly Thing[] = Array.from({ length: size }, () => make());
  yield things;
  for (const { at, gone, come, isReplaced } of edits) {
    const next = [...things];
    const taken = next.splice(at, gone);
    next.splice(
      at,
      0,
      ...(isReplaced ? taken.map(({ id }) => make(id)) : Array.from({ length: come }, () => make())),
    );
    matchThings(next, things);
    things = next;
    yield things;
  }
}

describe('memoizeCarried', () => {
  it('makes of what has gone and come what would be made of the whole list', () => {
    const sum = memoizeCarried<Thing, { readonly total: number }>(
      (things) => ({ total: things.reduce((all, { weight }) => all + weight, 0) }),
      ({ total }, { gone, come }) => ({
        total: come.reduce(
          (all, { weight }) => all + weight,
          gone.reduce((all, { weight }) => all - weight, total),
        ),
      }),
    );
    const pick = createPicker(({ weight }: Thing) => weight === 1);
    const map = createMapping(({ id, weight }: Thing) => `${id}:${weight}`);
    fc.assert(
      fc.property(fc.nat(30), arbitraryEdits, (size, edits) => {
        for (const things of editList(size, edits)) {
          expect(sum(things).total).toBe(things.reduce((all, { weight }) => all + weight, 0));
          expect(pick(things)).toEqual(things.filter(({ weight }) => weight === 1));
          expect(map(things)).toEqual(things.map(({ id, weight }) => `${id}:${weight}`));
        }
      }),
    );
  });

  it('does not look at what stays', () => {
    const looked: string[] = [];
    const map = createMapping(({ id }: Thing) => looked.push(id));
    const [before = [], after = []] = editList(20, [{ at: 5, gone: 1, come: 1, isReplaced: false }]);
    map(before);
    looked.length = 0;
    map(after);
    expect(looked).toEqual(['t20']);
  });
});

describe('getNumbersById', () => {
  it('has the number of each thing of a list, whatever was edited before', () => {
    fc.assert(
      fc.property(fc.nat(30), arbitraryEdits, (size, edits) => {
        for (const things of editList(size, edits)) {
          const numbers = getNumbersById(things);
          expect([...numbers]).toEqual(things.map(({ id }, number) => [id, number]));
          expect(things.map(({ id }) => numbers.get(id))).toEqual([...things.keys()]);
          const ids = Array.from({ length: 60 }, (_, number) => `t${number}`);
          expect(ids.filter((id) => numbers.has(id))).toEqual(
            ids.filter((id) => things.some((thing) => thing.id === id)),
          );
        }
      }),
    );
  });
});
