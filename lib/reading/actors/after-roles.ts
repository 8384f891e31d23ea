import { skipAge } from '../text/age';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isSpeechVerb } from '../words/acting-words';
import { ADVERBS, DETERMINERS } from '../words/function-words';
import { HONORIFICS, isOfficeWord, LEADING_OFFICES, OFFICE_MODIFIERS } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import { findStart, OF_OFFICE } from './described-names';
import type { TokenMention } from './mention-map';
import { isPartHeaded, judgeOffice } from './office-kind';
import type { Phrases } from './phrases';
import type { Role } from './role';

const MAX_WORDS = 9;

/** Reads an office that stands after a name: "Najib Mikati, the prime minister of Lebanon". Returns null for none. */
export function readAfter(phrases: Phrases, sentence: Sentence, holder: TokenMention): Role | null {
  const { tokens } = phrases.body;
  if (tokenAt(tokens, holder.last - 1).isPossessive) return null;
  let at = skipAge(tokens, holder.last);
  const next = tokenAt(tokens, at);
  if (next.norm === 'of') return readOf(phrases, sentence, holder, at);
  // "Pastor Wandik, of the Evangelical Church,", and not "accused the pastor, Wandik, of meeting".
  const isOfDeed = /[a-z]{2}ing$/.test(tokenAt(tokens, at + 2).text);
  if (next.text === ',' && tokenAt(tokens, at + 1).norm === 'of')
    return isOfDeed ? null : readOf(phrases, sentence, holder, at + 1);
  if (next.text === '(') {
    const listed = readListed(phrases, holder);
    if (listed) return listed;
  }
  const served = readServed(phrases, sentence, holder) ?? readChosen(phrases, sentence, holder);
  if (served) return served;
  const isCopula = COPULA.test(next.norm);
  const isEntry = /^[:–—-]$/.test(next.text) && isEntryName(phrases, sentence, holder);
  if (next.text !== ',' && next.text !== '(' && !isCopula && !isEntry) return null;
  if (isCopula && tokenAt(tokens, at + 1).norm === 'not') return null;
  at += 1;
  if (tokenAt(tokens, at).norm === 'who' && /^(?:is|was)$/.test(tokenAt(tokens, at + 1).norm)) at += 2;
  return readDescription(phrases, sentence, { holder, from: at, needsArticle: isCopula });
}

/** Whether a name begins a line of a list that tells of it after a sign: "- Musa Idriss: leader of the Front". */
function isEntryName({ body }: Phrases, { first }: Sentence, holder: TokenMention): boolean {
  return (
    holder.kind === 'name' &&
    body.tokens
      .slice(first, holder.first)
      .every(({ kind, norm }) => kind !== 'word' || HONORIFICS.has(norm) || isOfficeWord(norm))
  );
}

/** Reads "Rashid Omar, who served as the envoy of" and "Omar acts as". */
function readServed(phrases: Phrases, sentence: Sentence, holder: TokenMention): Role | null {
  const { tokens } = phrases.body;
  let at = holder.last;
  if (tokenAt(tokens, at).text === ',') at += 1;
  if (tokenAt(tokens, at).norm === 'who') at += 1;
  if (/^(?:has|had|now|also|later)$/.test(tokenAt(tokens, at).norm)) at += 1;
  const isServing = /^(?:served|serves|acts|acted|serving|acting)$/.test(tokenAt(tokens, at).norm);
  if (!isServing || tokenAt(tokens, at + 1).norm !== 'as') return null;
  const role = readDescription(phrases, sentence, { holder, from: at + 2, needsArticle: false });
  return role && { ...role, verb: at };
}

/** By which somebody takes an office. */
export const CHOSEN = /^(?:re-?)?(?:appointed|named|elected|chosen|nominated|installed|sworn)$/;

