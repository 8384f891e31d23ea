import type { Reading, ReadModality, ReadRelationship, Span } from '@/lib/reading/reading';
import { READY_TYPES } from '@/lib/vocabulary/ready-types';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { type Alignment, overlaps } from './align';
import type { Gold, GoldRelationship } from './load-gold';

const SYMMETRIC = new Set(
  [...RELATIONSHIP_TYPES, ...READY_TYPES.map(({ type }) => type)]
    .filter(({ symmetric }) => symmetric)
    .map(({ id }) => id),
);

/** Tells whether a sentence of that modality says that it is or was so. */
export function isReal(modality: ReadModality): boolean {
  return modality === 'fact' || modality === 'past';
}

/** Tells whether a tie that was read is this one: its type, ends and third actor, what the sentence says of it, and where. */
export function isSameTie(gold: GoldRelationship, read: ReadRelationship, { actors }: Alignment): boolean {
  if (!gold.types.includes(read.type) || isReal(gold.modality) !== isReal(read.modality)) return false;
  if (!read.evidence.some((quote) => overlaps(quote, gold.evidence))) return false;
  const source = actors.get(read.source);
  const target = actors.get(read.target);
  const third = read.third === null ? null : actors.get(read.third);
  if (read.type === 'mediates-via' && gold.third !== null)
    return target === gold.target && isPair([source, third], [gold.source, gold.third]);
  if (third !== null && gold.third !== null && third !== gold.third) return false;
  if (SYMMETRIC.has(read.type)) return isPair([source, target], [gold.source, gold.target]);
  return source === gold.source && target === gold.target;
}

/**
 * Returns the ties that were read as facts of a negated, conditional or planned sentence: their ends are those of such a sentence of the
 * gold text, in their evidence, and no other tie of the gold text says there that it is so; or all of their evidence is within
 * such a sentence.
 */
export function findForbiddenFacts(gold: Gold, reading: Reading, { actors }: Alignment): ReadRelationship[] {
  const unreal = gold.relationships.filter(({ modality }) => !isReal(modality));
  const real = gold.relationships.filter(({ modality }) => isReal(modality));
  return reading.relationships.filter((read) => {
    if (!isReal(read.modality)) return false;
    const ends = [actors.get(read.source), actors.get(read.target)];
    const concerns = (tie: GoldRelationship): boolean =>
      isPair(ends, [tie.source, tie.target]) && read.evidence.some((quote) => overlaps(quote, tie.evidence));
    if (unreal.some(concerns)) return !real.some(concerns);
    return (
      read.evidence.length > 0 &&
      read.evidence.every((quote) => unreal.some(({ evidence }) => isWithin(quote, evidence)))
    );
  });
}

/** Returns the ties that only a claim states, of which the reading makes plain ties. */
export function findPlainClaims(gold: Gold, reading: Reading, alignment: Alignment): ReadRelationship[] {
  const claimed = new Set(reading.claims.flatMap(({ relationships }) => relationships));
  return reading.relationships.filter((read) => {
    if (claimed.has(read.id) || !isReal(read.modality)) return false;
    const same = gold.relationships.filter((tie) => isSameTie(tie, read, alignment));
    return same.length > 0 && same.every(({ claim }) => claim !== null);
  });
}

export type GoldPair = { readonly actors: readonly [string, string]; readonly evidence: Span };

/** Returns which actors have to do with each other, and where it is said: the legs of what is so, and the further pairs. */
export function listPairs(gold: Gold): readonly GoldPair[] {
  const legs = gold.relationships
    .filter(({ modality, optional }) => isReal(modality) && !optional)
    .flatMap(({ types, source, target, third, evidence }): GoldPair[] => {
      if (third === null) return [{ actors: [source, target], evidence }];
      if (types[0] === 'envoy-to')
        return [
          { actors: [third, source], evidence },
          { actors: [source, target], evidence },
        ];
      return [
        { actors: [source, target], evidence },
        { actors: [target, third], evidence },
      ];
    });
  const kept = new Map<string, GoldPair>();
  for (const pair of [...legs, ...gold.pairs])
    kept.set(`${[...pair.actors].sort().join(' ')} ${pair.evidence.start}`, pair);
  return [...kept.values()];
}

/** Tells whether a tie that was read joins these two, in that place. */
export function joinsPair(pair: GoldPair, read: ReadRelationship, { actors }: Alignment): boolean {
  const ends = [read.source, read.target, read.third].map((id) => (id === null ? undefined : actors.get(id)));
  return (
    pair.actors.every((actor) => ends.includes(actor)) &&
    read.evidence.some((quote) => overlaps(quote, pair.evidence))
  );
}

function isPair(ones: readonly (string | null | undefined)[], others: readonly (string | null)[]): boolean {
  const [one, other] = ones;
  return (one === others[0] && other === others[1]) || (one === others[1] && other === others[0]);
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
