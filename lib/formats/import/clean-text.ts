import { LIMITS } from '@/lib/network/limits';

/** Control characters but tab and line breaks, halves of characters, and what is no character: no document can show them. */
const UNSHOWABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;
const CUT = '…';

/** Returns a text without what no document can show, for values that may have any length. */
export function toShowable(text: string): string {
  return text.replace(UNSHOWABLE, '');
}

/** Returns a text as a network file may hold it in one line: names, titles, roles. What is longer is cut, and ends with “…”. */
export function toLine(text: string): string {
  return shorten(toShowable(text), LIMITS.line);
}

/** Returns the same for running text: notes, excerpts, statements. */
export function toProse(text: string): string {
  return shorten(toShowable(text), LIMITS.prose);
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${toShowable(text.slice(0, most - 1))}${CUT}`;
}
