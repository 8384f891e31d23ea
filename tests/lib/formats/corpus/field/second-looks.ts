import { type FieldCase, known, text, ties, unsure } from './field-case';

/** Tables whose columns are called as ends are, and whose values or neighbours say that more is meant. */
export const SECOND_LOOK_CASES: readonly FieldCase[] = [
  unsure(
    'mails with those who had a copy',
    text`
Date,From,To,Cc,Subject
2001-05-14,anna@ex.test,boris@ex.test,carla@ex.test,Forecast
2001-05-15,boris@ex.test,anna@ex.test,,Forecast
2001-05-15,carla@ex.test,anna@ex.test,,Budget
`,
  ),
  known(
    'a second table below the first, without words for fields',
    text`
Source,Target,Amount
Oak Fund,Shelter Now,500
Oak Fund,Reading Room,250
Ash Trust,Shelter Now,900

Keeper,Town,Opened
Oak Fund,Leeds,1999
`,
    'Oak Fund > Shelter Now',
    'Oak Fund > Reading Room',
    'Ash Trust > Shelter Now',
  ),
  known(
    'a second table below the first',
    text`
Donor,Recipient,Amount
Oak Fund,Shelter Now,500
Oak Fund,Reading Room,250
Ash Trust,Shelter Now,900

Name,City,Founded
Oak Fund,Leeds,1999
Shelter Now,York,2004
`,
    'Oak Fund > Shelter Now',
    'Oak Fund > Reading Room',
    'Ash Trust > Shelter Now',
  ),
  unsure(
    'units below the names of columns',
    text`
Exporter,Importer,Value,Year
name of state,name of state,million EUR,calendar year
Kaland,Norrmark,120,2001
Norrmark,Ostrava,80,2002
Ostrava,Kaland,70,2003
`,
  ),
  known(
    'words over two columns each, with the same names below',
    text`
From,,To,,Amount
Agency,Unit,Agency,Unit,EUR
Treasury,Cash,Health Ministry,Hospitals,500
Treasury,Cash,Rail Agency,Tracks,750
Health Ministry,Hospitals,St. Luke Clinic,Ward 3,20
`,
    'Treasury > Health Ministry',
    'Treasury > Rail Agency',
    'Health Ministry > St. Luke Clinic',
  ),
  known(
    'ids with names of one end beside them',
    text`
Employee ID,Employee Name,Job Title,Manager ID
E01,Paula Reyes,CEO,
E02,Marc Oye,CFO,E01
E03,Dina Cohen,Accountant,E02
`,
    'Marc Oye > Paula Reyes',
    'Dina Cohen > Marc Oye',
  ),
  unsure(
    'trade with the world',
    text`
reporter_iso,reporter_desc,partner_iso,partner_desc,period,primary_value
CHL,Chile,PER,Peru,2019,1200345.5
CHL,Chile,W00,World,2019,69000000
PER,Peru,CHL,Chile,2019,903444
`,
  ),
  unsure(
    'subtotals between the rows',
    `Donor;Recipient;Amount\n${Array.from({ length: 24 }, (_, row) => (row % 4 === 3 ? 'Total;Shelter;300' : `Fund ${'ABC'[row % 3]};Shelter;100`)).join('\n')}\n`,
  ),
  unsure(
    'several names in a cell, of which one stands alone elsewhere',
    text`
Donor,Recipient,Year
"Oak Fund, Ash Trust",Shelter Now,2001
Oak Fund,Reading Room,2002
Elm Society,Reading Room,2003
`,
  ),
  unsure(
    'several names in a cell, on lines of their own',
    'Donor,Recipient,Year\n"Oak Fund\nAsh Trust",Shelter Now,2001\nElm Society,Reading Room,2003\n',
  ),
  unsure(
    'names with a stroke between them',
    text`
Side A,Side B,Year
Kaland/Norrmark,Ostrava,2001
Kaland,Norrmark,2002
Norrmark,Tarn,2003
`,
  ),
  unsure(
    'numbers among the names',
    text`
Donor,Recipient
Oak Fund,Shelter Now
Ash Trust,Reading Room
Elm Society,1200
Fir League,2300
Yew Circle,Shelter Now
`,
  ),
  unsure(
    'first and last names of both ends',
    text`
sender_first,sender_last,receiver_first,receiver_last,year
Mary,Shell,Leigh,Hunt,1817
Leigh,Hunt,Percy,Shell,1818
Percy,Shell,Mary,Shell,1819
`,
  ),
  unsure(
    'hours from which and to which something goes on',
    text`
start,end,task,owner
09:00,09:30,Standup,Ann
09:30,11:00,Coding,Bob
11:00,12:00,Review,Ann
`,
  ),
  unsure(
    'rates of currencies',
    text`
from,to,rate,date
USD,EUR,0.91,2023-01-01
EUR,GBP,0.88,2023-01-01
GBP,USD,1.21,2023-01-01
`,
  ),
  unsure(
    'films, who directed them and for whom',
    text`
Title,Director,Company,Year
The Long Tide,Mara Finch,Quay Films,2001
Ash,Tom Reed,Orbit,2008
Salt Road,Mara Finch,Orbit,2012
`,
  ),
  unsure(
    'people and what they work for',
    text`
Name,Given Name,Family Name,Phone,Employer
Ada Bell,Ada,Bell,+44 1,Alder Ltd
Bo Carr,Bo,Carr,+44 2,Birch plc
Cy Dorn,Cy,Dorn,+44 3,Alder Ltd
`,
  ),
  unsure(
    'words that are paired and never come again',
    `From,To\n${['dog chien', 'cat chat', 'house maison', 'bread pain', 'milk lait', 'sun soleil', 'moon lune', 'tree arbre', 'sea mer'].map((pair) => pair.replace(' ', ',')).join('\n')}\n`,
  ),
  unsure(
    'a list of notes with addresses behind the names of others',
    text`
Name,Type,Related to
Mara Lind,Person,"Civic Lab (https://notes.test/Civic-Lab-1f2e), Jon Abe (https://notes.test/Jon-Abe-0f2e)"
Jon Abe,Person,Civic Lab (https://notes.test/Civic-Lab-1f2e)
Civic Lab,Organisation,
`,
  ),
  {
    name: 'names with their short forms in brackets',
    file: text`
From,To,Relation
African Union (AU),United Nations (UN),cooperates with
AU,Ecowas,mandates
Ecowas,United Nations,reports to
Northern Front (Kaland),Ecowas,attacks
UN,Ecowas,funds
`,
    right: [
      {
        ties: [
          'African Union > United Nations',
          'African Union > Ecowas',
          'Ecowas > United Nations',
          'Northern Front (Kaland) > Ecowas',
          'United Nations > Ecowas',
        ],
        actors: 4,
      },
    ],
    isRead: true,
  },
  ties(
    'who began, beside the two sides',
    text`
Side A,Side B,Initiator,Year
Kaland,Norrmark,Kaland,2001
Norrmark,Ostrava,Ostrava,2002
Ostrava,Kaland,Kaland,2003
`,
    'Kaland > Norrmark',
    'Norrmark > Ostrava',
    'Ostrava > Kaland',
  ),
];
