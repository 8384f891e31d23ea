import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Party } from '../ties/parties';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import type { AttributionList } from './attribution-list';

/** Returns who does what a sentence says first, before a token: they go on with "listed two firms tied to Kenya, alleging that". Null for nobody. */
export function findMainDoer(list: AttributionList, sentence: Sentence, end: number): Party | null {
  const { phrases } = list.clauses;
  for (let at = sentence.first + 1; at < end - 1; at += 1) {
    const { norm, isCapital } = tokenAt(phrases.body.tokens, at);
    const isVerb = isActingVerb(norm) || isIrregularPast(norm) || /[a-z]{2}ed$/.test(norm);
    if (isCapital || !isVerb || phrases.mentions.at(at)) continue;
    const subject = list.findSubject(sentence, at);
    if (subject) return subject;
  }
  return null;
}
