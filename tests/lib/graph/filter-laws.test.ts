import fc from 'fast-check';
import {
  FILTER_IDS,
  type FilterId,
  type FilterResult,
  filterNetwork,
  type NetworkFilter,
  NO_FILTER,
} from '@/lib/graph/filter';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/network-graph';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { arbitraryFilter, arbitraryNetwork, arbitraryRestrictions } from './arbitrary-network';

const THINGS = ['actors', 'relationships', 'claims'] as const;

/** What takes each restriction off again. */
const LIFTED: Readonly<Record<FilterId, Partial<NetworkFilter>>> = {
  lens: { lens: 'all' },
  types: { types: null },
  kinds: { kinds: null },
  standings: { standings: null },
  without: { without: [] },
  dates: { since: null, until: null },
  q: { q: '' },
  focus: { focus: [] },
};

function check(
  law: (graph: NetworkGraph, filter: NetworkFilter, result: FilterResult) => void,
  filters: fc.Arbitrary<Partial<NetworkFilter>> = arbitraryFilter,
): void {
  fc.assert(
    fc.property(arbitraryNetwork, filters, (network, changes) => {
      const graph = buildNetworkGraph(network);
      const filter = { ...NO_FILTER, ...changes };
      law(graph, filter, filterNetwork(graph, filter));
    }),
    { numRuns: 150 },
  );
}

function expectWithin(inner: Iterable<string>, outer: ReadonlySet<string>): void {
  expect([...inner].filter((id) => !outer.has(id))).toEqual([]);
}

function count(ids: Iterable<string>, test: (id: string) => boolean): number {
  return [...ids].filter(test).length;
}

describe('filterNetwork, whatever the network and the filter', () => {
  it('shows everything when nothing is restricted', () => {
    check((graph, _, result) => {
      const network = graph.getAttribute('network');
      for (const thing of THINGS) {
        expect([...result[thing]]).toEqual(network[thing].map(({ id }) => id));
        expect(result.hidden[thing]).toEqual([]);
      }
    }, fc.constant({}));
  });

  it('shows or hides each thing, and never both', () => {
    check((graph, _, result) => {
      const network = graph.getAttribute('network');
      for (const thing of THINGS) {
        const hidden = result.hidden[thing].map(({ id }) => id);
        expect([...result[thing], ...hidden].sort()).toEqual(network[thing].map(({ id }) => id).sort());
      }
    });
  });

  it('has a reason for all that is hidden, among the restrictions that are set, in their order', () => {
    check((_, filter, result) => {
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
    check((graph, filter, result) => {
      for (const thing of THINGS) {
        for (const { id, because } of result.hidden[thing]) {
          // A document that is put back may change standings, and what these hide.
          if (because.includes('without') && filter.standings !== null) continue;
          const lifted = Object.assign({}, filter, ...because.map((reason) => LIFTED[reason]));
          expect([...filterNetwork(graph, lifted)[thing]]).toContain(id);
        }
      }
    });
  });

  it('shows the actors of each tie that it shows', () => {
    check((graph, _, result) => {
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
        const wide = added === 'without' ? { ...before, standings: null } : before;
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
    check((graph, filter, result) => {
      filterNetwork(graph, { ...NO_FILTER, lens: 'contested', without: ['p'] });
      expect(JSON.stringify(filterNetwork(graph, filter).hidden)).toBe(JSON.stringify(result.hidden));
    });
  });
});

describe('counts, against what each choice shows', () => {
  it('of lenses', () => {
    check((graph, filter, { counts }) => {
      for (const lens of LENS_IDS) {
        expect(counts.lenses.get(lens)).toBe(filterNetwork(graph, { ...filter, lens }).relationships.size);
      }
    });
  });

  it('of types', () => {
    check((graph, filter, { counts }) => {
      const lifted = filterNetwork(graph, { ...filter, types: null });
      for (const type of graph.getAttribute('types').keys()) {
        const isOfType = (id: string) => getType(graph, id) === type;
        expect(counts.types.get(type)).toBe(count(lifted.relationships, isOfType));
        if (filter.focus.length > 0) continue;
        expect(counts.types.get(type)).toBe(
          filterNetwork(graph, { ...filter, types: [type] }).relationships.size,
        );
      }
    });
  });

  it('of standings', () => {
    check((graph, filter, { counts }) => {
      const lifted = filterNetwork(graph, { ...filter, standings: null });
      for (const standing of STANDING_IDS) {
        const stands = (id: string) => lifted.standings.relationships.get(id)?.id === standing;
        expect(counts.standings.get(standing)).toBe(count(lifted.relationships, stands));
        if (filter.focus.length > 0) continue;
        const chosen = filterNetwork(graph, { ...filter, standings: [standing] });
        expect(counts.standings.get(standing)).toBe(chosen.relationships.size);
      }
    });
  });

  it('of kinds', () => {
    check((graph, filter, { counts }) => {
      const lifted = filterNetwork(graph, { ...filter, kinds: null });
      for (const kind of ACTOR_KIND_IDS) {
        const isOfKind = (id: string) => graph.getNodeAttribute(id, 'actor').kind === kind;
        expect(counts.kinds.get(kind)).toBe(count(lifted.actors, isOfKind));
      }
    });
  });

  it('of documents that are not left out: the ties that would go with each', () => {
    check((graph, filter, result) => {
      for (const { id: document } of graph.getAttribute('network').documents) {
        if (filter.without.includes(document)) continue;
        const left = filterNetwork(graph, { ...filter, without: [...filter.without, document] });
        const going = left.hidden.relationships.filter(
          ({ id, because }) => because.includes('without') && result.relationships.has(id),
        );
        expect(result.counts.documents.get(document)).toBe(going.length);
      }
    });
  });

  it('of documents left out: the ties that would come back with each', () => {
    check(
      (graph, changed, _) => {
        const filter: NetworkFilter = { ...changed, lens: 'alliances', standings: null, focus: [] };
        const result = filterNetwork(graph, filter);
        for (const document of filter.without) {
          const without = filter.without.filter((id) => id !== document);
          const back = filterNetwork(graph, { ...filter, without });
          const coming = count(back.relationships, (id) => !result.relationships.has(id));
          expect(result.counts.documents.get(document)).toBe(coming);
        }
      },
      fc
        .tuple(arbitraryFilter, arbitraryRestrictions.without)
        .map(([filter, without]) => ({ ...filter, ...without })),
    );
  });
});

function getType(graph: NetworkGraph, id: string): string | undefined {
  return graph.getAttribute('network').relationships.find((relationship) => relationship.id === id)?.type;
}
