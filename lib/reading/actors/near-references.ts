import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { PREPOSITIONS } from '../words/function-words';
import { isOfficeWord } from '../words/office-words';
import { Genders } from './genders';
import type { DraftActor } from './mention-map';
import { findDoerBefore } from './own-clause-doer';
import type { Phrases } from './phrases';
import { listQuoted, type Reference, readReference } from './reference-words';
import { findSubject, isOfOwnSubject } from './sentence-subject';
import { isOfUnnamedHolder } from './state-offices';
import { isTurnLabel } from './turn-labels';

/**
 * Adds pronouns and descriptions whose actor is likely and not sure: the nearest that fits, in this sentence or the two before it.
 * They make possible ties alone, and tell which sentences have two actors.
 */
export function addNearReferences(phrases: Phrases): void {
  const { body, mentions } = phrases;
  const genders = new Genders(body, mentions);
  for (const { actor, kind, first } of mentions.within(0, body.tokens.length))
    if (kind === 'pronoun' && actor.kind === 'person') genders.learn(actor, tokenAt(body.tokens, first).norm);
  const { sentences } = body;
  const talking = listTalking(phrases);
  for (const [place, sentence] of sentences.entries()) {
    const earlier = sentences.slice(Math.max(0, place - MAX_SENTENCES_BACK), place).reverse();
    const earlierActors = earlier.map((one) => listBySalience(phrases, one));
    const quoted = listQuoted(body, sentence);
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const wanted = quoted.has(at) || mentions.at(at) ? null : readReference(phrases, sentence, at);
      if (!wanted) {
        if (isOfTwo(phrases, sentence, at)) phrases.addPerhaps(sentence, listRecent(earlierActors));
        continue;
      }
      const place = { sentence, at, wanted, earlierActors };
      // Who speak to each other in an interview are "I" and "you" there.
      const isTalk = wanted.isOfPerson && at > (talking.first ?? Infinity);
      const candidates = listCandidates(phrases, genders, place).filter(
        (actor) => !(isTalk && talking.actors.has(actor)),
      );
      const [actor] = candidates;
      if (!actor) continue;
      // An answer follows its question, whose paragraph is another.
      const isAnswer =
        isTalk &&
        mentions.at(sentence.first) !== null &&
        talking.actors.has(mentions.at(sentence.first)?.actor ?? actor);
      const isFollowing = isAnswer || earlier[0]?.paragraph === sentence.paragraph;
      const isOnly =
        (candidates.length === 1 && wanted.word !== 'government') ||
        isOnlyOwner(phrases, sentence, at, wanted);
      const before = isFollowing ? (earlier[0] ?? null) : null;
      // "The Russian envoy met Hassan. He then": the envoy has no name.
      const isOfHolder = wanted.isOfPerson && before !== null && isOfUnnamedHolder(phrases, before);
      const isOther = isOfHolder || isOfOwnSubject(phrases, sentence, at, before);
      const isNear = !isOnly || isOther || !isPlain(phrases, genders, { ...place, actor, isFollowing });
      mentions.add({ first: at, last: wanted.last, kind: wanted.kind, actor, isNear });
      phrases.addPerhaps(sentence, candidates.slice(0, MAX_MEANT));
    }
  }
}

/** How many labels that name who speaks make a talk. */
const MIN_LABELS = 3;

/** Returns those whose words an interview has under their names, and where it begins. */
function listTalking({ body, mentions }: Phrases): {
  readonly first: number | null;
  readonly actors: ReadonlySet<DraftActor>;
} {
  const labels = body.sentences.flatMap(({ first }) => {
    const mention = [0, 1, 2].map((step) => mentions.at(first + step)).find((one) => one !== null);
    return mention && isTurnLabel(body.tokens, first, mention) ? [mention] : [];
  });
  if (labels.length < MIN_LABELS) return { first: null, actors: new Set() };
  return { first: labels[0]?.first ?? null, actors: new Set(labels.map(({ actor }) => actor)) };
}

type Place = {
  readonly sentence: Sentence;
  readonly at: number;
  readonly wanted: Reference;
  /** The actors of the sentences before, the nearest first. */
  readonly earlierActors: readonly (readonly DraftActor[])[];
};

/** Returns whom a reference may mean, the likeliest first: never who does what the verb before an object says. */
function listCandidates(
  phrases: Phrases,
  genders: Genders,
  { sentence, at, wanted, earlierActors }: Place,
): readonly DraftActor[] {
  const here = listHere(phrases, sentence, at, wanted.isObject);
  const doer = wanted.isObject ? findDoerBefore(phrases, sentence, at) : null;
  const fits = (actor: DraftActor): boolean =>
    wanted.fits(actor) && (!wanted.isOfPerson || genders.fits(actor, wanted.word));
  return [...new Set([here, ...earlierActors].flat())].filter((actor) => fits(actor) && actor !== doer);
}

