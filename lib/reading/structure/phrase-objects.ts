import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { isGerund } from '../ties/light-verb';
import { isTyingVerb } from '../ties/tying-verbs';
import { isActingVerb } from '../words/acting-words';
import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../words/function-words';
import { readDescribedObjects } from './described-objects';
import { readPhraseAfter } from './noun-phrases';
import { skipObjectOpening } from './object-openings';
import { PATTERNS_BY_BASE, type PhrasePattern } from './phrase-patterns';

/** Finds the words of a phrase after its verb, and who stands after them or between. */

const MAX_FREE = 2;
/** Free words by which what a phrase says is not so: "is no ally of", "is anything but an ally of". */
const UNREAL_FREE =
  /^(?:no|not|never|hardly|scarcely|but|anything|nothing|neither|nor|any|or|alleged|supposed|potential|possible|would-be|future|likely|imaginary|natural)$/;

const NEARLY =
  /^(?:nearly|almost|hardly|barely|scarcely|never|rarely|seldom|supposedly|allegedly|reportedly)$/;

type Around = { readonly follows: ReadonlySet<string>; readonly isOpen: boolean };

/** Returns whether the first word of a pattern stands where it may, which is quick to see. */
export function mayMatch(
  tokens: readonly Token[],
  verb: number,
  { words, isParted, isSeparable }: PhrasePattern,
  { follows, isOpen }: Around,
): boolean {
  const [first = '~'] = words;
  if (first === '~' || follows.has(first)) return true;
  if (isParted || isSeparable)
    return tokens.slice(verb + 1, verb + MAX_PARTED).some(({ norm }) => norm === first);
  return isOpen && words.length === 1;
}

const MAX_PARTED = 16;
/** Returns the first token after adverbs. */
export function skipAdverbsAfter(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(tokenAt(tokens, at).norm)) at += 1;
  return at;
}

type Objects = { readonly objects: readonly Phrase[]; readonly end: number };

/** Returns who stands between a verb and its words: "put Haddad on trial", "kept the Front supplied with". */
export function findPartedObject(
  clauses: Clauses,
  sentence: Sentence,
  verb: number,
  { words }: PhrasePattern,
): Objects | null {
  const objects = readPhraseAfter(clauses.phrases, sentence, verb + 1);
  const last = objects.at(-1)?.last;
  if (last === undefined || !isNear(clauses, sentence, objects, verb + 1)) return null;
  const end = matchWords(clauses, sentence, last, words);
  return end === null ? null : { objects, end };
}

/** Returns whom the words of a pattern are followed by; null where other words stand there. */
export function findObject(
  clauses: Clauses,
  sentence: Sentence,
  verb: number,
  { words, isSeparable }: PhrasePattern,
): Objects | null {
  const { phrases } = clauses;
  const end = matchWords(clauses, sentence, verb + 1, words);
  // "Established that the Front": what follows is said.
  if (end !== null && tokenAt(phrases.body.tokens, end).norm === 'that') return null;
  // "Sold his house to pay Nasr": an infinitive.
  if (end !== null && words.at(-1) === 'to' && !phrases.mentions.at(end)) {
    const { norm } = tokenAt(phrases.body.tokens, end);
    if (isActingVerb(norm) || isTyingVerb(norm) || PATTERNS_BY_BASE.has(norm)) return null;
  }
  if (end !== null) {
    const objects = readPhraseAfter(phrases, sentence, end);
    // "Fears Iran will attack": of whom something else is said is no object.
    const next = tokenAt(phrases.body.tokens, objects.at(-1)?.last ?? end).norm;
    if (words.length === 0 && AUXILIARIES.has(next)) return null;
    return objects.length > 0 && isNear(clauses, sentence, objects, end) ? { objects, end } : null;
  }
  if (!isSeparable) return null;
  // "Shouted him down".
  const objects = readPhraseAfter(phrases, sentence, verb + 1);
  const last = objects.at(-1)?.last;
  const isSplit =
    last !== undefined &&
    isNear(clauses, sentence, objects, verb + 1) &&
    tokenAt(phrases.body.tokens, last).norm === words[0];
  return isSplit ? { objects, end: last } : null;
}

/** Whether an object follows at once, or in the place of what describes it: "groups such as Hamas". */
function isNear({ phrases }: Clauses, sentence: Sentence, [first]: readonly Phrase[], from: number): boolean {
  if (first === undefined || first.first <= from + 2) return first !== undefined;
  if (skipObjectOpening(phrases.body.tokens, from) === first.first) return true;
  return readDescribedObjects(phrases, sentence, from)[0]?.mention === first.mention;
}

/** Returns where the words end that have to stand after a verb, adverbs between them left out; null where they do not. */
export function matchWords(
  { phrases }: Clauses,
  { last }: Sentence,
  from: number,
  words: readonly string[],
): number | null {
  const { tokens } = phrases.body;
  let at = from;
  // "Demanded the release of Nasr" asks nothing of him.
  const isOfDeed =
    tokenAt(tokens, from).norm === 'the' && /^(?:demand|requir)/.test(tokenAt(tokens, from - 1).norm);
  if (isOfDeed && words.join(' ') === '~ of') return null;
  for (const [place, word] of words.entries()) {
    if (word === '~') {
      const next = words[place + 1];
      let free = 0;
      while (free <= MAX_FREE + 1 && at < last && tokenAt(tokens, at).norm !== next) {
        const { kind, norm } = tokenAt(tokens, at);
        if (
          kind === 'sign' ||
          PREPOSITIONS.has(norm) ||
          isGerund(tokens, at) ||
          UNREAL_FREE.test(norm) ||
          (phrases.mentions.at(at) && !/^(?:its|his|her|their)$/.test(norm))
        )
          return null;
        at += 1;
        free += 1;
      }
      // "Was extradited to Jordan": by somebody else.
      const isSent =
        free === 0 && place === 0 && /^(?:extradit|repatriat)/.test(tokenAt(tokens, from - 1).norm);
      if (free > MAX_FREE + 1 || isSent) return null;
      continue;
    }
    while (isAdverb(tokenAt(tokens, at).norm) && tokenAt(tokens, at).norm !== word) {
      // "Was nearly hired by": nobody was.
      if (NEARLY.test(tokenAt(tokens, at).norm)) return null;
      at += 1;
    }
    if (tokenAt(tokens, at).norm !== word || at >= last) return null;
    at += 1;
  }
  return at;
}
