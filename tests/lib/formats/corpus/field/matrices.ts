import { type FieldCase, known, text, unsure } from './field-case';

/** Matrices of who is tied to whom, or takes part in what. */
export const MATRIX_CASES: readonly FieldCase[] = [
  {
    name: 'pollinators by plants, with counts',
    file: text`
,Rosa,Salix,Malus,Viola
Apis,12,0,3,0
Bombus,4,7,0,1
Eristalis,0,0,9,2
`,
    right: [
      {
        ties: [
          'Apis > Rosa',
          'Apis > Malus',
          'Bombus > Rosa',
          'Bombus > Salix',
          'Bombus > Viola',
          'Eristalis > Malus',
          'Eristalis > Viola',
        ],
      },
    ],
  },
  {
    name: 'a pivot with totals on both sides',
    file: text`
Count of id,To,,,
From,Arlan,Beskia,Corvia,Grand Total
Arlan,,2,1,3
Beskia,4,,,4
Corvia,1,1,,2
Grand Total,5,3,1,9
`,
    right: [
      {
        ties: ['Arlan > Beskia', 'Arlan > Corvia', 'Beskia > Arlan', 'Corvia > Arlan', 'Corvia > Beskia'],
      },
    ],
  },
  unsure('a matrix of distances', ',ada,bert,cleo\nada,0,1.5,2.25\nbert,1.5,0,3.1\ncleo,2.25,3.1,0\n'),
  unsure('a confusion table', 'actual,predicted_yes,predicted_no\nyes,50,10\nno,5,100\n'),
  unsure(
    'women and events as a matrix of marks',
    text`
,E1,E2,E3
ADA,1,1,0
BEA,1,0,1
CLEO,0,1,0
`,
  ),
  unsure(
    'a matrix with signs',
    text`
"","A","B","C"
"A",0,1,-1
"B",1,0,0
"C",-1,0,0
`,
  ),
  known(
    'a matrix of R with a missing diagonal',
    text`
"","Egypt","Israel","Jordan"
"Egypt",NA,2,0
"Israel",0,NA,1
"Jordan",1,0,NA
`,
    'Egypt > Israel',
    'Israel > Jordan',
    'Jordan > Egypt',
  ),
  unsure(
    'a square of numbers',
    text`
0 1 0 1
1 0 1 0
0 1 0 1
1 0 1 0
`,
  ),
  unsure(
    'members of organizations, a column a state',
    text`
ioname,year,arland,beland,celand
UNION,1990,1,1,0
LEAGUE,1990,0,1,1
UNION,1991,1,1,1
`,
  ),
  known(
    'states of the weather and what follows on each',
    text`
from_state,to_state,probability
sunny,rainy,0.3
rainy,sunny,0.4
rainy,rainy,0.6
`,
    'sunny > rainy',
    'rainy > sunny',
  ),
];
