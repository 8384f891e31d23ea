import type { FilterResult, Hidden } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { type EvidenceFilter, toKnownNetwork } from '@/lib/network/as-told-by';
import type { Actor, Claim, Meeting, Relationship } from '@/lib/network/network';
import type { Standing } from '@/lib/network/standing';
import type { StandingId } from '@/lib/vocabulary/standings';

/** A thing of the file beside what its evidence amounts to, with a sentence that says why. */
export type Judged<Thing> = Thing & { readonly standing: StandingId; readonly standingReason: string };

/** The part of a network that a filter lets through, in the shapes and the order of the file, and what it hides. */
export type ShownNetwork = {
  readonly actors: readonly Actor[];
  readonly relationships: readonly Judged<Relationship>[];
  readonly claims: readonly Judged<Claim>[];
  readonly meetings: readonly Judged<Meeting>[];
  readonly hidden: {
    readonly actors: readonly Hidden[];
    readonly relationships: readonly Hidden[];
    readonly claims: readonly Hidden[];
    readonly meetings: readonly Hidden[];
  };
};

/**
 * Returns what is shown of a graph when it was filtered by some of its evidence: the rest is none any more, and standings are
 * what the evidence that counts amounts to. Throws a RangeError when the result is of another graph.
 */
export function toShownNetwork(
  graph: NetworkGraph,
  filter: EvidenceFilter,
  { standings, hidden, ...shown }: FilterResult,
): ShownNetwork {
  const { actors, relationships, claims, meetings } = toKnownNetwork(graph.getAttribute('network'), filter);
  return {
    actors: actors.filter(({ id }) => shown.actors.has(id)),
    relationships: relationships
      .filter(({ id }) => shown.relationships.has(id))
      .map((relationship) => judge(relationship, standings.relationships)),
    claims: claims.filter(({ id }) => shown.claims.has(id)).map((claim) => judge(claim, standings.claims)),
    meetings: meetings
      .filter(({ id }) => shown.meetings.has(id))
      .map((meeting) => judge(meeting, standings.meetings)),
    hidden,
  };
}

function judge<Thing extends { readonly id: string }>(
  thing: Thing,
  standings: ReadonlyMap<string, Standing>,
): Judged<Thing> {
  const standing = standings.get(thing.id);
  if (!standing)
    throw new RangeError(`“${thing.id}” has no standing: the filter's result is of another graph.`);
  return { ...thing, standing: standing.id, standingReason: standing.why };
}
