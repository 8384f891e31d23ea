import { toPdfColour, toPdfNumber, toPdfNumbers, toPdfText } from '@/lib/figure/pdf/pdf-syntax';

describe('toPdfNumber', () => {
  it('writes a thousandth, and no more than it needs', () => {
    expect([1, 0.5, -0.0004, 2.0006, 1e9, 100].map((value) => toPdfNumber(value))).toEqual([
      '1',
      '0.5',
      '0',
      '2.001',
      '1000000000',
      '100',
    ]);
    expect(toPdfNumber(1 / 75_000, 9)).toBe('0.000013333');
    expect(toPdfNumbers([1, -2.5])).toBe('1 -2.5');
  });

  it('refuses what PDF cannot write', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e21])
      expect(() => toPdfNumber(value)).toThrow(RangeError);
  });
});

describe('toPdfText', () => {
  it('holds any text without a character that is syntax', () => {
    expect(toPdfText('a)é')).toBe('<FEFF0061002900E9>');
    expect(toPdfText('😀')).toBe('<FEFFD83DDE00>');
    expect(toPdfText('\ud83d')).toBe('<FEFFFFFD>');
  });
});

describe('toPdfColour', () => {
  it('answers parts of one', () => {
    expect(toPdfColour('#ff0080')).toBe('1 0 0.502');
  });

  it('refuses what is no colour', () => {
    for (const colour of ['red', '#fff', '#ff00801', '1 0 0 rg'])
      expect(() => toPdfColour(colour)).toThrow('not a colour');
  });
});
