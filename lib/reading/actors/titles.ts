import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { ENVOY_OFFICES, HONORIFICS, isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import type { KnownNames } from './known-names';

/** Tells which words in and before a run of capitalised words are a title. */

/** Returns whether a title is of several whose names follow: "Ambassadors Gevorg Saroyan and Leyla Hasanova". */
export function isPluralTitle(tokens: readonly Token[], at: number, end: number): boolean {
  const { norm } = tokenAt(tokens, at);
  // "The Wardens of the Lower Fen" are a group.
  const isGroup = tokenAt(tokens, at - 1).norm === 'the' && tokenAt(tokens, at + 1).norm === 'of';
  return at < end - 1 && norm.endsWith('s') && isOfficeWord(norm.slice(0, -1)) && !isGroup;
}

/** Returns whether a word describes an office of the same run: "Foreign Minister", "Secretary of State". */
export function describesOffice(tokens: readonly Token[], at: number, end: number): boolean {
  const { norm } = tokenAt(tokens, at);
  // "Chief of Staff Rui Lima".
  const chief = norm === 'of' ? at - 1 : at - 2;
  if (
    /^(?:of|staff)$/.test(norm) &&
    tokenAt(tokens, chief).norm === 'chief' &&
    tokenAt(tokens, chief + 2).norm === 'staff'
  )
    return chief + 3 < end;
  if (norm === 'of' || norm === 'for')
    return isOfficeWord(tokenAt(tokens, at - 1).norm) && OFFICE_MODIFIERS.has(tokenAt(tokens, at + 1).norm);
  if (!OFFICE_MODIFIERS.has(norm)) return false;
  let start = at;
  while (start > at - 3 && OFFICE_MODIFIERS.has(tokenAt(tokens, start - 1).norm)) start -= 1;
  // "Minister of Foreign Affairs".
  if (/^(?:of|for)$/.test(tokenAt(tokens, start - 1).norm) && isOfficeWord(tokenAt(tokens, start - 2).norm))
    return true;
  for (let next = at + 1; next <= end && next < at + 5; next += 1) {
    if (isOfficeWord(tokenAt(tokens, next).norm)) return true;
    if (next === end || !OFFICE_MODIFIERS.has(tokenAt(tokens, next).norm)) return false;
  }
  return false;
}

/** Returns whether an envoy is said to be sent to what is named at a token: "the ambassador to Peru Rui Lima". */
export function isPlaceOfEnvoy(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at - 2);
  return (
    /^(?:to|for|in)$/.test(tokenAt(tokens, at - 1).norm) &&
    (ENVOY_OFFICES.has(norm) || /^(?:representative|coordinator)$/.test(norm))
  );
}

const KIN = /^(?:brother|sister|twin|cousin|son|daughter)$/;

/** Returns whether the word before a name is an office in small letters: "envoy Amos Hochstein". */
export function isTitleBefore(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  // "The brothers Ismail and Hafiz".
  const isPlural = /s$/.test(before.norm) && KIN.test(before.norm.slice(0, -1));
  return (
    at > first &&
    before.kind === 'word' &&
    !before.isPossessive &&
    (isOfficeWord(before.norm) || HONORIFICS.has(before.norm) || isPlural)
  );
}

/** Returns whether a word only says how high those are who are named after it: "Senior Kenyan Fatah", "Top CIA". */
export function isRank(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:top|senior|former|leading|veteran|key|local|rival)$/.test(tokenAt(tokens, at).norm) &&
    !isOfficeWord(tokenAt(tokens, at + 1).norm)
  );
}

/** Returns whether a word begins an office of two words before the end of a run: "Prize-winning Prime Minister". */
export function beginsOffice(tokens: readonly Token[], at: number, end: number): boolean {
  const isFirst = /^(?:prime|vice|deputy)$/.test(tokenAt(tokens, at).norm);
  return isFirst && at < end - 1 && isOfficeWord(tokenAt(tokens, at + 1).norm);
}

/** How many words may name what a minister is for. */
const MAX_PORTFOLIO = 4;

/** Returns where "Minister" stands that only what the office is for stands before: "Rural Works Minister Vijay Chaubey". The same place otherwise. */
export function skipPortfolio(
  tokens: readonly Token[],
  from: number,
  end: number,
  known: KnownNames,
): number {
  for (let at = from; at < Math.min(end - 1, from + MAX_PORTFOLIO); at += 1) {
    const { norm, isPossessive } = tokenAt(tokens, at);
    if (norm === 'minister') return at;
    if (isPossessive || known.match(tokens, at) || /(?:ish|ese|[ie]an|[^s]i)$/.test(norm)) return from;
  }
  return from;
}
