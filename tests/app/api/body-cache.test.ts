import { createBodyCache } from '@/app/api/_http/body-cache';

const bytes = (count: number) => [new Uint8Array(count)];

describe('createBodyCache', () => {
  it('keeps the bodies that were asked for last, while there is room', () => {
    const cache = createBodyCache(100);
    cache.keep('a', bytes(40));
    cache.keep('b', bytes(40));
    cache.get('a');
    cache.keep('c', bytes(40));
    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== null)).toEqual([true, false, true]);
  });

  it('keeps no body that alone has more, and lets the others be', () => {
    const cache = createBodyCache(100);
    cache.keep('a', bytes(40));
    cache.keep('b', bytes(101));
    expect(['a', 'b'].map((key) => cache.get(key) !== null)).toEqual([true, false]);
  });

  it('counts a body that is kept again once', () => {
    const cache = createBodyCache(100);
    for (let times = 0; times < 5; times++) cache.keep('a', bytes(60));
    cache.keep('b', bytes(40));
    expect(['a', 'b'].map((key) => cache.get(key) !== null)).toEqual([true, true]);
  });
});
