import type { ResponseId } from '@/lib/vocabulary/relationship-type';
import type { StandingId } from '@/lib/vocabulary/standings';
import { finishPieces, type Pieces } from '@/lib/worker/pieces';
import { type Carried, carryStandings, getClaimsOf } from './carry-standings';
import type { Evidence, Meeting, Network, Relationship } from './network';
import { getOrigins, isCorroborated, type Origins, weighEvidence } from './origins';
import { type Answers, type ClaimAnswers, getAnswers } from './standing-answers';
import { createReasonWriter, type ReasonWriter } from './standing-reason';
import { ValuesById } from './values-by-id';

/** Why something has its standing: enough to tell a reader in a sentence, and to show both columns of evidence. */
export type Standing = {
  readonly id: StandingId;
  /** One sentence: "Denied 3 times: by Amos Hochstein, …". */
  readonly why: string;
  /** The ids of the `denies` relationships that contest it, directly or through its claims. */
  readonly deniedBy: readonly string[];
  /** The ids of the ties that confirm it or a claim that it rests on. */
  readonly confirmedBy: readonly string[];
  /** The ids of the answers that count neither way: no comment, not reached. */
  readonly leftOpenBy: readonly string[];
  /** The ids of the claims that it rests on (empty for a claim). */
  readonly claims: readonly string[];
  /** All evidence that speaks for it: its own, then that of its claims, then that of those who confirm them. */
  readonly evidence: readonly Evidence[];
};

export type Standings = {
  readonly relationships: ReadonlyMap<string, Standing>;
  readonly claims: ReadonlyMap<string, Standing>;
  readonly meetings: ReadonlyMap<string, Standing>;
};

/** A network whose standings are known. */
type Judged = { readonly network: Network; readonly standings: Standings };

/**
 * Returns what the evidence for each relationship, meeting and claim amounts to, in the order of the vocabulary: contested
 * when an actor denies it or a claim that it rests on (a denial needs no evidence to count); corroborated when two
 * documents or named speakers of independent origin say so; reported when anything does; else unsourced. An actor who
 * confirms a claim is one more named speaker, for each document that reports it. An answer without comment, and an actor
 * who was not reached, count neither way.
 */
export function computeStandings(network: Network, before: Judged | null = null): Standings {
  return finishPieces(computeStandingsInPieces(network, before));
}

/** Computes the same standings in pieces, a few things at a time. What an edit leaves as it was `before` is the same object. */
export function* computeStandingsInPieces(network: Network, before: Judged | null = null): Pieces<Standings> {
  const answersTo = getAnswers(network);
  yield;
  const origins = getOrigins(network);
  yield;
  const carried = before && carryStandings(network, before);
  const judge = createJudge(network, answersTo, origins);
  const claims = new Map<string, Standing>();
  for (const claim of network.claims) {
    if (claims.size % AT_ONCE === 0) yield;
    const known = carried?.claim(claim);
    claims.set(claim.id, known ?? judge({ claims: NONE, answered: [claim.id], lists: [claim.evidence] }));
  }
  const relationships = yield* judgeResting(network, 'relationships', claims, { judge, carried });
  const meetings = yield* judgeResting(network, 'meetings', claims, { judge, carried });
  return { relationships, claims, meetings };
}

/** How many things are judged between two rests. */
const AT_ONCE = 200;

type Judging = {
  readonly judge: (basis: Basis) => Standing;
  readonly carried: Carried<Standing> | null;
};

/** Returns the standings of what stands on its own evidence and on that of claims. */
function* judgeResting(
  network: Network,
  list: 'relationships' | 'meetings',
  claims: ReadonlyMap<string, Standing>,
  { judge, carried }: Judging,
): Pieces<ReadonlyMap<string, Standing>> {
  const things: readonly (Relationship | Meeting)[] = network[list];
  const claimsOf = getClaimsOf(network)[list];
  const judgeAt = (at: number): Standing => {
    const { id, evidence } = things[at] as Relationship | Meeting;
    const restsOn = claimsOf.get(id);
    if (!restsOn) return judge({ claims: NONE, answered: NONE, lists: [evidence] });
    const only = restsOn.length === 1 && evidence.length === 0 ? claims.get(restsOn[0]?.id ?? '') : undefined;
    const ids = restsOn.map((claim) => claim.id);
    const lists = [evidence, ...restsOn.map((claim) => claim.evidence)];
    return only ? restOn(only, ids) : judge({ claims: ids, answered: ids, lists });
  };
  if (carried) return new ValuesById(things, carried.resting(list, judgeAt));
  const standings: Standing[] = [];
  for (let at = 0; at < things.length; at++) {
    if (at % AT_ONCE === 0) yield;
    standings.push(judgeAt(at));
  }
  return new ValuesById(things, standings);
}