/** Whether the only candidate is meant: named in this sentence, or the only person whom the text calls "she": "Twice a month she drives". */
function isPlain(
  phrases: Phrases,
  genders: Genders,
  {
    sentence,
    at,
    wanted,
    actor,
    isFollowing,
  }: Place & { readonly actor: DraftActor; readonly isFollowing: boolean },
): boolean {
  // "The bishop praised his envoy": whose it is, nobody names.
  if (isFollowing && at === sentence.first) return true;
  if (listHere(phrases, sentence, at, wanted.isObject).includes(actor)) return true;
  const isTold = isFollowing ? genders.isKnown(actor, wanted.word) : genders.isTold(actor, wanted.word);
  return wanted.isOfPerson && isTold && !isOfUnnamed(phrases, sentence, at);
}

/** Whether "its" follows the one group or state of its sentence: "a quarrel between Ali Nasr and the Union over its debts". */
function isOnlyOwner(
  { body, mentions }: Phrases,
  { first }: Sentence,
  at: number,
  wanted: Reference,
): boolean {
  if (tokenAt(body.tokens, at).norm !== 'its') return false;
  const here = mentions.within(first, at).filter(({ actor }) => wanted.fits(actor));
  const [only] = here;
  if (!only || new Set(here.map(({ actor }) => actor)).size > 1) return false;
  // "Colombia's Ana Reyes said its": she is named by it, and the words may be of another.
  return here.every(({ kind, last }) => kind !== 'demonym' && !tokenAt(body.tokens, last - 1).isPossessive);
}

const MAX_SENTENCES_BACK = 2;
/** How many actors one reference may mean, of which the reader of a sentence chooses. */
const MAX_MEANT = 2;

/** Whether words stand for two or more of whom the text is not plain: "the two", "both men", "they". */
function isOfTwo({ body, mentions, pairs }: Phrases, sentence: Sentence, at: number): boolean {
  const { norm } = tokenAt(body.tokens, at);
  if (mentions.at(at) || pairs.startingAt(at)) return false;
  if (/^(?:both|they|them)$/.test(norm)) return tokenAt(body.tokens, at + 1).norm !== 'of';
  return norm === 'the' && /^(?:two|pair)$/.test(tokenAt(body.tokens, at + 1).norm) && at + 1 < sentence.last;
}

/** Returns the first two actors of the nearest sentence that has two. */
function listRecent(earlier: readonly (readonly DraftActor[])[]): readonly DraftActor[] {
  return (earlier.find((actors) => actors.length > 1) ?? []).slice(0, 2);
}

/** Returns the actors of a sentence before a token: whom it is about first, then from its beginning. */
function listHere(phrases: Phrases, sentence: Sentence, at: number, isObject: boolean): DraftActor[] {
  const before = phrases.mentions
    .within(sentence.first, at)
    .filter(
      (mention) => mention.kind !== 'demonym' && !isTurnLabel(phrases.body.tokens, sentence.first, mention),
    )
    .map(({ actor }) => actor);
  const actors = [...new Set(before)];
  // "Reyes met Salim and told him": not who tells.
  const doer = isObject ? findDoerBefore(phrases, sentence, at) : null;
  const subject = isObject ? (doer ?? findSubject(phrases, sentence) ?? actors[0]) : null;
  const isReach = isObject && PREPOSITIONS.has(tokenAt(phrases.body.tokens, at - 1).norm);
  const others = actors.filter((actor) => actor !== subject);
  return isReach || isObject ? others.reverse() : actors;
}

/** Returns the actors of an earlier sentence: whom it is about first, then in their order. */
function listBySalience(phrases: Phrases, sentence: Sentence): DraftActor[] {
  const subject = findSubject(phrases, sentence);
  const others = phrases.mentions
    .within(sentence.first, sentence.last)
    .filter(({ kind, isNear }) => kind !== 'demonym' && !isNear)
    .filter((mention) => !isTurnLabel(phrases.body.tokens, sentence.first, mention))
    .map(({ actor }) => actor);
  return [...new Set(subject ? [subject, ...others] : others)];
}

const ANYBODY = /^(?:wom[ae]n|m[ae]n|girl|boy|person|somebody|someone|neighbou?r|relative|visitor|friend)$/;

/** Whether a pronoun may stand for somebody without a name who is spoken of before it in its sentence: "a diplomat said she". */
function isOfUnnamed({ body: { tokens }, mentions }: Phrases, { first }: Sentence, at: number): boolean {
  for (let before = first; before < at; before += 1) {
    const { norm } = tokenAt(tokens, before);
    if (!mentions.at(before) && (isOfficeWord(norm) || ANYBODY.test(norm))) return true;
  }
  return false;
}
