import { isolateWords } from '@/lib/network/isolate';
import { isPlaceholderName } from '@/lib/network/placeholder-name';
import type { ContactOptions } from '../contact/contact-neighbours';
import type { FilterResult } from '../filter/network-filter';
import type { NetworkGraph } from '../model/network-graph';
import { findCommunities } from './communities';
import { type GivenSides, readGivenSides } from './given-sides';
import type { SideSourceId } from './side-sources';

/** One party of a conflict: its actors, in the order of the file. */
export type PartySide = { readonly id: string; readonly label: string; readonly actors: readonly string[] };

export type PartySides = {
  readonly source: SideSourceId;
  /** The sides that have an actor shown, the largest first. */
  readonly sides: readonly PartySide[];
  /** The id of each shown actor's side. Who is not in here is on no side but its own. */
  readonly sideOf: ReadonlyMap<string, string>;
};

export type SideOptions = ContactOptions & {
  readonly source?: SideSourceId;
  /** What a person has decided: the id of a side, an old or a new one, for an actor's id; null for no side. */
  readonly own?: ReadonlyMap<string, string | null>;
  /** The seed of the communities. */
  readonly seed?: number;
};

/**
 * Returns on which sides the actors shown stand: as the file gives it, or as communities of contact, and where a person
 * has decided otherwise (`own`), as decided. What the file gives counts whatever ties the filter hides for their type,
 * but not ties of another time, of documents left out or of a standing that is hidden.
 */
export function findSides(
  graph: NetworkGraph,
  shown: FilterResult,
  { source = 'membership', own = new Map(), seed, ...contact }: SideOptions = {},
): PartySides {
  const given =
    source === 'communities'
      ? readCommunities(graph, shown, { ...contact, ...(seed === undefined ? {} : { seed }) })
      : readGivenSides(graph, shown, source);
  const members = new Map<string, string[]>();
  const sideOf = new Map<string, string>();
  for (const { id } of graph.getAttribute('network').actors) {
    if (!shown.actors.has(id)) continue;
    const decided = own.get(id);
    const side = decided === undefined ? given.sideOf.get(id) : decided;
    if (side === undefined || side === null) continue;
    sideOf.set(id, side);
    const list = members.get(side) ?? [];
    list.push(id);
    members.set(side, list);
  }
  const sides = [...members]
    .map(([id, actors]) => ({ id, label: given.labels.get(id) ?? toActorName(graph, id), actors }))
    .sort((one, other) => other.actors.length - one.actors.length);
  return { source, sides, sideOf };
}

function readCommunities(
  graph: NetworkGraph,
  shown: FilterResult,
  options: ContactOptions & { readonly seed?: number },
): GivenSides {
  const { communities } = findCommunities(graph, shown, options);
  const sideOf = new Map<string, string>();
  const labels = new Map<string, string>();
  communities.forEach((actors, number) => {
    const [first] = actors;
    // An actor alone is on no side but its own.
    if (first === undefined || actors.length === 1) return;
    const id = `community-${number + 1}`;
    labels.set(id, toCommunityLabel(graph, actors));
    for (const actor of actors) sideOf.set(actor, id);
  });
  return { sideOf, labels };
}

/** Returns how a community is called: for its best connected actor who has a name. */
export function toCommunityLabel(graph: NetworkGraph, actors: readonly string[]): string {
  const names = actors.map((id) => toActorName(graph, id));
  const name = names.find((each) => !isPlaceholderName(each)) ?? names[0] ?? '';
  return `Around ${isolateWords(name)}`;
}

function toActorName(graph: NetworkGraph, id: string): string {
  return graph.hasNode(id) ? graph.getNodeAttribute(id, 'actor').name : id;
}