const NONE: readonly never[] = [];

/** What a standing is worked out from: the claims rested on, those whose answers count, and the evidence. */
type Basis = {
  readonly claims: readonly string[];
  readonly answered: readonly string[];
  readonly lists: readonly (readonly Evidence[])[];
};

function createJudge(
  network: Network,
  answersTo: ReadonlyMap<string, ClaimAnswers>,
  origins: Origins,
): (basis: Basis) => Standing {
  const reasonWriter = createReasonWriter(network, origins);
  return ({ claims, answered, lists }) => {
    // Most things rest on no claim and have evidence of their own.
    const [only] = lists;
    if (answered.length === 0 && lists.length === 1 && only) return judgeAlone(only, origins, reasonWriter);
    const answers = answered.flatMap((claim) => answersTo.get(claim) ?? NONE);
    const pick = (response: ResponseId) =>
      answers.map((each) => each[response]).filter(({ ids }) => ids.length > 0);
    const [denials, confirmations, open] = [pick('denies'), pick('confirms'), pick('neither')];
    const confirmed = confirmations.map((each) => each.evidence);
    const evidence = [...lists, ...confirmed].filter((list) => list.length > 0);
    const id = decide(denials.length > 0, evidence, origins);
    const describe = () => {
      const why =
        denials.length > 0
          ? reasonWriter.describeDenials(denials.map((each) => each.ties))
          : reasonWriter.describeWeight(evidence);
      const inWords = reasonWriter.describeAnswers(confirmations.flatMap(toTies), open.flatMap(toTies));
      return inWords ? `${why} ${inWords}` : why;
    };
    const toIds = (list: readonly Answers[]) => list.map(({ ids }) => ids);
    return toStanding({ id, describe, claims }, evidence, {
      deniedBy: toIds(denials),
      confirmedBy: toIds(confirmations),
      leftOpenBy: toIds(open),
    });
  };
}

/** Returns the standing of what nobody answers, by its own evidence. */
function judgeAlone(evidence: readonly Evidence[], origins: Origins, reasonWriter: ReasonWriter): Standing {
  let why: string | null = null;
  const lists = evidence.length === 0 ? NONE : [evidence];
  return {
    id: decide(false, lists, origins),
    get why() {
      why ??= reasonWriter.describeWeight(lists);
      return why;
    },
    deniedBy: NONE,
    confirmedBy: NONE,
    leftOpenBy: NONE,
    claims: NONE,
    evidence,
  };
}

function toTies({ ties }: Answers): readonly Relationship[] {
  return ties;
}

function decide(denied: boolean, lists: readonly (readonly Evidence[])[], origins: Origins): StandingId {
  if (denied) return 'contested';
  const items = lists.reduce((sum, list) => sum + list.length, 0);
  if (items < 2) return items === 0 ? 'unsourced' : 'reported';
  return isCorroborated(weighEvidence(lists, origins)) ? 'corroborated' : 'reported';
}

type AnswerLists = Readonly<
  Record<'deniedBy' | 'confirmedBy' | 'leftOpenBy', readonly (readonly string[])[]>
>;

/**
 * The reason is put into words when it is first read: an edit works all standings out anew, and few are read. Lists that are already
 * whole are shared; others are put together when they are first read, because a file can tie thousands of relationships to a
 * claim of a thousand documents.
 */
function toStanding(
  { id, describe, claims }: Pick<Standing, 'id' | 'claims'> & { readonly describe: () => string },
  evidence: readonly (readonly Evidence[])[],
  { deniedBy, confirmedBy, leftOpenBy }: AnswerLists,
): Standing {
  let why: string | null = null;
  let allDenials: readonly string[] | null = null;
  let allEvidence: readonly Evidence[] | null = null;
  return {
    id,
    get why() {
      why ??= describe();
      return why;
    },
    get deniedBy() {
      allDenials ??= join(deniedBy);
      return allDenials;
    },
    confirmedBy: join(confirmedBy),
    leftOpenBy: join(leftOpenBy),
    claims,
    get evidence() {
      allEvidence ??= join(evidence);
      return allEvidence;
    },
  };
}

/** Returns the standing of what rests on one claim and on nothing else: that of the claim, read when it is asked for. */
function restOn(claim: Standing, claims: readonly string[]): Standing {
  const { id, confirmedBy, leftOpenBy } = claim;
  return {
    id,
    get why() {
      return claim.why;
    },
    get deniedBy() {
      return claim.deniedBy;
    },
    confirmedBy,
    leftOpenBy,
    claims,
    get evidence() {
      return claim.evidence;
    },
  };
}

/** A list that is alone is shared. */
function join<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.length < 2 ? (lists[0] ?? NONE) : lists.flat();
}
