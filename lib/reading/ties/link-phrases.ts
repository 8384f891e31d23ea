import type { Phrase, Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';

/** How far a word may be that links an actor to a verb: "to", "through". */
export const MAX_REACH = 24;

/** Returns the phrase after the first of some words, within reach and the same clause. */
export function phraseAfter(
  phrases: Phrases,
  sentence: Sentence,
  from: number,
  link: RegExp,
): { readonly list: readonly Phrase[]; readonly at: number } | null {
  const { tokens } = phrases.body;
  for (let at = from; at < Math.min(sentence.last, from + MAX_REACH); at += 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[;"“”]$/.test(text) || /^(?:said|says|told|denied|if|which|who)$/.test(norm)) return null;
    if (!link.test(norm)) continue;
    const start = norm === 'way' ? at + 2 : at + 1;
    const list = phrases.listAfter(start, sentence.last);
    if (list.length > 0) return { list, at };
  }
  return null;
}

type Plain = {
  readonly verb: number;
  readonly sources: readonly Phrase[];
  readonly target: Phrase;
  readonly rule: string;
};

/** Returns contact of each who does what a verb says. */
export function toPlain(
  { phrases }: Clauses,
  sentence: Sentence,
  { verb, sources, target, rule }: Plain,
): DraftTie[] {
  const modality = judgeModality(phrases.body, { sentence, verb, end: target.first });
  return sources.flatMap((source) => {
    if (source.mention.actor === target.mention.actor) return [];
    const tier = source.isWeak || target.isWeak ? ('possible' as const) : ('found' as const);
    const ends = { source: source.mention, target: target.mention, third: null };
    return [{ type: 'talks-to', ...ends, tier, rule, modality, sentence, cue: verb, part: null }];
  });
}
