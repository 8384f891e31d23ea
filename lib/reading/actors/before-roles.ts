import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { HONORIFICS, isOfficeWord, LEADING_OFFICES, OFFICE_MODIFIERS, RANKS } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import type { TokenMention } from './mention-map';
import { isPartHeaded, judgeOffice } from './office-kind';
import type { Phrases } from './phrases';
import type { Role } from './role';
import { isPlaceOfEnvoy } from './titles';

const MAX_WORDS = 9;

/** What is read so far to the left of a name: the words of the office, whose it is, and where it begins. */
type Left = {
  readonly words: string[];
  owner: TokenMention | null;
  toward: TokenMention | null;
  at: number;
};

/** Reads an office that stands before a name: "Iran's foreign minister, Reza Alavi". Returns null for none. */
export function readBefore(phrases: Phrases, sentence: Sentence, named: TokenMention): Role | null {
  // "Hezbollah spokesman Dr Omar Daud": how he is addressed stands between.
  const { tokens } = phrases.body;
  let first = named.first;
  // "Jordan's King Hassan" has an office.
  const isAddress = (word: string): boolean => HONORIFICS.has(word) && !isOfficeWord(word);
  while (first > sentence.first + 1 && isAddress(tokenAt(tokens, first - 1).norm)) first -= 1;
  // "Its chairman, Dr. Omar Daud," is read as it stands, and "The Foreign Minister, Dr. Omar Daud," without what is between.
  const asWritten = tokenAt(tokens, first - 1).text === ',' ? readBeforeName(phrases, sentence, named) : null;
  if (asWritten) return asWritten;
  const role = readBeforeName(phrases, sentence, { ...named, first });
  if (role) return { ...role, holder: named };
  return first === named.first ? null : readBeforeName(phrases, sentence, named);
}

function readBeforeName(phrases: Phrases, { first: limit }: Sentence, holder: TokenMention): Role | null {
  const { body, mentions } = phrases;
  const left: Left = { words: [], owner: null, toward: null, at: holder.first };
  const { words } = left;
  // "Queen Tavi": the honorific is a part of the name.
  const honorific = tokenAt(body.tokens, holder.first).norm;
  if (holder.last - holder.first > 1 && HONORIFICS.has(honorific)) words.push(honorific);
  // "Turkey's foreign minister, Selim Demir,".
  const isInverted = isNamedByCopula(body, holder, limit);
  if (isInverted || isSetOff(body, holder, limit)) left.at -= 1;
  else left.at = findEndOfPlaced(phrases, holder, limit) ?? left.at;
  while (left.at > limit && words.length < MAX_WORDS && goesLeft(phrases, holder, limit, left));
  // "The envoy of the United Nations Secretary-General, Henrik Solberg,".
  const isLed = left.owner !== null && LEADING_OFFICES.has(words.at(-1) ?? '');
  const outer = isLed ? readOuterOffice(body.tokens, left.at) : [];
  if (outer.length > 0) words.splice(0, words.length, ...outer);
  if (words.length === 0 && isOwned(mentions, body, holder))
    return toMember(holder, mentions.at(holder.first - 1));
  if (!left.owner && words.length > 0) findOwnerOfWhose(phrases, limit, left);
  const { owner, toward, at } = left;
  if (isInverted && !owner) return null;
  if (!words.some((word) => isOfficeWord(word)) && !owner) return null;
  if (!words.some((word) => isOfficeWord(word) || HONORIFICS.has(word))) return null;
  return { holder, owner, toward, words, verb: null, first: at, last: holder.last };
}

/** Reads the word or the name before what is read so far. Tells whether more may stand before it. */
function goesLeft({ body, mentions }: Phrases, holder: TokenMention, limit: number, left: Left): boolean {
  const { words, at } = left;
  const { tokens } = body;
  const mention = mentions.at(at - 1);
  // "President of Peru Rui Lima": whom the office is of, stands between.
  const isRuled = mention?.last === at && isOfficeOf(body, mention.first) && mention.actor.kind !== 'person';
  if (isRuled && words.length === 0) {
    left.owner = mention;
    left.at = mention.first - 1;
    return true;
  }
  // "The Norwegian envoy to Peru Rui Lima": where the envoy is sent.
  const isSentTo = mention?.last === at && mention.actor.kind !== 'person' && words.length === 0;
  if (isSentTo && isPlaceOfEnvoy(tokens, mention.first) && mention.kind !== 'demonym') {
    left.toward = mention;
    left.at = mention.first - 1;
    return true;
  }
  if (mention) {
    takeOwner(body, holder, limit, left, mention);
    return false;
  }
  const before = tokenAt(tokens, at - 1);
  if (isWithinOffice(body, holder, left)) {
    left.at -= 1;
    return true;
  }
  // "The bloc's coordinator, former president Jean Ba,": the office before the comma has an owner.
  const isRetitled =
    before.text === ',' &&
    words.length > 0 &&
    (isOwnedOffice(body, at - 2, limit) || isOfficeOfPeople({ body, mentions }, at - 2, limit));
  if (isRetitled && isApartAfter(body, holder)) {
    words.length = 0;
    left.at -= 1;
    return true;
  }
  const isOffice = isOfficeOrModifier(before.norm);
  if (!isOffice && isOwnedNoun(tokens, left)) {
    if (isPartHeaded(before.norm)) words.unshift(before.norm);
    left.at -= 1;
    return true;
  }
  if (before.kind !== 'word' || !isOffice) return false;
  words.unshift(before.norm);
  left.at -= 1;
  return true;
}

