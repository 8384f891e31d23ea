import type { FilterResult } from '../filter/network-filter';
import type { NetworkGraph } from '../model/network-graph';
import type { MapSides } from './map-sides';

/** The ties that a filter shows between one side and another. */
export type TiesWithSide = {
  readonly side: string;
  /** The ids of the relationships, in the order of the file. */
  readonly ties: readonly string[];
  readonly contested: number;
};

/** An actor with contact to both of two sides. */
export type Connector = {
  readonly actor: string;
  /** The id of the actor's own side; null for none. */
  readonly side: string | null;
  /** How many of the first side, and of the second, the actor is in contact with; itself left out. */
  readonly first: number;
  readonly second: number;
};

/** Returns the ties shown of a side with each other side, the side with most of them first. */
export function listTiesOfSide(
  graph: NetworkGraph,
  shown: FilterResult,
  { sideOf }: MapSides,
  side: string,
): readonly TiesWithSide[] {
  const found = new Map<string, Set<string>>();
  graph.forEachEdge((_key, { relationship }, from, to) => {
    if (!shown.relationships.has(relationship.id)) return;
    const [one, other] = [sideOf.get(from), sideOf.get(to)];
    const far = one === side ? other : other === side ? one : undefined;
    if (far === undefined || far === side) return;
    found.set(far, (found.get(far) ?? new Set()).add(relationship.id));
  });
  return [...found]
    .map(([id, ties]) => ({ side: id, ties: [...ties], contested: countContested(shown, ties) }))
    .sort((one, other) => other.ties.length - one.ties.length);
}

/**
 * Returns who connects two sides: each actor shown that is in contact with actors of both over ties shown that carry messages,
 * first those whose lesser number of contacts is largest. A member of one side needs none in its own.
 */
export function findConnectors(
  graph: NetworkGraph,
  shown: FilterResult,
  { sideOf }: MapSides,
  [first, second]: readonly [string, string],
): readonly Connector[] {
  const contacts = collectContacts(graph, shown);
  const connectors: Connector[] = [];
  for (const [actor, met] of contacts) {
    const own = sideOf.get(actor) ?? null;
    const count = (side: string) => [...met].filter((other) => sideOf.get(other) === side).length;
    const [toFirst, toSecond] = [count(first), count(second)];
    const reachesFirst = toFirst > 0 || own === first;
    const reachesSecond = toSecond > 0 || own === second;
    const isAcross = own === first ? toSecond > 0 : own === second ? toFirst > 0 : true;
    if (reachesFirst && reachesSecond && isAcross)
      connectors.push({ actor, side: own, first: toFirst, second: toSecond });
  }
  const toReach = ({ side, first: one, second: other }: Connector) =>
    side === first ? other : side === second ? one : Math.min(one, other);
  return connectors.sort(
    (one, other) => toReach(other) - toReach(one) || other.first + other.second - (one.first + one.second),
  );
}

/** Returns those of some actors who are shown, with how many ties of theirs are: those with most ties first. */
export function listMostTied(
  graph: NetworkGraph,
  shown: FilterResult,
  actors: readonly string[],
): readonly { readonly actor: string; readonly ties: number }[] {
  return actors
    .filter((id) => shown.actors.has(id))
    .map((actor) => {
      const ties = graph.mapEdgesOf(actor, (_key, { relationship }) => relationship.id);
      return { actor, ties: new Set(ties.filter((id) => shown.relationships.has(id))).size };
    })
    .sort((one, other) => other.ties - one.ties);
}

/** Those with whom each actor is in contact. A proposed tie is none. */
function collectContacts(graph: NetworkGraph, shown: FilterResult): ReadonlyMap<string, ReadonlySet<string>> {
  const contacts = new Map<string, Set<string>>();
  graph.forEachEdge((_key, { relationship, type }, from, to) => {
    if (!type.carriesMessages || relationship.modality === 'proposed') return;
    if (from === to || !shown.relationships.has(relationship.id)) return;
    contacts.set(from, (contacts.get(from) ?? new Set()).add(to));
    contacts.set(to, (contacts.get(to) ?? new Set()).add(from));
  });
  return contacts;
}

/** Returns how many of some ties are contested. */
function countContested({ standings }: FilterResult, ties: Iterable<string>): number {
  let count = 0;
  for (const id of ties) if (standings.relationships.get(id)?.id === 'contested') count += 1;
  return count;
}
