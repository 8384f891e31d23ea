import { memoize } from '@/lib/network/memoize';
import type { Standings } from '@/lib/network/standing';
import { getLens, type LensId, type LensRule } from '@/lib/vocabulary/lenses';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import type { GraphIndex } from '../model/graph-index';
import { getTieStandings } from '../model/tie-standings';
import { getTypeCodes } from '../model/type-codes';

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
  return keepFamilies(index, rule, getIntermediaries(basis.gone, index));
}

/** Returns the claims that somebody answers (1 or 0, by number). An answer that is gone with documents answers none. */
export function findAnsweredClaims(index: GraphIndex, gone: Uint8Array): Uint8Array {
  const { relationships } = index;
  const answered = new Uint8Array(index.claims.length);
  for (const r of index.answerTies) {
    const claim = relationships[r]?.claim ?? null;
    if (claim !== null && !gone[r]) answered[index.claimNumbers.get(claim) ?? -1] = 1;
  }
  return answered;
}

/**
 * Returns the envoys and go-betweens (1 or 0, by actor's number): those at the source of a tie of the family
 * `channel`, and those at the target of a tie whose third role is reached through it.
 */
function findIntermediaries(gone: Uint8Array, index: GraphIndex): Uint8Array {
  const found = new Uint8Array(index.actors.length);
  const { codes, types } = getTypeCodes(index);
  const isChannel = types.map(({ family }) => family === 'channel');
  const leadsOn = types.map(({ third }) => third?.leg === 'after');
  const { getSource, getTarget } = createEndReader(index);
  for (let r = 0; r < codes.length; r++) {
    if (gone[r]) continue;
    const code = codes[r] as number;
    if (isChannel[code]) found[getSource(r)] = 1;
    if (leadsOn[code] && index.relationships[r]?.target !== null) found[getTarget(r)] = 1;
  }
  return found;
}

/** Several lenses ask for the same. */
const getIntermediaries: (gone: Uint8Array, index: GraphIndex) => Uint8Array = memoize(findIntermediaries);

function keepFamilies(
  index: GraphIndex,
  rule: Extract<LensRule, { keeps: 'families' }>,
  intermediaries: Uint8Array,
): Uint8Array {
  const { codes, types } = getTypeCodes(index);
  const keeping = types.map((type) => toKeeping(type, rule));
  const keepsAll = Uint8Array.from(keeping, (kept) => (kept === 'all' ? 1 : 0));
  const keepsBeside = Uint8Array.from(keeping, (kept) => (kept === 'beside' ? 1 : 0));
  const { getSource, getTarget } = createEndReader(index);
  const marks = new Uint8Array(codes.length);
  for (let r = 0; r < marks.length; r++) {
    const code = codes[r] as number;
    if (keepsAll[code] === 1) marks[r] = 1;
    else if (keepsBeside[code] === 1)
      marks[r] = (intermediaries[getSource(r)] as number) | (intermediaries[getTarget(r)] as number);
  }
  return marks;
}

/**
 * Returns what tells the numbers of the source and of the target of a relationship; a target that is missing is its source. Its legs begin with
 * the source, or with the third actor who stands before it. What a type says of that is asked once: an edit has all ties looked at again.
 */
function createEndReader(index: GraphIndex) {
  const { offsets, items } = index.legEnds;
  const { codes, types } = getTypeCodes(index);
  const leadsIn = Uint8Array.from(types, ({ third }) => (third?.leg === 'before' ? 1 : 0));
  const findStart = (r: number) => {
    const start = offsets[r] as number;
    const hasThirdBefore = (offsets[r + 1] as number) - start > 2 && leadsIn[codes[r] as number] === 1;
    return hasThirdBefore ? start + 1 : start;
  };
  const getSource = (r: number) => items[findStart(r)] as number;
  const getTarget = (r: number) => {
    const start = findStart(r);
    return items[start === offsets[r] ? start + 1 : start + 2] as number;
  };
  return { getSource, getTarget };
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
  const { codes } = getTieStandings(standings, index);
  const contested = STANDING_IDS.indexOf('contested');
  for (let r = 0; r < kept.length; r++) if (codes[r] === contested) kept[r] = 1;
  for (const r of index.answerTies) if (!gone[r]) kept[r] = 1;
  index.claims.forEach(({ relationships }, c) => {
    if (answered[c]) for (const id of relationships) kept[index.claimedNumbers.get(id) ?? -1] = 1;
  });
  return kept;
}
