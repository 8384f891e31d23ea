import type { Mention, ReadActor, Reading, Span } from '@/lib/reading/reading';
import { type Alignment, alignReading, overlaps } from './align';
import type { Gold, GoldMention } from './load-gold';
import { isResponse, isSameClaim, isSameSaying } from './match-sayings';
import { findForbiddenFacts, findPlainClaims, isReal, isSameTie, joinsPair, listPairs } from './match-ties';

/** Of what was read, how much is right; of what is there, how much was read. */
export type Tally = {
  readonly right: number;
  readonly read: number;
  readonly reached: number;
  readonly there: number;
};

/** Of what is there, how much was reached. */
export type Share = { readonly reached: number; readonly there: number };

export type Score = {
  /** Of the kinds name, part and place. */
  readonly mentions: Tally;
  readonly actors: Tally;
  /** Of the actors that are right, those whose kind is. */
  readonly kinds: Share;
  readonly found: Tally;
  /** Precision of the possible ties, and what both tiers reach. */
  readonly possible: Tally;
  /** Pairs of actors by the found, by both, and by the uncovered sentences too. */
  readonly pairs: { readonly found: Share; readonly possible: Share; readonly uncovered: Share };
  /** By speaker, stance and claim. */
  readonly attribution: Tally;
  /** Denials and the like, by speaker and stance. */
  readonly responses: Share;
  readonly chains: Share;
  readonly quotes: Share;
  /** What was made a fact of a negated, conditional or planned sentence, in words. */
  readonly forbidden: readonly string[];
  /** What a claim states and the reading makes a plain tie, in words. */
  readonly plainClaims: readonly string[];
  readonly document: Share;
};

/** Returns how good a reading of a gold text is. */
export function scoreReading(gold: Gold, reading: Reading): Score {
  const alignment = alignReading(gold, reading);
  const describe = ({ type, source, target, rule }: Reading['relationships'][number]): string =>
    `${gold.name}: ${source} ${type} ${target} (${rule})`;
  return {
    mentions: scoreMentions(gold, reading, alignment),
    ...scoreActors(gold, reading, alignment),
    ...scoreTies(gold, reading, alignment),
    pairs: scorePairs(gold, reading, alignment),
    ...scoreSayings(gold, reading, alignment),
    quotes: scoreQuotes(gold.text, reading),
    forbidden: findForbiddenFacts(gold, reading, alignment).map(describe),
    plainClaims: findPlainClaims(gold, reading, alignment).map(describe),
    document: scoreDocument(gold, reading),
  };
}

const COUNTED_KINDS: ReadonlySet<string> = new Set(['name', 'part', 'place']);

function isCounted({ kind }: Mention | GoldMention): boolean {
  return COUNTED_KINDS.has(kind);
}

function scoreMentions(gold: Gold, reading: Reading, { actors }: Alignment): Tally {
  const byId = new Map(gold.actors.map((actor) => [actor.id, actor]));
  const optional = gold.actors.filter((actor) => actor.optional).flatMap(({ mentions }) => mentions);
  const read = reading.actors.flatMap(({ id, mentions }) =>
    mentions
      .filter((mention) => isCounted(mention) && mention.start >= gold.bodyStart)
      .filter((mention) => !optional.some((one) => overlaps(one, mention)))
      .map((mention) => ({ mention, actor: byId.get(actors.get(id) ?? '') })),
  );
  const readOf = new Map<string, Mention[]>();
  for (const { id, mentions } of reading.actors) readOf.set(actors.get(id) ?? '', [...mentions]);
  const there = gold.actors
    .filter((actor) => !actor.optional)
    .flatMap(({ id, mentions }) => mentions.filter(isCounted).map((mention) => ({ id, mention })));
  return {
    right: read.filter(({ mention, actor }) => actor?.mentions.some((one) => overlaps(one, mention))).length,
    read: read.length,
    reached: there.filter(({ id, mention }) => readOf.get(id)?.some((one) => overlaps(one, mention))).length,
    there: there.length,
  };
}

function scoreActors(
  gold: Gold,
  reading: Reading,
  { actors }: Alignment,
): { readonly actors: Tally; readonly kinds: Share } {
  const byId = new Map(gold.actors.map((actor) => [actor.id, actor]));
  const whoIs = ({ id }: ReadActor) => byId.get(actors.get(id) ?? '');
  const read = reading.actors.filter((actor) => !whoIs(actor)?.optional);
  const right = read.filter(whoIs);
  return {
    actors: {
      right: right.length,
      read: read.length,
      reached: right.length,
      there: gold.actors.filter(({ optional }) => !optional).length,
    },
    kinds: {
      reached: right.filter((actor) => whoIs(actor)?.kind === actor.kind).length,
      there: right.length,
    },
  };
}

