import type { Phrase, Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isGerund } from '../ties/light-verb';
import { isActingVerb } from '../words/acting-words';
import { DAYS_AND_MONTHS, DETERMINERS, isAdverb, PREPOSITIONS } from '../words/function-words';
import { HELD_NOUNS, STANDING_NOUNS } from '../words/group-words';
import { isOfficeWord } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import { readDescribedObjects } from './described-objects';
import { skipObjectOpening } from './object-openings';

/** Reads the noun phrases that stand before and after verbs, by their heads: "Jordan's king", "Hamas rockets", "his old classmate Ali Nasr". */

/** Who acts for the state or the group that they belong to, and what acts in their hands. */
const ACTING_NOUNS = toWords(
  'king queen emir sultan president presidency premier chancellor minister ministry ministers parliament senate cabinet army navy police ' +
    'military court judges prosecutors ambassador embassy envoy spokesman spokeswoman leader leadership delegation rulers ruler generals ' +
    'commander commanders intelligence guards guard men fighters gunmen troops soldiers forces jets warplanes drones rockets missiles ' +
    'artillery gunners snipers bombers ships gunboats tanks helicopters airstrikes strikes shells pilots raiders hackers agents officials officers ' +
    'diplomats negotiators lawyers executives board management chairman chief boss bosses staff managers officials cadres patrols patrol convoy ' +
    'rocket missile drone jet gunman soldier sniper fighter shell warplane patrol gunboat bomber airline bank company coastguard border-guards paratroopers marines commandos infantry cavalry parliamentarians mps lawmakers ' +
    'instructors trainers advisers technicians contractors inspectors investigators auditors regulators emissaries sailors crews marshals wardens ' +
    'bailiffs constables detectives courts authorities customs deputies delegates committee commission council tribunal secretariat directorate treasury',
);
const MAX_TO_OWNER = 4;
const MAX_DESCRIBING = 5;

function toPhrase(mention: Phrase['mention'], first: number, last: number): Phrase {
  return { mention, first, last, isWeak: false };
}

/** Returns the actor of the noun phrase that ends before a token, also where only what acts for an actor is named. Null for none. */
export function readPhraseBefore(phrases: Phrases, { first }: Sentence, end: number): readonly Phrase[] {
  const list = phrases.listBefore(end, first);
  if (list.length > 0 && list.every(({ isWeak }) => !isWeak)) return list;
  const seated = readSeated(phrases, first, end);
  if (seated) return [seated];
  const acting = readActing(phrases, first, end);
  return acting ? [acting] : list.filter(({ isWeak }) => !isWeak);
}

/** Reads "officials in Amman" and "the government in Amman": they are of whose capital it is. */
function readSeated({ body: { tokens }, mentions }: Phrases, first: number, end: number): Phrase | null {
  const seat = mentions.at(end - 1);
  if (seat?.actor.kind !== 'state' || tokenAt(tokens, end - 1).isPossessive) return null;
  const heads = seat.kind === 'place' ? OF_CAPITALS : OF_STATES;
  const at = seat.first - 2;
  const isSeat = at >= first && tokenAt(tokens, seat.first - 1).norm === 'in' && !mentions.at(at);
  return isSeat && heads.test(tokenAt(tokens, at).norm) ? toPhrase(seat, at, end) : null;
}

/** Who acts for a state when they are told of as being in it: "police in Egypt". */
const OF_STATES = /^(?:police|authorities|prosecutors|government|court|courts)$/;
const OF_CAPITALS =
  /^(?:officials|ministers|diplomats|leaders|rulers|generals|government|authorities|regime|junta|administration|leadership|cabinet|policymakers|commanders)$/;

/** Reads "Jordan's king", "Hamas rockets", "Jordanian police". */
function readActing({ body: { tokens }, mentions }: Phrases, first: number, end: number): Phrase | null {
  const head = tokenAt(tokens, end - 1).norm;
  if (mentions.at(end - 1) || !(ACTING_NOUNS.has(head) || STANDING_NOUNS.has(head))) return null;
  for (let at = end - 2; at >= first && at >= end - 1 - MAX_TO_OWNER; at -= 1) {
    const mention = mentions.at(at);
    const { norm, kind, isPossessive } = tokenAt(tokens, at);
    if (mention) {
      const isOwner = isPossessive || mention.kind === 'demonym' || mention.actor.kind !== 'person';
      return isOwner && mention.kind !== 'pronoun' ? toPhrase(mention, mention.first, end) : null;
    }
    if (kind !== 'word' || isFunctionWord(norm) || isActingVerb(norm)) return null;
  }
  return null;
}

/** Words before an object that say nothing of who it is: "met both A and B", "attacked first A". */
const BEFORE_OBJECT = /^(?:both|either|first|even|only|again|separately|once)$/;

