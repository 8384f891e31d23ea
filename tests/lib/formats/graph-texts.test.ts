import { DL } from '@/lib/formats/dl';
import { DOT } from '@/lib/formats/dot';
import { GML } from '@/lib/formats/gml';
import { NCOL } from '@/lib/formats/ncol';
import { PAJEK } from '@/lib/formats/pajek';
import { SIF } from '@/lib/formats/sif';
import { readAny, readTies, whyNot } from './read-ties';

describe('GML', () => {
  const GRAPH =
    'Creator "x"\ngraph [\n node [ id 1 label "Ada &#38; &quot;A&quot;" kind "person" g [ x 1.5 ] ]\n node [ id 2 label "<b>Bert</b>" ]\n edge [ source 1 target 2 label "trains" ]\n edge [ source 2 target 1 label "trains" ]\n]';

  it('has no direction unless it says so', async () => {
    const actors = ['Ada & "A"', '<b>Bert</b>'];
    expect(await readAny(GRAPH)).toMatchObject({
      ...{ format: 'gml', actors },
      ties: [`${actors[0]} -- ${actors[1]}: trains`, `${actors[1]} -- ${actors[0]}: trains`],
    });
    const { ties } = await readTies(GML, GRAPH.replace('graph [', 'graph [ directed 1'));
    expect(ties[0]).toBe(`${actors[0]} -> ${actors[1]}: trains`);
  });

  it('takes words without quotation marks for the value of their key, up to the end of the line', async () => {
    const text =
      'Creator Loom\ngraph\n[\n directed 1\n node\n [\n id Old Mill\n label "Mill"\n ]\n node [ id ferry label Ferry ]\n edge\n [\n source Old Mill\n target ferry\n ]\n]';
    expect(await readAny(text)).toMatchObject({ format: 'gml', ties: ['Mill -> Ferry'] });
  });

  it.each([
    ['graph [ node [ id 1', 'line 1: What is opened here is never closed: the file is cut short.'],
    ['graph [\n node [ id 1 label "Ada ]', 'line 2: A quotation mark is opened here and never closed.'],
    ['graph [\n\n 5 ]', 'line 3: “5” stands where it has no meaning: GML has a key, then its value.'],
    [
      'graph [\n node [ id Old Mill label Mill ] ]',
      'line 2: “Old” stands where it has no meaning: GML has a key, then its value.',
    ],
    [`graph ${'[ a '.repeat(100)}`, 'line 1: Lists stand more than 64 deep in one another.'],
  ])('is refused with its line: %#', async (text, why) => {
    expect(await whyNot(GML, text)).toBe(why);
  });
});

describe('DOT', () => {
  it('reads groups, defaults, ports, joined texts, comments and the direction of each edge', async () => {
    const text = `/* of */ digraph "The harbour" { // a comment
      node [kind=person]; subgraph cluster_a { label="Side A"; a [label="Ada"]; b }
      a -> { b c } [label=trains]; a:n -> "x " + "y":p:s [dir=back]; c -> a [dir=none] }`;
    expect(await readAny(text)).toMatchObject({
      format: 'dot',
      actors: ['Ada', 'b', 'c', 'x y'],
      ties: ['Ada -> b: trains', 'Ada -> c: trains', 'x y -> Ada', 'c -- Ada'],
    });
  });

  it('merges the edges of a strict graph, and takes markup for text', async () => {
    const text = 'strict graph { a [label=<<b>A</b>&amp;B>]; a -- b; b -- a; b -- b }';
    const { actors, ties, told } = await readTies(DOT, text);
    expect([actors, ties]).toEqual([['A &B', 'b'], ['A &B -- b']]);
    expect(told.join()).toContain('The graph is strict: 1 edges are the same');
  });

  it.each([
    ['digraph {\n a -> ', 'line 2: The file ends where a name should stand: it is cut short.'],
    ['digraph {\n "a', 'line 2: A quotation mark is opened here and never closed.'],
    ['digraph {\n a ] }', 'line 2: “]” stands where a name should.'],
    [`graph ${'{'.repeat(200)}`, 'line 1: Groups stand more than 64 deep in one another.'],
  ])('is refused with its line: %#', async (text, why) => {
    expect(await whyNot(DOT, text)).toBe(why);
  });

  it('counts the edges of groups before there are too many', async () => {
    const many = Array.from({ length: 1_500 }, (_, index) => `n${index}`).join(' ');
    await expect(readTies(DOT, `digraph { { ${many} } -> { ${many} } }`)).rejects.toThrow(
      'There are more than 1,000,000 edges.',
    );
  });
});

