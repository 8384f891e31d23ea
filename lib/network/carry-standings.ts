import type { ResponseId } from '@/lib/vocabulary/relationship-type';
import { listDoubtfulKeys } from './changed-map';
import { joinRuns, listRuns } from './list-runs';
import { ABSENT, findOther, matchThings } from './match-things';
import { memoize } from './memoize';
import type { Claim, Evidence, Meeting, Network, Relationship } from './network';
import { getNumbersById } from './numbers-by-id';
import { createSpeakerTest, getOrigins, type Origins } from './origins';
import { getAnswers } from './standing-answers';
import { getListOf } from './values-by-id';

const RESPONSES = ['denies', 'confirms', 'neither'] as const satisfies readonly ResponseId[];

/** The network before, and what was known of its things: in its order. */
type Before<Standing> = {
  readonly network: Network;
  readonly standings: Readonly<
    Record<'claims' | 'relationships' | 'meetings', ReadonlyMap<string, Standing>>
  >;
};

/** Returns the standings that are as they were in the network before; undefined for those to be judged anew. */
export type Carried<Standing> = {
  readonly claim: (claim: Claim) => Standing | undefined;
  /** Of the relationships or the meetings: the whole list, of which `judge` judges those anew that are not as they were, by number. */
  readonly resting: (
    list: 'relationships' | 'meetings',
    judge: (at: number) => Standing,
  ) => readonly Standing[];
};

/**
 * Returns what finds the standings that an edit leaves as they were, in their words as well: of a thing that is the same object, with evidence from
 * documents and speakers who are as they were, and resting on claims of which the same holds, and the same answers to them.
 */
export function carryStandings<Standing>(
  network: Network,
  { network: before, standings }: Before<Standing>,
): Carried<Standing> {
  // What is the same object cites what was there before; and of actors, it is those who speak that evidence and answers tell of.
  const documents = findChanged(network.documents, before.documents);
  const isSpeaker = createSpeakerTest(network);
  const actors = new Set([...findChanged(network.actors, before.actors)].filter(isSpeaker));
  for (const id of findOtherVoices(getOrigins(network), getOrigins(before)))
    if (isSpeaker(id)) actors.add(id);
  const claims = new Set(before.claims);
  const isKnown = ({ speaker, document }: Evidence) =>
    (speaker === null || !actors.has(speaker)) && (documents.size === 0 || !documents.has(document));
  const isSettled = documents.size + actors.size === 0;
  const hasAlike = (evidence: readonly Evidence[]) => isSettled || evidence.every(isKnown);
  const [answers, answersBefore] = [getAnswers(network), getAnswers(before)];
  const isAnsweredAlike = (claim: string) => {
    const [now, then] = [answers.get(claim), answersBefore.get(claim)];
    return RESPONSES.every((response) => {
      const ties = now?.[response].ties ?? [];
      const isSame = isSameList(ties, then?.[response].ties ?? []);
      return isSame && ties.every((tie) => !actors.has(tie.source) && hasAlike(tie.evidence));
    });
  };
  const judged = new Map<Claim, boolean>();
  const isClaimAlike = (claim: Claim) => {
    const known = judged.get(claim);
    if (known !== undefined) return known;
    const isAlike = claims.has(claim) && hasAlike(claim.evidence) && isAnsweredAlike(claim.id);
    judged.set(claim, isAlike);
    return isAlike;
  };
  const doubtful = findDoubtful(network, before, isClaimAlike);
  return {
    claim: (claim) => (isClaimAlike(claim) ? standings.claims.get(claim.id) : undefined),
    resting: (list, judge) => {
      const things: readonly (Relationship | Meeting)[] = network[list];
      const runs = listRuns(matchThings(things, before[list]));
      const known = getListOf(standings[list], before[list]) ?? [...standings[list].values()];
      const [rests, restsBefore] = [getClaimsOf(network)[list], getClaimsOf(before)[list]];
      const next = joinRuns(runs, known, judge);
      const isRestingAlike = (id: string) =>
        isSameList(rests.get(id) ?? NONE, restsBefore.get(id) ?? NONE) &&
        (rests.get(id) ?? NONE).every(isClaimAlike);
      if (!isSettled) {
        for (const { start, end, last } of runs)
          for (let at = start; last !== ABSENT && at < end; at++)
            if (!hasAlike(things[at]?.evidence ?? NONE)) next[at] = judge(at);
      }
      for (const id of doubtful) {
        const at = getNumbersById(things).get(id);
        if (at !== undefined && !isRestingAlike(id)) next[at] = judge(at);
      }
      return next;
    },
  };
}

const NONE: readonly never[] = [];

/** Returns the ids of what both lists have and is another object now. */
function findChanged(now: readonly Identified[], before: readonly Identified[]): ReadonlySet<string> {
  const others = findOther(now, before);
  if (others.size === 0) return others;
  const numbers = getNumbersById(before);
  return new Set([...others].filter((id) => numbers.has(id)));
}

type Identified = { readonly id: string };

/** Returns the ids of the relationships and the meetings that rest on a claim that is not as it was, or did before. */
function findDoubtful(
  { claims }: Network,
  { claims: before }: Network,
  isAlike: (claim: Claim) => boolean,
): ReadonlySet<string> {
  const numbers = matchThings(claims, before);
  const left = new Set<Claim>(before);
  const doubtful: Claim[] = [];
  for (const [at, claim] of claims.entries()) {
    if (numbers[at] !== ABSENT) left.delete(claim);
    if (numbers[at] === ABSENT || !isAlike(claim)) doubtful.push(claim);
  }
  return new Set(
    [...doubtful, ...left].flatMap(({ relationships, meetings }) => [...relationships, ...meetings]),
  );
}

/** Returns the claims on which each relationship and each meeting rests, by id. */
export function getClaimsOf({ claims }: Network) {
  return collectRests(claims);
}

/** An edit of something else leaves the list of claims as it is. */
const collectRests = memoize((claims: readonly Claim[]) => ({
  relationships: collectClaims(claims, 'relationships'),
  meetings: collectClaims(claims, 'meetings'),
}));

function collectClaims(
  claims: readonly Claim[],
  list: 'relationships' | 'meetings',
): ReadonlyMap<string, readonly Claim[]> {
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const id of claim[list]) {
      const known = claimsOf.get(id);
      if (known) known.push(claim);
      else claimsOf.set(id, [claim]);
    }
  }
  return claimsOf;
}

/** Returns the speakers that lead or belong to other speakers than before. */
function findOtherVoices({ joined: now }: Origins, { joined: before }: Origins): readonly string[] {
  if (now === before) return [];
  return [...listDoubtfulKeys(now, before)].filter((speaker) => {
    const [one, other] = [now.get(speaker), before.get(speaker)];
    // What an edit leaves is the same set.
    if (one === other) return false;
    return one?.size !== other?.size || [...(one ?? [])].some((id) => !other?.has(id));
  });
}

function isSameList(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
