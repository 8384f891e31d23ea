import { GEXF } from '@/lib/formats/gexf';
import { readFixture } from './fixture';
import { HARBOUR } from './harbour-network';
import { importDraft } from './import-tables-of';
import { readBack, readWith, writeWith } from './read-back';
import { getDraft, toLines, toRows } from './table-rows';

const NODES = '<node id="a" label="A"/><node id="b" label="B"/>';

/** Returns a GEXF file around a graph. */
function wrap(graph: string, attributes = 'defaultedgetype="directed"'): string {
  return `<?xml version="1.0"?><gexf xmlns="http://www.gexf.net/1.2draft"><graph ${attributes}>${graph}</graph></gexf>`;
}

async function readGraph(graph: string, attributes?: string) {
  return getDraft(await readWith(GEXF, wrap(graph, attributes)));
}

describe('reading GEXF', () => {
  it('reads nodes with their attributes, defaults, lists, looks, times and parents', async () => {
    const { draft } = getDraft(await readWith(GEXF, readFixture('harbour.gexf')));
    expect(draft.title).toBe('The harbour talks');
    expect(draft.description).toBe(
      'Who spoke to whom while the port was closed.\n\ncreator: A harbour master',
    );
    expect(toRows(draft.actors)).toEqual([
      {
        ...{ id: 'union', label: 'Dockers’ union', kind: 'group', boats: '12' },
        ...{ 'viz:color': '#ea220c', 'viz:alpha': '0.5', 'viz:size': '10' },
        ...{ 'viz:x': '1.5', 'viz:y': '-2', 'viz:z': '0' },
        crew: '40 (until 2021) | 55 (from 2021)',
        ...{ start: '2019', end: '2024-06-30' },
      },
      { id: 'ada', label: 'Ada', kind: 'person', languages: 'Greek | Arabic, Levantine', parent: 'union' },
      {
        ...{ id: 'port', label: 'Port authority', kind: 'group', parent: 'union', start: '2019-01-01' },
        spells: 'from 2019-01-01 until 2020-01-01 | after 2021-01-01',
      },
    ]);
    expect(toLines(draft.actors)).toEqual([21, 31, 39]);
    expect(draft.remarks).toEqual([]);
  });

  it('reads edges with a direction and without, and what they are called', async () => {
    const { draft } = getDraft(await readWith(GEXF, readFixture('harbour.gexf')));
    expect(toRows(draft.ties)).toEqual([
      {
        ...{ id: 'e1', source: 'ada', target: 'port', directed: 'true', kind: 'talks to' },
        ...{ weight: '2.5', words: '0.5', 'viz:thickness': '3', 'viz:shape': 'dotted' },
      },
      { id: 'e2', source: 'union', target: 'port', directed: 'false' },
      { id: 'e3', source: 'union', target: 'port', directed: 'false', 'edge type': 'mutual', mood: 'grim' },
    ]);
  });

  it('knows what the format itself gives a meaning, and guesses the rest', async () => {
    const { mapping } = getDraft(await readWith(GEXF, readFixture('harbour.gexf')));
    expect(mapping.actorColumns).toMatchObject({ id: 'id', label: 'name', start: 'from', end: 'to' });
    expect(mapping.actorColumns).toMatchObject({ kind: 'kind', crew: 'attribute', 'viz:x': 'attribute' });
    expect(mapping.tieColumns).toMatchObject({ source: 'source', kind: 'type', weight: 'attribute' });
    expect(mapping.types).toEqual({ 'talks to': 'talks-to' });
  });

  it('keeps parallel edges apart', async () => {
    const edge = '<edge source="a" target="b"/>';
    const { draft } = await readGraph(`<nodes>${NODES}</nodes><edges>${edge.repeat(3)}</edges>`);
    expect(draft.ties?.rows).toBe(3);
  });

  it('takes the direction of edges from the graph where they do not say it', async () => {
    const edges = '<edges><edge source="a" target="b"/><edge source="a" target="b" type="directed"/></edges>';
    const { draft } = await readGraph(`<nodes>${NODES}</nodes>${edges}`, 'defaultedgetype="undirected"');
    expect(toRows(draft.ties).map(({ directed }) => directed)).toEqual(['false', 'true']);
  });

  it('parts the lists of version 1.2 where its programs do', async () => {
    const attributes =
      '<attributes class="node"><attribute id="0" title="tags" type="liststring"/></attributes>';
    const values = ['x|y', 'x;y', 'x,y', '', 'x'];
    const nodes = values.map(
      (value, row) => `<node id="${row}"><attvalues><attvalue for="0" value="${value}"/></attvalues></node>`,
    );
    const { draft } = await readGraph(`${attributes}<nodes>${nodes.join('')}</nodes>`);
    expect(toRows(draft.actors).map(({ tags }) => tags)).toEqual(['x | y', 'x | y', 'x | y', undefined, 'x']);
  });

  it('takes numbers for no dates, but keeps them', async () => {
    const nodes = '<nodes><node id="a" start="1.5" end="20"/></nodes>';
    const { draft, mapping } = await readGraph(nodes, 'mode="dynamic" timeformat="double"');
    expect(toRows(draft.actors)).toEqual([{ id: 'a', start: '1.5', end: '20' }]);
    expect(mapping.actorColumns).toMatchObject({ start: 'attribute', end: 'attribute' });
  });

  it('reads moments and stretches of version 1.3', async () => {
    const nodes = `<nodes>
      <node id="a" timestamps="[2020-01-01, 2019-01-01]"/>
      <node id="b" intervals="&lt;[2019-01-01, 2020-01-01]; [2021-01-01, 2022-01-01]&gt;"/>
    </nodes>`;
    const { draft } = await readGraph(nodes, 'mode="dynamic" timeformat="date"');
    expect(toRows(draft.actors)).toEqual([
      { id: 'a', start: '2019-01-01', end: '2020-01-01', spells: '2020-01-01 | 2019-01-01' },
      {
        ...{ id: 'b', start: '2019-01-01', end: '2022-01-01' },
        spells: 'from 2019-01-01 until 2020-01-01 | from 2021-01-01 until 2022-01-01',
      },
    ]);
  });

  it('keeps two attributes of one name apart, and one that is called as the format calls its own', async () => {
    const attributes = `<attributes class="node">
      <attribute id="0" title="id" type="string"/><attribute id="1" title="x" type="string"/>
      <attribute id="2" title="x" type="string"/></attributes>`;
    const values = [0, 1, 2].map((id) => `<attvalue for="${id}" value="v${id}"/>`).join('');
    const { draft } = await readGraph(
      `${attributes}<nodes><node id="a"><attvalues>${values}</attvalues></node></nodes>`,
    );
    expect(toRows(draft.actors)).toEqual([{ id: 'a', 'id (2)': 'v0', x: 'v1', 'x (2)': 'v2' }]);
  });

  it('keeps a value that no attribute is declared for, and says so with the line', async () => {
    const node = '<node id="a">\n<attvalues><attvalue for="ghost" value="boo"/></attvalues></node>';
    const { draft } = await readGraph(`<nodes>${node}</nodes>`);
    expect(toRows(draft.actors)).toEqual([{ id: 'a', ghost: 'boo' }]);
    expect(draft.remarks).toMatchObject([{ severity: 'warning', place: 'line 2' }]);
  });

  it('says which elements it does not know', async () => {
    const { draft } = await readGraph(`<nodes>${NODES}</nodes><weather sky="grey"/>`);
    expect(draft.remarks[0]?.message).toContain('<weather>');
  });

  it('takes names that objects inherit for names', async () => {
    const attributes = `<attributes class="node"><attribute id="__proto__" title="__proto__" type="string"/>
      <attribute id="constructor" title="constructor" type="string"/></attributes>`;
    const values =
      '<attvalue for="__proto__" value="x"/><attvalue for="constructor" value="y"/><attvalue for="toString" value="z"/>';
    const { draft, mapping } = await readGraph(
      `${attributes}<nodes><node id="__proto__" label="p"><attvalues>${values}</attvalues></node></nodes>`,
    );
    expect(draft.actors?.columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['__proto__', 'constructor', 'toString']),
    );
    expect(Object.hasOwn(mapping.actorColumns, '__proto__')).toBe(true);
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  it('says on which line an edge ends at no node, and a node has the id of another', async () => {
    const graph = `<nodes>${NODES}\n<node id="a" label="Another"/></nodes>\n<edges><edge source="a" target="ghost"/></edges>`;
    const { report } = importDraft(await readWith(GEXF, wrap(graph)));
    expect(report.remarks.map(({ severity, place }) => `${severity} ${place}`)).toEqual([
      'warning actors, line 2',
      'warning ties, line 3',
    ]);
    expect(report.remarks[1]?.message).toContain('“ghost”');
  });

  it.each([
    ['a file that is cut short', wrap(`<nodes>${NODES}</nodes>`).slice(0, -20), 'cut short'],
    ['a graph without nodes', wrap('<nodes/>'), 'without nodes'],
    ['entities of its own', `<!DOCTYPE gexf [<!ENTITY x "y">]>${wrap(NODES)}`, 'DOCTYPE'],
    ['nodes that stand too deep in one another', wrap('<nodes><node id="a">'.repeat(1_000)), 'deep'],
  ])('refuses %s', async (_, text, words) => {
    const result = await readWith(GEXF, text);
    expect(result.kind).toBe('failed');
    expect(result.kind === 'failed' && result.remarks[0].message).toContain(words);
  });

  it('refuses more columns than a table may have', async () => {
    const declared = Array.from(
      { length: 5_000 },
      (_, id) => `<attribute id="${id}" title="t${id}" type="string"/>`,
    );
    const text = wrap(`<attributes class="node">${declared.join('')}</attributes><nodes>${NODES}</nodes>`);
    await expect(readWith(GEXF, text)).rejects.toThrow('columns');
  });
});

describe('writing GEXF', () => {
  it('writes what every program reads: names, types, times of whole days, legs of third actors', async () => {
    const text = await writeWith(GEXF, HARBOUR);
    expect(text).toContain('<graph defaultedgetype="directed" mode="dynamic" timeformat="date">');
    expect(text).toContain('<node id="bela" label="Bela &lt;of&gt; &quot;the quay&quot; &amp; more">');
    expect(text).toContain(
      '<edge id="envoy" source="ada" target="union" label="is an envoy to" start="2024-03-01">',
    );
    expect(text).toContain('<edge id="envoy/1" source="republic" target="ada" label="is an envoy to"');
    expect(text).toContain('<edge id="channel/2" source="bela" target="union" label="goes through"');
  });

  it('puts looks and weights that came from another program back where they were', async () => {
    const { network } = importDraft(await readWith(GEXF, readFixture('harbour.gexf')));
    const text = await writeWith(GEXF, network);
    expect(text).toContain('<viz:position x="1.5" y="-2" z="0"/>');
    expect(text).toContain('<viz:color r="234" g="34" b="12" a="0.5"/>');
    expect(text).toContain('<viz:thickness value="3"/>');
    expect(text).toMatch(/<edge id="e1" [^>]*weight="2.5"/);
    expect(await readBack(GEXF, network)).toEqual(network);
  });

  it('says what other programs will not see as it is', async () => {
    const { losses } = (await GEXF.write?.(HARBOUR)) ?? { losses: [] };
    expect(losses).toEqual([expect.stringMatching(/^2 edges that run both ways point one way/)]);
  });

  it('gives up being a network when another program has taken an actor out, and says why', async () => {
    const text = (await writeWith(GEXF, HARBOUR)).replace(/<node id="bela"[\s\S]*?<\/node>/, '');
    const { draft } = getDraft(await readWith(GEXF, text));
    expect(draft.remarks[0]?.message).toMatch(/changed elsewhere.*There is no actor "bela"/);
    expect(draft.actors?.rows).toBe(3);
  });

  it('takes no leg for a tie when another program has lost what makes the file a network', async () => {
    const text = (await writeWith(GEXF, HARBOUR)).replace(/<\?backchannel[\s\S]*?\?>/, '');
    const { draft, mapping } = getDraft(await readWith(GEXF, text));
    expect(draft.ties?.rows).toBe(HARBOUR.relationships.length);
    expect(draft.remarks[0]?.message).toContain('2 edges are only the second leg');
    expect(mapping.tieColumns).toMatchObject({ toward: 'third', type: 'type', from: 'from' });
  });
});
