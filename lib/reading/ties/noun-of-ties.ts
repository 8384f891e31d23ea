import type { Phrase, Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import type { DraftTie } from './draft-tie';
import { CARRYING_VERBS } from './go-between-cues';
import { judgeNoun } from './judge-noun';
import { NOUN_CUES } from './noun-cues';

/** What is done to somebody, as a noun: "the arrest of B by A". */
const DEEDS = toWords(
  'detention arrest killing capture expulsion assassination kidnapping abduction bombing shelling invasion jailing ouster',
);
const BACK_TO_VERB = 5;

/** Returns the ties of nouns whose actors both follow: "the meeting of A with B", "the attack by A on B", "the arrest of B by A". */
export function findNounOfTies(phrases: Phrases, sentence: Sentence): DraftTie[] {
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const link = tokenAt(tokens, at + 1).norm;
    if (!/^(?:of|by|from)$/.test(link) || phrases.mentions.at(at)) continue;
    const { norm } = tokenAt(tokens, at);
    const ones = phrases.listAfter(at + 2, sentence.last);
    const end = ones.at(-1)?.last;
    if (end === undefined) continue;
    const second = tokenAt(tokens, end).norm;
    const others = phrases.listAfter(end + 1, sentence.last);
    if (second === 'of') continue;
    if (DEEDS.has(norm) && link === 'of' && second === 'by')
      ties.push(...join(phrases, sentence, { at, type: 'opposes', sources: others, targets: ones }));
    const cue = NOUN_CUES.find(
      ({ nouns, links, isPossible }) => !isPossible && nouns.has(norm) && links.has(second),
    );
    if (cue && !isCarried(phrases, sentence, at))
      ties.push(...join(phrases, sentence, { at, type: cue.type, sources: ones, targets: others }));
  }
  return ties;
}

/** Whether somebody else carries what the noun names: "passed a letter from A to B" is read as a mediation. */
function isCarried({ body }: Phrases, { first }: Sentence, noun: number): boolean {
  for (let at = noun - 1; at >= first && at > noun - BACK_TO_VERB; at -= 1)
    if (CARRYING_VERBS.has(tokenAt(body.tokens, at).norm)) return true;
  return false;
}

type Ends = {
  readonly at: number;
  readonly type: string;
  readonly sources: readonly Phrase[];
  readonly targets: readonly Phrase[];
};

function join({ body }: Phrases, sentence: Sentence, { at, type, sources, targets }: Ends): DraftTie[] {
  return sources.flatMap((source) =>
    targets.flatMap((target): DraftTie[] => {
      if (source.mention.actor === target.mention.actor) return [];
      const modality = judgeNoun(body, { sentence, noun: at, end: Math.max(source.last, target.last) });
      const tier = source.isWeak || target.isWeak ? 'possible' : 'found';
      const ends = { source: source.mention, target: target.mention, third: null };
      return [{ type, ...ends, tier, rule: 'noun-of', modality, sentence, cue: at, part: null }];
    }),
  );
}