describe('Pajek', () => {
  it('has arcs with a direction and edges without, relations, lists, and partitions as attributes', async () => {
    const text = `*Network Harbour\r\n*Vertices 3\r\n 1 "Ada" 0.1 0.2 0.5 ic Red\r\n% x\r\n 2 "Bert B" [1-3]\r
*Arcs :1 "fears"\r\n1 2 -1.5 c Blue\r\n*Edges\r\n2 3\r\n*Arcslist\r\n3 1 2\r\n*Partition Side\r\n*Vertices 3\r\n1\r\n2\r\n2\r\n`;
    expect(await readAny(text)).toMatchObject({
      format: 'pajek',
      actors: ['Ada', 'Bert B', '3'],
      ties: ['Ada -> Bert B: fears', 'Bert B -- 3', '3 -> Ada', '3 -> Bert B'],
    });
  });

  it.each([
    ['*Vertices x', 'line 1: “*Vertices” does not say how many there are.'],
    ['*Vertices 2\n*Arcs\n1 3', 'line 3: “3” is none of the 2 vertices that the file declares.'],
    ['*Vertices 1\n*Matrix\n0 1', 'line 3: The matrix is larger than the 1 vertices that the file declares.'],
  ])('is refused with its line: %#', async (text, why) => {
    expect(await whyNot(PAJEK, text)).toBe(why);
  });

  it('takes no number of vertices on trust', async () => {
    await expect(readTies(PAJEK, '*Vertices 999999999\n')).rejects.toThrow('more than 200,000 vertices');
  });
});

describe('DL', () => {
  const ties = ['ann -> bob', 'bob -> cy'];

  it.each([
    ['a matrix', 'dl n=3\nformat = fullmatrix\nlabels:\nann, bob\n"cy"\ndata:\n0 1 0\n0 0 1\n0 0 0\n', ties],
    [
      'embedded labels',
      'DL n = 3\nlabels embedded\ndata:\nann bob cy\nann 0 1 0\nbob 0 0 1\ncy 0 0 0\n',
      ties,
    ],
    ['a list of edges', 'dl n=3 format=edgelist1\nlabels embedded:\ndata:\nann bob 1\nbob cy\n', ties],
    ['a list of nodes', 'dl n=3, format=nodelist1\nlabels:\nann bob cy\ndata:\n1 2\n2 3\n', ties],
    [
      'a half',
      'dl n=3 format=lowerhalf diagonal=absent\nlabels:\nann,bob,cy\ndata:\n1\n0 1\n',
      ['bob -- ann', 'cy -- bob'],
    ],
    [
      'two sorts',
      'dl nr=1 nc=2\nrow labels:\nann\ncolumn labels:\nx y\ndata:\n1 2\n',
      ['ann -> x', 'ann -> y'],
    ],
    ['a symmetric matrix', 'dl n=2\nlabels:\nann bob\ndata:\n0 1 1 0', ['ann -- bob']],
  ])('reads %s', async (_, text, read) => {
    const { format, ties: found } = await readAny(text);
    expect([format, found]).toEqual(['dl', read]);
  });

  it.each([
    ['dl n=2\ndata:\n0 1 1', 'line 3: The data end before the matrix does.'],
    ['dl n=2\ndata:\n0 1\n1 0 7', 'line 4: There is more here than the 2 by 2 that the head declares.'],
    ['dl n=2\ndata:\n0 x 1 0', 'line 3: “x” stands where a number should.'],
    ['dl n=2 format=blockmatrix\ndata:\n', 'line 1: “blockmatrix” is no form of DL that is read here.'],
    ['dl n=2 format=edgelist1\ndata:\n1 3\n', 'line 3: “3” is none of the 2 that the head declares.'],
  ])('is refused with its line: %#', async (text, why) => {
    expect(await whyNot(DL, text)).toBe(why);
  });

  it('takes no size on trust', async () => {
    await expect(readTies(DL, 'dl n=999999999\ndata:\n0')).rejects.toThrow('more than 200,000 actors');
  });
});

describe('lines of ties', () => {
  it('are SIF where a word that is no node stands between nodes', async () => {
    expect(await readAny('A pp B\nB pd C D\nE\nA pd D\n')).toMatchObject({
      ...{ format: 'sif', actors: ['A', 'B', 'C', 'D', 'E'] },
      ties: ['A -> B: pp', 'B -> C: pd', 'B -> D: pd', 'A -> D: pd'],
    });
    expect(await whyNot(SIF, 'A pp B\nB pd\n')).toBe(
      'line 2: The line has two words: it ties a node to nothing.',
    );
  });

  it('are NCOL where two names, and perhaps a weight, stand in each', async () => {
    const { format, ties, told } = await readAny('ada bert 1.5\nbert cy 2\ncy ada 1\n');
    expect([format, ties]).toEqual(['ncol', ['ada -> bert', 'bert -> cy', 'cy -> ada']]);
    expect(told.join()).toContain('does not say whether edges have a direction');
    expect(await whyNot(NCOL, 'a b\nc\n')).toContain('line 2');
    const undirected = await readAny('# Undirected graph\nada bert\nbert cy\ncy ada\n');
    expect([undirected.format, undirected.told.join()]).toEqual([
      'ncol',
      expect.stringContaining('says that its edges have no direction'),
    ]);
  });

  it('are neither in prose nor in lists of names', async () => {
    expect((await readAny('Once upon\na time\nthere was\nno net\n')).ties).toEqual([]);
    expect((await readAny('Ada Lovelace\nAda Smith\nBert Jones\n')).format).not.toBe('ncol');
  });
});
