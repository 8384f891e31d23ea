import { buildWholeRequest, toPlainNetwork } from '@/lib/cytoscape/plain-network';
import { createNetwork } from '@/tests/fixtures/create-network';

const network = createNetwork({
  actors: [
    { id: 'ann', kind: 'person', name: 'Ann' },
    { id: 'bo', kind: 'group', name: 'Bo' },
    { id: 'dee', kind: 'state', name: 'Dee' },
  ],
  relationships: [
    { id: 't1', type: 'talks-to', source: 'ann', target: 'bo' },
    { id: 't2', type: 'mediates-via', source: 'ann', target: 'bo', toward: 'dee' },
  ],
});

describe('toPlainNetwork', () => {
  it('has the actors in the order of the file, and the two ends of every leg', () => {
    const { ids, kinds, names, ends } = toPlainNetwork(network);
    expect(ids).toEqual(['ann', 'bo', 'dee']);
    expect(kinds).toEqual(['person', 'group', 'state']);
    expect(names).toEqual(['Ann', 'Bo', 'Dee']);
    expect([...ends]).toEqual([0, 1, 0, 1, 1, 2]);
  });

  it('leaves out an answer that is addressed to nobody', () => {
    const answer = { id: 'd', type: 'denies', source: 'ann', claim: 'c' } as const;
    const claims = [{ id: 'c', statement: 'They met.', relationships: ['t1'] }];
    const relationships = [{ id: 't1', type: 'talks-to', source: 'ann', target: 'bo' }, answer] as const;
    expect([...toPlainNetwork(createNetwork({ ...network, claims, relationships } as never)).ends]).toEqual([
      0, 1,
    ]);
  });
});

describe('buildWholeRequest', () => {
  it('has every actor with the room of its shape and its name, and nothing set first', () => {
    const request = buildWholeRequest(toPlainNetwork(network), 'force', { bo: { x: 1, y: 2 } });
    expect(request.nodes.map(({ id }) => id)).toEqual(['ann', 'bo', 'dee']);
    for (const { width, labelHeight } of request.nodes)
      expect(Math.min(width, labelHeight)).toBeGreaterThan(10);
    expect(request.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['ann bo', 'ann bo', 'bo dee']);
    expect(request).toMatchObject({ layout: 'force', core: [], along: [], placed: { bo: { x: 1, y: 2 } } });
  });
});
