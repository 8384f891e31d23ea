import { toShownNetwork } from '@/lib/explorer/shown-network';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { createSmallContext } from './small-context';

const { graph } = createSmallContext();

describe('the part of a network that is shown', () => {
  it('stands in the file’s order, each tie and claim with its standing and why', () => {
    const shown = toShownNetwork(graph, NO_FILTER, filterNetwork(graph, NO_FILTER));
    expect(shown.relationships.map(({ id, standing }) => [id, standing])).toEqual([
      ['mission', 'unsourced'],
      ['denial', 'unsourced'],
    ]);
    expect(shown.claims.map(({ id, standing }) => [id, standing])).toEqual([
      ['offer', 'contested'],
      ['visit', 'unsourced'],
    ]);
    expect(shown.claims[0]?.standingReason).toContain('militia');
    expect(shown.hidden).toEqual({ actors: [], relationships: [], claims: [], meetings: [] });
  });

  it('and what is hidden are the whole', () => {
    const { hidden, ...shown } = toShownNetwork(
      graph,
      NO_FILTER,
      filterNetwork(graph, { ...NO_FILTER, lens: 'mediation' }),
    );
    expect(shown.relationships.map(({ id }) => id)).toEqual(['mission']);
    expect(hidden.relationships).toEqual([{ id: 'denial', because: ['lens'] }]);
    expect(hidden.actors.map(({ id }) => id)).toEqual(['go-between', 'republic']);
    expect(shown.actors.map(({ id }) => id)).toEqual(['envoy', 'militia']);
  });

  it('is not made of the result of another graph', () => {
    const result = filterNetwork(graph, NO_FILTER);
    const other = {
      ...result,
      standings: { relationships: new Map(), claims: new Map(), meetings: new Map() },
    };
    expect(() => toShownNetwork(graph, NO_FILTER, other)).toThrow('“mission” has no standing');
  });
});
