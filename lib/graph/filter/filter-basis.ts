import { memoizeRecent } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';
import { computeStandings, type Standings } from '@/lib/network/standing';
import { withoutDocuments } from '@/lib/network/without-documents';
import type { LensId } from '@/lib/vocabulary/lenses';
import type { StandingId } from '@/lib/vocabulary/standings';
import { type GraphIndex, getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { computeLensTies, findAnsweredClaims } from './lens-ties';

/** What is known once some documents are left out. Standings of what is gone are those that it had before. */
export type FilterBasis = {
  /** The documents left out that the network has. */
  readonly without: ReadonlySet<string>;
  readonly network: Network;
  readonly standings: Standings;
  readonly relationshipStandings: readonly StandingId[];
  readonly claimStandings: readonly StandingId[];
  readonly meetingStandings: readonly StandingId[];
  /** Relationships, claims and meetings that are gone with the documents: 1 or 0, by number. */
  readonly goneRelationships: Uint8Array;
  readonly goneClaims: Uint8Array;
  readonly goneMeetings: Uint8Array;
  /** The claims that somebody answers: 1 or 0, by number. */
  readonly answeredClaims: Uint8Array;
  /** The relationships that a lens keeps: 1 or 0, by number. */
  readonly getLensTies: (lens: LensId) => Uint8Array;
};

/** For how many sets of documents left out what is known is kept: no other restriction changes it. */
const KEPT = 4;
const leftOut = new WeakMap<Standings, ReadonlySet<string>>();

/** Returns what is known without these documents. */
export function getFilterBasis(graph: NetworkGraph, without: readonly string[]): FilterBasis {
  const asked = new Set(without);
  const left = graph.getAttribute('network').documents.filter(({ id }) => asked.has(id));
  return findBasis(
    graph,
    left.map(({ id }) => id),
  );
}

const findBasis = memoizeRecent(KEPT, (without: readonly string[]) => without.join(','), computeFilterBasis);

/** Returns the documents that standings which a filter answered do without; none, for standings of another making. */
export function getLeftOut(standings: Standings): ReadonlySet<string> {
  return leftOut.get(standings) ?? new Set();
}

function computeFilterBasis(graph: NetworkGraph, documents: readonly string[]): FilterBasis {
  const without = new Set(documents);
  const index = getGraphIndex(graph);
  const { network: whole, standings: before } = graph.getAttributes();
  const network = without.size === 0 ? whole : withoutDocuments(whole, documents);
  const standings = without.size === 0 ? before : computeStandings(network);
  leftOut.set(standings, without);
  const left = new Set(network.relationships.map(({ id }) => id));
  const leftMeetings = new Set(network.meetings.map(({ id }) => id));
  const leftClaims = new Set(network.claims.map(({ id }) => id));
  const goneRelationships = Uint8Array.from(index.relationships, ({ id }) => (left.has(id) ? 0 : 1));
  const goneClaims = Uint8Array.from(index.claims, ({ id }) => (leftClaims.has(id) ? 0 : 1));
  const goneMeetings = Uint8Array.from(index.meetings, ({ id }) => (leftMeetings.has(id) ? 0 : 1));
  const answeredClaims = findAnsweredClaims(index, goneRelationships);
  return {
    without,
    network,
    standings,
    relationshipStandings: toStandingIds(index.relationships, standings.relationships, before.relationships),
    claimStandings: toStandingIds(index.claims, standings.claims, before.claims),
    meetingStandings: toStandingIds(index.meetings, standings.meetings, before.meetings),
    goneRelationships,
    goneClaims,
    goneMeetings,
    answeredClaims,
    getLensTies: createLensTies(index, { standings, gone: goneRelationships, answered: answeredClaims }),
  };
}

function createLensTies(
  index: GraphIndex,
  basis: Parameters<typeof computeLensTies>[2],
): (lens: LensId) => Uint8Array {
  const known = new Map<LensId, Uint8Array>();
  return (lens) => {
    const ties = known.get(lens) ?? computeLensTies(index, lens, basis);
    known.set(lens, ties);
    return ties;
  };
}

type StandingsById = Standings['relationships'];

function toStandingIds(
  things: readonly { readonly id: string }[],
  now: StandingsById,
  before: StandingsById,
): StandingId[] {
  return things.map(({ id }) => now.get(id)?.id ?? before.get(id)?.id ?? 'unsourced');
}
