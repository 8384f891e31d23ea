import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { AUXILIARIES, PREPOSITIONS } from '../words/function-words';
import { findStart } from './described-names';
import type { DraftActor } from './mention-map';
import type { PairMention } from './pair-map';
import type { Phrases } from './phrases';
import { findSubject } from './sentence-subject';

/**
 * Adds the words that stand for two actors: "the two leaders", "both sides", "they". The two are those of a fitting kind whom this
 * sentence has named so far, or the one before; in doubt nobody is meant.
 */
export function addPairReferences(phrases: Phrases): void {
  const { sentences } = phrases.body;
  for (const [place, sentence] of sentences.entries()) {
    const before = sentences[place - 1];
    const earlier = before?.paragraph === sentence.paragraph ? before : null;
    const second = earlier && sentences[place - 2];
    const further = second && second.paragraph === sentence.paragraph ? second : null;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const words = readWords(phrases, sentence, at);
      const actors =
        words &&
        (findTwo(phrases, sentence, { earlier, at, kinds: words.kinds }) ??
          (words.kinds === BODIES && further ? findJoined(phrases, further, BODIES) : null));
      const isCalled =
        actors !== null && areCalledSo(actors, tokenAt(phrases.body.tokens, (words?.last ?? 1) - 1).norm);
      const areMeant = isCalled && (!words?.isKin || areOfOneName(actors));
      if (words && actors && areMeant)
        phrases.pairs.add({ first: at, last: words.last, kind: 'description', actors });
    }
    if (earlier) addThey(phrases, sentence, earlier);
    addTheyAgain(phrases, sentence);
  }
}

const PEOPLE: ReadonlySet<ActorKindId> = new Set(['person']);
const STATES: ReadonlySet<ActorKindId> = new Set(['state']);
const BODIES: ReadonlySet<ActorKindId> = new Set(['state', 'group']);
const ANY: ReadonlySet<ActorKindId> = new Set(['person', 'state', 'group']);

/** What the nouns after "the two" or "both" stand for. */
const NOUNS: readonly (readonly [RegExp, ReadonlySet<ActorKindId>])[] = [
  [
    /^(?:men|women|leaders|ministers|presidents|envoys|generals|brothers|sisters|cousins|twins|commanders|diplomats|negotiators|officials|officers|advisers|rulers|premiers|chiefs|friends)$/,
    PEOPLE,
  ],
  [/^(?:countries|states|governments|capitals|neighbou?rs|nations)$/, STATES],
  [/^(?:sides|parties|groups|movements|factions|armies|rivals|enemies|allies|delegations|camps)$/, BODIES],
];

type Words = { readonly last: number; readonly kinds: ReadonlySet<ActorKindId>; readonly isKin?: boolean };

const KIN = /^(?:brothers|sisters|cousins|twins|siblings)$/;

/** Reads "the two men", "both sides", "the two", "both" and "the pair" at a token; null for none of these. */
function readWords({ body, mentions }: Phrases, { first, last }: Sentence, at: number): Words | null {
  const { tokens } = body;
  const { norm } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).norm;
  // "The sisters" are two only where two are named together, which is asked below.
  if (norm === 'the' && KIN.test(next) && tokenAt(tokens, at + 2).norm !== 'of')
    return { last: at + 2, kinds: PEOPLE, isKin: true };
  const isTwo = /^(?:the|these|those)$/.test(norm) && next === 'two';
  if (norm === 'them' && tokenAt(tokens, at - 1).norm === 'between') return { last: at + 1, kinds: ANY };
  if (/^(?:the)$/.test(norm) && next === 'pair') return { last: at + 2, kinds: ANY };
  if (!isTwo && norm !== 'both') return null;
  const noun = isTwo ? at + 2 : at + 1;
  const skipped = /^(?:warring|rival|opposing|neighbouring|hostile|old|young|elderly|former)$/.test(
    tokenAt(tokens, noun).norm,
  )
    ? 1
    : 0;
  const place = noun + skipped;
  if (place >= last) return isTwo ? { last: noun, kinds: ANY } : null;
  for (const [nouns, kinds] of NOUNS)
    if (nouns.test(tokenAt(tokens, place).norm)) return isOwned() ? null : { last: place + 1, kinds };
  // "Between the two."
  const { kind, norm: word } = tokenAt(tokens, noun);
  const isAlone = kind === 'sign' || AUXILIARIES.has(word) || isActingVerb(word) || word === 'in';
  if (isTwo && isAlone && !mentions.at(noun)) return { last: noun, kinds: ANY };
  // "Wrote to both on Wednesday".
  const isSubject = !isTwo && at === first && (AUXILIARIES.has(word) || isActingVerb(word));
  if (isSubject) return { last: noun, kinds: ANY };
  const isObject = !isTwo && PREPOSITIONS.has(tokenAt(tokens, at - 1).norm);
  return isObject && (kind === 'sign' || PREPOSITIONS.has(word)) ? { last: noun, kinds: ANY } : null;

  /** "The two sides of", "both leaders of": others are described. */
  function isOwned(): boolean {
    return tokenAt(tokens, place + 1).norm === 'of';
  }
}

