import type { Phrase, Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isSpeechVerb } from '../words/acting-words';
import { AUXILIARIES } from '../words/function-words';
import { STANDING_NOUNS } from '../words/group-words';
import { isFunctionWord } from '../words/word-kinds';

/** Finds of whom a description or a relative clause goes on to tell. */

/** How long a description may be that a participle ends, and a relative clause before "and". */
const MAX_TO_HEAD = 12;
const MAX_CLAUSE = 40;

/** Returns whether a participle belongs to the noun right before it. */
export function followsNoun({ body, mentions }: Phrases, at: number): boolean {
  const { norm, kind } = tokenAt(body.tokens, at - 1);
  return kind === 'word' && !mentions.at(at - 1) && !isFunctionWord(norm);
}

/** Returns where a relative clause begins that a comma before "and" ends: "A, which is led by B, and". */
export function skipRelative({ body: { tokens } }: Phrases, { first }: Sentence, and: number): number {
  if (tokenAt(tokens, and - 1).text !== ',') return and;
  for (let at = and - 2; at > first && at > and - MAX_CLAUSE; at -= 1) {
    if (tokenAt(tokens, at).text !== ',') continue;
    return /^(?:which|who|whose|whom|where)$/.test(tokenAt(tokens, at + 1).norm) ? at : and;
  }
  return and;
}

/**
 * Returns where a relative clause begins that ends with a list and a comma: "the Union, which includes Chad, Mali and Niger,". Null where none
 * does: one without a list has no comma within.
 */
export function findListingRelative(
  { body: { tokens }, mentions }: Phrases,
  { first }: Sentence,
  comma: number,
): number | null {
  if (!mentions.at(comma - 1)) return null;
  let commas = 0;
  for (let at = comma - 1; at > first && at > comma - MAX_CLAUSE; at -= 1) {
    const { text, norm } = tokenAt(tokens, at);
    if (/^[;:"“”]$/.test(text)) return null;
    if (text === ',') commas += 1;
    if (!/^(?:which|who)$/.test(norm) || tokenAt(tokens, at - 1).text !== ',') continue;
    return commas > 0 && LISTING.test(tokenAt(tokens, at + 1).norm) ? at - 1 : null;
  }
  return null;
}

const LISTING =
  /^(?:include[sd]?|comprise[sd]?|groups?|unites?|joins?|represents?|represented|brings?|brought|backs?|backed|arms|armed|funds|funded|opposes?|opposed|has|had|also|is|was)$/;

/** Returns the name that a description stands after, where a verb goes on with it: "Kestrel, a firm owned by", "Reyes, a banker who". */
export function findAppositionHead(phrases: Phrases, { first }: Sentence, verb: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  let end = verb;
  while (AUXILIARIES.has(tokenAt(tokens, end - 1).norm)) end -= 1;
  const before = tokenAt(tokens, end - 1).norm;
  // "The Rifles, the force that had hunted Sumi".
  const isRelative = /^(?:who|which|that)$/.test(before);
  if (end < verb ? !isRelative : isFunctionWord(before) && !isRelative && !/^(?:whom|and)$/.test(before))
    return [];
  for (let at = end - 1; at > first && at > verb - MAX_TO_HEAD; at -= 1) {
    const { kind, text, norm } = tokenAt(tokens, at);
    if (text === ',' && /^(?:an?|the|one)$/.test(tokenAt(tokens, at + 1).norm)) {
      const phrase = phrases.mentions.at(at - 1) ? phrases.before(at, first) : null;
      return phrase ? [{ ...phrase, isWeak: false }] : [];
    }
    // "A miners' movement".
    if ((kind === 'sign' && !/^['’]$/.test(text)) || AUXILIARIES.has(norm) || isSpeechVerb(norm)) return [];
  }
  return [];
}

/**
 * Returns the person whom a description between two commas tells of, where "who" goes on after the second: "Reyes, the speaker of parliament,
 * who". Null where none is set off so, or the description itself ends with a person.
 */
export function findSetOffPerson(phrases: Phrases, { first }: Sentence, comma: number): Phrase | null {
  const { tokens } = phrases.body;
  if (tokenAt(tokens, comma).text !== ',' || phrases.mentions.at(comma - 1)?.actor.kind === 'person')
    return null;
  for (let at = comma - 1; at > first && at > comma - MAX_TO_HEAD; at -= 1) {
    const { kind, text, norm } = tokenAt(tokens, at);
    if (text === ',') {
      const isDescribed = /^(?:an?|the|one|its|his|her|their)$/.test(tokenAt(tokens, at + 1).norm);
      const isPerson = phrases.mentions.at(at - 1)?.actor.kind === 'person';
      return isDescribed && isPerson ? phrases.before(at, first) : null;
    }
    if ((kind === 'sign' && !/^['’]$/.test(text)) || AUXILIARIES.has(norm) || isSpeechVerb(norm)) return null;
  }
  return null;
}

/** Returns where the name ends whose fighters or men a noun is of: "the Front, whose fighters attacked". Null where no "whose" stands before it. */
export function findEndBeforeWhose(
  { body: { tokens }, mentions }: Phrases,
  { first }: Sentence,
  noun: number,
): number | null {
  if (!STANDING_NOUNS.has(tokenAt(tokens, noun).norm) || mentions.at(noun)) return null;
  const whose = [noun - 1, noun - 2].find((at) => tokenAt(tokens, at).norm === 'whose');
  if (whose === undefined || whose <= first) return null;
  return tokenAt(tokens, whose - 1).text === ',' ? whose - 1 : whose;
}

/** Returns whether a comma closes what another opens in which nothing is done: "the minister, Ali Nasr, visited". */
export function closesAside(tokens: readonly Token[], { first }: Sentence, comma: number): boolean {
  for (let at = comma - 1; at > first && at > comma - MAX_TO_HEAD; at -= 1) {
    const { text, norm } = tokenAt(tokens, at);
    if (text === ',') return at < comma - 1;
    if (isActingVerb(norm) || AUXILIARIES.has(norm) || /[a-z]{2}ed$/.test(norm)) return false;
  }
  return false;
}

/** Returns who is named after a description and a comma: "said the ambassador, Odo Finn". */
export function findNamedAfter(
  { body: { tokens }, mentions }: Phrases,
  comma: number,
  { last }: Sentence,
): Phrase | null {
  if (tokenAt(tokens, comma).text !== ',' || comma + 1 >= last) return null;
  const mention = mentions.at(comma + 1);
  if (mention?.first !== comma + 1 || mention.actor.kind !== 'person') return null;
  const isApart = tokenAt(tokens, mention.last).kind === 'sign';
  return isApart ? { mention, first: comma + 1, last: mention.last, isWeak: false } : null;
}

/** Returns the dash that opens what the dash at a token closes: "the two sources – an official and a diplomat – said". Null for none. */
export function findOpeningDash(tokens: readonly Token[], { first }: Sentence, close: number): number | null {
  for (let at = close - 2; at > first && at > close - MAX_CLAUSE; at -= 1) {
    const { text } = tokenAt(tokens, at);
    if (text === tokenAt(tokens, close).text) return at;
    if (/^[,;:"“”]$/.test(text)) return null;
  }
  return null;
}
