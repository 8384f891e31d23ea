import { CHOSEN } from '../actors/after-roles';
import type { TokenMention } from '../actors/mention-map';
import { findHead } from '../actors/office-kind';
import type { Phrases } from '../actors/phrases';
import { skipAge } from '../text/age';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { DraftTie } from '../ties/draft-tie';
import { isTyingVerb } from '../ties/tying-verbs';
import { isDemanded } from '../ties/unreal-openings';
import { isActingVerb, isIrregularPast, isSpeechVerb } from '../words/acting-words';
import { DAYS_AND_MONTHS, isAdverb } from '../words/function-words';
import { isOfficeWord, LEADING_OFFICES } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import { RELATIONS } from './relation-nouns';

/** The most words of a description between a person and whom they belong to. */
const MAX_WORDS = 6;
const CLOSES = /^[,.;:)–—]$/;

/**
 * Returns whom a person belongs to by the grammar of a description, whatever its noun: "Wilmer Daza, second in command of the Front,",
 * "Sunniva Thale, the Growers' quartermaster,", "an Ostrel trade attaché, Perrin Vane,", "the Guard's paymaster Ali Nasr".
 */
export function findPostTies(phrases: Phrases, sentence: Sentence): DraftTie[] {
  return phrases.mentions.within(sentence.first, sentence.last).flatMap((holder): DraftTie[] => {
    if (holder.actor.kind !== 'person' || (holder.kind !== 'name' && holder.kind !== 'part')) return [];
    if (tokenAt(phrases.body.tokens, holder.last - 1).isPossessive) return [];
    const post = readAfter(phrases, sentence, holder) ?? readBefore(phrases, sentence, holder);
    return post ? toTies(phrases, sentence, holder, post) : [];
  });
}

type Post = {
  readonly owner: TokenMention;
  /** The words of the description, in small letters. */
  readonly words: readonly string[];
  /** Whether it is said of what was. */
  readonly isPast: boolean;
  readonly first: number;
  readonly last: number;
};

/** Reads a description after a name: between commas, after "who is", or by a copula. */
function readAfter(
  { body: { tokens }, mentions }: Phrases,
  { last: limit }: Sentence,
  holder: TokenMention,
): Post | null {
  const opening = readOpening(tokens, skipAge(tokens, holder.last));
  if (!opening) return null;
  const words: string[] = [];
  let linked = false;
  for (let at = opening.at; at < limit && words.length <= MAX_WORDS; at += 1) {
    const token = tokenAt(tokens, at);
    const owner = mentions.at(at);
    if (owner) {
      if (owner.first !== at || owner.actor.kind === 'person') return null;
      const isOwner = tokenAt(tokens, owner.last - 1).isPossessive || owner.kind === 'pronoun';
      if (linked) {
        const next = tokenAt(tokens, owner.last);
        const isClosed = opening.isVerb ? !isNounLike(next) : CLOSES.test(next.text);
        return isClosed && !isOwner && (!opening.isVerb || isPerson(words))
          ? { owner, words, isPast: opening.isPast, first: holder.first, last: owner.last }
          : null;
      }
      if (words.length > 0 || !isOwner) return null;
      const end = skipNouns(tokens, owner.last, limit, words);
      // "Gave Omar Said, its word,": no people.
      const isClosed = isPerson(words) && (opening.isVerb || CLOSES.test(tokenAt(tokens, end).text));
      return words.length > 0 && isClosed
        ? { owner, words, isPast: opening.isPast, first: holder.first, last: end }
        : null;
    }
    if (/^(?:of|at|for)$/.test(token.norm) && words.length > 0) {
      linked = true;
      if (tokenAt(tokens, at + 1).norm === 'the') at += 1;
    } else if (token.norm === 'in' && words.length > 0 && !linked) words.push('in');
    else if (isNounLike(token)) {
      if (linked) return null;
      words.push(token.norm);
    } else return null;
  }
  return null;
}

type Opening = { readonly at: number; readonly isVerb: boolean; readonly isPast: boolean };

