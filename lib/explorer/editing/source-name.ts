import type { Network, SourceDocument } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import type { WorkingSource } from './working-source';

/** Returns how the document that is worked from is called: "Reuters, 1 November 2024". */
export function toSourceName({ title, publisher, published }: SourceDocument): string {
  if (!publisher) return title;
  return published ? `${publisher}, ${toDateLabel(published)}` : `${publisher}: ${title}`;
}

/** Returns what is carried beside the document: who spoke last, and where; empty for nothing. */
export function describeCarried({ attribution, speaker, locator }: WorkingSource, network: Network): string {
  const actor = network.actors.find(({ id }) => id === speaker);
  return [actor?.name ?? attribution, locator].filter(Boolean).join(', ');
}
