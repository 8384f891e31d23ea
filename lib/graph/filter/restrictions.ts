import { type GraphDates, shareDay, toDays } from '../model/graph-dates';
import { countIn, type GraphIndex } from '../model/graph-index';
import type { FilterBasis } from './filter-basis';
import { BITS } from './filter-bits';
import type { NetworkFilter } from './network-filter';
import type { TextMatch } from './text-match';

/**
 * What each restriction says of each thing on its own, as BITS by number. Not in here: the bit `focus`, which takes
 * what all others let through, and `q` of actors, who are shown for their ties.
 */
export type Tested = {
  readonly actors: Uint16Array;
  readonly relationships: Uint16Array;
  readonly claims: Uint16Array;
};

/** What is tested, and by what. */
type Test = {
  readonly index: GraphIndex;
  readonly dates: GraphDates;
  readonly filter: NetworkFilter;
  readonly known: FilterBasis;
  readonly match: TextMatch | null;
};

/** Tests each actor, relationship and claim against each restriction but `focus`. */
export function testEach(test: Test): Tested {
  const actors = testActors(test);
  return { actors, relationships: testRelationships(test, actors), claims: testClaims(test) };
}

function testActors({ index: { actors }, dates, filter }: Test): Uint16Array {
  const tested = new Uint16Array(actors.length);
  const kinds = filter.kinds === null ? null : new Set(filter.kinds);
  if (!kinds && !isDated(filter)) return tested;
  const range = toDays(filter);
  for (let a = 0; a < tested.length; a++) {
    const [days, actor] = [dates.actors[a], actors[a]];
    if (kinds && actor && !kinds.has(actor.kind)) tested[a] = BITS.kinds;
    if (days && !shareDay(days, range)) tested[a] = (tested[a] as number) | BITS.dates;
  }
  return tested;
}

/** Returns whether a filter restricts the time: without that no day is compared. */
function isDated({ since, until }: NetworkFilter): boolean {
  return since !== null || until !== null;
}

function testRelationships(
  { index, dates, filter, known, match }: Test,
  actorBits: Uint16Array,
): Uint16Array {
  const range = toDays(filter);
  const hasRange = isDated(filter);
  const types = filter.types === null ? null : new Set(filter.types);
  const standings = filter.standings === null ? null : new Set(filter.standings);
  const lensTies = known.getLensTies(filter.lens);
  const { offsets, items } = index.participants;
  const tested = new Uint16Array(index.relationships.length);
  for (let r = 0; r < tested.length; r++) {
    let bits = lensTies[r] === 1 ? 0 : BITS.lens;
    if (types && !types.has(index.types[r]?.id ?? '')) bits |= BITS.types;
    const standing = standings && known.relationshipStandings[r];
    if (standing && !standings.has(standing)) bits |= BITS.standings;
    if (known.goneRelationships[r] === 1) bits |= BITS.without;
    if (known.untoldRelationships[r] === 1) bits |= BITS.told;
    const days = hasRange && dates.relationships[r];
    if (days && !shareDay(days, range)) bits |= BITS.dates;
    let matches = match === null || match.relationships[r] === 1;
    const end = offsets[r + 1] as number;
    for (let at = offsets[r] as number; at < end; at++) {
      const actor = items[at] as number;
      bits |= actorBits[actor] as number;
      if (match !== null && match.actors[actor] === 1) matches = true;
    }
    tested[r] = matches ? bits : bits | BITS.q;
  }
  return tested;
}

function testClaims(test: Test): Uint16Array {
  const { index, filter, known, match } = test;
  const standings = filter.standings === null ? null : new Set(filter.standings);
  const isOutside = createDateTest(test);
  const tested = new Uint16Array(index.claims.length);
  for (let c = 0; c < tested.length; c++) {
    const standing = known.claimStandings[c];
    let bits = 0;
    if (filter.lens === 'contested' && !known.answeredClaims[c]) bits |= BITS.lens;
    // Other lenses show a claim for its ties; one without any has nothing that they could show.
    if (filter.lens !== 'all' && filter.lens !== 'contested' && countIn(index.claimTies, c) === 0)
      bits |= BITS.lens;
    if (standings && standing && !standings.has(standing)) bits |= BITS.standings;
    if (known.goneClaims[c]) bits |= BITS.without;
    if (known.untoldClaims[c]) bits |= BITS.told;
    if (isOutside(c)) bits |= BITS.dates;
    if (match && !match.claims[c]) bits |= BITS.q;
    tested[c] = bits;
  }
  return tested;
}

/** Returns a test of whether all evidence that is left of a claim is known to lie outside the range of time. */
function createDateTest({ dates: { claims }, filter, known }: Test): (claim: number) => boolean {
  if (!isDated(filter)) return () => false;
  const range = toDays(filter);
  return (claim) => {
    const evidence = claims[claim] ?? [];
    const left = evidence.filter(({ document }) => !known.without.has(document));
    const dated = left.length > 0 ? left : evidence;
    return dated.length > 0 && dated.every((days) => !shareDay(days, range));
  };
}
