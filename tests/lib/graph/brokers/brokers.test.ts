import {
  BROKER_MEASURE_IDS,
  BROKER_MEASURES,
  getBrokerMeasure,
  MEDIATION_MEASURE_IDS,
} from '@/lib/graph/brokers/broker-measures';
import { type BrokerOptions, computeBrokers } from '@/lib/graph/brokers/brokers';
import { filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { readShippedNetwork } from '@/tests/data/shipped-network';
import { buildFerryGraph } from '../ferry-network';

const ferry = buildFerryGraph();

function compute(changes: Partial<NetworkFilter> = {}, options: BrokerOptions = {}) {
  const table = computeBrokers(ferry, filterNetwork(ferry, { ...NO_FILTER, ...changes }), options);
  const getRow = (id: string) => table.rows.find(({ actor }) => actor === id);
  return { ...table, getRow };
}

describe('computeBrokers', () => {
  it('has a row for each actor shown, by betweenness', () => {
    const { rows } = compute();
    expect(rows).toHaveLength(9);
    const values = rows.map(({ values }) => values.betweenness ?? 0);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(rows.slice(-2).map(({ actor }) => actor)).toEqual(['hermit', 'witness']);
  });

  it('has every measure and its rank in every row', () => {
    for (const { values, ranks } of compute().rows) {
      expect(Object.keys(values).sort()).toEqual([...BROKER_MEASURE_IDS].sort());
      expect(Object.keys(ranks).sort()).toEqual([...BROKER_MEASURE_IDS].sort());
    }
  });

  it('has no constraint, and no rank by it, for who has no contact', () => {
    const hermit = compute().getRow('hermit');
    expect(hermit).toMatchObject({
      side: null,
      values: { contacts: 0, betweenness: 0, constraint: null, 'effective-size': null },
      ranks: { constraint: null },
    });
  });

  it('ranks the least constrained first', () => {
    const { rows } = compute();
    const constraints = rows.flatMap(({ values }) => values.constraint ?? []);
    const first = rows.find(({ ranks }) => ranks.constraint === 1);
    expect(first?.values.constraint).toBe(Math.min(...constraints));
  });

  it('adds the roles up to brokerage', () => {
    for (const { values } of compute().rows) {
      const { coordinator, itinerant, gatekeeper, representative, liaison, brokerage } = values;
      const parts = [coordinator, itinerant, gatekeeper, representative, liaison];
      expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBe(brokerage);
    }
  });

  it('tells gatekeeper from representative by who speaks to whom, unless told that contact has no direction', () => {
    // The republic sends the envoy, who speaks for it to the premier and to the speaker.
    expect(compute().getRow('envoy')?.values).toMatchObject({ representative: 2, gatekeeper: 0 });
    const either = compute({}, { direction: 'either-way' }).getRow('envoy')?.values;
    expect(either).toMatchObject({ representative: 2, gatekeeper: 2 });
  });

  it('answers for what the filter leaves', () => {
    const { rows } = compute({ types: ['leads'] });
    // Under the lens All, actors whom the file gives no tie stay shown.
    expect(rows.map(({ actor }) => actor)).toEqual(['militia', 'chief', 'hermit', 'witness']);
  });

  it('answers for a person’s own sides', () => {
    const own = new Map(['envoy', 'republic', 'speaker', 'premier'].map((id) => [id, 'us'] as const));
    expect(compute({}, { own }).getRow('envoy')).toMatchObject({
      side: 'us',
      values: { coordinator: 2, representative: 0 },
    });
  });

  it('says when betweenness is sampled', () => {
    expect(compute().betweenness).toEqual({ isExact: true, followed: 9 });
    const sampling = { exactUpTo: 2, samples: 3 };
    expect(compute({}, { sampling }).betweenness).toEqual({ isExact: false, followed: 3 });
  });

  it('answers nothing for nothing', () => {
    expect(compute({ types: [], lens: 'mediation' }).rows).toEqual([]);
  });

  it('puts Nabih Berri in liaison between the American envoy and Hezbollah', () => {
    const lebanon = buildNetworkGraph(readShippedNetwork('lebanon-ceasefire-2024'));
    const shown = filterNetwork(lebanon, { ...NO_FILTER, lens: 'mediation' });
    const { rows } = computeBrokers(lebanon, shown);
    const berri = rows.find(({ actor }) => actor === 'nabih-berri');
    expect(berri?.values.liaison).toBeGreaterThan(0);
  });
});

describe('computeBrokers between two ends', () => {
  const oslo = buildNetworkGraph(readShippedNetwork('oslo-1993'));
  const computeOslo = (options: BrokerOptions = {}) =>
    computeBrokers(oslo, filterNetwork(oslo, NO_FILTER), options);

  it('puts Norway’s people first in Oslo, where Holst met both sides', () => {
    expect(computeOslo().rows[0]?.actor).toBe('johan-jorgen-holst');
    const { rows } = computeOslo({ from: ['israel'], to: ['plo'] });
    expect(rows.slice(0, 2).map(({ actor }) => actor)).toEqual(['johan-jorgen-holst', 'terje-rod-larsen']);
  });

  it('gives the parties none of the measures of brokers and no rank by them, and lists them last', () => {
    const { rows, ends } = computeOslo({ from: ['israel'], to: ['plo'] });
    const parties = new Set([...(ends?.from ?? []), ...(ends?.to ?? [])]);
    expect([...parties]).toEqual(expect.arrayContaining(['israel', 'uri-savir', 'plo', 'ahmed-qurei']));
    rows.forEach(({ actor, values, ranks }, place) => {
      const isParty = place >= rows.length - parties.size;
      expect(parties.has(actor)).toBe(isParty);
      for (const id of MEDIATION_MEASURE_IDS) {
        expect([values[id] === null, ranks[id] === null]).toEqual([isParty, isParty]);
      }
      expect([values.contacts, ranks.contacts]).not.toContain(null);
    });
  });

  it('leaves every other number as it is between all', () => {
    const all = new Map(computeOslo().rows.map((row) => [row.actor, row.values]));
    for (const { actor, values } of computeOslo({ from: ['israel'], to: ['plo'] }).rows) {
      const { betweenness: _, ...others } = values;
      const known = Object.entries(others).filter(([, value]) => value !== null);
      expect(all.get(actor)).toMatchObject(Object.fromEntries(known));
    }
  });

  it('counts between all where an end has nobody', () => {
    expect(computeOslo({ from: ['israel'] })).toEqual(computeOslo());
    expect(computeOslo().ends).toBeNull();
  });

  it('puts Nabih Berri on each shortest path from Washington to Hezbollah', () => {
    const lebanon = buildNetworkGraph(readShippedNetwork('lebanon-ceasefire-2024'));
    const { rows } = computeBrokers(lebanon, filterNetwork(lebanon, NO_FILTER), {
      from: ['united-states'],
      to: ['hezbollah'],
    });
    expect(rows[0]).toMatchObject({ actor: 'nabih-berri', values: { betweenness: expect.closeTo(1, 12) } });
  });
});

describe('BROKER_MEASURES', () => {
  it('declares each measure once, in the order of its ids, with a line that explains it', () => {
    expect(BROKER_MEASURES.map(({ id }) => id)).toEqual([...BROKER_MEASURE_IDS]);
    for (const { explanation } of BROKER_MEASURES) expect(explanation).toMatch(/^[A-Z].+\.$/);
  });

  it('gives author and year for all that is not merely counted', () => {
    for (const { id, source } of BROKER_MEASURES) {
      if (id !== 'contacts') expect(source).toMatch(/[A-Z]\w+ \d{4}/);
    }
  });

  it('is found by its id, and nothing else is', () => {
    expect(getBrokerMeasure('constraint').first).toBe('lowest');
    expect(() => getBrokerMeasure('fame' as 'liaison')).toThrow(RangeError);
  });
});
