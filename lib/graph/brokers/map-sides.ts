import { memoize } from '@/lib/network/memoize';
import type { LensId } from '@/lib/vocabulary/lenses';
import { findContactNeighbours } from '../contact/contact-neighbours';
import { findTieNeighbours, type TieNeighbours } from '../contact/tie-neighbours';
import { filterNetwork, NO_FILTER } from '../filter/filter';
import type { FilterResult } from '../filter/network-filter';
import type { CsrLists } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { assignCommunities, type CommunityOptions, toCommunities } from './communities';
import { findSides, type PartySide, toCommunityLabel } from './party-sides';
import { SIDE_SOURCE_IDS, type SideSourceId } from './side-sources';

/** What the map is grouped by: a source of sides, or nothing. */
export const GROUP_IDS = ['none', ...SIDE_SOURCE_IDS] as const;
export type GroupId = (typeof GROUP_IDS)[number];

/** The sides into which the map of a network is grouped, whatever a filter shows. */
export type MapSides = {
  /** Those of two actors and more, the largest first; last the actors of no side, where they are many. */
  readonly sides: readonly PartySide[];
  /** The id of the side of each actor that stands in one. */
  readonly sideOf: ReadonlyMap<string, string>;
};

/** The id of the side of those who stand in no other. */
export const OTHERS_ID = 'others';

/** Above so many actors shown a map opens grouped into its sides. */
export const MAX_UNGROUPED = 100;
/** More sides than these are no overview: the smallest become a part of others. */
const MAX_SIDES = 40;
/** So many actors of no side stand alone; more of them are one side. */
const MAX_ALONE = 8;
/** The share of actors that must have a side for a source to group the map by itself, and of those who are tied for contact to do so. */
const MIN_COVERAGE = 0.7;
const MIN_SIDES = 3;
/** Above so many actors, communities are looked for once. */
const TRY_ONCE_ABOVE = 300;

export type DecidedSides = readonly (readonly [actor: string, side: string | null])[];

/**
 * Returns the sides of a whole network for its map: `own` are those that a user has decided otherwise. Communities are those of contact, or of all ties where
 * contact leaves out too many of those who are tied; beyond the largest they join the one with which they have most contact. Other sides beyond the largest are with those of no side. The same
 * object for the same question.
 */
export function findMapSides(graph: NetworkGraph, source: SideSourceId, own: DecidedSides): MapSides {
  const known = getKnown(graph);
  const question = toQuestion(source, own);
  const found = known.get(question) ?? computeMapSides(graph, source, own);
  if (!known.has(question) && known.size >= MAX_KEPT) known.delete([...known.keys()][0] ?? '');
  known.set(question, found);
  return found;
}

/** The sides of a network as they travel: the label of each, and its actors by their number in the file. */
export type PackedSides = readonly {
  readonly id: string;
  readonly label: string;
  readonly actors: readonly number[];
}[];

/** Returns sides as they travel with a network. */
export function packMapSides(graph: NetworkGraph, { sides }: MapSides): PackedSides {
  const numbers = new Map(graph.getAttribute('network').actors.map(({ id }, number) => [id, number]));
  return sides.map(({ id, label, actors }) => ({
    id,
    label,
    actors: actors.flatMap((actor) => numbers.get(actor) ?? []),
  }));
}

/** Keeps the sides that came with a network, so that nobody looks for them again. */
export function keepMapSides(graph: NetworkGraph, source: SideSourceId, packed: PackedSides): void {
  const { actors } = graph.getAttribute('network');
  const sides = packed.map(({ id, label, actors: numbers }) => ({
    id,
    label,
    actors: numbers.flatMap((number) => actors[number]?.id ?? []),
  }));
  const sideOf = new Map(sides.flatMap(({ id, actors: ids }) => ids.map((actor) => [actor, id] as const)));
  getKnown(graph).set(toQuestion(source, []), { sides, sideOf });
}

/** For how many questions about the sides of one graph the answers are kept. */
const MAX_KEPT = 6;

const getKnown = memoize((_graph: NetworkGraph) => new Map<string, MapSides>());

function toQuestion(source: SideSourceId, own: DecidedSides): string {
  return JSON.stringify([source, own]);
}

function computeMapSides(graph: NetworkGraph, source: SideSourceId, own: DecidedSides): MapSides {
  const shown = filterNetwork(graph, NO_FILTER);
  const found =
    source === 'communities'
      ? findJoinedCommunities(graph, shown, own)
      : findSides(graph, shown, { source, own: new Map(own) }).sides;
  return gatherOthers(graph, found);
}

/**
 * Returns what the map of a network is grouped by when nothing is asked: nothing for one that shows few actors under its lens;
 * else the first source of offices, country and communities that gives most actors a side, and not too many of them.
 */
export const findDefaultGroup = memoize((graph: NetworkGraph, lens: LensId) => {
  return { group: chooseGroup(graph, lens) };
});

/** The room that an actor needs with its name, in square pixels: a map of 1280 × 800 has it for as many as are shown ungrouped anywhere. */
const ROOM_OF_ACTOR = 4_000;
/** So many actors are shown ungrouped on the smallest map. */
const MIN_UNGROUPED = 40;

/**
 * Returns what a map with this room, in square pixels, is grouped by when nothing is asked. A map that is smaller than that of a desk is
 * grouped from fewer actors on, where they have sides enough to be told apart.
 */
