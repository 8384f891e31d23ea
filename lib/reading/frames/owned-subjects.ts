import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { AUXILIARIES, isAdverb } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';

/** Finds whose the thing is of which a passive is told: "Omar's trucks were burned", "Omar, whose trucks were burned". */

const MAX_NOUNS = 4;

/** What belongs to somebody and is against them: who attacks it stands with them. */
export const OTHERS =
  /^(?:enem(?:y|ies)|rivals?|foes?|opponents?|critics?|neighbou?rs?|all(?:y|ies)|claims?|allegations?|accusations?|reports?|versions?|plans?|proposals?|decisions?|handling|rebels?|opposition|dissidents?)$/;

/** Returns whose the thing is that stands before a passive verb; empty where it is nobody's. */
export function findSubjectsOwner(
  { phrases }: Clauses,
  { first }: Sentence,
  verb: number,
): readonly Phrase[] {
  const { tokens } = phrases.body;
  let at = verb - 1;
  while (at > first && (AUXILIARIES.has(tokenAt(tokens, at).norm) || isAdverb(tokenAt(tokens, at).norm)))
    at -= 1;
  const last = at;
  for (; at >= first && at > last - MAX_NOUNS; at -= 1) {
    const { norm, kind, isPossessive } = tokenAt(tokens, at);
    const owner = phrases.mentions.at(at);
    if (owner) {
      const isOwner = isPossessive || owner.kind === 'demonym';
      const isApart = at < last && owner.kind !== 'pronoun';
      return isOwner && isApart
        ? [{ mention: owner, first: owner.first, last: owner.last, isWeak: false }]
        : [];
    }
    if (norm === 'whose') {
      const end = tokenAt(tokens, at - 1).text === ',' ? at - 1 : at;
      return phrases
        .listBefore(end, first)
        .slice(-1)
        .map((phrase) => ({ ...phrase, isWeak: false }));
    }
    if (kind !== 'word' || isFunctionWord(norm) || OTHERS.test(norm)) return [];
  }
  return [];
}
