import { strToU8, zipSync } from 'fflate';
import { type FieldCase, text, ties, unsure } from './field-case';

const NODE_LINK = {
  nodes: [
    { name: 'ANNA', value: 3 },
    { name: 'BERT', value: 2 },
    { name: 'CLEO', value: 1 },
  ],
  links: [
    { source: 0, target: 1, value: 3 },
    { source: 1, target: 2, value: 1 },
  ],
};

/** Graphs as collections publish them and as programs for graphs write them. */
export const GRAPH_CASES: readonly FieldCase[] = [
  ties(
    'Zachary as two matrices in one DL file',
    text`
DL
N=3 NM=2
FORMAT = FULLMATRIX DIAGONAL PRESENT
LEVEL LABELS:
ZACHE
ZACHC
DATA:
 0 1 0
 1 0 1
 0 1 0
 0 4 0
 4 0 2
 0 2 0
`,
    '1 – 2 : ZACHE',
    '2 – 3 : ZACHE',
    '1 – 2 : ZACHC',
    '2 – 3 : ZACHC',
  ),
  ties('KONECT, unweighted', '% sym unweighted\n% 3 3 3\n1 2 \n2 3 \n1 3 \n', '1 – 2', '2 – 3', '1 – 3'),
  ties(
    'KONECT, with weights and times',
    '% asym weighted\n% 3 4 4\n1 2 1 1082040961\n2 1 1 1082155839\n3 1 2 1082414391\n',
    '1 > 2 @ 2004-04-15',
    '2 > 1 @ 2004-04-16',
    '3 > 1 @ 2004-04-19',
  ),
  ties(
    'KONECT, persons and crimes',
    '% bip unweighted\n% 4 3 2\n1 1\n1 2\n2 2\n3 1\n',
    'Left 1 > Right 1',
    'Left 1 > Right 2',
    'Left 2 > Right 2',
    'Left 3 > Right 1',
  ),
  ties(
    'Les Misérables in GML',
    text`
Creator "Mark on Fri Jul 21 12:44:53 2006"
graph
[
  node
  [
    id 0
    label "Myriel"
  ]
  node
  [
    id 1
    label "Napoleon"
  ]
  node
  [
    id 2
    label "MlleBaptistine"
  ]
  edge
  [
    source 1
    target 0
    value 1
  ]
  edge
  [
    source 2
    target 0
    value 8
  ]
]
`,
    'Napoleon – Myriel',
    'MlleBaptistine – Myriel',
  ),
  {
    name: 'Noordin, persons and organisations as a matrix',
    file: text`
,Darul Islam,KOMPAK,Jemaah,Ring Banten
Abdul Malik,0,0,1,0
Abdul Rauf,1,0,0,1
Umar,0,1,1,0
`,
    right: [
      {
        ties: [
          'Abdul Malik > Jemaah',
          'Abdul Rauf > Darul Islam',
          'Abdul Rauf > Ring Banten',
          'Umar > KOMPAK',
          'Umar > Jemaah',
        ],
      },
    ],
  },
  ties(
    'Krebs, hijackers as a square matrix',
    text`
,Majed,Khalid,Salem
Majed,0,1,0
Khalid,1,0,1
Salem,0,1,0
`,
    'Majed – Khalid',
    'Khalid – Salem',
  ),
  ties(
    'a square matrix with other names for rows than for columns in case and order',
    text`
names;Bert;Anna;Cleo
Anna;1;0;0
Bert;0;1;2
Cleo;0;0;0
`,
    'Anna > Bert',
    'Bert > Anna',
    'Bert > Cleo',
  ),
  {
    name: 'Madrid, three columns without a header',
    file: text`
Zougam,Bekkali,1
Zougam,Chaoui,3
Bekkali,Chaoui,1
Chaoui,Shakur,2
`,
    right: [{ ties: ['Zougam > Bekkali', 'Zougam > Chaoui', 'Bekkali > Chaoui', 'Chaoui > Shakur'] }],
  },
  ties(
    'Pajek with a matrix, whose entries are arcs',
    text`
*Vertices 3
1 "Acciai"
2 "Albizzi"
3 "Barba"
*Matrix
0 1 0
1 0 2
0 2 0
`,
    'Acciai > Albizzi',
    'Albizzi > Acciai',
    'Albizzi > Barba',
    'Barba > Albizzi',
  ),
  ties(
    'Pajek with lists of arcs',
    text`
*Vertices 4
1 "Ada"
2 "Ben"
3 "Cy"
4 "Di"
*Arcslist
1 2 3
4 1
*Edgeslist
2 3
`,
    'Ada > Ben',
    'Ada > Cy',
    'Di > Ada',
    'Ben – Cy',
  ),
  ties(
    'Pajek with two modes',
    text`
*Vertices 5 3
1 "EVELYN"
2 "LAURA"
3 "THERESA"
4 "E1"
5 "E2"
*Edges
1 4
2 4
2 5
3 5
`,
    'EVELYN > E1',
    'LAURA > E1',
    'LAURA > E2',
    'THERESA > E2',
  ),
  ties(
    'a project of Pajek, with a partition and a vector',
    text`
*Network boards.net
*Vertices 3
1 "Ada" 0.1 0.2 0.5
2 "Ben" 0.3 0.2 0.5
3 "Cy" 0.5 0.2 0.5
*Arcs
1 2 1
2 3 4

*Partition sex.clu
*Vertices 3
1
2
1

*Vector age.vec
*Vertices 3
34
51
29
`,
    'Ada > Ben',
    'Ben > Cy',
  ),
  ties(
    'Pajek with several relations and times',
    text`
*Vertices 3
1 "Ada" [1990-2001]
2 "Ben" [1990-*]
3 "Cy" [1995-*]
*Arcs :1 "advice"
1 2 1 [1990-1995]
*Arcs :2 "friendship"
3 2 1 [1996]
`,
    'Ada > Ben : advice',
    'Cy > Ben : friendship',
  ),
  ties(
    'Davis in DL, embedded labels',
    text`
dl nr=3 nc=2 format = fullmatrix
labels embedded
data:
E1 E2
EVELYN 1 0
LAURA 1 1
THERESA 0 1
`,
    'EVELYN > E1',
    'LAURA > E1',
    'LAURA > E2',
    'THERESA > E2',
  ),
  ties(
    'DL with lists of edges',
    text`
dl n=4 format=edgelist1
labels:
george, sally, jim, billy
labels embedded:
data:
george sally 1
jim billy 2.5
sally jim
`,
    'george > sally',
    'jim > billy',
    'sally > jim',
  ),
  ties(
    'DL with lists of nodes',
    text`
dl n = 4, format = nodelist1
labels:
 george, sally, jim, billy
data:
1 2 3
3 4
`,
    'george > sally',
    'george > jim',
    'jim > billy',
  ),
  ties(
    'DL of two modes, as a list',
    text`
dl nr=2, nc=2, format=edgelist2
row labels: ada, bert
column labels: club, team
data:
1 1
1 2
2 2
`,
    'ada > club',
    'ada > team',
    'bert > team',
  ),
  ties(
    'SNAP, directed',
    '# Directed graph (each unordered pair of nodes is saved once): web.txt \n# Web graph\n# Nodes: 4 Edges: 3\n# FromNodeId\tToNodeId\n0\t11342\n0\t824020\n11342\t0\n',
    '0 > 11342',
    '0 > 824020',
    '11342 > 0',
  ),
  {
    name: 'SNAP with signs',
    file: '# Directed graph: soc-sign-epinions\n# Epinions signed social network\n# Nodes: 4 Edges: 3\n# FromNodeId\tToNodeId\tSign\n0\t1\t-1\n1\t128552\t-1\n2\t3\t1\n',
    right: [
      { ties: ['0 > 1 : opposes', '1 > 128552 : opposes', '2 > 3 : backs'] },
      { ties: ['0 > 1 : opposes', '1 > 128552 : opposes', '2 > 3 : is an ally of'] },
    ],
  },
  {
    name: 'SNAP with times and no header',
    file: '582 364 0\n168 472 2797\n168 912 3304\n364 168 9004\n',
    right: [{ ties: ['582 > 364', '168 > 472', '168 > 912', '364 > 168'] }],
  },
  unsure('SNAP communities, a line each', '1 2 3 4\n2 5\n1 9 12 15 21\n7 8 9\n'),
  unsure('contacts with the time first', '20\t1467\t1513\n20\t1591\t1467\n40\t1467\t1513\n60\t1591\t1613\n'),
  {
    name: 'Bitcoin OTC, without a header',
    file: '6,2,4,1289241911.72836\n6,5,2,1289241941.53378\n1,15,1,1289243140.39049\n4,3,7,1289245277.36975\n',
    right: [{ ties: ['6 > 2', '6 > 5', '1 > 15', '4 > 3'] }],
  },
  ties(
    'Matrix Market, pattern symmetric',
    '%%MatrixMarket matrix coordinate pattern symmetric\n% a comment\n4 4 3\n2 1\n3 1\n4 2\n',
    '2 – 1',
    '3 – 1',
    '4 – 2',
  ),
  ties(
    'Matrix Market, real general',
    '%%MatrixMarket matrix coordinate real general\n%---\n3 3 3\n1 2 0.5\n2 1 1.5\n3 3 2\n',
    '1 > 2',
    '2 > 1',
  ),
  ties(
    'Matrix Market, rectangular',
    '%%MatrixMarket matrix coordinate integer general\n2 3 3\n1 1 1\n1 3 2\n2 2 1\n',
    'Row 1 > Column 1',
    'Row 1 > Column 3',
    'Row 2 > Column 2',
  ),
  ties(
    'Matrix Market, array',
    '%%MatrixMarket matrix array integer general\n2 2\n0\n1\n1\n0\n',
    '1 > 2',
    '2 > 1',
  ),
  ties(
    'NetworkRepository edges with a comment of KONECT',
    '% asym positive\n1 2 3\n2 3 1\n4 1 2\n',
    '1 > 2',
    '2 > 3',
    '4 > 1',
  ),
  {
    name: 'NetworkRepository edges with commas and no header',
    file: '1,2\n1,3\n2,3\n4,1\n',
    right: [{ ties: ['1 > 2', '1 > 3', '2 > 3', '4 > 1'] }],
  },
  {
    name: 'networkx adjacency list',
    file: '#adj.py\n# GMT Mon Jan  1 00:00:00 2024\n# \nada bert cleo\nbert cleo\ncleo\ndora ada\n',
    right: [{ ties: ['ada > bert', 'ada > cleo', 'bert > cleo', 'dora > ada'] }],
  },
  ties(
    'networkx edge list with data',
    "ada bert {'weight': 3}\nbert cleo {'weight': 1}\n",
    'ada > bert',
    'bert > cleo',
  ),
  {
    name: 'DIMACS',
    file: 'c a comment\np edge 4 3\ne 1 2\ne 2 3\ne 3 4\n',
    right: [{ ties: ['1 – 2', '2 – 3', '3 – 4'] }],
  },
  {
    name: 'LGL',
    file: '# ada\nbert 1.0\ncleo\n# bert\ncleo\n',
    right: [{ ties: ['ada – bert', 'ada – cleo', 'bert – cleo'] }],
  },
  {
    name: 'TGF',
    file: '1 Ada\n2 Bert\n3 Cleo\n#\n1 2 knows\n2 3 helps\n',
    right: [{ ties: ['Ada > Bert', 'Bert > Cleo'] }],
  },
  {
    name: 'GDF',
    file: text`
nodedef>name VARCHAR,label VARCHAR,sex VARCHAR
p1,"Ada, the first",f
p2,Bert,m
p3,Cleo,f
edgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN
p1,p2,2.0,true
p2,p3,1.0,true
`,
    right: [{ ties: ['Ada, the first > Bert', 'Bert > Cleo'] }],
  },
  {
    name: 'NetDraw VNA',
    file: text`
*Node data
ID, gender, age
ada "f" 34
bert "m" 51
*Tie data
from to strength
ada bert 3
bert ada 1
`,
    right: [{ ties: ['ada > bert', 'bert > ada'] }],
  },
  ties(
    'Gephi table of edges, whose type says the direction',
    text`
Source,Target,Type,Id,Label,timeset,Weight
1,0,Undirected,0,,,1.0
2,0,Undirected,1,,,8.0
3,2,Undirected,2,,,6.0
`,
    '1 – 0 : is tied to',
    '2 – 0 : is tied to',
    '3 – 2 : is tied to',
  ),
  {
    name: 'Gephi table of nodes',
    file: text`
Id,Label,timeset,modularity_class
0,Myriel,,0
1,Napoleon,,0
2,MlleBaptistine,,1
`,
    right: [{ ties: [], actors: 3 }],
  },
  {
    name: 'Cytoscape table of edges',
    file: text`
"SUID","interaction","name","selected","shared interaction","shared name","weight"
"101","pp","YDL194W (pp) YJR048W","false","pp","YDL194W (pp) YJR048W","1.0"
"102","pd","YJR048W (pd) YGL035C","false","pd","YJR048W (pd) YGL035C","2.0"
"103","pp","YGL035C (pp) YDL194W","false","pp","YGL035C (pp) YDL194W","1.0"
`,
    right: [{ ties: ['YDL194W > YJR048W : pp', 'YJR048W > YGL035C : pd', 'YGL035C > YDL194W : pp'] }],
  },
  {
    name: 'Cytoscape table of nodes',
    file: text`
"SUID","name","selected","shared name","Degree"
"61","YDL194W","false","YDL194W","1"
"62","YJR048W","false","YJR048W","4"
"63","YGL035C","false","YGL035C","3"
`,
    right: [{ ties: [], actors: 3 }],
  },
  ties(
    'Cytoscape session as JSON',
    '{"format_version":"1.0","generated_by":"cytoscape-3.9.1","target_cytoscapejs_version":"~2.1","data":{"shared_name":"net","SUID":52,"name":"net"},"elements":{"nodes":[{"data":{"id":"61","shared_name":"Ada","SUID":61,"name":"Ada"},"position":{"x":1,"y":2}},{"data":{"id":"62","shared_name":"Bert","SUID":62,"name":"Bert"}}],"edges":[{"data":{"id":"70","source":"61","target":"62","shared_name":"Ada (interacts with) Bert","shared_interaction":"interacts with","SUID":70,"interaction":"interacts with"}}]}}',
    'Ada > Bert : interacts with',
  ),
  ties(
    'igraph list of edges with numbers of rows',
    '"","from","to","weight"\n"1","ada","bert",3\n"2","bert","cleo",1\n"3","cleo","ada",2\n',
    'ada > bert',
    'bert > cleo',
    'cleo > ada',
  ),
  {
    name: 'R list of edges as V1 and V2',
    file: '"","V1","V2"\n"1","ada","bert"\n"2","bert","cleo"\n"3","cleo","ada"\n',
    right: [{ ties: ['ada > bert', 'bert > cleo', 'cleo > ada'] }],
  },
  ties(
    'graph-tool GraphML with vectors',
    text`
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="key0" for="node" attr.name="_graphml_vertex_id" attr.type="string" />
  <key id="key1" for="node" attr.name="pos" attr.type="vector_double" />
  <key id="key2" for="node" attr.name="label" attr.type="string" />
  <graph id="G" edgedefault="directed" parse.nodeids="canonical" parse.edgeids="canonical" parse.order="nodesfirst">
    <node id="n0"><data key="key1">0.1, 0.2</data><data key="key2">Ada</data></node>
    <node id="n1"><data key="key1">0.3, 0.2</data><data key="key2">Bert</data></node>
    <edge id="e0" source="n0" target="n1"></edge>
  </graph>
</graphml>
`,
    'Ada > Bert',
  ),
  ties(
    'yEd GraphML, whose names stand in drawings',
    text`
<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="0.0" y="0.0"/><y:NodeLabel alignment="center">Ada</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel alignment="center">Bert</y:NodeLabel></y:ShapeNode></data></node>
    <edge id="e0" source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>helps</y:EdgeLabel></y:PolyLineEdge></data></edge>
  </graph>
</graphml>
`,
    'Ada > Bert',
  ),
  ties(
    'APOC CSV, nodes and relationships in one table',
    text`
"_id","_labels","name","born","_start","_end","_type","role"
"1",":Person","Ada","1950",,,,
"2",":Person","Bert","1960",,,,
"3",":Film","Port",,,,,
,,,,"1","3","ACTED_IN","lead"
,,,,"2","3","DIRECTED",""
`,
    'Ada > Port : ACTED_IN',
    'Bert > Port : DIRECTED',
  ),
  ties(
    'APOC JSON lines',
    text`
{"type":"node","id":"0","labels":["Person"],"properties":{"name":"Ada","born":1950}}
{"type":"node","id":"1","labels":["Film"],"properties":{"name":"Port"}}
{"id":"0","type":"relationship","label":"ACTED_IN","properties":{"roles":["lead"]},"start":{"id":"0","labels":["Person"]},"end":{"id":"1","labels":["Film"]}}
`,
    'Ada > Port : ACTED_IN',
  ),
  {
    name: 'APOC Cypher',
    file: text`
:begin
CREATE CONSTRAINT ON (node:UNIQUE) ASSERT (node.id) IS UNIQUE;
:commit
UNWIND [{_id:0, properties:{name:"Ada"}}, {_id:1, properties:{name:"Bert"}}] AS row
CREATE (n:UNIQUE{id: row._id}) SET n += row.properties SET n:Person;
`,
  },
  ties(
    'APOC GraphML',
    text`
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="name" for="node" attr.name="name"/>
<key id="labels" for="node" attr.name="labels"/>
<key id="label" for="edge" attr.name="label"/>
<graph id="G" edgedefault="directed">
<node id="n0" labels=":Person"><data key="labels">:Person</data><data key="name">Ada</data></node>
<node id="n1" labels=":Person"><data key="labels">:Person</data><data key="name">Bert</data></node>
<edge id="e0" source="n0" target="n1" label="KNOWS"><data key="label">KNOWS</data></edge>
</graph>
</graphml>
`,
    'Ada > Bert : KNOWS',
  ),
  ties(
    'Neo4j import, ties with types and headers',
    text`
:START_ID(Person),role,:END_ID(Film),:TYPE
ada,lead,port,ACTED_IN
bert,second,port,ACTED_IN
`,
    'ada > port : ACTED_IN',
    'bert > port : ACTED_IN',
  ),
  ties(
    'Neo4j import, with the names of columns in files of their own',
    zipSync({
      'films-header.csv': strToU8('filmId:ID,title,:LABEL\n'),
      'films.csv': strToU8('f1,Port,Film\nf2,Storm,Film\n'),
      'people-header.csv': strToU8('personId:ID,name,:LABEL\n'),
      'people.csv': strToU8('p1,Ada Bell,Person\np2,Carl Dorn,Person\n'),
      'roles-header.csv': strToU8(':START_ID,role,:END_ID,:TYPE\n'),
      'roles1.csv': strToU8('p1,lead,f1,ACTED_IN\n'),
      'roles2.csv': strToU8('p2,second,f1,ACTED_IN\np1,lead,f2,ACTED_IN\n'),
    }),
    'Ada Bell > Port : ACTED_IN',
    'Carl Dorn > Port : ACTED_IN',
    'Ada Bell > Storm : ACTED_IN',
  ),
  ties('d3 nodes and links by number', JSON.stringify(NODE_LINK), 'ANNA > BERT', 'BERT > CLEO'),
  ties(
    'networkx node-link with edges',
    '{"directed": true, "multigraph": false, "graph": {}, "nodes": [{"id": "ada"}, {"id": "bert"}], "edges": [{"source": "ada", "target": "bert", "weight": 2}]}',
    'ada > bert',
  ),
  {
    name: 'networkx adjacency in JSON',
    file: '{"directed": false, "multigraph": false, "graph": [], "nodes": [{"id": "ada"}, {"id": "bert"}, {"id": "cleo"}], "adjacency": [[{"id": "bert"}], [{"id": "ada"}, {"id": "cleo"}], [{"id": "bert"}]]}',
    right: [{ ties: ['ada – bert', 'bert – cleo'] }],
  },
  {
    name: 'JSON Graph Format',
    file: '{"graph":{"directed":true,"type":"movie","label":"Port","nodes":{"ada":{"label":"Ada"},"bert":{"label":"Bert"}},"edges":[{"source":"ada","relation":"helps","target":"bert","metadata":{"since":"1990"}}]}}',
    right: [{ ties: ['Ada > Bert : helps'] }],
  },
  {
    name: 'Turtle',
    file: '@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n@prefix : <http://ex.example/> .\n:ada a foaf:Person ; foaf:name "Ada" ; foaf:knows :bert .\n:bert a foaf:Person ; foaf:name "Bert" .\n',
    right: [{ ties: ['Ada > Bert'] }],
  },
  {
    name: 'N-Triples',
    file: '<http://ex.example/ada> <http://xmlns.com/foaf/0.1/knows> <http://ex.example/bert> .\n<http://ex.example/ada> <http://xmlns.com/foaf/0.1/name> "Ada" .\n<http://ex.example/bert> <http://xmlns.com/foaf/0.1/name> "Bert" .\n',
    right: [{ ties: ['Ada > Bert'] }],
  },
  {
    name: 'RDF/XML',
    file: '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="http://xmlns.com/foaf/0.1/"><foaf:Person rdf:about="http://ex.example/ada"><foaf:name>Ada</foaf:name><foaf:knows rdf:resource="http://ex.example/bert"/></foaf:Person></rdf:RDF>\n',
    right: [{ ties: ['Ada > http://ex.example/bert'] }, { ties: ['Ada > bert'] }],
  },
  {
    name: 'JSON-LD',
    file: '{"@context":{"name":"http://schema.org/name","knows":"http://schema.org/knows"},"@graph":[{"@id":"#ada","@type":"Person","name":"Ada","knows":{"@id":"#bert"}},{"@id":"#bert","@type":"Person","name":"Bert"}]}',
    right: [{ ties: ['Ada > Bert : knows'] }],
  },
  {
    name: 'Obsidian canvas',
    file: '{"nodes":[{"id":"a1","type":"text","text":"Ada","x":0,"y":0,"width":250,"height":60},{"id":"b2","type":"text","text":"Bert","x":300,"y":0,"width":250,"height":60}],"edges":[{"id":"e1","fromNode":"a1","fromSide":"right","toNode":"b2","toSide":"left","label":"advises"}]}',
    right: [{ ties: ['Ada > Bert : advises'] }],
  },
  {
    name: 'draw.io',
    file: '<mxfile host="app.diagrams.example"><diagram id="d1" name="Page-1"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="2" value="Ada" style="rounded=0;" vertex="1" parent="1"><mxGeometry x="40" y="40" width="120" height="60" as="geometry"/></mxCell><mxCell id="3" value="Bert" vertex="1" parent="1"/><mxCell id="4" value="advises" edge="1" parent="1" source="2" target="3"/></root></mxGraphModel></diagram></mxfile>',
    right: [{ ties: ['Ada > Bert : advises'] }],
  },
  ties(
    'a class diagram in PlantUML',
    '@startuml\nclass Ada\nclass Bert\nAda --> Bert : advises\n@enduml\n',
    'Ada > Bert : advises',
  ),
];
