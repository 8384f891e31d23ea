import type { Standings } from '@/lib/network/standing';
import { getLens, type LensId, type LensRule } from '@/lib/vocabulary/lenses';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { GraphIndex } from '../model/graph-index';

/**
 * What a lens has to know of a network beside its ties: what stands, which ties are gone (1) with documents, and which
 * claims are answered (1).
 */
type LensBasis = {
  readonly standings: Standings;
  readonly gone: Uint8Array;
  readonly answered: Uint8Array;
};

/** Returns which relationships a lens keeps (1 or 0, by number). Gone ones are judged as if they were not. */
export function computeLensTies(index: GraphIndex, lens: LensId, basis: LensBasis): Uint8Array {
  const { rule } = getLens(lens);
  if (rule.keeps === 'everything') return new Uint8Array(index.relationships.length).fill(1);
  if (rule.keeps === 'contested') return keepContested(index, basis);
  return keepFamilies(index, rule, findIntermediaries(index, basis));
}

/** Returns the claims that somebody answers (1 or 0, by number). An answer that is gone with documents answers none. */
export function findAnsweredClaims(index: GraphIndex, gone: Uint8Array): Uint8Array {
  const answered = new Uint8Array(index.claims.length);
  index.relationships.forEach(({ claim }, r) => {
    if (claim !== null && !gone[r]) answered[index.claimNumbers.get(claim) ?? -1] = 1;
  });
  return answered;
}

/**
 * Returns the envoys and go-betweens (1 or 0, by actor's number): those at the source of a tie of the family
 * `channel`, and those at the target of a tie whose third role is reached through it.
 */
function findIntermediaries(index: GraphIndex, { gone }: Pick<LensBasis, 'gone'>): Uint8Array {
  const found = new Uint8Array(index.actors.length);
  index.relationships.forEach(({ source, target }, r) => {
    const type = index.types[r];
    if (!type || gone[r]) return;
    if (type.family === 'channel') found[index.actorNumbers.get(source) ?? -1] = 1;
    if (type.third?.leg === 'after' && target !== null) found[index.actorNumbers.get(target) ?? -1] = 1;
  });
  return found;
}

function keepFamilies(
  index: GraphIndex,
  rule: Extract<LensRule, { keeps: 'families' }>,
  intermediaries: Uint8Array,
): Uint8Array {
  const isIntermediary = (id: string) => intermediaries[index.actorNumbers.get(id) ?? -1] === 1;
  const families = new Map([...new Set(index.types)].map((type) => [type, toKeeping(type, rule)]));
  return Uint8Array.from(index.relationships, ({ source, target }, r) => {
    const kept = families.get(index.types[r] as RelationshipType);
    if (kept !== 'beside') return kept === 'all' ? 1 : 0;
    return isIntermediary(source) || (target !== null && isIntermediary(target)) ? 1 : 0;
  });
}

/** Returns which ties of a type are kept: all, those beside intermediaries, or none. */
function toKeeping(
  { family, carriesMessages }: RelationshipType,
  rule: Extract<LensRule, { keeps: 'families' }>,
): 'all' | 'beside' | 'none' {
  if (rule.families.includes(family)) return 'all';
  return carriesMessages && rule.besideIntermediaries.includes(family) ? 'beside' : 'none';
}

/** Contested ties, ties that rest on a claim that is answered, and the answers. */
function keepContested(index: GraphIndex, { standings, gone, answered }: LensBasis): Uint8Array {
  const kept = new Uint8Array(index.relationships.length);
  index.relationships.forEach(({ id, claim }, r) => {
    if (standings.relationships.get(id)?.id === 'contested' || (claim !== null && !gone[r])) kept[r] = 1;
  });
  index.claims.forEach(({ relationships }, c) => {
    if (answered[c]) for (const id of relationships) kept[index.claimedNumbers.get(id) ?? -1] = 1;
  });
  return kept;
}
