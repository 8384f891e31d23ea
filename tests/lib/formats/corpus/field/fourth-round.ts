import { strToU8, zipSync } from 'fflate';
import { type FieldCase, text, ties, unsure } from './field-case';

const ADA = { identity: 0, labels: ['Person'], properties: { name: 'Ada' } };
const BANK = { identity: 5, labels: ['Bank'], properties: { name: 'Bank' } };

/** Written before the rules were read again; of each class that was wrong, asked without need, or refused then. */
export const FOURTH_TABLE_CASES: readonly FieldCase[] = [
  ties(
    'interventions, where “source” is where a row comes from',
    'start,end,intervener,target,source\n19470315,19491015,200,350,2\n19500627,19530727,2,732,1\n19560104,99999999,230,600,3\n',
    '200 > 350',
    '2 > 732',
    '230 > 600',
  ),
  unsure(
    'shares of agreement of every pair',
    'session,ccode1,ccode2,agree\n1,2,20,0.85\n1,2,40,0.59\n1,20,40,0.61\n2,2,20,0.9\n2,2,40,0.5\n2,20,40,0.5\n',
  ),
  ties(
    'codes and names whose columns differ by capitals alone',
    '"DONOR","Donor","RECIPIENT","Recipient","Year","Value"\n"801","Arland","625","Beland","2015",52.1\n"1","Celand","625","Beland","2015",1.1\n',
    'Arland > Beland @ 2015',
    'Celand > Beland @ 2015',
  ),
  ties(
    'a chart program’s arrows, of which one points back',
    'Entity 1,Link Label,Link Direction,Entity 2\nAda,paid,->,Bolt Ltd\nCole Bank,paid,<-,Ada\nBert,met,--,Ada\n',
    'Ada > Bolt Ltd : paid',
    'Ada > Cole Bank : paid',
    'Bert – Ada : met',
  ),
  ties(
    'mails with names and addresses',
    '"Date","From","To"\n"Mon, 14 May 2001 16:39:00 -0700 (PDT)","Ada Bell <ada@x.org>","""Cole, Bert"" <bert@x.org>, cleo@y.org"\n"Tue, 15 May 2001 09:00:00 -0700 (PDT)","bert@x.org","Ada Bell <ada@x.org>"\n',
    'Ada Bell > Cole, Bert @ 2001-05-14',
    'Ada Bell > cleo@y.org @ 2001-05-14',
    'Cole, Bert > Ada Bell @ 2001-05-15',
  ),
  ties(
    'migrants as a matrix whose last row and column are sums',
    'Origin,Arland,Beland,Celand,WORLD\nArland,0,34,2,36\nBeland,60,0,45,105\nCeland,9,21,0,30\nWORLD,69,55,47,171\n',
    ...['Arland > Beland', 'Arland > Celand', 'Beland > Arland'],
    ...['Beland > Celand', 'Celand > Arland', 'Celand > Beland'],
  ),
  unsure(
    'shareholders below the company that stands once',
    ',Company,Shareholder,Direct %,Total %\n1,BOLT AG,ADA BELL,51.00,51.00\n,,COLE HOLDING,49.00,49.00\n2,DUNN SPA,BOLT AG,100.00,100.00\n,,COLE HOLDING,-,>50.00\n,,ADA BELL,1.00,1.00\n',
  ),
  unsure(
    'conflict management with a third party',
    'year,sidea,sideb,third_party,type_thirdp\n1993,Government of Arland,Red Front,UN,2\n1993,Government of Arland,Red Front,EU,2\n1994,Government of Beland,Blue Front,,0\n',
  ),
  unsure(
    'imports and exports by who reports them',
    'Country Name,Indicator Name,Counterpart Country Name,Time Period,Value\nArland,"Goods, Value of Exports",Celand,2015,14\nArland,"Goods, Value of Imports",Celand,2015,28\nBeland,"Goods, Value of Exports",Arland,2015,3\n',
  ),
  unsure(
    'calls of one phone, in and out',
    'caller,callee,direction,time\n+1 11,+1 22,out,2014-02-03\n+1 11,+1 33,in,2014-02-04\n+1 11,+1 22,in,2014-02-05\n',
  ),
  unsure(
    'passengers of a ship, with a column for sex',
    'PassengerId,Survived,Pclass,Name,Sex,Age,SibSp,Fare\n1,0,3,"Braun, Mr. Otto",male,22,1,7.25\n2,1,1,"Cumming, Mrs. Jo",female,38,1,71.28\n3,1,3,"Heinen, Miss. Lena",female,26,0,7.92\n',
  ),
  ties(
    'ceasefires, with the day of one declaration in three columns',
    'cf_id,side_a,side_b,cf_dec_yr,cf_dec_month,cf_dec_day,ended\nA-1,Government of Arland,CPA,2001,7,23,1\nB-1,Government of Beland,LTB,2002,2,22,0\n',
    'Government of Arland > CPA @ 2001-07-23',
    'Government of Beland > LTB @ 2002-02-22',
  ),
  ties(
    'cyber incidents with long names of dates',
    'incident,StateA,StateB,interactionstartdate,interactionenddate\n1,Arland,Beland,10/17/1998,3/20/1999\n2,Arland,Celand,9/1/2003,3/31/2006\n',
    'Arland > Beland @ 1998-10-17..1999-03-20',
    'Arland > Celand @ 2003-09-01..2006-03-31',
  ),
  ties(
    'rivals with the years of their tensions',
    'rivnumb,rivala,rivalb,tensbeg,tensend\n1,2,20,1974,1997\n2,2,40,1959,2001\n3,2,41,1869,1915\n',
    '2 > 20 @ 1974..1997',
    '2 > 40 @ 1959..2001',
    '2 > 41 @ 1869..1915',
  ),
  ties(
    'links in Russian',
    'Источник;Цель;Тип связи\nИванов;Петров;партнёр\nПетров;Сидоров;родственник\nСидоров;Иванов;партнёр\n',
    'Иванов > Петров : партнёр',
    'Петров > Сидоров : родственник',
    'Сидоров > Иванов : партнёр',
  ),
  ties(
    'calls in German, each at a time of day',
    'Anrufer;Angerufener;Beginn\n+1 111;+1 222;03.02.2014 10:11:00\n+1 222;+1 333;03.02.2014 10:20:00\n',
    '+1 111 > +1 222 @ 2014-02-03',
    '+1 222 > +1 333 @ 2014-02-03',
  ),
  ties(
    'retweets with the dates of their platform',
    'tweet_id,created_at,user_screen_name,retweeted_screen_name\n112233,Sat Mar 04 12:00:00 +0000 2017,ada,news\n112239,Sun Mar 05 08:00:01 +0000 2017,news,cleo\n',
    'ada > news @ 2017-03-04',
    'news > cleo @ 2017-03-05',
  ),
];

