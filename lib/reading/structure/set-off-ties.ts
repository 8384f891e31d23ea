import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { DraftTie } from '../ties/draft-tie';
import { findAfterComma } from '../ties/far-subjects';
import { isOfTalksBefore } from '../ties/talks-before';
import { isActingVerb } from '../words/acting-words';
import { PREPOSITIONS } from '../words/function-words';
import { joinPhrases } from './phrasal-ties';
import { findObject } from './phrase-objects';
import { PATTERNS_BY_FORM, type PhrasePattern } from './phrase-patterns';

/** What may be said of somebody after "is", by its first word: "loyal to", "in league with". */
const BY_FIRST_WORD = new Map<string, PhrasePattern[]>();
for (const pattern of PATTERNS_BY_FORM.get('is') ?? []) {
  const [first = '~'] = pattern.words;
  if (first === '~' || pattern.words.length < 2 || /^(?:the|an?)$/.test(first)) continue;
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), pattern]);
}
const MAX_LIST = 24;
const MAX_REASON = 6;
/** Words that say where something is as well, of which only people and groups are told otherwise. */
const PLACING = /^(?:close|near|under|behind|on|at)$/;

/**
 * Returns the ties of what is said of actors without a verb, before or after them: "fighters loyal to Haftar", "Reyes, in league
 * with Chad, refused", "Loyal to Chad, the Front refused".
 */
export function findSetOffTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const patterns = BY_FIRST_WORD.get(tokenAt(tokens, at).norm) ?? [];
    if (patterns.length === 0 || clauses.phrases.mentions.at(at)) continue;
    for (const pattern of patterns) {
      const found = readSetOff(clauses, sentence, at, pattern);
      ties.push(...found);
      if (found.length > 0) break;
    }
  }
  return ties;
}

function readSetOff(clauses: Clauses, sentence: Sentence, at: number, pattern: PhrasePattern): DraftTie[] {
  const place = findObject(clauses, sentence, at - 1, pattern);
  if (!place || isOfTalksBefore(clauses.phrases.body.tokens, sentence, at)) return [];
  const subjects = findDescribed(clauses, sentence, at, place.objects);
  const placed = PLACING.test(pattern.words[0] ?? '');
  const described = placed ? subjects.filter(({ mention }) => mention.actor.kind !== 'state') : subjects;
  return joinPhrases(clauses, sentence, { verb: at, pattern, subjects: described, ...place });
}

/** Returns who stands before such words, with a comma or without one, or after the comma of those that open a sentence. */
function findDescribed(
  clauses: Clauses,
  sentence: Sentence,
  at: number,
  objects: readonly Phrase[],
): readonly Phrase[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const end = objects.at(-1)?.last ?? at;
  if (at === sentence.first) return isClosed(phrases, end) ? findAfterComma(clauses, sentence, end - 1) : [];
  if (tokenAt(tokens, at - 1).text === ',') {
    // What is set off ends with a comma or the sentence, or with how it is so.
    const { text, norm } = tokenAt(tokens, end);
    if (!/^[,.;:—–]$/.test(text) && !/^(?:by|since|for|until|through)$/.test(norm)) return [];
    return phrases.listBefore(at - 1, Math.max(sentence.first, at - MAX_LIST));
  }
  if (PREPOSITIONS.has(tokenAt(tokens, at).norm)) return [];
  const before = phrases.before(at, sentence.first);
  return before ? [before] : [];
}

/** Whether a comma follows, at once or after a reason: "Wanted by Spain for fraud, he". */
function isClosed({ body: { tokens }, mentions }: Clauses['phrases'], end: number): boolean {
  for (let at = end; at < end + MAX_REASON; at += 1) {
    const { text, kind, norm } = tokenAt(tokens, at);
    if (text === ',') return true;
    const isFirst = at > end || PREPOSITIONS.has(norm);
    if (kind === 'sign' || mentions.at(at) || isActingVerb(norm) || !isFirst) return false;
  }
  return false;
}
