import type { Phrase } from '../actors/phrases';
import { findOrdinal } from '../structure/implicatives';
import { findStructuralSubject } from '../structure/structural-subject';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isAdverb } from '../words/function-words';
import { findAppositionHead } from './apposition-heads';
import type { Clauses } from './clauses';
import { findAfterComma, findParticiplesSubject } from './far-subjects';
import { findNamedLast } from './inverted-subjects';
import { isTyingVerb } from './tying-verbs';

/** Finds who does what a verb says, an accused included. */

const BE = /^(?:is|are|was|were|been|being|be)$/;

/** Returns whether a token is a form of "to be". */
export function isBe(word: string): boolean {
  return BE.test(word);
}

/** Returns the last token before some adverbs. */
export function skipAdverbs(clauses: Clauses, from: number): number {
  let at = from;
  while (isAdverb(tokenAt(clauses.phrases.body.tokens, at).norm)) at -= 1;
  return at;
}

/** Returns who does what a verb says. */
export function findSubjects(clauses: Clauses, sentence: Sentence, verb: number): readonly Phrase[] {
  const nearest = findNearest(clauses, sentence, verb);
  const found = [...findEarlier(clauses, sentence, nearest), ...nearest];
  const { tokens } = clauses.phrases.body;
  const [one] = found;
  if (!one || found.at(-1)?.last !== verb || one.first - 2 < sentence.first) return found;
  // "Chad's decision to arm the Front angered Mali": the Front is armed, and does nothing.
  const { norm } = tokenAt(tokens, one.first - 1);
  const isOfDeed = /ing$/.test(norm) ? isTyingVerb(norm) : tokenAt(tokens, one.first - 2).norm === 'to';
  const isNamed = clauses.phrases.mentions.at(one.first - 1) !== null;
  const isFiniteVerb = /(?:ed|[^s]s)$/.test(tokenAt(tokens, verb).norm);
  return isOfDeed && !isNamed && isFiniteVerb ? [] : found;
}

const MAX_ASIDE = 6;

/** Returns who is joined to a subject past an aside: "A and, a year later, B armed". */
function findEarlier(
  { phrases }: Clauses,
  { first }: Sentence,
  [subject]: readonly Phrase[],
): readonly Phrase[] {
  const { tokens } = phrases.body;
  const close = (subject?.first ?? 0) - 1;
  if (close <= first || tokenAt(tokens, close).text !== ',') return [];
  for (let at = close - 1; at > first && at > close - MAX_ASIDE; at -= 1) {
    if (phrases.mentions.at(at)) return [];
    if (tokenAt(tokens, at).text !== ',') continue;
    return tokenAt(tokens, at - 1).norm === 'and'
      ? phrases.listBefore(at - 1, first).filter(({ isWeak }) => !isWeak)
      : [];
  }
  return [];
}

function findNearest(clauses: Clauses, sentence: Sentence, verb: number): readonly Phrase[] {
  const accused = findAccused(clauses, sentence, verb);
  if (accused.length > 0) return accused;
  // "Chad, the first country to arm": of whom it is said, and not who fears it.
  const isOrdinal =
    tokenAt(clauses.phrases.body.tokens, verb - 1).norm === 'to' &&
    findOrdinal(clauses.phrases.body.tokens, verb - 1) !== null;
  if (isOrdinal) return findStructuralSubject(clauses, sentence, verb);
  const isPerfect = tokenAt(clauses.phrases.body.tokens, verb - 1).norm === 'having';
  const main = findParticiplesSubject(clauses, sentence, isPerfect ? verb - 1 : verb);
  if (main.length > 0) return main;
  const actors = clauses.findActors(verb, sentence);
  if (actors.some(({ isWeak }) => !isWeak)) return actors;
  const head = actors.length > 0 ? actors : findAppositionHead(clauses.phrases, sentence, verb);
  if (head.some(({ isWeak }) => !isWeak)) return head;
  const structural = findStructuralSubject(clauses, sentence, verb);
  if (structural.length > 0) return structural;
  const last = findNamedLast(clauses, sentence, verb);
  if (last.length > 0) return last;
  // "Armed by Jordan, Hamas attacked": of whom it is said, the comma parts it.
  const { tokens } = clauses.phrases.body;
  const before = skipAdverbs(clauses, verb - 1);
  // "Having broken with the Front, Okot formed".
  const isHaving = before === sentence.first && tokenAt(tokens, before).norm === 'having';
  const { norm } = tokenAt(tokens, verb);
  const isOpening =
    (before < sentence.first || isHaving) && /(?:ed|en|[^e]n|t)$|^(?:speaking|representing)$/.test(norm);
  return head.length > 0 || !isOpening ? head : findAfterComma(clauses, sentence, verb);
}

/** How far before its deed the accusation may be. */
const MAX_TO_ACCUSED = 14;
const ACCUSING =
  /^(?:accus|blam|condemn|convict|criticis|criticiz|suspect|thank|prais|reward|punish|commend|applaud|hail|censur|fault|upbraid|rebuk|chid|forgav|fin(?:ed|es|ing)$|jail|sanction|angry|furious|grateful)/;

/** How many deeds a charge may name before one. */
const MAX_DEEDS = 4;

/** Returns the first of several deeds that a charge names: "of funding, arming and training". */
function findFirstDeed(tokens: readonly Token[], deed: number): number {
  let at = deed;
  for (let count = 0; count < MAX_DEEDS; count += 1) {
    let before = at - 1;
    while (/^(?:and|or|,)$/.test(tokenAt(tokens, before).norm || tokenAt(tokens, before).text)) before -= 1;
    if (before === at - 1 || !/[a-z]{2}ing$/.test(tokenAt(tokens, before).norm)) return at;
    at = before;
  }
  return at;
}

/** Returns who is accused of what a verb says: "accused Iran of arming", "Iran was accused by Israel of arming". */
function findAccused(clauses: Clauses, sentence: Sentence, verb: number): readonly Phrase[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  // "Convicted him of having bribed".
  const start = findFirstDeed(tokens, tokenAt(tokens, verb - 1).norm === 'having' ? verb - 1 : verb);
  if (!/^(?:of|for)$/.test(tokenAt(tokens, start - 1).norm) || !/ing$/.test(tokenAt(tokens, start).norm))
    return [];
  for (let at = start - 2; at >= sentence.first && at > verb - MAX_TO_ACCUSED; at -= 1) {
    const { norm } = tokenAt(tokens, at);
    if (!ACCUSING.test(norm)) continue;
    if (BE.test(tokenAt(tokens, skipAdverbs(clauses, at - 1)).norm)) return clauses.findActors(at, sentence);
    const named = phrases.before(start - 1, at);
    return named?.first === at + 1 ? [{ ...named, isWeak: false }] : [];
  }
  return [];
}