/** The same in forms of graphs, archives and JSON. */
export const FOURTH_GRAPH_CASES: readonly FieldCase[] = [
  ties(
    'edges and nodes by numbers, whose names stand in comments',
    zipSync({
      'edges.csv': strToU8('# source, target, weight\n0, 1, 3\n0, 2, 1\n3, 0, 2\n'),
      'nodes.csv': strToU8(
        '# index, name, _pos\n0, "Ada", array([1.0, 2.0])\n1, "Bert", array([1.1, 0.0])\n2, "Cleo", array([0.0, 0.0])\n3, "Dora", array([3.0, 1.0])\n',
      ),
      'gprops.csv': strToU8('# key, value\nname, "x"\ndescription, "A network of people."\n'),
    }),
    'Ada > Bert',
    'Ada > Cleo',
    'Dora > Ada',
  ),
  ties(
    'nodes and links with their data within them',
    '{"nodes":[{"id":"n1","data":{"categories":["PERSON"],"properties":{"name":"Ada"}}},{"id":"n2","data":{"properties":{"name":"Bank"}}}],"edges":[{"id":"e1","source":"n1","target":"n2","data":{"type":"OWNS","properties":{"share":0.5}}}]}',
    'Ada > Bank : OWNS',
  ),
  ties(
    'rows that Neo4j answers',
    JSON.stringify([
      { n: ADA, r: { identity: 3, start: 0, end: 5, type: 'WORKS_FOR', properties: {} }, m: BANK },
    ]),
    'Ada > Bank : WORKS_FOR',
  ),
  ties(
    'paths that Neo4j answers',
    JSON.stringify([
      {
        p: {
          start: ADA,
          end: BANK,
          segments: [
            { start: ADA, relationship: { identity: 7, start: 0, end: 5, type: 'OWNS' }, end: BANK },
          ],
        },
      },
    ]),
    'Ada > Bank : OWNS',
  ),
  ties(
    'a tree of d3',
    '{"name":"Holding","children":[{"name":"Bank","children":[{"name":"Branch","value":3}]},{"name":"Insurer"}]}',
    'Holding – Bank',
    'Holding – Insurer',
    'Bank – Branch',
  ),
  ties(
    'incidences of a hypergraph',
    '{"network-type":"undirected","incidences":[{"edge":"e1","node":"Ada"},{"edge":"e1","node":"Bert"},{"edge":"e2","node":"Bert"}],"nodes":[{"node":"Ada"}],"edges":[{"edge":"e1"}]}',
    'Ada – e1',
    'Bert – e1',
    'Bert – e2',
  ),
  ties(
    'neighbours in JSON',
    '{"Ada":["Bert","Cleo"],"Bert":["Cleo"],"Cleo":[]}',
    ...['Ada > Bert', 'Ada > Cleo', 'Bert > Cleo'],
  ),
  ties(
    'weights in JSON',
    '{"Ada":{"Bert":3,"Cleo":1},"Bert":{"Ada":2}}',
    ...['Ada > Bert', 'Ada > Cleo', 'Bert > Ada'],
  ),
  ties(
    'items and links of VOSviewer',
    '{"network":{"items":[{"id":1,"label":"Bell a."},{"id":2,"label":"Cole b."}],"links":[{"source_id":1,"target_id":2,"strength":5}]},"config":{}}',
    'Bell a. – Cole b.',
  ),
  ties(
    'records of GraphQL',
    '{"data":{"relationships":{"edges":[{"node":{"id":"1","source":{"id":"p1","name":"Ada"},"target":{"id":"o1","name":"Bank"},"type":"DIRECTOR_OF"}},{"node":{"id":"2","source":{"id":"p2","name":"Bert"},"target":{"id":"o1","name":"Bank"},"type":"OWNER_OF"}}]}}}',
    'Ada > Bank : DIRECTOR_OF',
    'Bert > Bank : OWNER_OF',
  ),
  unsure(
    'posts of one channel',
    '{"name":"Channel A","id":1,"messages":[{"id":1,"type":"message","date":"2022-02-24T05:00:00","from":"Channel A","forwarded_from":"Channel B","text":"hello"},{"id":2,"type":"message","date":"2022-02-25T05:00:00","from":"Channel A","text":"so"}]}',
  ),
  unsure(
    'the head of a package',
    '{"name":"x","version":"1.0.0","scripts":{"test":"jest"},"dependencies":{"a":"^1.0.0"}}',
  ),
  ties(
    'DOT with a comment that is indented',
    'digraph G {\n  # who talks to whom\n  a [label=<<b>Ada</b> Bell>];\n  a:e -> {b c} [label="talks to"];\n}\n',
    'Ada Bell > b : talks to',
    'Ada Bell > c : talks to',
  ),
  ties(
    'ways of DIMACS',
    text`
c ways
p sp 3 3
a 1 2 7
a 2 1 7
a 3 1 2
`,
    '1 > 2',
    '2 > 1',
    '3 > 1',
  ),
  ties(
    'Popolo with an organization within another',
    '{"persons":[{"id":"p1","name":"Ada Bell","memberships":[{"organization_id":"o1","role":"member"}]}],"organizations":[{"id":"o1","name":"House","classification":"legislature"},{"id":"o3","name":"Committee","parent_id":"o1"}]}',
    'Ada Bell > House',
    'Committee > House',
  ),
  ties(
    'a STIX bundle with a relationship that is revoked',
    '{"type":"bundle","id":"bundle--1","objects":[{"type":"threat-actor","id":"threat-actor--1","name":"Bear"},{"type":"identity","id":"identity--1","name":"Ministry"},{"type":"relationship","id":"relationship--1","relationship_type":"targets","source_ref":"threat-actor--1","target_ref":"identity--1"},{"type":"relationship","id":"relationship--3","relationship_type":"attributed-to","source_ref":"threat-actor--1","target_ref":"identity--9","revoked":true}]}',
    'Bear > Ministry',
  ),
];
