import type { TokenMention } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import type { UnnamedPhrase } from '../actors/unnamed';
import type { ClaimList } from '../claims/claim-list';
import type { DraftAttribution, DraftClaim, Voice } from '../claims/draft-claim';
import type { SpeakerList } from '../claims/speaker-list';
import type { ReadStance } from '../reading';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isArabicVerb } from './arabic-names';
import {
  ABSTAINING,
  ACCORDING,
  ACCUSING,
  BREAKS,
  CALLING,
  COMMENTING,
  CONFIRMING,
  DENYING,
  isArabic,
  isOneOf,
  isTitle,
  NEEDING_THAT,
  NEGATIONS,
  PARTICLES,
  REACHED,
  REACHING,
  REJECTING,
  SAYING,
  THAT,
  UNNAMED,
  UNTRUE,
} from './arabic-words';

type Speaking = { readonly voice: Voice; readonly first: number; readonly last: number };

/** Returns who says, denies or rejects what in an Arabic sentence. */
export function findArabicSayings(
  phrases: Phrases,
  sentence: Sentence,
  lists: { readonly claims: ClaimList; readonly speakers: SpeakerList },
): DraftAttribution[] {
  const { tokens } = phrases.body;
  const found: DraftAttribution[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const told = readAccording(phrases, sentence, at, lists) ?? readUnreached(phrases, sentence, at, lists);
    if (told) found.push(told);
    const judged = judgeStance(tokens, at);
    if (!judged || phrases.mentions.at(at)) continue;
    const speaking =
      findSameAgain(tokens, at, found.at(-1)) ?? findSpeaker(phrases, sentence, at, lists.speakers);
    if (!speaking) continue;
    const last = findEnd(tokens, sentence, at + 1);
    if (judged === 'asserts' && needsThat(tokens, at, last)) continue;
    // "Said that these claims have no basis": it is a denial.
    const isUntrue = tokens.slice(at, last).some((token) => isOneOf(token, UNTRUE));
    const stance = judged === 'asserts' && isUntrue ? 'denies' : judged;
    const claim = findClaim(lists.claims, speaking.voice, stance, {
      tokens,
      from: Math.max(at + 1, speaking.last),
      last,
    });
    if (!claim) continue;
    if (stance === 'asserts')
      claim.asserters.add(speaking.voice.kind === 'actor' ? speaking.voice.actor : speaking.voice.speaker);
    found.push({
      voice: speaking.voice,
      stance,
      claim,
      first: Math.min(at, speaking.first),
      last,
      chain: [],
      flag: null,
    });
  }
  return found;
}

/** Returns who has just spoken, where they go on: "لكنه قال". Null for nobody. */
function findSameAgain(
  tokens: readonly Token[],
  verb: number,
  before: DraftAttribution | undefined,
): Speaking | null {
  const isAgain = /^(?:لكنه|لكنها|ولكنه|ولكنها|وانه|وانها)$/.test(tokenAt(tokens, verb - 1).norm);
  const next = tokenAt(tokens, verb + 1);
  // "وأكدت أن": who has just spoken goes on, and is not named again.
  const goesOn =
    isAgain || (/^و./.test(tokenAt(tokens, verb).norm) && (isOneOf(next, THAT) || next.norm === 'بالقول'));
  return goesOn && before?.voice ? { voice: before.voice, first: verb, last: verb + 1 } : null;
}

function judgeStance(tokens: readonly Token[], at: number): ReadStance | null {
  const token = tokenAt(tokens, at);
  if (!isArabic(token)) return null;
  if (isOneOf(token, CALLING) && tokens.slice(at + 1, at + 8).some((word) => isOneOf(word, UNTRUE)))
    return 'denies';
  if (isOneOf(token, CONFIRMING)) return 'confirms';
  if (isOneOf(token, SAYING) || isOneOf(token, ACCUSING)) return 'asserts';
  if (isOneOf(token, DENYING)) return 'denies';
  if (isOneOf(token, REJECTING)) {
    const after = tokens.slice(at + 1, at + 6).some(({ norm }) => norm === 'التعليق');
    return after ? 'declines' : 'rejects';
  }
  if (isOneOf(token, ABSTAINING))
    return tokens.slice(at + 1, at + 6).some(({ norm }) => norm === 'التعليق') ? 'declines' : null;
  if (isOneOf(token, COMMENTING) && isOneOf(tokenAt(tokens, at - 1), NEGATIONS)) return 'declines';
  return null;
}

