import { findEgoNetwork } from '@/lib/graph/model/ego-network';
import { buildFerryGraph } from '../ferry-network';

describe('findEgoNetwork', () => {
  const graph = buildFerryGraph();
  const find = (...args: [string[], number, { allows?: (id: string) => boolean }?]) => [
    ...findEgoNetwork(graph, ...args),
  ];

  it('reaches one leg far with one hop, against the direction too', () => {
    expect(find(['chief'], 1)).toEqual(['militia', 'premier', 'chief']);
    expect(find(['militia'], 1)).toEqual(['kingdom', 'speaker', 'militia', 'chief']);
  });

  it('takes a mediation leg by leg', () => {
    const allows = (id: string) => id === 'channel';
    expect(find(['envoy'], 1, { allows })).toEqual(['envoy', 'speaker']);
    expect(find(['envoy'], 2, { allows })).toEqual(['envoy', 'speaker', 'militia']);
  });

  it('takes an envoy’s two legs from the middle', () => {
    const allows = (id: string) => id === 'mission';
    expect(find(['envoy'], 1, { allows })).toEqual(['republic', 'envoy', 'premier']);
    expect(find(['republic'], 1, { allows })).toEqual(['republic', 'envoy']);
  });

  it('joins the neighbourhoods of several actors', () => {
    expect(find(['hermit', 'chief'], 1)).toEqual(['militia', 'premier', 'chief', 'hermit']);
  });

  it('stays where it is without a hop or a tie', () => {
    expect(find(['chief'], 0)).toEqual(['chief']);
    expect(find(['hermit'], 8)).toEqual(['hermit']);
    expect(find(['chief'], 8, { allows: () => false })).toEqual(['chief']);
  });

  it('reaches all that hangs together, and passes over whom it does not know', () => {
    expect(find(['chief', 'no-such'], 8)).toHaveLength(7);
    expect(find(['no-such'], 8)).toEqual([]);
  });
});
