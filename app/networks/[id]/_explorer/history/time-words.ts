/** As the server names whoever sits at the machine that it runs on. */
const HERE: readonly string[] = ['local', 'this machine'];

/** Answers an author as a reader knows it. */
export function toAuthorWords(author: string): string {
  return HERE.includes(author) ? 'at this machine' : author;
}

/** Answers whether an author is whoever sits at the machine that the server runs on. */
export function isHere(author: string): boolean {
  return HERE.includes(author);
}

/** Answers the day of a moment, where the reader is: "3 May 2026". */
export function toDayWords(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
}

/** Answers the time of a moment, where the reader is: "14:05". */
export function toTimeWords(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short' });
}