/** Returns who speaks: after the verb, else right before it. */
function findSpeaker(
  { body, mentions }: Phrases,
  { first, last }: Sentence,
  verb: number,
  speakers: SpeakerList,
): Speaking | null {
  const { tokens } = body;
  // "وكان العليمي قد اتهم إيران".
  const before = mentions.at(/^(?:قد|لقد)$/.test(tokenAt(tokens, verb - 1).norm) ? verb - 2 : verb - 1);
  if (before && before.kind !== 'demonym')
    return { voice: { kind: 'actor', actor: before.actor }, first: before.first, last: verb };
  const office = before ? null : findOffice(tokens, { first, last }, verb, speakers);
  if (office) return office;
  const titled = findTitled({ body, mentions }, verb + 1, last);
  if (titled) return { voice: { kind: 'actor', actor: titled.actor }, first: verb, last: titled.last };
  for (let at = verb + 1; at < Math.min(last, verb + 5); at += 1) {
    const mention = mentions.at(at);
    if (mention && mention.kind !== 'demonym')
      return { voice: { kind: 'actor', actor: mention.actor }, first: verb, last: mention.last };
    if (isOneOf(tokenAt(tokens, at), UNNAMED) || isUnnamedAfterTo(tokenAt(tokens, at))) {
      const phrase = toPhrase(tokens, at, last);
      return {
        voice: { kind: 'speaker', speaker: speakers.find(phrase) },
        first: Math.max(first, verb),
        last: phrase.last,
      };
    }
    if (isOneOf(tokenAt(tokens, at), THAT)) break;
  }
  return null;
}

/** How far before its verb an office may stand: "السفارة الأمريكية في دمشق نفت". */
const MAX_TO_OFFICE = 5;

/** Returns the office without a name that begins a sentence before its verb; null for none. */
function findOffice(
  tokens: readonly Token[],
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  verb: number,
  speakers: SpeakerList,
): Speaking | null {
  for (let at = verb - 1; at >= first && at > verb - MAX_TO_OFFICE; at -= 1) {
    if (tokenAt(tokens, at).kind === 'sign') return null;
    if (!isOneOf(tokenAt(tokens, at), UNNAMED)) continue;
    const isStart =
      at === first || tokenAt(tokens, at - 1).kind === 'sign' || isOneOf(tokenAt(tokens, at - 1), BREAKS);
    const phrase = toPhrase(tokens, at, Math.min(last, verb));
    return isStart
      ? { voice: { kind: 'speaker', speaker: speakers.find(phrase) }, first: at, last: verb }
      : null;
  }
  return null;
}

/** Whether "to" is written before who speaks: "وفقا لمصدر". */
function isUnnamedAfterTo({ norm }: Token): boolean {
  return norm.startsWith('ل') && UNNAMED.has(norm.slice(1));
}

/** How many words a title may have before its name: "المتحدث باسم حماس". */
const MAX_TITLE = 6;
/** The same where the name is set off: "رئيس فرع الإعلام بوزارة الدفاع، العميد سمير سليمان، إن". */
const MAX_SET_OFF = 14;

