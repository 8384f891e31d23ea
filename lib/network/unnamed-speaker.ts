import type { Evidence } from './network';

type Said = Pick<Evidence, 'document' | 'attribution' | 'speaker' | 'unnamedSpeaker'>;

/**
 * Returns what tells an unnamed speaker from others: two items of evidence are by the same one where they say so, else where
 * the same document names them in the same words. Null for evidence that an actor speaks, or that the document says itself.
 */
export function toUnnamedKey({ document, attribution, speaker, unnamedSpeaker }: Said): string | null {
  if (speaker !== null) return null;
  if (unnamedSpeaker) return JSON.stringify([unnamedSpeaker]);
  const words = attribution.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  return words === '' ? null : JSON.stringify([document, words]);
}
