import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import { CUES_BY_WORD } from './cues';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';
import { findSubjects } from './verb-subjects';
import { fitsKinds } from './verb-ties';

const HAVING = toWords('had has have having');

/** Returns the ties of what somebody has others do to another: "Kerr had Carrach arrested", "has had him killed". */
export function findCausedTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  // "Had Iran attacked Israel" at the beginning is a condition.
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    if (!HAVING.has(tokenAt(tokens, at).norm)) continue;
    const object = phrases.after(at + 1, sentence.last);
    const verb = object?.last ?? at;
    if (!object || object.isWeak || !/(?:ed|en|[^e]t)$/.test(tokenAt(tokens, verb).norm)) continue;
    // "The war that Iran had Hamas fought": who is named after the verb is its object.
    if (phrases.mentions.at(verb + 1)) continue;
    const cue = (CUES_BY_WORD.get(tokenAt(tokens, verb).norm) ?? []).find(
      ({ isPassive, isInverse, needs }) => isPassive && !isInverse && !needs,
    );
    if (!cue) continue;
    const modality = judgeModality(phrases.body, { sentence, verb: at, end: verb + 1 });
    for (const source of findSubjects(clauses, sentence, at)) {
      if (source.mention.actor === object.mention.actor || source.isWeak) continue;
      if (!fitsKinds(cue.type, source, object)) continue;
      const ends = { source: source.mention, target: object.mention, third: null };
      ties.push({
        type: cue.type,
        ...ends,
        tier: 'found',
        rule: cue.rule,
        modality,
        sentence,
        cue: verb,
        part: null,
      });
    }
  }
  return ties;
}
