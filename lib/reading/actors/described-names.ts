import type { TextBody } from '../reading-text';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { DETERMINERS } from '../words/function-words';
import { MEMBER_NOUNS, STANDING_NOUNS } from '../words/group-words';
import { HONORIFICS, isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { isDescription, isFunctionWord } from '../words/word-kinds';
import type { MentionMap, TokenMention } from './mention-map';
import { isArticle, isDescribing } from './phrase-words';

/** Finds the names that words around them describe, and where these words begin. */

/** A text with the names that are known in it. */
type NamedText = { readonly body: TextBody; readonly mentions: MentionMap };

/** How many words may describe a name that comes after them. */
export const MAX_BEFORE = 5;
/** How many words may describe a person whose name stands after a comma. */
export const MAX_DESCRIBED = 8;

function isPortfolio(word: string): boolean {
  return OFFICE_MODIFIERS.has(word) || word === 'and' || word === 'the';
}

/** Returns where the words begin that describe a name: "the Lebanese prime minister" before Najib Mikati. */
export function findStart({ body: { tokens }, mentions }: NamedText, first: number, limit: number): number {
  let at = first;
  while (at - 1 >= limit) {
    const before = tokenAt(tokens, at - 1);
    const mention = mentions.at(at - 1);
    if (mention) {
      // A name right before another describes it only through an office, or by its people.
      const describes = mention.kind === 'demonym' || at < first || tokenAt(tokens, at - 1).isPossessive;
      if (!describes) break;
      at = mention.first;
    } else if (before.isJoined && !mentions.at(at - 2)) at -= 2;
    else if (
      isDescription(before.norm) ||
      HONORIFICS.has(before.norm) ||
      isArticle(before.norm) ||
      before.isJoined
    )
      at -= 1;
    else if (at - 2 >= limit && isComparative(before.norm) && isArticle(tokenAt(tokens, at - 2).norm))
      at -= 2;
    else if (
      /^(?:of|for)$/.test(before.norm) &&
      OFFICE_MODIFIERS.has(tokenAt(tokens, at).norm) &&
      isOfficeWord(tokenAt(tokens, at - 2).norm)
    )
      at -= 2;
    else break;
  }
  return at;
}

/** Adjectives by which a name is set against others: "the smaller Farmers' Party". */
function isComparative(word: string): boolean {
  return /^(?:small|larg|bigg|old|young|rich|poor|weak|strong|near|rival|neighbouring|neighboring|tiny|once|powerful|mighty|little-known|secretive|shadowy|banned|outlawed)(?:er|est)?$/.test(
    word,
  );
}

/** Returns whether a phrase belongs to a noun before it, which the sentence speaks of: "the war in Lebanon". */
export function isAfterNoun({ body: { tokens } }: NamedText, first: number, limit: number): boolean {
  const preposition = tokenAt(tokens, first - 1).norm;
  if (
    first - 1 < limit ||
    !/^(?:of|in|from|on|with|against|between|to|for|by|at|over|near|inside|under|among|around|alongside|through)$/.test(
      preposition,
    )
  )
    return false;
  const noun = tokenAt(tokens, first - 2);
  if (first - 2 < limit || noun.kind !== 'word') return false;
  const isMember = /^(?:of|from|for|at)$/.test(preposition) && MEMBER_NOUNS.has(noun.norm);
  if (isMember) return isFormer(tokens, first - 2);
  return !(/^(?:of|from)$/.test(preposition) && STANDING_NOUNS.has(noun.norm));
}

/** Returns whether who is told of belongs no more to whom the words name: "a former executive of the bank". */
export function isFormer(tokens: readonly Token[], noun: number): boolean {
  return [noun - 1, noun - 2].some((at) =>
    /^(?:former|ex|retired|onetime|one-time)$/.test(tokenAt(tokens, at).norm),
  );
}

/** Returns whether the phrase goes on after a name: with what describes the next name, or with that name. */
export function goesOn(text: NamedText, at: number, limit: number): boolean {
  const { mentions } = text;
  if (at >= limit) return false;
  const { norm, kind, isJoined } = tokenAt(text.body.tokens, at);
  const next = mentions.at(at);
  // "Gave the Front his word": whose it is begins what is given.
  // "Relayed to the Front Jordan's reply" likewise.
  const before = mentions.at(at - 1);
  const isGiven =
    before?.kind === 'name' &&
    !tokenAt(text.body.tokens, at - 1).isPossessive &&
    next !== null &&
    tokenAt(text.body.tokens, next.last - 1).isPossessive;
  if (next?.first === at) return next.kind !== 'pronoun' && !isGiven;
  if (kind !== 'word') return false;
  // "The Danish foundation Nordlys".
  const isOfPeople = mentions.at(at - 1)?.kind === 'demonym' && mentions.at(at + 1)?.first === at + 1;
  if (isOfPeople && !isFunctionWord(norm) && !isActingVerb(norm)) return true;
  // "Said Jordan armed Hamas": a verb.
  const isArmed = norm === 'armed' && mentions.at(at + 1)?.first === at + 1;
  return (isJoined || (isDescription(norm) && !isArmed)) && hasMentionSoon(text, at + 1, limit);
}

function hasMentionSoon({ body: { tokens }, mentions }: NamedText, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + MAX_BEFORE); at += 1) {
    if (mentions.at(at)?.first === at) return true;
    const { norm, kind } = tokenAt(tokens, at);
    if (kind !== 'word' || !(isDescription(norm) || isMatterOfOffice(tokens, at))) return false;
  }
  return false;
}

