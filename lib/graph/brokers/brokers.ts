import {
  type ContactNeighbours,
  type ContactOptions,
  findContactNeighbours,
} from '../contact/contact-neighbours';
import type { FilterResult } from '../filter/network-filter';
import { countIn } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { type AskedEnds, findAskedEnds } from './asked-ends';
import { type Betweenness, type BetweennessOptions, computeBetweenness } from './betweenness';
import { BROKER_MEASURES, type BrokerMeasureId, MEDIATION_MEASURE_IDS } from './broker-measures';
import { BROKERAGE_ROLE_IDS, countBrokerageRoles } from './brokerage-roles';
import { findGoBetweens, type Rivalry } from './go-betweens';
import { findSides, type PartySides, type SideOptions } from './party-sides';
import { rankValues } from './rank-values';
import { findStructuralBalance, type StructuralBalance } from './structural-balance';
import { computeStructuralHoles } from './structural-holes';

/** Null where an actor has no such number: one without contact has no constraint, and a party is no broker. */
export type MeasureValues = Readonly<Record<BrokerMeasureId, number | null>>;

export type BrokerRow = {
  readonly actor: string;
  /** The id of its side, or null when it is on no side but its own. */
  readonly side: string | null;
  readonly values: MeasureValues;
  /** The place among all rows, 1 for the first; equal values share a place, and the next one is as many further. */
  readonly ranks: MeasureValues;
};

export type BrokerTable = {
  /** One row for each actor shown, by betweenness (those without it last), then contacts, then in the order of the file. */
  readonly rows: readonly BrokerRow[];
  readonly sides: PartySides;
  /** The parties between whom brokers are counted; null for everybody. */
  readonly ends: AskedEnds | null;
  readonly balance: StructuralBalance;
  readonly rivalries: readonly Rivalry[];
  /** How betweenness was found: exactly, or from a sample of so many actors. */
  readonly betweenness: { readonly isExact: boolean; readonly followed: number };
};

export type BrokerOptions = SideOptions &
  ContactOptions & {
    /**
     * How brokerage roles read contact. `as-told` (the default): a tie runs from source to target, symmetric ties and
     * membership both ways. `either-way`: every tie runs both ways, so that gatekeeper and representative are equal.
     */
    readonly direction?: 'as-told' | 'either-way';
    readonly sampling?: Omit<BetweennessOptions, 'between'>;
    /** The two ends asked, by ids of actors: see `findAskedEnds`. With nobody at one, everybody counts. */
    readonly from?: readonly string[];
    readonly to?: readonly string[];
  };

/**
 * Returns who stands between whom: for each actor shown every measure of `BROKER_MEASURES` and its rank. Contact is what
 * the ties shown that carry messages make; sides are as `findSides` returns. Each measure's source stands beside it.
 * Between two ends, betweenness counts the pairs of the two parties, and the parties have none of the numbers of
 * `MEDIATION_MEASURE_IDS`. Throws as `findAskedEnds` does.
 */
export function computeBrokers(
  graph: NetworkGraph,
  shown: FilterResult,
  options: BrokerOptions = {},
): BrokerTable {
  const neighbours = findContactNeighbours(graph, shown, options);
  const sides = findSides(graph, shown, options);
  const balance = findStructuralBalance(graph, shown, {
    ...(options.proposed === undefined ? {} : { proposed: options.proposed }),
  });
  const rivalries = findGoBetweens(graph, shown, options);
  const ends = findAskedEnds(graph, shown.actors, sides, options.from ?? [], options.to ?? []);
  const between = ends && toRowsOf(neighbours.actors, ends);
  const sampling = { ...options.sampling, ...(between && { between }) };
  const betweenness = computeBetweenness(neighbours.either, sampling);
  const columns: Columns = {
    ...computeContactColumns(neighbours, betweenness),
    ...computeRoleColumns(neighbours, sides, options.direction ?? 'as-told'),
    'go-between': countSpanned(neighbours.actors, rivalries),
    strained: Float64Array.from(neighbours.actors, (id) => balance.strainOf.get(id) ?? 0),
  };
  if (between) leaveOut(columns, [...between.from, ...between.to]);
  return {
    rows: toRows(neighbours.actors, columns, sides),
    sides,
    ends,
    balance,
    rivalries,
    betweenness: { isExact: betweenness.isExact, followed: betweenness.followed },
  };
}

/** The values of each measure by actor; NaN where there is none. */
type Columns = Readonly<Record<BrokerMeasureId, Float64Array>>;

/** Returns the rows of two parties by number. */
function toRowsOf(actors: readonly string[], { from, to }: AskedEnds) {
  const rows = new Map(actors.map((id, row) => [id, row]));
  const find = (ids: readonly string[]) => Int32Array.from(ids.flatMap((id) => rows.get(id) ?? []));
  return { from: find(from), to: find(to) };
}

/** Takes the parties out of the ranks of brokers. */
function leaveOut(columns: Columns, parties: readonly number[]): void {
  for (const id of MEDIATION_MEASURE_IDS) for (const row of parties) columns[id][row] = Number.NaN;
}

function computeContactColumns({ actors, either }: ContactNeighbours, { values }: Betweenness) {
  const { constraint, effectiveSize } = computeStructuralHoles(either);
  const contacts = Float64Array.from(actors, (_, i) => countIn(either, i));
  return { contacts, betweenness: values, constraint, 'effective-size': effectiveSize };
}

function computeRoleColumns(
  { actors, either, onward }: ContactNeighbours,
  { sides, sideOf }: PartySides,
  direction: 'as-told' | 'either-way',
) {
  const numbers = new Map(sides.map(({ id }, number) => [id, number]));
  const sideNumbers = Int32Array.from(actors, (id) => numbers.get(sideOf.get(id) ?? '') ?? -1);
  const roles = countBrokerageRoles(direction === 'as-told' ? onward : either, sideNumbers);
  const brokerage = Float64Array.from(actors, (_, i) =>
    BROKERAGE_ROLE_IDS.reduce((sum, role) => sum + (roles[role][i] ?? 0), 0),
  );
  return { ...roles, brokerage };
}

function countSpanned(actors: readonly string[], rivalries: readonly Rivalry[]): Float64Array {
  const counts = new Map<string, number>();
  for (const { goBetweens } of rivalries) {
    for (const { actor } of goBetweens) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return Float64Array.from(actors, (id) => counts.get(id) ?? 0);
}

function toRows(actors: readonly string[], columns: Columns, { sideOf }: PartySides): readonly BrokerRow[] {
  const ranks = BROKER_MEASURES.map(({ id, first }) => [id, rankValues(columns[id], first)] as const);
  const rows = actors.map((actor, i) => ({
    actor,
    side: sideOf.get(actor) ?? null,
    values: toValues(BROKER_MEASURES.map(({ id }) => [id, columns[id][i]])),
    ranks: toValues(ranks.map(([id, places]) => [id, places[i]])),
  }));
  const last = actors.length + 1;
  const compare = (id: BrokerMeasureId) => (one: BrokerRow, other: BrokerRow) =>
    (one.ranks[id] ?? last) - (other.ranks[id] ?? last);
  return rows.sort((one, other) => compare('betweenness')(one, other) || compare('contacts')(one, other));
}

function toValues(entries: readonly (readonly [BrokerMeasureId, number | undefined])[]): MeasureValues {
  return Object.fromEntries(
    entries.map(([id, value]) => [id, value === undefined || Number.isNaN(value) ? null : value]),
  ) as MeasureValues;
}
