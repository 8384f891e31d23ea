/** Marks of footnotes as encyclopedias and reports have them behind a name: "[1]", "[12][b]". */
const MARKS = /(?:\s?\[(?:\d{1,3}|[a-z])\]){1,4}$/u;

/** Returns a name without the marks of footnotes behind it; a name that is nothing else stays as it is. */
export function withoutFootnotes(name: string): string {
  if (!name.endsWith(']')) return name;
  const plain = name.replace(MARKS, '');
  return plain === '' ? name : plain;
}

const FOOTNOTE =
  /^(\*|†|[¹²³]|\(\d\) |\[\d\] )|^(sources?|notes?|quellen?|fuentes?|anmerkung(en)?|remarques?|nb|n\.b\.)\s*[:.]/i;

/** Returns whether the text of a row is a footnote below a table, and no part of it. */
export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(text);
}
