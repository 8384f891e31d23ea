import fc from 'fast-check';
import { cleanText, MAX_CHARACTERS } from '@/lib/figure/text/clean-text';

describe('cleanText', () => {
  it('leaves a name as it is', () => {
    expect(cleanText('Amos Hochstein')).toBe('Amos Hochstein');
    expect(cleanText('نبيه بري (2024)')).toBe('نبيه بري (2024)');
    expect(cleanText('e\u0301\u0323')).toBe('e\u0301\u0323');
  });

  it('leaves markup as the text that it is', () => {
    expect(cleanText('</text><script>alert(1)</script>')).toBe('</text><script>alert(1)</script>');
  });

  it('makes one line of it, without control characters', () => {
    expect(cleanText('\tone\r\n\u2028two\u0000\u009fthree\u00a0four ')).toBe('one two three four');
  });

  it('takes out what reorders the text around it', () => {
    expect(cleanText('\u202eevil\u202c \u2066a\u2067b')).toBe('evil ab');
  });

  it('takes out what nobody sees', () => {
    expect(cleanText('a\ufeffb\u00adc\u{e0041}d\u2060e')).toBe('abcde');
  });

  it('keeps joiners and direction marks, which letters need', () => {
    expect(cleanText('می\u200cشود \u200f(1)')).toBe('می\u200cشود \u200f(1)');
  });

  it('shows half a character, and what is none, as U+FFFD', () => {
    expect(cleanText('a\ud800b\udc00\uffff')).toBe('a\ufffdb\ufffd\ufffd');
  });

  it('keeps isolates that have a partner, and only those', () => {
    expect(cleanText('\u2068نبيه\u2069, \u2069\u2068Amos')).toBe('\u2068نبيه\u2069, Amos');
    expect(cleanText('\u2068a \u2068b\u2069\u2069')).toBe('\u2068a \u2068b\u2069\u2069');
    expect(cleanText('a \u2069 b')).toBe('a b');
  });

  it('cuts what no line can hold, and says so', () => {
    const long = cleanText('x'.repeat(10_000));
    expect(long).toBe(`${'x'.repeat(MAX_CHARACTERS - 1)}…`);
    expect(cleanText('x'.repeat(MAX_CHARACTERS))).toBe('x'.repeat(MAX_CHARACTERS));
  });

  it('never cuts a letter from its marks, nor a character in two', () => {
    const marked = cleanText(`${'x'.repeat(MAX_CHARACTERS - 3)}${'e\u0301'.repeat(10)}`);
    expect(marked.endsWith('xe…') || marked.endsWith('xe\u0301…')).toBe(true);
    expect(marked).toBe(`${'x'.repeat(MAX_CHARACTERS - 3)}e\u0301…`);
    expect(cleanText('😀'.repeat(10_000))).toBe(`${'😀'.repeat(MAX_CHARACTERS - 1)}…`);
  });

  it('answers nothing for nothing', () => {
    expect(cleanText(' \n\u202e\u2069 ')).toBe('');
  });

  it('has nothing left to clean the second time', () => {
    const piece = fc.constantFrom(
      'a',
      'ب',
      'א',
      ' ',
      '1',
      '\u2068',
      '\u2069',
      '\u202e',
      '\u0301',
      '\ud83d',
      '😀',
      '\n',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (dirty) => {
        const clean = cleanText(dirty);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066\u2067]/u);
      }),
    );
  });
});
