import { lines, type TableCase } from './table-case';

/** Tables whose values want care: names with spaces, codes for missing values, dates, several names in a cell. */
export const VALUE_CASES: readonly TableCase[] = [
  {
    name: 'names with white space around and within them',
    file: lines('source,target', 'Ada ,Bert', ' Ada,Bert  Long', 'Bert Long, Ada'),
    right: {
      ties: ['Ada > Bert', 'Ada > Bert Long', 'Bert Long > Ada'],
      actors: ['Ada', 'Bert', 'Bert Long'],
      told: [/white space/i],
    },
  },
  {
    name: 'names that differ by case alone',
    file: lines('source,target', 'A,B', 'A ,C', ' a,D'),
    right: {
      ties: ['A > B', 'A > C', 'A > D'],
      actors: ['A', 'B', 'C', 'D'],
      told: [/“a” was taken for “A”/],
    },
  },
  ...['NA', 'NULL', 'n/a', '.', '-9', '-99', '-999', '-8', '#N/A', 'NaN', '?'].map((code) => ({
    name: `the code ${code} for a missing value`,
    file: lines(
      'source,target,type',
      'Ada,Bert,backs',
      `Bert,${code},backs`,
      `${code},Ada,asks`,
      'Cleo,Ada,asks',
    ),
    right: { ties: ['Ada > Bert', 'Cleo > Ada'], actors: ['Ada', 'Bert', 'Cleo'], told: [/no value/] },
  })),
  {
    name: 'Namibia among codes of countries',
    file: lines('country1,country2', 'DE,NA', 'FR,NA', 'NA,ZA', 'ZA,DE'),
    right: { ties: ['DE > NA', 'FR > NA', 'NA > ZA', 'ZA > DE'], told: [/Namibia/] },
  },
  {
    name: 'a missing type',
    file: lines('source,target,type', 'Ada,Bert,backs', 'Bert,Cleo,NA'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], types: ['backs', 'is tied to'] },
  },
  {
    name: 'missing dates',
    file: lines('source,target,start year,end year', 'Ada,Bert,1990,-9', 'Bert,Cleo,NA,1995'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], dates: ['1990..', '..1995'] },
  },
  {
    name: 'days that come first, as one of them tells',
    file: lines('source,target,date', 'Ada,Bert,3/4/2020', 'Bert,Cleo,25/6/2020'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], dates: ['2020-04-03', '2020-06-25'] },
  },
  {
    name: 'months that come first, as one of them tells',
    file: lines('source,target,date', 'Ada,Bert,3/4/2020', 'Bert,Cleo,6/25/2020'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], dates: ['2020-03-04', '2020-06-25'] },
  },
  {
    name: 'years of two digits',
    file: lines('source,target,date', 'Ada,Bert,3/4/98', 'Bert,Cleo,6/25/04'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], dates: ['1998-03-04', '2004-06-25'], told: [/two digits/] },
  },
  {
    name: 'days with a time of day',
    file: lines('source,target,date', 'Ada,Bert,6/25/2020 14:05', 'Bert,Cleo,7/1/2020 9:30'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], dates: ['2020-06-25', '2020-07-01'] },
  },
  {
    name: 'days with the name of the month between, and years of two digits',
    file: lines('source,target,date', 'Ada,Bert,03-Jan-98', 'Bert,Cleo,14-Feb-04'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], dates: ['1998-01-03', '2004-02-14'] },
  },
  {
    name: 'day, month and year in columns of their own',
    file: lines(
      'source,target,year,month,day',
      'Ada,Bert,1998,3,4',
      'Bert,Cleo,2004,12,-9',
      'Cleo,Ada,2005,0,0',
    ),
    right: { ties: ['Ada > Bert', 'Bert > Cleo', 'Cleo > Ada'], dates: ['1998-03-04', '2004-12', '2005'] },
  },
  {
    name: 'months by name in a column of their own',
    file: lines('source,target,month,year', 'Ada,Bert,March,1998', 'Bert,Cleo,Dec,2004'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], dates: ['1998-03', '2004-12'] },
  },
  {
    name: 'periods in one cell',
    file: lines('source,target,period', 'Ada,Bert,1990–1995', 'Bert,Cleo,2001-2004'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], dates: ['1990..1995', '2001..2004'] },
  },
  {
    name: 'several names in one cell',
    file: lines('source,target,year', 'Arlan,Djibia; Egyptia,1990', 'Corvia,Arlan,1991'),
    right: {
      ties: ['Arlan > Djibia', 'Arlan > Egyptia', 'Corvia > Arlan'],
      dates: ['1990', '1990', '1991'],
      told: [/names several/],
    },
  },
  {
    name: 'several names at both ends',
    file: lines('source;target', '"Arlan; Beskia";"Corvia; Djibia"', 'Corvia;Arlan'),
    right: {
      ties: ['Arlan > Corvia', 'Arlan > Djibia', 'Beskia > Corvia', 'Beskia > Djibia', 'Corvia > Arlan'],
    },
  },
  {
    name: 'a footer with the total and the origin',
    file: lines('source,target,weight', 'Ada,Bert,1', 'Bert,Cleo,2', 'Total,,3', 'Source: our own count,,'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], actors: ['Ada', 'Bert', 'Cleo'] },
  },
  {
    name: 'a footer whose total stands at both ends',
    file: lines('exporter,importer,weight', 'Ada,Bert,1', 'Bert,Cleo,2', 'Total,Total,3'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], actors: ['Ada', 'Bert', 'Cleo'] },
  },
  {
    name: 'titles above the header',
    file: lines('Table 3: who backs whom,,', ',,', 'source,target,type', 'Ada,Bert,backs', 'Bert,Cleo,asks'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], types: ['backs', 'asks'], told: [/Table 3/] },
  },
  {
    name: 'a title of one cell above the header',
    file: lines(
      'Who backs whom (own count)',
      '',
      'source,target,type',
      'Ada,Bert,backs',
      'Bert,Cleo,asks',
      'Cleo,Ada,asks',
    ),
    right: { ties: ['Ada > Bert', 'Bert > Cleo', 'Cleo > Ada'], types: ['backs', 'asks'] },
  },
  {
    name: 'rows of one id that differ',
    file: lines('id,source,target,year', '1,Ada,Bert,1990', '1,Ada,Bert,1991'),
    right: { ties: ['Ada > Bert', 'Ada > Bert'], dates: ['1990', '1991'] },
  },
  {
    name: 'types that are words for others stay what they are',
    file: lines('source,target,type', 'Ada,Bert,cooperates-with', 'Bert,Cleo,attacks', 'Cleo,Ada,enemy of'),
    right: {
      ties: ['Ada > Bert', 'Bert > Cleo', 'Cleo > Ada'],
      types: ['cooperates-with', 'attacks', 'enemy of'],
    },
  },
  {
    name: 'types by their own names',
    file: lines('source,target,type', 'Ada,Bert,talks-to', 'Bert,Cleo,Is an ally of', 'Cleo,Ada,opposes'),
    right: {
      ties: ['Ada > Bert', 'Bert > Cleo', 'Cleo > Ada'],
      types: ['talks to', 'is an ally of', 'opposes'],
    },
  },
  {
    name: 'signs',
    file: lines('source,target,sign', 'Ada,Bert,1', 'Bert,Cleo,-1'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], types: ['is an ally of', 'opposes'] },
  },
  {
    name: 'an edge list of numbers without a header',
    file: lines('1 2', '2 3', '3 1', '4 1'),
    right: { ties: ['1 > 2', '2 > 3', '3 > 1', '4 > 1'] },
  },
  {
    name: 'an edge list of names without a header',
    file: lines('Ada,Bert', 'Bert,Cleo', 'Cleo,Ada', 'Ada,Cleo'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo', 'Cleo > Ada', 'Ada > Cleo'] },
  },
  {
    name: 'subject, relation, object and day without a header',
    file: lines(
      'Arlan,attacks,Beskia,2001-02-03',
      'Beskia,threatens,Arlan,2001-02-05',
      'Corvia,visits,Arlan,2001-03-01',
      'Arlan,attacks,Corvia,2001-04-01',
    ),
    right: {
      ties: ['Arlan > Beskia', 'Beskia > Arlan', 'Corvia > Arlan', 'Arlan > Corvia'],
      types: ['attacks', 'threatens', 'visits'],
      dates: ['2001-02-03', '2001-02-05', '2001-03-01', '2001-04-01'],
    },
  },
  {
    name: 'the same with tabs',
    file: lines(
      'Arlan\tmeets\tBeskia',
      'Beskia\tmeets\tCorvia',
      'Corvia\tpraises\tArlan',
      'Arlan\tpraises\tBeskia',
    ),
    right: {
      ties: ['Arlan > Beskia', 'Beskia > Corvia', 'Corvia > Arlan', 'Arlan > Beskia'],
      types: ['meets', 'praises'],
    },
  },
  {
    name: 'two ends and a type without a header',
    file: lines('alice,bob,backs', 'carol,dave,asks'),
    right: { ties: ['alice > bob', 'carol > dave'], types: ['backs', 'asks'] },
  },
  {
    name: 'day first, without a header',
    file: lines('2001-02-03,Arlan,Beskia', '2001-02-05,Beskia,Arlan', '2001-02-06,Corvia,Arlan'),
    right: {
      ties: ['Arlan > Beskia', 'Beskia > Arlan', 'Corvia > Arlan'],
      dates: ['2001-02-03', '2001-02-05', '2001-02-06'],
    },
  },
  {
    name: 'a title of a person in a column that a spreadsheet numbers',
    file: lines(',source,target', '1,Ada,Bert', '2,Bert,Cleo'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'] },
  },
  {
    name: 'events by codes, as ICEWS writes them, in a table of own making',
    file: lines(
      'Event Date,Source Name,Source Country,Event Text,Target Name,Target Country',
      '2001-02-03,Ada,Norden,Make statement,Bert,Ostia',
      '2001-02-04,Bert,Ostia,Consult,Ada,Norden',
    ),
    right: {
      ties: ['Ada > Bert', 'Bert > Ada'],
      types: ['Make statement', 'Consult'],
      dates: ['2001-02-03', '2001-02-04'],
    },
  },
  {
    name: 'actors alone, with kinds',
    file: lines('name,kind,country', 'Ada,person,NO', 'The Board,group,SE'),
    right: { ties: [], actors: ['Ada', 'The Board'] },
  },
];
