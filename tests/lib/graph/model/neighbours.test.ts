import { findTies } from '@/lib/graph/model/neighbours';
import { buildFerryGraph } from '../ferry-network';

describe('findTies', () => {
  const graph = buildFerryGraph();

  it('answers the ties of an actor in the order of the file, third roles included', () => {
    expect(findTies(graph, 'militia')).toEqual([
      { relationship: 'channel', role: 'third', direction: 'in', others: ['envoy', 'speaker'] },
      { relationship: 'alliance', role: 'target', direction: 'both', others: ['speaker'] },
      { relationship: 'backing', role: 'target', direction: 'in', others: ['kingdom'] },
      { relationship: 'rule', role: 'target', direction: 'in', others: ['chief'] },
    ]);
  });

  it('takes whom an envoy speaks for as the origin of the tie', () => {
    expect(findTies(graph, 'republic')[0]).toEqual({
      relationship: 'mission',
      role: 'third',
      direction: 'out',
      others: ['envoy', 'premier'],
    });
  });

  it('answers only what is shown, when that is given', () => {
    const shown = new Set(['rule', 'feud']);
    expect(findTies(graph, 'militia', shown).map(({ relationship }) => relationship)).toEqual(['rule']);
  });

  it('answers nothing for an actor without a tie, or unknown', () => {
    expect(findTies(graph, 'hermit')).toEqual([]);
    expect(findTies(graph, 'no-such')).toEqual([]);
  });
});