/** Reads "Ali Nasr was named Chad's minister of trade" and "was sworn in as president of Chad": what they are from then on. */
function readChosen(phrases: Phrases, sentence: Sentence, holder: TokenMention): Role | null {
  const { tokens } = phrases.body;
  let verb = holder.last;
  while (/^(?:was|were|has|had|been|is)$/.test(tokenAt(tokens, verb).norm)) verb += 1;
  if (verb === holder.last || !CHOSEN.test(tokenAt(tokens, verb).norm)) return null;
  let from = verb + 1;
  if (tokenAt(tokens, from).norm === 'in') from += 1;
  if (tokenAt(tokens, from).norm === 'as') from += 1;
  const role = readDescription(phrases, sentence, { holder, from, needsArticle: false });
  return role && { ...role, verb };
}

/** Reads "Henrik Dahl (European Commission)", as those present are listed. */
function readListed({ body, mentions }: Phrases, holder: TokenMention): Role | null {
  const owner = mentions.at(holder.last + 1);
  if (holder.actor.kind !== 'person' || owner?.first !== holder.last + 1) return null;
  if (owner.actor.kind === 'person' || owner.kind === 'demonym') return null;
  if (!/^[,;)]$/.test(tokenAt(body.tokens, owner.last).text)) return null;
  const part = { first: holder.first, last: owner.last };
  return { holder, owner, toward: null, words: ['member'], verb: null, ...part };
}

/** Reads the second of two offices: "the speaker of parliament and an ally of Hezbollah". */
export function readFurther(phrases: Phrases, sentence: Sentence, { holder, last }: Role): Role | null {
  const { tokens } = phrases.body;
  if (tokenAt(tokens, last).norm !== 'and' || !/^(?:a|an|the)$/.test(tokenAt(tokens, last + 1).norm))
    return null;
  return readDescription(phrases, sentence, { holder, from: last + 1, needsArticle: true });
}

type Place = { readonly holder: TokenMention; readonly from: number; readonly needsArticle: boolean };

