import { isArabicGovernment } from '../arabic/arabic-names';
import { isArabic } from '../arabic/arabic-words';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PLACE_PREPOSITIONS,
  PREPOSITIONS,
} from '../words/function-words';
import { STANDING_NOUNS } from '../words/group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { isDescription, isFunctionWord } from '../words/word-kinds';
import { findInsertedSpeech } from './inserted-speech';
import type { DraftActor } from './mention-map';

/** A capital that is a place at a token, and by its state perhaps more. */
export type City = { readonly at: number; readonly state: DraftActor };

const OBJECT_BASES =
  /^(?:ask|urge|tell|press|accuse|bypass|thank|back|support|oppose|persuade|convince|warn|help|arm|pay|contact|challenge|defy|embarrass|isolate|sanction|punish|follow|join|trust|pressure|lobby|condemn|criticise|criticize|provoke|blame|threaten|inform|consult)$/;
const SIDES = new Set('with between by against for among toward towards'.split(' '));
const MESSAGE_WORDS = new Set(
  'message messages letter letters signal signals offer proposal response reply warning pressure envoy close loyal linked ties allied ally appeal support guarantee guarantees assurance assurances orders instructions approval permission money arms weapons channel channels back-channel backchannel line link hotline conduit bridge interlocutor intermediary go-between words remarks answer answers proposals offers responses replies demand demands request requests concerns terms conditions invitation ultimatum note notes cable'.split(
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
  // "Both Damascus and the Front", "of Ankara's mercenaries".
  if (before === 'both') return true;
  if (before === 'of' && tokenAt(tokens, last - 1).isPossessive && STANDING_NOUNS.has(next.norm)) return true;
  // "The military government in Ouagadougou", "allies of Ouagadougou", "ready to bypass Budapest".
  const second = tokenAt(tokens, first - 2).norm;
  if (before === 'in' && (OF_RULE.test(second) || isOfficialSource(tokens, first - 2))) return true;
  // "Recalled its ambassador from Kigali", "then ambassador in Islamabad".
  const sender = tokenAt(tokens, first - 3);
  const isEnvoy = /^(?:in|from)$/.test(before) && ENVOYS.test(second);
  if (isEnvoy && !sender.isPossessive && !sender.isCapital) return true;
  if (before === 'of' && (OF_STATE.test(second) || STANDING_NOUNS.has(second))) return true;
  if (before === 'neither' || (before === 'nor' && !PREPOSITIONS.has(second))) return true;
  if (second === 'to' && OBJECT_BASES.test(before)) return true;
  if (before === 'out' && /^sound(?:s|ed|ing)?$/.test(second)) return true;
  if (/^(?:we|they|i)$/.test(second) && OBJECT_BASES.test(before)) return true;
  if (
    /^(?:should|had|were)$/.test(before) &&
    !tokenAt(tokens, first - 2).isCapital &&
    /^[.,“"]?$/.test(tokenAt(tokens, first - 2).text)
  )
    return true;
  // "Jordan's ambassador to Tehran", "its consul at Tehran": also of a state that is named.
  if (/^(?:to|at)$/.test(before) && ENVOYS.test(second)) return true;
  if (before === 'to')
    return (
      MESSAGE_WORDS.has(second) || TOWARDS.test(second) || isSentFrom(tokens, first) || isActor(tokens, last)
    );
  if (before === 'on' && WITH_ON.test(second)) return true;
  // "In Moscow's view", "in the eyes of Ankara".
  if (
    tokenAt(tokens, last - 1).isPossessive &&
    /^(?:view|eyes|opinion|account|telling|version|reading)$/.test(next.norm)
  )
    return true;
  if (PLACE_PREPOSITIONS.has(before))
    return before === 'from' && MESSAGE_WORDS.has(tokenAt(tokens, first - 2).norm);
  if (SIDES.has(before)) return true;
  if (before === 'of' && ENVOYS.test(tokenAt(tokens, first - 2).norm)) return true;
  if (tokenAt(tokens, last - 1).isPossessive) return isOwnedByGovernment(next.norm);
  if (isOfficeWord(next.norm) || OFFICE_MODIFIERS.has(next.norm)) return true;
  if (isActor(tokens, last) || isActingNow(tokens, last)) return true;
  return !isOfCity(tokens, first, last);
}

/** How many words may name whom a message is from. */
const MAX_SENDER = 4;

/** Whether a message is on its way from another before "to": "a letter from Tehran to Washington". */
function isSentFrom(tokens: readonly Token[], first: number): boolean {
  for (let from = first - 3; from >= first - 2 - MAX_SENDER; from -= 1)
    if (tokenAt(tokens, from).norm === 'from') return MESSAGE_WORDS.has(tokenAt(tokens, from - 1).norm);
  return false;
}

const ENVOYS = /^(?:ambassador|envoy|consul|emissary|legate)s?$/;

/** What is of a government where it is "in" a capital: "the junta in Bamako", "whatever they think in Ankara". */
const OF_RULE =
  /^(?:government|junta|authorities|regime|leadership|rulers|officials|ministers|generals|think|thinks|policymakers|masters|backers|patrons)$/;
const OF_STATE = /^(?:ally|allies|enemy|enemies|rivals|critics|friends|partners|backers|behalf)$/;

/** Whether sources are a government's: "defence sources in London", and not "sources in London". */
function isOfficialSource(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:sources?|officers?|chiefs?)$/.test(tokenAt(tokens, at).norm) &&
    OFFICE_MODIFIERS.has(tokenAt(tokens, at - 1).norm)
  );
}

