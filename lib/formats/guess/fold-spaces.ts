/** White space around a text, white space other than a space, and two in a row. */
const UNEVEN = /^\s|\s$|[^\S ]|\s\s/u;

/** Returns a text without white space around it, and with single spaces within. Most texts are so already. */
export function foldSpaces(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}
