import { foldText } from '@/lib/graph/search/fold-text';
import type { Network, SourceDocument } from '@/lib/network/network';

export type FoundDocument =
  | { readonly state: 'known'; readonly document: SourceDocument }
  | { readonly state: 'several'; readonly documents: readonly SourceDocument[] }
  | { readonly state: 'none' };

/**
 * Returns the document that a word of a line means: by its id, or the only one of which the id, the publisher, the title or a word
 * of them begins so. Of several, it is the one that is worked from.
 */
export function findDocument(
  text: string,
  { documents }: Pick<Network, 'documents'>,
  working: string | null,
): FoundDocument {
  const typed = foldText(text);
  const whole = documents.filter(({ id }) => id === text);
  const found = whole.length > 0 ? whole : documents.filter((document) => isBegun(document, typed));
  const [only] = found;
  if (!only) return { state: 'none' };
  if (found.length === 1) return { state: 'known', document: only };
  const current = found.find(({ id }) => id === working);
  return current ? { state: 'known', document: current } : { state: 'several', documents: found };
}

/** Returns whether a name of a document, or a word of it, begins with words as they are compared. */
export function isBegun({ id, publisher, title }: SourceDocument, typed: string): boolean {
  if (typed === '') return false;
  return [id, publisher, title].some((name) => ` ${foldText(name)}`.includes(` ${typed}`));
}
