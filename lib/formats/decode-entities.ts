/** The named characters that articles and programs write. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...listPairs('amp & lt < gt > quot " apos \' ndash – mdash — hellip … bull • middot ·'),
  ...listPairs('lsquo ‘ rsquo ’ ldquo “ rdquo ” sbquo ‚ bdquo „ laquo « raquo »'),
  ...listPairs('copy © reg ® trade ™ deg ° euro € pound £'),
  ...listPairs('eacute é egrave è ecirc ê agrave à aacute á acirc â auml ä ouml ö uuml ü szlig ß'),
  ...listPairs('ccedil ç ntilde ñ oacute ó iacute í uacute ú ocirc ô icirc î'),
  ...[['nbsp', ' '] as const, ['shy', ''] as const],
  ...[['zwnj', '\u200c'] as const, ['zwj', '\u200d'] as const],
  ...[['lrm', '\u200e'] as const, ['rlm', '\u200f'] as const],
]);

const STRICT = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;
const LOOSE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g;

/**
 * Returns a text with its references as the characters that they stand for: `&#233;`, `&#xE9;`, `&quot;`. What is no reference stays
 * as it is. `isLoose`: whether one may lack its semicolon, as in HTML.
 */
export function decodeEntities(text: string, isLoose = false): string {
  if (!text.includes('&')) return text;
  return text.replace(isLoose ? LOOSE : STRICT, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? NAMED.get(String(name).toLowerCase()) ?? whole;
    return toCharacter(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function toCharacter(code: number): string {
  const isShown = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return isShown && !isHalf ? String.fromCodePoint(code) : '\ufffd';
}

function listPairs(line: string): readonly (readonly [string, string])[] {
  const words = line.split(' ');
  return words.flatMap((name, at) => (at % 2 === 0 ? [[name, words[at + 1] ?? ''] as const] : []));
}
