import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { buildFerryGraph, FERRY, parseOrThrow } from '../ferry-network';

describe('findDefaultLens', () => {
  it('is Mediation channels when that shows a tie', () => {
    expect(findDefaultLens(buildFerryGraph())).toBe('mediation');
  });

  it('is All when there is no channel, even where there is contact', () => {
    const relationships = FERRY.relationships.filter(
      ({ type }) => type !== 'envoy-to' && type !== 'mediates-via',
    );
    expect(findDefaultLens(buildNetworkGraph(parseOrThrow({ ...FERRY, relationships })))).toBe('all');
  });
});
