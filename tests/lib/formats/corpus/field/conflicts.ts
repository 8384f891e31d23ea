import { type FieldCase, text, ties, unsure } from './field-case';

/** Data sets about conflicts, events, mediation, groups and arms. */
export const CONFLICT_CASES: readonly FieldCase[] = [
  ties(
    'UCDP GED',
    text`
id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob
244657,IRQ-2017-1-524-322,2017,1,Clear,1,259,259,Iraland: Government,524,524,Government of Iraland - IZ,116,116,Government of Iraland,234,234,IZ,1,"Agency Press,2017-07-31,Thirteen die",Agency Press,2017-07-31,Thirteen die,police,1,Bagda city,Bagda,Bagda prov,Karada,33.33,44.37,POINT (44.37 33.33),179779,Iraland,645,Middle East,1,1,2017-07-31 00:00:00.000,2017-07-31 00:00:00.000,0,4,0,2,6,6,6,645,
412700,IRQ-2021-1-524-145,2021,1,Clear,1,259,259,Iraland: Government,524,524,Government of Iraland - IZ,116,116,Government of Iraland,234,234,IZ,-1,"Channel,2021-08-26",Channel,2021-08-26,Men killed,,1,Bagda city,Bagda,Bagda prov,,33.33,44.37,POINT (44.37 33.33),179779,Iraland,645,Middle East,1,1,2021-08-26 00:00:00.000,2021-08-27 00:00:00.000,13,141,28,0,182,200,180,645,
`,
    'Government of Iraland > IZ @ 2017-07-31',
    'Government of Iraland > IZ @ 2021-08-26..2021-08-27',
  ),
  {
    name: 'UCDP dyadic, with a start of the conflict beside the year of the row',
    file: text`
dyad_id,conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,intensity_level,type_of_conflict,start_date,start_prec,start_date2,start_prec2,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,region,version
406,205,Irania,Government of Irania,114,,KDP,164,,1,Kurdia,1966,1,3,1946-07-31,3,1966-05-31,4,630,,,,630,2,23.1
406,205,Irania,Government of Irania,114,,KDP,164,,1,Kurdia,1967,1,3,1946-07-31,3,1966-05-31,4,630,,,,630,2,23.1
407,205,Irania,Government of Irania,114,,KDPI,2,,1,Kurdia,1990,1,3,1966-12-31,4,1990-12-31,5,630,,,,630,2,23.1
`,
    right: [
      {
        ties: [
          'Government of Irania > KDP @ 1966',
          'Government of Irania > KDP @ 1967',
          'Government of Irania > KDPI @ 1990',
        ],
      },
      {
        ties: ['Government of Irania > KDP @ 1966..1967', 'Government of Irania > KDPI @ 1990'],
      },
    ],
  },
  {
    name: 'UCDP actors',
    file: text`
ActorId,NameData,NameDataFull,NameOrig,NameOrigFull,Org,ConflictId,DyadId,Location,GWNOLoc,Region,Version
1,MTA,Malag Tribal Army,MTA,Malag Tribal Army,1,218,400,Malagia,580,4,23.1
2,KDPI,Kurdish Party of Irania,HDKA,Hizbi,1,205,407,Irania,630,2,23.1
3,Government of Irania,,Dowlat,,4,205,406,Irania,630,2,23.1
`,
    right: [{ ties: [], actors: 3 }],
  },
  {
    name: 'UCDP external support',
    file: text`
conflict_id,dyad_id,year,location,actor_id,actor_name,actor_nonstate,ext_id,ext_name,ext_nonstate,ext_elements,ext_bothsides,ext_x,ext_p,ext_w
205,406,1990,Irania,164,KDP,1,645,Government of Iraland,0,2,0,0,1,1
205,406,1990,Irania,114,Government of Irania,0,365,Government of Ruscany,0,1,0,0,0,1
218,400,1991,Malagia,1,MTA,1,220,Government of Gallia,0,1,0,1,0,0
`,
    right: [
      {
        ties: [
          'Government of Iraland > KDP @ 1990',
          'Government of Ruscany > Government of Irania @ 1990',
          'Government of Gallia > MTA @ 1991',
        ],
      },
    ],
  },
  unsure(
    'UCDP one-sided violence',
    text`
conflict_id,actor_id,actor_name,coalition_components,actor_name_fulleng,actor_name_mothertongue,year,best_fatality_estimate,low_fatality_estimate,high_fatality_estimate,is_government_actor,location,gwno_location,gwno_location_2,region,version
554,3,Government of Irania,,Government of Irania,,1990,35,35,40,1,Irania,630,,2,23.1
554,3,Government of Irania,,Government of Irania,,1991,27,27,27,1,Irania,630,,2,23.1
560,2,KDPI,,Kurdish Party,,1991,30,30,30,0,Irania,630,,2,23.1
`,
  ),
  ties(
    'UCDP non-state conflict',
    text`
conflict_id,dyad_id,org,side_a_name,side_a_name_fulleng,side_a_name_mothertongue,side_a_id,side_a_components,side_b_name,side_b_name_fulleng,side_b_name_mothertongue,side_b_id,side_b_components,start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date,ep_end_prec,year,best_fatality_estimate,low_fatality_estimate,high_fatality_estimate,location,gwno_location,region,version
4812,4812,2,Bogos,Bogos people,,2001,,Dukas,Dukas people,,2002,,1989-03-20,1,1989-03-20,1,1,1989-12-01,2,1989,40,40,45,Kenland,501,4,23.1
4813,4813,1,Red Front,Red Front for Freedom,,2003,,Blue Front,Blue Front for Justice,,2004,,1990-02-11,1,1990-02-11,1,0,,,1990,125,100,150,Afgaland,700,3,23.1
`,
    'Bogos > Dukas @ 1989',
    'Red Front > Blue Front @ 1990',
  ),
  unsure(
    'UCDP peace agreements',
    text`
paid,gwno,conflict_name,region,year,pa_name,pa_date,pa_sign,pa_comment,dyad_id,duration,ended,intarmy,ddr,full_peace
1,630,Irania: Kurdia,2,1991,The Teran accords,1991-05-12,"Karim Ali for the Government, Omar Said for KDPI","The accords were signed after long talks in the capital.",407,1,0,0,1,0
2,580,Malagia: Government,4,1992,Agreement of the Bay,1992-08-01,"General Rabe, Mme Soa","A ceasefire that did not hold beyond the autumn of that year.",400,2,1,1,0,1
`,
  ),
  {
    name: 'ACLED export with semicolons, some events with one actor',
    file: text`
event_id_cnty;event_date;year;time_precision;disorder_type;event_type;sub_event_type;actor1;assoc_actor_1;inter1;actor2;assoc_actor_2;inter2;interaction;civilian_targeting;iso;region;country;admin1;admin2;admin3;location;latitude;longitude;geo_precision;source;source_scale;notes;fatalities;tags;timestamp
SUD1;2023-04-15;2023;1;Political violence;Battles;Armed clash;Rapid Front;;Rebel group;Military Forces of Sudania (2019-);;State forces;State forces-Rebel group;;729;Northern Africa;Sudania;Kartum;;;Kartum;15.5;32.5;1;Daily Nile;National;"Clash; heavy weapons";12;;1700000000
SUD2;2023-04-16;2023;1;Demonstrations;Protests;Peaceful protest;Protesters (Sudania);Teachers;Protesters;;;;Protesters only;;729;Northern Africa;Sudania;Kartum;;;Omdur;15.6;32.4;1;Radio Port;National;A march;0;;1700000001
SUD3;2023-04-17;2023;1;Political violence;Battles;Armed clash;Military Forces of Sudania (2019-);;State forces;Rapid Front;;Rebel group;State forces-Rebel group;;729;Northern Africa;Sudania;Kartum;;;Kartum;15.5;32.5;1;Daily Nile;National;Again;3;;1700000002
`,
    right: [
      {
        ties: [
          'Rapid Front > Military Forces of Sudania (2019-) : Battles @ 2023-04-15',
          'Military Forces of Sudania (2019-) > Rapid Front : Battles @ 2023-04-17',
        ],
      },
      {
        ties: [
          'Rapid Front > Military Forces of Sudania (2019-) : Armed clash @ 2023-04-15',
          'Military Forces of Sudania (2019-) > Rapid Front : Armed clash @ 2023-04-17',
        ],
      },
    ],
  },
  unsure(
    'GDELT knowledge graph without a header',
    text`
20150218230000-0	20150218230000	1	bbc.example	http://bbc.example/a	KILL#1##1#Sudania#SU#SU#15#30#SU	KILL#1##1#Sudania#SU	TAX_FNCACT;KILL;	KILL,120;	1#Sudania#SU#SU#15#30#SU	1#Sudania#SU	omar hassan	omar hassan,33	army	army,90	-3.2,1.1,4.3,5.4,20.1,0,244	wc:244	http://img.example/1.jpg
20150218230000-1	20150218230000	1	cnn.example	http://cnn.example/b	ARREST#1##1#Irania#IR#IR#32#53#IR	ARREST#1##1#Irania	ARREST;	ARREST,20;	1#Irania#IR#IR#32#53#IR	1#Irania#IR	ali karim	ali karim,3	police	police,44	1.2,3.1,1.9,5.0,18.1,0,310	wc:310	http://img.example/2.jpg
`,
  ),
  {
    name: 'GDELT events from a query, with a header',
    file: text`
GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate,Actor1Code,Actor1Name,Actor1CountryCode,Actor2Code,Actor2Name,Actor2CountryCode,IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,NumArticles,AvgTone,ActionGeo_FullName,DATEADDED,SOURCEURL
410412347,20150218,201502,2015,2015.1315,SDNGOV,KHARTIA,SDN,SDNREB,REBELLIA,SDN,1,190,190,19,4,-10,10,1,10,-3.2,Kartum,20150218230000,http://news.example/a
410412348,20150218,201502,2015,2015.1315,IRN,IRANIA,IRN,USA,UNITED LANDS,USA,1,036,036,03,1,4,4,1,4,1.1,Teran,20150218230000,http://news.example/b
410412349,20150219,201502,2015,2015.1342,IRN,IRANIA,IRN,,,,1,010,010,01,1,0,4,1,4,1.1,Teran,20150219230000,http://news.example/c
`,
    right: [
      {
        ties: ['KHARTIA > REBELLIA @ 2015-02-18', 'IRANIA > UNITED LANDS @ 2015-02-18'],
      },
    ],
  },
  ties(
    'ICEWS events',
    text`
Event ID	Event Date	Source Name	Source Sectors	Source Country	Event Text	CAMEO Code	Intensity	Target Name	Target Sectors	Target Country	Story ID	Sentence Number	Publisher	City	District	Province	Country	Latitude	Longitude
20718170	2014-01-01	Sheikh Rahim	Parties,Legislative	Bangia	Make statement	010	0.0	Khaled Zia	Parties,Executive	Bangia	32087412	1	Daily Sun		Dhak	Dhak	Bangia	23.7	90.4
20718171	2014-01-02	Police (Bangia)	Government,Police	Bangia	Use conventional military force	190	-10.0	Protester (Bangia)	Social	Bangia	32087413	2	Daily Sun		Dhak	Dhak	Bangia	23.7	90.4
`,
    'Sheikh Rahim > Khaled Zia @ 2014-01-01',
    'Police (Bangia) > Protester (Bangia) @ 2014-01-02',
  ),
  ties(
    'Phoenix events',
    text`
eid,story_date,year,month,day,source,source_root,source_agent,source_others,target,target_root,target_agent,target_others,code,root_code,quad_class,goldstein,joint_issues,lat,lon,placename,statename,countryname,aid,process
NYT1,1/22/1990,1990,1,22,USAGOV,USA,GOV,,IRQMIL,IRQ,MIL,,112,11,3,-2,,38.9,-77.0,Washton,DC,USA,9001,1
NYT2,1/23/1990,1990,1,23,IRQMIL,IRQ,MIL,,KURREB,KUR,REB,,190,19,4,-10,,33.3,44.4,Bagda,,IRQ,9002,1
`,
    'USAGOV > IRQMIL @ 1990-01-22',
    'IRQMIL > KURREB @ 1990-01-23',
  ),
  ties(
    'POLECAT events',
    text`
Event ID	Event Date	Event Type	Event Mode	Intensity	Quad Code	Contexts	Actor Name	Actor COW	Actor Country	Recipient Name	Recipient COW	Recipient Country	Placename	City	Latitude	Longitude	Source	Publication Date
E1	2021-03-01	CONSULT	visit	2.0	VERBAL COOPERATION	diplomacy	Anna Kern	255	Germalia	Paul Roux	220	Gallia	Pari	Pari	48.8	2.3	Gazette	2021-03-02
E2	2021-03-04	ACCUSE	disapprove	-3.0	VERBAL CONFLICT	human_rights	Paul Roux	220	Gallia	Ivan Petrow	365	Ruscany			55.7	37.6	Gazette	2021-03-05
`,
    'Anna Kern > Paul Roux : CONSULT @ 2021-03-01',
    'Paul Roux > Ivan Petrow : ACCUSE @ 2021-03-04',
  ),
  unsure(
    'PA-X agreements',
    text`
Con,Contp,PP,PPName,Reg,AgtId,Ver,Agt,Dat,Status,Lgt,N_characters,Agtp,Stage,StageSub,Part,ThrdPart,OthAgr,Loc1ISO,Loc2ISO
Sudania,Government,103,Sudania process,Africa (excl MENA),1370,1,Declaration of commitment,2023-05-11,Multiparty signed/agreed,4,9000,Intra,Cea,Preserv,"For the Armed Forces, Admiral M. Ramadan; for the Rapid Front, General O. Hamdan","Witnessed by the Kingdom of Saudia and the United Lands",,SDN,
Irania/Kurdia,Territory,55,Kurdia process,Middle East and North Africa,220,1,The Teran accords,1991-05-12,Multiparty signed/agreed,8,18000,Intra,SubPar,Iss,"Karim Ali; Omar Said","",Page 3,IRN,
`,
  ),
  {
    name: 'PA-X actors that signed',
    file: text`
agreement_id,agreement_name,agreement_date,actor_name,actor_type,signatory_type
1370,Declaration of commitment,2023-05-11,Armed Forces of Sudania,state,party
1370,Declaration of commitment,2023-05-11,Rapid Front,armed group,party
1370,Declaration of commitment,2023-05-11,Saudia,state,third party
220,The Teran accords,1991-05-12,KDPI,armed group,party
`,
    right: [
      {
        ties: [
          'Armed Forces of Sudania > Declaration of commitment',
          'Rapid Front > Declaration of commitment',
          'Saudia > Declaration of commitment',
          'KDPI > The Teran accords',
        ],
      },
    ],
  },
  unsure(
    'Peace Accords Matrix',
    text`
case_number,accord_name,country,accord_date,war_start,war_end,impl_year,cease_prov,cease_impl,ddr_prov,ddr_impl
1,Peace Accord of Angolia,Angolia,4/4/2002,3/20/1998,4/4/2002,1,1,3,1,2
1,Peace Accord of Angolia,Angolia,4/4/2002,3/20/1998,4/4/2002,2,1,3,1,3
2,Arusha Accord,Burunia,8/28/2000,10/18/1994,9/7/2006,1,1,1,1,0
`,
  ),
  {
    name: 'civil war mediation, with a column for the mediator',
    file: text`
episode,conflict,year,side_a,side_b,mediator,mediator_type,med_start,med_end,outcome
1,Sudania: South,1989,Government of Sudania,SLA,James Carver,individual,1989-11,1989-12,no agreement
1,Sudania: South,1994,Government of Sudania,SLA,IGADD,regional organisation,1994-03,1994-09,process agreement
2,Mozama,1990,Government of Mozama,Renama,Community of Egidio,NGO,1990-07,1992-10,full settlement
`,
    right: [
      {
        ties: [
          'James Carver > Government of Sudania',
          'IGADD > Government of Sudania',
          'Community of Egidio > Government of Mozama',
        ],
        actors: 7,
      },
    ],
  },
  {
    name: 'mediation events, mediator first',
    file: text`
date,mediator,party1,party2,place
1993-01-20,Norland,Israelia,Palestia,Oslund
1993-09-09,Norland,Israelia,Palestia,Tunisa
2002-02-23,Norland,Lankia,Tigers,Colomba
`,
    right: [{ ties: ['Norland > Israelia', 'Norland > Israelia', 'Norland > Lankia'], actors: 5 }],
  },
  ties(
    'ICOW claims, with years and months in one number',
    text`
claimdy,dyad,claim,region,chal,tgt,name,begclaim,endclaim,resolved,tangible,intang
201,2020,2,1,2,20,Machias Island,197108,-9,-9,1,0
601,2200,6,1,2,200,Oregon,181902,184606,8,1,0
1001,2070,10,1,2,70,Chamizal,189509,196307,14,0,1
`,
    '2 > 20 @ 1971-08..',
    '2 > 200 @ 1819-02..1846-06',
    '2 > 70 @ 1895-09..1963-07',
  ),
  unsure(
    'ICB actors in crises',
    text`
icb2,crisno,crisname,cracno,cracid,actor,yrtrig,motrig,datrig,yrterm,moterm,daterm,triggr,gravty,majres
icb2v15,1,RUSCAN CIVIL WAR I,1,365,RUS,1918,6,23,1920,4,1,9,4,8
icb2v15,2,COSTARICA RAID,4,94,COS,1918,5,25,1918,9,3,7,1,4
icb2v15,2,COSTARICA RAID,5,93,NIC,1918,5,26,1918,9,3,7,1,4
`,
  ),
  ties(
    'ICB dyadic',
    text`
crisno,crisname,crdynum,statea,namea,stateb,nameb,trgyra,trgmoa,trgdaa,durdays,oneside
1,RUSCAN CIVIL WAR,1,365,RUS,200,ALB,1918,6,23,650,0
2,COSTARICA RAID,2,94,COS,93,NIC,1918,5,25,100,0
3,BALTIC WAR,3,365,RUS,366,EST,1918,11,18,440,1
`,
    'RUS > ALB',
    'COS > NIC',
    'RUS > EST',
  ),
  {
    name: 'EPR groups, whose from and to are years',
    file: text`
gwid,statename,from,to,group,groupid,gwgroupid,umbrella,size,status,reg_aut
2,United Lands,1946,1965,Whites,1000,201000,,0.691,MONOPOLY,false
2,United Lands,1966,2008,Whites,1000,201000,,0.691,DOMINANT,false
20,Canmark,1946,1964,Francos,3000,2003000,,0.22,JUNIOR PARTNER,true
`,
    right: [
      {
        ties: [
          'Whites > United Lands @ 1946..1965',
          'Whites > United Lands @ 1966..2008',
          'Francos > Canmark @ 1946..1964',
        ],
      },
    ],
  },
  {
    name: 'ACD2EPR, groups and rebels with from and to as years',
    file: text`
gwid,dyadid,sideb_id,sideb,gwgroupid,group,statename,from,to,claim,recruitment,support
630,406,164,KDP,63002000,Kurds,Irania,1946,1946,1,1,1
630,407,2,KDPI,63002000,Kurds,Irania,1966,1996,1,1,1
700,725,299,Jamia,70004000,Tajiks,Afgaland,1978,2001,1,1,2
`,
    right: [{ ties: ['KDP > Kurds @ 1946', 'KDPI > Kurds @ 1966..1996', 'Jamia > Tajiks @ 1978..2001'] }],
  },
  unsure(
    'EPR transborder kin',
    text`
gwid,statename,tekid,tekgroup,gwgroupid,group,sizetek
41,Haitia,12,Blacks,4101000,Blacks of Haitia,0.94
90,Guatamia,30,Maya,9002000,Maya of Guatamia,0.38
92,Salvadia,44,Garif,9203000,Garif of Salvadia,0.02
`,
  ),
  {
    name: 'non-state armed groups and their supporters',
    file: text`
NAGcode,NAGname,TarNum,TarName,SupNum,SupName,year,S_SafeMem,S_TrainCamp,S_Arms,S_Fund
1101,Contra Front,93,Nicaria,2,United Lands,1984,0,1,1,1
1101,Contra Front,93,Nicaria,91,Hondria,1984,1,1,0,0
1204,KDP,630,Irania,645,Iraland,1975,1,1,1,1
`,
    right: [
      {
        ties: ['United Lands > Contra Front @ 1984', 'Hondria > Contra Front @ 1984', 'Iraland > KDP @ 1975'],
      },
    ],
  },
  ties(
    'non-state actor data',
    text`
obsid,ucdpid,dyadid,acr,side_a,side_b,startdate,enddate,rebelspresup,rebestsimple,strengthcent,mobcap,armsproc,territorial
1001,1,406,IRA,Irania,KDP,1946-07-31,1946-12-16,no,2000,low,low,low,yes
1002,1,407,IRA,Irania,KDPI,1966-12-31,1968-12-31,explicit,5000,moderate,low,low,yes
`,
    'Irania > KDP @ 1946-07-31..1946-12-16',
    'Irania > KDPI @ 1966-12-31..1968-12-31',
  ),
  ties(
    'SIPRI trade register',
    text`
SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production
92201,Gallia,Indland,Rafal,FGA aircraft,Aircraft,2016,No,6,No,2020,No,New,0,55,330,No
92201,Gallia,Indland,Rafal,FGA aircraft,Aircraft,2016,No,22,No,2021,No,New,0,55,1210,No
88102,Ruscany,Vietland,Kilo,Submarine,Ships,2009,No,2,No,2014,No,New,0,275,550,No
`,
    'Gallia > Indland',
    'Gallia > Indland',
    'Ruscany > Vietland',
  ),
  unsure(
    'SIPRI values of exports, a column a year, below a title',
    text`
"TIV of arms exports from Gallia, 2019-2021"
Generated: 12 March 2023
Figures are SIPRI Trend Indicator Values (TIVs) expressed in millions.
"A '0' indicates that the value of deliveries is less than 0.5m"

,2019,2020,2021,Total
Algia,14,,10,24
Indland,540,780,1500,2820
Qatria,1000,300,200,1500
Total,1554,1080,1710,4344
`,
  ),
  unsure(
    'SIPRI military expenditure',
    text`
Country,Notes,1988,1989,1990,1991
Algia,"§4",1.7,1.9,2.1,2.4
Libya,"‡",...,...,...,...
Morocca,"",3.1,3.3,3.5,3.6
`,
  ),
];
