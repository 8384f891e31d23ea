import { toQuoted } from './issue-list';

/** Why a text is no JSON that can be read, and at which character. */
export type Fault = { readonly offset: number; readonly message: string; readonly fix: string };

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };

const HINTS: Readonly<Record<string, string>> = {
  "'": 'JSON takes double quotes only: write " instead.',
  '“': 'Replace the curly quotes by straight ones: ".',
  '/': 'JSON knows no comments: delete it, or move it to "notes".',
  '#': 'JSON knows no comments: delete it, or move it to "notes".',
  '<': 'This looks like XML or HTML; choose a JSON file.',
};

/** Returns where the text that opens with a quote at `start` ends, past its closing quote, or what is wrong in it. */
export function findTextEnd(text: string, start: number): number | Fault {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) {
      return {
        offset: at,
        message:
          'a line break, tab or control character stands inside text, or the text lacks its closing quote.',
        fix: 'Close the text with ", or write \\n for a line break and \\t for a tab.',
      };
    }
    if (code !== 0x5c) continue;
    const length = countEscape(text, at);
    if (length === 0) {
      const message = 'a backslash begins nothing that JSON knows.';
      return { offset: at, message, fix: 'Write \\\\ for a backslash.' };
    }
    at += length - 1;
  }
  return { offset: start, message: 'text begins here and never ends.', fix: 'Close it with ".' };
}

/** Returns where the number or word at `start` ends; null when there is none. */
export function findBareEnd(text: string, start: number): number | null {
  const word = WORDS[text[start] ?? ''];
  if (word !== undefined) return text.startsWith(word, start) ? start + word.length : null;
  NUMBER.lastIndex = start;
  return NUMBER.test(text) ? NUMBER.lastIndex : null;
}

/** Returns the fault that something else than `expected` stands at a character, or that the text ends there. */
export function reportUnexpected(text: string, offset: number, expected: string): Fault {
  const found = text.codePointAt(offset);
  if (found === undefined) {
    return text.trim() === ''
      ? { offset, message: 'the file is empty.', fix: 'Write a network, beginning with {.' }
      : {
          offset,
          message: `the file ends where ${expected} should follow.`,
          fix: 'The file may have been cut off: see that all of it is there.',
        };
  }
  const char = String.fromCodePoint(found);
  const bare = /\p{L}/u.test(char)
    ? 'Put text between double quotes; the only bare words are true, false, null.'
    : null;
  return {
    offset,
    message: `${toQuoted(char)} stands where ${expected} should be.`,
    fix: HINTS[char] ?? bare ?? `Write ${expected} there.`,
  };
}

/** Returns how many characters an escape takes, from its backslash on; 0 when it is none. */
function countEscape(text: string, at: number): number {
  const letter = text[at + 1] ?? '';
  if (letter === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return letter !== '' && '"\\/bfnrt'.includes(letter) ? 2 : 0;
}
