import type { StandingId } from '@/lib/vocabulary/standings';
import type { Claim, Evidence, Meeting, Network, Relationship } from './network';
import { buildOrigins, isCorroborated, type Origins, weighEvidence } from './origins';
import { createReasonWriter } from './standing-reason';
import { collectTypes } from './types-of';

/** Why something has its standing: enough to tell a reader in a sentence, and to show both columns of evidence. */
export type Standing = {
  readonly id: StandingId;
  /** One sentence: "Denied 3 times: by Amos Hochstein, …". */
  readonly why: string;
  /** The ids of the `denies` relationships that contest it, directly or through its claims. */
  readonly deniedBy: readonly string[];
  /** The ids of the claims that it rests on (empty for a claim). */
  readonly claims: readonly string[];
  /** All evidence that speaks for it: its own, then that of its claims. */
  readonly evidence: readonly Evidence[];
};

export type Standings = {
  readonly relationships: ReadonlyMap<string, Standing>;
  readonly claims: ReadonlyMap<string, Standing>;
  readonly meetings: ReadonlyMap<string, Standing>;
};

/**
 * Returns what the evidence for each relationship, meeting and claim amounts to, in the order of the vocabulary: contested
 * when an actor denies it or a claim that it rests on (a denial needs no evidence to count); corroborated when two
 * documents or named speakers of independent origin say so; reported when anything does; else unsourced.
 */
export function computeStandings(network: Network): Standings {
  const judge = createJudge(network);
  const claims = new Map<string, Standing>();
  for (const claim of network.claims) {
    claims.set(claim.id, judge({ claims: NONE, denied: [claim.id], lists: [claim.evidence] }));
  }
  const judgeAll = (list: 'relationships' | 'meetings') =>
    judgeResting(network[list], collectClaims(network, list), claims, judge);
  return { relationships: judgeAll('relationships'), claims, meetings: judgeAll('meetings') };
}

/** Returns the standings of what stands on its own evidence and on that of claims. */
function judgeResting(
  things: readonly (Relationship | Meeting)[],
  claimsOf: ReadonlyMap<string, readonly Claim[]>,
  claims: ReadonlyMap<string, Standing>,
  judge: (basis: Basis) => Standing,
): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { id, evidence } of things) {
    const restsOn = claimsOf.get(id) ?? NONE;
    const only = restsOn.length === 1 && evidence.length === 0 ? claims.get(restsOn[0]?.id ?? '') : undefined;
    const ids = restsOn.length === 0 ? NONE : restsOn.map((claim) => claim.id);
    const lists = [evidence, ...restsOn.map((claim) => claim.evidence)];
    standings.set(id, only ? { ...only, claims: ids } : judge({ claims: ids, denied: ids, lists }));
  }
  return standings;
}

const NONE: readonly never[] = [];

/** What a standing is worked out from: the claims rested on, those whose denials count, and the evidence. */
type Basis = {
  readonly claims: readonly string[];
  readonly denied: readonly string[];
  readonly lists: readonly (readonly Evidence[])[];
};

/** The denials of one claim. */
type Denials = { readonly ties: readonly Relationship[]; readonly ids: readonly string[] };

function createJudge(network: Network): (basis: Basis) => Standing {
  const denialsOf = collectDenials(network);
  const origins = buildOrigins(network);
  const reasonWriter = createReasonWriter(network, origins);
  return ({ claims, denied, lists }) => {
    const denials = denied.flatMap((claim) => denialsOf.get(claim) ?? NONE);
    const evidence = lists.filter((list) => list.length > 0);
    const id = decide(denials.length > 0, evidence, origins);
    const ties = denials.map((each) => each.ties);
    const why = ties.length > 0 ? reasonWriter.describeDenials(ties) : reasonWriter.describeWeight(evidence);
    const deniedBy = denials.map((each) => each.ids);
    return toStanding({ id, why, claims }, deniedBy, evidence);
  };
}

function collectDenials(network: Network): ReadonlyMap<string, Denials> {
  const types = collectTypes(network);
  const denials = new Map<string, { ties: Relationship[]; ids: string[] }>();
  for (const tie of network.relationships) {
    if (tie.claim === null || !types.get(tie.type)?.namesClaim) continue;
    const list = denials.get(tie.claim) ?? { ties: [], ids: [] };
    list.ties.push(tie);
    list.ids.push(tie.id);
    denials.set(tie.claim, list);
  }
  return denials;
}

function collectClaims(
  network: Network,
  list: 'relationships' | 'meetings',
): ReadonlyMap<string, readonly Claim[]> {
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of network.claims) {
    for (const id of claim[list]) {
      const list = claimsOf.get(id);
      if (list) list.push(claim);
      else claimsOf.set(id, [claim]);
    }
  }
  return claimsOf;
}

function decide(denied: boolean, lists: readonly (readonly Evidence[])[], origins: Origins): StandingId {
  if (denied) return 'contested';
  const items = lists.reduce((sum, list) => sum + list.length, 0);
  if (items < 2) return items === 0 ? 'unsourced' : 'reported';
  return isCorroborated(weighEvidence(lists, origins)) ? 'corroborated' : 'reported';
}

/**
 * Lists that are already whole are shared; others are put together when they are first read, because a file can tie
 * thousands of relationships to a claim of a thousand documents.
 */
function toStanding(
  standing: Pick<Standing, 'id' | 'why' | 'claims'>,
  deniedBy: readonly (readonly string[])[],
  evidence: readonly (readonly Evidence[])[],
): Standing {
  const { id, why, claims } = standing;
  if (deniedBy.length < 2 && evidence.length < 2) {
    return { id, why, deniedBy: deniedBy[0] ?? NONE, claims, evidence: evidence[0] ?? NONE };
  }
  let allDenials: readonly string[] | null = null;
  let allEvidence: readonly Evidence[] | null = null;
  return {
    id,
    why,
    get deniedBy() {
      allDenials ??= deniedBy.flat();
      return allDenials;
    },
    claims,
    get evidence() {
      allEvidence ??= evidence.flat();
      return allEvidence;
    },
  };
}