const PARTS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|dozens|hundreds|scores|members|all|none|both)$/;

/** Returns the actors of the noun phrase that begins at a token, past what only stands before it: "among others," "his old classmate". */
export function readPhraseAfter(phrases: Phrases, sentence: Sentence, from: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  let at = from;
  // "Called both men": the words stand for two.
  if (phrases.pairs.startingAt(from)) return phrases.listAfter(from, sentence.last);
  while (BEFORE_OBJECT.test(tokenAt(tokens, at).norm) || isAdverb(tokenAt(tokens, at).norm)) at += 1;
  at = skipObjectOpening(tokens, skipOpeningAside(phrases, at));
  // "Met not only A but also B".
  if (tokenAt(tokens, at).norm === 'not' && tokenAt(tokens, at + 1).norm === 'only') at += 2;
  // "Resisted paying Hamas": another deed, and nobody.
  if (isGerund(tokens, at) && !phrases.mentions.at(at)) return [];
  // "Killed two of its soldiers".
  const isPart =
    tokenAt(tokens, at + 1).norm === 'of' &&
    (tokenAt(tokens, at).kind === 'number' || PARTS.test(tokenAt(tokens, at).norm)) &&
    !/^(?:them|us|whom|which)$/.test(tokenAt(tokens, at + 2).norm);
  if (isPart) at += 2;
  const list = phrases.listAfter(at, sentence.last);
  if (list.some(({ isWeak }) => !isWeak)) return [...list, ...readFurther(phrases, sentence, list)];
  if (list.length > 0) {
    const own = readOfOwner(phrases, sentence, list[0]?.mention ?? null);
    if (own) return [own];
    const named = readDescribedObjects(phrases, sentence, at);
    return named.length > 0 ? named : list;
  }
  const described = readDescribed(phrases, sentence, at);
  if (described) return [described];
  const held = findHolder(phrases, sentence, at);
  return held === null
    ? readDescribedObjects(phrases, sentence, at)
    : readPhraseAfter(phrases, sentence, held);
}

/** Reads "his old classmate Ali Nasr": who is named after whose they are. */
function readOfOwner(phrases: Phrases, sentence: Sentence, owner: Phrase['mention'] | null): Phrase | null {
  if (!owner) return null;
  return readDescribed(phrases, sentence, owner.last - 1, true);
}

/** Returns who is added after a place or "and then": "met A in Cairo and B in Doha", "first A and then B". */
function readFurther(phrases: Phrases, { last }: Sentence, list: readonly Phrase[]): readonly Phrase[] {
  const { tokens } = phrases.body;
  let at = list.at(-1)?.last ?? last;
  const joined = skipJoint(tokens, at);
  if (joined !== null) return phrases.listAfter(joined, last).filter(({ isWeak }) => !isWeak);
  const hasPlace = /^(?:in|at|on)$/.test(tokenAt(tokens, at).norm) && tokenAt(tokens, at + 1).isCapital;
  if (hasPlace) for (at += 2; tokenAt(tokens, at).isCapital && tokenAt(tokens, at).kind === 'word'; ) at += 1;
  if (tokenAt(tokens, at).norm !== 'and') return [];
  // "A and, a year later, B".
  const aside = skipOpeningAside(phrases, at + 1);
  if (aside > at + 1) return phrases.listAfter(aside, last).filter(({ isWeak }) => !isWeak);
  const isThen = /^(?:then|later|also)$/.test(tokenAt(tokens, at + 1).norm);
  if (!isThen && !hasPlace) return [];
  const further = phrases.listAfter(isThen ? at + 2 : at + 1, last);
  const next = tokenAt(tokens, further.at(-1)?.last ?? last);
  const closes = /^[.,;:]?$/.test(next.text) || /^(?:in|at|on|last|this|before|after)$/.test(next.norm);
  return closes ? further.filter(({ isWeak }) => !isWeak) : [];
}

/** Returns where those are named who hold what a phrase speaks of: "two camps held by troops from Chad". Null for none. */
function findHolder(
  { body: { tokens }, mentions }: Phrases,
  { last }: Sentence,
  from: number,
): number | null {
  for (let at = from; at < Math.min(last, from + MAX_DESCRIBING); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (mentions.at(at) || kind === 'sign') return null;
    if (!HELD_NOUNS.has(norm) && !HELD_PLACES.test(norm)) continue;
    const isHeld = /^(?:held|run|manned|occupied|controlled|owned|guarded|operated|defended)$/.test(
      tokenAt(tokens, at + 1).norm,
    );
    return isHeld && tokenAt(tokens, at + 2).norm === 'by' ? at + 3 : null;
  }
  return null;
}

const HELD_PLACES =
  /^(?:towns?|villages?|hills?|bridges?|mines?|posts?|houses?|ships?|boats?|districts?|areas?)$/;

