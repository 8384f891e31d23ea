import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { isBe } from '../ties/verb-subjects';
import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';

/** Finds what is given where it stands before the verb: "the rifles were given by", "rifles given by", "the rifles that Jordan gave". */

/** A thing before a verb that gives it, and whether the verb is passive: then who gives it stands after "by". */
export type GivenThing = { readonly noun: string; readonly isPassive: boolean };

/** Returns what is given by a verb that stands after it; null where no noun stands there. */
export function findGivenThing(
  clauses: Clauses,
  sentence: Sentence,
  verb: number,
  findSubjects: () => readonly Phrase[],
): GivenThing | null {
  const { tokens } = clauses.phrases.body;
  const noun = tokenAt(tokens, verb - 1);
  const isParticiple = /(?:ed|en|n|t|d)$/.test(tokenAt(tokens, verb).norm);
  let at = verb - 1;
  while (
    at > sentence.first &&
    (AUXILIARIES.has(tokenAt(tokens, at).norm) || isAdverb(tokenAt(tokens, at).norm))
  )
    at -= 1;
  const isAfterBe = tokens.slice(at + 1, verb).some(({ norm }) => isBe(norm));
  if (isParticiple && isAfterBe) return toThing(clauses, at, true);
  if (isParticiple && at === verb - 1 && PREPOSITIONS.has(tokenAt(tokens, verb + 1).norm)) {
    const thing = noun.kind === 'word' ? toThing(clauses, at, true) : null;
    if (thing) return thing;
  }
  const before = findSubjects()[0]?.first;
  if (before === undefined || before > verb) return null;
  const link = tokenAt(tokens, before - 1).norm;
  return toThing(clauses, /^(?:that|which)$/.test(link) ? before - 2 : before - 1, false);
}

function toThing({ phrases }: Clauses, at: number, isPassive: boolean): GivenThing | null {
  const { norm, kind } = tokenAt(phrases.body.tokens, at);
  const isNoun = kind === 'word' && !phrases.mentions.at(at) && !isFunctionWord(norm);
  return isNoun ? { noun: norm, isPassive } : null;
}
