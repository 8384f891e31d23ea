import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { saysOther } from '../ties/cues';
import type { DraftTie } from '../ties/draft-tie';
import { judgeModality } from '../ties/modality';
import { isOfTalksBefore } from '../ties/talks-before';
import type { VerbCue } from '../ties/verb-cue';
import { findAntecedent, isAuxiliaryHere } from '../ties/verb-objects';
import { findSubjects, isBe, skipAdverbs } from '../ties/verb-subjects';
import { isBaseVerb, isNounHere } from '../ties/verb-ties';
import { PREPOSITIONS } from '../words/function-words';
import { DENYING_VERBS, REJECTING_VERBS } from '../words/speech-words';
import { readPhraseAfter } from './noun-phrases';
import { findObject, findPartedObject, matchWords, mayMatch, skipAdverbsAfter } from './phrase-objects';
import { PATTERNS_BY_BASE, PATTERNS_BY_FORM, type PhrasePattern } from './phrase-patterns';

const MAX_TO_BY = 6;
/** Returns the ties of verbs with the words that belong to them: "shouted down", "came to the aid of", "is at odds with". */
export function findPhrasalTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const patterns = listPatterns(clauses, at);
    const before = tokenAt(tokens, at - 1).norm;
    if (patterns.length === 0 || DENYING_VERBS.has(before) || REJECTING_VERBS.has(before)) continue;
    const follows = new Set([
      tokenAt(tokens, at + 1).norm,
      tokenAt(tokens, skipAdverbsAfter(tokens, at + 1)).norm,
    ]);
    const isOpen = hasRelative(tokens, sentence.first, at);
    for (const pattern of patterns) {
      if (!mayMatch(tokens, at, pattern, { follows, isOpen })) continue;
      const found = readPattern(clauses, sentence, at, pattern);
      ties.push(...found);
      if (found.length > 0) break;
    }
  }
  return ties;
}

const MAX_TO_RELATIVE = 12;

/** Whether a relative clause may begin before a verb. */
function hasRelative(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let at = verb - 1; at >= first && at > verb - MAX_TO_RELATIVE; at -= 1)
    if (/^(?:which|whom|that)$/.test(tokenAt(tokens, at).norm)) return true;
  return false;
}

/** Returns the patterns of the verb at a token; none where the word is a noun or only helps another verb. */
function listPatterns(clauses: Clauses, at: number): readonly PhrasePattern[] {
  const { tokens } = clauses.phrases.body;
  const token = tokenAt(tokens, at);
  // "Four officials, including Nasr": who includes him, the verb does not say.
  const isOfList = token.norm === 'including';
  if (token.isJoined || token.isCapital || isOfList || clauses.phrases.mentions.at(at)) return [];
  const patterns = PATTERNS_BY_FORM.get(token.norm) ?? [];
  const byBase = PATTERNS_BY_BASE.get(token.norm) ?? [];
  if (patterns.length === 0 && byBase.length === 0) return [];
  if (saysOther(tokens, at) || isNounHere(clauses, at) || isAuxiliaryHere(tokens, at)) return [];
  return byBase.length > 0 && isBaseVerb(clauses, at) ? [...patterns, ...byBase] : patterns;
}

function readPattern(clauses: Clauses, sentence: Sentence, verb: number, pattern: PhrasePattern): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const isAfterBe =
    isBe(tokenAt(tokens, skipAdverbs(clauses, verb - 1)).norm) && !/ing$/.test(tokenAt(tokens, verb).norm);
  const isBeing = isBe(tokenAt(tokens, verb).norm);
  // "A firm hired by B", "Castellane, advised by B,".
  const isReduced =
    (tokenAt(tokens, verb - 1).kind === 'word' ||
      tokenAt(tokens, verb - 1).text === ',' ||
      verb === sentence.first) &&
    endsWithBy(tokens, verb, pattern) &&
    /(?:ed|en|[^e]t|own)$/.test(tokenAt(tokens, verb).norm);
  if ((isAfterBe || isReduced) && !isBeing)
    return pattern.isPassive ? readPassive(clauses, sentence, verb, pattern) : [];
  const place = pattern.isParted
    ? findPartedObject(clauses, sentence, verb, pattern)
    : findObject(clauses, sentence, verb, pattern);
  if (!place) return readRelative(clauses, sentence, verb, pattern);
  const found = findSubjects(clauses, sentence, verb);
  // "Those who signed with the Front include Chad": it is no member of the Front.
  const isList = /^includ/.test(tokenAt(tokens, verb).norm);
  const subjects = isList
    ? found.filter(({ first }) => !PREPOSITIONS.has(tokenAt(tokens, first - 1).norm))
    : found;
  return joinPhrases(clauses, sentence, { verb, pattern, subjects, objects: place.objects, end: place.end });
}

