import { type FieldCase, text, unsure } from './field-case';

/** More tables that hold no ties: codes, answers, pairs of numbers. */
export const LIST_CASES: readonly FieldCase[] = [
  unsure(
    'mentions of events without a header',
    text`
1161021112	20240301101500	20240301101500	1	example.org	https://example.org/1	1	234	-1	260	0	20	2300	-5.2		
1161021113	20240301101500	20240301103000	1	example.net	https://example.net/2	2	1200	1250	1300	1	50	4100	1.3		
`,
  ),
  unsure(
    'coups with leaders and plotters',
    text`
ccode,country,year,month,day,coup,leader_name,plotter_name
1,Arland,1980,5,3,2,Ada Bell,Bert Cole
2,Beland,1985,6,4,1,Cleo Dunn,Dora Ebb
`,
  ),
  unsure(
    'choices of voters in two waves',
    text`
respondent,wave1_party,wave2_party
1,Green,Green
2,Green,Blue
3,Blue,Blue
`,
  ),
  unsure(
    'hops to one address',
    text`
{"dst":"192.0.2.1","result":[{"hop":1,"from":"10.0.0.1","rtt":1.2},{"hop":2,"from":"10.0.1.1","rtt":3.4}]}
`,
  ),
  unsure(
    'distances of cities',
    text`
city1,city2,km
Alton,Bryce,100
Alton,Coral,150
Bryce,Coral,90
`,
  ),
  unsure(
    'likeness of documents',
    text`
doc1,doc2,cosine
a,b,0.31
a,c,0.12
b,c,0.77
`,
  ),
];
