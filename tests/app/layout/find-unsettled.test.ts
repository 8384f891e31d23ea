import { findUnsettled } from '@/app/networks/[id]/_layout/find-unsettled';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { createNetwork } from '@/tests/fixtures/create-network';

const AT = { x: 0, y: 0 };

/** A graph of people and their ties, each written as its two ends. */
function graphOf(ids: readonly string[], ...ties: readonly string[]) {
  return buildNetworkGraph(
    createNetwork({
      actors: ids.map((id) => ({ id, kind: 'person', name: id })),
      relationships: ties.map((tie) => {
        const [source = '', target = ''] = tie.split('-');
        return { id: tie, type: 'talks-to', source, target };
      }),
    }),
  );
}

const stand = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, AT]));

describe('findUnsettled', () => {
  it('leaves those alone whom a layout has placed', () => {
    const graph = graphOf(['a', 'b'], 'a-b');
    expect(findUnsettled(graph, stand('a', 'b'), new Set())).toEqual({ toPlace: [], toStay: [] });
  });

  it('places who stands nowhere, with a tie or without, whatever the id', () => {
    const graph = graphOf(['a', 'b', 'constructor'], 'a-b');
    expect(findUnsettled(graph, stand('a'), new Set()).toPlace).toEqual(['b', 'constructor']);
  });

  it('leaves who came up at a free spot there until it has a tie, and places it then', () => {
    expect(findUnsettled(graphOf(['a', 'b']), stand('a', 'b'), new Set(['b'])).toPlace).toEqual([]);
    expect(findUnsettled(graphOf(['a', 'b'], 'a-b'), stand('a', 'b'), new Set(['b'])).toPlace).toEqual(['b']);
  });

  it('has one of those stay who are tied to each other alone', () => {
    const graph = graphOf(['a', 'b', 'c', 'd'], 'b-c', 'c-d');
    const { toPlace, toStay } = findUnsettled(graph, stand('a', 'b', 'c', 'd'), new Set(['b', 'c', 'd']));
    expect([toPlace, toStay]).toEqual([['c', 'd'], ['b']]);
  });

  it('places all of those who hang on to somebody settled', () => {
    const graph = graphOf(['a', 'b', 'c'], 'a-b', 'b-c');
    expect(findUnsettled(graph, stand('a', 'b', 'c'), new Set(['b', 'c']))).toEqual({
      toPlace: ['b', 'c'],
      toStay: [],
    });
  });
});
