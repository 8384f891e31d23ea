import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { createClaimsNetwork } from '../../view/claims-network';

const graph = buildNetworkGraph(createClaimsNetwork());
const show = (without: readonly string[] = []) => {
  const shown = filterNetwork(graph, { ...NO_FILTER, lens: 'contested', without });
  return {
    ties: [...shown.relationships],
    claims: [...shown.claims],
    actors: [...shown.actors],
    lens: shown.lens,
  };
};

describe('the lens Claims and denials', () => {
  it('keeps claims that are answered, denied or not, with all answers and what rests on them', () => {
    const { ties, claims, lens } = show();
    expect(claims).toEqual(['asked', 'met']);
    expect(ties).toEqual(['request', 'talks', 'denial', 'no-comment', 'confirmation']);
    expect(lens).toBe('contested');
  });

  it('shows the named speakers of claims that are answered', () => {
    expect(show().actors).toContain('minister');
  });

  it('hides a claim whose only answer is gone with its document', () => {
    const network = createClaimsNetwork();
    const graph = buildNetworkGraph({
      ...network,
      relationships: network.relationships.filter(({ id }) => id !== 'no-comment'),
    });
    const shown = filterNetwork(graph, { ...NO_FILTER, lens: 'contested', without: ['post'] });
    expect([...shown.claims]).toEqual(['met']);
  });
});
