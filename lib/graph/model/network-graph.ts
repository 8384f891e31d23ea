import { MultiGraph } from 'graphology';
import { listGone, listRuns } from '@/lib/network/list-runs';
import { ABSENT, matchThings } from '@/lib/network/match-things';
import type { Actor, Network, Relationship } from '@/lib/network/network';
import { getNumbersById } from '@/lib/network/numbers-by-id';
import { computeStandingsInPieces, type Standings } from '@/lib/network/standing';
import { LIST_NAMES } from '@/lib/network/thing-index';
import { collectTypes } from '@/lib/network/types-of';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { finishPieces, type Pieces } from '@/lib/worker/pieces';
import { findTiesOfActors } from './ties-of-actors';

export type NodeAttributes = { readonly actor: Actor };

/** `whole`: the relationship has one leg. `first`, `second`: where the leg stands in a chain of three actors. */
export const LEG_PARTS = ['whole', 'first', 'second'] as const;
export type LegPart = (typeof LEG_PARTS)[number];

export type EdgeAttributes = {
  readonly relationship: Relationship;
  readonly type: RelationshipType;
  readonly part: LegPart;
};

export type GraphAttributes = {
  readonly network: Network;
  readonly types: ReadonlyMap<string, RelationshipType>;
  readonly standings: Standings;
};

/** Is told of an edge: its key, what it is, and the actors at its ends. */
export type VisitEdge<Result> = (key: string, attributes: EdgeAttributes, from: string, to: string) => Result;

/** The graph of a network in Graphology: a node for each actor, an edge for each leg, undirected for symmetric types. */
export type GraphModel = MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/**
 * A mixed multigraph that is never changed: nodes are actors, edges are legs of relationships, keyed by `toLegs`. Graphology holds
 * them, from the first question about who is tied to whom: an edit asks none, and does not wait for it.
 */
export class NetworkGraph {
  private readonly numbers: ReadonlyMap<string, number>;
  private legCount: number | null = null;
  private held: GraphModel | null = null;

  private readonly origin: WeakRef<NetworkGraph> | null;

  /** `before`: the graph of a network from which an edit made this one. */
  constructor(
    private readonly attributes: GraphAttributes,
    before: NetworkGraph | null = null,
  ) {
    this.origin = before && new WeakRef(before);
    this.numbers = getNumbersById(attributes.network.actors);
  }

  /** The graph from which an edit made this one, as long as anything else holds it: what the edit leaves need not be made anew. */
  get before(): NetworkGraph | null {
    return this.origin?.deref() ?? null;
  }

  /** How many nodes there are. */
  get order(): number {
    return this.attributes.network.actors.length;
  }

  /** How many edges there are. */
  get size(): number {
    if (this.legCount === null) {
      const { network, types } = this.attributes;
      let count = 0;
      for (const relationship of network.relationships)
        count += findThird(relationship, getTypeOf(types, relationship)) === null ? 1 : 2;
      this.legCount = count;
    }
    return this.legCount;
  }

  /** The same graph in Graphology, with all that it can be asked: not to be changed. */
  get model(): GraphModel {
    this.held ??= this.buildModel();
    return this.held;
  }

  getAttribute<Name extends keyof GraphAttributes>(name: Name): GraphAttributes[Name] {
    return this.attributes[name];
  }

  getAttributes(): GraphAttributes {
    return this.attributes;
  }

  hasNode(id: string): boolean {
    return this.numbers.has(id);
  }

  nodes(): string[] {
    return this.attributes.network.actors.map(({ id }) => id);
  }

  /** Throws a RangeError where the network has no such actor. */
  getNodeAttribute<Name extends keyof NodeAttributes>(id: string, _name: Name): NodeAttributes[Name] {
    const actor = this.attributes.network.actors[this.numbers.get(id) ?? -1];
    if (!actor) throw new RangeError(`The network has no actor "${id}".`);
    return actor;
  }

  /** Visits each edge, in the order of the relationships. */
  forEachEdge(visit: VisitEdge<void>): void {
    const { network, types } = this.attributes;
    for (const relationship of network.relationships) {
      const type = getTypeOf(types, relationship);
      for (const { key, from, to, part } of toLegs(relationship, type))
        visit(key, { relationship, type, part }, from, to);
    }
  }

  mapEdges<Result>(visit: VisitEdge<Result>): Result[] {
    const results: Result[] = [];
    this.forEachEdge((...edge) => {
      results.push(visit(...edge));
    });
    return results;
  }

  /** Maps the edges at an actor, each once. */
  mapEdgesOf<Result>(id: string, visit: VisitEdge<Result>): Result[] {
    return this.model.mapEdges(id, (key, attributes, from, to) => visit(key, attributes, from, to));
  }

  /** Returns the actors at the other ends of an actor's edges, each once. */
  neighbors(id: string): string[] {
    return this.model.neighbors(id);
  }

  /** Returns how many ends of edges an actor has: an edge to itself has two. */
  degree(id: string): number {
    return this.model.degree(id);
  }

  private buildModel(): GraphModel {
    const model: GraphModel = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({
      allowSelfLoops: true,
    });
    model.replaceAttributes(this.attributes);
    for (const actor of this.attributes.network.actors) model.addNode(actor.id, { actor });
    this.forEachEdge((key, attributes, from, to) => {
      if (attributes.type.symmetric) model.addUndirectedEdgeWithKey(key, from, to, attributes);
      else model.addDirectedEdgeWithKey(key, from, to, attributes);
    });
    return model;
  }
}

