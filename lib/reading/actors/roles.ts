import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isActingVerb, isSpeechVerb } from '../words/acting-words';
import { ADVERBS, DETERMINERS } from '../words/function-words';
import {
  ENVOY_OFFICES,
  HONORIFICS,
  isOfficeWord,
  LEADING_OFFICES,
  OFFICE_MODIFIERS,
  RANKS,
  SPEAKING_OFFICES,
} from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import type { TokenMention } from './mention-map';
import type { Phrases } from './phrases';
import type { Role } from './role';
import { readSetOffOffice } from './set-off-roles';

export type OfficeKind = 'leads' | 'serves' | 'envoy' | 'ally' | 'opponent' | 'none';

const DEPUTIES = new Set(['crown', 'deputy', 'vice', 'assistant', 'vice-president']);

/** Returns what an office makes of its holder, by the last word that is one. */
export function judgeOffice(words: readonly string[]): OfficeKind {
  const head = words.findLast((word) => isOfficeWord(word)) ?? '';
  if (ENVOY_OFFICES.has(head)) return 'envoy';
  if (head === 'representative' && words.includes('special')) return 'envoy';
  if (head === 'ally') return 'ally';
  if (head === 'rival' || head === 'opponent' || head === 'critic') return 'opponent';
  if (words.some((word) => DEPUTIES.has(word))) return 'serves';
  if (head === 'minister') return words.includes('prime') ? 'leads' : 'serves';
  if (head === 'general' && words.includes('secretary')) return 'leads';
  if (LEADING_OFFICES.has(head)) return 'leads';
  if (SPEAKING_OFFICES.has(head)) return 'serves';
  return head === '' ? 'none' : 'serves';
}

const MAX_WORDS = 9;

/** Returns what a sentence says its actors are: before a name, after it between commas, or by "is". */
export function listRoles(phrases: Phrases, sentence: Sentence): Role[] {
  const roles: Role[] = [];
  for (const mention of phrases.mentions.within(sentence.first, sentence.last)) {
    if (mention.kind === 'demonym') continue;
    if (mention.actor.kind === 'state') {
      const side = readAfter(phrases, sentence, mention);
      if (side && /^(?:ally|opponent)$/.test(judgeOffice(side.words))) roles.push(side);
      continue;
    }
    const before = readBefore(phrases, sentence, mention) ?? readSetOffOffice(phrases, sentence, mention);
    const after = readAfter(phrases, sentence, mention);
    // "Leader Iyad ag Ghaly of JNIM": the office stands before the name, and whose it is after it.
    const isParted = before && after && before.owner === null && after.words[0] === 'member';
    if (isParted) roles.push({ ...after, words: before.words, first: before.first });
    else
      for (const role of [before, after, after && readFurther(phrases, sentence, after)])
        if (role) roles.push(role);
  }
  return roles;
}

function readBefore(
  { body, mentions }: Phrases,
  { first: limit }: Sentence,
  holder: TokenMention,
): Role | null {
  const words: string[] = [];
  let owner: TokenMention | null = null;
  let at = holder.first;
  // "Queen Tavi": the honorific is a part of the name.
  const honorific = tokenAt(body.tokens, holder.first).norm;
  if (holder.last - holder.first > 1 && HONORIFICS.has(honorific)) words.push(honorific);
  // "Turkey's foreign minister, Selim Demir,".
  if (isSetOff(body, holder, limit)) at -= 1;
  while (at > limit && words.length < MAX_WORDS) {
    const before = tokenAt(body.tokens, at - 1);
    const mention = mentions.at(at - 1);
    if (mention) {
      const isOwner = words.length > 0 && mention.actor !== holder.actor && mention.actor.kind !== 'person';
      if (isOwner) owner = mention;
      if (isOwner) at = mention.first;
      const { norm } = tokenAt(body.tokens, at - 1);
      if (isOwner && at > limit && isFormerWord(norm)) words.unshift(norm);
      break;
    }
    const isOf =
      before.norm === 'of' &&
      OFFICE_MODIFIERS.has(tokenAt(body.tokens, at).norm) &&
      isOfficeWord(tokenAt(body.tokens, at - 2).norm);
    if (isOf) {
      at -= 1;
      continue;
    }
    // "The army chief, General Asim Mir,".
    const isRanked = before.text === ',' && words.length > 0 && words.every((word) => RANKS.has(word));
    if (isRanked && isOfficeWord(tokenAt(body.tokens, at - 2).norm) && isApartAfter(body, holder)) {
      at -= 1;
      continue;
    }
    if (before.kind !== 'word' || !(isOfficeWord(before.norm) || OFFICE_MODIFIERS.has(before.norm))) break;
    words.unshift(before.norm);
    at -= 1;
  }
  if (words.length === 0 && isOwned(mentions, body, holder)) {
    const before = mentions.at(holder.first - 1);
    return (
      before && {
        holder,
        owner: before,
        toward: null,
        words: ['member'],
        verb: null,
        first: before.first,
        last: holder.last,
      }
    );
  }
  if (!owner && words.length > 0 && tokenAt(body.tokens, at - 1).norm === 'whose') {
    // "Caul, whose steward, Aven Pryce,".
    const comma = tokenAt(body.tokens, at - 2).text === ',' ? at - 2 : at - 1;
    const before = comma > limit ? mentions.at(comma - 1) : null;
    if (before && before.actor.kind !== 'person') owner = before;
    if (owner) at = owner.first;
  }
  if (!words.some((word) => isOfficeWord(word)) && !owner) return null;
  if (!words.some((word) => isOfficeWord(word) || HONORIFICS.has(word))) return null;
  return { holder, owner, toward: null, words, verb: null, first: at, last: holder.last };
}