export function findRoomGroup(graph: NetworkGraph, lens: LensId, room: number): GroupId {
  const { group } = findDefaultGroup(graph, lens);
  const most = Math.max(MIN_UNGROUPED, Math.floor(room / ROOM_OF_ACTOR));
  if (group !== 'none' || most >= MAX_UNGROUPED) return group;
  const chosen = chooseGroup(graph, lens, most);
  if (chosen === 'none') return chosen;
  return findMapSides(graph, chosen, []).sides.length < MIN_SIDES ? 'none' : chosen;
}

function chooseGroup(graph: NetworkGraph, lens: LensId, most = MAX_UNGROUPED): GroupId {
  if (graph.order <= most) return 'none';
  const shown = filterNetwork(graph, { ...NO_FILTER, lens });
  if (shown.actors.size <= most) return 'none';
  const all = filterNetwork(graph, NO_FILTER);
  for (const source of ['membership', 'country'] as const) {
    const sides = findSides(graph, all, { source }).sides.filter(({ actors }) => actors.length > 1);
    const covered = sides.reduce((sum, { actors }) => sum + actors.length, 0);
    const isFew = sides.length >= MIN_SIDES && sides.length <= MAX_SIDES;
    if (isFew && covered >= MIN_COVERAGE * graph.order) return source;
  }
  return 'communities';
}

/** Keeps the largest sides; who is in none of them is with the others, where these are more than a few. */
function gatherOthers(graph: NetworkGraph, found: readonly PartySide[]): MapSides {
  const kept = found.filter(({ actors }) => actors.length > 1).slice(0, MAX_SIDES);
  const sideOf = new Map(kept.flatMap(({ id, actors }) => actors.map((actor) => [actor, id] as const)));
  const alone = graph.nodes().filter((id) => !sideOf.has(id));
  if (alone.length <= MAX_ALONE || kept.length === 0) return { sides: kept, sideOf };
  for (const actor of alone) sideOf.set(actor, OTHERS_ID);
  return { sides: [...kept, { id: OTHERS_ID, label: 'Others', actors: alone }], sideOf };
}

function findJoinedCommunities(
  graph: NetworkGraph,
  shown: FilterResult,
  own: DecidedSides,
): readonly PartySide[] {
  const options: CommunityOptions = graph.order > TRY_ONCE_ABOVE ? { runs: 1 } : {};
  const neighbours = findNeighbours(graph, shown);
  const { actors, either } = neighbours;
  const { communities } = toCommunities(actors, either, assignCommunities(either, options));
  const joined = joinSmallest(
    communities.filter(({ length }) => length > 1),
    neighbours,
  );
  const decided = new Map(own);
  const labels = new Map<string, string>();
  const members = new Map<string, string[]>();
  joined.forEach((actors, number) => {
    const id = `community-${number + 1}`;
    labels.set(id, toCommunityLabel(graph, actors));
    members.set(
      id,
      actors.filter((actor) => !decided.has(actor)),
    );
  });
  for (const [actor, side] of own) {
    if (side === null || !graph.hasNode(actor)) continue;
    members.set(side, [...(members.get(side) ?? []), actor]);
  }
  const toName = (id: string) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'actor').name : id);
  return [...members]
    .map(([id, actors]) => ({ id, label: labels.get(id) ?? toName(id), actors }))
    .sort((one, other) => other.actors.length - one.actors.length);
}

/**
 * Returns who is in contact; where that leaves out too many of those who are tied, as in a file of whose types few or none are known to carry
 * messages, who is tied: communities of the few would leave nearly all with the others.
 */
function findNeighbours(graph: NetworkGraph, shown: FilterResult): TieNeighbours {
  const contact = findContactNeighbours(graph, shown, {});
  const tied = findTieNeighbours(graph, shown);
  return countJoined(contact.either) >= MIN_COVERAGE * countJoined(tied.either) ? contact : tied;
}

/** Returns how many rows have a neighbour. */
function countJoined({ offsets }: CsrLists): number {
  return offsets.reduce((sum, start, row) => sum + (start < (offsets[row + 1] ?? start) ? 1 : 0), 0);
}

/** Joins the smallest community to the one with which it has most contact for its size, until they are few enough. */
function joinSmallest(
  communities: readonly (readonly string[])[],
  { actors, either }: TieNeighbours,
): readonly (readonly string[])[] {
  const lists: (readonly string[])[] = [...communities];
  const rows = new Map(actors.map((id, row) => [id, row]));
  const communityOf = new Map(lists.flatMap((list, at) => list.map((id) => [id, at] as const)));
  for (let at = lists.length - 1; at >= MAX_SIDES; at -= 1) {
    const contacts = new Map<number, number>();
    for (const id of lists[at] ?? []) {
      const row = rows.get(id) ?? 0;
      const items = either.items.subarray(either.offsets[row] ?? 0, either.offsets[row + 1] ?? 0);
      for (const item of items) {
        const other = communityOf.get(actors[item] ?? '');
        if (other !== undefined && other !== at) contacts.set(other, (contacts.get(other) ?? 0) + 1);
      }
    }
    // For its size, or the largest would take in all others.
    const toShare = (community: number, count: number) => count / (lists[community]?.length ?? 1);
    const [best] = [...contacts].sort(([a, m], [b, n]) => toShare(b, n) - toShare(a, m) || a - b)[0] ?? [];
    if (best === undefined) continue;
    lists[best] = [...(lists[best] ?? []), ...(lists[at] ?? [])];
    for (const id of lists[at] ?? []) communityOf.set(id, best);
    lists[at] = [];
  }
  return lists.filter(({ length }) => length > 0).sort((one, other) => other.length - one.length);
}
