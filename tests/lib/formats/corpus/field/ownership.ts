import { type FieldCase, known, text, unsure } from './field-case';

/** Tables of persons, companies, and what ties them. */
export const OWNERSHIP_CASES: readonly FieldCase[] = [
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
  known(
    'directors of companies',
    text`
Director,Company,Role,Appointed,Resigned
Ada Bell,Acme,Chair,2010-01-01,
Ada Bell,Cedar Bank,Non-executive,2012-05-01,2015-06-30
Bert Cole,Acme,CEO,2011,
`,
    'Ada Bell > Acme @ 2010-01-01..',
    'Ada Bell > Cedar Bank @ 2012-05-01..2015-06-30',
    'Bert Cole > Acme @ 2011..',
  ),
  known(
    'registrants and foreign principals',
    text`
Foreign Principal Termination Date,Foreign Principal,Foreign Principal Registration Date,Country/Location Represented,Registration Number,Registration Date,Registrant Name,Address 1,City,State,Zip
,Government of Lebanon,03/01/2019,LEBANON,6500,02/15/2018,Alpha Strategies LLC,1 K St,Washington,DC,20001
06/30/2020,Embassy of Qatar,05/12/2017,QATAR,6410,05/12/2017,Beta Group Inc.,2 L St,Washington,DC,20002
`,
    'Alpha Strategies LLC > Government of Lebanon',
    'Beta Group Inc. > Embassy of Qatar',
  ),
  unsure(
    'contributions by bars, without a header',
    text`
C00401224|A|M6|P|201804059101866001|15|IND|BELL, ADA|ALTON|ZZ|1187RC|MYSELF|SELF EMPLOYED|05172017|10|C00458000|SA17A.1|1217152|||4050820181544765358
C00401224|A|M6|P|201804059101867748|24T|IND|COLE, BERT|BRYCE|FL|34761|CORAL CRUISES|CLERK|05182017|10|C00000935|SA17A.2|1217152|||4050820181544770597
`,
  ),
  known(
    'contracts of buyers and winners',
    text`
ID_NOTICE_CAN,YEAR,ID_TYPE,DT_DISPATCH,CAE_NAME,CAE_NATIONALID,CAE_TOWN,ISO_COUNTRY_CODE,CPV,VALUE_EURO,ID_AWARD,WIN_NAME,WIN_TOWN,WIN_COUNTRY_CODE
20231001,2023,3,05/01/2023,Ville de Lyon,21690123100011,Lyon,FR,45000000,125000.5,900001,Bouygues SA,Paris,FR
20231002,2023,3,06/01/2023,Stadt Köln,,Köln,DE,72000000,98000,900002,SAP SE,Walldorf,DE
`,
    'Ville de Lyon > Bouygues SA @ 2023',
    'Stadt Köln > SAP SE @ 2023',
  ),
  known(
    'relationships of legal entities by ids',
    text`
Relationship.StartNode.NodeID,Relationship.StartNode.NodeIDType,Relationship.EndNode.NodeID,Relationship.EndNode.NodeIDType,Relationship.RelationshipType,Relationship.RelationshipStatus,Relationship.Period.1.startDate,Relationship.Period.1.endDate,Registration.InitialRegistrationDate
001GPB6A9XPE8XJICC14,LEI,5493001Z012YSB2A0K51,LEI,IS_FUND-MANAGED_BY,ACTIVE,2012-11-29T00:00:00.000Z,,2012-11-29T00:02:00.000Z
00EHHQ2ZHDCFXJCPCL46,LEI,549300HCJI9WQJDHMG58,LEI,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE,2012-12-31T00:00:00.000Z,2013-12-31T00:00:00.000Z,2017-11-01T00:00:00.000Z
`,
    '001GPB6A9XPE8XJICC14 > 5493001Z012YSB2A0K51 : IS_FUND-MANAGED_BY @ 2012-11-29..',
    '00EHHQ2ZHDCFXJCPCL46 > 549300HCJI9WQJDHMG58 : IS_DIRECTLY_CONSOLIDATED_BY @ 2012-12-31..2013-12-31',
  ),
  known(
    'investors and companies',
    text`
company_permalink,company_name,company_category_code,company_country_code,investor_permalink,investor_name,investor_country_code,funding_round_type,funded_at,raised_amount_usd
/company/boreal,Boreal,social,USA,/financial-organization/argo-partners,Argo Partners,USA,series-a,2005-05-01,12700000
/company/coral,Coral,advertising,USA,/company/delta-com,1-800-DELTA.COM,USA,series-a,2012-10-30,2000000
`,
    'Argo Partners > Boreal @ 2005-05-01',
    '1-800-DELTA.COM > Coral @ 2012-10-30',
  ),
  known(
    'relationships of GraphRAG',
    text`
id,human_readable_id,source,target,description,weight,combined_degree,text_unit_ids
a1,0,ADA BELL,ACME,"Ada Bell leads Acme",9.0,4,"['t1' 't2']"
a2,1,ACME,CEDAR,"Acme funds Cedar",7.0,3,"['t3']"
`,
    'ADA BELL > ACME',
    'ACME > CEDAR',
  ),
  unsure(
    'deputies with surname and first name',
    text`
id,nom,prenom,groupe,departement,date_naissance
1,Martin,Alice,Socialistes,Rhône,1970-02-03
2,Durand,Paul,Écologistes,Isère,1981-07-21
3,Petit,Anne,Socialistes,Paris,1975-11-30
`,
  ),
];