/** Returns the person whose name follows a title at a token; null for none. */
function findTitled(
  { body: { tokens }, mentions }: Pick<Phrases, 'body' | 'mentions'>,
  from: number,
  limit: number,
): TokenMention | null {
  if (!isTitle(tokenAt(tokens, from))) return null;
  for (let at = from + 1; at < Math.min(limit, from + MAX_SET_OFF); at += 1) {
    const token = tokenAt(tokens, at);
    const mention = mentions.at(at);
    const isSetOff = mention !== null && tokenAt(tokens, mention.last).text === '،';
    if (mention?.actor.kind === 'person') return at < from + MAX_TITLE || isSetOff ? mention : null;
    if (token.text === '،') continue;
    if (token.kind === 'sign' || isOneOf(token, THAT) || (!mention && isArabicVerb(token))) return null;
  }
  return null;
}

/** Reads "…، بحسب مسؤول مصري": what stands before it is said by who stands after it. */
function readAccording(
  phrases: Phrases,
  sentence: Sentence,
  at: number,
  { claims, speakers }: { readonly claims: ClaimList; readonly speakers: SpeakerList },
): DraftAttribution | null {
  const { tokens } = phrases.body;
  const comma = at - 1;
  if (isOneOf(tokenAt(tokens, at), ACCORDING) && at === sentence.first)
    return readOpening(phrases, sentence, at, { claims, speakers });
  if (!isOneOf(tokenAt(tokens, at), ACCORDING) || comma <= sentence.first + 2) return null;
  if (tokenAt(tokens, comma).text !== '،') return null;
  const speaking = findSpeaker(phrases, sentence, at, speakers);
  const claim = speaking && claims.state(sentence.first, comma);
  if (!claim) return null;
  const { voice, last } = speaking;
  claim.asserters.add(voice.kind === 'actor' ? voice.actor : voice.speaker);
  return { voice, stance: 'asserts', claim, first: sentence.first, last, chain: [], flag: null };
}

/** Reads "وبحسب مسؤول أممي، فإن": what follows the comma is said by who stands before it. */
function readOpening(
  phrases: Phrases,
  sentence: Sentence,
  at: number,
  { claims, speakers }: { readonly claims: ClaimList; readonly speakers: SpeakerList },
): DraftAttribution | null {
  const { tokens } = phrases.body;
  const speaking = findSpeaker(phrases, sentence, at, speakers);
  if (!speaking) return null;
  let from = speaking.last;
  while (from < sentence.last && tokenAt(tokens, from).text !== '،') from += 1;
  from += isOneOf(tokenAt(tokens, from + 1), THAT) ? 2 : 1;
  const last = findEnd(tokens, sentence, from);
  const claim = last > from + 1 ? claims.state(from, last) : null;
  if (!claim) return null;
  const { voice } = speaking;
  claim.asserters.add(voice.kind === 'actor' ? voice.actor : voice.speaker);
  return { voice, stance: 'asserts', claim, first: sentence.first, last, chain: [], flag: null };
}

const MAX_TO_REACHED = 8;

/** Reads "لم يتسن الوصول إلى السفارة" and "تعذر الاتصال بالوزارة": who could not be reached. */
function readUnreached(
  { body, mentions }: Phrases,
  sentence: Sentence,
  at: number,
  { claims, speakers }: { readonly claims: ClaimList; readonly speakers: SpeakerList },
): DraftAttribution | null {
  const { tokens } = body;
  if (!isOneOf(tokenAt(tokens, at), REACHING)) return null;
  const reached = tokens.slice(at + 1, at + 4).findIndex((token) => isOneOf(token, REACHED));
  if (reached < 0) return null;
  for (let place = at + reached + 2; place < Math.min(sentence.last, at + MAX_TO_REACHED); place += 1) {
    const mention = mentions.at(place);
    const bare = { ...tokenAt(tokens, place), norm: tokenAt(tokens, place).norm.replace(/^[بل]/, '') };
    const isUnnamed = isOneOf(tokenAt(tokens, place), UNNAMED) || isOneOf(bare, UNNAMED);
    const phrase = isUnnamed ? toPhrase(tokens, place, sentence.last) : null;
    if (!mention && !phrase) continue;
    const voice: Voice | null = mention
      ? { kind: 'actor', actor: mention.actor }
      : phrase && { kind: 'speaker', speaker: speakers.find(phrase) };
    const claim = claims.findAnswered(voice);
    const last = mention?.last ?? phrase?.last ?? place + 1;
    return claim && { voice, stance: 'unreachable', claim, first: at, last, chain: [], flag: null };
  }
  return null;
}

