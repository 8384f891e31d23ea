import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { DraftTie } from '../ties/draft-tie';
import { findAfterComma } from '../ties/far-subjects';
import { judgeNoun } from '../ties/judge-noun';
import { toWords } from '../words/word-set';

const NOUNS = toWords(
  'meeting meetings talks call letter letters message note conversation interview phone lunch dinner visit email telegram cable speech address reply statement memo',
);
const MAX_TO_NOUN = 5;

/** Returns the ties of what a sentence opens with, and who does something after its comma: "In a letter to B, A offered". */
export function findOpeningTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const { first, last } = sentence;
  if (!/^(?:in|after|before|during|following|at|over)$/.test(tokenAt(tokens, first).norm)) return [];
  for (let at = first + 1; at < Math.min(last, first + MAX_TO_NOUN); at += 1) {
    if (phrases.mentions.at(at)) return [];
    if (!NOUNS.has(tokenAt(tokens, at).norm) || !/^(?:with|to)$/.test(tokenAt(tokens, at + 1).norm)) continue;
    const targets = phrases.listAfter(at + 2, last);
    const end = targets.at(-1)?.last ?? last;
    const sources = findAfterComma(clauses, sentence, end - 1);
    const modality = judgeNoun(phrases.body, { sentence, noun: at, end });
    return sources.flatMap((source) =>
      targets.flatMap((target): DraftTie[] => {
        if (source.mention.actor === target.mention.actor) return [];
        const tier =
          source.isWeak || target.isWeak || tokenAt(tokens, first).norm === 'before' ? 'possible' : 'found';
        const ends = { source: source.mention, target: target.mention, third: null };
        return [
          { type: 'talks-to', ...ends, tier, rule: 'opening', modality, sentence, cue: at, part: null },
        ];
      }),
    );
  }
  return [];
}
