import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { ADVERBS, PREPOSITIONS } from '../words/function-words';
import { isDescription, isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import { Genders } from './genders';
import type { DraftActor, MentionMap, TokenMention } from './mention-map';
import type { Phrases } from './phrases';
import { findDescribedHead, findDoerBefore, findJoinedOwner } from './own-clause-doer';
import { findSubject } from './sentence-subject';

/**
 * Adds "it", "its", "the company" and the like where only one group or state can be meant: no other is named in this sentence so
 * far, or in the one before.
 */
export function addOnlyReferences(phrases: Phrases): void {
  const { body, mentions } = phrases;
  const byWord = new Map<string, Set<DraftActor>>();
  for (const [place, sentence] of body.sentences.entries()) {
    const before = body.sentences[place - 1];
    const start = before?.paragraph === sentence.paragraph ? before.first : sentence.first;
    const quoted = listQuoted(body, sentence);
    for (let at = sentence.first; at < sentence.last; at += 1) {
      addWords(byWord, mentions.at(at));
      addDescribed(phrases, byWord, at, sentence.last);
      const ofState = quoted.has(at) || mentions.at(at) ? null : readStateNoun(phrases, { from: at, start }, byWord);
      if (ofState) mentions.add(ofState);
      const wanted = quoted.has(at) || mentions.at(at) ? null : readReference(phrases, sentence, at);
      // "The government" may be of a state that the text does not name.
      if (!wanted || wanted.isOfPerson || wanted.word === 'government') continue;
      const joined = findJoinedOwner(phrases, at);
      if (wanted.kind === 'pronoun' && joined && wanted.fits(joined)) {
        mentions.add({ first: at, last: wanted.last, kind: wanted.kind, actor: joined });
        continue;
      }
      const others = [
        wanted.isObject ? findDoerBefore(phrases, sentence, at) : null,
        wanted.kind === 'pronoun' ? findDescribedHead(phrases, at) : null,
      ];
      const named = mentions
        .within(start, at)
        .map(({ actor }) => actor)
        .filter((actor) => !others.includes(actor));
      const called = byWord.get(wanted.word);
      const fitting =
        called?.size === 1
          ? called
          : new Set(
              wanted.kind === 'description'
                ? listOfParagraph(phrases, sentence, at).filter(wanted.fits)
                : named.filter((actor) => actor.kind !== 'person'),
            );
      const [actor] = fitting;
      const isCalledSo = called?.size === 1;
      if (fitting.size !== 1 || !actor || !(isCalledSo || wanted.fits(actor))) continue;
      mentions.add({ first: at, last: wanted.last, kind: wanted.kind, actor });
    }
  }
}

/** Returns the actors that a paragraph has named before a token. */
function listOfParagraph({ body, mentions }: Phrases, sentence: Sentence, at: number): readonly DraftActor[] {
  let first = sentence.first;
  for (const one of body.sentences) {
    if (one.paragraph !== sentence.paragraph) continue;
    first = one.first;
    break;
  }
  return mentions.within(Math.max(first, at - MAX_PARAGRAPH), at).map(({ actor }) => actor);
}

const MAX_PARAGRAPH = 120;

/** Nouns of what acts for a state. */
const OF_STATE =
  /^(?:government|army|military|authorities|police|navy|cabinet|junta|regime|parliament|gendarmerie|coastguard|treasury|kingdom|republic|sultanate|emirate)$/;

/** Reads "the army" and "the government" where this sentence so far and the one before name one state, and no group is called so. */
function readStateNoun(
  { body: { tokens }, mentions }: Phrases,
  { from, start }: { readonly from: number; readonly start: number },
  byWord: ReadonlyMap<string, ReadonlySet<DraftActor>>,
): TokenMention | null {
  const noun = tokenAt(tokens, from + 1);
  const next = tokenAt(tokens, from + 2);
  if (tokenAt(tokens, from).norm !== 'the' || !OF_STATE.test(noun.norm) || noun.isCapital) return null;
  if (mentions.at(from + 1) || mentions.at(from + 2) || byWord.has(noun.norm)) return null;
  if (next.kind === 'word' && (/^(?:of|in|from|for|who)$/.test(next.norm) || isDescription(next.norm))) return null;
  const named = mentions.within(start, from).map(({ actor }) => actor);
  const states = new Set(named.filter(({ kind }) => kind === 'state'));
  const [actor] = states;
  const hasBand = named.some(({ kind }) => kind === 'group') && /^(?:army|military|police|junta|regime)$/.test(noun.norm) && states.size === 0;
  return actor && states.size === 1 && !hasBand ? { first: from, last: from + 2, kind: 'description', actor } : null;
}

/** Keeps which groups the text calls by a noun: "Open Hands, a relief agency,", "the League is an alliance of". */
function addDescribed(
  { body: { tokens }, mentions }: Phrases,
  byWord: Map<string, Set<DraftActor>>,
  at: number,
  last: number,
): void {
  const mention = mentions.at(at);
  if (mention?.last !== at + 1 || mention.actor.kind !== 'group' || tokenAt(tokens, at).isPossessive) return;
  const { text, norm } = tokenAt(tokens, at + 1);
  if (text !== ',' && !/^(?:is|was)$/.test(norm)) return;
  if (!/^(?:an?|the)$/.test(tokenAt(tokens, at + 2).norm)) return;
  for (let word = at + 3; word < Math.min(last, at + 8); word += 1) {
    const { norm: noun, kind } = tokenAt(tokens, word);
    if (kind !== 'word' || isFunctionWord(noun)) return;
    const next = tokenAt(tokens, word + 1);
    const isHead = next.kind !== 'word' || isFunctionWord(next.norm) || /(?:ed|ing)$/.test(next.norm);
    if (BODY_NOUNS.has(noun) && isHead) {
      byWord.set(noun, (byWord.get(noun) ?? new Set()).add(mention.actor));
      return;
    }
  }
}

/** Keeps which groups have a noun in their names: "the union" is the only one that is called so. */
function addWords(byWord: Map<string, Set<DraftActor>>, mention: TokenMention | null): void {
  if (mention?.actor.kind !== 'group') return;
  for (const word of mention.actor.words)
    if (BODY_NOUNS.has(word)) byWord.set(word, (byWord.get(word) ?? new Set()).add(mention.actor));
}

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
      const fits = (actor: DraftActor): boolean =>
        wanted.fits(actor) && (!wanted.isOfPerson || genders.fits(actor, wanted.word));
      const here = listHere(phrases, sentence, at, wanted.isObject);
      const candidates = [...new Set([here, ...earlierActors].flat())].filter(fits);
      const [actor] = candidates;
      if (!actor) continue;
      // "The bishop praised his envoy": whose it is, nobody names.
      const isFollowing = earlier[0]?.paragraph === sentence.paragraph;
      const isPlain = here.includes(actor) || (isFollowing && at === sentence.first);
      const isNear = candidates.length > 1 || !isPlain || wanted.word === 'government';
      mentions.add({ first: at, last: wanted.last, kind: wanted.kind, actor, isNear });
      phrases.addPerhaps(sentence, candidates.slice(0, MAX_MEANT));
    }
  }
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

