import { type FieldCase, known, text, unsure } from './field-case';

/** Lists of edges and neighbours. */
export const GRAPH_LIST_CASES: readonly FieldCase[] = [
  known(
    'a symmetric pattern of Matrix Market',
    text`
%%MatrixMarket matrix coordinate pattern symmetric
% comment
3 3 2
2 1
3 2
`,
    '2 – 1',
    '3 – 2',
  ),
  known(
    'edges by numbers below comments',
    text`
# Directed graph (each unordered pair of nodes is saved once): email-Eu-core.txt
# Nodes: 4 Edges: 3
# FromNodeId	ToNodeId
0	1
1	2
2	3
`,
    '0 > 1',
    '1 > 2',
    '2 > 3',
  ),
  known(
    'signed edges below comments',
    text`
# Directed graph: soc-sign-epinions
# FromNodeId	ToNodeId	Sign
0	1	-1
1	2	-1
2	0	1
`,
    '0 – 1 : opposes',
    '1 – 2 : opposes',
    '2 – 0 : is an ally of',
  ),
  known(
    'KONECT with weights',
    text`
% asym posweighted
% 3 3 3
1 2 1
2 3 2
3 1 1
`,
    '1 > 2',
    '2 > 3',
    '3 > 1',
  ),
  known(
    'KONECT with two modes',
    text`
% bip posweighted
% 3 2 2
1 1 1
1 2 2
2 1 1
`,
    'Left 1 > Right 1',
    'Left 1 > Right 2',
    'Left 2 > Right 1',
  ),
  known(
    'a list of neighbours of networkx',
    text`
#/usr/bin/python
# GMT Fri Mar  1 10:00:00 2024
# net
jane omar lea
omar sami
lea
sami
`,
    'jane > omar',
    'jane > lea',
    'omar > sami',
  ),
  known(
    'a list of edges with data of networkx',
    text`
jane omar {'weight': 2, 'type': 'friend'}
omar lea {}
`,
    'jane > omar : friend',
    'omar > lea : is tied to',
  ),
  known(
    'GML of networkx',
    text`
Creator "networkx"
graph [
  directed 1
  multigraph 1
  node [ id 0 label "Ada Bell" kind "person" ]
  node [ id 1 label "Acme" ]
  node [ id 2 label "Caf&#233; SA" ]
  edge [ source 0 target 1 key 0 relation "owns" ]
  edge [ source 1 target 2 key 0 ]
]
`,
    'Ada Bell > Acme : owns',
    'Acme > Café SA : is tied to',
  ),
  known(
    'triples with paths for relations',
    text`
Ada_Bell	/people/person/employer	Acme
Acme	/business/company/owner	Cedar_Holding
`,
    'Ada_Bell > Acme : /people/person/employer',
    'Acme > Cedar_Holding : /business/company/owner',
  ),
  known(
    'GEXF with times that count',
    text`
<?xml version="1.0"?><gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph mode="dynamic" timeformat="double" defaultedgetype="directed"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b" start="15.5" end="1900.0"/></edges></graph></gexf>
`,
    'A > B',
  ),
  known(
    'a sequence of Mermaid',
    text`
sequenceDiagram
    participant A as Ada
    participant B as Bert
    A->>B: Offers a truce
    Note right of B: thinks
    B-->>A: Declines
`,
    'Ada > Bert',
    'Bert > Ada',
  ),
  known(
    'a flowchart of Mermaid with several boxes at an end',
    text`
graph TD;
    A[Ada]-->B[Bert]; A & B --> C[Cleo] & D
    C -. meets .-> E((Eve))
    style A fill:#f9f
    classDef big stroke:#333
    class A,B big
    click A "https://example.org"
`,
    'Ada > Bert : is tied to',
    'Ada > Cleo : is tied to',
    'Ada > D : is tied to',
    'Bert > Cleo : is tied to',
    'Bert > D : is tied to',
    'Cleo – Eve : meets',
  ),
  known(
    'classes in PlantUML within a package',
    text`
@startuml
title Ownership
package "Group" {
  class Argo
  class "Boreal SA" as B
}
Argo "1" *-- "many" B : owns
B <|-- Coral
Delta -up-> Argo : advises
note left of Argo : a note
@enduml
`,
    'Argo – Boreal SA : owns',
    'Coral > Boreal SA : is tied to',
    'Delta > Argo : advises',
  ),
  unsure(
    'interactions with a score, parted by spaces',
    text`
protein1 protein2 combined_score
9606.P1 9606.P2 490
9606.P3 9606.P4 198
`,
  ),
  unsure(
    'interactions with ids and symbols',
    text`
#BioGRID Interaction ID	Entrez Gene Interactor A	Entrez Gene Interactor B	Official Symbol Interactor A	Official Symbol Interactor B	Experimental System	Author	Publication Source
103	6416	2318	MAP2K4	FLNC	Two-hybrid	Marti A (1997)	PUBMED:9006895
117	84665	88	MYPN	ACTN2	Two-hybrid	Bang ML (2001)	PUBMED:11309420
`,
  ),
  known(
    'DOT with arrows that point back or nowhere',
    text`
digraph G { a [label="Ada"]; b [label="Bert"]; a -> b [dir=none, label="met"]; b -> c [dir=back]; }
`,
    'Ada – Bert : met',
    'c > Bert : is tied to',
  ),
  known(
    'a flowchart of Mermaid with markup',
    text`
graph LR
  A["Ada<br/>Bell"] <-->|"met &amp; spoke"| B["Bert"]
  B --o C["Cleo (north)"]
`,
    'Ada Bell – Bert : met & spoke',
    'Bert > Cleo (north) : is tied to',
  ),
  known(
    'use cases in PlantUML',
    text`
@startuml
left to right direction
actor Citizen as c
usecase "File a request" as UC1
(Answer) as UC2
c --> UC1
UC1 ..> UC2 : <<include>>
@enduml
`,
    'Citizen > File a request : is tied to',
    'File a request > Answer : include',
  ),
  unsure(
    'neighbours without a head',
    text`
ada bert cleo
bert dora
cleo
dora
`,
  ),
  known(
    'edges of networkx without data',
    text`
a b {}
b c {}
`,
    'a > b',
    'b > c',
  ),
  known(
    'GEXF with types and years of edges',
    text`
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="directed"><attributes class="edge"><attribute id="0" title="relationship" type="string"/><attribute id="1" title="year" type="integer"/></attributes><nodes><node id="n0" label="Ada"/><node id="n1" label="Bert"/></nodes><edges><edge id="e0" source="n0" target="n1"><attvalues><attvalue for="0" value="advises"/><attvalue for="1" value="1999"/></attvalues></edge></edges></graph></gexf>
`,
    'Ada > Bert : advises @ 1999',
  ),
];
