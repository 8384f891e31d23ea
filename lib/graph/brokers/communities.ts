import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { type ContactOptions, findContactNeighbours } from '../contact/contact-neighbours';
import type { FilterResult } from '../filter/network-filter';
import type { CsrLists } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { createDraw, drawOrder } from '../model/sample';

export type CommunityOptions = ContactOptions & {
  /** Another seed visits actors in another order, and may find other communities. */
  readonly seed?: number;
  /** Above 1 finds more and smaller communities, below 1 fewer and larger ones. */
  readonly resolution?: number;
  /** How often it is tried, in another order each time; the best is taken. */
  readonly runs?: number;
};

export const COMMUNITY_RUNS = 10;
/** Above so many contacts it is tried once: the order matters little there, and takes long. */
const TRY_ONCE_ABOVE = 20_000;

export type Communities = {
  /** The actors of each community: those with most contacts first. Larger communities come first. */
  readonly communities: readonly (readonly string[])[];
  /** The place of each shown actor's community in `communities`. An actor without contact is a community alone. */
  readonly communityOf: ReadonlyMap<string, number>;
  /** How much more contact lies within communities than by chance, −½ to 1; null when there is no contact. */
  readonly modularity: number | null;
};

/**
 * Returns the communities of the actors shown: groups with more contact within than between (Louvain: Blondel et al.
 * 2008; modularity: Newman and Girvan 2004, at resolution 1 whatever was asked). All ties between two actors are one. The
 * same for the same network, filter and seed.
 */
export function findCommunities(
  graph: NetworkGraph,
  shown: FilterResult,
  options: CommunityOptions = {},
): Communities {
  const { actors, either } = findContactNeighbours(graph, shown, options);
  return toCommunities(actors, either, assignCommunities(either, options));
}

/** Returns a community's number for each row of symmetric `neighbours`; rows without neighbours are alone. */
export function assignCommunities(
  neighbours: CsrLists,
  { seed = 1, resolution = 1, runs = COMMUNITY_RUNS }: Omit<CommunityOptions, keyof ContactOptions> = {},
): Int32Array {
  const size = neighbours.offsets.length - 1;
  if (runs < 1) throw new RangeError(`Communities are looked for ${runs} times; once is the least.`);
  if (neighbours.items.length === 0) return Int32Array.from({ length: size }, (_, i) => i);
  const rng = createDraw(seed);
  let best = { modularity: Number.NEGATIVE_INFINITY, communities: {} as Readonly<Record<string, number>> };
  for (let run = 0; run < runs; run++) {
    const contacts = buildContacts(neighbours, drawOrder(size, rng));
    const found = louvain.detailed(contacts, { rng, resolution, getEdgeWeight: null });
    if (found.modularity > best.modularity) best = found;
    if (contacts.size > TRY_ONCE_ABOVE) break;
  }
  return Int32Array.from({ length: size }, (_, i) => best.communities[i] ?? -1);
}

/** The order in which nodes are added is that in which Louvain visits them, from a place that it draws. */
function buildContacts(neighbours: CsrLists, order: Int32Array): UndirectedGraph {
  const contacts = new UndirectedGraph();
  for (const actor of order) contacts.addNode(actor);
  forEachPair(neighbours, (one, other) => contacts.addUndirectedEdge(one, other));
  return contacts;
}

/**
 * Returns the modularity of a partition of symmetric `neighbours` (Newman and Girvan 2004): over communities, the share
 * of contacts within less the square of the share of contacts' ends. Null when there is no contact.
 */
export function computeModularity({ offsets, items }: CsrLists, communityOf: Int32Array): number | null {
  if (items.length === 0) return null;
  const ends = new Map<number, number>();
  let within = 0;
  communityOf.forEach((community, actor) => {
    const [start = 0, end = 0] = [offsets[actor], offsets[actor + 1]];
    ends.set(community, (ends.get(community) ?? 0) + end - start);
    for (let at = start; at < end; at++) if (communityOf[items[at] ?? 0] === community) within += 1;
  });
  const expected = [...ends.values()].reduce((sum, count) => sum + (count / items.length) ** 2, 0);
  return within / items.length - expected;
}

function forEachPair({ offsets, items }: CsrLists, visit: (one: number, other: number) => void): void {
  for (let one = 0; one + 1 < offsets.length; one++) {
    for (let at = offsets[one] ?? 0; at < (offsets[one + 1] ?? 0); at++) {
      const other = items[at] ?? 0;
      if (one < other) visit(one, other);
    }
  }
}

/** Returns communities from the number that each actor has been given. */
export function toCommunities(
  actors: readonly string[],
  neighbours: CsrLists,
  assigned: Int32Array,
): Communities {
  const { offsets } = neighbours;
  const members = new Map<number, number[]>();
  assigned.forEach((community, actor) => {
    const list = members.get(community) ?? [];
    list.push(actor);
    members.set(community, list);
  });
  const countContacts = (actor: number) => (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
  // Sorting is stable, so that what is equal stays in the order of the file.
  const communities = [...members.values()]
    .sort((one, other) => other.length - one.length)
    .map((list) => list.sort((one, other) => countContacts(other) - countContacts(one) || one - other))
    .map((list) => list.map((actor) => actors[actor] ?? ''));
  return {
    communities,
    communityOf: new Map(communities.flatMap((list, number) => list.map((id) => [id, number] as const))),
    modularity: computeModularity(neighbours, assigned),
  };
}