function scoreTies(
  gold: Gold,
  reading: Reading,
  alignment: Alignment,
): { readonly found: Tally; readonly possible: Tally } {
  const there = gold.relationships.filter(
    ({ modality, optional }) => !optional && (isReal(modality) || modality === 'planned'),
  );
  const found = reading.relationships.filter(({ tier }) => tier === 'found');
  const possible = reading.relationships.filter(({ tier }) => tier === 'possible');
  const countRight = (ties: Reading['relationships']): number =>
    ties.filter((read) => gold.relationships.some((tie) => isSameTie(tie, read, alignment))).length;
  const countReached = (ties: Reading['relationships']): number =>
    there.filter((tie) => ties.some((read) => isSameTie(tie, read, alignment))).length;
  return {
    found: {
      right: countRight(found),
      read: found.length,
      reached: countReached(found),
      there: there.length,
    },
    possible: {
      right: countRight(possible),
      read: possible.length,
      reached: countReached(reading.relationships),
      there: there.length,
    },
  };
}

function scorePairs(gold: Gold, reading: Reading, alignment: Alignment): Score['pairs'] {
  const pairs = listPairs(gold);
  const found = pairs.filter((pair) =>
    reading.relationships.some((read) => read.tier === 'found' && joinsPair(pair, read, alignment)),
  );
  const possible = pairs.filter((pair) =>
    reading.relationships.some((read) => joinsPair(pair, read, alignment)),
  );
  const uncovered = pairs.filter((pair) =>
    reading.uncovered.some((sentence) => {
      const named = sentence.actors.map((id) => alignment.actors.get(id));
      return overlaps(sentence, pair.evidence) && pair.actors.every((actor) => named.includes(actor));
    }),
  );
  const there = pairs.length;
  return {
    found: { reached: found.length, there },
    possible: { reached: possible.length, there },
    uncovered: { reached: new Set([...possible, ...uncovered]).size, there },
  };
}

function scoreSayings(
  gold: Gold,
  reading: Reading,
  alignment: Alignment,
): { readonly attribution: Tally; readonly responses: Share; readonly chains: Share } {
  const read = reading.attributions.filter(({ end }) => end > gold.bodyStart);
  const isRight = (saying: Gold['sayings'][number], attribution: Reading['attributions'][number]): boolean =>
    isSameSaying(saying, attribution, alignment) && isSameClaim(gold, saying, reading, attribution);
  const responses = gold.sayings.filter(({ stances }) => isResponse(stances[0]));
  const chains = gold.sayings.filter(({ chain }) => chain.length > 0);
  return {
    attribution: {
      right: read.filter((one) => gold.sayings.some((saying) => isRight(saying, one))).length,
      read: read.length,
      reached: gold.sayings.filter((saying) => read.some((one) => isRight(saying, one))).length,
      there: gold.sayings.length,
    },
    responses: {
      reached: responses.filter((saying) => read.some((one) => isSameSaying(saying, one, alignment))).length,
      there: responses.length,
    },
    chains: {
      reached: chains.filter((saying) =>
        read.some((one) => {
          const chain = one.chain.map((id) => alignment.voices.get(id));
          return isSameSaying(saying, one, alignment) && saying.chain.every((id) => chain.includes(id));
        }),
      ).length,
      there: chains.length,
    },
  };
}

/** Returns how many quotes stand verbatim at their offsets. */
function scoreQuotes(text: string, reading: Reading): Share {
  const quotes = [
    ...reading.relationships.flatMap(({ evidence }) => evidence),
    ...reading.attributions,
    ...reading.instructions,
  ];
  const isVerbatim = ({ start, end, quote }: Span & { readonly quote: string }): boolean =>
    quote.length > 0 && text.slice(start, end) === quote;
  return { reached: quotes.filter(isVerbatim).length, there: quotes.length };
}

function scoreDocument(gold: Gold, { document }: Reading): Share {
  const fold = (words: string): string => words.normalize('NFKC').toLowerCase().trim();
  const { title, publisher, authors, published } = gold.document;
  const right = [
    fold(document.title) === fold(title),
    fold(document.publisher) === fold(publisher),
    document.authors.map(fold).sort().join() === authors.map(fold).sort().join(),
    document.published === published,
  ];
  return { reached: right.filter(Boolean).length, there: right.length };
}
