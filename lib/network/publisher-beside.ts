import type { SourceDocument } from './network';

/**
 * Returns the publisher of a document as it stands beside its title: empty where the title says the same already, as in tables that name their
 * sources in one column.
 */
export function toPublisherBeside({ title, publisher }: Pick<SourceDocument, 'title' | 'publisher'>): string {
  const words = publisher.trim();
  return words.toLowerCase() === title.trim().toLowerCase() ? '' : words;
}
