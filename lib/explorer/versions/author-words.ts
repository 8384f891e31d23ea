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
