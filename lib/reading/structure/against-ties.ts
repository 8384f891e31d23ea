import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { DraftTie } from '../ties/draft-tie';
import { isIrregularForm } from '../ties/inflect';
import { judgeModality } from '../ties/modality';
import { isTyingVerb } from '../ties/tying-verbs';
import { findSubjects } from '../ties/verb-subjects';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import { AUXILIARIES, CLAUSE_WORDS, isAdverb } from '../words/function-words';
import { listDeeds } from './deed-nouns';
import { readPhraseAfter } from './noun-phrases';

/** Reads what is done against somebody, whatever the verb is, and what holds somebody: "preached against", "in a Jordanian prison". */

const MAX_TO_VERB = 7;
/** Verbs that "against" turns to no one: "warned against", "decided against". */
const OTHER_SENSE =
  /^(?:back|support|help|aid|assist|defend|warn|advis|caution|decid|lean|measur|compar|insur|hedg|vaccinat|accus|claim|alleg|protect|said|says|told|argu|counsel)/;

/** Returns the ties of what is done against somebody: "used its army against Hamas". */
export function findAgainstTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first + 2; at < sentence.last; at += 1) {
    if (tokenAt(tokens, at).norm !== 'against') continue;
    const verb = findVerb(clauses, sentence, at);
    const targets = verb === null ? [] : readPhraseAfter(phrases, sentence, at + 1);
    if (verb === null || targets.length === 0) continue;
    const modality = judgeModality(phrases.body, { sentence, verb, end: at });
    for (const source of findSubjects(clauses, sentence, verb))
      for (const target of targets) {
        if (source.mention.actor === target.mention.actor) continue;
        const tier = source.isWeak || target.isWeak ? 'possible' : 'found';
        const ends = { source: source.mention, target: target.mention, third: null };
        ties.push({
          type: 'opposes',
          ...ends,
          tier,
          rule: 'against',
          modality,
          sentence,
          cue: verb,
          part: null,
        });
      }
  }
  return ties;
}

/** Returns the verb that "against" belongs to; null where a clause begins between. */
function findVerb({ phrases }: Clauses, { first }: Sentence, end: number): number | null {
  const { tokens } = phrases.body;
  // "Supports Burhan in the war against": whose war it is, is read by its own rule.
  if (listDeeds(tokenAt(tokens, end - 1).norm).length > 0) return null;
  for (let at = end - 1; at > first && at > end - MAX_TO_VERB; at -= 1) {
    const { norm, kind, isCapital, isPossessive } = tokenAt(tokens, at);
    if (kind === 'sign' || CLAUSE_WORDS.has(norm) || norm === 'and') return null;
    if (phrases.mentions.at(at) || isCapital || isPossessive || isAdverb(norm) || AUXILIARIES.has(norm))
      continue;
    const isVerb =
      isActingVerb(norm) ||
      isTyingVerb(norm) ||
      isIrregularForm(norm) ||
      isIrregularPast(norm) ||
      /[a-z]{2}(?:ed|ing)$/.test(norm);
    // "Guarded against theft", and not "guarded the road against".
    const isOther = OTHER_SENSE.test(norm) || (/^guard/.test(norm) && at === end - 1);
    if (isVerb) return isOther ? null : at;
  }
  return null;
}
