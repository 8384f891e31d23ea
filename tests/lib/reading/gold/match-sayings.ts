import type { ReadAttribution, Reading, ReadStance } from '@/lib/reading/reading';
import { type Alignment, overlaps } from './align';
import type { Gold, GoldSaying } from './load-gold';

/** The least part of the shorter statement's triples of letters that the longer one has, when both say the same. */
const SAME_STATEMENT = 0.5;

/** Tells whether it answers a claim, and does not make it. */
export function isResponse(stance: ReadStance | undefined): boolean {
  return stance !== undefined && stance !== 'asserts';
}

/** Tells whether an attribution that was read is this one: its speaker, its stance, and where; not of what. */
export function isSameSaying(gold: GoldSaying, read: ReadAttribution, { voices }: Alignment): boolean {
  const speaker = read.speaker === null ? null : voices.get(read.speaker);
  const isSpeaker =
    gold.speakers.length === 0 ? speaker === null : gold.speakers.some((id) => id === speaker);
  return isSpeaker && gold.stances.includes(read.stance) && overlaps(read, gold.evidence);
}

/**
 * Tells whether the claim of an attribution that was read is the claim of the gold text: it is said where that is said,
 * or its statement is much the same.
 */
export function isSameClaim(
  gold: Gold,
  saying: GoldSaying,
  reading: Reading,
  attribution: ReadAttribution,
): boolean {
  const places = gold.sayings.filter(
    ({ claim, stances }) => claim === saying.claim && stances.includes('asserts'),
  );
  const asserted = reading.attributions.some(
    (one) =>
      one.claim === attribution.claim &&
      one.stance === 'asserts' &&
      places.some(({ evidence }) => overlaps(one, evidence)),
  );
  if (asserted) return true;
  const statement = reading.claims.find(({ id }) => id === attribution.claim)?.statement ?? '';
  return [saying.statement, ...places.map(({ evidence }) => evidence.quote)].some(
    (words) => compareStatements(statement, words) >= SAME_STATEMENT,
  );
}

/** Returns which part of the shorter statement's triples of letters the longer one has, from 0 to 1. */
export function compareStatements(one: string, other: string): number {
  const [short, long] = [toTriples(one), toTriples(other)].sort((a, b) => a.size - b.size);
  if (!short?.size || !long) return 0;
  return [...short].filter((triple) => long.has(triple)).length / short.size;
}

function toTriples(words: string): ReadonlySet<string> {
  const letters = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}
