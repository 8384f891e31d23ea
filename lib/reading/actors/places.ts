import { isArabicGovernment } from '../arabic/arabic-names';
import { isArabic } from '../arabic/arabic-words';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { ADVERBS, PLACE_PREPOSITIONS } from '../words/function-words';
import { STANDING_NOUNS } from '../words/group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';

const OBJECT_BASES =
  /^(?:ask|urge|tell|press|accuse|bypass|thank|back|support|oppose|persuade|convince|warn|help|arm|pay|contact|challenge|defy|embarrass|isolate|sanction|punish|follow|join|trust|pressure|lobby|condemn|criticise|criticize|provoke|blame|threaten|inform|consult)$/;
const SIDES = new Set('with between by against for among toward towards'.split(' '));
const MESSAGE_WORDS = new Set(
  'message messages letter letters signal signals offer proposal response reply warning pressure envoy close loyal linked ties allied ally appeal support'.split(
    ' ',
  ),
);
const PLACE_ADJECTIVES =
  /^(?:southern|northern|eastern|western|central|downtown|greater|old|inner|outer|nearby|south|north|east|west|mid)$/;
const PLACE_NOUNS =
  /^(?:suburbs?|outskirts|airport|streets?|district|neighbou?rhood|skyline|residents|metro|university|hospital|centre|center|port|hotel|talks|meeting|summit|conference|embassy|bureau|time)$/;

/** Returns whether a capital or a seat stands for its government where it is, and not for a place: "Washington wants". */
export function standsForGovernment(tokens: readonly Token[], first: number, last: number): boolean {
  if (isArabic(tokenAt(tokens, first))) return isArabicGovernment(tokens, first, last);
  const before = tokenAt(tokens, first - 1).norm;
  const next = tokenAt(tokens, last);
  if (next.isJoined && /^(?:based|born|held|hosted)$/.test(next.norm)) return false;
  if (PLACE_ADJECTIVES.test(before) || PLACE_NOUNS.test(next.norm)) return false;
  // "The military government in Ouagadougou", "allies of Ouagadougou", "ready to bypass Budapest".
  const second = tokenAt(tokens, first - 2).norm;
  if (before === 'in' && /^(?:government|junta|authorities|regime|leadership|rulers)$/.test(second))
    return true;
  if (
    before === 'of' &&
    /^(?:ally|allies|enemy|enemies|rivals|critics|friends|partners|backers|behalf)$/.test(second)
  )
    return true;
  if (second === 'to' && OBJECT_BASES.test(before)) return true;
  if (/^(?:we|they|i)$/.test(second) && OBJECT_BASES.test(before)) return true;
  if (
    /^(?:should|had|were)$/.test(before) &&
    !tokenAt(tokens, first - 2).isCapital &&
    /^[.,“"]?$/.test(tokenAt(tokens, first - 2).text)
  )
    return true;
  if (before === 'to') return MESSAGE_WORDS.has(tokenAt(tokens, first - 2).norm) || isActor(tokens, last);
  if (PLACE_PREPOSITIONS.has(before))
    return before === 'from' && MESSAGE_WORDS.has(tokenAt(tokens, first - 2).norm);
  if (SIDES.has(before)) return true;
  if (tokenAt(tokens, last - 1).isPossessive) return isOwnedByGovernment(next.norm);
  if (isOfficeWord(next.norm) || OFFICE_MODIFIERS.has(next.norm)) return true;
  return isActor(tokens, last) || isObject(tokens, first) || isInList(tokens, first, last);
}

function isOwnedByGovernment(noun: string): boolean {
  return (
    STANDING_NOUNS.has(noun) || isOfficeWord(noun) || OFFICE_MODIFIERS.has(noun) || !PLACE_NOUNS.test(noun)
  );
}

/** Returns whether what follows is a verb: the name before it acts. */
export function isActor(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at < last + 3 && ADVERBS.has(tokenAt(tokens, at).norm)) at += 1;
  const { norm, isCapital } = tokenAt(tokens, at);
  return isActingVerb(norm) || (!isCapital && /[a-z]{3}ed$/.test(norm));
}

/** Returns whether a verb of acting stands right before: "has asked Moscow". */
function isObject(tokens: readonly Token[], first: number): boolean {
  return /^(?:asked|asks|urged|urges|told|tells|accused|accuses|blamed|blames|pressed|presses|warned|warns|invited|thanked|threatened|informed|backed|backs|supports|supported|opposes|persuaded|convinced|demanded|called|ask|urge|tell|press|accuse|accusing|urging|telling|pressing|warning|blaming|backing|pays|paid|arms|arming|helps|helped|thanks|contacted|phoned|criticised|criticized|condemned|condemns)$/.test(
    tokenAt(tokens, first - 1).norm,
  );
}

/** Returns whether it is the second of two sides: "between Washington and Tehran". */
function isInList(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokenAt(tokens, first - 1).norm;
  if (before === 'and') {
    for (let at = first - 2; at > first - 8 && at >= 0; at -= 1) {
      const { norm } = tokenAt(tokens, at);
      if (norm === 'between' || norm === 'with' || norm === 'both') return true;
      if (norm === 'in' || norm === 'at' || norm === 'from') return false;
    }
  }
  return (
    tokenAt(tokens, last).norm === 'and' && tokenAt(tokens, last + 1).isCapital && isActor(tokens, last + 2)
  );
}

/** Returns whether something is said to be in a name, or near it: then it is a place. */
export function isInPlace(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1).norm;
  return IN_PLACE.test(before === 'the' ? tokenAt(tokens, first - 2).norm : before);
}

const IN_PLACE = /^(?:in|at|near|inside|outside|around|across|into|throughout|toward|towards)$/;

/** Returns whether a name follows a preposition of place. */
export function isAfterPlacePreposition(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1).norm;
  const isArticle = before === 'the';
  return PLACE_PREPOSITIONS.has(isArticle ? tokenAt(tokens, first - 2).norm : before);
}