type Place = {
  readonly earlier: Sentence | null;
  readonly at: number;
  readonly kinds: ReadonlySet<ActorKindId>;
};

function findTwo(
  phrases: Phrases,
  sentence: Sentence,
  { earlier, at, kinds }: Place,
): PairMention['actors'] | null {
  const named = listActors(phrases, sentence.first, at, kinds);
  // "Amaral, an adviser to Lula, called both men": not who calls.
  const word = tokenAt(phrases.body.tokens, at - 1).norm;
  // "Would call both leaders": whatever the verb is.
  const isBase = AUXILIARIES.has(tokenAt(phrases.body.tokens, at - 2).norm);
  const isObject = at > sentence.first && (PREPOSITIONS.has(word) || isActingVerb(word) || isBase);
  const subject = isObject ? findSubject(phrases, sentence) : null;
  // "Iran, Jordan and Chad urged both sides": none of them.
  const doers = subject ? listBeside(phrases, sentence, at, subject) : [];
  // "Peskov said that Putin would call both leaders": nor he.
  const caller = isObject ? findCaller(phrases, sentence, at) : null;
  const here = named.filter((actor) => !doers.includes(actor) && actor !== caller);
  const two =
    toTwo(here) ??
    (doers.length > 1 ? null : findJoined(phrases, { first: sentence.first, last: at }, kinds));
  if (two) return isOfTwo(phrases, { first: sentence.first, last: at }, two) ? two : null;
  if (here.length > 2 || !earlier) return null;
  const joined = findJoined(phrases, earlier, kinds);
  if (joined && here.length === 0) return joined;
  const others = listActors(phrases, earlier.first, earlier.last, kinds).filter(
    (actor) => !named.includes(actor),
  );
  const before = toTwo(others);
  if (before && isOfTwo(phrases, earlier, before)) return before;
  return toTwo(phrases.pairs.listActors(earlier.first, earlier.last));
}

/** Returns who stands right before the verb or preposition at whose side two are spoken of, and may be none of them. */
function findCaller({ body, mentions }: Phrases, { first }: Sentence, at: number): DraftActor | null {
  let verb = at - 2;
  while (verb > first && !mentions.at(verb) && isOfVerb(tokenAt(body.tokens, verb).norm)) verb -= 1;
  const mention = mentions.at(verb);
  return mention && !tokenAt(body.tokens, mention.last - 1).isPossessive ? mention.actor : null;
}

function isOfVerb(word: string): boolean {
  return isActingVerb(word) || AUXILIARIES.has(word) || word === 'to' || word === 'with';
}

/** Whether two may be called by an office: nobody is one of "the two generals" who is described as something else. */
function areCalledSo(actors: PairMention['actors'], noun: string): boolean {
  if (!/^(?:ministers|presidents|envoys|generals|commanders|premiers)$/.test(noun)) return true;
  const office = noun.slice(0, -1);
  return actors.every(({ described }) => described.size === 0 || described.has(office));
}

/** Returns the actors of the list that begins with one. */
function listBeside(phrases: Phrases, { first }: Sentence, end: number, subject: DraftActor): DraftActor[] {
  const mention = phrases.mentions.within(first, end).find(({ actor }) => actor === subject);
  const list = mention ? phrases.listAfter(mention.first, end) : [];
  return [...new Set([subject, ...list.map(({ mention: { actor } }) => actor)])];
}

/** Whether two people have a surname in common, as brothers and sisters have. */
function areOfOneName([one, other]: PairMention['actors']): boolean {
  return one.words.length > 1 && one.words.at(-1) === other.words.at(-1);
}