export type Leg = {
  /** The relationship's id when it has one leg, else `<id>/1` and `<id>/2`: a slug holds no slash, so none can clash. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly part: LegPart;
};

/**
 * Returns the legs of a relationship: one, or two in reading order when it has a third role (P→E, E→T for an envoy E
 * on behalf of P; A→B, B→C for A via B toward C). A third role that repeats an end of its leg adds no leg. A response without
 * a target is a loop at its speaker.
 */
export function toLegs(relationship: Relationship, type: RelationshipType): readonly Leg[] {
  const { id, source } = relationship;
  const target = relationship.target ?? source;
  const third = findThird(relationship, type);
  if (!type.third || third === null) {
    return [{ key: toLegKey(id, 'whole'), from: source, to: target, part: 'whole' }];
  }
  const stops = type.third.leg === 'before' ? [third, source, target] : [source, target, third];
  const [first, middle, last] = stops as [string, string, string];
  return [
    { key: toLegKey(id, 'first'), from: first, to: middle, part: 'first' },
    { key: toLegKey(id, 'second'), from: middle, to: last, part: 'second' },
  ];
}

/** Returns who has the third role, where that adds a leg; null where it adds none. */
function findThird(relationship: Relationship, { third }: RelationshipType): string | null {
  const actor = third ? relationship[third.role] : null;
  return actor === relationship.source || actor === relationship.target ? null : actor;
}

/** Returns the key of a part of a relationship's legs. */
export function toLegKey(relationship: string, part: LegPart): string {
  return part === 'whole' ? relationship : `${relationship}/${part === 'first' ? 1 : 2}`;
}

/** Returns the relationship's id behind an edge's key. */
export function toRelationshipId(edgeKey: string): string {
  const slash = edgeKey.indexOf('/');
  return slash === -1 ? edgeKey : edgeKey.slice(0, slash);
}

/** Returns the type of a relationship. Throws a RangeError where the network has none of that id. */
export function getTypeOf(
  types: ReadonlyMap<string, RelationshipType>,
  { id, type }: Relationship,
): RelationshipType {
  const found = types.get(type);
  if (!found) throw new RangeError(`Relationship "${id}" has the unknown type "${type}".`);
  return found;
}

/**
 * Builds the graph of a parsed network: a node for each actor, an edge for each leg, undirected for symmetric types. Relationships of
 * one type between the same actors stay apart. `before`: the graph of a network from which an edit made this one. Throws a RangeError
 * where a relationship has an unknown type, or an end that the network does not have.
 */
export function buildNetworkGraph(network: Network, before: NetworkGraph | null = null): NetworkGraph {
  return finishPieces(buildNetworkGraphInPieces(network, before));
}

/** Builds the same graph in pieces. */
export function* buildNetworkGraphInPieces(
  network: Network,
  before: NetworkGraph | null = null,
): Pieces<NetworkGraph> {
  const types = collectTypes(network);
  if (before) matchLists(network, before.getAttribute('network'));
  checkTies(network, types, before);
  const standings = yield* computeStandingsInPieces(network, before?.getAttributes());
  return new NetworkGraph({ network, types, standings }, before);
}

/** Compares each list with that before an edit: what is known of a list is carried over by what has changed in it. */
function matchLists(network: Network, before: Network): void {
  for (const list of LIST_NAMES) matchThings<unknown>(network[list], before[list]);
}

/**
 * Throws a RangeError for the first relationship of an unknown type, or with an end that is no actor of the network. Of those that were
 * checked `before`, only those are looked at that are tied to somebody who has gone since.
 */
function checkTies(
  { actors, relationships, relationshipTypes }: Network,
  types: ReadonlyMap<string, RelationshipType>,
  before: NetworkGraph | null,
): void {
  const known = getNumbersById(actors);
  const check = (at: number) => {
    const relationship = relationships[at] as Relationship;
    const { third } = getTypeOf(types, relationship);
    const { id, source, target } = relationship;
    // Not by its legs: the opening of a network looks at each tie, and would make as many objects.
    for (const end of [source, target, third && relationship[third.role]])
      if (end !== null && !known.has(end))
        throw new RangeError(`Relationship "${id}" names "${end}", who is no actor of the network.`);
  };
  if (before?.getAttribute('network').relationshipTypes !== relationshipTypes)
    for (let at = 0; at < relationships.length; at++) check(at);
  else for (const at of listDoubtful(relationships, actors, before.getAttribute('network'))) check(at);
}

/**
 * Returns the numbers of the relationships, ascending, that an edit has brought, or that are tied to somebody whom it has taken; of all, where
 * it is not known who is tied to whom.
 */
function listDoubtful(
  relationships: readonly Relationship[],
  actors: readonly Actor[],
  { relationships: before, actors: actorsBefore }: Network,
): Iterable<number> {
  const known = getNumbersById(actors);
  const gone = listGone(listRuns(matchThings(actors, actorsBefore)), actorsBefore.length).filter(
    (number) => !known.has((actorsBefore[number] as Actor).id),
  );
  const tied = findTiesOfActors(before, actorsBefore, gone);
  if (tied === null) return relationships.keys();
  const runs = listRuns(matchThings(relationships, before));
  const isTied = new Set(tied);
  const doubtful: number[] = [];
  for (const { start, end, last } of runs)
    for (let at = start; at < end && (last === ABSENT || isTied.size > 0); at++)
      if (last === ABSENT || isTied.has(last + at - start)) doubtful.push(at);
  return doubtful;
}
