import type { TokenMention } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import type { ReadModality } from '../reading';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { DraftTie } from '../ties/draft-tie';
import { findArabicMediation } from './arabic-mediation';
import { isArabicVerb } from './arabic-names';
import { findArabicOffices } from './arabic-offices';
import { findArabicParticiples } from './arabic-participles';
import {
  ACCUSED_DEEDS,
  ACCUSING,
  ARABIC_CUES,
  CARRIED,
  CARRYING,
  CONDITIONS,
  DENYING,
  FROM,
  isArabic,
  isOneOf,
  isTitle,
  isTitlePart,
  NEGATIONS,
  PLANNED,
  REJECTING,
  RELATIVES,
  THAT,
  TO,
} from './arabic-words';

const MAX_REACH = 9;
const MAX_TO_DENIAL = 6;
/** Words before what is not done: "without", "instead of". */
const UNDONE = /^(?:دون|بدون|بدل|بدلا|عدم)$/;
/** Pasts that begin as a present does. */
const PAST_IN_T = /^[وف]?(?:تحادث|تباحث|تفاوض|تواصل|تحالف|تعاون|تزعم|ترأس|تسلم)/;

/** Returns the ties of an Arabic sentence: the verb stands before its subject or after it, and the object after both. */
export function findArabicTies(phrases: Phrases, sentence: Sentence): DraftTie[] {
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokenAt(tokens, at);
    if (!isArabic(token) || phrases.mentions.at(at)) continue;
    if (isOneOf(token, CARRYING)) ties.push(...readCarrier(phrases, sentence, at));
    ties.push(...readAccused(phrases, sentence, at));
    const cue = ARABIC_CUES.find(({ verbs }) => isOneOf(token, verbs));
    if (!cue) continue;
    const { rule, type } = cue;
    const modality = judge(phrases, sentence, at);
    for (const ends of findEnds(phrases, sentence, at, type === 'talks-to' || type === 'ally-of'))
      ties.push({ type, ...ends, third: null, tier: 'found', rule, modality, sentence, cue: at, part: null });
  }
  ties.push(...findArabicMediation(phrases, sentence, (at) => judge(phrases, sentence, at)));
  return [...ties, ...findArabicParticiples(phrases, sentence), ...findArabicOffices(phrases, sentence)];
}

/** How far before a deed the charge may be, in tokens. */
const MAX_TO_CHARGE = 12;

/** Reads "accused the Emirates of arming": it is theirs, in the claim of who accuses them. */
function readAccused(phrases: Phrases, sentence: Sentence, at: number): DraftTie[] {
  const type = ACCUSED_DEEDS.get(tokenAt(phrases.body.tokens, at).norm);
  const source = phrases.mentions.at(at - 1);
  const target = nextMention(phrases, sentence, at + 1);
  if (!type || !source || !target || source.actor === target.actor) return [];
  // "Praised the support of Riyadh for Yemen": nobody is accused.
  const before = phrases.body.tokens.slice(Math.max(sentence.first, at - MAX_TO_CHARGE), source.first);
  if (!before.some((token) => isOneOf(token, ACCUSING) || /^[وفب]?(?:متهم|اتهام|تتهم|يتهم)/.test(token.norm)))
    return [];
  const place = { modality: judge(phrases, sentence, at), sentence, cue: at, part: null };
  return [{ ...place, type, source, target, third: null, tier: 'found', rule: 'arabic-accused' }];
}

/** Whether only titles and descriptions stand between a verb and a name. */
function isNear({ body, mentions }: Phrases, verb: number, name: number): boolean {
  for (let at = verb + 1; at < name; at += 1) {
    const token = tokenAt(body.tokens, at);
    if (
      token.kind === 'sign' ||
      (!isTitle(token) && !isTitlePart(token) && !mentions.at(at) && at > verb + 1)
    )
      return isTitle(tokenAt(body.tokens, verb + 1)) && isTitled(body.tokens, verb + 1, name);
  }
  return true;
}

/** Whether only what somebody is the head of stands between a title and a name: no verb, no particle. */
function isTitled(tokens: readonly Token[], title: number, name: number): boolean {
  const between = tokens.slice(title + 1, name);
  return (
    between.length < 7 &&
    between.every((token) => (token.kind === 'word' ? !isArabicVerb(token) : token.text === '،'))
  );
}