/** Takes who is named before an office for whom it is of, and "former" before them for a word of it. */
function takeOwner(
  body: TextBody,
  holder: TokenMention,
  limit: number,
  left: Left,
  mention: TokenMention,
): void {
  const { words } = left;
  const isOther = words.length > 0 && mention.actor !== holder.actor;
  if (!isOther || (mention.actor.kind === 'person' && !isOwnRelation(body, mention, words))) return;
  left.owner = mention;
  left.at = mention.first;
  const { norm } = tokenAt(body.tokens, left.at - 1);
  if (left.at > limit && isFormerWord(norm)) words.unshift(norm);
}

/** Whether what stands before goes on with the office, and says nothing of it: "of" in "minister of defence", the comma before a rank. */
function isWithinOffice(body: TextBody, holder: TokenMention, { words, at }: Left): boolean {
  const { tokens } = body;
  const { norm, text } = tokenAt(tokens, at - 1);
  const isAfterOffice = isOfficeWord(tokenAt(tokens, at - 2).norm);
  if (/^(?:of|for)$/.test(norm) && OFFICE_MODIFIERS.has(tokenAt(tokens, at).norm)) return isAfterOffice;
  // "The army chief, General Asim Mir,".
  const isRanked =
    text === ',' && words.length > 0 && words.every((word) => RANKS.has(word) || HONORIFICS.has(word));
  return isRanked && isAfterOffice && isApartAfter(body, holder);
}

/** Whether a noun stands between an office and whose it is: "the council's enforcement officer". */
function isOwnedNoun(tokens: readonly Token[], { words, at }: Left): boolean {
  const { kind, isCapital, norm } = tokenAt(tokens, at - 1);
  const isNoun = kind === 'word' && !isCapital && !isFunctionWord(norm);
  return isNoun && words.some((word) => isOfficeWord(word)) && tokenAt(tokens, at - 2).isPossessive;
}

/** Takes whom "whose" stands for for whom an office is of: "Caul, whose steward, Aven Pryce,". */
function findOwnerOfWhose({ body: { tokens }, mentions }: Phrases, limit: number, left: Left): void {
  if (tokenAt(tokens, left.at - 1).norm !== 'whose') return;
  const comma = tokenAt(tokens, left.at - 2).text === ',' ? left.at - 2 : left.at - 1;
  const before = comma > limit ? mentions.at(comma - 1) : null;
  if (!before || before.actor.kind === 'person') return;
  left.owner = before;
  left.at = before.first;
}

/** Returns that somebody is of a group whose name stands before theirs; null where none does. */
function toMember(holder: TokenMention, owner: TokenMention | null): Role | null {
  const role = { holder, toward: null, words: ['member'], verb: null, last: holder.last };
  return owner && { ...role, owner, first: owner.first };
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
  return isPossessive && (isSpoken || /^(?:ally|opponent|envoy)$/.test(judgeOffice(words)));
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

/** Whether an office ends at a token that a people's name stands before: "the Kenyan mediator". */
function isOfficeOfPeople(
  { body: { tokens }, mentions }: Pick<Phrases, 'body' | 'mentions'>,
  end: number,
  limit: number,
): boolean {
  if (!isOfficeWord(tokenAt(tokens, end).norm)) return false;
  let at = end;
  while (at > limit && isOfficeOrModifier(tokenAt(tokens, at).norm)) at -= 1;
  return mentions.at(at)?.kind === 'demonym';
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
function findEndOfPlaced(phrases: Phrases, holder: TokenMention, limit: number): number | null {
  const { body } = phrases;
  const { tokens } = body;
  const comma = holder.first - 1;
  if (holder.actor.kind !== 'person' || tokenAt(tokens, comma).text !== ',' || !isApartAfter(body, holder))
    return null;
  let isNamed = false;
  for (let at = comma - 1; at > limit && at > comma - MAX_PLACE; at -= 1) {
    const { norm, kind, isCapital } = tokenAt(tokens, at);
    // "A Hamas official in Beirut, Ali Nasr,": where that is.
    const isPlace = isCapital && phrases.mentions.at(at)?.actor.kind !== 'person';
    if (kind !== 'word' || (isCapital && !isPlace)) return null;
    isNamed ||= isCapital;
    if (!/^(?:in|at|on|for)$/.test(norm)) continue;
    // "Iran's envoy for Chad, Ali Nasr,": where somebody is sent is read with the office.
    const office = [at - 2, at - 1].map((word) => tokenAt(tokens, word).norm);
    if (isNamed && (norm === 'for' || judgeOffice(office) === 'envoy')) return null;
    return isOfficeOfSomebody(phrases, at - 1, limit) ? at : null;
  }
  return null;
}

/** Whether an office ends at a token that is said to be somebody's: "a Hamas official". */
function isOfficeOfSomebody(phrases: Phrases, end: number, limit: number): boolean {
  const { tokens } = phrases.body;
  if (isOwnedOffice(phrases.body, end, limit)) return true;
  const office = tokenAt(tokens, end).norm;
  if (!isOfficeWord(office)) return false;
  let at = end;
  while (at > limit && isOfficeOrModifier(tokenAt(tokens, at).norm)) at -= 1;
  const mention = phrases.mentions.at(at);
  return mention?.kind === 'demonym' || (mention?.kind === 'name' && mention.actor.kind === 'group');
}

function isApartAfter({ tokens }: TextBody, { last }: TokenMention): boolean {
  return /^[,.;)]?$/.test(tokenAt(tokens, last).text);
}
