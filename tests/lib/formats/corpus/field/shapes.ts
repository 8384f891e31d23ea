import { writeXlsx } from '@/lib/formats/xlsx/write-xlsx';
import { type FieldCase, text, ties, unsure } from './field-case';

type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

function workbook(...sheets: readonly Sheet[]): Uint8Array {
  return writeXlsx(
    sheets.map(({ name, rows: [first = [], ...others] }) => ({ name, columns: first, rows: others })),
  ).bytes;
}

function encode16(words: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...Buffer.from(words, 'utf16le')]);
}

/** Shapes of tables: pivoted, with several headers, of offices and of tools for notes, and tables that are no networks. */
export const SHAPE_CASES: readonly FieldCase[] = [
  ties(
    'NodeXL, with two rows of headers and sheets of measures',
    workbook(
      {
        name: 'Edges',
        rows: [
          ['', '', 'Visual Properties', '', 'Other Columns'],
          ['Vertex 1', 'Vertex 2', 'Color', 'Width', 'Relationship'],
          ['ada', 'bert', 'Red', '1', 'Mentions'],
          ['bert', 'cleo', '', '2', 'Replies to'],
        ],
      },
      {
        name: 'Vertices',
        rows: [
          ['', 'Visual Properties', '', 'Graph Metrics'],
          ['Vertex', 'Color', 'Shape', 'Degree'],
          ['ada', 'Blue', 'Disk', '1'],
          ['bert', '', '', '2'],
          ['cleo', '', '', '1'],
        ],
      },
      {
        name: 'Overall Metrics',
        rows: [
          ['Graph Metric', 'Value'],
          ['Vertices', '3'],
          ['Unique Edges', '2'],
        ],
      },
    ),
    'ada > bert : Mentions',
    'bert > cleo : Replies to',
  ),
  ties(
    'Gephi workbook, nodes and edges on two sheets',
    workbook(
      {
        name: 'nodes',
        rows: [
          ['Id', 'Label'],
          ['1', 'Ada'],
          ['2', 'Bert'],
        ],
      },
      {
        name: 'edges',
        rows: [
          ['Source', 'Target', 'Type', 'Weight'],
          ['1', '2', 'Directed', '1'],
        ],
      },
    ),
    'Ada > Bert',
  ),
  unsure(
    'survey with a workbook of answers and a codebook',
    workbook(
      {
        name: 'Data',
        rows: [
          ['resp', 'q1', 'q2', 'q3'],
          ['1', '4', '2', '5'],
          ['2', '3', '3', '1'],
          ['3', '4', '5', '1'],
        ],
      },
      {
        name: 'Codebook',
        rows: [
          ['variable', 'question'],
          ['q1', 'How satisfied are you'],
          ['q2', 'How often'],
          ['q3', 'With whom'],
        ],
      },
    ),
  ),
  {
    name: 'names of those whom a person named, in columns of their own',
    file: text`
ego,alter1,alter2,alter3
Ada,Bert,Cleo,Dora
Bert,Ada,Dora,
Cleo,Bert,,
`,
    right: [
      {
        ties: ['Ada > Bert', 'Ada > Cleo', 'Ada > Dora', 'Bert > Ada', 'Bert > Dora', 'Cleo > Bert'],
      },
    ],
  },
  unsure(
    'a survey on a scale, with answers in words',
    text`
Timestamp,Gender,Do you trust the court?,Do you trust the press?,Comments
2021/03/01 10:00:01 AM GMT+1,Female,Agree,Disagree,"It depends on the case, I think"
2021/03/01 10:05:31 AM GMT+1,Male,Strongly agree,Agree,
2021/03/01 11:17:09 AM GMT+1,Female,Disagree,Disagree,"No comment"
`,
  ),
  unsure(
    'events with one actor',
    text`
date,actor,event,place,deaths
2001-03-04,Red Front,bombing,Aport,3
2001-03-09,Red Front,kidnapping,Bport,0
2001-04-01,Blue Front,bombing,Aport,1
`,
  ),
  unsure(
    'Global Terrorism Database',
    text`
eventid,iyear,imonth,iday,country,country_txt,region_txt,provstate,city,latitude,longitude,attacktype1_txt,targtype1_txt,target1,gname,weaptype1_txt,nkill,nwound
197001010002,1970,1,1,217,United Lands,North,Illin,Cairo,37.0,-89.1,Armed Assault,Police,Cairo Police Headquarters,Black Group,Firearms,0,0
197001020003,1970,1,2,218,Urugua,South,Monte,Monte,-34.8,-56.1,Assassination,Police,Juan Soto,Tupas,Firearms,0,0
197001030001,1970,1,3,217,United Lands,North,Wiscon,Madis,43.0,-89.4,Bombing,Government,R.O.T.C. offices,New Gang,Incendiary,0,0
`,
  ),
  unsure(
    'World Bank indicators, a column a year, below titles',
    text`
"Data Source","World Development Indicators",

"Last Updated Date","2023-07-25",

"Country Name","Country Code","Indicator Name","Indicator Code","1960","1961","1962",
"Arubia","ABW","GDP (current US$)","NY.GDP.MKTP.CD","","","405463417",
"Africa East","AFE","GDP (current US$)","NY.GDP.MKTP.CD","21290586003","21808473825","23707015394",
"Afgaland","AFG","GDP (current US$)","NY.GDP.MKTP.CD","537777811","548888896","546666678",
`,
  ),
  unsure(
    'democracy by country and year',
    text`
country_name,country_text_id,country_id,year,historical_date,project,v2x_polyarchy,v2x_libdem
Mexia,MEX,3,1900,1900-12-31,0,0.15,0.1
Mexia,MEX,3,1901,1901-12-31,0,0.15,0.1
Surinia,SUR,4,1900,1900-12-31,0,0.12,0.09
`,
  ),
  unsure(
    'leaders of states',
    text`
obsid,leadid,ccode,idacr,leader,startdate,enddate,entry,exit,gender,yrborn
UNA-1869,81dcc,2,UNL,Grant,1869-03-04,1877-03-04,Regular,Regular,M,1822
UNA-1877,81dcd,2,UNL,Hayes,1877-03-04,1881-03-04,Regular,Regular,M,1822
CAM-1867,81dce,20,CAM,Macdon,1867-07-01,1873-11-07,Regular,Regular,M,1815
`,
  ),
  unsure(
    'a codebook with types and labels',
    text`
Variable,Label,Type,Values
ccode1,COW code of the first state of the pair,numeric,2-990
ccode2,COW code of the second state of the pair,numeric,2-990
year,Year of the observation,numeric,1816-2012
`,
  ),
  unsure(
    'a dictionary of words',
    text`
term,definition,see also
node,A point of a graph,edge
edge,A line between two points,node
path,A row of edges,edge
`,
  ),
  ties(
    'Excel CSV that names its separator',
    'sep=;\nvon;an;Betrag\nAda;Bert;1.234,50\nBert;Cleo;12,75\n',
    'Ada > Bert',
    'Bert > Cleo',
  ),
  ties(
    'UTF-16 with tabs',
    encode16('Absender\tEmpfänger\tDatum\r\nJürgen\tZoë\t31.01.2020\r\nZoë\tŁukasz\t01.02.2020\r\n'),
    'Jürgen > Zoë @ 2020-01-31',
    'Zoë > Łukasz @ 2020-02-01',
  ),
  ties(
    'Windows-1252 with semicolons and decimal commas',
    new Uint8Array(
      Buffer.from('source;cible;poids\nAndr\xe9;Zo\xeb;1,5\nZo\xeb;Fran\xe7ois;2,25\n', 'latin1'),
    ),
    'André > Zoë',
    'Zoë > François',
  ),
  ties(
    'quoted line breaks and commas in notes',
    'source,target,notes\n"Bell, Ada","Dorn, Carl","first line\nsecond line, with a comma\n"\n"Dorn, Carl","Funk, Eva","said ""no"""\n',
    'Bell, Ada > Dorn, Carl',
    'Dorn, Carl > Funk, Eva',
  ),
  ties('line ends of old Macs', 'source,target\rAda,Bert\rBert,Cleo\r', 'Ada > Bert', 'Bert > Cleo'),
  ties(
    'a sheet with a header of merged cells over two rows',
    text`
Sender,,Receiver,,
Name,Country,Name,Country,Date
Ada,Arlan,Bert,Beskia,2001-02-03
Bert,Beskia,Cleo,Corvia,2002-03-04
`,
    'Ada > Bert @ 2001-02-03',
    'Bert > Cleo @ 2002-03-04',
  ),
  ties(
    'titles and an empty line above the header',
    text`
Who meets whom,,
Compiled by the office in May 2020,,
,,
Person A,Person B,Place
Ada,Bert,Aport
Bert,Cleo,Bport
`,
    'Ada > Bert',
    'Bert > Cleo',
  ),
  {
    name: 'Airtable, with links to other rows in one cell',
    file: text`
Name,Type,Notes,Connected to
Ada,Person,first,"Bert,Cleo"
Bert,Person,,Cleo
Cleo,Person,,
`,
    right: [{ ties: ['Ada > Bert', 'Ada > Cleo', 'Bert > Cleo'] }],
  },
  {
    name: 'an organisation chart, with the id of each one’s manager',
    file: text`
id,name,title,manager_id
1,Ada Bell,Director,
2,Carl Dorn,Head of sales,1
3,Eva Funk,Clerk,2
`,
    right: [{ ties: ['Carl Dorn > Ada Bell', 'Eva Funk > Carl Dorn'] }],
  },
  unsure(
    'Miro board as CSV',
    'Project plan\nFrame 1\n"Ada talks to Bert"\n"Cleo is on leave"\nSticky note: ask Dora\n',
  ),
  {
    name: 'papers with authors in one cell',
    file: text`
Authors,Title,Year,Source title,Cited by,DOI
"Bell A., Dorn C.","On the growth of things",2001,Journal of Things,12,10.1/a
"Dorn C., Funk E., Bell A.","More on things",2003,Journal of Things,3,10.1/b
"Funk E.","Nothing new",2005,Annals of Nothing,0,10.1/c
`,
    right: [{ ties: ['Bell A. – Dorn C.', 'Dorn C. – Funk E.', 'Dorn C. – Bell A.', 'Funk E. – Bell A.'] }],
  },
  {
    name: 'matches of football',
    file: text`
date,home_team,away_team,home_score,away_score,tournament,city,country,neutral
1872-11-30,Scotia,Anglia,0,0,Friendly,Glasow,Scotia,FALSE
1873-03-08,Anglia,Scotia,4,2,Friendly,Londia,Anglia,FALSE
1874-03-07,Scotia,Wallia,2,1,Friendly,Glasow,Scotia,FALSE
`,
    right: [
      {
        ties: [
          'Scotia > Anglia @ 1872-11-30',
          'Anglia > Scotia @ 1873-03-08',
          'Scotia > Wallia @ 1874-03-07',
        ],
      },
    ],
  },
  {
    name: 'OpenFlights routes, without a header',
    file: text`
2B,410,AER,2965,KZN,2990,,0,CR2
2B,410,ASF,2966,KZN,2990,,0,CR2
2B,410,CEK,2968,OVB,4078,,0,CR2
2B,410,DME,4029,KZN,2990,,0,CR2
`,
    right: [{ ties: ['AER > KZN', 'ASF > KZN', 'CEK > OVB', 'DME > KZN'] }],
  },
  {
    name: 'persons and the events they attended, a column each, marked with x',
    file: text`
Name;Gala 2019;Summit 2020;Retreat 2021
Ada Bell;x;;x
Carl Dorn;;x;x
Eva Funk;x;x;
`,
    right: [
      {
        ties: [
          'Ada Bell > Gala 2019',
          'Ada Bell > Retreat 2021',
          'Carl Dorn > Summit 2020',
          'Carl Dorn > Retreat 2021',
          'Eva Funk > Gala 2019',
          'Eva Funk > Summit 2020',
        ],
      },
    ],
  },
  {
    name: 'who trades with whom, pivoted with amounts',
    file: text`
Exporter \\ Importer,Arlan,Beskia,Corvia
Arlan,,12.5,3
Beskia,7,,
Corvia,,1.25,
`,
    right: [{ ties: ['Arlan > Beskia', 'Arlan > Corvia', 'Beskia > Arlan', 'Corvia > Beskia'] }],
  },
  unsure(
    'correlations of variables',
    ',age,income,trust\nage,1,0.31,-0.12\nincome,0.31,1,0.22\ntrust,-0.12,0.22,1\n',
  ),
  ties(
    'a table of HTML page as text',
    '<!DOCTYPE html><html><body><table><tr><th>Source</th><th>Target</th></tr><tr><td>Ada</td><td>Bert</td></tr></table></body></html>\n',
    'Ada > Bert',
  ),
  {
    name: 'a dump of a database',
    file: "CREATE TABLE ties (source text, target text);\nINSERT INTO ties VALUES ('Ada','Bert'),('Bert','Cleo');\n",
    right: [{ ties: ['Ada > Bert', 'Bert > Cleo'] }],
  },
  unsure(
    'a list of aid projects with one donor',
    text`
project_id,title,sector,commitment,start_date,end_date
P001,Roads in the north,Transport,1200000,2001-01-01,2004-12-31
P002,Schools for all,Education,300000,2002-05-01,2003-12-31
P003,Wells,Water,75000,2002-07-01,2002-12-31
`,
  ),
  ties(
    'aid from donor to recipient',
    text`
aiddata_id,aiddata_2_id,year,donor,recipient,implementing_agency,title,commitment_amount_usd_constant
1,2414478.0,1977,Saudi Fund,Cape Verda,,ROADS,2500000
2,2414509.0,1977,Saudi Fund,Mauritia,,PORT,50000000
3,2414635.0,1983,Norland,Mauritia,NORAD,FISH,100000
`,
    'Saudi Fund > Cape Verda @ 1977',
    'Saudi Fund > Mauritia @ 1977',
    'Norland > Mauritia @ 1983',
  ),
  {
    name: 'Dorling Comtrade, where the flow says who sends',
    file: text`
Classification,Year,Trade Flow,Reporter,Reporter ISO,Partner,Partner ISO,Commodity,Trade Value (US$)
HS,2015,Import,Arlan,ARL,Beskia,BES,All,1000
HS,2015,Export,Arlan,ARL,Corvia,COR,All,2000
HS,2015,Import,Beskia,BES,Arlan,ARL,All,500
`,
    right: [{ ties: ['Beskia > Arlan', 'Arlan > Corvia', 'Arlan > Beskia'] }],
  },
];