/** Whether a sentence sets two beside each other, "A and B", or speaks of nobody else. People are set apart by being two. */
function isOfTwo(
  { body, mentions }: Phrases,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  two: PairMention['actors'],
): boolean {
  const named = mentions.within(first, last);
  if (two.every(({ kind }) => kind === 'person')) return true;
  if (named.every(({ actor }) => two.includes(actor))) return true;
  return named.some((mention, place) => {
    const next = named[place + 1];
    const isPair =
      next && two.includes(mention.actor) && two.includes(next.actor) && mention.actor !== next.actor;
    if (!isPair) return false;
    for (let at = mention.last; at < next.first; at += 1)
      if (tokenAt(body.tokens, at).norm === 'and' && next.first - mention.last <= MAX_BETWEEN) return true;
    return false;
  });
}

/** Returns the only two whom a part of a sentence joins by "and", people too where sides are meant: "between Burhan and Qatar". */
function findJoined(
  { body, mentions }: Phrases,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  kinds: ReadonlySet<ActorKindId>,
): PairMention['actors'] | null {
  const fits = ({ kind }: DraftActor) => kinds === BODIES || kinds.has(kind);
  const named = mentions.within(first, last);
  const joined = named.flatMap((mention, place): PairMention['actors'][] => {
    const next = named[place + 1];
    const isAfter = next && next.actor !== mention.actor && next.first - mention.last <= 2;
    // "Iran, Israel and Jordan" are three.
    const isListed =
      named[place - 1]?.last === mention.first - 1 && tokenAt(body.tokens, mention.first - 1).text === ',';
    const isPair = isAfter && !isListed && tokenAt(body.tokens, mention.last).norm === 'and';
    return isPair && fits(mention.actor) && fits(next.actor) ? [[mention.actor, next.actor]] : [];
  });
  const [only, ...others] = joined;
  return only && others.length === 0 ? only : null;
}

const MAX_BETWEEN = 5;

function listActors(
  { mentions }: Phrases,
  first: number,
  last: number,
  kinds: ReadonlySet<ActorKindId>,
): DraftActor[] {
  const actors = mentions
    .within(first, last)
    .filter(({ kind, actor }) => kinds.has(actor.kind) && (kind !== 'demonym' || !kinds.has('person')))
    .map(({ actor }) => actor);
  return [...new Set(actors)];
}

function toTwo([one, other, ...others]: readonly DraftActor[]): PairMention['actors'] | null {
  return one && other && others.length === 0 ? [one, other] : null;
}

/** Adds "They last met in Oslo" after "A and B": the two of whom the sentence before tells first, or its only two people. */
function addThey(phrases: Phrases, { first }: Sentence, earlier: Sentence): void {
  const { body, mentions } = phrases;
  if (tokenAt(body.tokens, first).norm !== 'they' || mentions.at(first)) return;
  const named = mentions.within(earlier.first, earlier.last);
  const [start] = named;
  const list = start
    ? phrases
        .listAfter(findStart(phrases, start.first, earlier.first), earlier.last)
        .filter(({ isWeak }) => !isWeak)
    : [];
  const subjects = toTwo([...new Set(list.map(({ mention }) => mention.actor))]);
  const people = named.every(({ actor, kind }) => actor.kind === 'person' || kind === 'demonym')
    ? toTwo(listActors(phrases, earlier.first, earlier.last, PEOPLE))
    : null;
  const paired = toTwo(phrases.pairs.listActors(earlier.first, earlier.last));
  const actors = subjects ?? paired ?? people;
  if (actors) phrases.pairs.add({ first, last: first + 1, kind: 'pronoun', actors });
}

/** Adds "and they accepted" where the sentence has spoken of two so far, and of nobody after them: "spoke to both sides, and they". */
function addTheyAgain({ body, mentions, pairs }: Phrases, { first, last }: Sentence): void {
  let two: PairMention | null = null;
  for (let at = first; at < last; at += 1) {
    const pair = pairs.startingAt(at);
    if (pair) two = pair;
    else if (mentions.at(at)) two = null;
    const isClause = /^(?:and|but|that|when|before|after|while|until)$/.test(
      tokenAt(body.tokens, at - 1).norm,
    );
    if (two && isClause && tokenAt(body.tokens, at).norm === 'they' && !mentions.at(at))
      pairs.add({ first: at, last: at + 1, kind: 'pronoun', actors: two.actors });
  }
}
