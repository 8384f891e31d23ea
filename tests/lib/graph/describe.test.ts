import { toSentence } from '@/lib/graph/describe';
import { buildNetworkGraph } from '@/lib/graph/network-graph';
import { buildFerryGraph, FERRY, parseOrThrow } from './ferry-network';

describe('toSentence', () => {
  const graph = buildFerryGraph();

  it.each([
    ['mission', 'Ana Envoy is envoy to Paul Premier on behalf of Republic'],
    ['channel', 'Ana Envoy mediates via Said Speaker toward Militia'],
    ['alliance', 'Said Speaker is ally of Militia'],
    ['denial', 'Ana Envoy denies: The envoy asked the premier for a truce.'],
  ])('tells %s', (id, sentence) => {
    expect(toSentence(graph, id)).toBe(sentence);
  });

  it('leaves out a third role that nobody has', () => {
    const relationships = FERRY.relationships.map((tie) =>
      'toward' in tie ? { ...tie, toward: null } : tie,
    );
    const without = buildNetworkGraph(parseOrThrow({ ...FERRY, relationships }));
    expect(toSentence(without, 'channel')).toBe('Ana Envoy mediates via Said Speaker');
  });

  it('refuses an id that is no relationship’s', () => {
    expect(() => toSentence(graph, 'envoy')).toThrow(RangeError);
  });
});
