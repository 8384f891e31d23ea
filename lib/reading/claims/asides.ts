import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { Party } from '../ties/parties';
import { isSpeechVerb } from '../words/acting-words';
import { ADVERBS, AUXILIARIES } from '../words/function-words';

/** Who tells that somebody says something, in words set off from the rest of the sentence. */
export type Aside = {
  readonly teller: Party;
  /** Who says it, where the aside stands between them and the verb; else null. */
  readonly subject: Party | null;
  /** Where what is said begins, where the aside stands before it; else null. */
  readonly statement: number | null;
  /** The tokens of the aside. */
  readonly first: number;
  readonly last: number;
};

const MAX_ASIDE = 14;
const ACCOUNT = /^(?:account|telling|version|recollection)$/;

/** Returns the aside beside a verb of saying, whose recipient ends before a token; null for none. */
export function findAside(clauses: Clauses, sentence: Sentence, verb: number, end: number): Aside | null {
  return (
    readAfter(clauses, sentence, end) ??
    readBefore(clauses, sentence, verb) ??
    readOpening(clauses, sentence, verb)
  );
}

/** Reads "told them, according to the diplomat, that" and "told them, the diplomat said, that". */
function readAfter(clauses: Clauses, sentence: Sentence, comma: number): Aside | null {
  const { tokens } = clauses.phrases.body;
  if (tokenAt(tokens, comma).text !== ',') return null;
  const isAccording = startsAccording(tokens, comma + 1);
  const teller = clauses.partyAfter(isAccording ? comma + 3 : comma + 1, sentence);
  if (!teller || !(isAccording || isSpeechVerb(tokenAt(tokens, teller.last).norm))) return null;
  const last = isAccording ? teller.last : teller.last + 1;
  const closes = tokenAt(tokens, last).text === ',' && tokenAt(tokens, last + 1).norm === 'that';
  return closes ? { teller, subject: null, statement: last + 2, first: comma + 1, last } : null;
}

/** Reads "Hochstein, according to the diplomat, told them" and "Hochstein, the diplomat said, had told them". */
function readBefore(clauses: Clauses, sentence: Sentence, verb: number): Aside | null {
  const { tokens } = clauses.phrases.body;
  const comma = skipBesideVerb(tokens, verb - 1);
  if (tokenAt(tokens, comma).text !== ',') return null;
  for (let at = comma - 1; at > sentence.first && at > comma - MAX_ASIDE; at -= 1) {
    if (tokenAt(tokens, at).text !== ',') continue;
    const teller = readTeller(clauses, sentence, at, comma);
    const subject = teller && clauses.partyBefore(at, sentence);
    return teller && subject ? { teller, subject, statement: null, first: at + 1, last: comma } : null;
  }
  return null;
}

function readTeller(clauses: Clauses, sentence: Sentence, open: number, close: number): Party | null {
  const { tokens } = clauses.phrases.body;
  if (startsAccording(tokens, open + 1)) {
    const party = clauses.partyAfter(open + 3, sentence);
    return party?.last === close ? party : null;
  }
  if (!isSpeechVerb(tokenAt(tokens, close - 1).norm)) return null;
  const party = clauses.partyBefore(close - 1, sentence);
  return party && party.first > open && party.first <= open + 2 ? party : null;
}

/** Reads "By the account of a diplomat, Hochstein told them" and "In Lev Dan's account, Hochstein told them". */
function readOpening(clauses: Clauses, sentence: Sentence, verb: number): Aside | null {
  const { tokens } = clauses.phrases.body;
  const { first } = sentence;
  if (!/^(?:by|in)$/.test(tokenAt(tokens, first).norm)) return null;
  for (let at = first + 1; at < Math.min(verb, first + MAX_ASIDE); at += 1) {
    if (tokenAt(tokens, at).text === ',') return null;
    if (!ACCOUNT.test(tokenAt(tokens, at).norm)) continue;
    const isOf = tokenAt(tokens, at + 1).norm === 'of';
    const teller = isOf ? clauses.partyAfter(at + 2, sentence) : clauses.partyBefore(at, sentence);
    const last = isOf ? (teller?.last ?? at) : at + 1;
    const closes = teller && tokenAt(tokens, last).text === ',' && last < verb;
    return closes ? { teller, subject: null, statement: null, first, last } : null;
  }
  return null;
}

function startsAccording(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).norm === 'according' && tokenAt(tokens, at + 1).norm === 'to';
}

function skipBesideVerb(tokens: readonly Token[], from: number): number {
  let at = from;
  while (ADVERBS.has(tokenAt(tokens, at).norm) || AUXILIARIES.has(tokenAt(tokens, at).norm)) at -= 1;
  return at;
}

/** Returns whether a comma ends an aside before a verb of saying: the words in it tell who says that it was said. */
export function endsAside(tokens: readonly Token[], comma: number): boolean {
  if (tokenAt(tokens, comma).text !== ',') return false;
  let at = comma + 1;
  while (ADVERBS.has(tokenAt(tokens, at).norm) || AUXILIARIES.has(tokenAt(tokens, at).norm)) at += 1;
  return isSpeechVerb(tokenAt(tokens, at).norm);
}
