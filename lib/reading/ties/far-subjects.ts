import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isIrregularPast, isSpeechVerb } from '../words/acting-words';
import { ADVERBS, AUXILIARIES } from '../words/function-words';
import type { Clauses } from './clauses';
import { isTyingVerb } from './tying-verbs';

/** Finds who does what a participle says, where the name stands elsewhere: "After meeting B, A left", "A left, urging B to". */

const MAX_TO_MAIN = 30;

/** Returns who does what a participle says that another verb of the sentence goes with; empty for none. */
export function findParticiplesSubject(
  clauses: Clauses,
  sentence: Sentence,
  verb: number,
): readonly Phrase[] {
  const { tokens } = clauses.phrases.body;
  if (!/ing$/.test(tokenAt(tokens, verb).norm)) return [];
  let before = verb - 1;
  while (
    ADVERBS.has(tokenAt(tokens, before).norm) &&
    !/^(?:after|before|since)$/.test(tokenAt(tokens, before).norm)
  )
    before -= 1;
  const { norm, text } = tokenAt(tokens, before);
  const isTime = /^(?:after|before|while|when|since|by|upon)$/.test(norm);
  if (isTime && before === sentence.first) return findAfterComma(clauses, sentence, verb);
  const by = norm === 'and' ? findBy(clauses, sentence, before) : null;
  if (by !== null) return findMainSubject(clauses, sentence, by);
  const withs = text === ',' ? findAfterWith(clauses, sentence, before) : null;
  if (withs) return [withs];
  if (isTime || text === ',') return findMainSubject(clauses, sentence, before);
  return [];
}

/** Whether what looks like a verb is the noun of an object: "broke Israeli rules", "violated U.N. sanctions". */
function isObjectNoun(tokens: readonly Token[], [first, ...more]: readonly Phrase[], at: number): boolean {
  if (!first || more.length > 0 || first.mention.last !== at) return false;
  const { norm } = tokenAt(tokens, first.first - 1);
  return (
    !isSpeechVerb(norm) &&
    (isIrregularPast(norm) || (isActingVerb(norm) && !norm.endsWith('s')) || /[a-z]{2}ed$/.test(norm))
  );
}

const MAX_TO_BY = 18;

/** Returns where "by" opens the first of several deeds of which the last stands after "and": "broke the embargo by lying and arming". Null for nowhere. */
function findBy(
  {
    phrases: {
      body: { tokens },
    },
  }: Clauses,
  { first }: Sentence,
  and: number,
): number | null {
  for (let at = and - 1; at > first && at > and - MAX_TO_BY; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return null;
    if (norm === 'by') return /[a-z]{2}ing$/.test(tokenAt(tokens, at + 1).norm) ? at : null;
  }
  return null;
}

const MAX_TO_WITH = 9;

/** Returns who is named in "with its deputy leader, Ivo Rusev, siding with": he does it. Null for nobody. */
function findAfterWith({ phrases }: Clauses, { first }: Sentence, comma: number): Phrase | null {
  const named = phrases.mentions.at(comma - 1);
  const { tokens } = phrases.body;
  if (named?.kind !== 'name' || tokenAt(tokens, named.first - 1).text !== ',') return null;
  for (let at = named.first - 2; at >= first && at > named.first - MAX_TO_WITH; at -= 1) {
    if (tokenAt(tokens, at).kind === 'sign') return null;
    if (tokenAt(tokens, at).norm === 'with')
      return { mention: named, first: named.first, last: named.last, isWeak: false };
  }
  return null;
}

/** Returns the subject after the comma that ends an opening clause: "After meeting B, A left". */
export function findAfterComma({ phrases }: Clauses, { last }: Sentence, verb: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  for (let at = verb + 1; at < Math.min(last, verb + MAX_TO_MAIN); at += 1) {
    if (tokenAt(tokens, at).text !== ',') continue;
    const list = phrases.listAfter(at + 1, last);
    const end = list.at(-1)?.last ?? at;
    const isSubject = isFiniteVerb(tokenAt(tokens, end).norm) || ADVERBS.has(tokenAt(tokens, end).norm);
    if (list.length > 0 && isSubject) return list;
  }
  return [];
}

function isFiniteVerb(word: string): boolean {
  return isActingVerb(word) || isTyingVerb(word) || isIrregularPast(word) || /ed$/.test(word);
}

/** Returns the subject of the nearest verb before a token that has one, other than of an aside that ends there. */
export function findMainSubject(clauses: Clauses, sentence: Sentence, end: number): readonly Phrase[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  for (let at = end - 1; at > sentence.first && at > end - MAX_TO_MAIN; at -= 1) {
    const { norm, text, isPossessive } = tokenAt(tokens, at);
    if (/^[;:"“”]$/.test(text) || norm === 'that') return [];
    if (!isFiniteVerb(norm) || AUXILIARIES.has(norm) || isPossessive || phrases.mentions.at(at)) continue;
    const before = tokenAt(tokens, at - 1).norm;
    if (/^(?:who|which|that|to|by)$/.test(before)) continue;
    const list = clauses.findActors(at, sentence);
    if (list.length > 0 && !isObjectNoun(tokens, list, at)) return list;
  }
  return [];
}
