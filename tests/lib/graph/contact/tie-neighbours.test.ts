import { findTieNeighbours } from '@/lib/graph/contact/tie-neighbours';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { createNetwork } from '@/tests/fixtures/create-network';

const KNOWS = { id: 'knows', label: 'knows', family: 'contact', carriesMessages: false };
const actors = ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'person', name: id }));

function list(relationships: readonly object[], hidden: readonly string[] = []) {
  const graph = buildNetworkGraph(createNetwork({ actors, relationshipTypes: [KNOWS], relationships }));
  const shown = filterNetwork(graph, NO_FILTER);
  const kept = new Set([...shown.relationships].filter((id) => !hidden.includes(id)));
  const { actors: ids, either } = findTieNeighbours(graph, { ...shown, relationships: kept });
  return ids.map((id, row) => [
    id,
    [...either.items.slice(either.offsets[row], either.offsets[row + 1])].map((at) => ids[at]).join(''),
  ]);
}

describe('findTieNeighbours', () => {
  it('has ties of types that carry no messages, both ways and each pair once', () => {
    const ties = [
      { id: '1', type: 'knows', source: 'a', target: 'b' },
      { id: '2', type: 'knows', source: 'b', target: 'a' },
      { id: '3', type: 'knows', source: 'c', target: 'a' },
    ];
    expect(list(ties)).toEqual([
      ['a', 'bc'],
      ['b', 'a'],
      ['c', 'a'],
      ['d', ''],
    ]);
  });

  it('leaves out what the filter hides', () => {
    const ties = [
      { id: '1', type: 'knows', source: 'a', target: 'b' },
      { id: '2', type: 'knows', source: 'a', target: 'c' },
    ];
    expect(list(ties, ['1'])).toEqual([
      ['a', 'c'],
      ['b', ''],
      ['c', 'a'],
      ['d', ''],
    ]);
  });
});
