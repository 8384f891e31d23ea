/** One item of a bracketed list: in double or single quotes, with backslashes before what would end it, or bare. */
const ITEM = /\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|([^,]*))\s*(?:,|$)/gsy;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * Returns the items of a list in one attribute. GEXF 1.3 and Neo4j write `[red, "blue, or so"]`; earlier GEXF parts items by `|`,
 * or else by `;`, or else by a comma.
 */
export function parseList(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) return parseBracketed(trimmed.slice(1, -1));
  const separator = ['|', ';', ','].find((candidate) => trimmed.includes(candidate));
  return separator === undefined ? [trimmed] : trimmed.split(separator).map((item) => item.trim());
}

function parseBracketed(inner: string): string[] {
  const items: string[] = [];
  if (inner.trim() === '') return items;
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < inner.length) {
    const match = ITEM.exec(inner);
    // What follows a quoted item without a comma is kept as it stands.
    if (!match) return [inner];
    items.push(toItem(match));
  }
  return items;
}

function toItem([, double, single, bare]: RegExpExecArray): string {
  const quoted = double ?? single;
  if (quoted === undefined) return (bare ?? '').trim();
  return quoted.replace(/\\(.)/gs, (_, letter: string) => ESCAPES[letter] ?? letter);
}
