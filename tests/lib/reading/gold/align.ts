import type { Reading, Span } from '@/lib/reading/reading';
import type { Gold } from './load-gold';

/** Whom each actor and speaker of a reading is in the gold text: ids of the reading → ids of the gold text. */
export type Alignment = {
  readonly actors: ReadonlyMap<string, string>;
  /** Of actors and speakers alike, since a speaker may be read as an actor. */
  readonly voices: ReadonlyMap<string, string>;
};

type Mentioned = { readonly id: string; readonly mentions: readonly Span[] };

/**
 * Returns who is who: those whose mentions lie over each other the most are one, and each is at most one. Of an actor that was
 * read as two, the lesser is nobody.
 */
export function alignReading(gold: Gold, reading: Reading): Alignment {
  return {
    actors: align(gold.actors, reading.actors),
    voices: align([...gold.actors, ...gold.speakers], [...reading.actors, ...reading.speakers]),
  };
}

/** Tells whether two spans share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function align(gold: readonly Mentioned[], read: readonly Mentioned[]): ReadonlyMap<string, string> {
  const candidates = read
    .flatMap(({ id, mentions }) =>
      gold.map((one) => ({ read: id, gold: one.id, weight: measureOverlap(mentions, one.mentions) })),
    )
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const aligned = new Map<string, string>();
  const taken = new Set<string>();
  for (const candidate of candidates) {
    if (aligned.has(candidate.read) || taken.has(candidate.gold)) continue;
    aligned.set(candidate.read, candidate.gold);
    taken.add(candidate.gold);
  }
  return aligned;
}

/** Returns the sum over all pairs of spans of what they share, as a part of what they cover together. */
function measureOverlap(ones: readonly Span[], others: readonly Span[]): number {
  let sum = 0;
  for (const one of ones)
    for (const other of others) {
      if (!overlaps(one, other)) continue;
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      sum += shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
    }
  return sum;
}
