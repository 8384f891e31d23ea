import { type FieldCase, known, text, unsure } from './field-case';

/** Tables of interventions, mediations and rivalries. */
export const SIDE_CASES: readonly FieldCase[] = [
  unsure(
    'states in wars',
    text`
WarNum,WarName,WarType,ccode,StateName,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,StartMonth2,StartDay2,StartYear2,EndMonth2,EndDay2,EndYear2,TransFrom,WhereFought,Initiator,Outcome,TransTo,BatDeath,Version
1,Franco-Spanish War,1,230,Spain,2,4,7,1823,11,13,1823,-8,-8,-8,-8,-8,-8,503,2,2,2,-8,600,4
1,Franco-Spanish War,1,220,France,1,4,7,1823,11,13,1823,-8,-8,-8,-8,-8,-8,503,2,1,1,-8,400,4
4,First Russo-Turkish,1,640,Ottoman Empire,2,4,26,1828,9,14,1829,-8,-8,-8,-8,-8,-8,506,11,2,2,-8,80000,4
4,First Russo-Turkish,1,365,Russia,1,4,26,1828,9,14,1829,-8,-8,-8,-8,-8,-8,506,11,1,1,-8,50000,4
`,
  ),
  known(
    'sides of civil wars',
    text`
WarNum,WarName,V5RegionNum,WarType,CcodeA,SideA,CcodeB,SideB,Intnl,StartMo1,StartDy1,StartYr1,EndMo1,EndDay1,EndYr1,Initiator,Outcome,SideADeaths,SideBDeaths,Version
500,First Caucasus,3,5,365,Russia,-8,Georgians,0,6,10,1818,-9,-9,1822,Georgians,1,5000,6000,5.1
501,Sidon-Damascus,5,7,-8,Sidon,-8,Damascus & Aleppo,0,6,-9,1820,7,21,1822,Sidon,4,-9,-9,5.1
`,
    'Russia > Georgians @ 1818-06-10..1822',
    'Sidon > Damascus & Aleppo @ 1820-06..1822-07-21',
  ),
  known(
    'sides of colonial wars',
    text`
WarNum,WarName,WarType,ccode1,SideA,ccode2,SideB,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,Initiator,Interven,TransFrom,Outcome,TransTo,WhereFought,BatDeath,NonStateDeaths,Version
300,Allied Bombardment of Algiers of 1816,3,200,United Kingdom,-8,Algeria,8,26,1816,8,30,1816,1,0,-8,1,-8,6,124,5000,4
302,Ottoman-Wahhabi Revolt,2,640,Ottoman Empire,-8,Saudi Wahhabis,9,-9,1816,9,11,1818,1,0,-8,1,-8,6,2000,14000,4
`,
    'United Kingdom > Algeria @ 1816-08-26..1816-08-30',
    'Ottoman Empire > Saudi Wahhabis @ 1816-09..1818-09-11',
  ),
  unsure(
    'wars with up to three groups on a side',
    text`
WarNum,WarName,WhereFought,SideA1,SideA2,SideB1,SideB2,SideB3,StartYear,StartMonth,StartDay,EndYear,EndMonth,EndDay,Initiator,TransFrom,TransTo,Outcome,SideADeaths,SideBDeaths,TotalCombatDeaths,Version
1500,First Maori Tribal War,9,Nga Puhi Maoris,-8,Taranki Maoris,-8,-8,1818,2,-9,1824,-9,-9,A,-8,-8,1,-9,-9,4000,4
1501,Shaka Zulu-Bantu War,4,Zulu,-8,Bantu,Ndwandwe,-8,1819,-9,-9,1828,9,22,A,-8,-8,1,-9,-9,60000,4
`,
  ),
  unsure(
    'mediations with mediators in numbered columns',
    text`
ID,ConflictID,Country,SideA,SideB,MedStartYear,MedStartMonth,MedEndYear,Mediator1,Mediator2,MedType,Outcome
1,1190,Sudan,Government of Sudan,SPLM/A,1994,3,1994,IGAD,Kenya,3,Ceasefire
2,1370,Liberia,Government of Liberia,NPFL,1990,8,1990,ECOWAS,,2,Process agreement
`,
  ),
  unsure(
    'mediations between two parties',
    text`
event_id,start_date,end_date,country,conflict,mediator,mediator_type,party_a,party_b,location,format,outcome,source_url
E001,2012-06-30,2012-06-30,Syria,Syria: Government,Ada Bell,IO,Government of Syria,Syrian National Council,Geneva,conference,communique,https://example.org/1
E002,2014-01-22,2014-01-31,Syria,Syria: Government,Bert Cole,IO,Government of Syria,Syrian National Coalition,Montreux,direct talks,none,https://example.org/2
`,
  ),
  unsure(
    'third parties in numbered columns beside two sides',
    text`
milcid,confid,dyadid,year,month,day,side_a,side_b,thirdparty1,thirdparty2,thirdparty3,activity,talktype,agreement,source
1,223,410,1993,7,7,Government of Burundi,Palipehutu,Tanzania,United States,UN,mediation,2,0,Keesing's
2,286,701,1994,2,11,Government of Indonesia,Fretilin,UN,,,good offices,1,0,Reuters
`,
  ),
  known(
    'alliance obligations of directed pairs',
    text`
ddyad,year,stateA,stateB,atopally,defense,offense,neutral,nonagg,consul,atopid1,atopid2,version
2020,1950,2,20,1,1,0,0,0,1,3150,,5.1
20002,1950,20,2,1,1,0,0,0,1,3150,,5.1
2200,1950,2,200,1,1,0,0,0,1,3150,,5.1
`,
    '2 > 20 @ 1950',
    '20 > 2 @ 1950',
    '2 > 200 @ 1950',
  ),
  known(
    'rivalries by names',
    text`
rivalry_no,ccode1,ccode2,countryA,countryB,start,end,rivalry_type1
58,651,666,Egypt,Israel,1948,2020,spatial
59,651,620,Egypt,Libya,1973,1992,positional
71,660,666,Lebanon,Israel,1948,2000,spatial
`,
    'Egypt > Israel @ 1948..2020',
    'Egypt > Libya @ 1973..1992',
    'Lebanon > Israel @ 1948..2000',
  ),
  unsure(
    'ethnic groups and their access to power',
    text`
gwid,statename,from,to,group,groupid,gwgroupid,umbrella,size,status,reg_aut
660,Lebanon,1946,1971,Maronite Christians,1000,66001000,,0.3,SENIOR PARTNER,FALSE
660,Lebanon,1946,1971,Sunnis (Arab),2000,66002000,,0.2,JUNIOR PARTNER,FALSE
645,Iraq,1946,1958,Kurds,3000,64503000,,0.17,POWERLESS,FALSE
`,
  ),
  unsure(
    'rebels and the groups they claim to fight for',
    text`
dyadid,statename,sideb,group,gwid,gwgroupid,from,to,claim,recruitment,support
11973,Lebanon,Red Front,Shi'a Muslims (Arab),660,66003000,1982,2000,1,1,1
402,Iraq,KDP,Kurds,645,64503000,1961,1993,1,1,1
`,
  ),
  known(
    'governments and rebels, with supporters',
    text`
obsid	ucdpid	dyadid	acr	side.a	side.b	startdate	enddate	ccode	rebestimate	rebstrength	centcontrol	transconst	rebextpart	rebsupport	rsupname	rtypesup	rextpartname	govsupport	gsupname	conflicttype	typeofwar
1-0	1	1	BOL	Bolivia	Popular Revolutionary Movement	1946-07-18	1946-07-21	145	400	weaker	no	no	NA	no		NA		no		civil war	coup
11-1	11	20	ISR	Israel	Fatah	1964-12-31	2003-12-31	666	5000	much weaker	yes	explicit	minor	explicit	Syria	military		explicit	United States	civil war	guerrilla
`,
    'Bolivia > Popular Revolutionary Movement @ 1946-07-18..1946-07-21',
    'Israel > Fatah @ 1964-12-31..2003-12-31',
  ),
  known(
    'belligerents of ceasefires',
    text`
cf_id,belligerent_a,belligerent_b,cf_start,cf_end,mediated
1,Arland,Beland,1950-02-01,1950-03-01,0
2,Celand,Deland,1960-02-01,,0
`,
    'Arland > Beland @ 1950-02-01..1950-03-01',
    'Celand > Deland @ 1960-02-01..',
  ),
  unsure(
    'visits of leaders',
    text`
CountryVisited,StateID,LeaderFullName,TripStartDate,TripEndDate,LeaderCountryOrIGO
Beland,2,Ada Bell,2001-02-03,2001-02-05,Arland
Celand,3,Bert Cole,2002-02-03,2002-02-05,Beland
`,
  ),
  unsure(
    'units and the unit above each',
    text`
unit_name,parent_unit,echelon,location
1st Company,Alpha Battalion,company,Alton
2nd Company,Alpha Battalion,company,Bryce
Alpha Battalion,Red Brigade,battalion,Alton
`,
  ),
  known(
    'numbers and short names of two states',
    text`
cabb1,cabb2,ccode1,ccode2,year,alliance
ARL,BEL,1,2,1950,defense pact
ARL,CEL,1,3,1950,entente
`,
    'ARL > BEL @ 1950',
    'ARL > CEL @ 1950',
  ),
  unsure(
    'governments, rebels and their supporters',
    text`
conflict,government,rebel_group,government_supporter,rebel_supporter,start
Arland civil war,Arland,Red Front,Beland,Celand,1990
Deland revolt,Deland,Blue Front,,Arland,1995
`,
  ),
  known(
    'treaties with several parties in a cell',
    text`
Treaty,Party 1,Party 2,Signed
Alton Treaty,Arland,"Beland; Celand",1950
Bryce Treaty,Deland,Arland,1960
`,
    'Arland > Beland',
    'Arland > Celand',
    'Deland > Arland',
  ),
];
