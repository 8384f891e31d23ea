import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { ADVERBS, AUXILIARIES, isAdverb } from '../words/function-words';
import { DENYING_VERBS, REJECTING_VERBS } from '../words/speech-words';
import { toWords } from '../words/word-set';
import { Genders, toGender } from './genders';
import type { DraftActor, TokenMention } from './mention-map';
import type { Phrases } from './phrases';
import { listQuoted } from './reference-words';
import { findSubject } from './sentence-subject';

/**
 * Adds pronouns that stand for the subject of their own clause, whoever else is named: "Belgium recalled its envoy", "Mr Ignat said
 * that he would", and "he would consult his party".
 */
export function addClausePronouns(phrases: Phrases): void {
  const { body, mentions } = phrases;
  const genders = new Genders(body, mentions);
  for (const sentence of body.sentences) {
    const quoted = listQuoted(body, sentence);
    for (let at = sentence.first + 1; at < sentence.last; at += 1) {
      const { norm } = tokenAt(body.tokens, at);
      if (!/^(?:he|she|it|they|its|their|his|her)$/.test(norm) || mentions.at(at) || quoted.has(at)) continue;
      const actor = findReferent(phrases, sentence, at, norm);
      if (!actor || !fits(actor, norm, genders)) continue;
      mentions.add({ first: at, last: at + 1, kind: 'pronoun', actor });
      genders.learn(actor, norm);
    }
  }
}

function findReferent(phrases: Phrases, sentence: Sentence, at: number, norm: string): DraftActor | null {
  const denier = findDenier(phrases, sentence, at);
  if (denier) return denier;
  const isThing = /^(?:it|they)$/.test(norm);
  // "Said it was unclear": nobody is meant.
  if (isThing && !isOfDeed(phrases, at + 1)) return null;
  const sayer = findSayer(phrases, sentence, at);
  if (isThing) return sayer;
  if (sayer || /^(?:he|she)$/.test(norm)) return sayer;
  return findDescribedOwner(phrases, at) ?? findOwner(phrases, sentence, at);
}

/** Whether a verb begins at a token by which somebody does something: "had passed", "was arming", "would meet". */
function isOfDeed({ body: { tokens } }: Phrases, at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  const isDoing = /^(?:is|was|are|were)$/.test(norm) && /[a-z]{2}ing$/.test(tokenAt(tokens, at + 1).norm);
  return isDoing || /^(?:has|had|have|will|would|did|does|do|could|can)$/.test(norm);
}

const CHARGES = toWords(
  'reports report claims claim allegations allegation accusations accusation charges charge suggestions suggestion rumours rumors',
);
/** How many words stand between a verb and a charge: "denied the latest Congolese reports that it". */
const MAX_TO_CHARGE = 6;

/** Returns who denies a charge that begins with a pronoun, whoever makes it: "Rwanda denied Congolese reports that it had". Null for none. */
function findDenier(phrases: Phrases, { first }: Sentence, at: number): DraftActor | null {
  const { tokens } = phrases.body;
  if (tokenAt(tokens, at - 1).norm !== 'that' || !CHARGES.has(tokenAt(tokens, at - 2).norm)) return null;
  for (let verb = at - 3; verb > first && verb >= at - 3 - MAX_TO_CHARGE; verb -= 1) {
    const { norm, kind } = tokenAt(tokens, verb);
    if (kind === 'sign') return null;
    if (DENYING_VERBS.has(norm) || REJECTING_VERBS.has(norm))
      return findSubjectBefore(phrases, first, verb)?.actor ?? null;
  }
  return null;
}

function fits(actor: DraftActor, word: string, genders: Genders): boolean {
  if (toGender(word)) return actor.kind === 'person' && genders.fits(actor, word);
  return /^the(?:y|ir)$/.test(word) ? actor.kind === 'group' : actor.kind !== 'person';
}

/** Returns who says what a pronoun begins: "Salim said he knew". Null for what is told to another, who may be meant as well. */
function findSayer(phrases: Phrases, { first }: Sentence, at: number): DraftActor | null {
  const { tokens } = phrases.body;
  const verb = tokenAt(tokens, at - 1).norm === 'that' ? at - 2 : at - 1;
  const { norm } = tokenAt(tokens, verb);
  if (!isSpeechVerb(norm) || /^(?:told|tells|tell|asked|asks|according)$/.test(norm)) return null;
  return findSubjectBefore(phrases, first, verb)?.actor ?? null;
}

