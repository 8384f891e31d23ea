/** So few words are no article. */
const MIN_WORDS = 8;
/** Rows and settings have fewer words in a line. */
const MIN_WORDS_IN_LINE = 4;
/** What share of a text is letters, and what share is letters, spaces and the marks between sentences. */
const MIN_LETTERS = 0.6;
const MIN_PLAIN = 0.93;

/** Returns whether the beginning of a text is sentences, as those of an article or of minutes, and no table, list or code. */
export function looksLikeProse(head: string): boolean {
  const text = head.replace(/^\ufeff/, '').trim();
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const words = text.match(/[\p{L}\p{M}\p{N}'’]+/gu)?.length ?? 0;
  if (words < MIN_WORDS || words / lines.length < MIN_WORDS_IN_LINE) return false;
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  const plain = text.match(/[\p{L}\p{M}\p{N}\s.,;:!?()“”„«»"'’‘،؛؟。、–—-]/gu)?.length ?? 0;
  return letters >= MIN_LETTERS * text.length && plain >= MIN_PLAIN * text.length;
}
