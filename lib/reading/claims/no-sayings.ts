import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { isActingVerb } from '../words/acting-words';
import { PREPOSITIONS } from '../words/function-words';
import { HONORIFICS } from '../words/office-words';
import { CALLING_VERBS, DENYING_VERBS, REJECTING_VERBS } from '../words/speech-words';
import type { Speaking } from './speaking';
import type { Statement } from './statements';

/** Finds where a verb of saying tells of nothing that somebody says. */

/** How many words after a verb may tell to whom something was said. */
const MAX_TO_THAT = 8;
/** How many words a clause has at least that is said before its speaker. */
const MIN_WORDS = 3;
const OF_TEXTS =
  /^(?:brief|briefing|report|paper|note|article|essay|study|chapter|book|memo|analysis|review)$/;

/** Returns whether a quotation ends before who speaks, and none follows the verb: "We waited," Brennan told members. */
export function isQuotedBefore(
  tokens: readonly Token[],
  { first, last }: Sentence,
  party: number,
  verb: number,
): boolean {
  if (party >= verb || party <= first + 2 || !/^["”»]$/.test(tokenAt(tokens, party - 1).text)) return false;
  const words = tokens.slice(verb + 1, Math.min(last, verb + MAX_TO_THAT));
  return !words.some(({ norm, text }) => norm === 'that' || /^["“«:]$/.test(text));
}

/** Returns whether a text speaks of itself: "this brief argues". */
export function isOfText(tokens: readonly Token[], { first, last }: Speaking): boolean {
  const { norm } = tokenAt(tokens, first);
  // "Broadcast what it said was a confession".
  const end = tokenAt(tokens, last + 1).norm;
  if (
    tokenAt(tokens, first - 1).norm === 'what' &&
    /^(?:is|was|were|are)$/.test(end) &&
    tokenAt(tokens, last + 2).norm !== 'that'
  )
    return true;
  const noun = tokens.slice(first + 1, last).some((token) => OF_TEXTS.test(token.norm));
  return norm === 'this' && noun;
}

/** Returns whether a word of saying only describes a noun: "Iran's alleged support", "an inquiry into alleged bribery". */
export function describesNoun(tokens: readonly Token[], verb: number): boolean {
  const { norm, isPossessive } = tokenAt(tokens, verb - 1);
  const isOf =
    /^(?:alleged|claimed|reported)$/.test(tokenAt(tokens, verb).norm) &&
    /^(?:into|of|over|about|for)$/.test(norm);
  // "Anti-government protests by Iraqis": what they do in the street.
  const isInStreet =
    tokenAt(tokens, verb).norm === 'protests' && STREETS.test(tokenAt(tokens, verb + 1).norm);
  return isPossessive || isOf || isInStreet || /^(?:the|an?)$/.test(norm);
}

const STREETS = /^(?:by|in|across|against|over|at|around|outside|erupted|broke|and|of)$/;

/** Returns whether nothing is said: "declined to say whether", "would not say". */
export function isRefused(tokens: readonly Token[], verb: number): boolean {
  const before = tokenAt(tokens, verb - 1);
  if (/^(?:not|never|cannot)$/.test(before.norm) || isNegatedVerb(before)) return true;
  // "What she had to say did not need much".
  if (/^(?:did|does)$/.test(tokenAt(tokens, verb + 1).norm)) return true;
  // "Told its staff to say nothing", and not "went on to say".
  return (
    before.norm === 'to' &&
    !/^(?:on|used|continued|continues|forward|wrote|called|went|had|has|have)$/.test(
      tokenAt(tokens, verb - 2).norm,
    )
  );
}

/** Returns whether a party ends what is said, and a comma parts it from the verb: "could recognise Palestine, said Lowe". */
export function isObjectBefore(tokens: readonly Token[], party: Speaking, verb: number): boolean {
  if (tokenAt(tokens, verb - 1).text !== ',' || party.last !== verb - 1) return false;
  let start = party.kind === 'actors' ? (party.phrases.at(-1)?.first ?? party.first) : party.first;
  // "His neighbour, Mrs Ada Lim, said".
  while (HONORIFICS.has(tokenAt(tokens, start - 1).norm)) start -= 1;
  return tokenAt(tokens, start - 1).text !== ',';
}

/**
 * Returns whether a comma parts the verb from what was said, and who speaks ends the clause: "where rebels hold the bridge, said Torres." What
 * stands before the comma is not who speaks then.
 */
export function isSpeakerLast(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = clauses.phrases.body;
  const { norm } = tokenAt(tokens, verb);
  if (tokenAt(tokens, verb - 1).text !== ',' || /^t(?:old|ells?)$/.test(norm)) return false;
  if (tokenAt(tokens, verb + 1).norm === 'that') return false;
  const party = clauses.partyAfter(verb + 1, sentence);
  if (!party || !isEnd(tokens, sentence, party.last)) return false;
  // "The paper, seen by the Ledger, says the adviser, Salim, travelled".
  const rest = tokens.slice(party.last, sentence.last);
  const goesOn = rest.some((token, place) => rest[place - 1]?.text === ',' && isActingVerb(token.norm));
  const said = tokens.slice(sentence.first, verb - 1);
  return !goesOn && said.filter(({ kind }) => kind === 'word').length >= MIN_WORDS;
}

/** Whether a clause ends at a token, also with what says more of who speaks: “said two diplomats who have read it”. */
function isEnd(tokens: readonly Token[], { last }: Sentence, at: number): boolean {
  const { text, start } = tokenAt(tokens, at);
  // “Said the movement "deals only with mediators"”: what is said begins here.
  if (text === '"' && start > tokenAt(tokens, at - 1).end) return false;
  if (/^[.,;!?"”]?$/.test(text)) return true;
  if (tokenAt(tokens, at).norm !== 'who') return false;
  return !tokens.slice(at, last - 1).some(({ kind }) => kind === 'sign');
}

/** Returns whether a verb says no more than a pronoun that points: "said it without looking", "told them that again". */
export function isPronounAlone(tokens: readonly Token[], { first, last }: Statement): boolean {
  if (!/^(?:it|this|that|so|them|these|those|no|yes)$/.test(tokenAt(tokens, first).norm)) return false;
  const next = tokenAt(tokens, first + 1);
  return (
    last - first < 2 ||
    PREPOSITIONS.has(next.norm) ||
    /^(?:again|twice|once|aloud|loudly|quietly)$/.test(next.norm)
  );
}

const MAX_TO_ASKED = 7;

/** Returns whether somebody is told to do something: "told its staff to say nothing". */
export function isAskedTo({ phrases }: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = phrases.body;
  if (!/^(?:told|tells?|telling|warned|warning|advised|reminded)$/.test(tokenAt(tokens, verb).norm))
    return false;
  for (let at = verb + 1; at < Math.min(sentence.last, verb + MAX_TO_ASKED); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (norm === 'to' || (norm === 'not' && tokenAt(tokens, at + 1).norm === 'to')) return at > verb + 1;
    if (kind === 'sign' || norm === 'that' || isActingVerb(norm) || PREPOSITIONS.has(norm)) return false;
  }
  return false;
}

const JUDGED = /^(?:reports|claims|charges)$/;
/** How many words stand between a verb and what is said to be untrue: "dismissed as baseless the latest Israeli reports". */
const MAX_TO_JUDGED = 6;

/** Returns whether what looks like a verb is what another judges: "called Israeli media reports that they had met baseless". */
export function isJudged(tokens: readonly Token[], { first }: Sentence, noun: number): boolean {
  if (!JUDGED.test(tokenAt(tokens, noun).norm)) return false;
  for (let at = noun - 1; at >= Math.max(first, noun - MAX_TO_JUDGED); at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (CALLING_VERBS.has(norm) || DENYING_VERBS.has(norm) || REJECTING_VERBS.has(norm)) return true;
  }
  return false;
}
