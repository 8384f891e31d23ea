import { toListWords } from '@/lib/network/changes/thing-words';

/** As the server names the user at the machine that it runs on. */
const HERE: readonly string[] = ['local', 'this machine'];

/** Returns an author as a reader knows it. */
export function toAuthorWords(author: string): string {
  return HERE.includes(author) ? 'at this machine' : author;
}

/** Returns whether an author is the user at the machine that the server runs on. */
export function isHere(author: string): boolean {
  return HERE.includes(author);
}

/** Returns who has done something, as a sentence begins with it: the user at this machine has done it in another window. */
export function toActingWords(authors: readonly string[]): string {
  const others = new Set(authors.map((author) => (isHere(author) ? 'another window' : author)));
  if (others.size === 0) return 'Somebody';
  const words = toListWords([...others]);
  return isHere(authors[0] ?? '') ? `A${words.slice(1)}` : words;
}
