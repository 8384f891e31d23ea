import fc from 'fast-check';
import { copyRuns, joinRuns, listGone, listRuns } from '@/lib/network/list-runs';
import { ABSENT, matchThings } from '@/lib/network/match-things';

/** A list, and what an edit left of it: some things gone, others come. */
const arbitraryEdit = fc
  .tuple(fc.array(fc.boolean(), { maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 5 }))
  .map(([isKept, places]) => {
    const before = isKept.map((_, at) => ({ id: `t${at}` }));
    const now = before.filter((_, at) => isKept[at]);
    for (const [at, place] of places.entries()) now.splice(place, 0, { id: `new${at}` });
    return { before, now, numbers: matchThings(now, before) };
  });

describe('listRuns', () => {
  it('covers a list without a gap, each stretch as long as it can be', () => {
    fc.assert(
      fc.property(arbitraryEdit, ({ now, numbers }) => {
        const runs = listRuns(numbers);
        expect(runs.map(({ start }) => start)).toEqual(
          [0, ...runs.map(({ end }) => end)].slice(0, runs.length),
        );
        expect(runs.at(-1)?.end ?? 0).toBe(now.length);
        for (const [at, { start, last }] of runs.entries()) {
          const next = runs[at + 1];
          expect(next?.last).not.toBe(last === ABSENT ? ABSENT : last + (next?.start ?? 0) - start);
        }
      }),
    );
  });
});

describe('joinRuns and copyRuns', () => {
  it('have of each thing that stays what it had before, and make the others', () => {
    fc.assert(
      fc.property(arbitraryEdit, ({ before, now, numbers }) => {
        const toWeight = (id: string) => [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
        const weights = before.map(({ id }) => toWeight(id));
        const runs = listRuns(numbers);
        const expected = now.map(({ id }) => toWeight(id));
        expect(joinRuns(runs, weights, (at) => toWeight(now[at]?.id ?? ''))).toEqual(expected);
        const copied = new Int32Array(now.length);
        copyRuns(runs, Int32Array.from(weights), copied);
        expect([...copied]).toEqual(expected.map((weight, at) => (numbers[at] === ABSENT ? 0 : weight)));
      }),
    );
  });

  it('join more stretches than there is room for on a stack at once', () => {
    const before = Array.from({ length: 5_000 }, (_, at) => at);
    const numbers = Int32Array.from(before, (at) => (at % 2 === 0 ? at : ABSENT));
    expect(joinRuns(listRuns(numbers), before, (at) => -at)).toEqual(
      before.map((at) => (at % 2 === 0 ? at : -at)),
    );
  });
});

describe('listGone', () => {
  it('finds who is no longer in a list', () => {
    fc.assert(
      fc.property(arbitraryEdit, ({ before, now, numbers }) => {
        const left = new Set(now);
        expect(listGone(listRuns(numbers), before.length)).toEqual(
          before.flatMap((thing, at) => (left.has(thing) ? [] : [at])),
        );
      }),
    );
  });
});
