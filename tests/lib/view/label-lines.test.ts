import fc from 'fast-check';
import {
  estimateTextWidth,
  isolateLines,
  isolateText,
  isRightToLeft,
  toLabelLines,
  toPlainText,
} from '@/lib/view/label-lines';

describe('toLabelLines', () => {
  it('keeps a short name on one line', () => {
    expect(toLabelLines('Amos Hochstein')).toEqual(['Amos Hochstein']);
  });

  it('breaks a long one into lines of about equal width', () => {
    expect(toLabelLines('Lebanese Armed Forces')).toEqual(['Lebanese', 'Armed Forces']);
    expect(toLabelLines('United Nations Interim Force in Lebanon')).toEqual([
      'United Nations',
      'Interim Force',
      'in Lebanon',
    ]);
  });

  it('cuts a word that has no end, and a name that has none', () => {
    const lines = toLabelLines('x'.repeat(10_000));
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/x…$/);
  });

  it('breaks a word that is wider than a line behind its hyphens, and no other there', () => {
    expect(toLabelLines('Bernadette-Josephine Sorensen')).toEqual(['Bernadette-', 'Josephine', 'Sorensen']);
    expect(toLabelLines('Johan van der Westhuizen-Mahlangu')).toEqual([
      'Johan van der',
      'Westhuizen-',
      'Mahlangu',
    ]);
    expect(toLabelLines('Terje Rød-Larsen of Oslo').join(' ')).toContain('Rød-Larsen');
  });

  it('never cuts a letter from its marks', () => {
    const lines = toLabelLines('e\u0301'.repeat(30));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.startsWith('\u0301')).toBe(false);
  });

  it('answers one empty line for a name of nothing', () => {
    expect(toLabelLines(' \n\t')).toEqual(['']);
  });

  it('loses no word, and no line is wider than the limit', () => {
    const names = fc.array(fc.constantFrom('a', 'of', 'Lebanon', 'حزب', 'Peres', 'United'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(names, (words) => {
        const lines = toLabelLines(words.join(' '));
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(estimateTextWidth(line, 13)).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('toPlainText', () => {
  it('takes out what would reorder the text around it', () => {
    expect(toPlainText('a\u202eb\u2066c\u2069')).toBe('abc');
  });

  it('makes one space of breaks and controls', () => {
    expect(toPlainText(' a\r\n\u0000b\tc ')).toBe('a b c');
  });
});

describe('direction', () => {
  it('is that of the first letter', () => {
    expect(isRightToLeft('2024: نبيه')).toBe(true);
    expect(isRightToLeft('בירות')).toBe(true);
    expect(isRightToLeft('Berri (نبيه)')).toBe(false);
    expect(isRightToLeft('2024')).toBe(false);
  });

  it('is isolated where a text has letters that run from right to left', () => {
    expect(isolateText('Berri')).toBe('Berri');
    expect(isolateText('Berri (نبيه)')).toBe('\u2068Berri (نبيه)\u2069');
  });
});

describe('estimateTextWidth', () => {
  it('grows with the size of the font and counts no marks', () => {
    expect(estimateTextWidth('abc', 20)).toBeCloseTo(2 * estimateTextWidth('abc', 10));
    expect(estimateTextWidth('e\u0301', 10)).toBe(estimateTextWidth('e', 10));
  });

  it('knows narrow, wide and full letters', () => {
    const widths = ['i', 'e', 'm', '中'].map((letter) => estimateTextWidth(letter, 10));
    expect(widths).toEqual([...widths].sort((one, other) => one - other));
    expect(new Set(widths).size).toBe(4);
  });
});

describe('isolateLines', () => {
  it.each([
    { name: 'from left to right', lines: ['Dr. سمير', 'نجار-Smith'], starts: ['\u2068', '\u2066'] },
    { name: 'from right to left', lines: ['سمير', 'Smith نجار'], starts: ['\u2068', '\u2067'] },
    { name: 'in one script', lines: ['Amos', 'Smith'], starts: ['A', 'S'] },
  ])('has each line of a name $name run as the name does', ({ lines, starts }) => {
    expect(isolateLines(lines).map((line) => line.charAt(0))).toEqual(starts);
  });
});
