import { GRAPHML } from '@/lib/formats/graphml';
import { readFixture } from './fixture';
import { HARBOUR } from './harbour-network';
import { readBack, readWith, writeWith } from './read-back';
import { getDraft, toLines, toRows } from './table-rows';

/** Returns a GraphML file around what stands in it. */
function wrap(content: string): string {
  return `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">${content}</graphml>`;
}

async function read(content: string) {
  return getDraft(await readWith(GRAPHML, wrap(content)));
}

describe('reading GraphML', () => {
  it('gives nodes and edges that say nothing the default of the key', async () => {
    const { draft } = await read(`
      <key id="d0" for="node" attr.name="colour" attr.type="string"><default>yellow</default></key>
      <key id="d1" for="all" attr.name="weight" attr.type="double"><default>1.5</default></key>
      <graph edgedefault="undirected">
        <node id="a"/><node id="b"><data key="d0">green</data></node>
        <edge id="e" source="a" target="b"/>
      </graph>`);
    expect(toRows(draft.actors)).toEqual([
      { id: 'a', colour: 'yellow', weight: '1.5' },
      { id: 'b', colour: 'green', weight: '1.5' },
    ]);
    expect(toRows(draft.ties)).toEqual([
      { id: 'e', source: 'a', target: 'b', directed: 'false', weight: '1.5' },
    ]);
    expect(draft.actors?.columns.map(({ kind }) => kind)).toEqual(['text', 'text', 'number']);
  });

  it('takes the direction of edges from the graph where they do not say it', async () => {
    const { draft } = await read(`<graph edgedefault="directed"><node id="a"/><node id="b"/>
      <edge source="a" target="b"/><edge source="a" target="b" directed="false"/></graph>`);
    expect(toRows(draft.ties).map(({ directed }) => directed)).toEqual(['true', 'false']);
  });

  it('takes TinkerPop’s labels for kinds and types', async () => {
    const { draft, mapping } = await read(`
      <key id="labelV" for="node" attr.name="labelV" attr.type="string"/>
      <key id="labelE" for="edge" attr.name="labelE" attr.type="string"/>
      <graph edgedefault="directed">
        <node id="1"><data key="labelV">person</data></node><node id="2"><data key="labelV">software</data></node>
        <edge id="7" source="1" target="2"><data key="labelE">created</data></edge>
      </graph>`);
    expect(mapping).toMatchObject({ actorColumns: { labelV: 'kind' }, tieColumns: { labelE: 'type' } });
    expect(mapping.kinds).toEqual({ person: 'person' });
    expect(toRows(draft.ties)).toMatchObject([{ labelE: 'created' }]);
  });

  it('reads labels, looks and groups of yEd, of a group those in which it is shown', async () => {
    const { draft, mapping } = getDraft(await readWith(GRAPHML, readFixture('harbour-yed.graphml')));
    expect(draft.description).toBe('The harbour, drawn by hand');
    expect(toRows(draft.actors)).toEqual([
      {
        ...{ id: 'n0', label: 'The quay', 'yfiles.foldertype': 'group' },
        ...{ 'viz:x': '10.0', 'viz:y': '20.0', 'viz:width': '200.0', 'viz:height': '100.0' },
      },
      {
        ...{ id: 'n0::n0', label: 'Ada', parent: 'n0', 'other labels': 'docker' },
        ...{ url: 'https://example.org/ada?a=b&c=d', description: 'Speaks for the dockers' },
        ...{ 'viz:x': '385.0', 'viz:y': '285.0', 'viz:width': '30.0', 'viz:height': '30.0' },
        ...{ 'viz:color': '#FFCC00', 'viz:border': '#000000', 'viz:shape': 'ellipse' },
      },
      { id: 'n1', label: 'Port authority' },
    ]);
    expect(toRows(draft.ties)).toEqual([
      {
        ...{ id: 'e0', source: 'n0::n0', target: 'n1', directed: 'true', label: 'asks' },
        ...{ 'viz:color': '#0000FF', 'viz:line': 'dashed', 'viz:thickness': '2.0' },
        ...{ 'viz:source arrow': 'none', 'viz:target arrow': 'standard' },
      },
    ]);
    expect(toLines(draft.ties)).toEqual([48]);
    expect(mapping.actorColumns).toMatchObject({ label: 'name', description: 'notes' });
    expect(mapping.types).toEqual({ asks: 'asks' });
  });

  it('goes as the arrows do that yEd draws, which it writes as directed whatever they show', async () => {
    const edge = (id: string, source: string, target: string) =>
      `<edge id="${id}" source="a" target="b"><data key="d1"><y:PolyLineEdge><y:Arrows source="${source}" target="${target}"/></y:PolyLineEdge></data></edge>`;
    const { draft } = await read(`
      <key id="d1" for="edge" yfiles.type="edgegraphics"/>
      <graph edgedefault="directed"><node id="a"/><node id="b"/>
        ${edge('on', 'none', 'standard')}${edge('back', 'standard', 'none')}
        ${edge('plain', 'none', 'none')}${edge('both', 'delta', 'standard')}
      </graph>`);
    expect(toRows(draft.ties).map(({ id, source, directed }) => [id, source, directed])).toEqual([
      ['on', 'a', 'true'],
      ['back', 'b', 'true'],
      ['plain', 'a', 'false'],
      ['both', 'a', 'false'],
    ]);
    expect(toRows(draft.ties)[1]).toMatchObject({
      'viz:source arrow': 'none',
      'viz:target arrow': 'standard',
    });
    expect(draft.remarks.map(({ message }) => message).join(' ')).toMatch(/at the source.*at both ends/);
  });

  it('reads what Neo4j writes in tags and in data once, and lists as lists', async () => {
    const { draft, mapping } = getDraft(await readWith(GRAPHML, readFixture('harbour-neo4j.graphml')));
    expect(toRows(draft.actors)).toEqual([
      { id: 'n0', name: 'Ada', born: '1970', tags: 'docker | envoy, sometimes', labels: ':Person' },
      { id: 'n1', name: 'Port authority', born: '1912', labels: ':Organization' },
    ]);
    expect(toRows(draft.ties)).toEqual([
      { id: 'e0', source: 'n0', target: 'n1', directed: 'true', label: 'ASKS' },
      { id: 'e1', source: 'n1', target: 'n0', directed: 'false', nowhere: 'kept' },
    ]);
    expect(mapping).toMatchObject({ actorColumns: { labels: 'kind' }, tieColumns: { label: 'type' } });
    expect(mapping.kinds).toEqual({ ':Person': 'person', ':Organization': 'group' });
    expect(draft.remarks).toMatchObject([
      { place: 'line 13', message: expect.stringContaining('hyperedge') },
    ]);
  });

  it('keeps what the graph says of itself', async () => {
    const { draft } = await read(`
      <key id="g0" for="graph" attr.name="name" attr.type="string"/>
      <key id="g1" for="graph" attr.name="mood" attr.type="string"/>
      <graph edgedefault="directed"><desc>Seen from the quay</desc>
        <data key="g0">Harbour</data><data key="g1">grim</data><node id="a"><desc>tall</desc></node></graph>`);
    expect(draft).toMatchObject({ title: 'Harbour', description: 'Seen from the quay\n\nmood: grim' });
    expect(toRows(draft.actors)).toEqual([{ id: 'a', desc: 'tall' }]);
  });

  it('keeps the text of elements that it does not know', async () => {
    const { draft } = await read(`<key id="d" for="node" attr.name="story" attr.type="string"/>
      <graph edgedefault="directed"><node id="a"><data key="d">once <b>upon</b> a time</data></node></graph>`);
    expect(toRows(draft.actors)).toEqual([{ id: 'a', story: 'once upon a time' }]);
  });

  it.each([
    ['a file that is cut short', wrap('<graph><node id="a"/>').slice(0, -5), 'cut short'],
    ['no graph at all', wrap(''), 'without nodes'],
    ['entities of its own', `<!DOCTYPE graphml [<!ENTITY x "y">]>${wrap('')}`, 'DOCTYPE'],
    ['graphs that stand too deep in one another', wrap('<graph><node id="a">'.repeat(1_000)), 'deep'],
  ])('refuses %s', async (_, text, words) => {
    const result = await readWith(GRAPHML, text);
    expect(result.kind === 'failed' && result.remarks[0].message).toContain(words);
  });
});

describe('writing GraphML', () => {
  it('writes attributes with their types, and no direction where all ties run both ways', async () => {
    const talks = HARBOUR.relationships.filter(({ type }) => type === 'talks-to');
    const network = { ...HARBOUR, relationships: talks, claims: [] };
    const text = await writeWith(GRAPHML, network);
    expect(text).toContain('<graph id="network" edgedefault="undirected">');
    expect(text).toMatch(/<key id="n\d+" for="node" attr.name="boats" attr.type="double"\/>/);
    expect(text).toMatch(/<key id="e\d+" for="edge" attr.name="symmetric" attr.type="boolean"\/>/);
    expect(await readBack(GRAPHML, network)).toEqual(network);
  });
});
