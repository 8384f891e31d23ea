import fc from 'fast-check';
import { chooseSides } from '@/lib/view/sides';
import type { ViewLeg } from '@/lib/view/view';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';

const types = new Map(RELATIONSHIP_TYPES.map((type) => [type.id, type]));

/** Chains as people say them: `us>hochstein>lebanon` of an envoy, `us>berri>hezbollah` through a go-between. */
function sidesOf({ envoys = [], via = [] }: { envoys?: readonly string[]; via?: readonly string[] }) {
  const toLegs = (type: string) => (chain: string) => {
    const [a = '', b = '', c = ''] = chain.split('>');
    const leg = (part: 'first' | 'second', from: string, to: string): ViewLeg => ({
      key: `${type}-${chain}/${part}`,
      relationship: `${type}-${chain}`,
      type,
      from,
      to,
      part,
      standing: 'reported',
      evidenceCount: 1,
      label: '',
      selected: false,
    });
    return [leg('first', a, b), leg('second', b, c)];
  };
  return chooseSides({
    types,
    legs: [...envoys.flatMap(toLegs('envoy-to')), ...via.flatMap(toLegs('mediates-via'))],
  });
}

describe('chooseSides', () => {
  it('finds none where nobody speaks through anybody', () => {
    expect(sidesOf({})).toEqual({ left: [], right: [], nearLeft: [], nearRight: [] });
  });

  it('sets those who send on the left, those who are reached on the right, envoys beside their own', () => {
    expect(sidesOf({ envoys: ['us>hochstein>lebanon'], via: ['hochstein>berri>hezbollah'] })).toEqual({
      left: ['us'],
      right: ['hezbollah'],
      nearLeft: ['hochstein'],
      nearRight: [],
    });
  });

  it('has envoys end on the right when nobody is reached through a go-between', () => {
    expect(sidesOf({ envoys: ['us>hochstein>lebanon'] })).toMatchObject({ left: ['us'], right: ['lebanon'] });
  });

  it('keeps two that send to each other apart, the first sender on the left', () => {
    expect(sidesOf({ envoys: ['israel>savir>plo', 'plo>qurei>israel'] })).toEqual({
      left: ['israel'],
      right: ['plo'],
      nearLeft: ['savir'],
      nearRight: ['qurei'],
    });
  });

  it('puts on neither side who sends to both', () => {
    const sides = sidesOf({
      envoys: ['norway>egeland>israel', 'norway>holst>plo', 'israel>savir>plo', 'plo>qurei>israel'],
    });
    expect(sides).toMatchObject({ left: ['israel'], right: ['plo'] });
    expect(Object.values(sides).flat()).not.toContain('norway');
    expect(Object.values(sides).flat()).not.toContain('holst');
  });

  it('puts a go-between on neither side', () => {
    const sides = sidesOf({ via: ['uk>duddy>ira', 'ira>duddy>uk'] });
    expect(sides).toEqual({ left: ['uk'], right: ['ira'], nearLeft: [], nearRight: [] });
  });

  it('names nobody twice', () => {
    const sides = sidesOf({ envoys: ['a>b>c', 'c>d>a', 'b>d>c', 'd>a>b'], via: ['a>c>d', 'b>c>a', 'a>b>a'] });
    const all = Object.values(sides).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('keeps two sides apart, in whichever order their mediations stand', () => {
    const arbitraryPairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });
    fc.assert(
      fc.property(arbitraryPairs, fc.integer(), (pairs, seed) => {
        // Each is tied to one before it, so that all of them are of one quarrel; even numbers are of one side.
        const ties = [...Array(30).keys()].map(
          (at) => [2 * (at >> 1), at % 2 === 0 ? at + 1 : at + 2] as const,
        );
        const more = pairs.map(([one, other]) => [2 * one, 2 * other + 1] as const);
        const chains = fc
          .sample(fc.shuffledSubarray([...ties, ...more], { minLength: ties.length + more.length }), {
            seed,
            numRuns: 1,
          })
          .flat()
          .map(([one, other], at) => `a${one}>go-between-${at}>a${other}`);
        const { left, right, nearLeft, nearRight } = sidesOf({ via: chains });
        const parities = (ids: readonly string[]) => [...new Set(ids.map((id) => Number(id.slice(1)) % 2))];
        expect([parities(left), parities(right), nearLeft, nearRight]).toEqual([[0], [1], [], []]);
        expect(left.length + right.length).toBe(new Set(ties.flat()).size);
      }),
      { numRuns: 30 },
    );
  });
});
