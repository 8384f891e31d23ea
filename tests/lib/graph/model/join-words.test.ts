import { join, toCount } from '@/lib/graph/model/join-words';

describe('join', () => {
  it('puts a comma between all but the last two words', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => join(words))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

describe('toCount', () => {
  it('counts one, many and thousands', () => {
    expect([0, 1, 1234].map((count) => toCount(count, 'tie'))).toEqual(['0 ties', '1 tie', '1,234 ties']);
  });
});
