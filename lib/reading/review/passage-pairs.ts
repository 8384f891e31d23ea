import type { Reading, Span, Uncovered } from '../reading';
import { listSentences } from './locate-quote';

/** Two actors of a reading, by their ids. */
export type ActorPair = readonly [string, string];

/** A reading never changes, and each step of a review asks for all of its pairs. */
const listed = new WeakMap<Uncovered, readonly ActorPair[]>();

/**
 * Returns the pairs of actors of a passage that no sentence of it holds and no found tie joins there, those that it names itself first.
 */
export function listPassagePairs(reading: Reading, passage: Uncovered): readonly ActorPair[] {
  const known = listed.get(passage) ?? collectPairs(reading, passage);
  listed.set(passage, known);
  return known;
}

function collectPairs(reading: Reading, passage: Uncovered): readonly ActorPair[] {
  const { joined, mentions } = indexReading(reading);
  const groups = listWithin(joined, passage).map(({ actors }) => actors);
  const held = new Set(
    groups.flatMap((actors) => actors.flatMap((one) => actors.map((other) => `${one} ${other}`))),
  );
  const own = new Set([
    ...listWithin(joined, passage).flatMap(({ isSentence, actors }) => (isSentence ? actors : [])),
    ...listWithin(mentions, passage).map(({ actor }) => actor),
  ]);
  return passage.actors.flatMap((one, place) =>
    passage.actors
      .slice(place + 1)
      .filter((other) => (own.has(one) || own.has(other)) && !held.has(`${one} ${other}`))
      .map((other): ActorPair => [one, other]),
  );
}

/** What stands in a reading by where it begins, so that a passage need not look through all of it. */
type ReadingIndex = {
  /** Actors that a sentence that is left names together, or a found tie joins. */
  readonly joined: readonly (Placed & { readonly actors: readonly string[]; readonly isSentence: boolean })[];
  readonly mentions: readonly (Placed & { readonly actor: string })[];
};

type Placed = { readonly start: number };

const indexed = new WeakMap<Reading, ReadingIndex>();

function indexReading(reading: Reading): ReadingIndex {
  const known = indexed.get(reading);
  if (known) return known;
  const byStart = (a: Placed, b: Placed) => a.start - b.start;
  const sentences = reading.uncovered
    .filter(({ scope }) => scope === 'sentence')
    .map(({ start, actors }) => ({ start, actors, isSentence: true }));
  const ties = reading.relationships.flatMap(({ tier, source, target, third, evidence }) => {
    const actors = [source, target, ...(third === null ? [] : [third])];
    return tier === 'found' ? evidence.map(({ start }) => ({ start, actors, isSentence: false })) : [];
  });
  const mentions = reading.actors.flatMap((actor) =>
    actor.mentions.map(({ start }) => ({ start, actor: actor.id })),
  );
  const index = { joined: [...sentences, ...ties].sort(byStart), mentions: mentions.sort(byStart) };
  indexed.set(reading, index);
  return index;
}

/** Returns those that begin within a span, of some that are in order. */
function listWithin<Each extends Placed>(sorted: readonly Each[], { start, end }: Span): readonly Each[] {
  return sorted.slice(findFrom(sorted, start), findFrom(sorted, end));
}

/** Returns the place of the first that begins at or behind an offset. */
function findFrom(sorted: readonly Placed[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Returns the sentences from which a tie of two actors of a passage is read: from the nearest mentions of both, one of them in the
 * passage. The whole passage where one of them has no mention that is near.
 */
export function findPairSpan(
  text: string,
  reading: Reading,
  passage: Uncovered,
  [one, other]: ActorPair,
): Span {
  const reach = { start: Math.max(0, passage.start - REACH), end: passage.end };
  const find = (id: string): readonly Span[] =>
    reading.actors.find((actor) => actor.id === id)?.mentions.filter((mention) => isWithin(mention, reach)) ??
    [];
  const others = find(other);
  const spans = find(one)
    .flatMap((a) => others.map((b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })))
    .filter(({ end }) => end > passage.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const [nearest] = spans;
  if (!nearest) return { start: passage.start, end: passage.end };
  const sentences = listSentences(text, reading.document.spans).filter(
    ({ start, end }) => start < nearest.end && end > nearest.start,
  );
  return {
    start: Math.min(nearest.start, ...sentences.map(({ start }) => start)),
    end: Math.max(nearest.end, ...sentences.map(({ end }) => end)),
  };
}

/** How far before a passage an actor of the passage before it may be named, in UTF-16 units. */
const REACH = 1200;

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.start < outer.end;
}
