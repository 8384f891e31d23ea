/** Returns the words of a list that is written as text, separated by white space. */
export function toWords(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
