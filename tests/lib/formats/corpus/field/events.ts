import { type FieldCase, known, text, unsure } from './field-case';

/** Tables of events in which somebody acts upon somebody. */
export const EVENT_CASES: readonly FieldCase[] = [
  known(
    'fatal events with sides',
    text`
id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob
244657,IRQ-2017-1-524-322,2017,1,Clear,1,259,259,Iraq: Government,524,524,Government of Iraq - IS,116,116,Government of Iraq,234,234,IS,1,"""Agence France Presse,2017-07-31,Attack on Iraq embassy""",Agence France Presse,2017-07-31,Attack on Iraq embassy in Kabul over,Afghan Interior ministry,1,Kabul city,Kabul,Kabul province,Kabul district,34.531094,69.162796,POINT (69.162796 34.531094),179779,Afghanistan,700,Asia,1,1,2017-07-31 00:00:00.000,2017-07-31 00:00:00.000,0,4,0,2,6,6,6,645,
132140,AFG-1989-1-411-5,1989,1,Clear,1,333,333,Afghanistan: Government,725,725,Government of Afghanistan - Taleban,130,130,Government of Afghanistan,303,303,Taleban,-1,"Reuters, 5 Jan 1989",,,,,2,Jalalabad,,Nangarhar,,34.43,70.45,POINT (70.45 34.43),179061,Afghanistan,700,Asia,1,2,1989-01-05 00:00:00.000,1989-01-09 00:00:00.000,10,15,0,0,25,30,20,700,
`,
    'Government of Iraq > IS @ 2017-07-31',
    'Government of Afghanistan > Taleban @ 1989-01-05..1989-01-09',
  ),
  known(
    'conflicts with several rebels in a cell',
    text`
conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,intensity_level,cumulative_intensity,type_of_conflict,start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date,ep_end_prec,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,region,version
200,Bolivia,Government of Bolivia,95,,Popular Revolutionary Movement,719,,2,,1946,2,0,3,1946-06-30,3,1946-07-21,1,1,1946-07-21,1,145,,,,145,5,24.1
418,Israel,Government of Israel,121,,"Hamas, PIJ","209, 210",,1,Palestine,2023,2,1,3,1949-12-31,5,1949-12-31,5,0,,,666,,,,666,2,24.1
`,
    'Government of Bolivia > Popular Revolutionary Movement @ 1946',
    'Government of Israel > Hamas @ 2023',
    'Government of Israel > PIJ @ 2023',
  ),
  known(
    'conflicts by pair and year',
    text`
dyad_id,conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,intensity_level,type_of_conflict,start_date,start_prec,start_date2,start_prec2,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,region,version
406,201,Cambodia (Kampuchea),Government of France,90,,Khmer Issarak,162,,1,Cambodia,1946,1,2,1946-08-31,4,1946-08-31,4,220,,,,811,3,24.1
1,333,Afghanistan,Government of Afghanistan,130,Government of Russia (Soviet Union),PDPA,294,,2,,1978,1,4,1978-04-27,1,1978-04-27,1,700,365,,,700,3,24.1
`,
    'Government of France > Khmer Issarak @ 1946',
    'Government of Afghanistan > PDPA @ 1978',
  ),
  unsure(
    'a list of armed groups',
    text`
ActorId,NameData,NameOrig,NameOrigEng,NameFull,NameFullEng,NameChange,NameChangeYear,CreateDate,Org,ConflictId,DyadId,Location,GWNOLoc,Region,Version
1,Government of Nepal,,,,,,,,4,72,"774, 775",Nepal,790,3,24.1
14,CPN-M,CPN-M,CPN-M,Communist Party of Nepal-Maoist,Communist Party of Nepal-Maoist,,,1995-03-05,1,72,775,Nepal,790,3,24.1
`,
  ),
  unsure(
    'signatories of agreements in one cell',
    text`
paid,pa_name,pa_date,conflict_id,conflict_name,gwno,dyad_id,actor_id,actor_name,pa_sign,pa_3rd,pa_type,year,inclusive,ended,version
1001,The Taif Agreement,1989-10-22,261,Lebanon: Government,660,"556, 557","Government of Lebanon, Blue Party",,"Government of Lebanon, Amal","League of Arab States",1,1989,1,,22.1
1024,Kabul Agreement,2008-09-29,333,Afghanistan: Government,700,725,"Government of Afghanistan, Hizb-i Islami",,"Government of Afghanistan, Hizb-i Islami",,1,2016,0,,22.1
`,
  ),
  unsure(
    'external support of rebels',
    text`
conflict_id,dyad_id,year,actor_id,actor_name,active,ext_id,ext_name,ext_sup,ext_x,ext_p,ext_y,ext_w,ext_m,ext_t,ext_f,ext_i,ext_l,ext_u,ext_o,version
333,735,1998,303,Taleban,1,139,Government of Pakistan,1,0,0,1,1,1,1,1,1,0,0,0,18.1
261,556,1984,209,Amal,1,118,Government of Syria,1,0,0,0,1,1,1,1,0,0,0,0,18.1
`,
  ),
  known(
    'battle deaths by pair',
    text`
conflict_id,dyad_id,location_inc,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,bd_best,bd_low,bd_high,type_of_conflict,battle_location,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,gwno_battle,region,version
13692,14650,Egypt,Government of Egypt,117,,IS,234,,1,Islamic State,2015,628,530,740,3,Egypt,651,,,,651,651,4,24.1
230,459,Yemen (North Yemen),Government of Yemen (North Yemen),123,,AQAP,881,,2,,2010,120,110,160,3,Yemen,678,2,,,678,678,2,24.1
`,
    'Government of Egypt > IS @ 2015',
    'Government of Yemen (North Yemen) > AQAP @ 2010',
  ),
  known(
    'groups that fight each other',
    text`
conflict_id,dyad_id,org,side_a_name,side_a_name_fulleng,side_a_name_mothertongue,side_a_id,side_a_components,side_b_name,side_b_name_fulleng,side_b_name_mothertongue,side_b_id,side_b_components,start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date,ep_end_prec,year,best_fatality_estimate,low_fatality_estimate,high_fatality_estimate,location,gwno_location,region,version
5004,5004,3,Fulani,,,524,,Tiv,,,681,,1999-07-19,1,1999-07-19,1,0,,,1999,30,28,55,Nigeria,475,4,24.1
4933,4933,1,Red Front,,,433,,Amal,,,209,,1987-11-24,1,1988-05-06,1,1,1990-12-19,1,1988,500,500,600,Lebanon,660,2,24.1
`,
    'Fulani > Tiv @ 1999',
    'Red Front > Amal @ 1988',
  ),
  {
    name: 'events with actors and their associates',
    file: text`
event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp
LBN13550,2024-03-08,2024,1,Political violence,Explosions/Remote violence,Shelling/artillery/missile attack,Red Front,,Political militia,Military Forces of Israel (2022-),,External/Other forces,Political militia-External/Other forces,,422,Middle East,Lebanon,South,Bent Jbayl,,Aytaroun,33.1147,35.4719,2,National News Agency (Lebanon); Twitter,National,"On 8 March 2024, Red Front forces shelled an Israeli site near Aytaroun. No casualties.",0,,1710201543
LBN13551,2024-03-08,2024,1,Demonstrations,Protests,Peaceful protest,Protesters (Lebanon),Labor Group (Lebanon),Protesters,,,,Protesters only,,422,Middle East,Lebanon,Beirut,Beirut,,Beirut,33.8889,35.4944,1,L'Orient-Le Jour,National,"On 8 March, workers protested.",0,crowd size=no report,1710201543
LBN13552,2024-03-09,2024,1,Political violence,Battles,Armed clash,Military Forces of Israel (2022-),,External/Other forces,Green Party,,Political militia,Political militia-External/Other forces,,422,Middle East,Lebanon,South,Tyre,,Naqoura,33.117,35.139,1,Al Manar,National,"Clash.",2,,1710201543
`,
    right: [
      {
        ties: [
          'Red Front > Military Forces of Israel (2022-) : Explosions/Remote violence @ 2024-03-08',
          'Military Forces of Israel (2022-) > Green Party : Battles @ 2024-03-09',
        ],
        actors: 4,
      },
    ],
    isRead: true,
  },
  known(
    'the same with names in capitals',
    text`
ISO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,ASSOC_ACTOR_1,INTER1,ACTOR2,ASSOC_ACTOR_2,INTER2,INTERACTION,REGION,COUNTRY,ADMIN1,ADMIN2,ADMIN3,LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,SOURCE_SCALE,NOTES,FATALITIES
12,ALG1,1,01-January-1997,1997,1,Violence against civilians,GIA: Armed Islamic Group,,2,Civilians (Algeria),,7,27,Northern Africa,Algeria,Algiers,Douaouda,,Douaouda,36.672,2.789,1,Algeria Watch,Other,"5 January: Beheading of 5 citizens in Douaouda (Algiers).",5
12,ALG2,2,02-January-1997,1997,1,Riots/Protests,Police Forces of Algeria (1994-1999),,1,Rioters (Algeria),,5,15,Northern Africa,Algeria,Oran,Oran,,Oran,35.69,-0.64,1,Algeria Watch,Other,Riot,0
`,
    'GIA: Armed Islamic Group > Civilians (Algeria) : Violence against civilians @ 1997-01-01',
    'Police Forces of Algeria (1994-1999) > Rioters (Algeria) : Riots/Protests @ 1997-01-02',
  ),
  known(
    'coded events of news without a header',
    text`
1161021112	20240301	202403	2024	2024.1644	LBN	LEBANON	LBN								ISR	ISRAEL	ISR								1	190	190	19	4	-10.0	4	1	4	-5.2	4	Beirut, Beyrouth, Lebanon	LE	LE04	33.8719	35.5097	-801546	4	Tel Aviv, Tel Aviv, Israel	IS	IS05	32.0667	34.7667	-797092	4	Beirut, Beyrouth, Lebanon	LE	LE04	33.8719	35.5097	-801546	20240301	https://example.org/news/1
1161021113	20240301	202403	2024	2024.1644	USA	UNITED STATES	USA								EGY	CAIRO	EGY								1	036	036	03	1	4.0	8	2	8	1.3	4	Cairo, Al Qahirah, Egypt	EG	EG11	30.05	31.25	-290692	4	Cairo, Al Qahirah, Egypt	EG	EG11	30.05	31.25	-290692	4	Cairo, Al Qahirah, Egypt	EG	EG11	30.05	31.25	-290692	20240301	https://example.org/news/2
`,
    'Lebanon > Israel : attacks @ 2024-03-01',
    'United States > Egypt : asks @ 2024-03-01',
  ),
  known(
    'coded events of news with a header',
    text`
GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate,Actor1Code,Actor1Name,Actor1CountryCode,Actor1KnownGroupCode,Actor1Type1Code,Actor2Code,Actor2Name,Actor2CountryCode,Actor2KnownGroupCode,Actor2Type1Code,IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,NumArticles,AvgTone,ActionGeo_FullName,DATEADDED,SOURCEURL
1161021112,20240301,202403,2024,2024.1644,LBN,LEBANON,LBN,,,ISR,ISRAEL,ISR,,,1,190,190,19,4,-10.0,4,1,4,-5.2,"Beirut, Lebanon",20240301101500,https://example.org/news/1
1161021113,20240301,202403,2024,2024.1644,USAGOV,UNITED STATES,USA,,GOV,LBN,LEBANON,LBN,,,1,036,036,03,1,4.0,8,2,8,1.3,"Beirut, Lebanon",20240301101500,https://example.org/news/2
`,
    'LEBANON > ISRAEL : attacks @ 2024-03-01',
    'UNITED STATES > LEBANON : asks @ 2024-03-01',
  ),
  unsure(
    'persons and themes of articles',
    text`
DATE	NUMARTS	COUNTS	THEMES	LOCATIONS	PERSONS	ORGANIZATIONS	TONE	CAMEOEVENTIDS	SOURCES	SOURCEURLS
20240301	1	KILL#4##4#Beirut, Beyrouth, Lebanon#LE#LE04#33.87#35.5#-801546	ARMEDCONFLICT;KILL	4#Beirut, Beyrouth, Lebanon#LE#LE04#33.87#35.5#-801546	ada bell;bert cole	red front;united nations	-5.2,1.1,6.3,7.4,20.1,0.5	1161021112	example.org	https://example.org/news/1
20240301	2		CEASEFIRE;NEGOTIATIONS	4#Cairo, Al Qahirah, Egypt#EG#EG11#30.05#31.25#-290692	cleo dunn	blue front	1.2,3.1,2.3,5.4,22.1,0	1161021113	example.org	https://example.org/news/2
`,
  ),
  known(
    'coded events with source and target',
    text`
Event ID	Event Date	Source Name	Source Sectors	Source Country	Event Text	CAMEO Code	Intensity	Target Name	Target Sectors	Target Country	Story ID	Sentence Number	Publisher	City	District	Province	Country	Latitude	Longitude
20718170	2015-01-01	Citizen (Nigeria)	General Population / Civilian / Social,Social	Nigeria	Demand	10	-5.0	Police (Nigeria)	Government,Police	Nigeria	35119295	1	AFP	Abuja		Abuja Federal Capital Territory	Nigeria	9.05785	7.49508
20718171	2015-01-01	Ada Bell	Executive Office,Executive,Government	Israel	Criticize or denounce	111	-2.0	Bert Cole	Executive Office,Government	Beland	35119296	2	Reuters			West Bank	Beland	31.9	35.2
`,
    'Citizen (Nigeria) > Police (Nigeria) : asks @ 2015-01-01',
    'Ada Bell > Bert Cole : criticises @ 2015-01-01',
  ),
  unsure(
    'coded events in tabs without a header',
    text`
NULL_1_1.0	20140620	2014	06	20	SYRREB	SYR	REB		SYRGOV	SYR	GOV		190	19	4	-10.0		FIGHT;MILITARY	36.2	37.16	Aleppo	SY	20140620_5_1	http://example.org/a	bbc
NULL_2_1.0	20140620	2014	06	20	USAGOV	USA	GOV		IRQ	IRQ			030	03	1	4.0			33.3	44.4	Baghdad	IZ	20140620_9_2	http://example.org/b	ap
`,
  ),
  unsure(
    'peace agreements and who took part',
    text`
Con,Contp,PP,PPName,Reg,AgtId,Ver,Agt,Dat,Status,Lgt,N_characters,Agtp,Stage,StageSub,Part,ThrdPart,OthAgr,Loc1ISO,Loc1GWNO
Afghanistan,Government,1,Afghanistan: 2000s Post-intervention process,Europe and Eurasia,864,1,Agreement on Provisional Arrangements in Afghanistan (Bonn Agreement),2001-12-05,Multiparty signed/agreed,8,19044,Intra,SubPar,FrparAg,"Ms. Ada Bell; Mr. B. Cole; Mr. Cy Dunn","Mr. Dan Elm, Special Representative of the Secretary-General for Afghanistan",,AFG,700
Lebanon,Government,95,Lebanese peace process,Middle East and North Africa,1040,1,National Accord Document (Taif),1989-10-22,Multiparty signed/agreed,10,25000,Intra,SubPar,FrparAg,"deputies of Arland","Saudi Arabia; Morocco; Algeria",,LBN,660
`,
  ),
  unsure(
    'attacks with perpetrators and targets',
    text`
eventid,iyear,imonth,iday,country_txt,region_txt,city,latitude,longitude,attacktype1_txt,targtype1_txt,corp1,target1,natlty1_txt,gname,nkill,nwound
201701010001,2017,1,1,Iraq,Middle East & North Africa,Baghdad,33.3,44.4,Bombing/Explosion,Business,Not Applicable,Market,Iraq,Islamic State of Iraq and the Levant (ISIL),5,12
201701010002,2017,1,1,Egypt,Middle East & North Africa,Arish,31.1,33.8,Armed Assault,Police,Egyptian Police,Checkpoint,Egypt,Sinai Province of the Islamic State,2,3
`,
  ),
  unsure(
    'signatories and third parties in cells',
    text`
Agreement,Date,Signatories,Third parties
Alton Accord,12/05/1999,"Government of Arland; Red Front","United Nations; Beland"
Bryce Protocol,30/11/2003,"Government of Arland; Blue Front",Celand
`,
  ),
];
