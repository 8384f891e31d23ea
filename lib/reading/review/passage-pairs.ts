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
  const sentences = reading.uncovered.filter((each) => each.scope === 'sentence' && isWithin(each, passage));
  const ties = reading.relationships.filter(
    ({ tier, evidence }) => tier === 'found' && evidence.some((quote) => isWithin(quote, passage)),
  );
  const joined = [
    ...sentences.map(({ actors }) => actors),
    ...ties.map(({ source, target, third }) => [source, target, ...(third === null ? [] : [third])]),
  ];
  const held = new Set(
    joined.flatMap((actors) => actors.flatMap((one) => actors.map((other) => `${one} ${other}`))),
  );
  const own = new Set([
    ...sentences.flatMap(({ actors }) => actors),
    ...reading.actors
      .filter(({ mentions }) => mentions.some((one) => isWithin(one, passage)))
      .map(({ id }) => id),
  ]);
  return passage.actors.flatMap((one, place) =>
    passage.actors
      .slice(place + 1)
      .filter((other) => (own.has(one) || own.has(other)) && !held.has(`${one} ${other}`))
      .map((other): ActorPair => [one, other]),
  );
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