/** Returns where a description begins after a name; null where none does. */
function readOpening(tokens: readonly Token[], from: number): Opening | null {
  let at = from;
  const isSetOff = /^[,(–—]$/.test(tokenAt(tokens, at).text);
  if (isSetOff) at += 1;
  const isRelative = isSetOff && tokenAt(tokens, at).norm === 'who';
  if (isRelative) at += 1;
  const verb = tokenAt(tokens, at).norm;
  const isVerb = (isRelative || !isSetOff) && /^(?:is|was|became|remains)$/.test(verb);
  if (!isVerb && (isRelative || !isSetOff)) return null;
  if (isVerb) at += 1;
  // "Was named minister of": it is read as an office.
  if (isVerb && CHOSEN.test(tokenAt(tokens, at).norm)) return null;
  const isPast = isVerb && verb === 'was';
  while (isVerb && /^(?:also|now|still|then|once|long|already)$/.test(tokenAt(tokens, at).norm)) at += 1;
  if (/^(?:an?|the|now|then|once|long)$/.test(tokenAt(tokens, at).norm)) at += 1;
  return { at, isVerb, isPast };
}

/** Whether a noun is of people, by what it is or by its ending: "headman", "councillor". */
function isPerson(words: readonly string[]): boolean {
  const head = words.includes('in') ? (words[0] ?? '') : (words.at(-1) ?? '');
  return isOfficeWord(head) || OF_PEOPLE.test(head);
}

const OF_PEOPLE = /[a-z]{2}(?:man|woman|person|[eo]r|ist|ian|ant|eer|ard|ary|uty|é)$/;

/** Reads a description before a name, which a comma may set off. */
function readBefore(
  { body: { tokens }, mentions }: Phrases,
  { first: limit }: Sentence,
  holder: TokenMention,
): Post | null {
  const isSetOff = tokenAt(tokens, holder.first - 1).text === ',';
  if (isSetOff && !CLOSES.test(tokenAt(tokens, holder.last).text)) return null;
  const words: string[] = [];
  let at = isSetOff ? holder.first - 2 : holder.first - 1;
  for (; at >= limit && words.length <= MAX_WORDS; at -= 1) {
    const owner = mentions.at(at);
    const token = tokenAt(tokens, at);
    if (owner) {
      if (words.length === 0 || owner.actor.kind === 'person') return null;
      const isOwner = token.isPossessive || owner.kind === 'demonym' || owner.kind === 'pronoun';
      // "An Ostrel trade attaché": a name alone, after an article, describes the noun.
      const isDescribing = /^(?:an?|the)$/.test(tokenAt(tokens, owner.first - 1).norm) && !token.isPossessive;
      // "Ambulin headman Peter Kandi".
      if (!isOwner && !isDescribing && !(words.length === 1 && isPerson(words))) return null;
      if (owner.kind === 'demonym' && !isSetOff) return null;
      return { owner, words, isPast: false, first: owner.first, last: holder.last };
    }
    // "The Guard detained Kemar": a verb.
    if (!isNounLike(token) || (!isSetOff && mayBeVerb(token.norm))) return null;
    words.unshift(token.norm);
  }
  return null;
}

function mayBeVerb(word: string): boolean {
  return /(?:ed|[^s]s)$/.test(word) || isActingVerb(word) || isTyingVerb(word) || isIrregularPast(word);
}

function skipNouns(tokens: readonly Token[], from: number, limit: number, words: string[]): number {
  let at = from;
  while (at < limit && words.length <= MAX_WORDS && isNounLike(tokenAt(tokens, at))) {
    words.push(tokenAt(tokens, at).norm);
    at += 1;
  }
  return at;
}

function isNounLike({ kind, norm, isCapital, isPossessive, isJoined }: Token): boolean {
  return (
    kind === 'word' &&
    !isCapital &&
    !isPossessive &&
    !isJoined &&
    !isFunctionWord(norm) &&
    !isAdverb(norm) &&
    !DAYS_AND_MONTHS.has(norm) &&
    !isSpeechVerb(norm) &&
    !(isActingVerb(norm) && /(?:ed|ing)$/.test(norm)) &&
    !/^(?:was|were|had|has|made|left|met|told|born|aged|based|named|called|known)$/.test(norm)
  );
}

/** Nouns of people who do not act for whom the words name, or of no people. */
const OF_OTHERS =
  /^(?:native|citizen|resident|son|daughter|brother|sister|wife|husband|widow|widower|father|mother|uncle|aunt|cousin|nephew|niece|friend|guest|visitor|victim|prisoner|captive|hostage|exile|refugee|student|scholar|historian|expert|analyst|observer|biographer|professor|author|reporter|correspondent|journalist|survivor|defector|opposition|pilot|farmer|trader|businessman|businesswoman|banker|tycoon|capital|city|town|village|port|province|region|neighbour|neighbor|equivalent|counterpart|name|man|woman|boy|girl|hero|heroine|saint|singer|player|footballer|fan|reader|target|suspect|defendant|witness|outskirts|time|north|south|east|west)$/;
/** What happens, and is nobody: "the mediator in the Niger crisis, Moses Karanja". */
const EVENTS =
  /^(?:crisis|conflict|war|wars|fighting|talks|negotiations|process|dispute|standoff|peace|deal|truce|ceasefire|accord|agreement|election|elections|coup|uprising|revolt|case|trial|scandal|affair|question|issue|issues|summit|conference|meeting)$/;
const OPEN =
  /^(?:former|ex|late|future|incoming|would-be|alleged|suspected|self-styled|purported|proposed|next|no|not|rebel|opposition|gang|cartel|guerrilla|separatist|mafia)$/;
const PAST = /^(?:former|ex|late|then|once|past|previous|onetime|one-time)$/;

function toTies(
  { body: { tokens } }: Phrases,
  sentence: Sentence,
  holder: TokenMention,
  { owner, words, isPast: wasSo, first, last }: Post,
): DraftTie[] {
  const head = words.includes('in') ? (words[0] ?? '') : (words.at(-1) ?? '');
  if (owner.actor === holder.actor || words.some((word) => OF_OTHERS.test(word)) || EVENTS.test(head))
    return [];
  const relation = RELATIONS.get(head);
  if (relation && relation.type !== 'member-of' && relation.type !== 'leads') return [];
  // "Recommends that the Committee list Karimi": what looks like a noun is what is to be done.
  const isSetOff = tokenAt(tokens, holder.first - 1).text === ',' || first === holder.first;
  if (!isSetOff && isDemanded(tokens, sentence, last - 1)) return [];
  const before = tokenAt(tokens, first - 1).norm;
  const isPast =
    wasSo || [...words, before, tokenAt(tokens, holder.last + 1).norm].some((word) => PAST.test(word));
  if (!isPast && words.some((word) => OPEN.test(word))) return [];
  const leads =
    owner.actor.kind === 'group' && (LEADING_OFFICES.has(findHead(words)) || relation?.type === 'leads');
  return [
    {
      type: leads ? 'leads' : 'member-of',
      source: holder,
      target: owner,
      third: null,
      tier: 'found',
      rule: 'post',
      modality: isPast ? 'past' : 'fact',
      sentence,
      cue: last - 1,
      part: { first, last },
    },
  ];
}
