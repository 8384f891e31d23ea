import { FORMAT_LIMITS } from '@/lib/network/limits';

const ACCENTS: Readonly<Record<string, string>> = {
  ...{ '"': '\u0308', "'": '\u0301', '`': '\u0300', '^': '\u0302', '~': '\u0303', '=': '\u0304' },
  ...{ c: '\u0327', v: '\u030C', u: '\u0306', H: '\u030B', r: '\u030A', k: '\u0328', '.': '\u0307' },
};
const SIGNS: Readonly<Record<string, string>> = {
  ...{
    ss: 'ß',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    aa: 'å',
    AA: 'Å',
    i: 'ı',
  },
};

/** Returns a value without the signs of TeX: `Erd{\H o}s` → `Erdős`. */
export function toPlainTex(value: string): string {
  return value
    .slice(0, FORMAT_LIMITS.cell)
    .replace(/\\(["'`^~=.])\s?\{?\\?([A-Za-z])\}?/g, (_, accent, letter) => `${letter}${ACCENTS[accent]}`)
    .replace(/\\([cvuHrk])(?:\s|\{)\{?([A-Za-z])\}?/g, (_, accent, letter) => `${letter}${ACCENTS[accent]}`)
    .replace(/\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i)(?![A-Za-z])\s?/g, (_, name) => SIGNS[name] ?? '')
    .replace(/\\([&%$#_])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/--/g, '–')
    .replace(/[~\s]+/g, ' ')
    .normalize('NFC')
    .trim();
}
