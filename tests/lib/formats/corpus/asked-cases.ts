import { lines, type TableCase } from './table-case';

/** Tables of which nobody can say for sure what they hold, or that are no networks at all. */
export const ASKED_CASES: readonly TableCase[] = [
  {
    name: 'states in alliances, one row a member: an alliance and a state are not told apart by names',
    file: lines(
      'version4id,ccode,state_name,all_st_year',
      '165,200,Albia,1816',
      '165,235,Portland,1816',
      '170,165,Uragua,1820',
      '171,200,Albia,1830',
    ),
    asked: ['ends'],
  },
  {
    name: 'what ties the two under a name that does not say so, by words for types',
    file: lines(
      'source,target,what happened',
      'Ada,Bert,met',
      'Bert,Cleo,supports',
      'Cleo,Ada,met',
      'Ada,Cleo,supports',
      'Cleo,Bert,shouted at',
      'Bert,Ada,shouted at',
    ),
    asked: ['types'],
  },
  {
    name: 'wars with their numbers, and no ends',
    file: lines(
      'WarNum,WarName,WarType,Deaths',
      '1,First River War,1,200',
      '4,Second River War,1,3000',
      '7,War of the Isles,2,10',
    ),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'a codebook',
    file: lines(
      'variable,description,values',
      'ccode,Code of the state in the list of states,2 to 990',
      'year,Year of the observation as it was coded,1816 to 2012',
      'pop,Population in thousands as reported,0 and more',
    ),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'a dictionary with names',
    file: lines(
      'name,label,type',
      'q1,How often do you read,numeric',
      'q2,Whom do you trust,numeric',
      'q3,Where do you live,string',
    ),
    asked: ['actors'],
  },
  {
    name: 'a survey',
    file: lines('respondent,age,gender,q1,q2', '1,34,f,4,5', '2,51,m,2,2', '3,29,f,5,1'),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'a survey with an id',
    file: lines('id,age,q1,q2', '1,34,4,5', '2,51,2,2', '3,29,5,1'),
    asked: ['actors'],
  },
  {
    name: 'a time series of countries',
    file: lines(
      'country,year,gdp',
      'Arlan,2001,10.5',
      'Arlan,2002,11.2',
      'Beskia,2001,7.1',
      'Beskia,2002,7.3',
    ),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'a time series of names',
    file: lines('name,year,members', 'Alpha,2001,10', 'Alpha,2002,11', 'Beta,2001,7', 'Beta,2002,8'),
    asked: ['actors'],
  },
  {
    name: 'names of columns that mean nothing, whose values overlap',
    file: lines('xyz,qqq,note', 'Ada,Bert,one', 'Bert,Cleo,two', 'Cleo,Ada,three'),
    asked: ['ends'],
    ends: 'xyz > qqq',
  },
  {
    name: 'names of columns that mean nothing, behind a number of the row',
    file: lines('nr,uno,duo', '1,Ada,Bert', '2,Bert,Cleo', '3,Cleo,Ada'),
    asked: ['ends'],
    ends: 'uno > duo',
  },
  {
    name: 'years beside years',
    file: lines('begun,over', '1990,1995', '1995,1999', '1999,2003'),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'measurements',
    file: lines('temp,pressure', '1.5,1002.25', '2.25,1001.5', '3.75,999.75'),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'two columns of names of which only the place of the first row says that it names them',
    file: lines('Anna,Ben', 'Clara,Dora', 'Emil,Fritz'),
    asked: ['headers', 'ends'],
  },
  {
    name: 'votes: persons and what they voted, where no person stands twice',
    file: lines('member,vote', 'Ada,yes', 'Bert,no', 'Cleo,yes'),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'a list of places',
    file: lines('city,lat,lon', 'Aport,1.25,33.5', 'Bport,2.5,30.25', 'Cport,3.75,31.5'),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'days of which nobody knows whether the month comes first',
    file: lines('source,target,date', 'Ada,Bert,3/4/2020', 'Bert,Cleo,5/6/2020'),
    asked: ['dates'],
  },
  {
    name: 'numbers above and below nought that are no signs',
    file: lines('source,target,balance', 'Arlan,Beskia,12.5', 'Beskia,Corvia,-3.25', 'Corvia,Arlan,7'),
    right: { ties: ['Arlan > Beskia', 'Beskia > Corvia', 'Corvia > Arlan'], types: ['is tied to'] },
  },
  {
    name: 'members and their parties, named by words that tie no two',
    file: lines('member,party,seats', 'Ada,Blue,3', 'Bert,Blue,4', 'Cleo,Red,5'),
    asked: ['ends'],
  },
  {
    name: 'a list of prices',
    file: lines('item,price,currency', 'bread,2.5,EUR', 'milk,1.25,EUR', 'tea,3,USD'),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'ends that are named, and hold numbers that never repeat',
    file: lines('from,to,name', '1990,1994,Alpha', '1991,1999,Beta', '1995,2001,Gamma'),
    asked: ['actors'],
  },
  {
    name: 'ends that are named, and hold long texts',
    file: lines(
      'a,b',
      '"A long sentence about a thing that happened in the north of the country, with many words in it.","Another long sentence that says something else, and has as many words as the first one."',
      '"A third sentence about a thing that happened in the south of the country, and nothing more to say.","A fourth sentence that tells what came of it in the end, when all was said and done by them."',
    ),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'events of one country, one row a day',
    file: lines(
      'date,country,event,deaths',
      '2020-01-02,Arlan,Protest,0',
      '2020-01-03,Beskia,Riot,2',
      '2020-01-05,Arlan,Protest,1',
    ),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'prose',
    file: lines('This is no table.', 'It is only a text of two lines, and so on.'),
    refused: /looks like prose/,
  },
  { name: 'nothing', file: '', refused: /./ },
  {
    name: 'books',
    file: lines('title,author,year', 'First Book,Ada,2001', 'Second Book,Bert,2002'),
    asked: ['actors'],
  },
  {
    name: 'the same names as friends and as rivals',
    file: lines('name,friend,rival', 'Ada,Bert,Cleo', 'Bert,Ada,Dora', 'Cleo,Dora,Ada'),
    asked: ['ends'],
  },
  {
    name: 'two names in one cell with a hyphen between',
    file: lines('pair,year,score', 'USA-CAN,2001,5', 'USA-MEX,2001,7'),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'years above figures',
    file: lines('Country,2001,2002,2003', 'France,1,2,3', 'Italy,4,5,6'),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'prices of a day',
    file: lines('date,open,high,low', '2020-01-02,10.5,11.2,10.1', '2020-01-03,11,11.5,10.8'),
    asked: ['ends'],
    ends: null,
  },
  {
    name: 'a list of who ties to several, a row each, without a header',
    file: lines('Ada,Bert,Cleo,Dora', 'Bert,Ada,Cleo,Dora', 'Cleo,Ada,Bert,Dora'),
    asked: ['ends'],
  },
];