/** What is done to a government with "on", and not in a city: "called on Tehran", "sanctions on Tehran". */
const WITH_ON =
  /^(?:call(?:s|ed|ing)?|count(?:s|ed|ing)?|rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?|lean(?:s|ed|ing)?|prevail(?:s|ed)?|pressure|sanctions?|tariffs?|embargo|attacks?|hard|heavily|verdict|vote|turned|turns)$/;

/** What is done to a government, and not on the way to a city: "complained to Beijing". */
const TOWARDS =
  /^(?:complain|appeal|apologise|apologize|bow|defer|listen|report|talk|spoke|speak|protest|explain|promise|lie|lied|answer|respond|wrote|write|written|suggest|propose|sold|sell|loyal|owe|owed|belong|surrender|concede|concession|concessions|convey|relay|communicate)(?:e?d|s|ing)?$/;

function isOwnedByGovernment(noun: string): boolean {
  return (
    STANDING_NOUNS.has(noun) || isOfficeWord(noun) || OFFICE_MODIFIERS.has(noun) || !PLACE_NOUNS.test(noun)
  );
}

/** Returns whether what follows is a verb: the name before it acts. */
export function isActor(tokens: readonly Token[], last: number): boolean {
  const close = findInsertedClose(tokens, last);
  if (close !== null) return isActor(tokens, close + 1);
  // "Thornwick “has not sold its water”".
  const isQuote = /^["“]$/.test(tokenAt(tokens, last).text);
  const { norm, isCapital } = tokenAt(tokens, skipAdverbs(tokens, isQuote ? last + 1 : last));
  if (isCapital) return false;
  return isActingVerb(norm) || isIrregularPast(norm) || /[a-z]{3}ed$/.test(norm);
}

/** Returns the comma that closes words of who says so after a name: "Kigali, she said, armed the Front". Null for none. */
function findInsertedClose(tokens: readonly Token[], open: number): number | null {
  if (tokenAt(tokens, open).text !== ',') return null;
  for (let at = open + 2; at < open + MAX_INSERTED; at += 1)
    if (tokenAt(tokens, at).text === ',') return findInsertedSpeech(tokens, at) === open ? at : null;
  return null;
}

const MAX_INSERTED = 9;

/** Returns the first token that is no adverb. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && isAdverb(tokenAt(tokens, at).norm)) at += 1;
  return at;
}

/** Returns whether a verb in the present follows, and no plural: "Lima withdraws first", and not "Geneva clinics are". */
export function isActingNow(tokens: readonly Token[], last: number): boolean {
  const at = skipAdverbs(tokens, last);
  // "Asked that Washington not announce it", "Hanoi, which loses most".
  if (/^(?:not|never)$/.test(tokenAt(tokens, at - 1).norm) && at > last) return true;
  if (tokenAt(tokens, last).text === ',' && tokenAt(tokens, last + 1).norm === 'which') return true;
  const { norm, isCapital } = tokenAt(tokens, at);
  if (isCapital || !/[a-z]{2}[^su]s$/.test(norm) || PLACE_NOUNS.test(norm)) return false;
  if (isDescription(norm) || isDescription(norm.slice(0, -1))) return false;
  const next = tokenAt(tokens, at + 1);
  // "Human rights groups accused": the last of the nouns does something, and "rights" is no verb.
  if (/[^s]s$/.test(next.norm) && isActor(tokens, at + 2)) return false;
  return (
    next.kind !== 'sign' && !AUXILIARIES.has(next.norm) && !isActingVerb(next.norm) && !/ed$/.test(next.norm)
  );
}

/** Verbs of which a city is the object. */
const TO_PLACE =
  /^(?:visit|reach|enter|leave|left|tour|cross|flee|fled|bomb|shell|hit|strike|struck|seize|capture|take|took|hold|held|besiege|surround|occup[yi]|evacuate|liberate|recapture|retake|retook|control|rock|flood|call|name|divide|destroy|surround|encircle|storm|overrun|circle|re-attack|re-take|re-capture)(?:e?d|ing|s)?$/;

/** Returns whether something is said to be in a name, or near it: then it is a place. */
export function isInPlace(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1).norm;
  // "Relocated to Kouri Bougoudi".
  if (/^(?:to|from)$/.test(before) && MOVING.test(tokenAt(tokens, first - 2).norm)) return true;
  // "The trade hub of Chin Shwe Haw".
  if (before === 'of' && PLACES_OF.test(tokenAt(tokens, first - 2).norm)) return true;
  // "West of El Obeid".
  if (before === 'of' && SIDES_OF.test(tokenAt(tokens, first - 2).norm)) return true;
  return IN_PLACE.test(before === 'the' ? tokenAt(tokens, first - 2).norm : before);
}