/** Reads an office with its owner that begins at a token: "Turkey's foreign minister", "an officer of MI6". */
export function readDescription(
  phrases: Phrases,
  sentence: Sentence,
  { holder, from, needsArticle }: Place,
): Role | null {
  const { tokens } = phrases.body;
  const words: string[] = [];
  let owner: TokenMention | null = null;
  let at = from;
  for (; at < sentence.last && at < from + MAX_WORDS; at += 1) {
    if (joinsOffices(tokens, at, words)) continue;
    const token = tokenAt(tokens, at);
    const mention = phrases.mentions.at(at);
    // "A Jordan-based spokeswoman for the Front": where she sits.
    const isSeat =
      mention && tokenAt(tokens, mention.last).isJoined && tokenAt(tokens, mention.last).norm === 'based';
    if (isSeat) {
      at = mention.last;
    } else if (mention) {
      // "U.S. President Joe Biden's special envoy": the office before a name is another's.
      const isOfNamed =
        mention.actor.kind === 'person' &&
        mention.actor !== holder.actor &&
        tokenAt(tokens, mention.last - 1).isPossessive;
      if (isOfNamed) words.length = 0;
      // "The chief Houthi negotiator": "chief" is no office yet.
      if (!isOfNamed && (owner || words.some((word) => isOfficeWord(word) && !OFFICE_MODIFIERS.has(word))))
        break;
      owner = mention;
      at = mention.last - 1;
    } else if (owner && words.length === 0 && OF_REGIONS.test(token.text)) {
      // "Trump's Middle East envoy": for where the office is.
    } else if (isWithinOffice(tokens, at, words)) {
      words.push(tokenAt(tokens, at + 1).norm);
      at += 1;
    } else if (DETERMINERS.has(token.norm)) {
      // "Then an undersecretary".
      if (words.some((word) => word !== 'then')) break;
    } else if (token.kind === 'word' && (isOfficeWord(token.norm) || OFFICE_MODIFIERS.has(token.norm)))
      words.push(token.norm);
    else if (
      token.kind === 'word' &&
      /^\p{Ll}/u.test(token.text) &&
      words.length === 0 &&
      at < from + 4 &&
      (ADVERBS.has(token.norm) || !(isFunctionWord(token.norm) || isActingVerb(token.norm)))
    ) {
      // An adjective that is no part of the office.
      if (needsArticle && at === from) return null;
      // "The compliance chief".
      if (isPartHeaded(token.norm)) words.push(token.norm);
      // "Reyes, formerly minister of trade,".
      if (/^(?:formerly|previously)$/.test(token.norm)) words.push('former');
    } else break;
  }
  if (!words.some((word) => isOfficeWord(word))) return null;
  // "Told the panel, Chadian spy chief Ahmat Kogri went": who is described is named right after.
  const isOfNext = tokenAt(tokens, from - 1).text === ',' && phrases.mentions.at(at)?.actor.kind === 'person';
  if (isOfNext && !DETERMINERS.has(tokenAt(tokens, from).norm)) return null;
  // "Hamas, an Egyptian official said": who says it is another.
  if (isSpeechVerb(tokenAt(tokens, at).norm) && tokenAt(tokens, from - 1).text === ',') return null;
  const first = findStart(phrases, holder.first, sentence.first);
  const link = tokenAt(tokens, at).norm;
  let toward: TokenMention | null = null;
  let last = at;
  if (/^(?:of|for|to|in|at|from|with)$/.test(link)) {
    const [phrase] = phrases.listAfter(skipOwner(tokens, at + 1), sentence.last);
    if (phrase && phrase.mention.actor !== holder.actor) {
      // "The U.N. envoy for Yemen" goes there for those named before; "the envoy of the U.N." is its own.
      const isEnvoy = judgeOffice(words) === 'envoy';
      const isTarget =
        isEnvoy &&
        (/^(?:to|in|at)$/.test(link) || (link === 'for' && phrase.mention !== owner)) &&
        !(link === 'in' && phrase.mention.actor.kind === 'person');
      if (isTarget) toward = phrase.mention;
      else if (owner === null || (owner.kind === 'demonym' && phrase.mention.actor.kind !== 'person'))
        owner = phrase.mention;
      last = phrase.mention.last;
      // "The envoy of the United Nations to Yemen".
      const further = isEnvoy && !isTarget && /^(?:to|for|in)$/.test(tokenAt(tokens, last).norm);
      const [target] = further ? phrases.listAfter(last + 1, sentence.last) : [];
      if (target && target.mention.actor !== holder.actor) {
        toward = target.mention;
        last = target.mention.last;
      }
    }
  }
  // "Interior chief Omar Daud, the head of the Guard service Lina Farah and": of whom it is said is named right after.
  const isListed = tokenAt(tokens, from - 1).text === ',' && isBeforePerson(phrases, last);
  if (isListed || isOfNextNamed(phrases, from, last)) return null;
  const verb = isCopulaBefore(phrases, holder) ? holder.last : null;
  return { holder, owner, toward, words, verb, first, last };
}

/** Parts of the world for which somebody has an office. */
const OF_REGIONS =
  /^(?:Middle|Near|Far|East|West|North|South|Horn|Africa|Asia|Europe|Balkans|Sahel|Gulf|Pacific|Climate|Ukraine|Syria)$/;

/** Whether an office is of the person who is named between commas after it, and then does something: "In a letter to Haddad, the head of the Front, Lina Farah, said". */
function isOfNextNamed({ body: { tokens }, mentions }: Phrases, from: number, last: number): boolean {
  if (tokenAt(tokens, from - 1).text !== ',' || tokenAt(tokens, last).text !== ',') return false;
  const next = mentions.at(last + 1);
  if (next?.actor.kind !== 'person' || next.last - next.first < 2) return false;
  return tokenAt(tokens, next.last).text === ',' && isSpeechVerb(tokenAt(tokens, next.last + 1).norm);
}

/** Whether a person's whole name follows, after two nouns at most. */
function isBeforePerson({ body: { tokens }, mentions }: Phrases, last: number): boolean {
  for (let at = last; at < last + 3; at += 1) {
    const mention = mentions.at(at);
    if (mention) return mention.actor.kind === 'person' && mention.last - mention.first > 1;
    const { kind, norm, isCapital } = tokenAt(tokens, at);
    if (kind !== 'word' || isCapital || isFunctionWord(norm) || isActingVerb(norm)) return false;
  }
  return false;
}

