import { type FieldCase, known, text } from './field-case';

/** Lists of edges and neighbours. */
export const GRAPH_LIST_CASES: readonly FieldCase[] = [
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
    'Acme > Cedar|{x|y} : is tied to',
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
];
