/** The named characters that articles have. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  euro: '€',
  pound: '£',
  shy: '',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  ccedil: 'ç',
  ntilde: 'ñ',
  oacute: 'ó',
  iacute: 'í',
  uacute: 'ú',
  ocirc: 'ô',
  icirc: 'î',
};

/** Returns a text of HTML with its references as the characters that they stand for. What is no reference stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name] ?? NAMED[String(name).toLowerCase()] ?? whole;
      return toCharacter(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
    },
  );
}

function toCharacter(code: number): string {
  const isShown = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return isShown && !isHalf ? String.fromCodePoint(code) : '\ufffd';
}
