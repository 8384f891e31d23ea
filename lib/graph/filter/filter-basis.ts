import { asToldBy, type EvidenceFilter } from '@/lib/network/as-told-by';
import { memoizeRecent } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';
import { computeStandings, type Standings } from '@/lib/network/standing';
import { withoutDocuments } from '@/lib/network/without-documents';
import type { LensId } from '@/lib/vocabulary/lenses';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';
import { type GraphIndex, getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { getTieStandings, toStandingId } from '../model/tie-standings';
import { computeLensTies, findAnsweredClaims } from './lens-ties';

/** What is known by the evidence that counts. Standings of what is gone are those that it had before. */
export type FilterBasis = {
  /** The documents left out that the network has. */
  readonly without: ReadonlySet<string>;
  readonly network: Network;
  readonly standings: Standings;
  readonly relationshipStandings: readonly StandingId[];
  /** The places of those in STANDING_IDS, by number. */
  readonly relationshipStandingCodes: Uint8Array;
  readonly claimStandings: readonly StandingId[];
  readonly meetingStandings: readonly StandingId[];
  /** Relationships, claims and meetings that are gone with the documents: 1 or 0, by number. */
  readonly goneRelationships: Uint8Array;
  readonly goneClaims: Uint8Array;
  readonly goneMeetings: Uint8Array;
  /** The claims that somebody answers: 1 or 0, by number. */
  readonly answeredClaims: Uint8Array;
  /** Those of which none of those who tell it give evidence: 1 or 0, by number; all 0 where nobody is chosen. */
  readonly untoldRelationships: Uint8Array;
  readonly untoldClaims: Uint8Array;
  readonly untoldMeetings: Uint8Array;
  /** The relationships that a lens keeps: 1 or 0, by number. */
  readonly getLensTies: (lens: LensId) => Uint8Array;
};

/** For how many choices of evidence what is known is kept: no other restriction changes it. */
const KEPT = 4;
const countedBy = new WeakMap<Standings, EvidenceFilter>();
const ALL_COUNTS: EvidenceFilter = { without: [], told: [] };

/** Returns what is known without some documents, and as some tell it. */
export function getFilterBasis(graph: NetworkGraph, { without, told }: EvidenceFilter): FilterBasis {
  const asked = new Set(without);
  const left = graph.getAttribute('network').documents.filter(({ id }) => asked.has(id));
  return findBasis(
    graph,
    left.map(({ id }) => id),
    told,
  );
}

const findBasis = memoizeRecent(
  KEPT,
  (without: readonly string[], told: readonly string[]) => `${without.join(',')} ${told.join(',')}`,
  computeFilterBasis,
);

/** Returns by which evidence standings were reckoned that a filter answered; by all, for standings of another making. */
export function getEvidenceFilter(standings: Standings): EvidenceFilter {
  return countedBy.get(standings) ?? ALL_COUNTS;
}

function computeFilterBasis(
  graph: NetworkGraph,
  documents: readonly string[],
  told: readonly string[],
): FilterBasis {
  const without = new Set(documents);
  const index = getGraphIndex(graph);
  const { network: whole, standings: before } = graph.getAttributes();
  const left = without.size === 0 ? whole : withoutDocuments(whole, documents);
  const allTold = told.length === 0 ? whole : asToldBy(whole, told);
  const network = told.length === 0 ? left : left === whole ? allTold : asToldBy(left, told, whole);
  const standings =
    network === whole ? before : computeStandings(network, { network: whole, standings: before });
  countedBy.set(standings, { without: documents, told });
  const untold = markGone(index, whole, allTold);
  const gone = joinMarks(markGone(index, whole, left), markGone(index, allTold, network));
  const goneTies = either(gone.relationships, untold.relationships);
  const answeredClaims = findAnsweredClaims(index, goneTies);
  let relationshipStandings: readonly StandingId[] | null = null;
  return {
    without,
    network,
    standings,
    // Who asks for a standing, or counts them, has them.
    get relationshipStandings() {
      relationshipStandings ??=
        standings === before
          ? Array.from(getTieStandings(standings, index).codes, toStandingId)
          : toStandingIds(index.relationships, standings.relationships, before.relationships);
      return relationshipStandings;
    },
    get relationshipStandingCodes() {
      if (standings === before) return getTieStandings(standings, index).codes;
      return Uint8Array.from(this.relationshipStandings, (id) => STANDING_IDS.indexOf(id));
    },
    claimStandings: toStandingIds(index.claims, standings.claims, before.claims),
    meetingStandings: toStandingIds(index.meetings, standings.meetings, before.meetings),
    goneRelationships: gone.relationships,
    goneClaims: gone.claims,
    goneMeetings: gone.meetings,
    untoldRelationships: untold.relationships,
    untoldClaims: untold.claims,
    untoldMeetings: untold.meetings,
    answeredClaims,
    getLensTies: createLensTies(index, { standings, gone: goneTies, answered: answeredClaims }),
  };
}

/**
 * Returns what of a network another has no more: 1 or 0, by number. Each is what is left of the whole network, whose order it has: a set of
 * tens of thousands of ids would take longer to make than all else that is asked here.
 */
function markGone(index: GraphIndex, before: Network, after: Network): Marks {
  const mark = (list: 'relationships' | 'claims' | 'meetings') => {
    const things: readonly { readonly id: string }[] = index[list];
    const marks = new Uint8Array(things.length);
    if (before[list] === after[list]) return marks;
    const [had, has] = [before[list], after[list]];
    let [atHad, atHas] = [0, 0];
    for (let number = 0; number < marks.length; number++) {
      const { id } = things[number] as { readonly id: string };
      const wasThere = had[atHad]?.id === id;
      const isThere = has[atHas]?.id === id;
      if (wasThere) atHad += 1;
      if (isThere) atHas += 1;
      if (wasThere && !isThere) marks[number] = 1;
    }
    return marks;
  };
  return { relationships: mark('relationships'), claims: mark('claims'), meetings: mark('meetings') };
}

/** What is gone: 1 or 0, by number. */
type Marks = Readonly<Record<'relationships' | 'claims' | 'meetings', Uint8Array>>;

function joinMarks(one: Marks, other: Marks): Marks {
  return {
    relationships: either(one.relationships, other.relationships),
    claims: either(one.claims, other.claims),
    meetings: either(one.meetings, other.meetings),
  };
}

function either(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((bit, at) => bit | (other[at] ?? 0));
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
