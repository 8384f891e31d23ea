import type { Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { isActingVerb, isSpeechVerb } from '../words/acting-words';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../words/function-words';
import { isAsideOfClaim } from './claim-asides';
import { opensByClaim, opensByNoun } from './opens-by-noun';
import { isQuoted } from './quoted';
import { skipRecipient } from './recipients';
import { hasVerbWithin, skipOpenQuotation } from './statement-words';

/** The tokens of a statement. */
export type Statement = { readonly first: number; readonly last: number };

const QUOTES = /^["“”«»]$/;
/** How many words a statement has at least. */
export const MIN_WORDS = 3;
const MAX_ASIDE = 12;

/** Returns what is said after a verb, to the end of the sentence or to where another speaks; null for nothing. */
export function findStatementAfter(clauses: Clauses, whole: Sentence, verb: number): Statement | null {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const sentence = findOwnPart(tokens, whole, verb);
  // "Pointed out that".
  const isOut = tokenAt(tokens, verb + 1).norm === 'out' && /^point/.test(tokenAt(tokens, verb).norm);
  let first = skipRecipient(phrases, sentence, isOut ? verb + 2 : verb + 1);
  // "Claims to have stolen".
  const isDeed =
    /^claim/.test(tokenAt(tokens, verb).norm) &&
    tokenAt(tokens, first).norm === 'to' &&
    /^(?:have|be)$/.test(tokenAt(tokens, first + 1).norm);
  if (!isDeed) first = skipAsides(clauses, sentence, first);
  const { norm, text } = tokenAt(tokens, first);
  // "Insisted that was not so": the word points, and begins no clause.
  const isPointing = norm === 'that' && /^(?:is|was|were|had|has)$/.test(tokenAt(tokens, first + 1).norm);
  if (norm === 'that' && !isPointing) {
    first += 1;
    // "Said that, according to the envoy, Iran".
    if (tokenAt(tokens, first).text === ',' && tokenAt(tokens, first + 1).norm === 'according') first += 1;
  } else if (text === ',' && opensQuotation(tokens, sentence.first, first + 1)) first += 1;
  else if (text === ':') first += 1;
  else if (text === ',' || text === ';') return null;
  // "Said Tuesday it had left": the day tells when.
  if (
    isDay(tokenAt(tokens, first).norm) &&
    /^(?:he|she|it|they|we|the|a|an|that)$/.test(tokenAt(tokens, first + 1).norm)
  )
    first += 1;
  // "Say in a book to be released next week": what the book is, and not what it says.
  if (!isDeed && tokenAt(tokens, first).norm === 'to' && tokenAt(tokens, first + 1).norm === 'be')
    return null;
  const last = findStatementEnd(clauses, sentence, first);
  return countWords(phrases, first, last) >= MIN_WORDS ? { first, last } : null;
}

/** Returns a sentence up to the comma that ends the relative clause of a verb: "Haddad, who claims that Iran armed them, left". */
export function findOwnPart(tokens: readonly Token[], sentence: Sentence, verb: number): Sentence {
  let who = verb - 1;
  while (ADVERBS.has(tokenAt(tokens, who).norm) || AUXILIARIES.has(tokenAt(tokens, who).norm)) who -= 1;
  const isRelative =
    /^(?:who|which)$/.test(tokenAt(tokens, who).norm) && tokenAt(tokens, who - 1).text === ',';
  if (!isRelative) return sentence;
  for (let at = verb + 2; at < sentence.last - 1; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (QUOTES.test(text)) return sentence;
    // What goes on with "and" or "which" is said as well.
    if (text === ',')
      return /^(?:and|or|but|which|who|whose|where)$/.test(tokenAt(tokens, at + 1).norm)
        ? sentence
        : { ...sentence, last: at };
  }
  return sentence;
}

/** Whether the sign at a token opens a quotation, and does not close one: “That's not what she says,” he replied. */
function opensQuotation(tokens: readonly Token[], first: number, at: number): boolean {
  const { text } = tokenAt(tokens, at);
  return /^["“«]$/.test(text) && !(text === '"' && isQuoted(tokens, first, at));
}

/** Returns what stands from a token to the end of its sentence, without the signs that close it; null where it is too short. */
export function toSentenceEnd(tokens: readonly Token[], sentence: Sentence, first: number): Statement | null {
  let last = sentence.last;
  while (last > first && /^[.!?"”]$/.test(tokenAt(tokens, last - 1).text)) last -= 1;
  return last - first > 2 ? { first, last } : null;
}

/** Skips "on Tuesday", "in a statement", "also": what stands between the verb and what is said. */
function skipAsides(clauses: Clauses, sentence: Sentence, from: number): number {
  const { phrases } = clauses;
  const { last } = sentence;
  const { tokens } = phrases.body;
  const limit = Math.min(last, from + MAX_ASIDE);
  const that = skipSetOff(phrases, from, limit);
  if (that !== null) return that;
  // "Told the paper, in a letter that alarmed Chad": what is said stands before.
  if (tokenAt(tokens, from).text === ',' && tokenAt(tokens, from + 1).norm !== 'that') return from;
  if (opensClause(clauses, sentence, from) || opensByNoun(tokens, from, limit)) return from;
  if (opensByClaim(tokens, from, limit)) return from;
  for (let at = from; at < limit; at += 1) {
    const { norm, text } = tokenAt(tokens, at);
    // "There was no truth in that": the word points, and opens no clause.
    const isPointing = norm === 'that' && at > from && PREPOSITIONS.has(tokenAt(tokens, at - 1).norm);
    // "Say the mercenaries that once backed Iran left": it tells which, and no clause begins.
    if (norm === 'that' && at > from && tellsWhich(tokens, from, at)) return from;
    if ((norm === 'that' && !isPointing) || text === ':') return at;
    if (QUOTES.test(text) || isSpeechVerb(norm)) break;
    if (text === ',' && at > from) break;
  }
  let at = from;
  while (at < limit && (ADVERBS.has(tokenAt(tokens, at).norm) || isDay(tokenAt(tokens, at).norm))) at += 1;
  if (!PREPOSITIONS.has(tokenAt(tokens, at).norm)) return at;
  // A preposition and what belongs to it, up to the sign after it.
  for (let end = at + 1; end < limit; end += 1) {
    const { text } = tokenAt(tokens, end);
    if (text === ',' && QUOTES.test(tokenAt(tokens, end + 1).text)) return end;
    // "Said on Saturday he took the town.": what ends with the sentence is said, where somebody does something in it.
    if (text === '.' && hasVerbWithin(tokens, at + 2, end)) break;
    if (/^[.,]$/.test(text)) return end;
  }
  const day = at + 2;
  return isDay(tokenAt(tokens, at + 1).norm) ? day : skipPlace(phrases, at);
}

/** Whether "that" with a verb after it says more of who stands right after a verb of saying. */
function tellsWhich(tokens: readonly Token[], from: number, that: number): boolean {
  if (!/^(?:sa(?:y|ys|id)|claim(?:s|ed)?|believes?)$/.test(tokenAt(tokens, from - 1).norm)) return false;
  let at = that + 1;
  while (ADVERBS.has(tokenAt(tokens, at).norm)) at += 1;
  const { norm } = tokenAt(tokens, at);
  return DETERMINERS.has(tokenAt(tokens, from).norm) && (AUXILIARIES.has(norm) || isActingVerb(norm));
}

/** Whether somebody who does something stands right after a verb of saying: "said Ansar had promised that". */
function opensClause(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses.phrases.body;
  const { norm } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).norm;
  if (/^(?:he|she|it|they|we|i)$/.test(norm)) return isActingVerb(next);
  return startsClause(clauses, at, sentence);
}

/** Returns where "that" stands after ", citing two officials," or ", however,"; null where it does not. */
function skipSetOff({ body: { tokens } }: Phrases, from: number, limit: number): number | null {
  if (tokenAt(tokens, from).text !== ',') return null;
  for (let at = from + 1; at < limit; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (QUOTES.test(text)) return null;
    if (text === ',') return tokenAt(tokens, at + 1).norm === 'that' ? at + 1 : null;
  }
  return null;
}

function skipPlace({ body: { tokens } }: Phrases, at: number): number {
  const { norm } = tokenAt(tokens, at + 1);
  const isShort = /^(?:public|private|secret|a|an|the|return|reply|response)$/.test(norm);
  return isShort ? at + (/^(?:a|an|the)$/.test(norm) ? 3 : 2) : at;
}

function isDay(word: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:late|early|yesterday|today|earlier)$/.test(word);
}

/** Returns where a statement ends: with the sentence, or before ", according to" and ", the diplomat said". */
function findStatementEnd(clauses: Clauses, sentence: Sentence, first: number): number {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const { last } = sentence;
  const isThat = tokenAt(tokens, first - 1).norm === 'that';
  for (let at = skipOpenQuotation(tokens, first, last); at < last; at += 1) {
    const { text, norm } = tokenAt(tokens, at);
    if (text === ';' || (isThat && skipToThat(tokens, at) > at)) return at;
    if (/^(?:and|yet|but)$/.test(norm) && isAnswer(phrases, at + 1)) return at;
    if (/^["”»]$/.test(text) && closesQuote(phrases, first, at)) return at - 1;
    if (text !== ',') continue;
    if (isAsideOfClaim(phrases, at + 1, last)) return at;
    if (/^(?:while|whereas)$/.test(tokenAt(tokens, at + 1).norm) && startsResponse(phrases, at + 2, last))
      return at;
    if (/^(?:according|citing|quoting)$/.test(tokenAt(tokens, at + 1).norm) || saysAlike(tokens, at + 1))
      return at;
    if (/^(?:and|but)$/.test(tokenAt(tokens, at + 1).norm) && startsResponse(phrases, at + 2, last))
      return at;
    if (startsClause(clauses, at + 1, sentence) && startsResponse(phrases, at + 1, last)) return at;
    if (endsWithSpeaker(phrases, at + 1, last)) return at;
  }
  let end = last;
  while (end > first && /^[.,!?;]$/.test(tokenAt(tokens, end - 1).text)) end -= 1;
  return end;
}

/** Whether "as did Reyes" begins at a token: another who says so. */
function saysAlike(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).norm === 'as' && /^(?:did|does|do|has|have)$/.test(tokenAt(tokens, at + 1).norm);
}

/** Returns the token after "and that", ", that" or "; and that" at a token; the token itself where none of them stands there. */
function skipToThat(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^[,;]$/.test(tokenAt(tokens, at).text)) at += 1;
  if (/^(?:and|but)$/.test(tokenAt(tokens, at).norm)) at += 1;
  return at > from && tokenAt(tokens, at).norm === 'that' ? at + 1 : from;
}

/** Returns what else the same verb is followed by: "said that A had left, that B had stayed and that C was ill". */
export function listFurtherStatements(
  clauses: Clauses,
  sentence: Sentence,
  { first, last }: Statement,
): readonly Statement[] {
  const { tokens } = clauses.phrases.body;
  if (tokenAt(tokens, first - 1).norm !== 'that') return [];
  const further: Statement[] = [];
  for (let end = last; end < sentence.last; ) {
    const start = skipToThat(tokens, end);
    if (start === end) break;
    end = findStatementEnd(clauses, sentence, start);
    if (countWords(clauses.phrases, start, end) >= MIN_WORDS) further.push({ first: start, last: end });
  }
  return further;
}

/** Whether a sign closes a quotation that had begun before the statement. */
function closesQuote({ body: { tokens } }: Phrases, first: number, at: number): boolean {
  if (!/^[,.?!]$/.test(tokenAt(tokens, at - 1).text) || at - 1 <= first) return false;
  return !tokens.slice(first, at).some(({ text }) => QUOTES.test(text));
}

/** Whether "and denied that" goes on with who speaks: what else they say is no part of what they said. */
function isAnswer({ body: { tokens } }: Phrases, from: number): boolean {
  const { norm } = tokenAt(tokens, ADVERBS.has(tokenAt(tokens, from).norm) ? from + 1 : from);
  // "Would study the letter and had no comment".
  const isNone = /^(?:had|has|gave|made)$/.test(norm) && tokenAt(tokens, from + 1).norm === 'no';
  if (
    isNone &&
    [2, 3].some((step) => /^(?:comments?|details|response)$/.test(tokenAt(tokens, from + step).norm))
  )
    return true;
  return (
    (isSpeechVerb(norm) && /(?:s|ed|d|t|e)$/.test(norm)) ||
    /^(?:accuse[sd]|accusing|blame[sd]|declined|declines|refused|refuses)$/.test(norm)
  );
}

/** Whether "and Pruitt declined to comment" begins at a token. */
function startsResponse({ body: { tokens } }: Phrases, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + 8); at += 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[,;]$/.test(text)) return false;
    if (
      isSpeechVerb(norm) ||
      /^(?:declined|did|does|could|had|gave)$/.test(norm) ||
      norm === 'accused' ||
      norm === 'refused'
    )
      return true;
  }
  return false;
}