/** Skips who has a body that is named after them: "spokesman for the rebels' Council". */
function skipOwner(tokens: readonly Token[], from: number): number {
  const at = DETERMINERS.has(tokenAt(tokens, from).norm) ? from + 1 : from;
  const { isCapital, isPossessive, kind } = tokenAt(tokens, at);
  if (kind !== 'word' || isCapital) return from;
  const end = /^['’]$/.test(tokenAt(tokens, at + 1).text) ? at + 2 : at + 1;
  return (isPossessive || end > at + 1) && tokenAt(tokens, end).isCapital ? end : from;
}

/** Whether "and" stands between two offices of one description: "owner and chief executive of". */
function joinsOffices(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (tokenAt(tokens, at).norm !== 'and' || !isOfficeWord(words.at(-1) ?? '')) return false;
  const next = tokenAt(tokens, at + 1).norm;
  return isOfficeWord(next) || OFFICE_MODIFIERS.has(next);
}

const COPULA = /^(?:is|was|are|were|became|remains|remained)$/;

function isCopulaBefore({ body }: Phrases, { last }: TokenMention): boolean {
  return COPULA.test(tokenAt(body.tokens, last).norm);
}

/** Reads "Queen Tavi of Orvane" and "Iryna Bondar of Ukraine". */
function readOf(phrases: Phrases, sentence: Sentence, holder: TokenMention, of: number): Role | null {
  if (holder.actor.kind !== 'person') return null;
  const phrase = phrases.after(of + 1, sentence.last);
  const { tokens } = phrases.body;
  // "Accused Ali Nasr of arming Chad", "convicted Ali Nasr of Chad's murder": of a deed.
  const before = tokenAt(tokens, findStart(phrases, holder.first, sentence.first) - 1).norm;
  const isOfDeed = !phrases.mentions.at(of + 1) && /[a-z]{2}ing$/.test(tokenAt(tokens, of + 1).text);
  if (isOfDeed || OF_SOMETHING.test(before)) return null;
  // "Amrita Salian of the consultancy Tidewater Analytics".
  const isNear =
    phrase &&
    (phrase.mention.first <= of + 2 ||
      (phrase.mention.first === of + 3 && tokenAt(tokens, of + 1).norm === 'the'));
  if (!phrase || phrase.isWeak || !isNear || phrase.mention.actor.kind === 'person') return null;
  const honorific = tokenAt(phrases.body.tokens, holder.first).norm;
  const words = HONORIFICS.has(honorific) && LEADING_OFFICES.has(honorific) ? [honorific] : ['member'];
  return {
    holder,
    owner: phrase.mention,
    toward: null,
    words,
    verb: null,
    first: holder.first,
    last: phrase.mention.last,
  };
}

/** What is done to somebody with "of": it tells no origin. */
const OF_SOMETHING =
  /^(?:accus(?:e|es|ed|ing)|convict(?:s|ed|ing)?|acquit(?:s|ted)?|suspect(?:s|ed|ing)?|clear(?:s|ed|ing)?|absolv(?:e|es|ed)|strip(?:s|ped)?|rob(?:s|bed)?|depriv(?:e|es|ed)|warn(?:s|ed|ing)?|inform(?:s|ed|ing)?|notif(?:y|ies|ied)|remind(?:s|ed|ing)?|assur(?:e|es|ed)|rid|speak(?:s|ing)?|spoke|think(?:s|ing)?)$/;

/** Whether "of" belongs to the office itself: "chief of staff", "head of mission". */
function isWithinOffice(tokens: readonly Token[], of: number, words: readonly string[]): boolean {
  const isOffice = tokenAt(tokens, of).norm === 'of' && words.some((word) => isOfficeWord(word));
  return isOffice && OF_OFFICE.test(tokenAt(tokens, of + 1).norm);
}
