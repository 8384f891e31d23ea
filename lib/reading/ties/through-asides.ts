import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { GOING } from './go-between-cues';
import { isReal } from './modality';

/**
 * Reads through whom somebody speaks where that stands apart from the verb: "Through Ali Nasr, Hamas asked Israel", "Hamas, through Ali Nasr, told Israel",
 * "Ali Nasr, through whom Hamas speaks to Israel,".
 */

const THROUGH = /^(?:through|via)$/;
const COPULA = /^(?:is|was|are|were|remains|remained|became|becomes)$/;
/** What somebody does who goes through another: "Speaking through Oman, Hamas told". */
const SPEAKING = /^(?:speaking|talking|communicating|negotiating|working|acting|going|writing)$/;
const MAX_TO_COPULA = 6;

/** Who is gone through, and which of the contacts of the sentence go through them. */
type Aside = {
  readonly vias: readonly Phrase[];
  readonly isOf: (tie: DraftTie) => boolean;
};

/** Returns the mediations of the contacts and requests of a sentence that words apart from their verbs say go through somebody. */
export function findThroughAsides(
  clauses: Clauses,
  sentence: Sentence,
  found: readonly DraftTie[],
): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const direct = found.filter(
    ({ type, rule, modality }) => /^(?:talks-to|asks)$/.test(type) && rule !== 'meets' && isReal(modality),
  );
  const ties: DraftTie[] = [];
  for (let at = sentence.first; direct.length > 0 && at < sentence.last - 1; at += 1) {
    if (!THROUGH.test(tokenAt(tokens, at).norm)) continue;
    const aside = /^(?:whom|which)$/.test(tokenAt(tokens, at + 1).norm)
      ? readRelative(clauses, sentence, at)
      : readSetOff(clauses, sentence, at);
    if (aside) ties.push(...direct.filter(aside.isOf).flatMap((tie) => toMediations(tie, aside.vias, at)));
  }
  return ties;
}

/** Reads "through Ali Nasr," where a clause begins or a comma stands before it. */
function readSetOff({ phrases }: Clauses, { first, last }: Sentence, at: number): Aside | null {
  const { tokens } = phrases.body;
  const before = tokenAt(tokens, at - 1);
  const isSpeaking = at === first + 1 && SPEAKING.test(before.norm);
  const isSetOff =
    at === first || isSpeaking || /^[,;:"“”–—]$/.test(before.text) || /^(?:and|but)$/.test(before.norm);
  const vias = phrases.listAfter(at + 1, last);
  const end = vias.at(-1)?.last ?? last;
  if (!isSetOff || vias.length === 0 || tokenAt(tokens, end).text !== ',') return null;
  // "Through Jordan's airspace", "through Oman he flew".
  if (vias.some(({ isWeak }) => isWeak) || isOfWay(tokens.slice(at, Math.min(last, end + MAX_TO_COPULA))))
    return null;
  const subject = before.text === ',' ? phrases.mentions.at(at - 2) : null;
  // "Asked Israel, through Ali Nasr, to": after whom it is said to.
  const isOf = ({ source, target, cue }: DraftTie): boolean =>
    subject === null
      ? source.first > end
      : (source.actor === subject.actor && cue > end) || (target.actor === subject.actor && cue < at);
  return { vias, isOf };
}

function isOfWay(tokens: readonly { readonly norm: string }[]): boolean {
  return tokens.some(({ norm }) => GOING.test(norm));
}

/** Reads "Ali Nasr, through whom" and "Ali Nasr is the man through whom". */
function readRelative(clauses: Clauses, sentence: Sentence, at: number): Aside | null {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const end = tokenAt(tokens, at - 1).text === ',' ? at - 1 : at;
  const named = phrases.before(end, sentence.first);
  const vias = named ? [{ ...named, isWeak: false }] : findDescribed(clauses, sentence, end);
  return vias.length > 0 ? { vias, isOf: ({ source }) => source.first > at } : null;
}

/** Returns who is called what stands before a relative clause: "Ali Nasr is the man", "Oman remains the only channel". */
function findDescribed(clauses: Clauses, sentence: Sentence, end: number): readonly Phrase[] {
  const { tokens } = clauses.phrases.body;
  for (let at = end - 1; at > sentence.first && at > end - MAX_TO_COPULA; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (COPULA.test(norm)) return clauses.findActors(at, sentence);
    if (kind !== 'word') return [];
  }
  return [];
}

function toMediations(tie: DraftTie, vias: readonly Phrase[], cue: number): DraftTie[] {
  return vias.flatMap(({ mention, isWeak }): DraftTie[] => {
    if (mention.actor === tie.source.actor || mention.actor === tie.target.actor) return [];
    const tier = isWeak ? 'possible' : tie.tier;
    const ends = { source: tie.source, target: mention, third: tie.target };
    return [{ ...tie, type: 'mediates-via', ...ends, tier, rule: 'through', cue, part: null }];
  });
}

const EXCEPT = /^(?:except|but|save|unless|than|bar)$/;

/** Returns whether a mediation is told of as the one exception, which is so: "Hamas refuses to talk to Israel except through Ali Nasr". */
export function isException({ phrases: { body } }: Clauses, { type, target }: DraftTie): boolean {
  if (type !== 'mediates-via') return false;
  const { first } = target;
  const through = [first - 1, first - 2].find((at) => THROUGH.test(tokenAt(body.tokens, at).norm));
  return through !== undefined && EXCEPT.test(tokenAt(body.tokens, through - 1).norm);
}
