import { lines } from './table-case';

/** A table of each class that is asked about, the id of its question, and how many ties the first answer makes. */
export const ASKED_CLASSES: readonly {
  readonly name: string;
  readonly file: string;
  readonly id: string;
  readonly ties: number;
}[] = [
  {
    name: 'a mediator beside two sides',
    file: lines(
      'side_a,side_b,mediator,year',
      'Arlan,Beskia,Ada,1990',
      'Arlan,Corvia,Bert,1991',
      'Beskia,Corvia,,1992',
    ),
    id: 'mediator',
    ties: 2,
  },
  {
    name: 'rows of zeros in a table of all pairs',
    file: lines('ccode1,ccode2,year,embassy', '2,20,1920,0', '2,40,1920,1', '20,40,1920,1'),
    id: 'zeros',
    ties: 2,
  },
  {
    name: 'rows of zeros beside the number of a wave, above a line that explains them',
    file: lines(
      'year,sending,receiving,wave,level',
      '1975,Norrland,Pelagia,1,3',
      '1975,Pelagia,Norrland,2,0',
      '1975,Norrland,Quorra,1,1',
      '"level: 0 = no representation, 3 = ambassador",,,,',
    ),
    id: 'zeros',
    ties: 2,
  },
  {
    name: 'names that stand once above rows that are their own',
    file: lines('source,target', 'Ada,Bert', ',Cleo', ',Dora', 'Eve,Fay', ',Bert'),
    id: 'blanks',
    ties: 5,
  },
  {
    name: 'groups with the names of their members below',
    file: lines('Red Team,Blue Team,Green Team', 'Ada Bell,Bo Carr,Cy Dorn', 'Eve Fox,Gil Hay,', 'Ivo Jay,,'),
    id: 'ends',
    ties: 6,
  },
  {
    name: 'more than two numbered actors',
    file: lines('actor1,actor2,actor3', 'Ada,Bert,Cleo', 'Bert,Cleo,', 'Cleo,Ada,Bert'),
    id: 'ends',
    ties: 3,
  },
  {
    name: 'ends that few rows fill',
    file: lines('state1,state2,place', 'Ada,,Aport', 'Bert,,Bport', 'Cleo,,Aport', 'Ada,Bert,Bport'),
    id: 'ends',
    ties: 1,
  },
  {
    name: 'actors and what they take part in, with marks',
    file: lines('Name,Gala 2019,Summit 2020', 'Ada Bell,x,', 'Carl Dorn,x,x', 'Eva Funk,,x'),
    id: 'actors',
    ties: 0,
  },
  {
    name: 'persons and organisations as a matrix',
    file: lines(',Union,Club,Board', 'Ada,1,0,0', 'Bert,1,1,0', 'Cleo,0,0,1'),
    id: 'ends',
    ties: 4,
  },
  {
    name: 'rows that name one another',
    file: lines('name,kind,knows', 'Ada,person,"Bert, Cleo"', 'Bert,person,Cleo', 'Cleo,person,'),
    id: 'actors',
    ties: 0,
  },
  {
    name: 'who took part in what',
    file: lines('agreement_id,actor_name,actor_type', '1,Ada,person', '1,Bert,person', '2,Cleo,person'),
    id: 'actors',
    ties: 0,
  },
];