/** Returns whether "of" or "for" at a token tells what an office is for: "Deputy Minister of Trade". */
export function isMatterOfOffice(tokens: readonly Token[], at: number): boolean {
  const isLink = /^(?:of|for)$/.test(tokenAt(tokens, at).norm) && isOfficeWord(tokenAt(tokens, at - 1).norm);
  return isLink && OFFICE_MODIFIERS.has(tokenAt(tokens, at + 1).norm);
}

/** What belongs to an office after "of": "chief of staff", "head of mission". */
export const OF_OFFICE = /^(?:staff|state|mission|delegation|station|cabinet|protocol)$/;

/** Returns the name after what describes a person and a comma: "the miller's widow, Senna Brook,". */
export function findSetOffName(
  { body: { tokens }, mentions }: NamedText,
  from: number,
  limit: number,
): TokenMention | null {
  const isSomebody = /^some(?:body|one)$/.test(tokenAt(tokens, from).norm);
  if (!DETERMINERS.has(tokenAt(tokens, from).norm) && !isSomebody) return null;
  let at = from + 1;
  let hasOffice = false;
  while (at < Math.min(limit, from + MAX_DESCRIBED)) {
    const token = tokenAt(tokens, at);
    const isAfterLink = /^(?:of|for|to)$/.test(tokenAt(tokens, at - 1).norm);
    const isLink = hasOffice && (/^(?:of|for|to)$/.test(token.norm) || (token.norm === 'the' && isAfterLink));
    const isOfOffice = hasOffice && isAfterLink && OF_OFFICE.test(token.norm);
    if (measureCalling(tokens, at) > 0) break;
    if (!isLink && !isOfOffice && !(hasOffice && mentions.at(at)) && !isDescribing(token)) break;
    hasOffice ||= isOfficeWord(token.norm);
    at += 1;
  }
  const called = findCalled(tokens, mentions, at);
  if (called && called.last <= limit) return called;
  const named = mentions.at(at + 1);
  if (tokenAt(tokens, at).text !== ',' || !hasOffice) return null;
  const isName = named?.first === at + 1 && named.last <= limit && named.actor.kind === 'person';
  return isName && /^[,.;:)]?$/.test(tokenAt(tokens, named.last).text) ? named : null;
}

/** Words that tell the name of who is described, and how many there are. */
const CALLING: readonly (readonly [RegExp, number])[] = [
  [/^(?:using|under) the (?:name|alias)$/, 3],
  [/^calling (?:himself|herself|themselves)/, 2],
  [/^(?:known|identified) as/, 2],
  [/^(?:called|named|nicknamed)/, 1],
];

const OPENING_CALL = /^(?:using|under|calling|known|identified|called|named|nicknamed)$/;

function measureCalling(tokens: readonly Token[], at: number): number {
  if (!OPENING_CALL.test(tokenAt(tokens, at).norm)) return 0;
  const words = [0, 1, 2].map((step) => tokenAt(tokens, at + step).norm).join(' ');
  return CALLING.find(([calling]) => calling.test(words))?.[1] ?? 0;
}

