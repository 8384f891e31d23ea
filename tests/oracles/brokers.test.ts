import type { BrokerMeasureId } from '@/lib/graph/brokers/broker-measures';
import { BROKERAGE_ROLE_IDS } from '@/lib/graph/brokers/brokerage-roles';
import { computeBrokers } from '@/lib/graph/brokers/brokers';
import { assignCommunities, computeModularity, findCommunities } from '@/lib/graph/brokers/communities';
import { findContactNeighbours } from '@/lib/graph/contact/contact-neighbours';
import { BETWEEN_CASES, buildOracleGraph, ORACLE_CASES } from './oracle-case';

describe.each(ORACLE_CASES.map((oracle) => [oracle.name, oracle] as const))('%s', (_, oracle) => {
  const { graph, shown, ids, own } = buildOracleGraph(oracle);
  const { rows } = computeBrokers(graph, shown, { source: 'country', own });
  const rowOf = new Map(rows.map((row) => [row.actor, row]));
  const read = (measure: BrokerMeasureId) => ids.map((id) => rowOf.get(id)?.values[measure] ?? null);
  const expectSame = (measure: BrokerMeasureId, expected: readonly (number | null)[]) =>
    expect(read(measure)).toEqual(
      expected.map((value) => (value === null ? null : expect.closeTo(value, 10))),
    );

  it('has a row for each actor', () => {
    expect(rowOf.size).toBe(oracle.size);
  });

  it('has the betweenness of networkx and igraph', () => {
    expectSame('betweenness', oracle.expected.betweenness);
  });

  it('has the constraint of networkx and igraph', () => {
    expectSame('constraint', oracle.expected.constraint);
  });

  it('has the effective size of networkx', () => {
    expectSame('effective-size', oracle.expected.effectiveSize);
  });

  it.each(BROKERAGE_ROLE_IDS)('counts the role of %s as R’s sna does', (role) => {
    expectSame(role, oracle.expected.brokerage[role]);
  });

  it('computes the modularity of given communities as networkx does', () => {
    const { either } = findContactNeighbours(graph, shown);
    const partition = Int32Array.from(oracle.expected.partition);
    expect(computeModularity(either, partition)).toBeCloseTo(oracle.expected.partitionModularity, 10);
  });

  it('finds communities nearly as good as the best of fifty runs of igraph', () => {
    const { modularity } = findCommunities(graph, shown);
    expect(modularity).toBeGreaterThanOrEqual(oracle.expected.bestModularity - 0.005);
  });

  it('reports the modularity of the communities that it found', () => {
    const { either } = findContactNeighbours(graph, shown);
    const { modularity } = findCommunities(graph, shown);
    expect(modularity).toBe(computeModularity(either, assignCommunities(either)));
  });
});

describe('betweenness between two sides', () => {
  it('is told of each graph that has two sides', () => {
    const hasTwo = ORACLE_CASES.filter(({ sides }) => new Set(sides.filter((side) => side >= 0)).size > 1);
    expect(BETWEEN_CASES.map(({ name }) => name)).toEqual(hasTwo.map(({ name }) => name));
    expect(BETWEEN_CASES.length).toBeGreaterThan(10);
  });

  it.each(BETWEEN_CASES)('is that of networkx: $name', ({ name, from, to, betweenness }) => {
    const oracle = ORACLE_CASES.find((each) => each.name === name);
    if (!oracle) throw new Error(`There is no graph ${name}.`);
    const { graph, shown, ids, own } = buildOracleGraph(oracle);
    const toId = (number: number) => ids[number] ?? '';
    // One actor of each side is asked for: it stands for its side.
    const ends = { from: from.slice(-1).map(toId), to: to.slice(0, 1).map(toId) };
    const table = computeBrokers(graph, shown, { source: 'country', own, ...ends });
    expect(table.ends).toEqual({ from: from.map(toId), to: to.map(toId) });
    const values = new Map(table.rows.map((row) => [row.actor, row.values.betweenness]));
    expect(ids.map((id) => values.get(id))).toEqual(
      betweenness.map((value) => (value === null ? null : expect.closeTo(value, 10))),
    );
  });
});
