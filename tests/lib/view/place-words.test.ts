import { toBoxAround } from '@/lib/view/box';
import { type LegWords, placeWords } from '@/lib/view/place-words';

function words(key: string, rest: Partial<LegWords> = {}): LegWords {
  return {
    key,
    middle: { x: 0, y: 0 },
    direction: { x: 1, y: 0 },
    length: 400,
    width: 60,
    height: 16,
    group: null,
    isMarked: false,
    ...rest,
  };
}

describe('placeWords', () => {
  it('sets words in the middle of their leg, and moves those of another along its line', () => {
    const placed = placeWords([words('a'), words('b')], []);
    expect(placed.get('a')).toEqual({ x: 0, y: 0 });
    expect(placed.get('b')).toEqual({ x: 64, y: 0 });
  });

  it('leaves out words that lie over something wherever they stand', () => {
    expect([...placeWords([words('a')], [toBoxAround({ x: 0, y: 0 }, 800, 20)])]).toEqual([]);
  });

  it('keeps words with their mark in the middle, or leaves them out', () => {
    const taken = [toBoxAround({ x: 0, y: 0 }, 30, 20)];
    expect([...placeWords([words('a', { isMarked: true })], taken)]).toEqual([]);
  });

  it('tells the words of a group on one leg at least', () => {
    const taken = [toBoxAround({ x: 0, y: 0 }, 800, 20)];
    const legs = [words('a/1', { group: 'a' }), words('a/2', { group: 'a' })];
    expect([...placeWords(legs, taken).keys()]).toEqual(['a/1']);
  });
});
