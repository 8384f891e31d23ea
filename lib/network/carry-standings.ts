import type { ResponseId } from '@/lib/vocabulary/relationship-type';
import { ABSENT, findOther, matchThings } from './match-things';
import { memoize } from './memoize';
import type { Claim, Evidence, Meeting, Network, Relationship } from './network';
import { getOrigins, type Origins } from './origins';
import { getAnswers } from './standing-answers';

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
  /** Of the relationships or the meetings, by number; `restsOn`: the claims that it rests on. */
  readonly resting: (
    list: 'relationships' | 'meetings',
  ) => (at: number, restsOn: readonly Claim[] | undefined) => Standing | undefined;
};

/**
 * Returns what finds the standings that an edit leaves as they were, in their words as well: of a thing that is the same object, with evidence from
 * documents and speakers who are as they were, and resting on claims of which the same holds, and the same answers to them.
 */
export function carryStandings<Standing>(
  network: Network,
  { network: before, standings }: Before<Standing>,
): Carried<Standing> {
  const documents = findOther(network.documents, before.documents);
  const actors = new Set(findOther(network.actors, before.actors));
  for (const id of findOtherVoices(getOrigins(network), getOrigins(before))) actors.add(id);
  const claims = new Set(before.claims);
  const isKnown = ({ speaker, document }: Evidence) =>
    !documents.has(document) && (speaker === null || !actors.has(speaker));
  const hasAlike = (evidence: readonly Evidence[]) =>
    documents.size + actors.size === 0 || evidence.every(isKnown);
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
  return {
    claim: (claim) => (isClaimAlike(claim) ? standings.claims.get(claim.id) : undefined),
    resting: (list) => {
      const things: readonly (Relationship | Meeting)[] = network[list];
      const numbers = matchThings(things, before[list]);
      const known = [...standings[list].values()];
      const [rests, restsBefore] = [getClaimsOf(network)[list], getClaimsOf(before)[list]];
      return (at, restsOn = NONE) => {
        const thing = things[at];
        const last = numbers[at] ?? ABSENT;
        if (last === ABSENT || !thing || !hasAlike(thing.evidence)) return undefined;
        const restedOn = rests === restsBefore ? restsOn : (restsBefore.get(thing.id) ?? NONE);
        return isSameList(restsOn, restedOn) && restsOn.every(isClaimAlike) ? known[last] : undefined;
      };
    },
  };
}

const NONE: readonly never[] = [];

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
  return [...new Set([...now.keys(), ...before.keys()])].filter((speaker) => {
    const [one, other] = [now.get(speaker), before.get(speaker)];
    return one?.size !== other?.size || [...(one ?? [])].some((id) => !other?.has(id));
  });
}

function isSameList(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
