import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { HONORIFICS, isOfficeWord, LEADING_OFFICES, OFFICE_MODIFIERS, RANKS } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import type { TokenMention } from './mention-map';
import { isPartHeaded, judgeOffice } from './office-kind';
import type { Phrases } from './phrases';
import type { Role } from './role';

const MAX_WORDS = 9;

/** Reads an office that stands before a name: "Iran's foreign minister, Reza Alavi". Returns null for none. */
export function readBefore(
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
  const isInverted = isNamedByCopula(body, holder, limit);
  if (isInverted || isSetOff(body, holder, limit)) at -= 1;
  else at = findEndOfPlaced(body, holder, limit) ?? at;
  while (at > limit && words.length < MAX_WORDS) {
    const before = tokenAt(body.tokens, at - 1);
    const mention = mentions.at(at - 1);
    // "President of Peru Rui Lima": whom the office is of, stands between.
    const isRuled =
      mention?.last === at && isOfficeOf(body, mention.first) && mention.actor.kind !== 'person';
    if (isRuled && words.length === 0) {
      owner = mention;
      at = mention.first - 1;
      continue;
    }
    if (mention) {
      const isOther = words.length > 0 && mention.actor !== holder.actor;
      const isOwner = isOther && (mention.actor.kind !== 'person' || isOwnRelation(body, mention, words));
      if (isOwner) owner = mention;
      if (isOwner) at = mention.first;
      const { norm } = tokenAt(body.tokens, at - 1);
      if (isOwner && at > limit && isFormerWord(norm)) words.unshift(norm);
      break;
    }
    const isOf =
      /^(?:of|for)$/.test(before.norm) &&
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
    // "The bloc's coordinator, former president Jean Ba,": the office before the comma has an owner.
    const isRetitled = before.text === ',' && words.length > 0 && isOwnedOffice(body, at - 2, limit);
    if (isRetitled && isApartAfter(body, holder)) {
      words.length = 0;
      at -= 1;
      continue;
    }
    // "The council's enforcement officer".
    const isOwnedNoun =
      before.kind === 'word' &&
      !before.isCapital &&
      words.some((word) => isOfficeWord(word)) &&
      !isFunctionWord(before.norm) &&
      tokenAt(body.tokens, at - 2).isPossessive;
    if (isOwnedNoun && !isOfficeOrModifier(before.norm)) {
      if (isPartHeaded(before.norm)) words.unshift(before.norm);
      at -= 1;
      continue;
    }
    if (before.kind !== 'word' || !isOfficeOrModifier(before.norm)) break;
    words.unshift(before.norm);
    at -= 1;
  }
  // "The envoy of the United Nations Secretary-General, Henrik Solberg,".
  const outer = owner && LEADING_OFFICES.has(words.at(-1) ?? '') ? readOuterOffice(body.tokens, at) : [];
  if (outer.length > 0) words.splice(0, words.length, ...outer);
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
  if (isInverted && !owner) return null;
  if (!words.some((word) => isOfficeWord(word)) && !owner) return null;
  if (!words.some((word) => isOfficeWord(word) || HONORIFICS.has(word))) return null;
  return { holder, owner, toward: null, words, verb: null, first: at, last: holder.last };
}

/** Whether an office and "of" stand before a token. */
function isOfficeOf({ tokens }: Phrases['body'], at: number): boolean {
  return tokenAt(tokens, at - 1).norm === 'of' && isOfficeWord(tokenAt(tokens, at - 2).norm);
}

/** Whether a person's ally or opponent is named: "his old rival, Esi Boateng", "Mensah's ally Kofi Addo". */
function isOwnRelation(
  { tokens }: TextBody,
  { first, last }: TokenMention,
  words: readonly string[],
): boolean {
  const isPossessive =
    tokenAt(tokens, last - 1).isPossessive || /^(?:his|her)$/.test(tokenAt(tokens, first).norm);
  const isSpoken = words.some((word) =>
    /^(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|counsel)$/.test(word),
  );
  return isPossessive && (isSpoken || /^(?:ally|opponent)$/.test(judgeOffice(words)));
}

/** Whether a name follows an office and "is": "the 3R, whose leader is Sembe Bobo", "Its leader was Ali Nasr". */
function isNamedByCopula({ tokens }: TextBody, { first, actor }: TokenMention, limit: number): boolean {
  return (
    first - 2 > limit &&
    actor.kind === 'person' &&
    /^(?:is|was)$/.test(tokenAt(tokens, first - 1).norm) &&
    isOfficeWord(tokenAt(tokens, first - 2).norm)
  );
}

/** Whether an office ends at a token and stands after whom it belongs to: "the bloc's chief coordinator". */
function isOwnedOffice({ tokens }: TextBody, end: number, limit: number): boolean {
  if (!isOfficeWord(tokenAt(tokens, end).norm)) return false;
  let at = end;
  while (at > limit && isOfficeOrModifier(tokenAt(tokens, at).norm)) at -= 1;
  return tokenAt(tokens, at).isPossessive || /^(?:its|their)$/.test(tokenAt(tokens, at).norm);
}

function isOfficeOrModifier(word: string): boolean {
  return isOfficeWord(word) || OFFICE_MODIFIERS.has(word);
}

/** Returns the office of an envoy whose name stands after "of the OSCE chairperson,". */
export function readOuterOffice(tokens: readonly Token[], first: number): string[] {
  let at = first;
  if (tokenAt(tokens, at - 1).norm === 'the') at -= 1;
  if (!/^(?:of|for|to)$/.test(tokenAt(tokens, at - 1).norm)) return [];
  const words: string[] = [];
  for (at -= 2; isOfficeOrModifier(tokenAt(tokens, at).norm) && words.length < MAX_WORDS; at -= 1)
    words.unshift(tokenAt(tokens, at).norm);
  return /^(?:envoy|representative)$/.test(words.at(-1) ?? '') ? words : [];
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
  const isOf = at < first - 2 && /^(?:of|for)$/.test(tokenAt(tokens, at).norm);
  return isOfficeWord(tokenAt(tokens, isOf ? at - 1 : first - 2).norm) && isApartAfter(body, holder);
}

const MAX_PLACE = 6;

/** Returns where an office ends that is told with what it is for, before a comma and the name: "Qatar's mediator in the talks, Ali Nasr,". */
function findEndOfPlaced(body: TextBody, holder: TokenMention, limit: number): number | null {
  const { tokens } = body;
  const comma = holder.first - 1;
  if (holder.actor.kind !== 'person' || tokenAt(tokens, comma).text !== ',' || !isApartAfter(body, holder))
    return null;
  for (let at = comma - 1; at > limit && at > comma - MAX_PLACE; at -= 1) {
    const { norm, kind, isCapital } = tokenAt(tokens, at);
    if (kind !== 'word' || isCapital) return null;
    if (/^(?:in|at|on|for)$/.test(norm)) return isOwnedOffice(body, at - 1, limit) ? at : null;
  }
  return null;
}

function isApartAfter({ tokens }: TextBody, { last }: TokenMention): boolean {
  return /^[,.;)]?$/.test(tokenAt(tokens, last).text);
}
