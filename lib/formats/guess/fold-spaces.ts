/** Returns a text without white space around it, and with single spaces within. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