/** Returns the token after "as well as" or "but also": "met A as well as B", "not only A but also B". */
function skipJoint(tokens: readonly Token[], end: number): number | null {
  const words = [0, 1, 2].map((step) => tokenAt(tokens, end + step).norm);
  if (words.join(' ') === 'as well as') return end + 3;
  const at = tokenAt(tokens, end).text === ',' ? end + 1 : end;
  return tokenAt(tokens, at).norm === 'but' && tokenAt(tokens, at + 1).norm === 'also' ? at + 2 : null;
}

/** Skips "among others," and "in turn," before an object. */
function skipOpeningAside({ body: { tokens }, mentions }: Phrases, from: number): number {
  if (tokenAt(tokens, from).text !== ',') return from;
  for (let at = from + 1; at < from + 6; at += 1) {
    if (tokenAt(tokens, at).text === ',') return at + 1;
    if (mentions.at(at) || tokenAt(tokens, at).kind !== 'word') return from;
  }
  return from;
}

/** Reads "his old classmate Ali Nasr" and "a local cleric, Ali Nasr,": who is named after what describes them. */
function readDescribed(phrases: Phrases, { last }: Sentence, from: number, isOwned = false): Phrase | null {
  const { tokens } = phrases.body;
  if (!isOwned && !DETERMINERS.has(tokenAt(tokens, from).norm)) return null;
  for (let at = from + 1; at < Math.min(last, from + 1 + MAX_DESCRIBING); at += 1) {
    const mention = phrases.mentions.at(at);
    const { text, norm, kind } = tokenAt(tokens, at);
    if (mention) return isNamed(phrases, at, mention, from) ? toPhrase(mention, from, mention.last) : null;
    // "The Column's representative in Europe, Simon Wol".
    const isPlace =
      at > from + 1 && /^(?:in|at|for)$/.test(norm) && isOfficeWord(tokenAt(tokens, at - 1).norm);
    if (isPlace && tokenAt(tokens, at + 2).text === ',') {
      at += 1;
      continue;
    }
    if (text === ',') {
      const named = phrases.mentions.at(at + 1);
      const isSetOff = named?.first === at + 1 && /^[,.;:)]?$/.test(tokenAt(tokens, named.last).text);
      return named && isSetOff && at > from + 1 && isNamed(phrases, at + 1, named, from)
        ? toPhrase(named, from, named.last)
        : null;
    }
    if (kind !== 'word' || isFunctionWord(norm) || isActingVerb(norm)) return null;
  }
  return null;
}

function isNamed({ body }: Phrases, at: number, mention: Phrase['mention'], from: number): boolean {
  return (
    mention.first === at &&
    mention.kind === 'name' &&
    (mention.actor.kind === 'person' || isOfGroup(body.tokens, at, mention)) &&
    at > from + 1 &&
    !tokenAt(body.tokens, mention.last - 1).isPossessive
  );
}

/** Whether a word for groups stands before a comma and the name of a group: "the Libyan state oil company, Barqa Petroleum,". */
function isOfGroup(tokens: readonly Token[], at: number, { actor }: Phrase['mention']): boolean {
  const noun = tokenAt(tokens, tokenAt(tokens, at - 1).text === ',' ? at - 2 : at - 1).norm;
  return (
    actor.kind === 'group' &&
    /^(?:company|firm|bank|group|party|union|movement|militia|agency|charity|army|military|airline|ministry|service|organisation|organization|alliance|front|gang|network|court|commission|council|association|federation)$/.test(
      noun,
    )
  );
}

/** Returns the token before a prepositional phrase that ends before a token and tells when or where: "on Monday", "in a rare move". */
export function skipPhraseOfTime({ body: { tokens }, mentions }: Phrases, first: number, at: number): number {
  const { norm, kind } = tokenAt(tokens, at);
  const isTime =
    DAYS_AND_MONTHS.has(norm) ||
    kind === 'number' ||
    /^(?:week|month|year|night|morning|evening|time|times|decade|decades|years|months|weeks|days|summer|winter|spring|autumn|move|turn|response|return|secret|private|public|part|place)$/.test(
      norm,
    );
  if (!isTime || mentions.at(at)) return at;
  for (let back = at - 1; back >= first && back > at - 6; back -= 1) {
    const token = tokenAt(tokens, back);
    if (mentions.at(back) || token.kind === 'sign' || isActingVerb(token.norm)) return at;
    if (PREPOSITIONS.has(token.norm)) return back - 1;
    const isOpening = /^(?:last|this|next|earlier|late|early|two|three|four|five|six|several)$/.test(
      token.norm,
    );
    if (isOpening && !PREPOSITIONS.has(tokenAt(tokens, back - 1).norm)) return back - 1;
  }
  return at;
}
