import { MultiGraph } from 'graphology';
import type { Actor, Network, Relationship } from '@/lib/network/network';
import { computeStandingsInPieces, type Standings } from '@/lib/network/standing';
import { collectTypes } from '@/lib/network/types-of';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { finishPieces, type Pieces } from '@/lib/worker/pieces';

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

/** A mixed multigraph: nodes are actors, edges are legs of relationships, keyed by `toLegs`. */
export type NetworkGraph = MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

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
  const third = type.third ? relationship[type.third.role] : null;
  if (!type.third || third === null || third === source || third === target) {
    return [{ key: toLegKey(id, 'whole'), from: source, to: target, part: 'whole' }];
  }
  const stops = type.third.leg === 'before' ? [third, source, target] : [source, target, third];
  const [first, middle, last] = stops as [string, string, string];
  return [
    { key: toLegKey(id, 'first'), from: first, to: middle, part: 'first' },
    { key: toLegKey(id, 'second'), from: middle, to: last, part: 'second' },
  ];
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

/**
 * Builds the Graphology graph of a parsed network: a node for each actor, an edge for each leg, undirected for
 * symmetric types. Relationships of one type between the same actors stay apart. The graph is never mutated after.
 */
export function buildNetworkGraph(network: Network): NetworkGraph {
  return finishPieces(buildNetworkGraphInPieces(network));
}

/** How many actors or relationships are added between two rests. */
const AT_ONCE = 200;

/** Builds the same graph in pieces. */
export function* buildNetworkGraphInPieces(network: Network): Pieces<NetworkGraph> {
  const graph: NetworkGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({
    allowSelfLoops: true,
  });
  const types = collectTypes(network);
  const standings = yield* computeStandingsInPieces(network);
  graph.replaceAttributes({ network, types, standings });
  for (const [at, actor] of network.actors.entries()) {
    if (at % AT_ONCE === 0) yield;
    graph.addNode(actor.id, { actor });
  }
  for (const [at, relationship] of network.relationships.entries()) {
    if (at % AT_ONCE === 0) yield;
    const type = types.get(relationship.type);
    if (!type)
      throw new RangeError(`Relationship "${relationship.id}" has the unknown type "${relationship.type}".`);
    for (const leg of toLegs(relationship, type)) {
      const attributes = { relationship, type, part: leg.part };
      if (type.symmetric) graph.addUndirectedEdgeWithKey(leg.key, leg.from, leg.to, attributes);
      else graph.addDirectedEdgeWithKey(leg.key, leg.from, leg.to, attributes);
    }
  }
  return graph;
}
