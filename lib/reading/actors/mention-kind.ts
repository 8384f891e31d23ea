import type { MentionKind } from '../reading';
import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { STANDING_NOUNS } from '../words/group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import type { Candidate } from './candidate';

/** Returns what a form is where it is: a state's name before an office or its people describes as a demonym does. */
export function judgeUse(
  tokens: TextBody['tokens'],
  use: string,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
): MentionKind {
  if (use === 'demonym') return 'demonym';
  const { norm, isCapital } = tokenAt(tokens, first);
  if (!isCapital && norm === 'the') return 'description';
  const next = tokenAt(tokens, last).norm;
  const isInitials =
    /^\p{Lu}{2,4}$/u.test(norm) && last - first === 1 && tokenAt(tokens, first).text.includes('.');
  const isBeforeNoun = isOfficeWord(next) || OFFICE_MODIFIERS.has(next) || STANDING_NOUNS.has(next);
  return isInitials && isBeforeNoun ? 'demonym' : 'name';
}

const MAX_BETWEEN = 3;

/** Returns whether a word for a people only says where a firm is from, which does not act for its state: "a Danish lender". */
export function isOrigin(tokens: TextBody['tokens'], last: number): boolean {
  // "Of Russian and Latvian nationality".
  const isTwo = /^(?:and|or)$/.test(tokenAt(tokens, last).norm) && tokenAt(tokens, last + 1).isCapital;
  if (PAPERS.test(tokenAt(tokens, isTwo ? last + 2 : last).norm)) return true;
  for (let at = last; at < last + MAX_BETWEEN; at += 1) {
    const { norm, kind, isCapital } = tokenAt(tokens, at);
    if (kind !== 'word' || isCapital || isFunctionWord(norm) || isOfficeWord(norm)) return false;
    if (FIRMS.has(norm)) return !isOfficeWord(tokenAt(tokens, at + 1).norm);
  }
  return false;
}

/** What somebody has of a state who does not act for it. */
const PAPERS =
  /^(?:nationality|citizenship|passports?|descent|origin|ancestry|heritage|extraction|parentage|accent|dialect)$/;

const FIRMS = toWords(
  'company companies firm firms operator lender insurer manufacturer shipper shipbuilder shipyard carrier airline retailer brewer refiner miner ' +
    'subsidiary conglomerate corporation developer startup start-up contractor newspaper magazine broadcaster publisher brokerage distillery supermarket',
);

/** Returns whether a word for a people is one of them, or what they speak: "a Belgian, an American and", "known as the Sheet in French". */
export function isOneOrLanguage(tokens: TextBody['tokens'], first: number, last: number): boolean {
  const before = tokenAt(tokens, first - 1).norm;
  const next = tokenAt(tokens, last);
  if (/^(?:an?|another)$/.test(before))
    return next.kind === 'sign' || /^(?:and|or|who|from|with)$/.test(next.norm);
  if (before === 'in' || /^(?:speaks?|spoke|speaking|fluent)$/.test(before)) {
    const isFirst = /^(?:and|or)$/.test(next.norm) && tokenAt(tokens, last + 1).isCapital;
    return isPhraseEnd(tokens, isFirst ? last + 2 : last);
  }
  // "Translated from English to Spanish".
  const isTranslated = /^(?:to|into|from)$/.test(before) && isAfterTranslating(tokens, first);
  if (isTranslated) return true;
  const isSecond = /^(?:and|or)$/.test(before) && tokenAt(tokens, first - 3).norm === 'in';
  return isSecond && tokenAt(tokens, first - 2).isCapital && isPhraseEnd(tokens, last);
}

function isAfterTranslating(tokens: TextBody['tokens'], first: number): boolean {
  for (let at = first - 2; at > first - 6; at -= 1)
    if (/^(?:translat|interpret|dubb)(?:e|es|ed|ing)$/.test(tokenAt(tokens, at).norm)) return true;
  return false;
}

function isPhraseEnd(tokens: TextBody['tokens'], at: number): boolean {
  const { kind, norm, isJoined } = tokenAt(tokens, at);
  return !isJoined && (kind === 'sign' || isFunctionWord(norm));
}
