import { type FieldCase, known, text, ties, unsure } from './field-case';

/** Tables whose layout says what ties whom: rosters, numbered columns, notes below, rows without a header. */
export const LAYOUT_CASES: readonly FieldCase[] = [
  {
    name: 'days as a spreadsheet counts them',
    file: text`
source,target,date
Ada,Bert,43831
Bert,Cleo,43862
Cleo,Ada,44197
`,
    right: [
      { ties: ['Ada > Bert', 'Bert > Cleo', 'Cleo > Ada'], told: /no date/ },
      { ties: ['Ada > Bert @ 2020-01-01', 'Bert > Cleo @ 2020-02-01', 'Cleo > Ada @ 2021-01-01'] },
    ],
  },
  {
    name: 'two pairs of columns with the same names',
    file: text`
Name,Organisation,Name,Organisation,Date
Ada,Bell Ltd,Bert,Dorn Ltd,2001-02-03
Bert,Dorn Ltd,Cleo,Funk AG,2002-03-04
`,
    right: [{ ties: ['Ada > Bert', 'Bert > Cleo'] }],
  },
  {
    name: 'a row of units below the header',
    file: text`
sender,receiver,amount,date
(name),(name),(USD),(YYYY-MM-DD)
Ada,Bert,12,2001-02-03
Bert,Cleo,7,2002-03-04
`,
    right: [{ ties: ['Ada > Bert', 'Bert > Cleo'] }],
  },
  {
    name: 'an interview, with ego and named alters',
    file: text`
EgoID,AlterID,AlterName,AlterGender,Closeness,HowMet
E1,1,Bert,m,4,work
E1,2,Cleo,f,2,school
E2,1,Dora,f,3,work
`,
    right: [{ ties: ['E1 > Bert', 'E1 > Cleo', 'E2 > Dora'] }],
  },
  unsure(
    'a roster whose columns are questions about persons',
    text`
respondent,talk_ada,talk_bert,talk_cleo,age
ada,0,1,1,34
bert,1,0,0,51
cleo,0,1,0,29
`,
  ),
  ties(
    'edges with colons',
    'ada:bert:3\nbert:cleo:1\ncleo:ada:2\n',
    'ada > bert',
    'bert > cleo',
    'cleo > ada',
  ),
  unsure('before and after', 'patient,before,after\n1,120,110\n2,130,125\n3,110,110\n4,125,120\n'),
  unsure(
    'translations',
    'key,en,de,fr\nhello,Hello,Hallo,Bonjour\nbye,Goodbye,Auf Wiedersehen,Au revoir\nport,Port,Hafen,Port\n',
  ),
  known(
    'edges of Gephi with time sets',
    text`
Source,Target,Type,Id,Label,timeset,Weight
alpha,beta,Undirected,0,,"<[2001.0, 2005.0]>",2.0
beta,gamma,Undirected,1,,"<[2003.0, 2004.0]>",1.0
`,
    'alpha – beta @ 2001..2005',
    'beta – gamma @ 2003..2004',
  ),
  known(
    'connections of Kumu with directions',
    text`
From,To,Type,Direction,Label,Tags,Description
Alpha,Beta,works for,directed,,,
Beta,Gamma,partner,undirected,,core|old,
`,
    'Alpha > Beta : works for',
    'Beta – Gamma : partner',
  ),
  known(
    'relationships for the import of Neo4j',
    text`
:START_ID,role,:END_ID,:TYPE
ada,"One",tt0133093,ACTED_IN
bea,"Two",tt0133093,ACTED_IN
`,
    'ada > tt0133093 : ACTED_IN',
    'bea > tt0133093 : ACTED_IN',
  ),
  known(
    'the table of edges that Cytoscape exports',
    text`
"SUID","EdgeBetweenness","interaction","name","selected","shared interaction","shared name"
"101","2.0","works for","Ada Bell (works for) Acme","false","works for","Ada Bell (works for) Acme"
"102","1.0","funds","Acme (funds) Cedar","false","funds","Acme (funds) Cedar"
`,
    'Ada Bell > Acme : works for',
    'Acme > Cedar : funds',
  ),
  unsure(
    'a roster with three names a row',
    text`
respondent,age,talks_to_1,talks_to_2,talks_to_3
Jane,34,Omar,Lea,
Omar,41,Jane,Sami,
Lea,29,Rima,,
`,
  ),
  unsure(
    'egos and what is said of their alters, in numbered columns',
    text`
egoID;ego_sex;alter_name_1;alter_sex_1;closeness_1;alter_name_2;alter_sex_2;closeness_2
E01;f;Sara;f;5;Ali;m;3
E02;m;Mona;f;4;Sara;f;2
`,
  ),
  unsure(
    'routes without a header',
    text`
2B,410,AER,2965,KZN,2990,,0,CR2
2B,410,ASF,2966,KZN,2990,,0,CR2
2B,410,ASF,2966,MRV,2962,,0,CR2
`,
  ),
  unsure(
    'contacts of pupils and their classes',
    text`
1385982020 454 640 MP MP
1385982020 1 939 2BIO3 2BIO3
1385982040 454 640 MP MP
`,
  ),
  known(
    'characters of a novel by book',
    text`
Source,Target,Type,weight,book
Ada-Bell,Bert-Cole,Undirected,3,1
Ada-Bell,Cleo-Dunn,Undirected,6,1
`,
    'Ada-Bell – Bert-Cole',
    'Ada-Bell – Cleo-Dunn',
  ),
  unsure(
    'answers of everybody on everybody, with zeros',
    text`
ego,alter,question,value
Ada,Bert,trust,5
Ada,Cleo,trust,0
Bert,Ada,advice,3
`,
  ),
  known(
    'ties with footnotes below',
    text`
from,to,type,date
Ada,Bert,advises,2001
Bert,Cleo,funds,2002
,,,
* approximate dates,,,
Source: own research,,,
`,
    'Ada > Bert : advises @ 2001',
    'Bert > Cleo : funds @ 2002',
  ),
  known(
    'names that begin with a star',
    text`
source,target
Ada,*NSYNC
*NSYNC,Bert
Bert,Ada
`,
    'Ada > *NSYNC',
    '*NSYNC > Bert',
    'Bert > Ada',
  ),
  known(
    'names with commas beside one id each',
    text`
source,source_id,target,target_id
"Bell, Ada",1,"Argo, Inc.",7
"Cole, Bert",2,"Boreal, Inc.",8
`,
    'Bell, Ada > Argo, Inc.',
    'Cole, Bert > Boreal, Inc.',
  ),
  known(
    'friends and rivals with open ends',
    text`
person1,person2,start_year,end_year,rel
Ada,Bert,1990,-999,friend
Bert,Cleo,1992,1999,rival
`,
    'Ada > Bert : friend @ 1990..',
    'Bert > Cleo : rival @ 1992..1999',
  ),
  known(
    'ties of R with numbers of rows',
    text`
"","from","to","n"
"1","ada","bert",3
"2","bert","cleo",1
`,
    'ada > bert',
    'bert > cleo',
  ),
  known(
    'a table that names its delimiter',
    text`
sep=;
source;target;type
Ada;Bert;advises
Bert;Cleo;funds
`,
    'Ada > Bert : advises',
    'Bert > Cleo : funds',
  ),
  known(
    'notes with line breaks',
    text`
source,target,notes
Ada,Bert,"line one
line two"
Bert,Cleo,"a ""quoted"" word"
`,
    'Ada > Bert',
    'Bert > Cleo',
  ),
  known(
    'empty columns behind the ties',
    text`
source,target,,,
Ada,Bert,,,
Bert,Cleo,,,
`,
    'Ada > Bert',
    'Bert > Cleo',
  ),
  known(
    'nodes in capitals with a strength',
    text`
NODE1,NODE2,RELATION,STRENGTH
Ada,Bert,kin,0.5
Bert,Cleo,trade,0.1
`,
    'Ada > Bert : kin',
    'Bert > Cleo : trade',
  ),
  known(
    'ties at seconds, with colours',
    text`
time,source,target,color,width
1700000000,ada,bert,#fff,1
1700000060,bert,cleo,#000,2
`,
    'ada > bert @ 2023-11-14',
    'bert > cleo @ 2023-11-14',
  ),
];
