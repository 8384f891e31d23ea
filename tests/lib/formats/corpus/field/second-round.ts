import { writeXlsx } from '@/lib/formats/xlsx/write-xlsx';
import { type FieldCase, text, ties, unsure } from './field-case';

/** Tables of conflicts and of records that were written after the rules had been mended for the first round, and first read as they stood. */
export const SECOND_TABLE_CASES: readonly FieldCase[] = [
  ties(
    'distances of capitals',
    text`
numa,ida,numb,idb,kmdist,midist
2,UNL,20,CAM,731,456
2,UNL,31,BAM,1623,1012
20,CAM,31,BAM,2343,1461
`,
    'UNL > CAM',
    'UNL > BAM',
    'CAM > BAM',
  ),
  ties(
    'Klein rivalries with sides in capitals',
    text`
DYAD,RIVNO,STATEA,STATEB,STYEAR,ENDYEAR
2020,1,2,20,1974,1997
2040,2,2,40,1959,2001
`,
    '2 > 20 @ 1974..1997',
    '2 > 40 @ 1959..2001',
  ),
  {
    name: 'peacekeepers by who sends them',
    file: text`
Contributing_Country,Contributing_ISO3,Mission_Acronym,Date,Troops,Police
Bangia,BGD,MONU,2015-01-31,1700,390
Bangia,BGD,UNMI,2015-01-31,1500,0
Senegia,SEN,MONU,2015-01-31,120,200
`,
    right: [{ ties: ['Bangia > MONU', 'Bangia > UNMI', 'Senegia > MONU'] }],
  },
  unsure(
    'troops of one state abroad',
    text`
ccode,iso3c,countryname,region,year,troops_ad,army_ad
20,CAN,Canmark,North America,1950,120,80
20,CAN,Canmark,North America,1951,200,90
255,DEU,Germalia,Europe,1950,98000,80000
`,
  ),
  unsure(
    'cabinets and their parties',
    text`
country_name_short,election_date,start_date,cabinet_name,caretaker,cabinet_party,prime_minister,seats,election_seats_total,party_name_short,party_id,cabinet_id
AUS,1901-03-30,1901-01-01,Barton,0,1,1,31,75,PP,1,1
AUS,1901-03-30,1901-01-01,Barton,0,0,0,14,75,ALP,2,1
AUS,1903-12-16,1903-09-24,Deakin I,0,1,1,26,75,PP,1,2
`,
  ),
  unsure(
    'members of governments',
    text`
year_month,year,country_isocode,country_name,name,title,position,gender,birthyear,party
1966m7,1966,AFG,Afgaland,Maiwand Ali,Dr.,Prime Minister,Male,1919,independent
1966m7,1966,AFG,Afgaland,Nur Etem,Mr.,Min. Of Foreign Affairs,Male,1921,independent
1967m7,1967,AFG,Afgaland,Nur Etem,Mr.,Prime Minister,Male,1921,independent
`,
  ),
  {
    name: 'social conflict with three actors and two targets in columns',
    file: text`
eventid,ccode,countryname,startdate,enddate,duration,etype,escalation,actor1,actor2,actor3,target1,target2,cgovtarget,npart,ndeath
4040001,404,Bissia,1999-01-04,1999-01-09,6,8,0,Military Junta,Rebels,,Government troops,,1,3,100
4040002,404,Bissia,1999-02-01,1999-02-01,1,1,0,Teachers,Students,Nurses,Government,,1,4,0
4040003,404,Bissia,1999-03-02,1999-03-03,2,4,0,Dockers,Teachers,,Port authority,Government,0,2,0
`,
  },
  {
    name: 'campaigns and their targets',
    file: text`
id,camp_name,location,year,target,camp_goals,camp_size,success
1,Velvet Movement,Czechia,1989,Communist regime,0,5,1
2,Solid,Polonia,1980,Communist regime,0,4,0
3,Tupas,Urugua,1970,Government of Urugua,0,2,0
`,
    right: [
      {
        ties: [
          'Velvet Movement > Communist regime',
          'Solid > Communist regime',
          'Tupas > Government of Urugua',
        ],
      },
    ],
  },
  {
    name: 'militarised compellent threats',
    file: text`
threatnum,challenger,target,year,month,day,demand,outcome
1,Arlan,Beskia,1918,6,23,territory,complied
2,Beskia,Corvia,1921,1,9,policy,rejected
3,Corvia,Arlan,1930,11,30,leadership,rejected
`,
    right: [
      {
        ties: ['Arlan > Beskia @ 1918-06-23', 'Beskia > Corvia @ 1921-01-09', 'Corvia > Arlan @ 1930-11-30'],
      },
    ],
  },
  unsure(
    'travels of a minister',
    text`
id,leader,country,region,locale,remarks,start_date,end_date
1,Elihu Root,Brazia,South America,Rio,Visited,1906-07-27,1906-08-12
2,Elihu Root,Urugua,South America,Monte,Official visit,1906-08-13,1906-08-15
3,Robert Bacon,Panamia,Central America,Colon,Transit,1909-02-01,1909-02-02
`,
  ),
  {
    name: 'disputes at the trade organisation, with third parties',
    file: text`
DS,Title,Complainant,Respondent,Third parties,Date of request
DS1,Prohibition of imports,Singia,Malayia,,1995-01-10
DS2,Standards for gasoline,Venezia,United Lands,EU; Norland,1995-01-24
DS4,Standards for gasoline II,Brazia,United Lands,EU; Norland,1995-04-10
`,
    right: [{ ties: ['Singia > Malayia', 'Venezia > United Lands', 'Brazia > United Lands'] }],
  },
  ties(
    'links of forums with a sentiment',
    text`
SOURCE_SUBREDDIT	TARGET_SUBREDDIT	POST_ID	TIMESTAMP	LINK_SENTIMENT	PROPERTIES
leagueoflegs	teamredditteams	1u4nrps	2013-12-31 16:39:58	1	345.0,298.0,0.75
theredlion	soccer	1u4qkd	2013-12-31 18:18:37	-1	101.0,98.0,0.74
soccer	leagueoflegs	1u4qlz	2014-01-01 10:18:37	1	85.0,85.0,0.75
`,
    'leagueoflegs > teamredditteams',
    'theredlion > soccer',
    'soccer > leagueoflegs',
  ),
  unsure(
    'requests for adminship',
    'SRC:Stevy\nTGT:Lord Rich\nVOT:1\nRES:1\nYEA:2013\nDAT:23:13, 19 April 2013\nTXT:Support\n\nSRC:Vejva\nTGT:Lord Rich\nVOT:-1\nRES:1\nYEA:2013\nDAT:01:04, 20 April 2013\nTXT:Oppose\n',
  ),
  {
    name: 'links of an encyclopaedia below comments',
    file: '# Article-to-article links.\n# FORMAT: linkSource   linkTarget\n# For more information see the article list.\n\nZebra\tAfrica\nZebra\tHorse\nHorse\tAfrica\nAfrica\tZebra\n',
    right: [{ ties: ['Zebra > Africa', 'Zebra > Horse', 'Horse > Africa', 'Africa > Zebra'] }],
  },
  unsure(
    'messages of a channel in JSON',
    '[{"type":"message","user":"U01","text":"hello <@U02>","ts":"1609459200.000100"},{"type":"message","user":"U02","text":"hi","ts":"1609459260.000200"},{"type":"message","subtype":"channel_join","user":"U03","text":"joined","ts":"1609459300.000300"}]',
  ),
  unsure(
    'a chat as text',
    '[31.01.20, 10:00:01] Ada: hello there\n[31.01.20, 10:02:11] Bert: hi, how are you?\n[31.01.20, 10:02:40] Ada: fine\n',
  ),
  unsure(
    'connections of one person, below notes',
    text`
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Bell,https://www.in.example/ada,,Bell Holdings,Chair,01 Feb 2021
Carl,Dorn,https://www.in.example/carl,carl@dorn.example,Dorn Ltd,Clerk,14 Mar 2022
`,
  ),
  {
    name: 'meetings of commissioners with lobbyists',
    file: text`
Name of Commissioner,Date,Location,Entity/ies met,Subject(s)
Ada Bell,12/03/2020,Bruss,Dorn Ltd,Energy
Ada Bell,15/03/2020,Bruss,"Funk AG, Hahn SE",Steel
Eva Funk,16/03/2020,Online,Dorn Ltd,Energy
`,
    right: [
      { ties: ['Ada Bell > Dorn Ltd', 'Ada Bell > Funk AG', 'Ada Bell > Hahn SE', 'Eva Funk > Dorn Ltd'] },
    ],
  },
  {
    name: 'agents of foreign principals',
    file: text`
Foreign Principal Termination Date,Foreign Principal,Foreign Principal Registration Date,Country/Location Represented,Registration Number,Registrant Date,Registrant Name
,Ministry of Tourism,03/14/2019,ARLAN,6789,01/20/2018,Alpha Advocates
12/31/2020,Port of Beskia,05/01/2019,BESKIA,6789,01/20/2018,Alpha Advocates
,Government of Corvia,07/22/2020,CORVIA,6801,07/22/2020,Beta Counsel
`,
    right: [
      {
        ties: [
          'Alpha Advocates > Ministry of Tourism',
          'Alpha Advocates > Port of Beskia',
          'Beta Counsel > Government of Corvia',
        ],
      },
    ],
  },
  unsure(
    'contributions without a header, parted by bars',
    'C00401224|A|M6|P|201804059101866001|24T|IND|BELL, ADA|NORTH|TX|787|DORN LTD|CLERK|02242017|40|C00458000|SA11|1217152|||4050820181544765358\nC00401224|A|M6|P|201804059101867748|24T|IND|DORN, CARL|SOUTH|TX|787|NONE|NONE|02242017|100|C00213512|SA12|1217152|||4050820181544770597\nC00401225|A|M6|P|201804059101867765|24T|IND|FUNK, EVA|EAST|CA|941|SELF|ARTIST|02252017|50|C00401224|SA13|1217152|||4050820181544770650\n',
  ),
  {
    name: 'officers of companies',
    file: text`
company_number,company_name,officer_name,officer_role,appointed_on,resigned_on,nationality
01234567,BELL HOLDINGS LTD,"BELL, Ada",director,2001-05-01,,British
01234567,BELL HOLDINGS LTD,"DORN, Carl",secretary,2003-01-15,2009-06-30,German
07654321,FUNK LTD,"BELL, Ada",director,2010-02-02,,British
`,
    right: [
      {
        ties: [
          'BELL, Ada > BELL HOLDINGS LTD @ 2001-05-01..',
          'DORN, Carl > BELL HOLDINGS LTD @ 2003-01-15..2009-06-30',
          'BELL, Ada > FUNK LTD @ 2010-02-02..',
        ],
      },
    ],
  },
  {
    name: 'shareholders with per cent',
    file: text`
Company name,BvD ID,Shareholder - Name,Shareholder - BvD ID,Shareholder - Country ISO code,Shareholder - Direct %
Bell Holdings,GB0001,Ada Trust,GB0009,GB,51.00
Bell Holdings,GB0001,Dorn Ltd,DE0003,DE,49.00
Dorn Ltd,DE0003,Funk AG,CH0004,CH,MO
`,
    right: [
      { ties: ['Ada Trust > Bell Holdings', 'Dorn Ltd > Bell Holdings', 'Funk AG > Dorn Ltd'] },
      { ties: ['GB0009 > GB0001', 'DE0003 > GB0001', 'CH0004 > DE0003'] },
    ],
  },
  ties(
    'patents that cite',
    '"CITING","CITED"\n3858241,956203\n3858241,1324234\n3858242,3858241\n',
    '3858241 > 956203',
    '3858241 > 1324234',
    '3858242 > 3858241',
  ),
  ties(
    'scenes of a film',
    text`
movie,character1,character2,scenes
Port,Ada,Bert,3
Port,Bert,Cleo,1
Port,Ada,Cleo,2
`,
    'Ada > Bert',
    'Bert > Cleo',
    'Ada > Cleo',
  ),
  {
    name: 'heroes and comics',
    file: text`
hero,comic
Ada Bolt,TALES 1
Bert Rock,TALES 1
Ada Bolt,TALES 2
Cleo Wind,TALES 2
`,
    right: [
      { ties: ['Ada Bolt > TALES 1', 'Bert Rock > TALES 1', 'Ada Bolt > TALES 2', 'Cleo Wind > TALES 2'] },
    ],
  },
  {
    name: 'payments of PaySim',
    file: text`
step,type,amount,nameOrig,oldbalanceOrg,newbalanceOrig,nameDest,oldbalanceDest,newbalanceDest,isFraud,isFlaggedFraud
1,PAYMENT,9839.64,C1231006815,170136.0,160296.36,M1979787155,0.0,0.0,0,0
1,TRANSFER,181.0,C1305486145,181.0,0.0,C553264065,0.0,0.0,1,0
1,CASH_OUT,181.0,C840083671,181.0,0.0,C38997010,21182.0,0.0,1,0
`,
    right: [
      {
        ties: ['C1231006815 > M1979787155', 'C1305486145 > C553264065', 'C840083671 > C38997010'],
      },
    ],
  },
  ties(
    'transactions by two ids',
    'txId1,txId2\n230425980,5530458\n232022460,232438397\n230460314,230459870\n',
    '230425980 > 5530458',
    '232022460 > 232438397',
    '230460314 > 230459870',
  ),
  ties(
    'transfers of a chain',
    text`
hash,nonce,block_number,from_address,to_address,value,gas,block_timestamp
0xaa01,12,4000000,0xb794f5ea,0x742d35cc,1000000000000000000,21000,2017-07-10 00:00:12 UTC
0xaa02,13,4000000,0x742d35cc,0x8d12a197,0,90000,2017-07-10 00:00:12 UTC
0xaa03,14,4000001,0x8d12a197,0xb794f5ea,5000000,21000,2017-07-10 00:01:02 UTC
`,
    '0xb794f5ea > 0x742d35cc',
    '0x742d35cc > 0x8d12a197',
    '0x8d12a197 > 0xb794f5ea',
  ),
  {
    name: 'flows of a computer network',
    file: text`
StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State,sTos,TotPkts,TotBytes,Label
2011/08/10 09:46:53.047277,3550.182373,udp,212.50.71.179,39678,  <->,147.32.84.229,13363,CON,0,12,875,flow=Background
2011/08/10 09:46:53.048843,0.000883,udp,84.13.246.132,28431,  <->,147.32.84.229,13363,CON,0,2,135,flow=Background
2011/08/10 09:46:53.049895,0.000326,tcp,217.163.21.35,80,   ->,147.32.86.194,2063,FA_A,0,2,120,flow=Background
`,
    right: [
      {
        ties: [
          '212.50.71.179 > 147.32.84.229',
          '84.13.246.132 > 147.32.84.229',
          '217.163.21.35 > 147.32.86.194',
        ],
      },
    ],
  },
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
  ties(
    'flights by airports and carriers',
    text`
YEAR,MONTH,ORIGIN_AIRPORT_ID,ORIGIN,DEST_AIRPORT_ID,DEST,PASSENGERS,DISTANCE
2015,1,11298,DFW,12892,LAX,4200,1235
2015,1,12892,LAX,11298,DFW,4100,1235
2015,2,11298,DFW,13930,ORD,3900,801
`,
    'DFW > LAX',
    'LAX > DFW',
    'DFW > ORD',
  ),
  ties(
    'rides from station to station',
    text`
ride_id,rideable_type,started_at,ended_at,start_station_name,start_station_id,end_station_name,end_station_id,member_casual
A847FADBBC638E45,docked_bike,2020-04-26 17:45:14,2020-04-26 18:12:03,Eckhart Park,86,Lincoln Ave,152,member
5405B80E996FF60D,docked_bike,2020-04-17 17:08:54,2020-04-17 17:17:03,Drake Ave,503,Kosciuszko Park,499,member
5DD24A79A4E006F4,docked_bike,2020-04-01 17:54:13,2020-04-01 18:08:36,McClurg Ct,142,Eckhart Park,86,member
`,
    'Eckhart Park > Lincoln Ave',
    'Drake Ave > Kosciuszko Park',
    'McClurg Ct > Eckhart Park',
  ),
  ties(
    'links of an analyst’s chart',
    text`
Entity 1 Type,Entity 1 Identity,Entity 2 Type,Entity 2 Identity,Link Label,Link Direction,Date
Person,Ada Bell,Organisation,Dorn Ltd,director of,->,2001-05-01
Person,Carl Dorn,Person,Ada Bell,calls,->,2003-01-15
`,
    'Ada Bell > Dorn Ltd',
    'Carl Dorn > Ada Bell',
  ),
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
  unsure(
    'world migration, a column a place of birth, below titles',
    text`
United Nations,,,,
Table 1. Migrant stock by origin and destination,,,,
,,,,
Region of destination,Code,Other North,Arlan,Beskia
WORLD,900,3000,1200,800
Northland,910,100,,20
Arlan,4,7,,12
`,
  ),
  unsure(
    'parties to a treaty',
    text`
Participant,Signature,"Ratification, Accession(a)"
Arlan,12 Dec 1997,3 Apr 2002
Beskia,,14 Feb 2001 a
Corvia,3 Dec 1997,
`,
  ),
  {
    name: 'ceasefires with a mediator',
    file: text`
CC,ID,Location,Side_A,Side_B,Declared,Mediator,Written,Ended
100,1,Colombia,Government of Colombia,FARK,1989-04-01,Church,yes,1989-09-15
100,2,Colombia,Government of Colombia,ELM,1998-07-01,Germalia,yes,
200,1,Albiania,Government of Albiania,UCA,2001-07-05,NATA,yes,2001-07-22
`,
    right: [
      {
        ties: [
          'Government of Colombia > Church',
          'Government of Colombia > Germalia',
          'Government of Albiania > NATA',
        ],
      },
    ],
  },
];