/** Returns the person of whom a description tells the name: "the smuggler known as El Zorro", "a man using the name “Jama”". */
function findCalled(
  tokens: readonly Token[],
  mentions: NamedText['mentions'],
  at: number,
): TokenMention | null {
  const length = measureCalling(tokens, at);
  if (length === 0) return null;
  const start = /^["“‘]$/.test(tokenAt(tokens, at + length).text) ? at + length + 1 : at + length;
  const named = mentions.at(start);
  return named?.first === start && named.actor.kind === 'person' ? named : null;
}

const MAX_LOOSE = 5;

/** Returns the name of a person that a genitive with any words for a person stands before: "Jordan's new water tsar, Ali Nasr,". */
export function findLooseApposition(
  { body: { tokens }, mentions }: NamedText,
  from: number,
  limit: number,
): TokenMention | null {
  let isPerson = false;
  for (let at = from; at < Math.min(limit, from + MAX_LOOSE); at += 1) {
    const { text, norm, kind, isPossessive } = tokenAt(tokens, at);
    if (text === ',') {
      const named = mentions.at(at + 1);
      const isName = named?.first === at + 1 && named.kind === 'name' && named.actor.kind === 'person';
      return isPerson && isName && /^[,.;)]?$/.test(tokenAt(tokens, named.last).text) ? named : null;
    }
    if (kind !== 'word' || mentions.at(at) || isFunctionWord(norm) || isPossessive) return null;
    isPerson = isOfficeWord(norm) || /(?:er|or|ist|man|woman|ant|ent|ian|tsar|czar|guru)$/.test(norm);
  }
  return null;
}

const MAX_ATTRIBUTED = 3;

/** Returns the person whom a group's name describes with a noun of people: "the Hezbollah operative Hossam Yacoub". */
export function findAttributed(
  { body: { tokens }, mentions }: NamedText,
  from: number,
  limit: number,
): TokenMention | null {
  for (let at = from; at < Math.min(limit, from + MAX_ATTRIBUTED + 1); at += 1) {
    const named = mentions.at(at);
    const { norm, kind, isCapital, isPossessive } = tokenAt(tokens, at);
    if (named) {
      const noun = tokenAt(tokens, at - 1).norm;
      const isOfPeople = isOfficeWord(noun) || /[a-z]{2}(?:[eo]r|ist|man|woman|ant|ian|eer)$/.test(noun);
      const isName = named.first === at && named.kind === 'name' && named.actor.kind === 'person';
      // "Told Iran militant Omar Haddad had left": of whom something else is said.
      const next = tokenAt(tokens, named.last).norm;
      return at > from && isOfPeople && isName && !isActingVerb(next) && !/[a-z]{2}ed$/.test(next)
        ? named
        : null;
    }
    if (kind !== 'word' || isCapital || isPossessive || isFunctionWord(norm)) return null;
  }
  return null;
}

/** Returns the name after an office and a comma: "Lebanon's prime minister, Najib Mikati". */
export function findApposition(
  { body: { tokens }, mentions }: NamedText,
  from: number,
  limit: number,
  isAfterOffice = false,
): TokenMention | null {
  // "His own deputy, Faisal Harbi".
  let at = tokenAt(tokens, from).norm === 'own' ? from + 1 : from;
  const start = at;
  while (at < limit && isOfficeWord(tokenAt(tokens, at).norm)) at += 1;
  // "Chief of staff".
  if (at > start && tokenAt(tokens, at).norm === 'of' && OF_OFFICE.test(tokenAt(tokens, at + 1).norm))
    at += 2;
  // "The Saudi Minister of Defence, Faisal Harbi".
  if (at > start && /^(?:of|for)$/.test(tokenAt(tokens, at).norm))
    for (at += 1; at < limit && isPortfolio(tokenAt(tokens, at).norm); ) at += 1;
  const hasOffice = at > start || isAfterOffice;
  if (!hasOffice || tokenAt(tokens, at).text !== ',' || at + 1 >= limit) return null;
  const named = mentions.at(at + 1);
  return named?.first === at + 1 &&
    named.actor.kind === 'person' &&
    /^[,.;]?$/.test(tokenAt(tokens, named.last).text)
    ? named
    : null;
}

/** Returns whether what seems to describe a name is what is done to it: "attacked Chad and armed Hamas". */
export function beginsDeed(
  tokens: readonly Token[],
  { first, mention }: { readonly first: number; readonly mention: TokenMention },
): boolean {
  return tokenAt(tokens, first).norm === 'armed' && mention.first === first + 1;
}
