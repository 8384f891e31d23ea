import { memoize, memoizeRecent } from '@/lib/network/memoize';

type Thing = { readonly size: number };

describe('memoize', () => {
  it('computes once for each object, whatever the other arguments are', () => {
    const compute = jest.fn((thing: Thing, times: number) => ({ size: thing.size * times }));
    const grow = memoize(compute);
    const [one, other] = [{ size: 1 }, { size: 1 }];
    expect(grow(one, 2)).toEqual({ size: 2 });
    expect(grow(one, 3)).toBe(grow(one, 2));
    expect(grow(other, 3)).toEqual({ size: 3 });
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('does not keep a failure', () => {
    const compute = jest
      .fn((thing: Thing) => ({ size: thing.size }))
      .mockImplementationOnce(() => {
        throw new RangeError('not now');
      });
    const copy = memoize(compute);
    const thing = { size: 1 };
    expect(() => copy(thing)).toThrow('not now');
    expect(copy(thing)).toEqual({ size: 1 });
  });
});

describe('memoizeRecent', () => {
  const compute = jest.fn((thing: Thing, words: readonly string[]) =>
    words.length > 0 ? `${thing.size} ${words}` : null,
  );

  it('keeps the values of the last texts, and computes what has gone anew', () => {
    const write = memoizeRecent(2, (words: readonly string[]) => words.join(' '), compute);
    const thing = { size: 1 };
    for (const words of [['a'], ['b'], ['a'], ['b']]) expect(write(thing, words)).toBe(`1 ${words}`);
    expect(compute).toHaveBeenCalledTimes(2);
    write(thing, ['c']);
    write(thing, ['b']);
    expect(compute).toHaveBeenCalledTimes(3);
    write(thing, ['a']);
    expect(compute).toHaveBeenCalledTimes(4);
  });

  it('keeps nothing as well as something, and apart for each object', () => {
    const write = memoizeRecent(2, (words: readonly string[]) => words.join(' '), compute);
    const [one, other] = [{ size: 1 }, { size: 2 }];
    expect([write(one, []), write(one, []), write(other, ['a'])]).toEqual([null, null, '2 a']);
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
