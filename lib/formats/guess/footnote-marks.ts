/** Marks of footnotes as encyclopedias and reports have them behind a name: "[1]", "[12][b]". */
const MARKS = /(?:\s?\[(?:\d{1,3}|[a-z])\]){1,4}$/u;

/** Returns a name without the marks of footnotes behind it; a name that is nothing else stays as it is. */
export function withoutFootnotes(name: string): string {
  if (!name.endsWith(']')) return name;
  const plain = name.replace(MARKS, '');
  return plain === '' ? name : plain;
}

const FOOTNOTE =
  /^(\*|†|[¹²³]|\(?\d\) |\[\d\] )|^(sources?|notes?|quellen?|fuentes?|anmerkung(en)?|remarques?|nb|n\.b\.|notas?|fontes?|fonti?|legend|legende|l[ée]gende|leyenda|legenda|key|bron(nen)?|opmerking|примечани[ея]|источники?|примітк[аи]|джерел[оа]|not|kaynak|uwagi|źródł[oa])\s*[:.]/i;

/** A remark that says by its first word what it is, and explains signs: a delimiter within it may have cut it into cells. */
const LEGEND =
  /^(notes?|notas?|legend|legende|l[ée]gende|leyenda|legenda|key|codes?|anmerkung(en)?|remarques?|opmerking|примечани[ея]|примітк[аи]|not|uwagi)\s*:\s*\S+\s*=/i;

/** Signs and what each of them means, with no word before them: “A = present, E = excused”. */
const SIGNS = /^["“]?[\p{L}\d*.–-]{1,4}["”]?\s?=\s?[^=,;]{2,60}[,;]\s*["“]?[\p{L}\d*.–-]{1,4}["”]?\s?=\s?\S/u;

/** Returns whether the first cell of a last row begins a remark that explains the signs of the table. */
export function isLegend(text: string): boolean {
  return LEGEND.test(text) || SIGNS.test(text.trim());
}

/** Returns whether the text of a row is a footnote below a table, and no part of it. */
export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(text);
}

/** A line that counts what stands above it: “3 committees, 7 seats”, “n = 12”. */
const COUNT = /^(n\s?=\s?)?\d[\d.,]{0,9} \p{L}[^\d]{0,40}([,;:] ?\d.{0,60})?$|^n\s?=\s?\d[\d.,]{0,9}$/iu;

/** Returns whether the only text of a last row counts what stands above it. */
export function isSummary(text: string): boolean {
  return text.length < 100 && COUNT.test(text);
}
