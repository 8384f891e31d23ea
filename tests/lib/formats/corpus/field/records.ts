import { type FieldCase, text, ties, unsure } from './field-case';

/** Lists of sanctions, companies, leaks, parliaments, knowledge bases, messages and calls. */
export const RECORD_CASES: readonly FieldCase[] = [
  {
    name: 'OFAC list of names, without a header, -0- for nothing',
    file: text`
36,"AEROCARIB AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'AERO'"
173,"ANGLO-CARIB CO., LTD.",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- 
306,"BANCO NACIONAL",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'BNC'"
424,"BOUTIQUE MAISON","individual","CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- 
`,
  },
  unsure(
    'OFAC other names, without a header',
    text`
36,12,"aka","AERO-CARIB",-0- 
173,57,"aka","AVIA IMPORT",-0- 
306,220,"aka","BNC",-0- 
306,471,"fka","NATIONAL BANK",-0- 
`,
  ),
  unsure(
    'EU consolidated list',
    '\uFEFFfileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;Entity_SubjectType;NameAlias_LastName;NameAlias_FirstName;NameAlias_WholeName;NameAlias_Gender;NameAlias_Function;BirthDate_BirthDate\n28/10/2022;13;EU.27.28;;;P;Hus;Sadam;Sadam Hus Tikri;M;;28/04/1937\n28/10/2022;13;EU.27.28;;;P;;;Abu Ali;;;\n28/10/2022;20;EU.39.56;;;P;Hus;Qus;Qus Sadam Hus;M;;1965\n',
  ),
  {
    name: 'UN consolidated list in XML',
    file: text`
<?xml version="1.0" encoding="utf-8"?>
<CONSOLIDATED_LIST dateGenerated="2023-01-20T00:00:00Z">
  <INDIVIDUALS>
    <INDIVIDUAL><DATAID>6908555</DATAID><FIRST_NAME>RI</FIRST_NAME><SECOND_NAME>WON HO</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE></INDIVIDUAL>
    <INDIVIDUAL><DATAID>6908570</DATAID><FIRST_NAME>CHANG</FIRST_NAME><SECOND_NAME>CHANG HA</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE></INDIVIDUAL>
  </INDIVIDUALS>
</CONSOLIDATED_LIST>
`,
  },
  {
    name: 'OpenSanctions targets.simple.csv',
    file: text`
"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","dataset","first_seen","last_seen"
"NK-2aBc","Person","Sadam Hus","Abu Ali;S. Hus","1937-04-28","iq","","","EU - 2003","","","EU Financial Sanctions","2021-01-01T00:00:00","2023-01-01T00:00:00"
"NK-3dEf","Company","Aero Carib","AERO","","cu","Havan","","US - 1986","","","US OFAC","2021-01-01T00:00:00","2023-01-01T00:00:00"
"Q1234","Person","Qus Sadam","","1965","iq","","","","","","Wikidata","2021-01-01T00:00:00","2023-01-01T00:00:00"
`,
    right: [{ ties: [], actors: 3 }],
  },
  {
    name: 'OpenSanctions statements, with a column target',
    file: text`
canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,original_value,target,external,first_seen,last_seen,id
NK-2aBc,ofac-36,name,name,Company,Aero Carib,us_ofac_sdn,,,true,false,2021-01-01,2023-01-01,aa1
NK-2aBc,ofac-36,country,country,Company,cu,us_ofac_sdn,,CUBA,true,false,2021-01-01,2023-01-01,aa2
NK-3dEf,ofac-173,name,name,Company,Anglo Carib,us_ofac_sdn,,,false,false,2021-01-01,2023-01-01,aa3
`,
  },
  ties(
    'OpenSanctions entities, one JSON object a line',
    text`
{"id":"NK-1","caption":"Sadam Hus","schema":"Person","properties":{"name":["Sadam Hus"]},"referents":["eu-13"],"datasets":["eu_fsf"],"target":true}
{"id":"NK-2","caption":"Aero Carib","schema":"Company","properties":{"name":["Aero Carib"]},"referents":[],"datasets":["us_ofac_sdn"],"target":false}
{"id":"own-1","caption":"Ownership","schema":"Ownership","properties":{"owner":["NK-1"],"asset":["NK-2"],"startDate":["2001"]},"referents":[],"datasets":["x"],"target":false}
`,
    'Sadam Hus > Aero Carib',
  ),
  {
    name: 'UK sanctions list, below a line with its date',
    file: text`
Last Updated,06/01/2023
Name 6,Name 1,Name 2,Name 3,Title,Name Non-Latin Script,DOB,Town of Birth,Country of Birth,Nationality,Position,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID
HUS,SADAM,,,,,28/04/1937,Tikri,Iraland,Iraland,,Individual,Primary name,Iraland,11/06/2003,31/12/2020,7612
HUS,QUS,SADAM,,Mr,,00/00/1965,,Iraland,Iraland,,Individual,Primary name,Iraland,11/06/2003,31/12/2020,7613
AERO CARIB,,,,,,,,,,,Entity,Primary name,Cuba,11/06/2003,31/12/2020,7614
`,
  },
  {
    name: 'TIES sanctions, with several senders in columns',
    file: text`
caseid,startmonth,startday,startyear,endmonth,endday,endyear,targetstate,primarysender,sender1,sender2,sender3,issue1,threat,finaloutcome
1945010101,1,1,1945,12,31,1946,365,2,2,,,3,1,7
1946120901,12,9,1946,11,4,1950,230,200,200,2,220,10,0,2
1948062401,6,24,1948,5,12,1949,265,365,365,,,1,0,2
`,
    right: [{ ties: ['2 > 365', '200 > 230', '365 > 265'] }],
  },
  ties(
    'Global Sanctions Data Base',
    text`
case_id,sanctioned_state,sanctioning_state,begin,end,trade,descr_trade,arms,military,financial,travel,other,objective,success
1,Cubia,United Lands,1960,2019,1,exp_part,0,0,1,1,0,destab_regime,failed
2,Irania,EU,2010,2015,1,imp_part,1,1,1,1,0,human_rights,success_part
3,Iraland,UN,1990,2003,1,exp_compl,1,1,1,1,0,territorial_conflict,success_part
`,
    'United Lands > Cubia @ 1960..2019',
    'EU > Irania @ 2010..2015',
    'UN > Iraland @ 1990..2003',
  ),
  ties(
    'ICIJ relationships',
    text`
"node_id_start","node_id_end","rel_type","link","status","start_date","end_date","sourceID"
"20000035","14106952","registered_address","registered address","","","","Bahamas Leaks"
"12012345","10000001","officer_of","shareholder of","Active","05-JAN-2001","","Panama Papers"
"12012346","10000001","officer_of","director of","","12-MAR-2003","01-FEB-2009","Panama Papers"
`,
    '20000035 > 14106952',
    '12012345 > 10000001 @ 2001-01-05..',
    '12012346 > 10000001 @ 2003-03-12..2009-02-01',
  ),
  ties(
    'ICIJ older edges',
    text`
START_ID,TYPE,END_ID,link,start_date,end_date,sourceID,valid_until
10000035,registered_address,14095990,registered address,,,Panama Papers,The Panama Papers data is current through 2015
10000044,registered_address,14091035,registered address,,,Panama Papers,The Panama Papers data is current through 2015
10000055,officer_of,10000035,shareholder of,,,Panama Papers,The Panama Papers data is current through 2015
`,
    '10000035 > 14095990 : registered_address',
    '10000044 > 14091035 : registered_address',
    '10000055 > 10000035 : officer_of',
  ),
  {
    name: 'ICIJ officers, of whom two have one name',
    file: text`
node_id,name,countries,country_codes,sourceID,valid_until,note
12000001,KIM SOO IN,South Korea,KOR,Panama Papers,The Panama Papers data is current through 2015,
12000002,Tian Yuan,China,CHN,Panama Papers,The Panama Papers data is current through 2015,
12000003,KIM SOO IN,South Korea,KOR,Panama Papers,The Panama Papers data is current through 2015,
`,
    right: [{ ties: [], actors: 3 }],
  },
  ties(
    'LittleSis relationships',
    text`
id,entity1_id,entity1_name,entity2_id,entity2_name,category_id,category,description1,description2,amount,start_date,end_date,is_current,updated_at
1,1001,Ada Bell,2001,Bell Holdings,1,Position,Chair,,,1999-00-00,2004-05-00,0,2019-01-01
2,1002,Carl Dorn,2001,Bell Holdings,5,Donation,Donor,,2500,2008-03-01,,,2019-01-01
3,1001,Ada Bell,1002,Carl Dorn,4,Family,Sister,Brother,,,,,2019-01-01
`,
    'Ada Bell > Bell Holdings @ 1999..2004-05',
    'Carl Dorn > Bell Holdings @ 2008-03-01..',
    'Ada Bell > Carl Dorn',
  ),
  {
    name: 'LittleSis relationships from its API',
    file: text`
{"data":[{"type":"relationships","id":1,"attributes":{"id":1,"entity1_id":1001,"entity2_id":2001,"category_id":1,"description":"Ada Bell is Chair of Bell Holdings"},"self":"https://littlesis.example/relationships/1"},{"type":"relationships","id":2,"attributes":{"id":2,"entity1_id":1002,"entity2_id":2001,"category_id":5,"description":"Carl Dorn gave money to Bell Holdings"}}],"meta":{"currentPage":1}}
`,
    right: [{ ties: ['1001 > 2001', '1002 > 2001'] }],
  },
  {
    name: 'Wikidata query as CSV',
    file: text`
item,itemLabel,spouse,spouseLabel,start
http://www.wikidata.org/entity/Q101,Ada Bell,http://www.wikidata.org/entity/Q102,Carl Dorn,1990-05-01T00:00:00Z
http://www.wikidata.org/entity/Q103,Eva Funk,http://www.wikidata.org/entity/Q104,Gerd Hahn,
http://www.wikidata.org/entity/Q105,Ida Jost,http://www.wikidata.org/entity/Q106,Karl Lang,2001-01-01T00:00:00Z
`,
    right: [{ ties: ['Ada Bell > Carl Dorn', 'Eva Funk > Gerd Hahn', 'Ida Jost > Karl Lang'] }],
  },
  {
    name: 'Wikidata query as SPARQL results in JSON',
    file: text`
{"head":{"vars":["item","itemLabel","employer","employerLabel"]},"results":{"bindings":[{"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q101"},"itemLabel":{"xml:lang":"en","type":"literal","value":"Ada Bell"},"employer":{"type":"uri","value":"http://www.wikidata.org/entity/Q201"},"employerLabel":{"xml:lang":"en","type":"literal","value":"Bell Holdings"}},{"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q102"},"itemLabel":{"xml:lang":"en","type":"literal","value":"Carl Dorn"},"employer":{"type":"uri","value":"http://www.wikidata.org/entity/Q201"},"employerLabel":{"xml:lang":"en","type":"literal","value":"Bell Holdings"}}]}}
`,
    right: [{ ties: ['Ada Bell > Bell Holdings', 'Carl Dorn > Bell Holdings'] }],
  },
  {
    name: 'Wikidata query as TSV',
    file: '?item\t?itemLabel\t?child\t?childLabel\n<http://www.wikidata.org/entity/Q101>\t"Ada Bell"@en\t<http://www.wikidata.org/entity/Q102>\t"Bert Bell"@en\n<http://www.wikidata.org/entity/Q102>\t"Bert Bell"@en\t<http://www.wikidata.org/entity/Q103>\t"Cleo Bell"@en\n',
    right: [{ ties: ['Ada Bell > Bert Bell', 'Bert Bell > Cleo Bell'] }],
  },
  {
    name: 'DBpedia query, subject, predicate and object',
    file: text`
"s","p","o"
"http://dbpedia.org/resource/Ada_Bell","http://dbpedia.org/ontology/spouse","http://dbpedia.org/resource/Carl_Dorn"
"http://dbpedia.org/resource/Ada_Bell","http://dbpedia.org/ontology/employer","http://dbpedia.org/resource/Bell_Holdings"
"http://dbpedia.org/resource/Carl_Dorn","http://dbpedia.org/ontology/employer","http://dbpedia.org/resource/Bell_Holdings"
`,
    right: [
      {
        ties: [
          'http://dbpedia.org/resource/Ada_Bell > http://dbpedia.org/resource/Carl_Dorn',
          'http://dbpedia.org/resource/Ada_Bell > http://dbpedia.org/resource/Bell_Holdings',
          'http://dbpedia.org/resource/Carl_Dorn > http://dbpedia.org/resource/Bell_Holdings',
        ],
      },
      {
        ties: ['Ada Bell > Carl Dorn', 'Ada Bell > Bell Holdings', 'Carl Dorn > Bell Holdings'],
      },
    ],
  },
  ties(
    'Crunchbase acquisitions',
    text`
uuid,name,type,permalink,cb_url,rank,created_at,updated_at,acquiree_uuid,acquiree_name,acquiree_cb_url,acquiree_country_code,acquirer_uuid,acquirer_name,acquirer_cb_url,acquirer_country_code,acquisition_type,acquired_on,price_usd
u1,Bell buys Dorn,acquisition,bell-dorn,http://cb.example/1,10,2007-06-01 00:00:00,2018-01-01 00:00:00,o1,Dorn Ltd,http://cb.example/d,USA,o2,Bell Inc,http://cb.example/b,USA,acquisition,2007-05-30,280000000
u2,Bell buys Funk,acquisition,bell-funk,http://cb.example/2,11,2008-06-01 00:00:00,2018-01-01 00:00:00,o3,Funk AG,http://cb.example/f,DEU,o2,Bell Inc,http://cb.example/b,USA,acquisition,2008-02-11,
`,
    'Bell Inc > Dorn Ltd @ 2007-05-30',
    'Bell Inc > Funk AG @ 2008-02-11',
  ),
  {
    name: 'Crunchbase investments',
    file: text`
company_permalink,company_name,company_category_list,company_country_code,investor_permalink,investor_name,investor_country_code,funding_round_type,funded_at,raised_amount_usd
/organization/dorn,Dorn Ltd,Software|Web,USA,/organization/alpha-vc,Alpha VC,USA,seed,2011-03-01,500000
/organization/dorn,Dorn Ltd,Software|Web,USA,/organization/beta-vc,Beta VC,GBR,venture,2012-07-15,2000000
/organization/funk,Funk AG,Energy,DEU,/organization/alpha-vc,Alpha VC,USA,seed,2013-01-09,750000
`,
    right: [{ ties: ['Alpha VC > Dorn Ltd', 'Beta VC > Dorn Ltd', 'Alpha VC > Funk AG'] }],
  },
  unsure(
    'Voteview votes',
    text`
congress,chamber,rollnumber,icpsr,cast_code,prob
117,House,1,14854,1,100
117,House,1,15029,6,99.2
117,House,2,14854,6,87.1
117,House,2,15029,6,100
`,
  ),
  {
    name: 'Voteview members',
    file: text`
congress,chamber,icpsr,state_icpsr,district_code,state_abbrev,party_code,occupancy,last_means,bioname,bioguide_id,born,died,nominate_dim1
117,House,14854,41,4,AL,200,0,1,"BELL, Ada",B000055,1965,,0.372
117,House,20301,41,3,AL,200,0,1,"DORN, Carl Dennis",D000575,1958,,0.342
117,Senate,21102,41,7,AL,100,0,1,"FUNK, Eva A.",F001185,1965,,-0.396
`,
  },
  {
    name: 'bills with sponsor and cosponsor',
    file: text`
bill_id,introduced_on,sponsor,cosponsor,cosponsored_on
hr1,2019-01-03,Ada Bell,Carl Dorn,2019-01-04
hr1,2019-01-03,Ada Bell,Eva Funk,2019-01-09
s12,2019-02-01,Carl Dorn,Eva Funk,2019-02-02
`,
    right: [{ ties: ['Carl Dorn > Ada Bell', 'Eva Funk > Ada Bell', 'Eva Funk > Carl Dorn'] }],
  },
  unsure(
    'votes in the UN assembly',
    text`
"rcid","ccode","member","session","vote","Country","Countryname","year"
3,2,1,1,1,"USA","United Lands",1946
3,20,1,1,3,"CAN","Canmark",1946
4,2,1,1,2,"USA","United Lands",1946
4,20,1,1,1,"CAN","Canmark",1946
`,
  ),
  {
    name: 'EveryPolitician terms',
    file: text`
id,name,sort_name,email,twitter,facebook,group,group_id,area_id,area,chamber,term,start_date,end_date,image,gender
p1,Ada Bell,Bell,ada@parl.example,,,Blue Party,blue,a1,North,Riigi,12,2011-03-27,2015-03-23,,female
p2,Carl Dorn,Dorn,,,,Red Party,red,a2,South,Riigi,12,2011-03-27,2015-03-23,,male
p1,Ada Bell,Bell,ada@parl.example,,,Green Party,green,a1,North,Riigi,13,2015-03-30,,,female
`,
    right: [
      {
        ties: [
          'Ada Bell > Blue Party @ 2011-03-27..2015-03-23',
          'Carl Dorn > Red Party @ 2011-03-27..2015-03-23',
          'Ada Bell > Green Party @ 2015-03-30..',
        ],
      },
    ],
  },
  {
    name: 'tweets with whom they answer',
    file: text`
id,created_at,user,text,in_reply_to_user,retweet_count
101,2020-03-01T10:00:00Z,ada,"@bert hello, how are you?",bert,3
102,2020-03-01T11:00:00Z,bert,"fine, thanks",ada,0
103,2020-03-02T09:00:00Z,cleo,"nobody asked me",,1
`,
    right: [{ ties: ['ada > bert @ 2020-03-01', 'bert > ada @ 2020-03-01'] }],
  },
  {
    name: 'Enron messages, several addresses in one cell',
    file: text`
Message-ID,Date,From,To,Subject,X-cc,content
<1@enr>,2001-05-14 16:39:00,ada.bell@enr.example,carl.dorn@enr.example,Forecast,,Here is the forecast
<2@enr>,2001-05-15 09:10:00,carl.dorn@enr.example,"ada.bell@enr.example, eva.funk@enr.example",Re: Forecast,,Thanks
<3@enr>,2001-05-16 08:00:00,eva.funk@enr.example,ada.bell@enr.example,Lunch,,Shall we
`,
    right: [
      {
        ties: [
          'ada.bell@enr.example > carl.dorn@enr.example @ 2001-05-14',
          'carl.dorn@enr.example > ada.bell@enr.example @ 2001-05-15',
          'carl.dorn@enr.example > eva.funk@enr.example @ 2001-05-15',
          'eva.funk@enr.example > ada.bell@enr.example @ 2001-05-16',
        ],
      },
    ],
  },
  ties(
    'calls, caller and callee',
    text`
caller,callee,timestamp,duration,cell_tower
+15550100,+15550101,2019-06-01 10:22:31,35,T1
+15550101,+15550102,2019-06-01 11:02:00,120,T2
+15550100,+15550102,2019-06-02 09:00:10,5,T1
`,
    '+15550100 > +15550101',
    '+15550101 > +15550102',
    '+15550100 > +15550102',
  ),
  {
    name: 'calls of A number and B number',
    file: text`
A Number;B Number;Date;Time;Duration (s);IMEI;Cell ID
4915550100;4915550101;14.06.2019;10:22:31;35;350000000000001;C1
4915550101;4915550102;14.06.2019;11:02:00;120;350000000000002;C2
4915550100;4915550102;15.06.2019;09:00:10;5;350000000000001;C1
`,
    right: [
      {
        ties: [
          '4915550100 > 4915550101 @ 2019-06-14',
          '4915550101 > 4915550102 @ 2019-06-14',
          '4915550100 > 4915550102 @ 2019-06-15',
        ],
      },
    ],
  },
  ties(
    'GLEIF relationships',
    text`
"Relationship.StartNode.NodeID","Relationship.StartNode.NodeIDType","Relationship.EndNode.NodeID","Relationship.EndNode.NodeIDType","Relationship.RelationshipType","Relationship.Period.1.startDate","Relationship.RelationshipStatus"
"00EHHQ2ZHDCFXJCPCL46","LEI","254900TZ8TZQ1VZ80D95","LEI","IS_DIRECTLY_CONSOLIDATED_BY","2012-11-29","ACTIVE"
"254900TZ8TZQ1VZ80D95","LEI","010G7UHBHEI87EKP0Q97","LEI","IS_ULTIMATELY_CONSOLIDATED_BY","2014-01-01","ACTIVE"
`,
    '00EHHQ2ZHDCFXJCPCL46 > 254900TZ8TZQ1VZ80D95 : IS_DIRECTLY_CONSOLIDATED_BY',
    '254900TZ8TZQ1VZ80D95 > 010G7UHBHEI87EKP0Q97 : IS_ULTIMATELY_CONSOLIDATED_BY',
  ),
  {
    name: 'lobbying by registrant and client',
    file: text`
filing_uuid,registrant,client,amount,year,quarter
f1,Alpha Advocates,Bell Inc,50000,2020,Q1
f2,Alpha Advocates,Dorn Ltd,20000,2020,Q1
f3,Beta Counsel,Bell Inc,90000,2020,Q2
`,
    right: [
      { ties: ['Alpha Advocates > Bell Inc', 'Alpha Advocates > Dorn Ltd', 'Beta Counsel > Bell Inc'] },
      { ties: ['Bell Inc > Alpha Advocates', 'Dorn Ltd > Alpha Advocates', 'Bell Inc > Beta Counsel'] },
    ],
  },
  ties(
    'UNHCR refugees',
    text`
Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR's mandate,Asylum-seekers
2020,Afgaland,AFG,Irania,IRN,780000,0
2020,Afgaland,AFG,Germalia,DEU,148000,34000
2020,Syrania,SYR,Turkland,TUR,3641000,0
`,
    'Afgaland > Irania @ 2020',
    'Afgaland > Germalia @ 2020',
    'Syrania > Turkland @ 2020',
  ),
  {
    name: 'BACI trade with letters for names of columns',
    file: text`
t,i,j,k,v,q
2018,4,8,080420,1.2,3.1
2018,4,12,570110,0.7,0.2
2018,8,4,640399,5.5,1.0
`,
    right: [{ ties: ['4 > 8 @ 2018', '4 > 12 @ 2018', '8 > 4 @ 2018'] }],
  },
];
