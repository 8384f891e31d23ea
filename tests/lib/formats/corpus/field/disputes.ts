import { type FieldCase, known, text, ties, unsure } from './field-case';

/** Tables of wars, disputes and alliances. */
export const DISPUTE_CASES: readonly FieldCase[] = [
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
  ties(
    'sanctions of EUSANCT',
    'sanction_id,sender,target_country,start_date,end_date,goal\n1,EU,Arlan,1990-01-05,1994-02-01,democracy\n2,US,Beskia,1992-03-03,,peace\n3,EU,Beskia,1993-07-07,1999-01-01,peace\n',
    'EU > Arlan @ 1990-01-05..1994-02-01',
    'US > Beskia @ 1992-03-03..',
    'EU > Beskia @ 1993-07-07..1999-01-01',
  ),
  unsure(
    'rebels and their size by year',
    'rebel_id,rebel_name,year,troops_low,troops_high\n1,Red Front,1990,500,900\n1,Red Front,1991,700,1000\n2,Blue Front,1990,200,300\n',
  ),
  ties(
    'ceasefire pledges between two groups, in French',
    'acteur 1;acteur 2;type de lien;date debut;date fin\nFront Rouge;Front Bleu;treve;01/02/2001;15/03/2001\nFront Bleu;Armee;treve;20/04/2002;\n',
    'Front Rouge > Front Bleu',
    'Front Bleu > Armee',
  ),
  {
    name: 'delegations that meet, with a place between them',
    file: text`
delegation_a,place,delegation_b,date,facilitator
Arlan,Geneva,Beskia,2001-02-03,UN
Beskia,Oslo,Corvia,2002-03-04,Norland
`,
    right: [{ ties: ['Arlan > UN', 'Beskia > Norland'] }],
  },
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
  unsure(
    'conflict management with a third party',
    'year,sidea,sideb,third_party,type_thirdp\n1993,Government of Arland,Red Front,UN,2\n1993,Government of Arland,Red Front,EU,2\n1994,Government of Beland,Blue Front,,0\n',
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
  known(
    'pairs of states in militarised disputes',
    text`
disno,dyindex,statea,namea,stateb,nameb,strtday,strtmnth,strtyr,endday,endmnth,endyear,year,dyad_rolea,dyad_roleb,dyadid,outcome,settlmnt,fatlev,highact,hihost,recip,noinit,notarg,sideaa,revstata,revtypea
3957,1,2,USA,645,IRQ,15,8,1993,20,9,1993,1993,1,3,2645,5,3,0,16,4,0,1,1,1,0,0
3974,1,2,USA,700,AFG,-9,8,1998,20,8,1998,1998,1,3,2700,5,3,-9,16,4,0,1,1,1,1,3
4343,1,651,EGY,666,ISR,2,10,1996,-9,11,1996,1996,1,3,651666,6,3,0,7,3,0,1,1,1,0,-9
`,
    'USA > IRQ @ 1993-08-15..1993-09-20',
    'USA > AFG @ 1998-08..1998-08-20',
    'EGY > ISR @ 1996-10-02..1996-11',
  ),
  unsure(
    'participants of militarised disputes',
    text`
dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,revtype2,fatality,fatalpre,hiact,hostlev,orig,version
2,UKG,200,7,5,1902,24,1,1903,0,0,0,-9,0,0,0,1,1,5
2,USA,2,7,5,1902,24,1,1903,1,1,1,-9,0,0,7,3,1,5
3,AUH,300,2,5,1913,25,10,1913,1,1,2,-9,0,0,8,3,1,5
3,YUG,345,2,5,1913,25,10,1913,0,0,-9,-9,0,0,0,1,1,5
`,
  ),
  unsure(
    'members of alliances',
    text`
version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,asymmetric,version
1,200,United Kingdom,1,1,1816,15,2,1949,Type I: Defense Pact,1,1,1816,15,2,1949,1,0,1,0,1,0,0,4.1
1,235,Portugal,1,1,1816,15,2,1949,Type I: Defense Pact,1,1,1816,15,2,1949,1,0,1,0,1,0,0,4.1
2,200,United Kingdom,1,1,1816,15,9,1866,Type I: Defense Pact,1,1,1816,15,9,1866,1,0,1,0,1,0,0,4.1
2,240,Hanover,1,1,1816,15,9,1866,Type I: Defense Pact,1,1,1816,15,9,1866,1,0,1,0,1,0,0,4.1
`,
  ),
  // A directed tie of no type would be wrong: it is asked whether the rows are alliances.
  ties(
    'allied pairs by year',
    text`
version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,asymmetric,year,version
164,380,Sweden,385,Norway,5,11,1905,1,1,1914,0,0,0,0,1,0,0,1905,4.1
164,380,Sweden,385,Norway,5,11,1905,1,1,1914,0,0,0,0,1,0,0,1906,4.1
7,200,United Kingdom,210,Netherlands,1,1,1816,21,6,1833,1,0,1,0,0,0,0,1816,4.1
7,200,United Kingdom,210,Netherlands,1,1,1816,21,6,1833,1,0,1,0,0,0,0,1817,4.1
`,
    'Sweden – Norway : is an ally of @ 1905',
    'Sweden – Norway : is an ally of @ 1906',
    'United Kingdom – Netherlands : is an ally of @ 1816',
    'United Kingdom – Netherlands : is an ally of @ 1817',
  ),
  ties(
    'diplomats at one another’s capitals, by codes',
    text`
ccode1,ccode2,year,DR_at_1,DR_at_2,DE,version
2,20,1960,3,3,1,2006.1
2,40,1960,3,3,1,2006.1
20,40,1960,3,2,1,2006.1
`,
    '2 > 20 @ 1960',
    '2 > 40 @ 1960',
    '20 > 40 @ 1960',
  ),
  known(
    'organizations that pairs of states share, a column each',
    text`
dyadid,year,ccode1,country1,state1,ccode2,country2,state2,aaaid,aacb,aalco,uno,nato,oas,wto
1002020,1995,2,USA,usa,20,CAN,canada,0,0,0,1,1,1,1
1002040,1995,2,USA,usa,40,CUB,cuba,0,0,0,1,0,0,1
1020040,1995,20,CAN,canada,40,CUB,cuba,0,0,0,1,0,0,1
`,
    'USA > CAN @ 1995',
    'USA > CUB @ 1995',
    'CAN > CUB @ 1995',
  ),
  known(
    'neighbours on land and at sea',
    text`
dyad,state1no,state1ab,state2no,state2ab,year,conttype,version
2020,2,USA,20,CAN,1920,1,3.2
2031,2,USA,31,BHM,1973,4,3.2
20002,20,CAN,2,USA,1920,1,3.2
`,
    'USA > CAN @ 1920',
    'USA > BHM @ 1973',
    'CAN > USA @ 1920',
  ),
  known(
    'neighbours by colonies, codes beside names',
    text`
dyad,statelno,statelab,statehno,statehab,begin,end,land,sea,total,version
2040,2,USA,40,CUB,190205,201612,0,1,1,3.1
2070,2,USA,70,MEX,183104,201612,1,0,1,3.1
`,
    'USA > CUB @ 1902-05..2016-12',
    'USA > MEX @ 1831-04..2016-12',
  ),
  unsure(
    'capabilities of states',
    text`
stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version
USA,2,1816,3823,17,80,254,8659,101,0.0396975,2021
USA,2,1817,2466,15,80,277,8899,106,0.0358168,2021
UKG,200,1816,16942,255,392,12847,19520,1881,0.3366194,2021
`,
  ),
];
