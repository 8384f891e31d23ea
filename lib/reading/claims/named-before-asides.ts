import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { Party } from '../ties/parties';
import { ADVERBS } from '../words/function-words';
import { isOfficeWord } from '../words/office-words';

/** How many tokens may say more of who speaks between two commas. */
const MAX_ASIDE = 24;
/** With what words begin that say more of somebody: "of Bearsden", "who left in May", "giving evidence". */
const OPENING =
  /^(?:of|from|in|an?|the|who|whose|which|whom|aged|now|then|both|once|himself|herself|his|her|its|their|one|also|formerly|on|for|with|at|by)$|[a-z]{2}(?:ing|ed)$/;

/**
 * Returns who speaks, where they open the sentence and several asides stand before the verb: “Ana Reyes, 41, giving evidence in Lima,
 * said”. Null where something else stands between.
 */
export function findNamedBeforeAsides(clauses: Clauses, sentence: Sentence, verb: number): Party | null {
  const { tokens } = clauses.phrases.body;
  let end = verb - 1;
  while (ADVERBS.has(tokenAt(tokens, end).norm)) end -= 1;
  if (tokenAt(tokens, end).text !== ',') return null;
  const start = skipOpening(tokens, sentence.first);
  const party = clauses.partyAfter(start, sentence);
  if (!party || party.last >= end || tokenAt(tokens, party.last).text !== ',') return null;
  let asides = 0;
  for (let open = party.last; open < end; asides += 1) {
    const { norm, kind } = tokenAt(tokens, open + 1);
    const isOpening = OPENING.test(norm) || norm === 'and' || norm === 'citing' || isOfficeWord(norm);
    if (kind !== 'number' && !isOpening) return null;
    const close = findComma(tokens, open + 1, end);
    // "Their host, the conciliator Aino Rautava, whose house it was, refused": who it is, is said between.
    const named = party.kind === 'unnamed' ? clauses.partyBefore(close ?? open, sentence) : null;
    if (close === null || named?.kind === 'actors') return null;
    open = close;
  }
  // "The Post, citing two officials, reported".
  const isCiting = /^(?:citing|quoting)$/.test(tokenAt(tokens, party.last + 1).norm);
  return asides > 1 || isCiting ? party : null;
}

function skipOpening(tokens: readonly Token[], first: number): number {
  const isJoined = /^(?:but|and|yet)$/.test(tokenAt(tokens, first).norm);
  return isJoined ? first + 1 : first;
}

function findComma(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at <= Math.min(end, from + MAX_ASIDE); at += 1) {
    const { text } = tokenAt(tokens, at);
    if (text === ',') return at;
    if (/^["“”«»;:]$/.test(text)) return null;
  }
  return null;
}
