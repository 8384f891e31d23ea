import { toSentence } from '@/lib/graph/model/describe';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { buildFerryGraph, FERRY, parseOrThrow } from '../ferry-network';

describe('toSentence', () => {
  const graph = buildFerryGraph();

  it.each([
    ['mission', 'Ana Envoy is an envoy to Paul Premier on behalf of Republic'],
    ['channel', 'Ana Envoy reaches Militia through Said Speaker'],
    ['alliance', 'Said Speaker is an ally of Militia'],
    ['denial', 'Ana Envoy denies that the envoy asked the premier for a truce'],
  ])('tells %s', (id, sentence) => {
    expect(toSentence(graph, id)).toBe(sentence);
  });

  it('leaves out a third role that nobody has', () => {
    const relationships = FERRY.relationships.map((tie) =>
      'toward' in tie ? { ...tie, toward: null } : tie,
    );
    const without = buildNetworkGraph(parseOrThrow({ ...FERRY, relationships }));
    expect(toSentence(without, 'channel')).toBe('Ana Envoy goes through Said Speaker');
  });

  it('refuses an id that is no relationship’s', () => {
    expect(() => toSentence(graph, 'envoy')).toThrow(RangeError);
  });
});
