import fc from 'fast-check';
import { filterNetwork, type NetworkFilter } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { arbitraryFilter, arbitraryRestrictions } from '../arbitrary-network';
import { checkFilterLaw } from '../check-filter-law';

function count(ids: Iterable<string>, test: (id: string) => boolean): number {
  return [...ids].filter(test).length;
}

describe('counts, against what each choice shows', () => {
  it('of lenses', () => {
    checkFilterLaw((graph, filter, { counts }) => {
      for (const lens of LENS_IDS) {
        expect(counts.lenses.get(lens)).toBe(filterNetwork(graph, { ...filter, lens }).relationships.size);
      }
    });
  });

  it('of types', () => {
    checkFilterLaw((graph, filter, { counts }) => {
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
    checkFilterLaw((graph, filter, { counts }) => {
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
    checkFilterLaw((graph, filter, { counts }) => {
      const lifted = filterNetwork(graph, { ...filter, kinds: null });
      for (const kind of ACTOR_KIND_IDS) {
        const isOfKind = (id: string) => graph.getNodeAttribute(id, 'actor').kind === kind;
        expect(counts.kinds.get(kind)).toBe(count(lifted.actors, isOfKind));
      }
    });
  });

  it('of documents that are not left out: the ties that would go with each', () => {
    checkFilterLaw((graph, filter, result) => {
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
    checkFilterLaw(
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
