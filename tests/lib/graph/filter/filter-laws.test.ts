import fc from 'fast-check';
import {
  FILTER_IDS,
  type FilterId,
  type FilterResult,
  filterNetwork,
  type NetworkFilter,
  NO_FILTER,
} from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { arbitraryFilter, arbitraryNetwork, arbitraryRestrictions } from '../arbitrary-network';
import { checkFilterLaw } from '../check-filter-law';

const THINGS = ['actors', 'relationships', 'claims'] as const;

/** What takes each restriction off again. */
const LIFTED: Readonly<Record<FilterId, Partial<NetworkFilter>>> = {
  lens: { lens: 'all' },
  types: { types: null },
  kinds: { kinds: null },
  standings: { standings: null },
  without: { without: [] },
  told: { told: [] },
  dates: { since: null, until: null },
  q: { q: '' },
  focus: { focus: [] },
};

function expectWithin(inner: Iterable<string>, outer: ReadonlySet<string>): void {
  expect([...inner].filter((id) => !outer.has(id))).toEqual([]);
}

describe('filterNetwork, whatever the network and the filter', () => {
  it('shows everything when nothing is restricted', () => {
    checkFilterLaw((graph, _, result) => {
      const network = graph.getAttribute('network');
      for (const thing of THINGS) {
        expect([...result[thing]]).toEqual(network[thing].map(({ id }) => id));
        expect(result.hidden[thing]).toEqual([]);
      }
    }, fc.constant({}));
  });

  it('shows or hides each thing, and never both', () => {
    checkFilterLaw((graph, _, result) => {
      const network = graph.getAttribute('network');
      for (const thing of THINGS) {
        const hidden = result.hidden[thing].map(({ id }) => id);
        expect([...result[thing], ...hidden].sort()).toEqual(network[thing].map(({ id }) => id).sort());
      }
    });
  });

  it('tallies what it hides without a list of it: how many, and all that hides any', () => {
    checkFilterLaw((_, __, result) => {
      for (const thing of [...THINGS, 'meetings'] as const) {
        const reasons = new Set(result.hidden[thing].flatMap(({ because }) => because));
        expect(result.tallies[thing]).toEqual({
          count: result.hidden[thing].length,
          because: FILTER_IDS.filter((id) => reasons.has(id)),
        });
      }
    });
  });

  it('has a reason for all that is hidden, among the restrictions that are set, in their order', () => {
    checkFilterLaw((_, filter, result) => {
      const set = FILTER_IDS.filter((id) => {
        const [field] = Object.keys(LIFTED[id]) as (keyof NetworkFilter)[];
        if (id === 'dates') return filter.since !== null || filter.until !== null;
        return field !== undefined && JSON.stringify(filter[field]) !== JSON.stringify(NO_FILTER[field]);
      });
      for (const { because } of THINGS.flatMap((thing) => result.hidden[thing])) {
        expect(because.length).toBeGreaterThan(0);
        expect(set.filter((id) => because.includes(id))).toEqual(because);
      }
    });
  });

  it('shows whatever it hides once all that hides it is taken off', () => {
    checkFilterLaw((graph, filter, result) => {
      const lifts = new Map<string, FilterResult>();
      for (const thing of THINGS) {
        for (const { id, because } of result.hidden[thing]) {
          // A document that is put back may change standings, and what these hide.
          if ((because.includes('without') || because.includes('told')) && filter.standings !== null)
            continue;
          const reasons = because.join();
          const lifted = Object.assign({}, filter, ...because.map((reason) => LIFTED[reason]));
          const shown = lifts.get(reasons) ?? filterNetwork(graph, lifted);
          lifts.set(reasons, shown);
          expect([...shown[thing]]).toContain(id);
        }
      }
    });
  });

  it('shows the actors of each tie that it shows', () => {
    checkFilterLaw((graph, _, result) => {
      for (const { id, source, target, onBehalfOf, toward } of graph.getAttribute('network').relationships) {
        if (!result.relationships.has(id)) continue;
        expectWithin(
          [source, target, onBehalfOf, toward].flatMap((end) => end ?? []),
          result.actors,
        );
      }
    });
  });

  it.each(FILTER_IDS)('never shows more when it is restricted by %s too', (added) => {
    const restriction: fc.Arbitrary<Partial<NetworkFilter>> = arbitraryRestrictions[added];
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryFilter, restriction, (network, changes, more) => {
        const graph = buildNetworkGraph(network);
        const before: NetworkFilter = { ...NO_FILTER, ...changes, ...LIFTED[added] };
        // What is left without a document changes its standing, and may come under another.
        const wide = added === 'without' || added === 'told' ? { ...before, standings: null } : before;
        const narrow = { ...wide, ...more };
        const [most, least] = [filterNetwork(graph, wide), filterNetwork(graph, narrow)];
        expectWithin(least.relationships, most.relationships);
        expectWithin(least.claims, most.claims);
        // Actors in focus are shown for that, tie or no tie.
        expectWithin(
          [...least.actors].filter((id) => !narrow.focus.includes(id)),
          most.actors,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('never changes the graph, and answers the same again', () => {
    checkFilterLaw((graph, filter, result) => {
      filterNetwork(graph, { ...NO_FILTER, lens: 'contested', without: ['p'] });
      expect(JSON.stringify(filterNetwork(graph, filter).hidden)).toBe(JSON.stringify(result.hidden));
    });
  });
});
