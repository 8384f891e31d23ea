import type { DraftActor } from '../actors/mention-map';
import { findSubject } from '../actors/sentence-subject';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { Party } from '../ties/parties';
import { isActingVerb } from '../words/acting-words';
import { ADVERBS, AUXILIARIES, DAYS_AND_MONTHS } from '../words/function-words';
import { type DraftAttribution, toVoiceKey, type Voice } from './draft-claim';
import { isQuoted } from './quoted';

/** Who speaks: somebody who is named or described, or whom a pronoun stands for. */
export type Speaking =
  | Party
  | { readonly kind: 'voice'; readonly voice: Voice; readonly first: number; readonly last: number };

/** What is read so far, and where pronouns may lead. */
export type SpokenSoFar = {
  readonly clauses: Clauses;
  readonly attributions: readonly DraftAttribution[];
  /** Whom "we" and "I" stand for outside of a quotation; null where it is not said. */
  readonly self: Voice | null;
  /** Whether "he" or "she" may stand for a voice. */
  fitsGender(voice: Voice, word: string): boolean;
  /** Returns the one who opens a clause without a name, from a token on: "The minister". Null where another does. */
  findOpening(first: number, last: number): Voice | null;
};

/** How many words may stand between commas after who speaks: "the Alliance, for its part, contends". */
const MAX_ASIDE = 14;
/** How many words may stand between who speaks and the verb. */
const MAX_DESCRIBED = 16;
/** How many of the last attributions a pronoun may lead to. */
const MAX_BACK = 6;
/** How far back the only person may be named whom a pronoun stands for, in tokens. */
const MAX_TO_PERSON = 120;

const BESIDE = /ly$|^(?:also|to|then|since|twice|even|all|each|both|himself|herself|itself|themselves)$/;

