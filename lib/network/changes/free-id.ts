import { LIMITS } from '../limits';
import { toSlug } from '../nearest';
import type { Network } from '../network';
import { type ListName, NOUNS } from '../thing-index';

/** Returns an id for a new thing, made of words, that no thing of the list has: "amos-hochstein", "amos-hochstein-2". */
export function toFreeId(network: Pick<Network, ListName>, list: ListName, words: string): string {
  return toIdBeside(new Set(network[list].map(({ id }) => id)), list, words);
}

/** Returns such an id that is none of those taken. */
export function toIdBeside(taken: ReadonlySet<string>, list: ListName, words: string): string {
  const slug =
    toSlug(words)
      .slice(0, LIMITS.id - 10)
      .replace(/-+$/, '') || toSlug(NOUNS[list]);
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

/** Returns the words of which the id of a new document is made: its publisher and date, else its title. */
export function toDocumentWords({
  title,
  publisher,
  published,
}: {
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
}): string {
  return publisher && published ? `${publisher} ${published}` : title;
}