/** What a reference is to, by its words. */
type Reference = {
  readonly last: number;
  readonly word: string;
  readonly kind: 'pronoun' | 'description';
  readonly isObject: boolean;
  readonly isOfPerson: boolean;
  readonly fits: (actor: DraftActor) => boolean;
};

const PERSONAL = /^(?:he|she|him|his|her)$/;
const OF_BODY = /^(?:it|its)$/;
const OF_GROUP = /^(?:they|their|them)$/;

function readReference({ body, mentions, pairs }: Phrases, sentence: Sentence, at: number): Reference | null {
  const { tokens } = body;
  const { norm } = tokenAt(tokens, at);
  if (pairs.startingAt(at)) return null;
  const isOfKind =
    (...kinds: readonly ActorKindId[]) =>
    (actor: DraftActor) =>
      kinds.includes(actor.kind);
  const isObject =
    /^(?:him|them)$/.test(norm) || (/^(?:her|it)$/.test(norm) && !isOwner(body, at) && at > sentence.first);
  const pronoun = {
    last: at + 1,
    word: norm,
    kind: 'pronoun',
    isObject,
    isOfPerson: PERSONAL.test(norm),
  } as const;
  if (PERSONAL.test(norm)) return { ...pronoun, fits: isOfKind('person') };
  if (OF_GROUP.test(norm)) return { ...pronoun, fits: isOfKind('group') };
  if (OF_BODY.test(norm))
    return isEmptyIt(body, at) ? null : { ...pronoun, fits: isOfKind('group', 'state') };
  if (!/^(?:the|this|that)$/.test(norm)) return null;
  const last = readNoun(body, mentions, at + 1);
  const noun = tokenAt(tokens, last - 1).norm;
  const common = {
    last,
    word: noun,
    kind: 'description',
    isObject: false,
    isOfPerson: PERSON_NOUNS.has(noun),
  } as const;
  if (last === at + 1 || mentions.at(last)) return null;
  if (BODY_NOUNS.has(noun)) return { ...common, fits: (actor) => isCalled(actor, noun) };
  if (STATE_NOUNS.has(noun)) return { ...common, fits: isOfKind('state') };
  if (PERSON_NOUNS.has(noun))
    return { ...common, fits: (actor) => actor.kind === 'person' && actor.described.has(noun) };
  return null;
}

