import type { Phrase } from '../actors/phrases';
import { readPhraseAfter } from '../structure/noun-phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { DETERMINERS } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';
import type { Clauses } from './clauses';

/** Finds who does what a verb says where the name comes last: "Leading the Front is Ali Nasr", "The man who shot him was Ali Nasr". */

const BE = /^(?:is|are|was|were)$/;
const MAX_TO_BE = 16;

/** Returns who is named after "is" as the one who does what the verb says; empty for nobody. */
export function findNamedLast(clauses: Clauses, sentence: Sentence, verb: number): readonly Phrase[] {
  const { tokens } = clauses.phrases.body;
  const isOpening = verb === sentence.first && /(?:ing|ed)$/.test(tokenAt(tokens, verb).norm);
  if (!isOpening && !isOfSomebody(clauses, sentence, verb)) return [];
  for (let at = verb + 1; at < Math.min(sentence.last, verb + MAX_TO_BE); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' || /^(?:that|who|which|because|if|when)$/.test(norm)) return [];
    if (!BE.test(norm)) continue;
    const list = readPhraseAfter(clauses.phrases, sentence, at + 1);
    return list.every(({ isWeak, mention }) => !isWeak && mention.kind === 'name') ? list : [];
  }
  return [];
}

/** Whether the verb is of a relative clause that tells of nobody named: "those who called", "the man that led". */
function isOfSomebody({ phrases }: Clauses, { first }: Sentence, verb: number): boolean {
  const { tokens } = phrases.body;
  let at = verb - 1;
  while (
    at > first &&
    /^(?:has|have|had|also|once|now|then|first|later|still)$/.test(tokenAt(tokens, at).norm)
  )
    at -= 1;
  if (!/^(?:who|that)$/.test(tokenAt(tokens, at).norm)) return false;
  const noun = tokenAt(tokens, at - 1);
  if (phrases.mentions.at(at - 1) || noun.kind !== 'word') return false;
  if (/^(?:those|one|people)$/.test(noun.norm)) return true;
  const before = [at - 2, at - 3, at - 4].filter((one) => one >= first);
  return !isFunctionWord(noun.norm) && before.some((one) => DETERMINERS.has(tokenAt(tokens, one).norm));
}