/** Whether a verb says something only with "that", and none follows it. */
function needsThat(tokens: readonly Token[], verb: number, last: number): boolean {
  if (!isOneOf(tokenAt(tokens, verb), NEEDING_THAT)) return false;
  return !tokens.slice(verb + 1, last).some((token) => isOneOf(token, THAT));
}

/** Returns the words for a speaker without a name: the noun and what describes it. */
function toPhrase(tokens: readonly Token[], first: number, limit: number): UnnamedPhrase {
  let last = first + 1;
  while (last < Math.min(limit, first + 4)) {
    const token = tokenAt(tokens, last);
    if (!isArabic(token) || isOneOf(token, THAT) || isArabicVerb(token) || PARTICLES.has(token.norm)) break;
    last += 1;
  }
  const { norm } = tokenAt(tokens, first);
  const isDefinite = norm.startsWith('ال');
  const modifiers = tokens.slice(first + 1, last).map((token) => token.norm.replace(/^ال/, ''));
  return {
    first,
    headEnd: last,
    last,
    head: norm.replace(/^ال/, ''),
    modifiers,
    isDefinite,
    isPlural: false,
    speaksFor: null,
  };
}

/** Returns where a saying ends: with the sentence, or before "but". */
function findEnd(tokens: readonly Token[], { last }: Sentence, from: number): number {
  let end = from;
  while (end < last && !/^[.؛!؟]$/.test(tokenAt(tokens, end).text)) {
    const next = tokenAt(tokens, end + 1);
    const isBreak = isOneOf(next, BREAKS) || (next.norm.startsWith('و') && isArabicVerb(next));
    if (isBreak && /^لكن/.test(next.norm)) return end + 1;
    if (tokenAt(tokens, end).text === '،' && isBreak) break;
    end += 1;
  }
  return end;
}

type Rest = { readonly tokens: readonly Token[]; readonly from: number; readonly last: number };

function findClaim(
  claims: ClaimList,
  voice: Voice,
  stance: ReadStance,
  { tokens, from, last }: Rest,
): DraftClaim | null {
  let that = from;
  while (that < last && !isOneOf(tokenAt(tokens, that), THAT)) that += 1;
  const isUntrue = tokens.slice(from, last).some((token) => isOneOf(token, UNTRUE));
  if (isUntrue && stance !== 'confirms') {
    const answered = claims.findAnswered(voice);
    if (answered) return answered;
  }
  if (that < last) {
    const stated = stance === 'asserts' ? null : claims.findStated(that + 1, last);
    return stated ?? claims.state(that + 1, last, { isOnlyDenied: stance !== 'asserts' });
  }
  // "نفت قصف المستشفى": its own deed, which nobody may have spoken of.
  const isOwn = (stance === 'denies' || stance === 'rejects') && last - from > 1;
  if (isOwn && isArabic(tokenAt(tokens, from)) && !ANSWERED.test(tokenAt(tokens, from).norm))
    return claims.state(from, last, { isOnlyDenied: true });
  if (stance === 'asserts' || (stance === 'confirms' && last - from > 2)) return claims.state(from, last);
  return claims.findAnswered(voice);
}

/** What stands for a claim that somebody has made. */
const ANSWERED =
  /^(?:ذلك|هذا|هذه|تلك|ما|كل|جميع|صحة|وجود|ان|انه|بشده|تماما|نفيا|(?:ال)?اتهام|(?:ال)?اتهامات|(?:ال)?مزاعم|(?:ال)?ادعاء|(?:ال)?ادعاءات|(?:ال)?تقرير|(?:ال)?تقارير|(?:ال)?امر|(?:ال)?خبر|(?:ال)?انباء|(?:ال)?رواية|(?:ال)?تصريحات|علي|في|عن|بان)/;