/** What somebody does with what is their own. */
const OWN_DEEDS = toWords(
  'sent send sends dispatched dispatch recalled recall recalls withdrew withdraw withdrawn withdraws pulled pull opened open opens closed close closes ' +
    'reserved lifted lift abandoned abandon suspended suspend dismissed sacked appointed appoints named moved move moves kept keeps keep changed change ' +
    'lost loses left leaves use uses used deployed deploy renewed raised raise halted halt ended end pledged pledge brought bring built build runs ran ' +
    'offered offers lent sold sells sell stood stands stand gave gives spent spends split resigned restored resumed reopened defended defends',
);

/** Returns whose a thing is by the verb that has it as its object: "asked Algeria to use its influence". Null in doubt. */
function findOwner(phrases: Phrases, sentence: Sentence, at: number): DraftActor | null {
  const { tokens } = phrases.body;
  const { first } = sentence;
  const isOwn = tokenAt(tokens, at + 1).norm === 'own';
  let verb = at - 1;
  // "Stood by its plan", "pull back his forces".
  if (/^(?:by|back|up|out|down|off|on)$/.test(tokenAt(tokens, verb).norm)) verb -= 1;
  const { norm } = tokenAt(tokens, verb);
  if (!OWN_DEEDS.has(norm) && !(isOwn && /(?:ed|s)$/.test(norm))) return findRepeated(phrases, first, at);
  // "Jordan accused Iran and recalled its envoy": the verb in the past has the subject of the sentence.
  if (
    tokenAt(tokens, verb - 1).norm === 'and' &&
    /ed$|^(?:sent|withdrew|left|lost|kept|brought|gave|sold)$/.test(norm)
  )
    return findSubject(phrases, sentence);
  return findSubjectBefore(phrases, first, verb)?.actor ?? null;
}

/** Returns who stands right before a verb, auxiliaries, adverbs and "to" left out: "Algeria to use", "Egypt has now sent". */
function findSubjectBefore(
  { body: { tokens }, mentions }: Phrases,
  first: number,
  verb: number,
): TokenMention | null {
  let at = verb - 1;
  while (at >= first && !mentions.at(at) && isBesideVerb(tokenAt(tokens, at).norm)) at -= 1;
  // "Hamas, which recalled its envoy".
  if (/^(?:who|which)$/.test(tokenAt(tokens, at).norm) && tokenAt(tokens, at - 1).text === ',') at -= 2;
  const mention = at >= first ? mentions.at(at) : null;
  const isOwner =
    mention !== null && (mention.kind === 'demonym' || tokenAt(tokens, mention.last - 1).isPossessive);
  return isOwner || mention?.isNear ? null : mention;
}

function isBesideVerb(word: string): boolean {
  return ADVERBS.has(word) || AUXILIARIES.has(word) || isAdverb(word) || word === 'to';
}

const MAX_BETWEEN = 10;

/** Returns for whom "he" stands shortly before "his", with nobody named between: "he would consult his party". Null for none. */
function findRepeated({ body: { tokens }, mentions }: Phrases, first: number, at: number): DraftActor | null {
  const subject =
    tokenAt(tokens, at).norm === 'his' ? 'he' : tokenAt(tokens, at).norm === 'her' ? 'she' : null;
  for (let before = at - 1; subject && before > first && before > at - MAX_BETWEEN; before -= 1) {
    const mention = mentions.at(before);
    const { norm, kind } = tokenAt(tokens, before);
    if (mention) return mention.kind === 'pronoun' && norm === subject ? mention.actor : null;
    if (kind === 'sign') return null;
  }
  return null;
}

/** Returns whose "and its owner" is after a description between commas: "Meridian, a ship broker, and its owner". Null for none. */
function findDescribedOwner({ body: { tokens }, mentions }: Phrases, at: number): DraftActor | null {
  if (tokenAt(tokens, at - 1).norm !== 'and' || tokenAt(tokens, at - 2).text !== ',') return null;
  for (let comma = at - 3; comma > 0 && comma > at - MAX_BETWEEN; comma -= 1) {
    if (mentions.at(comma)?.kind === 'name') return null;
    if (tokenAt(tokens, comma).text !== ',') continue;
    const owner = /^(?:an?|the)$/.test(tokenAt(tokens, comma + 1).norm) ? mentions.at(comma - 1) : null;
    return owner && owner.kind !== 'demonym' ? owner.actor : null;
  }
  return null;
}
