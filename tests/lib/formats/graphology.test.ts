import { MultiGraph } from 'graphology';
import { GRAPHOLOGY } from '@/lib/formats/graphology';
import { HARBOUR } from './harbour-network';
import { readWith, writeWith } from './read-back';
import { getDraft, toRows } from './table-rows';

describe('reading Graphology’s JSON', () => {
  it('reads what Graphology exports', async () => {
    const graph = new MultiGraph();
    graph.replaceAttributes({ title: 'Harbour', mood: 'grim' });
    graph.addNode('ada', { label: 'Ada', x: 1.5 });
    graph.addNode('port', { label: 'Port authority', tags: ['big', 'old'] });
    graph.addDirectedEdgeWithKey('e', 'ada', 'port', { type: 'asks' });
    graph.addUndirectedEdgeWithKey('f', 'ada', 'port');
    const { draft, mapping } = getDraft(await readWith(GRAPHOLOGY, JSON.stringify(graph.export())));
    expect(draft).toMatchObject({ title: 'Harbour', description: 'mood: grim' });
    expect(toRows(draft.actors)).toEqual([
      { id: 'ada', label: 'Ada', x: '1.5' },
      { id: 'port', label: 'Port authority', tags: 'big | old' },
    ]);
    expect(toRows(draft.ties)).toEqual([
      { id: 'e', source: 'ada', target: 'port', directed: 'true', type: 'asks' },
      { id: 'f', source: 'ada', target: 'port', directed: 'false' },
    ]);
    expect(mapping.actorColumns).toMatchObject({ label: 'name' });
  });

  it('takes edges of an undirected graph for undirected', async () => {
    const file = {
      options: { type: 'undirected' },
      nodes: [{ key: 'a' }, { key: 'b' }],
      edges: [{ source: 'a', target: 'b' }],
    };
    const { draft } = getDraft(await readWith(GRAPHOLOGY, JSON.stringify(file)));
    expect(toRows(draft.ties)).toEqual([{ source: 'a', target: 'b', directed: 'false' }]);
  });

  it('refuses a file without nodes', async () => {
    const result = await readWith(GRAPHOLOGY, '{"edges": []}');
    expect(result.kind === 'failed' && result.remarks[0].message).toContain('“nodes”');
  });
});

describe('writing Graphology’s JSON', () => {
  it('is imported by Graphology, with the same counts, directions and attributes', async () => {
    const graph = new MultiGraph();
    graph.import(JSON.parse(await writeWith(GRAPHOLOGY, HARBOUR)));
    expect([graph.order, graph.directedSize, graph.undirectedSize]).toEqual([4, 6, 2]);
    expect(graph.getNodeAttributes('ada')).toMatchObject({ label: 'Ada', aliases: ['آدا', 'A | B; C'] });
    expect(graph.getEdgeAttributes('channel')).toMatchObject({ type: 'mediates-via', toward: 'union' });
    expect(graph.isUndirected('talks')).toBe(true);
    expect(graph.extremities('channel/2')).toEqual(['bela', 'union']);
  });
});