/** Returns who says or answers something by the verb at a token, where no plain subject stands before it; null for nobody. */
export function findSpeakingBefore(
  soFar: SpokenSoFar,
  sentence: Sentence,
  verb: number,
  isAnswer: boolean,
): Speaking | null {
  const { tokens } = soFar.clauses.phrases.body;
  const at = skipBesideVerb(tokens, verb - 1, sentence.first);
  if (at < sentence.first) return null;
  // "The company “categorically rejects”": the sign stands between.
  if (/^["“«]$/.test(tokenAt(tokens, at).text) && tokenAt(tokens, at - 1).kind === 'word')
    return soFar.clauses.partyBefore(at, sentence);
  const pronoun = resolvePronoun(soFar, sentence, { at, isAnswer });
  if (pronoun) return pronoun;
  if (tokenAt(tokens, at).text === ',') return findBeforeAside(soFar, sentence, at, isAnswer);
  // "Ilmari Labs, a company in Turku, which said".
  const isRelative = /^(?:which|who)$/.test(tokenAt(tokens, at).norm) && tokenAt(tokens, at - 1).text === ',';
  if (isRelative) return findBeforeAside(soFar, sentence, at - 1, isAnswer);
  return findOpening(soFar, sentence, verb);
}

function skipBesideVerb(tokens: readonly Token[], from: number, first: number): number {
  let at = from;
  while (at >= first) {
    const { norm } = tokenAt(tokens, at);
    // "The ministry on Tuesday rejected".
    if (DAYS_AND_MONTHS.has(norm) && /^(?:on|last|late|early)$/.test(tokenAt(tokens, at - 1).norm)) at -= 2;
    else if (ADVERBS.has(norm) || AUXILIARIES.has(norm) || BESIDE.test(norm)) at -= 1;
    else break;
  }
  return at;
}

/** Returns who has just spoken, where they go on after "and": "said they were fishermen and accused Malaysia". Null for nobody. */
export function findSameAgain(
  { clauses, attributions }: SpokenSoFar,
  { first }: Sentence,
  verb: number,
): Speaking | null {
  const { tokens } = clauses.phrases.body;
  const at = skipBesideVerb(tokens, verb - 1, first);
  const before = attributions.at(-1);
  if (!before?.voice || !/^(?:and|but|yet)$/.test(tokenAt(tokens, at).norm)) return null;
  // "Said that he “prays for all” and would not discuss it": the quotation ends what was said.
  const isQuoteEnd = /^["”»]$/.test(tokenAt(tokens, at - 1).text) && before.last >= at;
  const isEnd = ((before.last >= at - 1 && before.last <= at) || isQuoteEnd) && before.first >= first;
  return isEnd ? { kind: 'voice', voice: before.voice, first: verb, last: verb + 1 } : null;
}

/** Reads "the Alliance, for its part, contends": who stands before the first of two commas. */
function findBeforeAside(
  soFar: SpokenSoFar,
  sentence: Sentence,
  comma: number,
  isAnswer: boolean,
): Speaking | null {
  const { clauses } = soFar;
  const { tokens } = clauses.phrases.body;
  for (let at = comma - 1; at > sentence.first && at > comma - MAX_ASIDE; at -= 1) {
    const { text } = tokenAt(tokens, at);
    if (/^["“”;:]$/.test(text)) return null;
    if (text !== ',') continue;
    return clauses.partyBefore(at, sentence) ?? resolvePronoun(soFar, sentence, { at: at - 1, isAnswer });
  }
  return null;
}

/** Returns who begins the sentence, where only words that describe them stand before the verb: "Witnesses in the hall say". */
function findOpening({ clauses }: SpokenSoFar, sentence: Sentence, verb: number): Party | null {
  const { tokens } = clauses.phrases.body;
  const party = clauses.partyAfter(sentence.first, sentence);
  if (!party || verb - party.last > MAX_DESCRIBED || verb < party.last) return null;
  if (isUnnamedByWish(tokens, party.last, verb)) return party;
  for (let at = party.last; at < verb; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    const isBeside = AUXILIARIES.has(norm) || ADVERBS.has(norm);
    const isDescribing = /^(?:who|which|that)$/.test(tokenAt(tokens, at - 1).norm);
    if (kind === 'sign' || /^(?:and|but|if|as|when|because)$/.test(norm)) return null;
    if (isActingVerb(norm) && !isBeside && !isDescribing) return null;
  }
  return party;
}

/** Whether the words between two tokens only say that somebody would not be named: "who did not want to be identified". */
function isUnnamedByWish(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  return words[0] === 'who' && WISH.test(words.join(' '));
}

const WISH =
  /\b(?:not to be|to be|be) (?:named|identified|quoted)\b|\b(?:anonymity|anonymously)\b|\bto (?:speak|talk|brief)\b/;

/** Returns whom the pronoun at a token stands for, where it is the subject of a verb of saying; null for nobody. */
export function resolvePronoun(
  soFar: SpokenSoFar,
  sentence: Sentence,
  { at, isAnswer, word }: { readonly at: number; readonly isAnswer: boolean; readonly word?: string },
): Speaking | null {
  const norm = word ?? tokenAt(soFar.clauses.phrases.body.tokens, at).norm;
  if (soFar.clauses.phrases.mentions.at(at)) return null;
  const place = { first: at, last: at + 1 };
  if (norm === 'we' || norm === 'i')
    return soFar.self && !isQuoted(soFar.clauses.phrases.body.tokens, sentence.first, at)
      ? { kind: 'voice', voice: soFar.self, ...place }
      : null;
  if (!/^(?:he|she|it|they)$/.test(norm)) return null;
  const ofKind = norm === 'he' || norm === 'she' ? isPerson : norm === 'it' ? isBody : isMany;
  // "President Haqyar, he said, had met them": he is another.
  const { tokens } = soFar.clauses.phrases.body;
  const isSetOff = tokenAt(tokens, at - 1).text === ',' && tokenAt(tokens, at + 2).text === ',';
  const other = isSetOff ? soFar.clauses.phrases.mentions.at(at - 2)?.actor : undefined;
  const fits = (voice: Voice): boolean =>
    ofKind(voice) && soFar.fitsGender(voice, norm) && !(voice.kind === 'actor' && voice.actor === other);
  const accused = isAnswer ? findAccused(soFar, sentence, fits) : null;
  if (accused) return { kind: 'voice', voice: accused, ...place };
  const said =
    findLastVoice(soFar, sentence, fits) ?? (ofKind === isPerson ? findSpokenFor(soFar, sentence) : null);
  const named = findUnnamedSubject(soFar, sentence, at, fits) ?? findNamed(soFar, sentence, at, fits);
  // Who answers is whom the claim speaks of, and not who made it.
  const near = isAnswer ? (named ?? said) : (said ?? named);
  const voice = near ?? (ofKind === isPerson ? findOnlyPerson(soFar, at, fits) : null);
  return voice ? { kind: 'voice', voice, ...place } : null;
}

/** Returns who was just accused, of whom there is one that a pronoun may stand for: “Reyes accused Lima of theft. He denied it.” */
function findAccused(soFar: SpokenSoFar, sentence: Sentence, fits: (voice: Voice) => boolean): Voice | null {
  const last = soFar.attributions.at(-1);
  if (!last?.claim.isCharge || last.stance !== 'asserts' || last.last <= findBefore(soFar, sentence).first)
    return null;
  const [one, ...others] = last.claim.about
    .map((actor): Voice => ({ kind: 'actor', actor }))
    .filter((voice) => fits(voice) && !last.claim.asserters.has(toVoiceKey(voice)));
  return one && others.length === 0 ? one : null;
}

/**
 * Returns who begins this sentence or the one before without a name: “The minister was more open. The ship, she said, was his”, “The regulator
 * fined the firm, it announced”. Null where somebody is named there first.
 */
function findUnnamedSubject(
  soFar: SpokenSoFar,
  sentence: Sentence,
  at: number,
  fits: (voice: Voice) => boolean,
): Voice | null {
  for (const { first, last } of [sentence, findBefore(soFar, sentence)]) {
    const opening = soFar.findOpening(first, Math.min(last, at));
    if (opening) return fits(opening) ? opening : null;
  }
  return null;
}

/** Returns the only person named in the last paragraphs whom a pronoun may stand for; null where several may. */
function findOnlyPerson(
  { clauses: { phrases } }: SpokenSoFar,
  at: number,
  fits: (voice: Voice) => boolean,
): Voice | null {
  const people = new Set<DraftActor>();
  for (const { actor } of phrases.mentions.within(Math.max(0, at - MAX_TO_PERSON), at))
    if (fits({ kind: 'actor', actor })) people.add(actor);
  const [actor] = people;
  return actor && people.size === 1 ? { kind: 'actor', actor } : null;
}

const BODY =
  /^(?:ministry|office|embassy|army|military|navy|police|company|firm|union|group|agency|authority|bank|operator|party|court|service|team|charity|airline|contractor|regulator|watchdog|council|committee|commission|panel|tribunal|board|club|league|federation|association|coalition|hospital|university|school|management|developer|insurer|lender|supplier|consortium|foundation|institute|government|report|memo|statement|indictment|newspaper|paper)$/;

function isPerson(voice: Voice): boolean {
  if (voice.kind === 'actor') return voice.actor.kind === 'person';
  return !voice.speaker.isPlural && !BODY.test(voice.speaker.head);
}

/** Returns whether a voice is that of a state, a group or an office, and not a person's. */
export function isBody(voice: Voice): boolean {
  return voice.kind === 'actor' ? voice.actor.kind !== 'person' : BODY.test(voice.speaker.head);
}

function isMany(voice: Voice): boolean {
  return voice.kind === 'actor' ? voice.actor.kind === 'group' : voice.speaker.isPlural;
}

/** Returns the sentence before another of its paragraph; the same where there is none. */
function findBefore(soFar: Pick<SpokenSoFar, 'clauses'>, sentence: Sentence): Sentence {
  const before = findReadBefore(soFar, sentence);
  return before.paragraph === sentence.paragraph ? before : sentence;
}

/** Returns the sentence before another, also of the paragraph before, as papers begin one for each sentence; the same where there is none. */
function findReadBefore({ clauses }: Pick<SpokenSoFar, 'clauses'>, sentence: Sentence): Sentence {
  const { sentences } = clauses.phrases.body;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.first ?? Infinity) < sentence.first) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? sentence;
}

function findLastVoice(
  soFar: SpokenSoFar,
  sentence: Sentence,
  fits: (voice: Voice) => boolean,
): Voice | null {
  const from = findReadBefore(soFar, sentence).first;
  const recent = soFar.attributions.slice(-MAX_BACK).filter(({ last }) => last > from);
  return recent.findLast(({ voice }) => voice && fits(voice))?.voice ?? null;
}

/** Returns for whom somebody without a name has just spoken, who is "he" then: "The representative of Peru said … He rejected". Null for nobody. */
function findSpokenFor(soFar: SpokenSoFar, sentence: Sentence): Voice | null {
  const from = findReadBefore(soFar, sentence).first;
  const last = soFar.attributions.at(-1);
  return last?.isByPerson && last.last > from ? last.voice : null;
}

/** Returns the one who is named in this sentence before a token, else whom the sentence before is about or names last. */
function findNamed(
  { clauses }: SpokenSoFar,
  sentence: Sentence,
  at: number,
  fits: (voice: Voice) => boolean,
): Voice | null {
  const { phrases } = clauses;
  const toFitting = (actor: DraftActor | null | undefined): Voice | null =>
    actor && fits({ kind: 'actor', actor }) ? { kind: 'actor', actor } : null;
  // "President Lima, she said, had met them": she is not whom the sentence is about.
  const { tokens } = phrases.body;
  const isSetOff = tokenAt(tokens, at - 1).text === ',' && tokenAt(tokens, at + 2).text === ',';
  const mentions = isSetOff ? [] : phrases.mentions.within(sentence.first, at);
  // "Ali's deputy, Omar, is said to have met her, which he denies": Omar does.
  const owned = mentions.filter(({ last }) => !tokenAt(phrases.body.tokens, last - 1).isPossessive);
  const toVoices = (list: typeof mentions) =>
    list.map(({ actor }) => toFitting(actor)).filter((voice) => voice !== null);
  const near = [...toVoices(owned), ...toVoices(mentions)];
  if (near.length > 0) return near[0] ?? null;
  const before = findBefore({ clauses }, sentence);
  if (before === sentence) return null;
  const subject = toFitting(findSubject(phrases, before));
  if (subject) return subject;
  const named = phrases.mentions.within(before.first, before.last).map(({ actor }) => toFitting(actor));
  return named.findLast((voice) => voice !== null) ?? null;
}
