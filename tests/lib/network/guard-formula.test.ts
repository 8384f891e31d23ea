import fc from 'fast-check';
import { guardFormula, keepFromGuard, removeGuard } from '@/lib/network/guard-formula';

describe('the guard against formulas', () => {
  it.each([
    '=HYPERLINK("http://example.org")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＠x',
  ])('stands before %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(['', 'plain', 'a=b', '-5', '+1.25', "it's", "'quoted'"])('does not stand before %j', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('is taken away again, and nothing else is', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@'\t]{0,4}\w{0,3}$/));
    fc.assert(fc.property(text, (any) => removeGuard(guardFormula(any)) === any));
  });

  it('leaves no cell that begins as a formula does, but numbers', () => {
    const text = fc.stringMatching(/^[=+\-@'\t]{0,4}\w{0,3}$/);
    fc.assert(fc.property(text, (any) => /^([^=+\-@\t]|[+-]?\d+$|$)/.test(guardFormula(any))));
  });

  it('is not missed in a cell that needs none, and is put before what would be taken for guarded alone', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@'\t]{0,4}\w{0,3}$/));
    fc.assert(fc.property(text, (any) => removeGuard(keepFromGuard(any)) === any));
    expect(['=1+1', "it's", "'quoted'", "'+", "''=1"].map(keepFromGuard)).toEqual([
      '=1+1',
      "it's",
      "'quoted'",
      "''+",
      "'''=1",
    ]);
  });
});
