import { type FieldCase, text, ties, unsure } from './field-case';

/** Data sets about states: alliances, disputes, wars, contiguity, embassies, organisations, trade. */
export const STATE_CASES: readonly FieldCase[] = [
  {
    name: 'COW alliances by member',
    file: text`
version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version
1,200,Albia,1,1,1816,,,,1,1,1,1816,,,,1,1,1,0,1,0,4.1
1,235,Portland,1,1,1816,,,,1,1,1,1816,,,,1,1,1,0,1,0,4.1
2,200,Albia,22,1,1820,15,7,1823,3,22,1,1820,15,7,1823,0,0,0,0,0,1,4.1
2,330,Papaland,22,1,1820,15,7,1823,3,22,1,1820,15,7,1823,0,0,0,0,0,1,4.1
`,
    right: [{ ties: ['Albia > 1', 'Portland > 1', 'Albia > 2', 'Papaland > 2'] }],
  },
  ties(
    'COW alliances by dyad',
    text`
version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,asymmetric,version
1,200,Albia,235,Portland,1,1,1816,,,,1,1,1,0,1,0,0,4.1
2,200,Albia,380,Swania,15,6,1820,15,2,1825,0,0,0,0,0,1,0,4.1
3,240,Hanland,245,Bavonia,29,3,1838,15,6,1848,0,0,1,0,1,1,0,4.1
`,
    'Albia > Portland @ 1816-01-01..',
    'Albia > Swania @ 1820-06-15..1825-02-15',
    'Hanland > Bavonia @ 1838-03-29..1848-06-15',
  ),
  {
    name: 'COW alliances by dyad and year',
    file: text`
version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,year,version
1,200,Albia,235,Portland,1,1,1816,,,,1,1,1,0,1,0,1816,4.1
1,200,Albia,235,Portland,1,1,1816,,,,1,1,1,0,1,0,1817,4.1
3,240,Hanland,245,Bavonia,29,3,1838,15,6,1848,0,0,1,0,1,1,1838,4.1
3,240,Hanland,245,Bavonia,29,3,1838,15,6,1848,0,0,1,0,1,1,1839,4.1
`,
    right: [
      {
        ties: [
          'Albia > Portland @ 1816',
          'Albia > Portland @ 1817',
          'Hanland > Bavonia @ 1838',
          'Hanland > Bavonia @ 1839',
        ],
      },
      {
        ties: ['Albia > Portland @ 1816-01-01..', 'Hanland > Bavonia @ 1838-03-29..1848-06-15'],
      },
    ],
  },
  ties(
    'MID dyadic 4',
    text`
disno,dyindex,statea,namea,stateb,nameb,strtday,strtmnth,strtyr,year,endday,endmnth,endyear,outcome,settlmnt,fatlev,highact,hihost,recip,noinit,nostata,nostatb,sideaa,revstata,revtypea,fatleva,highmcaa,hihosta,sidebb,revstatb,revtypeb,fatlevb,highmcab,hihostb
2,1,2,UNA,200,ALB,-9,5,1902,1902,24,1,1903,6,1,0,7,3,1,1,1,1,1,1,1,0,7,3,0,0,0,0,7,3
3,2,300,AUH,345,YUG,2,10,1912,1912,25,10,1913,1,2,0,12,3,0,1,1,1,1,1,1,0,12,3,0,0,0,0,0,1
4,3,200,ALB,339,ALI,15,5,1946,1946,13,11,1946,6,3,2,8,4,1,1,1,1,1,0,0,2,8,3,0,1,2,0,7,4
`,
    'UNA > ALB @ 1902-05..1903-01-24',
    'AUH > YUG @ 1912-10-02..1913-10-25',
    'ALB > ALI @ 1946-05-15..1946-11-13',
  ),
  unsure(
    'MID disputes (MIDA)',
    text`
dispnum,stday,stmon,styear,endday,endmon,endyear,outcome,settle,fatality,fatalpre,maxdur,mindur,hiact,hostlev,recip,numa,numb,ongo2014,version
2,-9,5,1902,24,1,1903,6,1,0,0,269,239,7,3,1,1,1,0,5
3,2,10,1912,25,10,1913,1,2,0,0,389,389,12,3,0,1,1,0,5
4,15,5,1946,13,11,1946,6,3,2,44,183,183,8,4,1,1,1,0,5
`,
  ),
  {
    name: 'MID participants (MIDB), where sidea says 1 or 0',
    file: text`
dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,revtype2,fatality,fatalpre,hiact,hostlev,orig,version
2,UNA,2,-9,5,1902,24,1,1903,1,1,1,-9,0,0,7,3,1,5
2,ALB,200,-9,5,1902,24,1,1903,0,0,0,-9,0,0,7,3,1,5
3,AUH,300,2,10,1912,25,10,1913,1,1,1,-9,0,0,12,3,1,5
3,YUG,345,2,10,1912,25,10,1913,0,0,0,-9,0,0,0,1,1,5
`,
    right: [{ ties: ['UNA > ALB', 'AUH > YUG'] }, { ties: ['UNA > 2', 'ALB > 2', 'AUH > 3', 'YUG > 3'] }],
  },
  ties(
    'COW contiguity, directed',
    text`
dyad,state1no,state1ab,state2no,state2ab,year,conttype,version
2020,2,UNL,20,CAM,1920,1,3.2
20002,20,CAM,2,UNL,1920,1,3.2
2031,2,UNL,31,BAM,1973,4,3.2
`,
    'UNL > CAM @ 1920',
    'CAM > UNL @ 1920',
    'UNL > BAM @ 1973',
  ),
  unsure(
    'COW contiguity by state and year',
    text`
stateno,stateab,year,total,land,sea,version
2,UNL,1816,3,1,2,3.2
2,UNL,1817,3,1,2,3.2
20,CAM,1920,1,1,0,3.2
20,CAM,1921,1,1,0,3.2
`,
  ),
  {
    name: 'COW wars between states, a row a participant',
    file: text`
WarNum,WarName,WarType,ccode,StateName,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,StartMonth2,StartDay2,StartYear2,EndMonth2,EndDay2,EndYear2,TransFrom,WhereFought,Initiator,Outcome,TransTo,BatDeath,Version
1,Franco-Iberian War,1,230,Iberia,2,4,7,1823,11,13,1823,-8,-8,-8,-8,-8,-8,503,2,2,2,-8,600,4
1,Franco-Iberian War,1,220,Gallia,1,4,7,1823,11,13,1823,-8,-8,-8,-8,-8,-8,503,2,1,1,-8,400,4
4,First Ruscan,1,640,Otmania,2,4,26,1828,9,14,1829,-8,-8,-8,-8,-8,-8,506,11,2,2,-8,80000,4
4,First Ruscan,1,365,Ruscany,1,4,26,1828,9,14,1829,-8,-8,-8,-8,-8,-8,506,11,1,1,-8,50000,4
`,
    right: [
      {
        ties: [
          'Iberia > Franco-Iberian War',
          'Gallia > Franco-Iberian War',
          'Otmania > First Ruscan',
          'Ruscany > First Ruscan',
        ],
      },
      { ties: ['Gallia > Iberia', 'Ruscany > Otmania'] },
    ],
  },
  ties(
    'COW wars within states, with -8 for no code',
    text`
WarNum,WarName,WarType,CcodeA,SideA,CcodeB,SideB,Intnl,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,TransFrom,WhereFought,Initiator,Outcome,TransTo,SideADeaths,SideBDeaths,Version
500,First Caucasus,5,365,Ruscany,-8,"Georgs, Dagests, Chechs",0,6,10,1818,-9,-9,1822,-8,2,Ruscany,1,-8,5000,6000,4.1
501,Sidon–Damas,6,-8,Sidon,-8,Damas & Aleppa,0,-9,-9,1820,7,21,1822,-8,6,Damas,4,-8,-9,-9,4.1
502,First Two Sicilies,4,329,Two Sicilies,-8,Liberals,1,7,2,1820,3,23,1821,-8,2,Liberals,4,-8,-9,-9,4.1
`,
    'Ruscany > Georgs, Dagests, Chechs @ 1818-06-10..1822',
    'Sidon > Damas & Aleppa @ 1820..1822-07-21',
    'Two Sicilies > Liberals @ 1820-07-02..1821-03-23',
  ),
  ties(
    'COW wars outside of states',
    text`
WarNum,WarName,WarType,ccode1,SideA,ccode2,SideB,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,Initiator,Interven,TransFrom,Outcome,TransTo,WhereFought,BatDeath,NonStateDeaths,Version
300,Allied Bombardment,2,200,United Kingland,-8,Algia,8,26,1816,8,30,1816,1,0,-8,1,-8,6,128,5000,4
300,Allied Bombardment,2,210,Netherland,-8,-8,8,26,1816,8,30,1816,0,0,-8,1,-8,6,13,-8,4
301,Ottoman–Wah,2,640,Otmania,-8,Saudi Wahs,-9,-9,1816,9,11,1818,1,0,-8,1,-8,6,4000,14000,4
`,
    'United Kingland > Algia @ 1816-08-26..1816-08-30',
    'Otmania > Saudi Wahs @ 1816..1818-09-11',
  ),
  {
    name: 'COW diplomatic exchange, where 0 says that there is no embassy',
    file: text`
ccode1,ccode2,year,DR_at_1,DR_at_2,DE,version
2,20,1920,0,0,0,2006.1
2,40,1920,3,3,1,2006.1
2,41,1920,0,0,0,2006.1
20,2,1925,3,0,1,2006.1
`,
    right: [{ ties: ['2 > 40', '20 > 2'] }],
  },
  unsure(
    'COW organisations by state and year, one column an organisation',
    text`
ccode,year,state,AAAID,AACB,AALCO,AARO,ABEPSEAC
2,1965,usa,0,0,0,0,1
20,1965,canada,0,0,0,0,0
40,1965,cuba,0,0,-9,0,-9
2,1966,usa,0,1,0,0,1
`,
  ),
  unsure(
    'COW organisations, one column a state',
    text`
ioname,orgname,year,afghanistan,albania,algeria,andorra
AAAID,Arab Authority for Farming,1976,-1,0,1,-1
AACB,Assoc. of Central Banks,1969,0,0,1,0
AALCO,Legal Consultative Organ.,1956,0,0,0,-9
`,
  ),
  ties(
    'COW trade by dyad',
    text`
ccode1,ccode2,year,importer1,importer2,flow1,flow2,smoothflow1,smoothflow2,smoothtotrade,spike1,spike2,dip1,dip2,trdspike,tradedip,bel_lux_alt_flow1,bel_lux_alt_flow2,china_alt_flow1,china_alt_flow2,source1,source2,version
2,20,1920,United Lands,Canmark,611.86,735.48,611.86,735.48,1347.34,0,0,0,0,0,0,-9,-9,-9,-9,1,1,4
2,20,1921,United Lands,Canmark,335.44,442.99,335.44,442.99,778.43,0,0,0,0,0,0,-9,-9,-9,-9,1,1,4
2,31,1973,United Lands,Bahamland,-9,-9,-9,-9,-9,0,0,0,0,0,0,-9,-9,-9,-9,-9,-9,4
`,
    'United Lands > Canmark @ 1920',
    'United Lands > Canmark @ 1921',
    'United Lands > Bahamland @ 1973',
  ),
  unsure(
    'COW national capabilities',
    text`
stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version
UNL,2,1816,3823,17,80,254,8659,101,.0396975,2021
UNL,2,1817,2466,15,80,277,8899,106,.0358171,2021
CAM,20,1920,12500,5,1117,27000,8435,1300,.0096,2021
`,
  ),
  {
    name: 'COW list of states',
    file: text`
stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
UNL,2,United Lands,1816,1,1,2016,12,31,2016
CAM,20,Canmark,1920,1,10,2016,12,31,2016
BAM,31,Bahamland,1973,7,10,2016,12,31,2016
`,
    right: [{ ties: [], actors: 3 }],
  },
  ties(
    'COW territorial change',
    text`
year,month,gainer,gaintype,procedur,entity,contgain,area,pop,portion,loser,losetype,contlose,entry,exit,number,indep,conflict,version
1816,4,365,1,3,750,0,9500,-9,1,-9,0,-9,0,0,1,0,0,6
1816,9,200,0,2,750,0,7,-9,1,210,1,0,0,0,2,0,0,6
1819,2,2,1,3,70,1,186700,12000,1,230,1,0,0,0,3,0,0,6
`,
    '200 > 210 @ 1816-09',
    '2 > 230 @ 1819-02',
  ),
  unsure(
    'ATOP alliances, a column for each member',
    text`
atopid,begyr,begmo,begday,endyr,endmo,endday,dataspec,bilat,nummem,mem1,mem2,mem3,mem4,defense,offense
1005,1815,1,3,1815,2,8,1,0,3,200,220,300,0,1,0
1010,1815,6,8,1866,6,14,1,0,4,245,255,267,300,1,0
1015,1816,8,11,0,0,0,1,1,2,200,210,0,0,1,0
`,
  ),
  {
    name: 'ATOP members',
    file: text`
atopid,member,yrent,moent,ineffect,estmode,pubsecr,yrexit,moexit,defense,offense,neutral,nonagg,consul
1005,200,1815,1,1,1,1,1815,2,1,0,0,0,1
1005,220,1815,1,1,1,1,1815,2,1,0,0,0,1
1010,245,1815,6,1,1,0,1866,6,1,0,0,1,0
`,
    right: [{ ties: ['200 > 1005', '220 > 1005', '245 > 1010'] }],
  },
  {
    name: 'ATOP dyad-years, where 0 says that there is no alliance',
    file: text`
dyad,year,mem1,mem2,atopally,defense,offense,neutral,nonagg,consul,shareob,bilatno,multino,number,atopid1,atopid2,version
200220,1815,200,220,1,1,0,0,0,1,1,0,1,1,1005,,5.1
200220,1816,200,220,0,0,0,0,0,0,0,0,0,0,,,5.1
200300,1815,200,300,1,1,0,0,0,1,1,0,1,1,1005,,5.1
`,
    right: [{ ties: ['200 > 220 @ 1815', '200 > 300 @ 1815'] }],
  },
  ties(
    'Thompson rivalries',
    text`
rivalryno,rivalryname,ccodea,ccodeb,styear,endyear,region,type1
1,Albia–Ruscany,200,365,1778,1956,euro,positional
2,Albia–Burmia,200,775,1816,1826,asia,spatial
4,Albia–Franconia 2,200,220,1816,1904,euro,positional
`,
    '200 > 365 @ 1778..1956',
    '200 > 775 @ 1816..1826',
    '200 > 220 @ 1816..1904',
  ),
  {
    name: 'defence cooperation agreements by dyad and year, with zeros',
    file: text`
ccode1,abbrev1,ccode2,abbrev2,year,dcaGeneralV1,dcaSectorV1,dcaAnyV1
2,UNL,20,CAM,1980,0,1,1
2,UNL,31,BAM,1980,0,0,0
20,CAM,31,BAM,1980,0,0,0
`,
    right: [{ ties: ['UNL > CAM @ 1980'] }],
  },
  ties(
    'Diplometrics representation',
    text`
Year,Destination,Country,Focus,LOR,Embassy
2010,Arlan,Beskia,1,1,Embassy
2010,Beskia,Arlan,1,0.75,Embassy
2011,Corvia,Arlan,2,0.5,Consulate
`,
    'Beskia > Arlan @ 2010',
    'Arlan > Beskia @ 2010',
    'Arlan > Corvia @ 2011',
  ),
];
