import { type FieldCase, known, text } from './field-case';

/** More texts of graphs: matrices, drawings, markup. */
export const GRAPH_DRAWING_CASES: readonly FieldCase[] = [
  known(
    'Pajek with relations and a list of arcs',
    text`
*Network school
*Vertices 4
1 "Ana Silva" 0.1 0.2 0.5 ic Red
2 "Rui Costa" 0.3 0.2 0.5
3 "Eva" 0.4 0.2 0.5
4 Tom
*Arcs :1 "friend"
1 2 1 l "likes"
*Edges :2 "kin"
2 3 1
*Arcslist
4 1 2
`,
    'Ana Silva > Rui Costa : friend',
    'Rui Costa – Eva : kin',
    'Tom > Ana Silva : is tied to',
    'Tom > Rui Costa : is tied to',
  ),
  known(
    'Pajek with two modes',
    text`
*Vertices 4 2
1 "ADA"
2 "BEA"
3 "E1"
4 "E2"
*Edges
1 3
1 4
2 3
`,
    'ADA – E1',
    'ADA – E2',
    'BEA – E1',
  ),
  known(
    'Pajek with a matrix',
    text`
*Vertices 3
1 "A"
2 "B"
3 "C"
*Matrix
0 1 0
1 0 0
0 1 0
`,
    'A > B',
    'B > A',
    'C > B',
  ),
  known(
    'a project of Pajek with a partition',
    text`
*Network N1.net
*Vertices 3
1 "A"
2 "B"
3 "C"
*Arcs
1 2 1
2 3 1

*Partition P1.clu
*Vertices 3
1
1
2
`,
    'A > B',
    'B > C',
  ),
  known(
    'VNA with two relations',
    text`
*Node data
ID, Gender, Role
"Jane" female boss
"Omar" male worker
"Lea" female worker
*Tie data
FROM TO friends advice
"Jane" "Omar" 1 0
"Omar" "Lea" 0 1
`,
    'Jane > Omar',
    'Omar > Lea',
  ),
  known(
    'SIF with types',
    text`
YA1	pp	YB2
YB2	pd	YC3
`,
    'YA1 > YB2 : pp',
    'YB2 > YC3 : pd',
  ),
  known(
    'XGMML of Cytoscape',
    text`
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<graph id="52" label="net" directed="1" cy:documentVersion="3.0" xmlns:cy="http://www.cytoscape.org" xmlns="http://www.cs.rpi.edu/XGMML">
<att name="networkMetadata"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="http://www.cytoscape.org/"><dc:type>Protein</dc:type></rdf:Description></rdf:RDF></att>
<node id="62" label="Ada Bell"><att name="name" value="Ada Bell" type="string" cy:type="String"/><graphics x="1" y="2"/></node>
<node id="63" label="Acme"><att name="name" value="Acme" type="string"/></node>
<edge id="64" label="Ada Bell (works for) Acme" source="62" target="63" cy:directed="1"><att name="interaction" value="works for" type="string"/></edge>
</graph>
`,
    'Ada Bell > Acme : works for',
  ),
  known(
    'GraphML of yEd',
    text`
<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:java="http://www.yworks.com/xml/yfiles-common/1.0/java" xmlns:y="http://www.yworks.com/xml/graphml">
<!--Created by yEd 3.22-->
<key for="port" id="d1" yfiles.type="portgraphics"/><key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
<graph edgedefault="directed" id="G">
<node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="0" y="0"/><y:NodeLabel alignment="center">Ada Bell</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data></node>
<node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Acme<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>
<edge id="e0" source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:Arrows source="none" target="standard"/><y:EdgeLabel>owns</y:EdgeLabel></y:PolyLineEdge></data></edge>
</graph></graphml>
`,
    'Ada Bell > Acme : owns',
  ),
  known(
    'TGF with words on an edge',
    text`
1 Ada Bell
2 Acme
3 Cedar
#
1 2 owns
2 3
`,
    'Ada Bell > Acme : owns',
    'Acme > Cedar : is tied to',
  ),
  known(
    'GraphML of graph-tool',
    text`
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <!-- property keys -->
  <key id="key0" for="node" attr.name="name" attr.type="string" />
  <key id="key1" for="node" attr.name="_pos" attr.type="vector_double" />
  <graph id="G" edgedefault="undirected" parse.nodeids="canonical" parse.edgeids="canonical" parse.order="nodesfirst">
    <node id="n0"><data key="key0">Jane</data><data key="key1">1.0, 2.0</data></node>
    <node id="n1"><data key="key0">Omar</data></node>
    <edge id="e0" source="n0" target="n1"></edge>
  </graph>
</graphml>
`,
    'Jane – Omar',
  ),
  known(
    'NCOL with weights',
    text`
jane omar 2.0
omar lea 1.0
`,
    'jane > omar',
    'omar > lea',
  ),
  {
    name: 'LGL',
    file: text`
# jane
omar 2.0
lea
# sami
`,
    fileName: 'words.lgl',
    right: [{ ties: ['jane – omar', 'jane – lea'], actors: 4 }],
    isRead: true,
  },
  known(
    'a flowchart of Mermaid',
    text`
%% ownership
flowchart LR
  subgraph Group
    A[Ada Bell] -->|owns| B(Acme)
  end
  B -- funds --> C{{Cedar}} --> D
`,
    'Ada Bell > Acme : owns',
    'Acme > Cedar : funds',
    'Cedar > D : is tied to',
  ),
  {
    name: 'a flowchart of Mermaid in Markdown',
    file: text`
# Notes

Some text about it.

\`\`\`mermaid
graph TD
  A[Ada Bell] --> B[Acme]
\`\`\`
`,
    fileName: 'notes.md',
    right: [{ ties: ['Ada Bell > Acme'], actors: 2 }],
    isRead: true,
  },
  known(
    'components in PlantUML',
    text`
@startuml
skinparam monochrome true
actor "Ada Bell" as jane
component Acme
[Cedar] as c
jane --> Acme : owns
Acme ..> c : funds
@enduml
`,
    'Ada Bell > Acme : owns',
    'Acme > Cedar : funds',
  ),
  known(
    'messages in PlantUML',
    text`
@startuml
participant Bell
participant Cole
Bell -> Cole: proposal
Cole -> Red Front: forwards
Red Front --> Cole: answer
@enduml
`,
    'Bell > Cole',
  ),
  known(
    'DOT with clusters, ports and markup',
    text`
// made by hand
digraph "my graph" {
  graph [rankdir=LR]; node [shape=record];
  subgraph cluster_0 { label="Side A"; a [label=<<b>Jane</b> Roe>]; b [label="Acme"]; }
  "c d" [label="Cedar|{x|y}"];
  a -> b [label="owns"];
  b:p0:e -> {"c d"; e} [style=dashed];
}
`,
    'Jane Roe > Acme : owns',
    'Acme > Cedar : is tied to',
    'Acme > e : is tied to',
  ),
  known(
    'DOT with a chain',
    text`
strict graph {
  a -- b -- c;
}
`,
    'a – b',
    'b – c',
  ),
  known(
    'edges of DIMACS',
    text`
c FILE: sample.col
p edge 3 2
e 1 2
e 2 3
`,
    '1 – 2',
    '2 – 3',
  ),
];
