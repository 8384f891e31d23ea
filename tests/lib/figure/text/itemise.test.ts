import fc from 'fast-check';
import { type FontFamily, itemise } from '@/lib/figure/text/itemise';

/** As if each family had its own letters, and all had digits, spaces and signs. */
function has(family: FontFamily, codePoint: number): boolean {
  const letter = String.fromCodePoint(codePoint);
  if (/\p{Script=Arabic}/u.test(letter)) return family === 'arabic';
  if (/\p{Script=Hebrew}/u.test(letter)) return family === 'hebrew';
  if (/\p{Script=Han}|\p{Extended_Pictographic}/u.test(letter) && codePoint > 0xff) return false;
  return true;
}

/** Runs from left to right, as `family:text`, in capitals when they run to the left. */
function split(text: string, direction?: 'ltr' | 'rtl' | 'auto'): string[] {
  return itemise(text, direction, has).runs.map(({ start, end, family, level }) => {
    return `${level % 2 === 1 ? family.toUpperCase() : family}:${text.slice(start, end)}`;
  });
}

describe('itemise', () => {
  it('answers one run for one script', () => {
    expect(split('Amos Hochstein (2024)')).toEqual(['sans:Amos Hochstein (2024)']);
    expect(split('نبيه بري')).toEqual(['ARABIC:نبيه بري']);
    expect(split('')).toEqual([]);
  });

  it('takes the direction of the first letter that has one, or the one that is asked for', () => {
    expect(itemise('12 نبيه Amos', 'auto', has).rtl).toBe(true);
    expect(itemise('12 Amos نبيه', undefined, has).rtl).toBe(false);
    expect(itemise('Amos', 'rtl', has).rtl).toBe(true);
    expect(itemise('2024', 'auto', has).rtl).toBe(false);
  });

  it('puts digits in an Arabic line to the left of what comes before them', () => {
    expect(split('عام 2024')).toEqual(['arabic:2024', 'ARABIC:عام ']);
  });

  it('puts a Latin word in an Arabic line between its neighbours', () => {
    expect(split('حزب UNIFIL الله')).toEqual(['ARABIC: الله', 'sans:UNIFIL', 'ARABIC:حزب ']);
  });

  it('puts an Arabic word in a Latin line at its place, with the sentence going on to its right', () => {
    expect(split('to نبيه بري today')).toEqual(['sans:to ', 'ARABIC:نبيه بري', 'sans: today']);
  });

  it('turns two languages that run to the left round together', () => {
    expect(split('a נביה نبيه b')).toEqual(['sans:a ', 'ARABIC:نبيه', 'HEBREW:נביה ', 'sans: b']);
  });

  it('keeps what is isolated apart from the words around it', () => {
    // Without the isolate, the digits would go with the Arabic name, to its left.
    expect(split('a نبيه 3 b')).toEqual(['sans:a ', 'arabic:3', 'ARABIC:نبيه ', 'sans: b']);
    expect(split('a \u2068نبيه\u2069 3 b')).toEqual(['sans:a ', 'ARABIC:نبيه', 'sans: 3 b']);
  });

  it('answers of plain letters and signs what it answers where another character follows them', () => {
    const follower = fc.constantFrom('é', '\u00a0');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), follower, (text, other) => {
        // What has no letter takes the script of the next one.
        fc.pre(other !== 'é' || /[a-z]/i.test(text));
        for (const direction of ['auto', 'ltr'] as const) {
          const followed = itemise(text + other, direction, has).runs;
          const runs = followed.map((run) => ({ ...run, end: run.end - 1 }));
          expect(itemise(text, direction, has)).toEqual({ rtl: false, runs, missing: [] });
        }
      }),
    );
  });

  it('keeps marks with their letter', () => {
    expect(split('e\u0301')).toEqual(['sans:e\u0301']);
    expect(split('م\u064f')).toEqual(['ARABIC:م\u064f']);
  });

  it('splits Cyrillic and Greek from Latin, which have other forms of joining', () => {
    expect(itemise('Ivan Иван', 'auto', has).runs.map(({ script }) => script)).toEqual(['Latn', 'Cyrl']);
    expect(itemise('α', 'auto', has).runs.map(({ script }) => script)).toEqual(['Grek']);
  });

  it('names what no font has, each once, and an emoji of many parts as one', () => {
    expect(itemise('日日本 👩‍👧 👩‍👧', 'auto', has).missing).toEqual(['日', '本', '👩‍👧']);
    expect(itemise('نبيه', 'auto', has).missing).toEqual([]);
  });

  it('takes another family when the one of the neighbours lacks a sign', () => {
    const only = (family: FontFamily, codePoint: number) =>
      codePoint === 0x2032 ? family === 'sans' : has(family, codePoint);
    const { runs, missing } = itemise('حزب\u2032', 'auto', only);
    expect(runs.map(({ family }) => family)).toEqual(['sans', 'arabic']);
    expect(missing).toEqual([]);
  });

  it('does not take an emoji for a letter that runs to the right', () => {
    expect(itemise('😀 نبيه', 'auto', has).rtl).toBe(true);
  });

  it('leaves nothing out and uses nothing twice', () => {
    const piece = fc.constantFrom(
      'a',
      'Я',
      'ب',
      'א',
      ' ',
      '1',
      '(',
      ')',
      '\u0301',
      '\u064f',
      '😀',
      '\u200f',
      '日',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const runs = [...itemise(text, 'auto', has).runs].sort((a, b) => a.start - b.start);
        expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });
});
