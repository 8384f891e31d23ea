import { toNetworkPart } from '@/lib/explorer/network-part';
import { filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { toNetworkText } from '@/lib/network/to-network-file';
import { checkFilterLaw } from '@/tests/lib/graph/check-filter-law';
import { buildFerryGraph } from '@/tests/lib/graph/ferry-network';
import { createSmallContext } from './small-context';

function part(changes: Partial<NetworkFilter>, graph = buildFerryGraph()) {
  const filter = { ...NO_FILTER, ...changes };
  return toNetworkPart(graph, filter, filterNetwork(graph, filter));
}

/** What keeps a network out: the networks drawn at random have ties between kinds of actors that their types do not allow. */
function listErrors(network: Network): readonly string[] {
  const parsed = parseNetworkText(toNetworkText(network));
  return parsed.ok
    ? []
    : parsed.issues.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('the part of a network that filters leave', () => {
  it('is the network itself when they hide nothing', () => {
    const graph = buildFerryGraph();
    const { network, added } = part({}, graph);
    expect(network).toBe(graph.getAttribute('network'));
    expect(added).toEqual({ actors: 0, relationships: 0, claims: 0 });
  });

  it('has the third actors of its ties, and the documents that stand behind them', () => {
    const { network } = part({ lens: 'mediation', types: ['mediates-via'] });
    expect(ids(network.relationships)).toEqual(['channel']);
    expect(ids(network.actors)).toEqual(['envoy', 'speaker', 'militia']);
    expect(ids(network.documents)).toEqual(['wire', 'memoir']);
    expect(network.claims).toEqual([]);
    expect(network.description).toBe('A part of the network: Mediation channels, only Mediations.');
  });

  it('keeps the claim that a tie rests on, who says so, and its denial, although the filter hides them', () => {
    const { network, added } = part({ lens: 'mediation', types: ['asks'] });
    expect(ids(network.relationships)).toEqual(['request', 'denial']);
    expect(ids(network.claims)).toEqual(['truce-asked']);
    expect(ids(network.actors)).toEqual(['envoy', 'premier', 'witness']);
    expect(added).toEqual({ actors: 1, relationships: 1, claims: 0 });
  });

  it('has no evidence from documents left out, and none of what only they tell', () => {
    const { network } = part({ without: ['wire'] });
    expect(ids(network.documents)).toEqual(['post', 'memoir', 'old']);
    expect(ids(network.relationships)).not.toContain('mission');
    expect(network.relationships.find(({ id }) => id === 'channel')?.evidence).toHaveLength(1);
  });

  it('has the types of the network’s own that its ties use', () => {
    const { graph } = createSmallContext();
    expect(part({ types: ['envoy-to'] }, graph).network.relationshipTypes).toEqual([]);
    const [tie] = graph.getAttribute('network').relationships;
    const sheltering = tie ? [{ ...tie, type: 'shelters' }] : [];
    const own = buildNetworkGraph({ ...graph.getAttribute('network'), relationships: sheltering });
    expect(ids(part({ q: 'envoy' }, own).network.relationshipTypes)).toEqual(['shelters']);
  });

  it('parses, whatever is filtered', () => {
    checkFilterLaw((graph, filter, result) => {
      const { network } = toNetworkPart(graph, filter, result);
      const faults = listErrors(graph.getAttribute('network'));
      expect(listErrors(network).filter((fault) => !faults.includes(fault))).toEqual([]);
    });
  });

  it('shows all that the filter shows, each tie and claim with the same standing', () => {
    checkFilterLaw((graph, filter, result) => {
      const { network } = toNetworkPart(graph, filter, result);
      const { standings } = filterNetwork(buildNetworkGraph(network), NO_FILTER);
      for (const thing of ['actors', 'relationships', 'claims'] as const) {
        expect(ids(network[thing])).toEqual(expect.arrayContaining([...result[thing]]));
      }
      for (const thing of ['relationships', 'claims'] as const) {
        for (const { id } of network[thing]) {
          expect(standings[thing].get(id)?.id).toBe(result.standings[thing].get(id)?.id);
        }
      }
    });
  });
});
