import { strToU8, zipSync } from 'fflate';
import { type FieldCase, known, text, ties, unsure } from './field-case';

/** Texts of programs that draw or compute graphs. */
export const GRAPH_TEXT_CASES: readonly FieldCase[] = [
  ties('jazz, without labels', '*Vertices 4\n*Edges\n1 2 1\n2 3 1\n4 1 1\n', '1 – 2', '2 – 3', '4 – 1'),
  ties(
    'football in GML, undirected',
    'graph\n[\n  directed 0\n  node\n  [\n    id 0\n    label "BrighamYoung"\n    value 7\n  ]\n  node\n  [\n    id 1\n    label "FloridaState"\n    value 0\n  ]\n  edge\n  [\n    source 1\n    target 0\n  ]\n]\n',
    'FloridaState – BrighamYoung',
  ),
  unsure('METIS', '4 3\n2 3\n1 4\n1\n2\n'),
  {
    name: 'a matrix of Siena, with 9 for missing',
    file: '0 1 0 9\n1 0 0 0\n0 0 0 1\n9 1 0 0\n',
    right: [{ ties: ['Actor 1 > Actor 2', 'Actor 2 > Actor 1', 'Actor 3 > Actor 4', 'Actor 4 > Actor 2'] }],
  },
  unsure(
    'contacts with time, two persons and their wards',
    '31220\t58\t63\tMED\tNUR\n31220\t63\t66\tNUR\tNUR\n31240\t58\t66\tMED\tNUR\n31260\t66\t71\tNUR\tPAT\n',
  ),
  ties(
    'GraphML without names',
    '<graphml><graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
    'a – b',
  ),
  ties(
    'GEXF without a direction',
    '<gexf version="1.2"><graph><nodes><node id="0" label="Ada"/><node id="1" label="Bert"/></nodes><edges><edge id="0" source="0" target="1"/></edges></graph></gexf>',
    'Ada – Bert',
  ),
  ties(
    'DOT, undirected',
    'graph G {\n  ada -- bert [label="knows"];\n  bert -- cleo;\n}\n',
    'ada – bert',
    'bert – cleo',
  ),
  unsure('LEDA', 'LEDA.GRAPH\nstring\nint\n3\n|{Ada}|\n|{Bert}|\n|{Cleo}|\n2\n1 2 0 |{4}|\n2 3 0 |{1}|\n'),
  unsure(
    'BibTeX',
    '@article{bell2001,\n  author = {Bell, Ada and Dorn, Carl},\n  title = {On things},\n  year = {2001}\n}\n',
  ),
  unsure(
    'Web of Science',
    'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Bell, A\n   Dorn, C\nTI On things\nPY 2001\nER\n\nEF\n',
  ),
  unsure(
    'a calendar',
    'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:20200101T100000Z\nSUMMARY:Ada meets Bert\nATTENDEE;CN=Bert:mailto:bert@x.example\nEND:VEVENT\nEND:VCALENDAR\n',
  ),
  ties(
    'an R matrix written with names of rows',
    '"ada" "bert" "cleo"\n"ada" 0 1 0\n"bert" 1 0 1\n"cleo" 0 1 0\n',
    'ada – bert',
    'bert – cleo',
  ),
  ties(
    'MDS nodes and arcs in DL with a full matrix and labels',
    'DL N=3\nFORMAT = FULLMATRIX\nLABELS:\nada,bert,cleo\nDATA:\n0 1 1\n0 0 0\n1 0 0\n',
    'ada > bert',
    'ada > cleo',
    'cleo > ada',
  ),
  ties(
    'edges and nodes by numbers, whose names stand in comments',
    zipSync({
      'edges.csv': strToU8('# source, target, weight\n0, 1, 3\n0, 2, 1\n3, 0, 2\n'),
      'nodes.csv': strToU8(
        '# index, name, _pos\n0, "Ada", array([1.0, 2.0])\n1, "Bert", array([1.1, 0.0])\n2, "Cleo", array([0.0, 0.0])\n3, "Dora", array([3.0, 1.0])\n',
      ),
      'gprops.csv': strToU8('# key, value\nname, "x"\ndescription, "A network of people."\n'),
    }),
    'Ada > Bert',
    'Ada > Cleo',
    'Dora > Ada',
  ),
  ties(
    'DOT with a comment that is indented',
    'digraph G {\n  # who talks to whom\n  a [label=<<b>Ada</b> Bell>];\n  a:e -> {b c} [label="talks to"];\n}\n',
    'Ada Bell > b : talks to',
    'Ada Bell > c : talks to',
  ),
  ties(
    'ways of DIMACS',
    text`
c ways
p sp 3 3
a 1 2 7
a 2 1 7
a 3 1 2
`,
    '1 > 2',
    '2 > 1',
    '3 > 1',
  ),
  ties(
    'Popolo with an organization within another',
    '{"persons":[{"id":"p1","name":"Ada Bell","memberships":[{"organization_id":"o1","role":"member"}]}],"organizations":[{"id":"o1","name":"House","classification":"legislature"},{"id":"o3","name":"Committee","parent_id":"o1"}]}',
    'Ada Bell > House',
    'Committee > House',
  ),
  ties(
    'a STIX bundle with a relationship that is revoked',
    '{"type":"bundle","id":"bundle--1","objects":[{"type":"threat-actor","id":"threat-actor--1","name":"Bear"},{"type":"identity","id":"identity--1","name":"Ministry"},{"type":"relationship","id":"relationship--1","relationship_type":"targets","source_ref":"threat-actor--1","target_ref":"identity--1"},{"type":"relationship","id":"relationship--3","relationship_type":"attributed-to","source_ref":"threat-actor--1","target_ref":"identity--9","revoked":true}]}',
    'Bear > Ministry',
  ),
  known(
    'GEXF with years as numbers',
    text`
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2" xmlns:viz="http://www.gexf.net/1.2draft/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <meta lastmodifieddate="2024-11-20"><creator>Gephi 0.9</creator><description></description></meta>
  <graph defaultedgetype="undirected" timeformat="double" mode="dynamic" start="2000.0" end="2010.0">
    <attributes class="node" mode="static"><attribute id="modularity_class" title="Modularity Class" type="integer"><default>0</default></attribute></attributes>
    <nodes>
      <node id="0" label="Alpha"><attvalues><attvalue for="modularity_class" value="1"/></attvalues><viz:size value="10.0"/><viz:position x="1.0" y="2.0" z="0.0"/><viz:color r="255" g="0" b="0"/></node>
      <node id="1" label="Beta"></node><node id="2" label="Gamma"></node>
    </nodes>
    <edges><edge id="0" source="0" target="1" weight="2.0" start="2001.0" end="2005.0"/><edge id="1" source="1" target="2"/></edges>
  </graph>
</gexf>
`,
    'Alpha – Beta @ 2001..2005',
    'Beta – Gamma',
  ),
  known(
    'GEXF 1.3 with kinds of edges',
    text`
<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
<graph defaultedgetype="directed" idtype="string"><nodes count="3"><node id="a" label="Alpha" pid="c"/><node id="b" label="Beta"/><node id="c" label="Cluster"/></nodes>
<edges count="2"><edge id="0" source="a" target="b" kind="advises" label="advises"/><edge id="1" source="b" target="c" kind="funds"/></edges></graph></gexf>
`,
    'Alpha > Beta : advises',
    'Beta > Cluster : funds',
  ),
  {
    name: 'GEXF 1.1 with nodes in a node',
    file: text`
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.1draft" version="1.1"><graph mode="static" defaultedgetype="directed"><nodes><node id="p" label="Parent"><nodes><node id="a" label="Alpha"/><node id="b" label="Beta"/></nodes></node></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
`,
    right: [{ ties: ['Alpha > Beta'], actors: 3 }],
    isRead: true,
  },
  known(
    'GDF with a comma in a name',
    text`
nodedef>name VARCHAR,label VARCHAR,sex VARCHAR,agerank INT
1001,Ada Bell,female,3
1002,"Cole, Bert",male,2
1003,Cleo Dunn,female,1
edgedef>node1 VARCHAR,node2 VARCHAR,directed BOOLEAN
1001,1002,false
1002,1003,false
`,
    'Ada Bell – Cole, Bert',
    'Cole, Bert – Cleo Dunn',
  ),
  known(
    'GraphML of Maltego with names in properties',
    text`
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d0" attr.name="MaltegoEntity"/><key for="edge" id="d1" attr.name="MaltegoLink"/>
<graph edgedefault="directed" id="G">
<node id="n0"><data key="d0"><mtg:MaltegoEntity xmlns:mtg="http://maltego.paterva.com/xml/mtgx" id="e1" type="maltego.Person"><mtg:Properties value="person.fullname" displayValue="person.fullname"><mtg:Property name="person.fullname" displayName="Full Name" hidden="false" nullable="true" readonly="false" type="string"><mtg:Value>Ada Bell</mtg:Value></mtg:Property></mtg:Properties></mtg:MaltegoEntity></data></node>
<node id="n1"><data key="d0"><mtg:MaltegoEntity xmlns:mtg="http://maltego.paterva.com/xml/mtgx" id="e2" type="maltego.EmailAddress"><mtg:Properties value="email"><mtg:Property name="email" displayName="Email" type="string"><mtg:Value>abell@example.org</mtg:Value></mtg:Property></mtg:Properties></mtg:MaltegoEntity></data></node>
<edge id="e0" source="n0" target="n1"><data key="d1"><mtg:MaltegoLink xmlns:mtg="http://maltego.paterva.com/xml/mtgx" id="l1" type="maltego.link.manual-link"/></data></edge>
</graph></graphml>
`,
    'Ada Bell > abell@example.org',
  ),
  known(
    'GraphML of Neo4j',
    text`
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<key id="name" for="node" attr.name="name"/><key id="labels" for="node" attr.name="labels"/><key id="label" for="edge" attr.name="label"/>
<graph id="G" edgedefault="directed">
<node id="n0" labels=":Person"><data key="labels">:Person</data><data key="name">Ada Bell</data></node>
<node id="n1" labels=":Company"><data key="labels">:Company</data><data key="name">Acme</data></node>
<edge id="e0" source="n0" target="n1" label="WORKS_FOR"><data key="label">WORKS_FOR</data></edge>
</graph></graphml>
`,
    'Ada Bell > Acme : WORKS_FOR',
  ),
  known(
    'GraphML of NodeXL',
    text`
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="V-Followers" for="node" attr.name="Followers" attr.type="string"/><key id="E-Relationship" for="edge" attr.name="Relationship" attr.type="string"/><key id="E-Relationship Date (UTC)" for="edge" attr.name="Relationship Date (UTC)" attr.type="string"/>
<graph edgedefault="directed"><node id="alice"><data key="V-Followers">10</data></node><node id="bob"/><node id="carol"/>
<edge source="alice" target="bob"><data key="E-Relationship">Mentions</data><data key="E-Relationship Date (UTC)">2014-01-05 10:11:12</data></edge>
<edge source="bob" target="carol"><data key="E-Relationship">Replies to</data></edge></graph></graphml>
`,
    'alice > bob : Mentions @ 2014-01-05',
    'bob > carol : Replies to',
  ),
  known(
    'DL with two relations',
    text`
DL
N=3 NM=2
FORMAT = FULLMATRIX DIAGONAL PRESENT
ROW LABELS:
ARGO
BELL
COLE
COLUMN LABELS:
ARGO
BELL
COLE
LEVEL LABELS:
MARRY
TRADE
DATA:
0 1 0
1 0 1
0 1 0
0 0 1
0 0 0
1 0 0
`,
    'ARGO – BELL : MARRY',
    'BELL – COLE : MARRY',
    'ARGO – COLE : TRADE',
  ),
  known(
    'DL with a list of edges',
    text`
dl n=3 format=edgelist1
labels embedded
data:
jane omar 1
omar lea 2
`,
    'jane > omar',
    'omar > lea',
  ),
  known(
    'DL with a list of nodes',
    text`
dl n=4, format=nodelist1
labels:
jane,omar,lea,sami
data:
1 2 3
2 4
`,
    'jane > omar',
    'jane > lea',
    'omar > sami',
  ),
  known(
    'DL with two modes',
    text`
dl nr=2, nc=3, format=fullmatrix
row labels:
ada,bea
col labels:
e1,e2,e3
data:
1 1 0
0 1 1
`,
    'ada > e1',
    'ada > e2',
    'bea > e2',
    'bea > e3',
  ),
  known(
    'DL with the lower half',
    text`
dl n=3 format=lowerhalf diagonal=absent
labels:
a,b,c
data:
1
0 1
`,
    'b – a',
    'c – b',
  ),
  known(
    'commands of Cypher',
    text`
CREATE (:Person {name: "Ada Bell", id: 1});
CREATE (:Company {name: "Acme", id: 2});
MATCH (a:Person {id: 1}), (b:Company {id: 2}) CREATE (a)-[:LEADS]->(b);
`,
    'Ada Bell > Acme : leads',
  ),
];
