import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isIrregularPast } from '../words/acting-words';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';

/** Reads what one wants another to do in a clause with "that": "Israel demanded that Hamas disarm", "Jordan asked that Chad not leave". */

const DEMANDING =
  /^(?:ask(?:s|ed)|demand(?:s|ed)?|request(?:s|ed)?|urg(?:es|ed)|recommend(?:s|ed)?|propos(?:es|ed)|stipulat(?:es|ed)|order(?:s|ed))$/;

/** Returns a request for each clause with "that" after a verb of wanting whose own verb is no finite one: what is only said to be so is no request. */
export function findDemandedDeeds(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let verb = sentence.first + 1; verb < sentence.last - 3; verb += 1) {
    if (!DEMANDING.test(tokenAt(tokens, verb).norm) || tokenAt(tokens, verb + 1).norm !== 'that') continue;
    const targets = phrases.listAfter(verb + 2, sentence.last);
    const deed = targets.at(-1)?.last ?? sentence.last;
    if (targets.length === 0 || !isWanted(tokenAt(tokens, deed).norm, tokenAt(tokens, deed + 1).norm))
      continue;
    const modality = judgeModality(phrases.body, { sentence, verb, end: verb + 1 });
    for (const source of clauses.findActors(verb, sentence))
      for (const target of targets) {
        if (source.mention.actor === target.mention.actor) continue;
        const tier = source.isWeak || target.isWeak ? 'possible' : 'found';
        const ends = { source: source.mention, target: target.mention, third: null };
        ties.push({
          type: 'asks',
          ...ends,
          tier,
          rule: 'demands',
          modality,
          sentence,
          cue: verb,
          part: null,
        });
      }
  }
  return ties;
}

/** Whether a verb is that of what is wanted: "disarm", "be freed", "not leave", "should leave"; and not "has left", "left", "leaves". */
function isWanted(word: string, next: string): boolean {
  if (/^(?:be|not|should)$/.test(word)) return next !== '';
  return (
    /^[a-z]{3,}$/.test(word) &&
    !/(?:ed|[^s]s|ing|ly)$/.test(word) &&
    !FINITE.test(word) &&
    !isIrregularPast(word)
  );
}

/** Words that stand after a subject and are no verb of what is wanted. */
const FINITE =
  /^(?:had|has|have|was|were|will|would|could|can|may|might|must|did|and|but|who|which|that|the|for|with|from|after|before|when|while|into|over|met|drew|withdrew|overthrew)$/;