/** Whether a person's whole name follows a state or a group: "Albania's Edi Rama". */
function isOwned(
  mentions: Phrases['mentions'],
  { tokens }: TextBody,
  { first, last, actor }: TokenMention,
): boolean {
  const before = mentions.at(first - 1);
  return (
    before !== null &&
    actor.kind === 'person' &&
    last - first > 1 &&
    before.actor.kind !== 'person' &&
    tokenAt(tokens, first - 1).isPossessive
  );
}

function isFormerWord(word: string): boolean {
  return word === 'former' || word === 'ex';
}

/** Whether a name stands between commas after an office. */
function isSetOff(body: TextBody, holder: TokenMention, limit: number): boolean {
  const { tokens } = body;
  const { first } = holder;
  if (first - 2 < limit || tokenAt(tokens, first - 1).text !== ',') return false;
  let at = first - 2;
  // "Iran's Minister of Foreign Affairs, Reza Alavi,".
  while (at > first - 5 && OFFICE_MODIFIERS.has(tokenAt(tokens, at).norm)) at -= 1;
  const isOf = at < first - 2 && tokenAt(tokens, at).norm === 'of';
  return isOfficeWord(tokenAt(tokens, isOf ? at - 1 : first - 2).norm) && isApartAfter(body, holder);
}

function isApartAfter({ tokens }: TextBody, { last }: TokenMention): boolean {
  return /^[,.;)]?$/.test(tokenAt(tokens, last).text);
}

function readAfter(phrases: Phrases, sentence: Sentence, holder: TokenMention): Role | null {
  const { tokens } = phrases.body;
  let at = holder.last;
  if (tokenAt(tokens, at - 1).isPossessive) return null;
  const next = tokenAt(tokens, at);
  if (next.norm === 'of') return readOf(phrases, sentence, holder);
  if (next.text === '(') {
    const listed = readListed(phrases, holder);
    if (listed) return listed;
  }
  const isCopula = COPULA.test(next.norm);
  if (next.text !== ',' && next.text !== '(' && !isCopula) return null;
  if (isCopula && tokenAt(tokens, at + 1).norm === 'not') return null;
  at += 1;
  if (tokenAt(tokens, at).norm === 'who' && /^(?:is|was)$/.test(tokenAt(tokens, at + 1).norm)) at += 2;
  return readDescription(phrases, sentence, { holder, from: at, needsArticle: isCopula });
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
function readFurther(phrases: Phrases, sentence: Sentence, { holder, last }: Role): Role | null {
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
    const token = tokenAt(tokens, at);
    const mention = phrases.mentions.at(at);
    if (mention) {
      // "The chief Houthi negotiator": "chief" is no office yet.
      if (owner || words.some((word) => isOfficeWord(word) && !OFFICE_MODIFIERS.has(word))) break;
      owner = mention;
      at = mention.last - 1;
    } else if (DETERMINERS.has(token.norm)) {
      if (words.length > 0) break;
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
    } else break;
  }
  if (!words.some((word) => isOfficeWord(word))) return null;
  // "Hamas, an Egyptian official said": who says it is another.
  if (isSpeechVerb(tokenAt(tokens, at).norm) && tokenAt(tokens, from - 1).text === ',') return null;
  const first = phrases.findStart(holder.first, sentence.first);
  const link = tokenAt(tokens, at).norm;
  let toward: TokenMention | null = null;
  let last = at;
  if (/^(?:of|for|to|in|at|from|with)$/.test(link)) {
    const [phrase] = phrases.listAfter(at + 1, sentence.last);
    if (phrase && phrase.mention.actor !== holder.actor) {
      // "The U.N. envoy for Yemen" goes there for those named before; "the envoy of the U.N." is its own.
      const isTarget =
        judgeOffice(words) === 'envoy' && (link === 'to' || (link === 'for' && phrase.mention !== owner));
      if (isTarget) toward = phrase.mention;
      else if (owner === null || (owner.kind === 'demonym' && phrase.mention.actor.kind !== 'person'))
        owner = phrase.mention;
      last = phrase.mention.last;
    }
  }
  const verb = isCopulaBefore(phrases, holder) ? holder.last : null;
  return { holder, owner, toward, words, verb, first, last };
}

const COPULA = /^(?:is|was|are|were|became|remains|remained)$/;

function isCopulaBefore({ body }: Phrases, { last }: TokenMention): boolean {
  return COPULA.test(tokenAt(body.tokens, last).norm);
}

/** Reads "Queen Tavi of Orvane" and "Iryna Bondar of Ukraine". */
function readOf(phrases: Phrases, sentence: Sentence, holder: TokenMention): Role | null {
  if (holder.actor.kind !== 'person') return null;
  const phrase = phrases.after(holder.last + 1, sentence.last);
  if (
    !phrase ||
    phrase.isWeak ||
    phrase.mention.first > holder.last + 2 ||
    phrase.mention.actor.kind === 'person'
  )
    return null;
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