/** Reads a pattern of which the object stands before it: "the Front, which Chad befriended,", "with which Chad signed a treaty". */
function readRelative(
  clauses: Clauses,
  sentence: Sentence,
  verb: number,
  pattern: PhrasePattern,
): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  if (pattern.isParted || !hasRelative(tokens, sentence.first, verb)) return [];
  const { words } = pattern;
  const isWhole = matchWords(clauses, sentence, verb + 1, words) !== null;
  if (!isWhole && matchWords(clauses, sentence, verb + 1, words.slice(0, -1)) === null) return [];
  const subjects = findSubjects(clauses, sentence, verb);
  const before = tokenAt(tokens, (subjects[0]?.first ?? 0) - 1).norm;
  if (!/^(?:which|whom|that)$/.test(before)) return [];
  const link = words.at(-1) ?? '';
  const isFronted =
    /^(?:with|to|for|against|from|on)$/.test(link) &&
    tokenAt(tokens, (subjects[0]?.first ?? 0) - 2).norm === link;
  const end = matchWords(clauses, sentence, verb + 1, isFronted ? words.slice(0, -1) : words);
  if (end === null) return [];
  const cue = { ...RELATIVE_CUE, links: [isFronted ? link : ''] };
  const objects = findAntecedent(clauses, sentence, { verb: end - 1, cue, subjects });
  return objects.length === 0
    ? []
    : joinPhrases(clauses, sentence, { verb, pattern, subjects, objects, end });
}

const RELATIVE_CUE: VerbCue = { rule: 'phrase', type: '', verbs: new Set(), bases: new Set(), links: [] };

/** Whether "by" follows a verb and its words. */
function endsWithBy(tokens: readonly Token[], verb: number, { words }: PhrasePattern): boolean {
  return tokenAt(tokens, verb + 1 + words.length).norm === 'by';
}

/** Reads "was shouted down by". */
function readPassive(clauses: Clauses, sentence: Sentence, verb: number, pattern: PhrasePattern): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const from = matchWords(clauses, sentence, verb + 1, pattern.words);
  if (from === null || isOfTalksBefore(tokens, sentence, verb)) return [];
  for (let at = from; at < Math.min(sentence.last, from + MAX_TO_BY); at += 1) {
    const { norm, kind, text } = tokenAt(tokens, at);
    if ((kind === 'sign' && !/^[$€£¥]$/.test(text)) || /^(?:and|but|that|who|which|to)$/.test(norm))
      return [];
    if (norm !== 'by') continue;
    const subjects = readPhraseAfter(phrases, sentence, at + 1);
    const objects = subjects.length > 0 ? findOfPassive(clauses, sentence, verb) : [];
    return joinPhrases(clauses, sentence, { verb, pattern, subjects, objects, end: at });
  }
  return [];
}

/** Returns of whom a passive is said: right before a comma who stands there, "Castellane, advised by B,". */
function findOfPassive(clauses: Clauses, sentence: Sentence, verb: number): readonly Phrase[] {
  const { phrases } = clauses;
  if (tokenAt(phrases.body.tokens, verb - 1).text !== ',') return findSubjects(clauses, sentence, verb);
  return phrases
    .listBefore(verb - 1, sentence.first)
    .slice(-1)
    .filter(({ last }) => last === verb - 1);
}

/** A pattern that stands in a sentence, and who stands around it. */
export type FoundPhrase = {
  readonly verb: number;
  readonly pattern: PhrasePattern;
  readonly subjects: readonly Phrase[];
  readonly objects: readonly Phrase[];
  readonly end: number;
};

/** Returns the ties of each subject of a pattern with each of its objects. */
export function joinPhrases(
  { phrases }: Clauses,
  sentence: Sentence,
  { verb, pattern, subjects, objects, end }: FoundPhrase,
): DraftTie[] {
  const modality = judgeModality(phrases.body, { sentence, verb, end });
  const [sources, targets] = pattern.isInverse ? [objects, subjects] : [subjects, objects];
  return sources.flatMap((source) =>
    targets.flatMap((target): DraftTie[] => {
      if (source.mention.actor === target.mention.actor) return [];
      const tier = source.isWeak || target.isWeak || pattern.isPossible ? 'possible' : 'found';
      const ends = { source: source.mention, target: target.mention, third: null };
      return [
        {
          type: toType(pattern, source, target),
          ...ends,
          tier,
          rule: 'phrase',
          modality,
          sentence,
          cue: verb,
          part: null,
        },
      ];
    }),
  );
}

/** Returns the type of a pattern between two: who works for a person is no member of them, and stands by them. */
function toType({ type }: PhrasePattern, { mention: one }: Phrase, { mention: other }: Phrase): string {
  const isService = type === 'member-of' && one.actor.kind === 'person' && other.actor.kind === 'person';
  return isService ? 'backs' : type;
}
