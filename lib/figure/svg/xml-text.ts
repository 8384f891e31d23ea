/** Embeddings and overrides reorder what stands around them; isolates (U+2066 to U+2069) keep to themselves and stay. */
const REORDERING = /[\u202a-\u202e]/gu;
/** Halves of characters, and the two places of Unicode that XML does not allow. */
const NOT_IN_XML = /[\p{Cs}\ufffe\uffff]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Returns a text as it stands in XML, between two tags or between double quotes, on one line: no markup, no control
 * character, nothing that reorders the text around it. Its spaces stay.
 */
export function toXmlText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(REORDERING, '')
    .replace(NOT_IN_XML, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
