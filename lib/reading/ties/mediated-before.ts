import type { TokenMention } from '../actors/mention-map';
import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isAdverb } from '../words/function-words';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { HOSTED, MEDIATED, TALKS } from './mediated-talks';
import { isReal, judgeModality } from './modality';
import { isBe } from './verb-subjects';

const POINTING = /^(?:the|this|that|these|those|both)$/;
const MAX_ADJECTIVES = 2;

/** Where a sentence points to the talks that the one before tells of, and by what verb somebody brings them about. */
type Pointed = {
  readonly first: number;
  readonly last: number;
  readonly verb: number;
  readonly mediators: readonly Phrase[];
};

/**
 * Returns the mediations of talks that the sentence before tells of: "A and B held talks in Oslo. The talks were mediated by C", "C brokered the
 * deal". None where that sentence tells of several talks, or this one of its own.
 */
export function findMediatedBefore(
  clauses: Clauses,
  sentence: Sentence,
  before: readonly DraftTie[],
  found: readonly DraftTie[],
): DraftTie[] {
  const pair = findPair(before);
  if (!pair || found.some(isContact)) return [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const pointed = readPointed(clauses, sentence, at);
    if (pointed) return toTies(clauses, sentence, pair, pointed);
  }
  return [];
}

function isContact({ type, tier, modality }: DraftTie): boolean {
  return /^(?:talks-to|signs-with)$/.test(type) && tier === 'found' && isReal(modality);
}

/** Returns the only contact of some ties; null where there is none, or several pairs are in contact. */
function findPair(ties: readonly DraftTie[]): DraftTie | null {
  const contacts = ties.filter(isContact);
  const [one] = contacts;
  if (!one || ties.some(({ type }) => type === 'mediates-via')) return null;
  const actors = [one.source.actor, one.target.actor];
  const isSame = contacts.every(
    ({ source, target }) => actors.includes(source.actor) && actors.includes(target.actor),
  );
  return isSame ? one : null;
}

/** Reads "The talks were mediated by C", "It was brokered by C" and "C brokered the deal", whose first word stands at a token. */
function readPointed(clauses: Clauses, sentence: Sentence, at: number): Pointed | null {
  const { tokens } = clauses.phrases.body;
  const end = readTalks(tokens, sentence, at);
  if (end === null) return null;
  let verb = end;
  while (
    verb < end + 4 &&
    (isBe(tokenAt(tokens, verb).norm) ||
      isAdverb(tokenAt(tokens, verb).norm) ||
      /^ha[sd]|have$/.test(tokenAt(tokens, verb).norm))
  )
    verb += 1;
  const isPassive = verb > end && isBringing(tokens, verb) && tokenAt(tokens, verb + 1).norm === 'by';
  if (isPassive) {
    const mediators = clauses.phrases.listAfter(verb + 2, sentence.last);
    return { first: at, last: end, verb, mediators };
  }
  if (!isBringing(tokens, at - 1)) return null;
  return { first: at, last: end, verb: at - 1, mediators: clauses.findActors(at - 1, sentence) };
}

/** Returns where the words end that point to talks: "the talks", "both rounds", "It" at the beginning of a sentence. Null for others. */
function readTalks(tokens: readonly Token[], { first, last }: Sentence, at: number): number | null {
  const { norm } = tokenAt(tokens, at);
  if (norm === 'it') return at === first ? at + 1 : null;
  if (!POINTING.test(norm)) return null;
  for (let noun = at + 1; noun < Math.min(last, at + 2 + MAX_ADJECTIVES); noun += 1) {
    const { norm: word, kind } = tokenAt(tokens, noun);
    // "The talks between Iran and Chad" are others.
    if (TALKS.has(word))
      return /^(?:between|with|of|in)$/.test(tokenAt(tokens, noun + 1).norm) ? null : noun + 1;
    if (kind !== 'word' || tokenAt(tokens, noun).isCapital) return null;
  }
  return null;
}

function isBringing(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  return MEDIATED.has(norm) || HOSTED.has(norm);
}

function toTies(clauses: Clauses, sentence: Sentence, pair: DraftTie, pointed: Pointed): DraftTie[] {
  const { body } = clauses.phrases;
  const { first, last, verb, mediators } = pointed;
  const modality = judgeModality(body, { sentence, verb, end: verb + 1 });
  const toEnd = ({ actor }: TokenMention): TokenMention => ({ first, last, kind: 'description', actor });
  return mediators.flatMap(({ mention, isWeak }): DraftTie[] => {
    if ([pair.source.actor, pair.target.actor].includes(mention.actor)) return [];
    const isSure = !isWeak && !HOSTED.has(tokenAt(body.tokens, verb).norm);
    const ends = { source: toEnd(pair.source), target: mention, third: toEnd(pair.target) };
    const tier = isSure ? 'found' : 'possible';
    return [
      { type: 'mediates-via', ...ends, tier, rule: 'mediated-by', modality, sentence, cue: verb, part: null },
    ];
  });
}
