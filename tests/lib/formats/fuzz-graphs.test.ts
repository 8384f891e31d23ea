import { CX2 } from '@/lib/formats/cx2';
import { CYJS } from '@/lib/formats/cyjs';
import { FTM } from '@/lib/formats/ftm';
import { GEXF } from '@/lib/formats/gexf';
import { GRAPHML } from '@/lib/formats/graphml';
import { GRAPHOLOGY } from '@/lib/formats/graphology';
import { writeTemplate } from '@/lib/formats/template/write-template';
import { fillTemplate } from './fill-template';
import { readFixture } from './fixture';
import { HARBOUR } from './harbour-network';
import { spoilAndRead } from './spoil-file';

const FIXTURES = [
  ...['harbour.gexf', 'harbour-yed.graphml', 'harbour-neo4j.graphml', 'harbour.cx2', 'harbour.ftm'],
  ...['harbour-popolo.json', 'harbour-stix.json'],
].map((name) => [name, () => readFixture(name)] as const);
const WRITTEN = [GEXF, GRAPHML, CYJS, CX2, GRAPHOLOGY, FTM].map(
  (format) => [`a written ${format.label}`, async () => (await format.write?.(HARBOUR))?.bytes] as const,
);

/** Small files of forms that are texts, each with all that its form has. */
const TEXTS = Object.entries({
  'a.gml':
    'graph [ directed 1 node [ id 1 label "Ada" g [ x 1 ] ] node [ id 2 ] edge [ source 1 target 2 label "x" ] ]',
  'a.dot':
    'strict digraph G { node [k=v]; subgraph cluster_a { a; b [label=<<b>B</b>>] } a -> {b c} [label="x"]; }',
  'a.net':
    '*Network N\n*Vertices 3\n1 "A" 0.1 0.2\n2 "B"\n*Arcs :1 "r"\n1 2 -1 l "x"\n*Edgeslist\n1 2 3\n*Partition P\n1\n2\n2\n',
  'a.dl': 'dl n=3 nm=2\nlabels embedded\nmatrix labels:\nx,y\ndata:\nA B C\nA 0 1 0\nB 0 0 2\nC 1 0 0\n',
  'e.dl': 'dl n=3 format=edgelist1\nlabels:\nA,B,C\ndata:\n1 2 0.5\n2 3\n',
  'a.sif': 'A pp B\nB pd C D\nE\nA pd D\n',
  'a.ncol': 'a b 1.5\nb c 2\nc a -1\n',
  'm.csv': ',Ada,Bert,Cy\nAda,0,1,-1\nBert,1,0,0\nCy,-1,0,0\n',
  'n.csv': 'id:ID(P),name,:LABEL,:START_ID(P),:END_ID(P),:TYPE\n1,Ada,P,,,\n2,Bert,P,,,\n,,,1,2,KNOWS\n',
  'o.json':
    '{"nodes":{"1":{"id":1,"display":{"name":"A"}}},"edges":{"2":{"node1_id":1,"node2_id":1,"display":{"arrow":"both"}}}}',
  'k.json':
    '{"elements":[{"label":"A","type":"x"}],"connections":[{"from":"A","to":"B","direction":"mutual"}]}',
  'd.json':
    '{"directed":false,"nodes":[{"name":"A"},{"name":"B"}],"links":[{"source":0,"target":1,"v":[1,2]}]}',
  'r.ttl':
    '@prefix f: <http://xmlns.com/foaf/0.1/> . <a> a f:Person ; f:name "A"@en, "B" ; f:knows [ f:name "C" ], (<a> <b>) . << <a> f:knows <b> >> <since> 1 .',
  'r.jsonld':
    '{"@context":{"@vocab":"http://schema.org/","k":{"@id":"knows","@type":"@id","@container":"@set"}},"@graph":[{"@id":"a:1","@type":"Person","name":{"@value":"A"},"k":["a:2"],"@reverse":{"parent":{"@id":"a:3"}}}]}',
  'm.mbox':
    'From a@b Tue Sep  3 10:00:00 2024\nFrom: "A, B" <a@b>\nTo: =?utf-8?q?c?= <c@d>, e@f\nDate: Tue, 3 Sep 2024\n\nx\n',
  'b.bib':
    '@article{a, author = {A, B and {C D} and E{\\"o}}, title = "T {x}", year = 1999}\n@book(b, author="A, B and F", date={2000})\n',
  's.sql':
    "CREATE TABLE t (a int, `b` text);\nINSERT INTO t (source, target) VALUES ('A''', \"B\"), (1, NULL);\nCOPY u (source, target) FROM stdin;\nA\tB\n\\.\n",
  'c.cypher':
    "CREATE (a:P {name: 'A', l: [1, -2.5]})-[:R {s: date('1990')}]->(b:Q {name: \"B\"});\nMATCH (a:P {name: 'A'}) CREATE (a)<-[:`S`]-(a);\n",
  'g.json':
    '{"id":{"@type":"g:Int32","@value":1},"label":"p","outE":{"k":[{"id":7,"inV":1,"properties":{"w":{"@type":"g:Map","@value":["a",1]}}}]},"properties":{"name":[{"id":0,"value":"A"}]}}',
}).map(([name, text]) => [name, async () => new TextEncoder().encode(text)] as const);
const FILLED = ['a filled template', async () => writeTemplate(fillTemplate(HARBOUR))] as const;

describe.each([...FIXTURES, ...WRITTEN, ...TEXTS, FILLED])('%s, spoilt in many ways', (name, load) => {
  it('is read, or refused with a reason: nothing crashes, hangs, or changes what objects inherit', async () => {
    await spoilAndRead(name, (await load()) ?? new Uint8Array());
  });
});