type Ends = { readonly source: TokenMention; readonly target: TokenMention };

/** Returns who does what a verb says to whom, each of several for itself: "تدعم مصر وقطر". */
function findEnds(phrases: Phrases, sentence: Sentence, verb: number, isMutual: boolean): Ends[] {
  const before = phrases.mentions.at(verb - 1);
  const first = nextMention(phrases, sentence, verb + 1);
  if (!first) return [];
  const isSubjectBefore = before && before.kind !== 'demonym';
  const source = isSubjectBefore
    ? before
    : (findPronoun(phrases, sentence, verb) ?? findRelative(phrases, sentence, verb));
  if (source) return toEnds(source, listJoined(phrases, first));
  const same = goesOn(phrases, verb, first.first) ? findFirst(phrases, sentence, verb) : null;
  if (same) return toEnds(same, listJoined(phrases, first));
  // The subject follows its verb at once.
  if (!isNear(phrases, verb, first.first)) return [];
  const [, ...joined] = listJoined(phrases, first);
  if (joined.length > 0) return isMutual ? toEnds(first, joined) : [];
  const second = nextMention(phrases, sentence, first.last);
  return second ? toEnds(first, listJoined(phrases, second)) : [];
}

function toEnds(source: TokenMention, targets: readonly TokenMention[]): Ends[] {
  return targets.flatMap((target) => (target.actor === source.actor ? [] : [{ source, target }]));
}

/** Returns a name and those that "and" joins to it. */
function listJoined({ body, mentions }: Phrases, first: TokenMention): readonly TokenMention[] {
  const list = [first];
  for (let next = mentions.at(first.last); next; next = mentions.at(next.last)) {
    if (!tokenAt(body.tokens, next.first).norm.startsWith('و') || next.kind === 'demonym') break;
    list.push(next);
  }
  return list;
}

/** Returns whom "that she" means before a verb: who says it. */
function findPronoun({ body, mentions }: Phrases, { first }: Sentence, verb: number): TokenMention | null {
  if (!/^ب?ا?[اإأ]?نه[ا]?$/.test(tokenAt(body.tokens, verb - 1).norm)) return null;
  const speaker = mentions.at(verb - 2);
  return speaker && speaker.kind !== 'demonym' && verb - 2 > first ? speaker : null;
}

/** Returns whom a relative clause tells of: "أنقرة هي التي تمول". */
function findRelative({ body, mentions }: Phrases, { first }: Sentence, verb: number): TokenMention | null {
  if (!isOneOf(tokenAt(body.tokens, verb - 1), RELATIVES)) return null;
  let at = verb - 2;
  if (/^(?:هي|هو|هم|،)$/.test(tokenAt(body.tokens, at).norm || tokenAt(body.tokens, at).text)) at -= 1;
  const mention = at >= first ? mentions.at(at) : null;
  return mention && mention.kind !== 'demonym' ? mention : null;
}

/** Whether a verb after "and" has no subject of its own: "واجتمع هناك برئيس". */
function goesOn({ body: { tokens } }: Phrases, verb: number, name: number): boolean {
  if (!/^[وف]./.test(tokenAt(tokens, verb).norm) || name === verb + 1) return false;
  return tokens.slice(verb + 1, name + 1).some(({ norm }) => /^(?:ب|لل|مع$|الي$|علي$|من$)/.test(norm));
}

/** Returns who is named first in a sentence before a verb. */
function findFirst({ mentions }: Phrases, { first }: Sentence, verb: number): TokenMention | null {
  return mentions.within(first, verb).find(({ kind }) => kind !== 'demonym') ?? null;
}

