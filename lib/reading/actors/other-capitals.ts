import { type Token, tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { GROUP_NOUNS, STANDING_NOUNS } from '../words/group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { toWords } from '../words/word-set';
import type { Candidate } from './candidate';
import { isOfPeople } from './no-names';
import { isAfterPlacePreposition } from './places';

/** Judges words with a capital that are no names: adjectives, and plurals that begin a sentence. */

/** Capitals that are the initials of no group, and labels of who speaks. */
export const NO_INITIALS = toWords(
  'МИД МВД СМИ ФСБ MP MEP NGO LIVE BREAKING EXCLUSIVE UPDATED CORRECTION UPDATE ANALYSIS EXPLAINER COMMENT TV AM PM GMT CEO ID PDF OK DC ISO HIV GDP AI IT AFP AP BBC CNN UPI DPA ANSA TASS NPR CBS NBC ABC RS USD EUR GBP CFA VAT GMT EST EDT UTC CET CEST BST EAT WAT IST PST PDT CST CDT IDP IDPs NFI NFIs NGOs INGO INGOs IEDs UXOs UAVs WASH GBV IED UXO UAV IPC HRP KC QC Rs QUESTION ANSWER SPEAKER REPORTER OPERATOR HOST STAFF MODERATOR PARTICIPANT AUDIENCE ABSTRACT SUMMARY NOTE ANNEX',
);

/** Returns whether all places of a word are of one that only looks like a name. */
export function looksLikeName(tokens: readonly Token[], places: readonly Candidate[]): boolean {
  return (
    places.every(({ first }) => NO_INITIALS.has(tokenAt(tokens, first).text)) ||
    // "IDPs", "NGOs": several of a kind.
    places.every(({ first }) => /^\p{Lu}{2,5}s$/u.test(tokenAt(tokens, first).text)) ||
    // "Kurdish-led forces": an adjective, if it stands nowhere else.
    places.every((place) => isAdjective(tokens, place)) ||
    isSeatOfOthers(tokens, places) ||
    places.every((place) => isPluralStart(tokens, place)) ||
    places.every((place) => isThing(tokens, place)) ||
    places.every((place) => isPlainStart(tokens, place)) ||
    places.every(({ first }) => isOfPeople(tokenAt(tokens, first))) ||
    places.every(({ first }) => DEFINED.test(tokenAt(tokens, first).norm))
  );
}

/** Whether others are based there, and it stands nowhere but as a place: "the Darhuna-based brigade", "forces from Darhuna". */
function isSeatOfOthers(tokens: readonly Token[], places: readonly Candidate[]): boolean {
  const isSeat = ({ last }: Candidate): boolean =>
    tokenAt(tokens, last).isJoined && /^(?:based|born)$/.test(tokenAt(tokens, last).norm);
  return (
    places.some(isSeat) &&
    places.every((place) => isSeat(place) || isAfterPlacePreposition(tokens, place.first))
  );
}

/** What a document calls those it is about, once it has said who they are: "the Parties". */
const DEFINED =
  /^(?:part(?:y|ies)|governments?|ministr(?:y|ies)|department|embassy|secretariat|ministers|participants|summit|communique|sides?|states?|republics?|delegations?|chair|annex|article|protocol|civil|human|judge?ment|accused|indictment|defen[cs]e|defendants?|appellants?|applicants?|respondents?|plaintiffs?|claimants?|petitioners?|complainants?)$/;

/** Whether several are spoken of at the beginning of a sentence, by a word for what they are: "Hauliers are furious". */
function isPluralStart(tokens: readonly Token[], { first, last, sentence, hasArticle }: Candidate): boolean {
  if (
    hasArticle ||
    last - first > 1 ||
    !/(?:[eo]rs|ists|[ae]nts|ees|ians)$/.test(tokenAt(tokens, first).norm)
  )
    return false;
  const before = tokenAt(tokens, first - 1);
  const isStart = first === sentence.first || before.kind !== 'word';
  return (
    isStart &&
    /^(?:are|were|have|do|did|say|in|at|on|from|of|who|with|and|at)$/.test(tokenAt(tokens, last).norm)
  );
}

/** Whether a word that begins a sentence is a noun of no name, or a participle: "Tension rose", "Issues of", "Coordinated raids". */
function isPlainStart(
  tokens: readonly Token[],
  { first, last, sentence, hasArticle, hasTitle }: Candidate,
): boolean {
  const { norm, text, isPossessive } = tokenAt(tokens, first);
  if (hasArticle || hasTitle || isPossessive || last - first > 1 || text === text.toUpperCase()) return false;
  const before = tokenAt(tokens, first - 1);
  const isStart = first === sentence.first || /^["“:]$/.test(before.text);
  if (!isStart || isSpeechVerb(tokenAt(tokens, last).norm)) return false;
  return (
    PLAIN.test(norm) ||
    OPENING_WORDS.has(norm) ||
    /[a-z]{3}(?:[ts]ion|ment|ness|ism|ance|ence|ship|[alrsx]ity)s?$/.test(norm) ||
    /[a-z]{4}(?:at|ish|is|ort|oint|aunch|rac)ed$/.test(norm)
  );
}

/** Nouns in small letters elsewhere, though not always in the same text. */
const PLAIN =
  /^(?:issues|media|tensions?|relations|efforts|hopes|details|questions|concerns|sanctions|fighters|prospects|clashes|protests|hostilities|violence|contacts|differences|doubts|observers|sources|negotiators|diplomats|mediators|officials|aides|critics|supporters|opponents|analysts)$/;

/** Adjectives and adverbs that begin a sentence before a noun that may be a verb as well: "Fierce clashes continue", "Barely arrived, they". */
const OPENING_WORDS = toWords(
  'additional ambitious barely bitter bloody brief brutal careful civilian closed continued continuing critical deadly deep defiant direct dire dozens early ' +
    'elderly extra fierce final fragile frequent fresh full further grave growing hardly harsh heavy hundreds indirect initial intense internal joint last late ' +
    'lengthy limited little local long low major massive minor more mounting multiple near nearly new nobody numerous occasional ongoing open overnight partial ' +
    'peaceful persistent poor previous private prolonged protracted public quick rare recent regional renewed repeated rising rival scattered secret separate ' +
    'serious severe sharp short similar slow small sporadic steady strong sudden tense thousands tough uneasy unofficial urgent violent weak widespread wounded young',
);

/** Whether a word only describes what stands after it: "Kurdish-led", "a Kurdish official". */
function isAdjective(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const next = tokenAt(tokens, last);
  if (next.isJoined) return true;
  // "The Umurinzi militia" has a name that ends as words for peoples do.
  const isOfPeople = (GROUP_NOUNS.has(next.norm) ? /(?:ish|ese|ian|ean)$/ : /(?:ish|ese|ian|ean|i)$/).test(
    tokenAt(tokens, first).norm,
  );
  const isNoun = isOfficeWord(next.norm) || STANDING_NOUNS.has(next.norm) || OFFICE_MODIFIERS.has(next.norm);
  return isOfPeople && isNoun && !next.isCapital && !tokenAt(tokens, first).isPossessive;
}

/** Whether a word is the make of a thing, or where an office is: "a white Lexus asked", "the Osh office of the Institute". */
function isThing(tokens: readonly Token[], { first, last }: Candidate): boolean {
  // "On its official Twitter account", "wrote on Facebook".
  const isPosted = /^(?:on|via)$/.test(tokenAt(tokens, first - 1).norm);
  const isAccount = /^(?:accounts?|posts?|pages?|channels?|feeds?|messages?|videos?|users?)$/.test(
    tokenAt(tokens, last).norm,
  );
  if (PLATFORMS.test(tokenAt(tokens, first).norm) && (isPosted || isAccount)) return true;
  const isOffice =
    /^(?:office|bureau|branch|headquarters|chapter)$/.test(tokenAt(tokens, last).norm) &&
    tokenAt(tokens, last + 1).norm === 'of';
  const article = MAKES.test(tokenAt(tokens, first - 1).norm) ? first - 2 : first - 1;
  return (
    isOffice || (article < first - 1 && /^(?:an?|the|his|her|their)$/.test(tokenAt(tokens, article).norm))
  );
}

const PLATFORMS = /^(?:twitter|facebook|telegram|instagram|whatsapp|youtube|tiktok|weibo|linkedin|signal)$/i;

/** What is said of a car, a plane or a boat by its make. */
const MAKES =
  /^(?:white|black|grey|gray|red|blue|green|silver|silver-grey|yellow|old|new|battered|armoured|armored|stolen|hired|rented|unmarked|second-hand|secondhand|chartered|parked|burnt-out)$/;
