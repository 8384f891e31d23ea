import { type FieldCase, known, text, ties, unsure } from './field-case';

/** Tables of offices, payments, contracts and boards. */
export const PEOPLE_CASES: readonly FieldCase[] = [
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
  ties(
    'marriages of families',
    'Husband,Wife,Year of marriage\nMedici Cosimo,Bardi Contessina,1416\nStrozzi Matteo,Macin Alessa,1422\nAlbizzi Luca,Medici Ginevra,1430\n',
    'Medici Cosimo > Bardi Contessina @ 1416',
    'Strozzi Matteo > Macin Alessa @ 1422',
    'Albizzi Luca > Medici Ginevra @ 1430',
  ),
  unsure(
    'teachers and pupils of one school',
    'teacher,class,subject,hours\nAda,7a,Maths,4\nBert,7a,Music,2\nAda,8b,Maths,4\n',
  ),
  unsure(
    'shareholders below the company that stands once',
    ',Company,Shareholder,Direct %,Total %\n1,BOLT AG,ADA BELL,51.00,51.00\n,,COLE HOLDING,49.00,49.00\n2,DUNN SPA,BOLT AG,100.00,100.00\n,,COLE HOLDING,-,>50.00\n,,ADA BELL,1.00,1.00\n',
  ),
  unsure(
    'leaders of states',
    text`
obsid	leadid	ccode	idacr	leader	startdate	eindate	startdate_ymd	enddate_ymd	entry	exit	exitcode	gender	yrborn	yrdied	borndate	ebirthdate	deathdate	dbpedia.uri
USA-1869	81dcc176-1e42-11e4-b4cd-db5882bf8def	2	USA	Bell	1869-03-04	1877-03-04	1869-03-04	1877-03-04	Regular	Regular	Regular	M	1822	1885	1822-04-27		1885-07-23	http://dbpedia.org/resource/A
USA-1877	81dcc177-1e42-11e4-b4cd-db5882bf8def	2	USA	Cole	1877-03-04	1881-03-04	1877-03-04	1881-03-04	Regular	Regular	Regular	M	1822	1893	1822-10-04		1893-01-17	http://dbpedia.org/resource/B
LEB-1943	81dcc178-1e42-11e4-b4cd-db5882bf8def	660	LEB	Cy Dunn	1943-09-21	1952-09-18	1943-09-21	1952-09-18	Regular	Irregular, Overthrown	Popular Protest	M	1890	1964	1890-08-10		1964-01-11	http://dbpedia.org/resource/C
`,
  ),
  {
    name: 'a list of sanctioned targets',
    file: text`
"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
"NK-225mMfmdU9hT","Person","Ali Example Hassan","A. Hassan;علي حسن","1970-03-02","lb","Beirut","","US - SDGT - 2015-07-21","","","US-SDGT","US OFAC Specially Designated Nationals (SDN) List","2023-04-20T12:15:35","2024-11-20T18:20:01","2024-03-27T11:35:00"
"NK-2bDxGWiYs","Organization","Example Exchange SARL","","","lb","","LB 12345","","","","EU-SYR","EU Financial Sanctions Files","2023-04-20T12:15:35","2024-11-20T18:20:01","2024-03-27T11:35:00"
`,
    right: [{ ties: [], actors: 2 }],
    isRead: true,
  },
  unsure(
    'statements of one property each',
    text`
canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,original_value,external,first_seen,last_seen,id
NK-1,ofac-1,name,name,Person,Ali Hassan,us_ofac_sdn,,,f,2023-01-01,2024-01-01,aa1
NK-2,ofac-2,name,name,Company,Example SARL,us_ofac_sdn,,,f,2023-01-01,2024-01-01,aa2
NK-3,ofac-3,owner,entity,Ownership,NK-1,us_ofac_sdn,,,f,2023-01-01,2024-01-01,aa3
NK-3,ofac-3,asset,entity,Ownership,NK-2,us_ofac_sdn,,,f,2023-01-01,2024-01-01,aa4
`,
  ),
  known(
    'officers, with the company beside each',
    text`
id,name,title,first_name,last_name,position,start_date,end_date,occupation,nationality,current_status,person_number,company_number,jurisdiction_code,company_name,opencorporates_url
301,ADA BELL,MS,ADA,BELL,director,2015-02-01,,CONSULTANT,BRITISH,active,P1,09876543,gb,ACME TRADING LTD,https://opencorporates.example/officers/301
302,BERT COLE,MR,BERT,COLE,secretary,2016-02-01,2018-01-05,,LEBANESE,resigned,P2,01234567,gb,CEDAR HOLDINGS PLC,https://opencorporates.example/officers/302
`,
    'ADA BELL > ACME TRADING LTD @ 2015-02-01..',
    'BERT COLE > CEDAR HOLDINGS PLC @ 2016-02-01..2018-01-05',
  ),
  known(
    'relationships of numbered nodes',
    text`
node_id_start,node_id_end,rel_type,link,status,start_date,end_date,sourceID
10000035,14095990,registered_address,registered address,,,,Panama Papers
12000001,10000035,officer_of,shareholder of,,12-AUG-2005,,Panama Papers
12000002,10000035,officer_of,director of,,12-AUG-2005,01-JAN-2010,Panama Papers
`,
    '10000035 > 14095990 : registered address',
    '12000001 > 10000035 : shareholder of @ 2005-08-12..',
    '12000002 > 10000035 : director of @ 2005-08-12..2010-01-01',
  ),
  known(
    'the same as a table',
    text`
person,personLabel,spouse,spouseLabel
http://www.wikidata.org/entity/Q312114,Cleo Dunn,http://www.wikidata.org/entity/Q12202,Dan Elm
http://www.wikidata.org/entity/Q311684,Ada Bell,http://www.wikidata.org/entity/Q99999,Edna Fox
`,
    'Cleo Dunn > Dan Elm',
    'Ada Bell > Edna Fox',
  ),
  known(
    'an answer of SPARQL in tabs, as Turtle writes cells',
    text`
?person	?personLabel	?spouse	?spouseLabel
<http://www.wikidata.org/entity/Q312114>	"Cleo Dunn"@en	<http://www.wikidata.org/entity/Q12202>	"Dan Elm"@en
<http://www.wikidata.org/entity/Q311684>	"Ada Bell"@en	<http://www.wikidata.org/entity/Q99999>	"Edna Fox"@en
`,
    'Cleo Dunn > Dan Elm',
    'Ada Bell > Edna Fox',
  ),
  known(
    'links of Maltego as a table',
    text`
"Source Entity","Source Type","Target Entity","Target Type","Link Label"
"Ada Bell","maltego.Person","abell@example.org","maltego.EmailAddress","has email"
"abell@example.org","maltego.EmailAddress","example.org","maltego.Domain",""
`,
    'Ada Bell > abell@example.org : has email',
    'abell@example.org > example.org : is tied to',
  ),
  {
    name: 'contacts as a table',
    file: text`
Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title
Ada Bell,Ada,Bell,* myContacts,Work,jane@example.org,Mobile,+961 1 234567,Acme,Director
Bert Cole,Bert,Cole,* myContacts,Work,omar@example.org,,,Cedar,Adviser
`,
    right: [{ ties: [], actors: 2 }],
    isRead: true,
  },
  known(
    'relationships of OpenCTI',
    text`
"id";"entity_type";"relationship_type";"fromType";"fromName";"toType";"toName";"start_time";"stop_time";"confidence";"createdBy"
"1";"stix-core-relationship";"uses";"Intrusion-Set";"APT Example";"Malware";"Mal";"2024-01-01T00:00:00.000Z";"2024-02-01T00:00:00.000Z";"75";"CERT"
"2";"stix-core-relationship";"targets";"Intrusion-Set";"APT Example";"Country";"Lebanon";"";"";"50";"CERT"
`,
    'APT Example > Mal : uses @ 2024-01-01..2024-02-01',
    'APT Example > Lebanon : targets',
  ),
];
