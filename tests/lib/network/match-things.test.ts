import { ABSENT, findOther, matchThings } from '@/lib/network/match-things';

const list = (...ids: string[]) => ids.map((id) => ({ id }));

describe('matchThings', () => {
  it('finds the number that each thing had in the list before, and who is new', () => {
    const before = list('ann', 'bo', 'cy', 'di');
    const [ann, , cy, di] = before;
    const now = [ann, { id: 'new' }, cy, di];
    expect([...matchThings(now, before)]).toEqual([0, ABSENT, 2, 3]);
  });

  it('compares with each list that it is asked about, whatever it was asked before', () => {
    const one = list('ann', 'bo');
    const other = one.slice(1);
    const now = [...one];
    expect([...matchThings(now, one)]).toEqual([0, 1]);
    expect([...matchThings(now, other)]).toEqual([ABSENT, 0]);
    expect([...matchThings(now, one)]).toEqual([0, 1]);
  });

  it('walks two lists once, whoever asks', () => {
    const before = list('ann', 'bo');
    const now = before.slice(1);
    expect(matchThings(now, before)).toBe(matchThings(now, before));
  });
});

describe('findOther', () => {
  it('finds the ids of things that another list has not, as the same objects', () => {
    const before = list('ann', 'bo');
    expect(findOther([before[0] ?? { id: '' }, { id: 'bo' }], before)).toEqual(new Set(['bo']));
    expect(findOther(before, before)).toEqual(new Set());
  });
});