/** Returns whether an actor or a speaker begins at a token who then does something: a new clause. */
export function startsClause(clauses: Clauses, at: number, sentence: Sentence): boolean {
  if (/^(?:that|which|who|whose)$/.test(tokenAt(clauses.phrases.body.tokens, at).norm)) return false;
  const party = clauses.partyAfter(at, sentence);
  if (!party) return false;
  let verb = party.last;
  while (ADVERBS.has(tokenAt(clauses.phrases.body.tokens, verb).norm)) verb += 1;
  return isActingVerb(tokenAt(clauses.phrases.body.tokens, verb).norm);
}

/** Whether the sentence ends with who says it: ", the diplomat said". */
function endsWithSpeaker({ body: { tokens } }: Phrases, from: number, last: number): boolean {
  let end = last;
  while (end > from && tokenAt(tokens, end - 1).kind === 'sign') end -= 1;
  return (
    end - from < 10 && end > from + 1 && /^(?:said|says|added|told)$/.test(tokenAt(tokens, end - 1).norm)
  );
}

/** Returns whether a statement only says no, or yes: "she did not". */
export function isElliptic(tokens: readonly Token[], { first, last }: Statement): boolean {
  if (last - first > 4 || !/^(?:he|she|it|they|we|i)$/.test(tokenAt(tokens, first).norm)) return false;
  return tokens
    .slice(first + 1, last)
    .every(({ norm }) => AUXILIARIES.has(norm) || /^(?:not|never|so)$/.test(norm));
}

/** Returns whether a statement of a few words says no, and not yes. */
export function isNegative(tokens: readonly Token[], { first, last }: Statement): boolean {
  return tokens
    .slice(first, last)
    .some((token) => /^(?:not|never)$/.test(token.norm) || isNegatedVerb(token));
}

/** Returns whether words after a verb tell when or where something was said: "here on Wednesday", "when we met". */
export function opensCircumstance(tokens: readonly Token[], { first, last }: Statement): boolean {
  if (tokenAt(tokens, first - 1).norm === 'that') return false;
  const { norm } = tokenAt(tokens, first);
  if (/^(?:when|while|as|after|before|during|without)$/.test(norm)) return true;
  const isPlace =
    /^(?:here|there|at|in|on|by|from|outside|inside|yesterday|today|last|late|earlier|later)$/.test(norm);
  return isPlace && !tokens.slice(first, last).some((token) => isActingVerb(token.norm));
}

/** Returns how many words stand between two tokens, signs left out. */
export function countWords({ body: { tokens } }: Phrases, first: number, last: number): number {
  let words = 0;
  for (let at = first; at < last; at += 1) if (tokenAt(tokens, at).kind !== 'sign') words += 1;
  return words;
}