/** Returns whether anything says that a name of two words is an actor's and not a place's. */
export function isNamedActor(
  tokens: readonly Token[],
  { first, last, likeState }: { readonly first: number; readonly last: number; readonly likeState: boolean },
): boolean {
  if (likeState) return true;
  // "Fighting around El Obeid has cut the road": it is where, whatever follows.
  const isWithin = /^(?:in|near|around|inside|outside|across|throughout)$/.test(
    tokenAt(tokens, first - 1).norm,
  );
  if (isActor(tokens, last)) return !isWithin;
  if (BESIEGING.test(tokenAt(tokens, first - 1).norm)) return false;
  return !isInPlace(tokens, first) && !isWayTo(tokens, first, last);
}

/** Whether somebody is on the way to a name, or something happens where it is: "left for El Fasher", "to San Miguel, where". */
function isWayTo(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, second] = [tokenAt(tokens, first - 1).norm, tokenAt(tokens, first - 2).norm];
  if (before === 'for' && LEAVING.test(second)) return true;
  const isPlaced = /^(?:to|from|on|of|for)$/.test(before);
  const after = tokenAt(tokens, last).text === ',' ? last + 1 : last;
  if (isPlaced && tokenAt(tokens, after).norm === 'where') return true;
  return before === 'on' && ADVANCING.test(second);
}

/** What is done to towns, and not to people. */
const BESIEGING =
  /^(?:shell|bomb|besiege|evacuate|liberate|recapture|retake|retook|storm|overrun|overran|encircle|pound|raze|loot|flee|fled)(?:e?d|ing|s)?$/;
const LEAVING = /^(?:left|leave|leaves|leaving|departed|bound|headed|heading|sailed|embarked|made)$/;
const ADVANCING = /^(?:moved|advanced|marched|closed|descended|converged|advancing|marching)$/;
const MOVING =
  /^(?:relocated|moved|travelled|traveled|flew|fly|went|go|going|gone|drove|fled|returned|came|sailed|walked|withdrew|marched|road|flight|way|trip|visit|back|transferred|exiled|deported|evacuated)$/;
const PLACES_OF =
  /^(?:town|city|village|hub|port|district|province|stronghold|outskirts|suburbs?|township|valley|settlement|hamlet|crossing)s?$/;
const SIDES_OF = /^(?:north|south|east|west)(?:-?(?:east|west))?$/;
const IN_PLACE = /^(?:in|at|near|inside|outside|around|across|into|throughout|toward|towards)$/;

/** Returns whether a name follows a preposition of place. */
export function isAfterPlacePreposition(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1).norm;
  const isArticle = before === 'the';
  // "Has left for Miami".
  if (before === 'for' && LEAVING.test(tokenAt(tokens, first - 2).norm)) return true;
  return PLACE_PREPOSITIONS.has(isArticle ? tokenAt(tokens, first - 2).norm : before);
}

/** Returns whether what stands around a name speaks of a city, though no preposition does: "the Budapest talks", "left Kigali". */
function isOfCity(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokenAt(tokens, first - 1);
  if (before.isCapital || before.kind === 'number' || DETERMINERS.has(before.norm)) return true;
  const next = tokenAt(tokens, last);
  if (TO_PLACE.test(before.norm) || next.isCapital) return true;
  // "Tehran clinics are full".
  const isObject = before.kind === 'word' && !isFunctionWord(before.norm);
  if (!isObject && next.kind === 'word' && !isFunctionWord(next.norm) && !isAdverb(next.norm)) return true;
  // "Port Sudan." is a dateline or a heading.
  if (before.kind === 'sign' && before.text !== ',' && /^[.:—–|)]?$/.test(next.text)) return true;
  return isListedPlace(tokens, first);
}

/** Returns whether a list of places leads to a name: "of Chisinau and Tiraspol", "in Doha, Muscat or Cairo". */
function isListedPlace(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > first - 8; at -= 1) {
    const { norm, text, isCapital } = tokenAt(tokens, at);
    if (PLACE_PREPOSITIONS.has(norm) || TO_PLACE.test(norm)) return at < first - 1;
    if (!isCapital && text !== ',' && norm !== 'and' && norm !== 'or') return false;
  }
  return false;
}
