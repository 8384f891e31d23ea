import fc from 'fast-check';
import { foldText, toIndexWords, toWords } from '@/lib/graph/search/fold-text';

describe('foldText', () => {
  it.each([
    ['case', 'HEZBOLLAH', 'Hezbollah'],
    ['accents', 'Ångström, José', 'angstrom jose'],
    ['letters that decompose into none', 'Terje Rød-Larsen', 'terje rod larsen'],
    ['ligatures and sharp s', 'Straße, Æneas', 'strasse aeneas'],
    ['a dotted capital i', 'İstanbul', 'istanbul'],
    ['full stops of an acronym', 'U.S.', 'US'],
    ['full stops of an acronym without the last', 'the U.A.E envoy', 'the UAE envoy'],
    ['a possessive', 'Mikati’s office', 'Mikati office'],
    ['an apostrophe in a name', "O'Neill", 'O’Neill'],
    ['ayn in transliteration', 'Baʿabda', 'Baabda'],
    ['hyphens', 'go-between', 'go between'],
    ['spaces', '  a \t b\n', 'a b'],
    ['Arabic vowels', 'نَبِيه', 'نبيه'],
    ['Arabic tatweel', 'نبيـــه', 'نبيه'],
    ['alef with hamza, and without', 'إيران', 'ايران'],
    ['alef with madda', 'آية', 'ايه'],
    ['ya and alef maqsura', 'موسى', 'موسي'],
    ['Persian ya and kaf', 'برّی کیش', 'بري كيش'],
    ['ta marbuta', 'حماة', 'حماه'],
    ['presentation forms', 'ﻻ', 'لا'],
    ['Hebrew points', 'נְתַנְיָהוּ', 'נתניהו'],
    ['Hebrew letters at the end of a word', 'שלום', 'שלומ'],
    ['Hebrew gershayim', 'צה״ל', 'צהל'],
    ['marks of direction', '\u202Babc\u202C', 'abc'],
    ['widths', 'ＵＳ', 'us'],
  ])('folds %s', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
    expect(foldText(one)).not.toBe('');
  });

  it('keeps apart what differs', () => {
    expect(foldText('Iran')).not.toBe(foldText('Iraq'));
    expect(foldText('a.b')).not.toBe(foldText('a b'));
    expect(foldText('2024')).toBe('2024');
  });

  it('changes nothing that it has folded', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(..."U.S'’sأךّ ـ-") }),
    );
    fc.assert(fc.property(text, (any) => foldText(foldText(any)) === foldText(any)));
  });
});

describe('toWords', () => {
  it('has the same words of a plain text, whether signs stand beside it that are not plain', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abzAZ019_ ,:;()/-') });
    fc.assert(fc.property(plain, (text) => toWords(text).join() === toWords(`${text} ’`).join()));
  });

  it('parts at whatever is neither letter nor digit', () => {
    expect(toWords('United Nations (UNIFIL), 1978')).toEqual(['united', 'nations', 'unifil', '1978']);
    expect(toWords('…')).toEqual([]);
  });
});

describe('toIndexWords', () => {
  it('also joins what a hyphen parts', () => {
    expect(toIndexWords('Maher al-Kurd')).toEqual(['maher', 'al', 'kurd', 'alkurd']);
  });
});

it.each(['  Al-Nour_Front, (north)/2 ', 'A.B.C. of “O’Neil’s”', 'U.S.', '- ; -', 'Søren / מֶלֶךְ'])(
  'foldText parts the words of “%s” by single spaces',
  (text) => expect(foldText(text)).toBe(toWords(text).join(' ')),
);
