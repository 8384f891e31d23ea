import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { DAYS_AND_MONTHS, isAdverb } from '../words/function-words';
import { CLAIM_NOUNS, SAID_NOUNS } from '../words/speech-words';
import { isFunctionWord } from '../words/word-kinds';
import { isNewSpeaker } from './new-speakers';

/** Tells which nouns are of somebody who speaks. */

/** Verbs before which any noun is somebody who speaks: "the prosecution alleges", "two carters swore". */
const SAYING =
  /^(?:said|says|say|told|tells|tell|added|insisted|insists|claimed|recalled|recalls|believe|believes|explained)$/;
const ANSWERING =
  /^(?:alleges|alleged|argues|argued|maintains|maintained|denies|denied|confirms|confirmed|warned|replied|swore|acknowledged|admitted|contends|contended|testified|complained|conceded)$/;

/** Returns whether a verb of saying follows a noun that is none of those that are known: "two patients said". */
export function isAnySpeaker(tokens: readonly Token[], at: number): boolean {
  const { norm, kind, text } = tokenAt(tokens, at);
  if (kind !== 'word' || !/^\p{Ll}{3}/u.test(text) || CLAIM_NOUNS.has(norm) || SAID_NOUNS.has(norm))
    return false;
  if (isFunctionWord(norm) || isActingVerb(norm) || isAdverb(norm) || DAYS_AND_MONTHS.has(norm)) return false;
  if (isNewSpeaker(tokens, at)) return true;
  let verb = at + 1;
  while (isAdverb(tokenAt(tokens, verb).norm)) verb += 1;
  if (SAYING.test(tokenAt(tokens, verb).norm)) return true;
  // "A plan confirmed by Iran", "Iran's archive confirmed": nobody else says anything.
  const isOwned = [at - 1, at - 2].some((place) => tokenAt(tokens, place).isPossessive);
  return !isOwned && ANSWERING.test(tokenAt(tokens, verb).norm) && tokenAt(tokens, verb + 1).norm !== 'by';
}

/** Returns the singular of a noun for people. */
export function toSingular(head: string): string {
  if (head === 'people') return 'person';
  if (/(?:wo)?men$/.test(head)) return head.replace(/men$/, 'man');
  if (/ies$/.test(head)) return head.replace(/ies$/, 'y');
  return head.endsWith('s') && !head.endsWith('ss') ? head.slice(0, -1) : head;
}

/** How many words may say more of a document between commas. */
const MAX_SET_OFF = 14;

/** Returns where the sentence goes on after what is set off: "The memo, dated May and seen by Reuters, says". The same place where nothing is. */
export function skipSetOff(tokens: readonly Token[], comma: number): number {
  if (tokenAt(tokens, comma).text !== ',') return comma;
  for (let at = comma + 2; at < comma + MAX_SET_OFF; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (text === ',') return at + 1;
    if (/^[.;:!?"“”]$/.test(text)) return comma;
  }
  return comma;
}
