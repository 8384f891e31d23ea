import { isPartialDate, type Period } from '../partial-date';
import type { LineAnswer } from './line';

/** The signs of the grammar, which the reader of a line and its writer have in common. */

export const ANSWER_SIGNS: Readonly<Record<LineAnswer, string>> = {
  denies: '!',
  rejects: '!!',
  declines: '?',
  unreachable: '??',
  confirms: '=',
};

/** Signs that begin a part of the details, each before its shorter beginnings. */
export const DETAIL_SIGNS = ['!!', '!', '??', '?', '=', '@', '#', '~'] as const;

/** Signs between actors: the first of those that may be told in several ways is the one that is written. */
export const ARROWS: ReadonlyMap<string, '->' | '--'> = new Map([
  ['<->', '--'],
  ['->', '->'],
  ['--', '--'],
  ['→', '->'],
  ['↔', '--'],
]);

export const COMMAS: ReadonlySet<string> = new Set([',', '،']);

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['«', '»'],
]);

/** Returns the marks that may close a quotation; undefined for what opens none. */
export function findClosing(opening: string): string | undefined {
  return QUOTES.get(opening);
}

/** Marks that only turn the direction of writing: they are never part of what is written. */
export const DIRECTION_MARK = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
export const SPACE = /[\s\p{Cc}]/u;

/** Words that begin a part of the details, and the part; of several words, the first is the one that is written. */
export const KEYWORDS = [
  { part: 'speaker', words: ['by'] },
  { part: 'onBehalfOf', words: ['on', 'behalf', 'of'] },
  { part: 'onBehalfOf', words: ['for'] },
  { part: 'toward', words: ['toward'] },
  { part: 'toward', words: ['towards'] },
  { part: 'said', words: ['said'] },
] as const;

const KEYWORD_BEGINNINGS: ReadonlySet<string> = new Set(KEYWORDS.map(({ words }) => words[0]));

/** Returns whether a word may begin a part of the details by itself. */
export function beginsPart(word: string): boolean {
  return KEYWORD_BEGINNINGS.has(word.toLowerCase()) || readPeriod(word) !== null;
}

const KIND_WORDS = ['person', 'group', 'state'] as const;

/** Returns the kind of actor that a word in parentheses stands for: "(p)", "(group)"; null for any other word. */
export function readKind(word: string): (typeof KIND_WORDS)[number] | null {
  if (word.length < 3 || !word.startsWith('(') || !word.endsWith(')')) return null;
  const begun = word.slice(1, -1).toLowerCase();
  return KIND_WORDS.find((kind) => kind.startsWith(begun)) ?? null;
}

/** Returns the period that a word stands for: "2024-10", "2024-09..2024-11", "..2024"; null for any other word. */
export function readPeriod(word: string): Period | null {
  const isDate: boolean = isPartialDate(word);
  if (isDate) return { from: word, to: word };
  const middle = word.indexOf('..');
  if (middle === -1) return null;
  const [from, to] = [word.slice(0, middle), word.slice(middle + 2)];
  if (from === '' && to === '') return null;
  if ((from !== '' && !isPartialDate(from)) || (to !== '' && !isPartialDate(to))) return null;
  return { from: from || null, to: to || null };
}

/** Returns a text as a line has it: without marks of direction, with single spaces, and none around it. */
export function toLineText(text: string): string {
  let clean = '';
  for (const character of text) {
    if (DIRECTION_MARK.test(character)) continue;
    if (!SPACE.test(character)) clean += character;
    else if (clean !== '' && !clean.endsWith(' ')) clean += ' ';
  }
  return clean.endsWith(' ') ? clean.slice(0, -1) : clean;
}
