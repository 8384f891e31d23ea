import type { Evidence } from './network';

/**
 * Returns what tells an unnamed speaker from others: two items of evidence are by the same one where the same document names
 * them in the same words. Null for evidence that an actor speaks, or that the document says itself.
 */
export function toUnnamedKey({ document, attribution, speaker }: Evidence): string | null {
  const words = attribution.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  return speaker !== null || words === '' ? null : JSON.stringify([document, words]);
}
