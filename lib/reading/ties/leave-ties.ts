import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';
import { findSubjects } from './verb-subjects';

/** Verbs by which one leaves another to do something. */
const LEAVING = toWords('let lets letting allow allows allowed allowing permit permits permitted permitting');
/** What another is left to do that helps them. */
const DOING =
  /^(?:open|use|operate|cross|train|recruit|regroup|fly|land|pass|shelter|treat|store|move|transit|fire|launch|rest|settle|stay|live|set|build|raise|collect|buy|sell|import|export|ship|dock|refuel|run|keep|hold)$/;

/** Returns the ties of whom somebody lets do what helps them: "Benin has let the Front treat its wounded", "allowed us to store rice". */
export function findLeaveTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    if (!LEAVING.has(norm)) continue;
    const objects = phrases.listAfter(at + 1, sentence.last);
    const end = objects.at(-1)?.last ?? at;
    const verb = norm.startsWith('let') ? end : end + 1;
    const isTo = verb === end || tokenAt(tokens, end).norm === 'to';
    if (objects.length === 0 || !isTo || !DOING.test(tokenAt(tokens, verb).norm)) continue;
    const modality = judgeModality(phrases.body, { sentence, verb: at, end });
    for (const source of findSubjects(clauses, sentence, at))
      for (const target of objects) {
        if (source.mention.actor === target.mention.actor) continue;
        const tier = source.isWeak || target.isWeak ? 'possible' : 'found';
        const ends = { source: source.mention, target: target.mention, third: null };
        ties.push({ type: 'backs', ...ends, tier, rule: 'lets', modality, sentence, cue: at, part: null });
      }
  }
  return ties;
}
