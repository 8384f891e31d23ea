import { isSentenceStart, type TextBody } from '../reading-text';
import { isNamedOutlet } from '../text/own-outlets';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_WORDS,
  CONJUNCTIONS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  STARTERS,
} from '../words/function-words';
import { NO_ACTOR_WORDS, OWN_GROUP_NOUNS } from '../words/group-words';
import { measureOutlet } from '../words/media-names';
import { HONORIFICS, isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { type Candidate, toKnownCandidate } from './candidate';
import { findState, isCyrillic, isForeignStart } from './foreign-starts';
import { isGroupName } from './group-name';
import { isRuled, judgeMatch, RULE } from './judge-match';
import type { KnownNames } from './known-names';
import { isNationalBody } from './national-bodies';
import { isNoName, isOfPeople } from './no-names';
import { isPlaceBeforeName } from './place-before-name';
import { isGivenName, isPlainGivenName } from './plain-given-names';
import { readPlain } from './plain-names';
import { skipRealm } from './realms';
import { findRunEnd, measureRun } from './run-ends';
import { isShip } from './ships';
import { findTitleEnd, isThingName } from './things';
import { beginsOffice, describesOffice, isPluralTitle, isRank, isTitleBefore, skipPortfolio } from './titles';
import { trimOffices } from './trim-offices';
import { findUnitNumber } from './unit-numbers';

/** Honorifics that are a part of the name that people use. */
const KEPT_HONORIFICS = new Set(
  'sir dame lord lady sheikh sheik shaykh mother father brother sister king queen prince princess pope emperor empress saint emir sultan imam duke duchess count baron mullah mawlawi maulvi maulana ayatollah haji shah'.split(
    ' ',
  ),
);
/** Those that are kept with one name alone: "Mother Ninian", and not "Father Aurelio Moreira". */
const KIN = /^(?:father|mother|brother|sister|mullah|mawlawi|maulvi|maulana|ayatollah|haji)$/;
const NO_NAME = [
  ADVERBS,
  AUXILIARIES,
  CLAUSE_WORDS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  STARTERS,
];

/** Returns the names that a sentence has, in their order. */
export function listCandidates(body: TextBody, sentence: Sentence, known: KnownNames): Candidate[] {
  const { tokens } = body;
  const found: Candidate[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokenAt(tokens, at);
    // "A story headlined “Officer Charged with Theft of Secrets”": nobody is read in it.
    const title = findTitleEnd(tokens, at, sentence.last);
    if (title !== null) at = title;
    if (token.kind !== 'word') continue;
    if (!token.isCapital) {
      const plain = readPlain(tokens, sentence, at, known);
      found.push(...plain.found);
      at = plain.last - 1;
      continue;
    }
    const match = known.match(tokens, at);
    const measured = isNamedOutlet(tokens, at)
      ? measureRun(tokens, at)
      : measureOutlet(tokens, at, body.outlets);
    // "Israel Hayom" is a paper, whatever its first word is.
    const outlet = match && match.length >= measured ? 0 : measured;
    if (outlet > 0) {
      at += outlet - 1;
      continue;
    }
    const end = findRunEnd(tokens, at, sentence.last, known);
    const start = skipStarters(body, sentence, at, end, known);
    if (start < end) found.push(...splitRun(tokens, sentence, start, end, known));
    at = Math.max(at, end - 1);
  }
  return trimOffices(tokens, found, known);
}

function isPlainWord({ norm }: Token): boolean {
  // "We've" is "we".
  const bare = norm.replace(/['’](?:ve|re|ll|d|m|s)$/, '');
  return NO_NAME.some((words) => words.has(bare));
}

/** Adverbs of which no name has the ending: "Notably,", and not "Emily,". */
const ADVERB = /[a-z]{2}(?:ab|al|ous|ent|ant|ing|ed|ic|ful|less|ive|ar|ate)ly$/;

/** Returns where a run's name begins: the word that begins a sentence is often no name. */
function skipStarters(
  body: TextBody,
  sentence: Sentence,
  from: number,
  end: number,
  known: KnownNames,
): number {
  const { tokens, lowerWords } = body;
  let at = from;
  while (at < end) {
    const token = tokenAt(tokens, at);
    // "09:05 — In Tel Aviv", "LIVE – Would Tehran talk".
    const followsDash = /^[—–|•]$/.test(tokenAt(tokens, at - 1).text);
    const isStart = at === from && (followsDash || isSentenceStart(body, sentence, at));
    // "Representing Israel at the talks, Daud": Israel is a given name as well.
    const isDoing = isStart && /ing$/.test(token.norm) && known.match(tokens, at + 1) !== null;
    // "Foreign Ministry spokesman", where "foreign" is a word of the text as well.
    const next = tokenAt(tokens, at + 1);
    const isOfBody = OFFICE_MODIFIERS.has(token.norm) && next.isCapital && OWN_GROUP_NOUNS.has(next.norm);
    // "Die Hamas", "El Frente".
    const isForeignArticle = isStart && isForeignStart(tokens, at, known);
    const isLower = isStart && lowerWords.has(token.norm) && !isOfficeWord(token.norm) && !isOfBody;
    const isSetOffAdverb = isStart && ADVERB.test(token.norm) && next.text === ',';
    const isOrdinary =
      isPlainWord(token) ||
      /^(?:THE|THIS|THESE|AKA)$/.test(token.text) ||
      isDoing ||
      isForeignArticle ||
      isLower ||
      isSetOffAdverb ||
      (isStart && token.norm === 'acting');
    if (!isOrdinary || known.match(tokens, at) || HONORIFICS.has(token.norm)) break;
    if (isPlainGivenName(tokens, at, sentence.last) && end - at === 2 && !known.match(tokens, at + 1)) break;
    // "Will Smith" is a name, and so is "May" before one.
    const isWithin = WITHIN.test(token.text) && next.isCapital && !next.isJoined;
    if (!isStart && !isWithin && token.text !== 'AKA' && !DETERMINERS.has(token.norm)) break;
    at += 1;
  }
  return at;
}

/** What begins no name that follows it, though it has a capital by mistake: "the meeting In Sant Aure". */
const WITHIN = /^(?:In|At|From|During|With|After|Before|For|Of)$/;

/** Returns the names in a run: "Lebanese Prime Minister Najib Mikati" has two, with an office between them. */
function splitRun(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  end: number,
  known: KnownNames,
): Candidate[] {
  const found: Candidate[] = [];
  // "On 20 September Mr Hedegaard", "on Tuesday Mr Hedegaard".
  const before = tokenAt(tokens, from - 1);
  const isDate =
    DAYS_AND_MONTHS.has(tokenAt(tokens, from).norm) &&
    (before.kind === 'number' || BEFORE_DAY.test(before.norm));
  const isPlace = isPlaceBeforeName(tokens, from, end);
  let at = isDate || isPlace ? from + 1 : skipPortfolio(tokens, from, end, known);
  let hasTitle = isTitleBefore(tokens, sentence, at);
  while (at < end) {
    // "The Republic of South Sudan" is South Sudan.
    at = skipRealm(tokens, at, end, known);
    const matched = known.match(tokens, at);
    const match = matched && !isNationalBody(tokens, at, matched, known) ? matched : null;
    const judged = match ? judgeMatch(tokens, at, end, match, known) : 'name';
    // "The Commonwealth of Isles" is another than the Commonwealth.
    const isOther = match?.known.kind === 'group' && isOfMore(tokens, at + match.length, end);
    const kind = isOther ? 'group' : judged;
    // "The mostly Sunni PKK": what a known group is like.
    if (!match && at < end - 1 && isOfPeople(tokenAt(tokens, at)) && known.match(tokens, at + 1)) {
      at += 1;
      continue;
    }
    if (match && kind === 'known') {
      const isLong = match.known.kind === 'state' && tokenAt(tokens, at + match.length).norm === 'republic';
      const last = at + match.length + (isLong && at + match.length < end ? 1 : 0);
      found.push({ ...toKnownCandidate(tokens, sentence, at, match), last, hasTitle });
      const isNext = match.known.kind === 'state' && isRuled(tokens, at);
      const isSent = isNext && tokenAt(tokens, at - 1).norm !== 'of';
      at += match.length;
      // "The representative for Chad Reconciliation Omar Daud": what the office is for.
      while (isSent && end - at > 2 && OFFICE_MODIFIERS.has(tokenAt(tokens, at).norm)) at += 1;
      // "The Ugandan Government" is Uganda's.
      if (match.known.kind === 'state' && at === end - 1 && RULE.test(tokenAt(tokens, at).norm)) at += 1;
      hasTitle = isNext;
      continue;
    }
    // "Then member of Knesset Ana Levi".
    const isSeat = at === from && end - at > 2 && tokenAt(tokens, at - 1).norm === 'of';
    if (isSeat && tokenAt(tokens, at - 2).norm === 'member' && ASSEMBLIES.test(tokenAt(tokens, at).norm)) {
      at += 1;
      hasTitle = true;
      continue;
    }
    const word = tokenAt(tokens, at).norm;
    const isLast = at === end - 1;
    // "Senior Hamas": how high they are, is no part of the name.
    if (at === from && !isLast && isRank(tokens, at) && known.match(tokens, at + 1)) {
      at += 1;
      continue;
    }
    const isTitle =
      HONORIFICS.has(word) ||
      isOfficeWord(word) ||
      isPluralTitle(tokens, at, end) ||
      describesOffice(tokens, at, end);
    // "Crown Prince Omar" is Omar.
    const isCrown = /^prince(?:ss)?$/.test(word) && tokenAt(tokens, at - 1).norm === 'crown';
    const isKept = KEPT_HONORIFICS.has(word) && !isLast && !isCrown && !(KIN.test(word) && end - at > 2);
    // "The Minister of Minerals Omar Daud", whatever firms are called.
    const isOfField = isOfficeWord(word) && tokenAt(tokens, at + 1).norm === 'of';
    if (isTitle && (isOfField || !isGroupName(tokens, at, end)) && !isKept) {
      hasTitle = hasTitle || HONORIFICS.has(word) || isOfficeWord(word) || isPluralTitle(tokens, at, end);
      const isAlone = isLast && !DETERMINERS.has(tokenAt(tokens, at - 1).norm);
      const name = isAlone ? toNameCandidate(tokens, sentence, at, end) : null;
      if (name) found.push({ ...name, isOfficeWord: true });
      at += 1;
      continue;
    }
    // "The Minister of State for Regional Integration": what the office is for, has no name.
    if (
      hasTitle &&
      /^(?:for|of)$/.test(word) &&
      found.length === 0 &&
      isOfficeWord(tokenAt(tokens, from).norm)
    )
      break;
    const states = isCyrillic(tokenAt(tokens, at)) ? findState(tokens, at + 1, end, known) : end;
    const last = Math.min(states, findNameEnd(tokens, at, end));
    const name = toNameCandidate(tokens, sentence, at, last);
    // "Conveyed to the Ambassador Kareland's concern": the office is of another.
    const isOfOther =
      at === from + 1 && last - at === 1 && before.norm === 'the' && tokenAt(tokens, at).isPossessive;
    if (isOfOther) hasTitle = false;
    if (name)
      found.push({
        ...name,
        isGroup: name.isGroup || kind === 'group',
        hasTitle: hasTitle || KEPT_HONORIFICS.has(word),
        likeState: kind === 'person',
      });
    at = last;
    hasTitle = false;
  }
  return found;
}

/** Whether a name goes on with what it is of: "of Isles". */
function isOfMore(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokenAt(tokens, at + 1).norm === 'the' ? at + 2 : at + 1;
  return tokenAt(tokens, at).norm === 'of' && next < end && tokenAt(tokens, next).isCapital;
}

const ASSEMBLIES = /^(?:knesset|parliament|congress|senate|assembly|duma|bundestag|majlis|rada)$/;

const BEFORE_DAY = /^(?:on|in|by|until|till|since|from|last|next|this|late|early|mid|every|each)$/;

/** Titles that stand within names: "Amir Khan Muttaqi". */
const NAMES_TOO = /^(?:khan|shah|sheikh|sheik|shaykh|sultan|imam|mullah|beg|bey|pasha)$/;

/** Returns where a name ends within its run: before an office, "Netanyahu Defence Minister" being two things. */
function findNameEnd(tokens: readonly Token[], from: number, end: number): number {
  if (isGroupName(tokens, from, end)) return end;
  for (let at = from + 1; at < end - 1; at += 1)
    if (tokenAt(tokens, at).norm === 'field' && tokenAt(tokens, at + 1).norm === 'marshal') return at;
  for (let at = from + 1; at < end; at += 1) {
    const { norm } = tokenAt(tokens, at);
    if (NAMES_TOO.test(norm) && at < end - 1) continue;
    // "The Esselmarkish Regent".
    const isOfPeople = at === from + 1 && /(?:ish|ese|[ie]an)$/.test(tokenAt(tokens, from).norm);
    if (beginsOffice(tokens, at, end) || (isOfficeWord(norm) && (at < end - 1 || isOfPeople))) return at;
  }
  return end;
}

const OWN_BODIES = /^(?:office|secretariat|department|cabinet|staff|residence)$/;

function toNameCandidate(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
): Candidate | null {
  const lastWord = tokenAt(tokens, last - 1).norm;
  const firstWord = tokenAt(tokens, first);
  if (DAYS_AND_MONTHS.has(firstWord.norm) && last - first < 3 && !isGivenName(tokens, first, last))
    return null;
  if (isThingName(tokens, first, last) || isOfGoods(tokens, sentence, first, last)) return null;
  // "Latin American policy".
  if (last - first === 2 && firstWord.norm === 'latin' && /^americans?$/.test(lastWord)) return null;
  // "Banque Post", whatever the second word is.
  const isBank = last - first > 1 && /^(?:banque|banco|banca)$/.test(firstWord.norm);
  const isGroup = isBank || isGroupName(tokens, first, last);
  const isGiven = last - first === 2 && isPlainGivenName(tokens, first, sentence.last);
  if (
    !isGroup &&
    !isGiven &&
    (NO_ACTOR_WORDS.has(lastWord.toLowerCase()) || (NO_ACTOR_WORDS.has(firstWord.norm) && last - first > 1))
  )
    return null;
  if (last - first === 1 && isPlainWord(firstWord)) return null;
  if (!isGroup && isNoName(tokens, first, last)) return null;
  // "The Chief Minister's Office": whose it is, has an office and no name.
  const holder = tokenAt(tokens, first - 1);
  if (
    last - first === 1 &&
    OWN_BODIES.test(firstWord.norm) &&
    holder.isPossessive &&
    isOfficeWord(holder.norm)
  )
    return null;
  // "'If I disappear".
  if (last - first === 2 && isPlainWord(firstWord) && tokenAt(tokens, last - 1).text === 'I') return null;
  if (isShip(tokens, first, isGroup)) return null;
  // A ship, and the number of a chapter.
  if (/^(?:hms|uss|ins|rfa)$/i.test(firstWord.norm)) return null;
  if (last - first === 1 && /^[IVX]{2,5}$/.test(firstWord.text)) return null;
  // A single capital is an initial without its name.
  if (last - first === 1 && firstWord.text.replaceAll('.', '').length < 2) return null;
  const start = last - first === 1 ? findUnitNumber(tokens, first) : first;
  // "The Haidar-led junta": the article is the junta's.
  const hasArticle = tokenAt(tokens, start - 1).norm === 'the' && !tokenAt(tokens, last).isJoined;
  if (start < first)
    return {
      first: start,
      last,
      sentence,
      match: null,
      hasTitle: false,
      hasArticle,
      isGroup: true,
      likeState: false,
    };
  return { first, last, sentence, match: null, hasTitle: false, hasArticle, isGroup, likeState: false };
}

/** Whether a capital only begins a sentence that tells of things: "Drones supplied by Iran". */
function isOfGoods(tokens: readonly Token[], sentence: Sentence, first: number, last: number): boolean {
  if (first !== sentence.first || last - first > 1 || !/[^s]s$/.test(tokenAt(tokens, first).norm))
    return false;
  return (
    /^(?:supplied|delivered|shipped|sent|sold|donated|made|built|provided|seized|exported|imported|smuggled)$/.test(
      tokenAt(tokens, last).norm,
    ) && /^(?:by|from|to)$/.test(tokenAt(tokens, last + 1).norm)
  );
}
