import { withoutFootnotes } from '@/lib/formats/guess/footnote-marks';

describe('withoutFootnotes', () => {
  it.each([
    ['Keystone Capital[1]', 'Keystone Capital'],
    ['Ferrous Bio [12][b]', 'Ferrous Bio'],
    ['Ada Cole', 'Ada Cole'],
    ['[1]', '[1]'],
    ['Unit [7th]', 'Unit [7th]'],
    ['Press [office]', 'Press [office]'],
    ['List [1] of names', 'List [1] of names'],
  ])('makes of %s %s', (name, plain) => {
    expect(withoutFootnotes(name)).toBe(plain);
  });
});
