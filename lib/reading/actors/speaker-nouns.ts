import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { ADVERBS, AUXILIARIES, DAYS_AND_MONTHS, isAdverb } from '../words/function-words';
import {
  CHARGING_VERBS,
  CLAIM_NOUNS,
  SAID_NOUNS,
  SAYING_BASES,
  SAYING_VERBS,
  TELLING_VERBS,
} from '../words/speech-words';
import { isFunctionWord } from '../words/word-kinds';
import { isNewSpeaker } from './new-speakers';

/** Tells which nouns are of somebody who speaks. */

/** Verbs before which any noun is somebody who speaks: "the prosecution alleges", "two carters swore". */
const SAYING =
  /^(?:said|says|say|told|tells|tell|added|insisted|insists|claimed|recalled|recalls|believe|believes|explained)$/;
const ANSWERING =
  /^(?:alleges|alleged|argues|argued|maintains|maintained|denies|denied|confirms|confirmed|warned|replied|swore|acknowledged|admitted|contends|contended|testified|complained|conceded)$/;

/** The same verbs after several: "the widows contend that", "her neighbours insist she". */
const SAYING_NOW =
  /^(?:allege|argue|insist|contend|claim|maintain|deny|complain|recall|testify|confirm|warn|swear|dispute|reject|suspect|fear|accept|admit|acknowledge|concede|agree|hold)$/;
const OPENING = /^(?:that|he|she|it|they|the|there|no|nobody|his|her|its|their|a|an|this|having|any|all)$/;
const THINKING =
  /^(?:assures?|assured|holds|held|suspects|suspected|fears|feared|accepts|accepted|notes|noted)$/;

/** Returns whether a verb of saying follows a noun that is none of those that are known: "two patients said". */
export function isAnySpeaker(tokens: readonly Token[], at: number): boolean {
  const { norm, kind, text } = tokenAt(tokens, at);
  if (kind !== 'word' || !/^\p{Ll}{3}/u.test(text) || CLAIM_NOUNS.has(norm) || SAID_NOUNS.has(norm))
    return false;
  if (isFunctionWord(norm) || isActingVerb(norm) || isAdverb(norm) || DAYS_AND_MONTHS.has(norm)) return false;
  if (isNewSpeaker(tokens, at)) return true;
  // "Both governments had maintained": who they are is said elsewhere.
  if (/^(?:both|neither|either)$/.test(tokenAt(tokens, at - 1).norm)) return false;
  // "A plan confirmed by Iran", "Iran's archive confirmed": nobody else says anything.
  const isOwned = [at - 1, at - 2].some((place) => tokenAt(tokens, place).isPossessive);
  const isPlural = /[^s]s$/.test(norm);
  return speaksBy(tokens, at + 1, { isOwned, isPlural }) || speaksAfterAside(tokens, at);
}

/** Whether a verb by which somebody speaks stands at a token, past adverbs: "said", "have long held that", "declined to comment". */
function speaksBy(
  tokens: readonly Token[],
  from: number,
  { isOwned, isPlural }: { readonly isOwned: boolean; readonly isPlural: boolean },
): boolean {
  let verb = from;
  while (isAdverb(tokenAt(tokens, verb).norm)) verb += 1;
  const { norm } = tokenAt(tokens, verb);
  if (SAYING.test(norm)) return true;
  if (isPlural && SAYING_NOW.test(norm) && OPENING.test(tokenAt(tokens, verb + 1).norm)) return true;
  if (isOwned) return /^(?:have|has|had)$/.test(norm) && holds(tokens, verb + 1);
  if (ANSWERING.test(norm)) return tokenAt(tokens, verb + 1).norm !== 'by';
  if (CALLING.test(norm)) return answersIt(tokens, verb + 1);
  if (isAccusing(tokens, verb)) return true;
  if (THINKING.test(norm)) return tokenAt(tokens, verb + 1).norm === 'that';
  return /^(?:have|has|had)$/.test(norm) ? holds(tokens, verb + 1) : keepsSilent(tokens, verb);
}

/** Verbs by which somebody answers what was said: "the chain called this untrue". */
const CALLING =
  /^(?:calls|called|describes|described|dismisses|dismissed|rejects|rejected|disputes|disputed|rubbished|contradicted)$/;

/** Whether somebody accuses another by the verb at a token, and is not accused: "rights groups accuse Iran of". */
function isAccusing(tokens: readonly Token[], verb: number): boolean {
  const isVerb = /^(?:accuse[sd]?|blame[sd]?)$/.test(tokenAt(tokens, verb).norm);
  return isVerb && !/^(?:by|of|for|on|in)$/.test(tokenAt(tokens, verb + 1).norm);
}