/** Whether a pronoun says whose the next word is: "her envoy". */
function isOwner({ tokens }: TextBody, at: number): boolean {
  const { kind, norm } = tokenAt(tokens, at + 1);
  return kind === 'word' && !isFunctionWord(norm);
}

/** Whether "it" stands for no actor: "it is", "it was reported that", "it seems". */
function isEmptyIt({ tokens }: TextBody, at: number): boolean {
  if (tokenAt(tokens, at).norm !== 'it') return false;
  return /^(?:is|was|were|be|been|seems|seemed|appears|appeared|remains|remained|emerged|came|took|takes|would|will|may|might|could)$/.test(
    tokenAt(tokens, at + 1).norm,
  );
}

const BODY_NOUNS = toWords(
  'group movement party militia faction organisation organization company firm union bank agency ministry army gang cartel band clan guild ' +
    'league alliance coalition bloc council court network charity foundation business corporation operator contractor subsidiary consortium ' +
    'rebels militants insurgents guerrillas fighters hackers gunmen attackers operators junta regime command committee commission ' +
    'guard corps brigade brigades battalion legion tribe synod chamber society fund trust paper newspaper airline college university hospital ' +
    'mission panel inspectorate registry secretariat assembly commandos house order ' +
    'federation association institute parliament police front club church brotherhood',
);
const STATE_NOUNS = toWords(
  'country state kingdom republic emirate government nation sultanate realm island',
);
const PERSON_NOUNS = toWords(
  'envoy minister president premier chancellor king queen prince sultan emir general colonel commander leader chairman chairwoman ' +
    'spokesman spokeswoman ambassador mediator negotiator lawyer banker businessman trader broker judge prosecutor mayor governor ' +
    'secretary director founder chief adviser deputy senator diplomat politician cleric warlord fixer boss tycoon officer',
);

/** Returns where a noun ends that a description has after its article, with one adjective at most. */
function readNoun({ tokens }: TextBody, mentions: MentionMap, from: number): number {
  for (let at = from; at < from + 2; at += 1) {
    const { norm, kind, isCapital, isPossessive } = tokenAt(tokens, at);
    const next = tokenAt(tokens, at + 1);
    if (kind !== 'word' || mentions.at(at) || isCapital || isFunctionWord(norm)) return from;
    const isNoun = BODY_NOUNS.has(norm) || STATE_NOUNS.has(norm) || PERSON_NOUNS.has(norm);
    if (isNoun && isPossessive) return at + 1;
    const goesOn =
      next.kind === 'word' &&
      (/^(?:of|in|from|for|who)$/.test(next.norm) || (isDescription(next.norm) && !ADVERBS.has(next.norm)));
    if (isNoun && !goesOn && !next.isJoined) return at + 1;
  }
  return from;
}

/** Whether a group may be meant by a noun: it is called so, or nothing says that it is another kind of group. */
function isCalled({ kind, words, described, key }: DraftActor, noun: string): boolean {
  if (kind !== 'group') return false;
  if (words.includes(noun) || described.has(noun)) return true;
  if (noun === 'bloc')
    return words.some((word) => /^(?:union|association|community|league|alliance|communities)$/.test(word));
  return !key.startsWith('of ') && GENERAL.has(noun) && !words.some((word) => OFFICIAL.has(word));
}

/** What any group may be called that is no office. */
const GENERAL = toWords(
  'group movement organisation organization company firm gang militia faction band business rebels militants insurgents fighters hackers ' +
    'gunmen attackers operators corporation',
);
const OFFICIAL = toWords(
  'nations authority office parliament senate house cabinet service forces police inspectorate ministry registry treasury court army navy council committee commission union',
);

/** Returns the actors of a sentence before a token: whom it is about first, then from its beginning. */
function listHere(phrases: Phrases, sentence: Sentence, at: number, isObject: boolean): DraftActor[] {
  const before = phrases.mentions
    .within(sentence.first, at)
    .filter(({ kind }) => kind !== 'demonym')
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
    .map(({ actor }) => actor);
  return [...new Set(subject ? [subject, ...others] : others)];
}

function listQuoted({ tokens }: TextBody, { first, last }: Sentence): ReadonlySet<number> {
  const quoted = new Set<number>();
  let isQuoted = false;
  for (let at = first; at < last; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (/^["“”]$/.test(text)) isQuoted = text === '"' ? !isQuoted : text === '“';
    if (isQuoted) quoted.add(at);
  }
  return quoted;
}
