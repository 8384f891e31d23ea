import files from 'node:fs';
import path from 'node:path';
import type { BrokerageRoleId } from '@/lib/graph/brokers/brokerage-roles';
import { type FilterResult, filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import { readShippedNetwork } from '../data/shipped-network';
import { toActorId, toTieNetwork } from '../fixtures/tie-network';

/** What other programs say of one graph of contact; `generate.py` wrote it, and says by what. Actors are numbers. */
export type OracleCase = {
  readonly name: string;
  /** The actors' ids, when the graph is that of a network that ships. */
  readonly ids?: readonly string[];
  readonly size: number;
  readonly ties: readonly (readonly [from: number, to: number, bothWays: boolean])[];
  /** The number of each actor's side, or -1. */
  readonly sides: readonly number[];
  readonly expected: {
    readonly betweenness: readonly number[];
    /** Null where there is no such number: for an actor without contact. */
    readonly constraint: readonly (number | null)[];
    readonly effectiveSize: readonly (number | null)[];
    readonly articulation: readonly number[];
    readonly bridges: readonly (readonly [number, number])[];
    readonly components: readonly (readonly number[])[];
    /** A community's number for each actor, with the modularity of just these communities. */
    readonly partition: readonly number[];
    readonly partitionModularity: number;
    /** The best of fifty runs of igraph's Louvain. */
    readonly bestModularity: number;
    readonly brokerage: Readonly<Record<BrokerageRoleId, readonly number[]>>;
  };
};

export const ORACLE_CASES: readonly OracleCase[] = JSON.parse(
  files.readFileSync(path.join('tests', 'oracles', 'expected.json'), 'utf8'),
) as OracleCase[];

/** What networkx says of the betweenness between two sides of such a graph; `generate-between.py` wrote it. */
export type BetweenCase = {
  /** The graph's name: it is one of `ORACLE_CASES`. */
  readonly name: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Null for the sides themselves. */
  readonly betweenness: readonly (number | null)[];
};

export const BETWEEN_CASES: readonly BetweenCase[] = JSON.parse(
  files.readFileSync(path.join('tests', 'oracles', 'expected-between.json'), 'utf8'),
) as BetweenCase[];

export type OracleGraph = {
  readonly graph: NetworkGraph;
  readonly shown: FilterResult;
  /** The actors' ids, by number. */
  readonly ids: readonly string[];
  /** The sides that the case gives, as a person's own. */
  readonly own: ReadonlyMap<string, string | null>;
};

/** Returns the graph of a case, all of it shown: the network that ships, or one drawn from the case's ties. */
export function buildOracleGraph({ name, ids: shipped, size, ties, sides }: OracleCase): OracleGraph {
  const network = shipped
    ? readShippedNetwork(name)
    : toTieNetwork(
        size,
        ties.map(([from, to, bothWays]) => [from, to, bothWays ? 'talks-to' : 'asks'] as const),
      );
  const graph = buildNetworkGraph(network);
  const ids = shipped ?? Array.from({ length: size }, (_, number) => toActorId(number));
  const own = new Map(ids.map((id, number) => [id, toSide(sides[number])]));
  return { graph, shown: filterNetwork(graph, NO_FILTER), ids, own };
}

function toSide(side: number | undefined): string | null {
  return side === undefined || side < 0 ? null : `side-${side}`;
}
