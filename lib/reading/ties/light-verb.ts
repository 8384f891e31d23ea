import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS } from '../words/function-words';

/** Finds the verb that a noun completes: in "forbade Chad to hold talks with Hamas" it is "hold" that was forbidden. */

const MAX_BACK = 6;

/** What stands between a verb and its noun and belongs to the noun: "another round of talks". */
const OF = /^of$/;

const BEFORE_BASE = /^(?:to|not|will|would|shall|should|can|could|may|might|must|did|do|does|cannot)$/;

/**
 * Returns where the infinitive or the gerund stands whose object is a noun at a token: "to hold talks", "of holding talks", "to have held talks"; null where the noun is no object, or of a finite
 * verb, which the noun's own clause is judged by.
 */
export function findLightVerb(tokens: readonly Token[], first: number, noun: number): number | null {
  for (let at = noun - 1; at > first && at > noun - MAX_BACK; at -= 1) {
    const token = tokenAt(tokens, at);
    const { norm, kind, isCapital } = token;
    if (kind === 'sign' || CLAUSE_WORDS.has(norm) || BEFORE_BASE.test(norm)) return null;
    const before = tokenAt(tokens, at - 1);
    // "To be in contact with", "of being in contact with".
    // "Is said to be in contact with" is somebody's claim.
    const isSaid = /^(?:said|known|reported|understood|claimed)$/.test(tokenAt(tokens, at - 2).norm);
    if (norm === 'being' || (norm === 'be' && !isSaid && /^(?:to|not|than)$/.test(before.norm))) return at;
    if (isCapital || DETERMINERS.has(norm) || AUXILIARIES.has(norm) || OF.test(norm)) continue;
    const isBase = BEFORE_BASE.test(before.norm) || isNegatedVerb(before);
    // "To talks", "to their talks": a preposition. "Waited rather than hold talks".
    if (isBase || (before.norm === 'than' && tokenAt(tokens, at - 2).norm === 'rather')) return at;
    // "Sending": and no "a meeting", "its training camp".
    if (isGerund(tokens, at) && !DETERMINERS.has(before.norm)) return at;
    // "Was to have taken orders from".
    if (/^(?:have|having)$/.test(before.norm)) return at;
  }
  return null;
}

/** Returns whether a word is the gerund of a verb that has an object of its own: "paying Hamas", and no "leading officials of Hamas". */
export function isGerund(tokens: readonly Token[], at: number): boolean {
  const { norm, kind, isCapital } = tokenAt(tokens, at);
  if (kind !== 'word' || isCapital || !/[a-z]{2}ing$/.test(norm) || NO_GERUNDS.test(norm)) return false;
  const next = tokenAt(tokens, at + 1);
  // "Shelling Hamas", and not "shelling by Hamas"; "negotiating with Hamas", and not "negotiating partners of Hamas".
  if (DEEDS.test(norm)) return next.isCapital || DETERMINERS.has(next.norm);
  if (!ADJECTIVES.test(norm)) return true;
  if (!next.isCapital) return PREPOSITIONS.has(next.norm) || DETERMINERS.has(next.norm);
  // "Leading Hamas.", and not "leading Hamas officials".
  let end = at + 1;
  while (tokenAt(tokens, end).isCapital) end += 1;
  const { norm: after, kind: kindAfter } = tokenAt(tokens, end);
  return kindAfter === 'sign' || PREPOSITIONS.has(after) || CLAUSE_WORDS.has(after);
}

/** Returns whether "to" at a token begins an infinitive: "to take orders", and not "to rebels", "to the east". */
export function isInfinitive(tokens: readonly Token[], to: number): boolean {
  const { norm, kind, isCapital } = tokenAt(tokens, to + 1);
  return kind === 'word' && !isCapital && (isActingVerb(norm) || COMMON_VERBS.test(norm));
}

const COMMON_VERBS =
  /^(?:be|become|begin|break|bring|carry|come|cut|deliver|do|enter|get|give|go|have|help|hold|join|keep|leave|let|make|open|pay|put|receive|send|set|sign|supply|take|visit|throw|try|use|work|write)$/;

const NO_GERUNDS =
  /^(?:standing|building|morning|evening|nothing|something|anything|everything|during|including|following|according|regarding|concerning|sibling|ceiling)$/;
/** Nouns of what is done, which are gerunds before whom it is done to. */
const DEEDS =
  /^(?:meeting|hearing|training|briefing|funding|shelling|bombing|fighting|killing|shooting|understanding|gathering|backing|beating|hosting|financing)$/;
const ADJECTIVES =
  /^(?:remaining|leading|ruling|opposing|warring|neighbouring|neighboring|existing|ongoing|outstanding|visiting|surviving|incoming|outgoing|founding|dissenting|competing|rising|emerging|governing|negotiating|sitting|acting|missing|defending|attacking|invading|advancing|retreating|returning|fleeing|serving)$/;

const TO_DO = /^(?:promises?|pledges?|offers?|requests?|demands?|appeals?|pleas?|invitations?|commitments?)$/;

/** Returns whether what a noun names is something to be done: "a promise to shelter Hamas", and not "a promise to the rebels", "to rebels in". */
export function isOfToDo(tokens: readonly Token[], noun: number): boolean {
  if (tokenAt(tokens, noun + 1).norm !== 'to') return false;
  const [word, next] = [tokenAt(tokens, noun + 2), tokenAt(tokens, noun + 3)];
  const isDone = TO_DO.test(tokenAt(tokens, noun).norm) && (next.isCapital || DETERMINERS.has(next.norm));
  const isWord = word.kind === 'word' && !word.isCapital && !DETERMINERS.has(word.norm);
  return isInfinitive(tokens, noun + 1) || (isWord && isDone);
}
