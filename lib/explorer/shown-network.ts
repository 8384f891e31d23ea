import type { FilterResult, Hidden } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { type EvidenceFilter, toKnownNetwork } from '@/lib/network/as-told-by';
import { writeJsonPieces } from '@/lib/network/json-pieces';
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

/** A network as it is shown, whose lists are made while they are read, once. */
type Shown = {
  readonly [List in Exclude<keyof ShownNetwork, 'hidden'>]: Iterable<ShownNetwork[List][number]>;
} & Pick<ShownNetwork, 'hidden'>;

/**
 * Returns what is shown of a graph when it was filtered by some of its evidence: the rest is none any more, and standings are
 * what the evidence that counts amounts to. Throws a RangeError when the result is of another graph.
 */
export function toShownNetwork(
  graph: NetworkGraph,
  filter: EvidenceFilter,
  result: FilterResult,
): ShownNetwork {
  const { actors, relationships, claims, meetings, hidden } = listShown(graph, filter, result);
  return {
    actors: [...actors],
    relationships: [...relationships],
    claims: [...claims],
    meetings: [...meetings],
    hidden,
  };
}

/** Returns the same as JSON, piece by piece. */
export function writeShownNetwork(
  graph: NetworkGraph,
  filter: EvidenceFilter,
  result: FilterResult,
): Generator<string> {
  return writeJsonPieces(listShown(graph, filter, result));
}

function listShown(graph: NetworkGraph, filter: EvidenceFilter, shown: FilterResult): Shown {
  const { actors, relationships, claims, meetings } = toKnownNetwork(graph.getAttribute('network'), filter);
  const { standings, hidden } = shown;
  return {
    actors: listThose(actors, shown.actors, (actor) => actor),
    relationships: listThose(relationships, shown.relationships, (tie) =>
      judge(tie, standings.relationships),
    ),
    claims: listThose(claims, shown.claims, (claim) => judge(claim, standings.claims)),
    meetings: listThose(meetings, shown.meetings, (meeting) => judge(meeting, standings.meetings)),
    hidden,
  };
}

function* listThose<Thing extends { readonly id: string }, Told>(
  things: readonly Thing[],
  shown: ReadonlySet<string>,
  tell: (thing: Thing) => Told,
): Generator<Told> {
  for (const thing of things) if (shown.has(thing.id)) yield tell(thing);
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