/** Graphs and workbooks of the same sort. */
export const SECOND_GRAPH_CASES: readonly FieldCase[] = [
  ties('jazz, without labels', '*Vertices 4\n*Edges\n1 2 1\n2 3 1\n4 1 1\n', '1 – 2', '2 – 3', '4 – 1'),
  ties(
    'football in GML, undirected',
    'graph\n[\n  directed 0\n  node\n  [\n    id 0\n    label "BrighamYoung"\n    value 7\n  ]\n  node\n  [\n    id 1\n    label "FloridaState"\n    value 0\n  ]\n  edge\n  [\n    source 1\n    target 0\n  ]\n]\n',
    'FloridaState – BrighamYoung',
  ),
  unsure('METIS', '4 3\n2 3\n1 4\n1\n2\n'),
  {
    name: 'a matrix of Siena, with 9 for missing',
    file: '0 1 0 9\n1 0 0 0\n0 0 0 1\n9 1 0 0\n',
    right: [{ ties: ['Actor 1 > Actor 2', 'Actor 2 > Actor 1', 'Actor 3 > Actor 4', 'Actor 4 > Actor 2'] }],
  },
  unsure(
    'contacts with time, two persons and their wards',
    '31220\t58\t63\tMED\tNUR\n31220\t63\t66\tNUR\tNUR\n31240\t58\t66\tMED\tNUR\n31260\t66\t71\tNUR\tPAT\n',
  ),
  ties(
    'GraphML without names',
    '<graphml><graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
    'a – b',
  ),
  ties(
    'GEXF without a direction',
    '<gexf version="1.2"><graph><nodes><node id="0" label="Ada"/><node id="1" label="Bert"/></nodes><edges><edge id="0" source="0" target="1"/></edges></graph></gexf>',
    'Ada – Bert',
  ),
  ties(
    'DOT, undirected',
    'graph G {\n  ada -- bert [label="knows"];\n  bert -- cleo;\n}\n',
    'ada – bert',
    'bert – cleo',
  ),
  unsure('LEDA', 'LEDA.GRAPH\nstring\nint\n3\n|{Ada}|\n|{Bert}|\n|{Cleo}|\n2\n1 2 0 |{4}|\n2 3 0 |{1}|\n'),
  unsure(
    'BibTeX',
    '@article{bell2001,\n  author = {Bell, Ada and Dorn, Carl},\n  title = {On things},\n  year = {2001}\n}\n',
  ),
  unsure(
    'Web of Science',
    'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Bell, A\n   Dorn, C\nTI On things\nPY 2001\nER\n\nEF\n',
  ),
  unsure(
    'a calendar',
    'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:20200101T100000Z\nSUMMARY:Ada meets Bert\nATTENDEE;CN=Bert:mailto:bert@x.example\nEND:VEVENT\nEND:VCALENDAR\n',
  ),
  unsure(
    'an incident of MISP',
    '{"Event":{"id":"1","info":"Phishing","date":"2020-01-01","Attribute":[{"type":"ip-dst","value":"10.0.0.1","category":"Network activity"},{"type":"domain","value":"bad.example","category":"Network activity"}]}}',
  ),
  unsure(
    'followers of one person',
    '{"relationships_following":[{"title":"","media_list_data":[],"string_list_data":[{"href":"https://ig.example/ada","value":"ada","timestamp":1609459200}]},{"title":"","media_list_data":[],"string_list_data":[{"href":"https://ig.example/bert","value":"bert","timestamp":1609459300}]}]}',
  ),
  unsure(
    'works of OpenAlex',
    '{"results":[{"id":"https://openalex.example/W1","title":"On things","publication_year":2001,"authorships":[{"author":{"id":"A1","display_name":"Ada Bell"}},{"author":{"id":"A2","display_name":"Carl Dorn"}}]}],"meta":{"count":1}}',
  ),
  unsure(
    'a path as the browser of Neo4j saves it',
    '[{"p":{"start":{"identity":1,"labels":["Person"],"properties":{"name":"Ada"}},"end":{"identity":2,"labels":["Person"],"properties":{"name":"Bert"}},"segments":[{"start":{"identity":1},"relationship":{"identity":9,"type":"KNOWS"},"end":{"identity":2}}],"length":1}}]',
  ),
  ties(
    'vis.js',
    '{"nodes":[{"id":1,"label":"Ada"},{"id":2,"label":"Bert"}],"edges":[{"from":1,"to":2,"label":"helps"}]}',
    'Ada > Bert',
  ),
  ties(
    'Sigma',
    '{"nodes":[{"id":"n0","label":"Ada","x":0,"y":0,"size":3},{"id":"n1","label":"Bert","x":3,"y":1,"size":2}],"edges":[{"id":"e0","source":"n0","target":"n1"}]}',
    'Ada > Bert',
  ),
  {
    name: 'a workbook with a sheet of notes before the ties',
    file: writeXlsx([
      {
        name: 'README',
        columns: ['This workbook was made in May 2020'],
        rows: [['Please cite'], ['Ask Ada']],
      },
      {
        name: 'relations',
        columns: ['Person A', 'Person B', 'Kind of relation', 'Since'],
        rows: [
          ['Ada', 'Bert', 'friend', '1999'],
          ['Bert', 'Cleo', 'rival', '2004'],
        ],
      },
    ]).bytes,
    right: [{ ties: ['Ada > Bert', 'Bert > Cleo'] }],
  },
  {
    name: 'a workbook with a sheet a year',
    file: writeXlsx([
      { name: '2001', columns: ['source', 'target'], rows: [['Ada', 'Bert']] },
      {
        name: '2002',
        columns: ['source', 'target'],
        rows: [
          ['Bert', 'Cleo'],
          ['Ada', 'Bert'],
        ],
      },
    ]).bytes,
    right: [{ ties: ['Ada > Bert', 'Bert > Cleo', 'Ada > Bert'] }],
  },
];