/** Whether what was said is named at a token: "this", "the allegation". */
function answersIt(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  const noun = tokenAt(tokens, at + 1).norm;
  if (/^(?:it|this|that|them)$/.test(norm)) return tokenAt(tokens, at - 1).norm !== 'by';
  return /^(?:the|that|these|those|such|all)$/.test(norm) && SAID_NOUNS.has(noun);
}

/** Whether somebody has said something: "has always maintained that". */
function holds(tokens: readonly Token[], from: number): boolean {
  let verb = from;
  while (isAdverb(tokenAt(tokens, verb).norm)) verb += 1;
  const { norm } = tokenAt(tokens, verb);
  if (isAccusing(tokens, verb)) return true;
  const isHeld = /^(?:held|warned|complained|alleged|argued|maintained|insisted|claimed)$/.test(norm);
  return /^(?:said|told|denied)$/.test(norm) || (isHeld && tokenAt(tokens, verb + 1).norm === 'that');
}

/** Whether a person is said to give no answer: "declined to comment", and not "prices declined to". */
function keepsSilent(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:declined|declines|refused|refuses)$/.test(tokenAt(tokens, verb).norm)) return false;
  const next = tokenAt(tokens, verb + 1).norm;
  const said = next === 'to' ? tokenAt(tokens, verb + 2).norm : next;
  return /^(?:comment|say|be|discuss|answer|speak|talk|confirm|elaborate|name|identify|give)$/.test(said);
}

/** How many words may stand between commas after who speaks. */
const MAX_ASIDE = 16;
/** With what words begin that say more of who speaks: "who has denied it", "giving evidence", "for its part". */
const MORE =
  /^(?:who|whose|which|whom|when|for|in|on|at|from|with|like|himself|herself|then|now|also|speaking|[a-z]{2,}ing|[a-z]{2,}ed)$/;

/** Whether what is set off after a noun ends with a verb of saying: "the foreman, giving evidence on Tuesday, said". */
function speaksAfterAside(tokens: readonly Token[], noun: number): boolean {
  if (tokenAt(tokens, noun + 1).text !== ',' || !MORE.test(tokenAt(tokens, noun + 2).norm)) return false;
  if (!isOpenedHere(tokens, noun)) return false;
  for (let at = noun + 3; at < noun + MAX_ASIDE; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (/^[.;:!?"“”«»]$/.test(text)) return false;
    if (text === ',') return speaksBy(tokens, at + 1, { isOwned: false, isPlural: false });
  }
  return false;
}

/** Whether the words of a noun begin a sentence or a clause with an article: "The Norwegian skier, who". */
function isOpenedHere(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at > noun - 5; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (/^(?:the|an?|his|her|its|their|one|another)$/.test(norm)) {
      const { text, norm: before } = tokenAt(tokens, at - 1);
      return at === 0 || /^[.,;:!?"“”»–—]$/.test(text) || /^(?:and|but|that|while)$/.test(before);
    }
    if (kind !== 'word' || isFunctionWord(norm)) return false;
  }
  return false;
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
function skipSetOff(tokens: readonly Token[], comma: number): number {
  if (tokenAt(tokens, comma).text !== ',') return comma;
  for (let at = comma + 2; at < comma + MAX_SET_OFF; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (text === ',') return at + 1;
    if (/^[.;:!?"“”]$/.test(text)) return comma;
  }
  return comma;
}

/** Returns whether what somebody wrote is said to say something, or to charge somebody: "the memo warns that", "according to a report". */
export function isDocumentSpeaking(tokens: readonly Token[], first: number, last: number): boolean {
  let at = skipSetOff(tokens, last);
  while (ADVERBS.has(tokenAt(tokens, at).norm) || AUXILIARIES.has(tokenAt(tokens, at).norm)) at += 1;
  const { norm } = tokenAt(tokens, at);
  // "According to the notes that Whitaker left": it is told by Whitaker.
  const isTold = tokenAt(tokens, first - 2).norm === 'according' && tokenAt(tokens, last).norm !== 'that';
  return isTold || WRITTEN_SPEECH.some((verbs) => verbs.has(norm));
}

const WRITTEN_SPEECH = [SAYING_VERBS, TELLING_VERBS, SAYING_BASES, CHARGING_VERBS];