function nextMention({ body, mentions }: Phrases, { last }: Sentence, from: number): TokenMention | null {
  for (let at = from; at < Math.min(last, from + MAX_REACH); at += 1) {
    const mention = mentions.at(at);
    // "حذر سويلم من أن إيران رفضت": it begins what is said.
    if (!mention && isOneOf(tokenAt(body.tokens, at), THAT)) return null;
    if (mention && mention.kind !== 'demonym') {
      // "أمير قطر تميم ناصر", "رئيس حركة حماس الفلسطينية سامي ناصر": who holds the office.
      const described = mentions.at(mention.last);
      const end = described?.kind === 'demonym' ? described.last : mention.last;
      const holder = isTitle(tokenAt(body.tokens, at - 1)) ? mentions.at(end) : null;
      return holder?.actor.kind === 'person' ? holder : mention;
    }
    const set = mentions.at(at + 1);
    const isSetOff = tokenAt(body.tokens, at).text === '،' && set?.actor.kind === 'person';
    if (/^[،؛.]$/.test(tokenAt(body.tokens, at).text) && !isSetOff) return null;
  }
  return null;
}

/** Reads "carried a message from A to B". */
function readCarrier(phrases: Phrases, sentence: Sentence, verb: number): DraftTie[] {
  const { tokens } = phrases.body;
  const carrier = phrases.mentions.at(verb - 1) ?? phrases.mentions.at(verb + 1);
  let noun = verb + 1;
  while (noun < verb + 6 && !CARRIED.has(tokenAt(tokens, noun).norm)) noun += 1;
  if (!carrier || noun === verb + 6) return [];
  const from = findAfter(phrases, sentence, noun, FROM);
  const to = findAfter(phrases, sentence, noun, TO);
  if (!to || to.actor === carrier.actor) return [];
  const place = {
    modality: judge(phrases, sentence, verb),
    sentence,
    cue: verb,
    part: null,
    tier: 'found' as const,
  };
  if (!from)
    return [{ ...place, type: 'talks-to', rule: 'arabic-carries', source: carrier, target: to, third: null }];
  return [
    { ...place, type: 'mediates-via', rule: 'arabic-carries', source: from, target: carrier, third: to },
  ];
}

function findAfter(phrases: Phrases, sentence: Sentence, from: number, word: string): TokenMention | null {
  for (let at = from; at < Math.min(sentence.last, from + MAX_REACH); at += 1)
    if (tokenAt(phrases.body.tokens, at).norm === word) return nextMention(phrases, sentence, at + 1);
  return null;
}

function judge({ body: { tokens } }: Phrases, { first, last }: Sentence, verb: number): ReadModality {
  for (let at = verb - 1; at >= Math.max(first, verb - 3); at -= 1)
    if (isOneOf(tokenAt(tokens, at), NEGATIONS) || UNDONE.test(tokenAt(tokens, at).norm)) return 'negated';
  // "ليس صحيحا أن": what is not so.
  for (let at = verb - 1; at >= Math.max(first, verb - MAX_TO_DENIAL); at -= 1)
    if (/^[وف]?(?:ليس|ليست)$/.test(tokenAt(tokens, at).norm)) return 'negated';
  // "نفى أن يكون قد التقى": what is denied or refused is not said to be so.
  for (let at = verb - 1; at >= Math.max(first, verb - MAX_TO_DENIAL); at -= 1)
    if (isOneOf(tokenAt(tokens, at), DENYING) || isOneOf(tokenAt(tokens, at), REJECTING)) return 'negated';
  const before = tokenAt(tokens, verb - 1).norm;
  const isPresent =
    /^[وف]?[يت]/.test(tokenAt(tokens, verb).norm) && !PAST_IN_T.test(tokenAt(tokens, verb).norm);
  // "قد يلتقي" may be, and "أن يلتقي" is wanted.
  if (isPresent && /^(?:قد|ربما|لعل)$/.test(before)) return 'conditional';
  if (isPresent && /^(?:ان|كي|لكي|حتي)$/.test(before)) return 'planned';
  for (let at = verb - 1; at >= Math.max(first, verb - 3); at -= 1)
    if (isOneOf(tokenAt(tokens, at), PLANNED)) return 'planned';
  for (let at = first; at < last; at += 1)
    if (isOneOf(tokenAt(tokens, at), CONDITIONS) || tokenAt(tokens, at).text === '؟') return 'conditional';
  return /^[وف]?(?:سي|ست|سن)/.test(tokenAt(tokens, verb).norm) || tokenAt(tokens, verb - 1).norm === 'سوف'
    ? 'planned'
    : 'fact';
}
