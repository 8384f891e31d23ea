import { type FieldCase, known, text, unsure } from './field-case';

/** Tables of persons, companies, and what ties them. */
export const OWNERSHIP_CASES: readonly FieldCase[] = [
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
    'Alpha Strategies LLC > Government of Lebanon @ 2019-03-01..',
    'Beta Group Inc. > Embassy of Qatar @ 2017-05-12..2020-06-30',
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
  known(
    'persons with the company of each',
    text`
Name,Company name,Email,Phone
Ada Bell,Argo Ltd,ada@x.org,123
Bert Cole,Boreal SA,bert@x.org,456
Cleo Dunn,Argo Ltd,cleo@x.org,789
`,
    'Ada Bell > Argo Ltd',
    'Bert Cole > Boreal SA',
    'Cleo Dunn > Argo Ltd',
  ),
  unsure(
    'persons with father and mother',
    text`
id,name,father,mother,born
1,Ada Bell,Egon Bell,Fay Cole,1900
2,Bert Bell,Ada Bell,,1925
3,Egon Bell,,,1870
`,
  ),
  known(
    'employees and managers',
    text`
Employee,Manager,Department
Bert Cole,Ada Bell,North
Cleo Dunn,Ada Bell,North
Dora Ebb,Bert Cole,South
`,
    'Bert Cole > Ada Bell',
    'Cleo Dunn > Ada Bell',
    'Dora Ebb > Bert Cole',
  ),
  unsure(
    'persons with the number of their manager',
    text`
id,name,title,manager_id
1,Ada Bell,Director,
2,Bert Cole,Deputy,1
3,Cleo Dunn,Clerk,2
`,
  ),
  known(
    'payments by names of origin and destination',
    text`
step,type,amount,nameOrig,oldbalanceOrg,nameDest,oldbalanceDest,isFraud
1,PAYMENT,100.5,C1,500,M1,0,0
1,TRANSFER,200.5,C2,700,C3,0,1
`,
    'C1 > M1 : PAYMENT',
    'C2 > C3 : TRANSFER',
  ),
  known(
    'payments of customers',
    text`
Ref,Value date,Ordering customer,Beneficiary,Amount,Currency
R1,2020-01-02,Argo Ltd,Boreal SA,1000.00,EUR
R2,2020-01-05,Coral,Delta,20.00,USD
`,
    'Argo Ltd > Boreal SA @ 2020-01-02',
    'Coral > Delta @ 2020-01-05',
  ),
  known(
    'transfers between banks',
    text`
id,icij_sar_id,filer_org_name,begin_date,end_date,originator_bank_id,originator_bank,originator_bank_country,beneficiary_bank_id,beneficiary_bank,beneficiary_bank_country,number_transactions,amount_transactions
1,3297,Filer,2015-03-25,2015-09-25,argo,Argo Bank,SG,boreal,Boreal Bank,GB,68,56898523.47
2,3298,Filer,2015-03-30,2015-09-25,coral,Coral Bank,SG,delta,Delta Bank,GB,118,116238361.39
`,
    'Argo Bank > Boreal Bank @ 2015-03-25..2015-09-25',
    'Coral Bank > Delta Bank @ 2015-03-30..2015-09-25',
  ),
  unsure(
    'three things with labels',
    text`
person,personLabel,party,partyLabel,spouse,spouseLabel
http://www.wikidata.org/entity/Q1,Ada Bell,http://www.wikidata.org/entity/Q7,Green Party,http://www.wikidata.org/entity/Q3,Egon Fox
http://www.wikidata.org/entity/Q2,Bert Cole,http://www.wikidata.org/entity/Q8,Blue Party,http://www.wikidata.org/entity/Q4,Fay Elm
`,
  ),
  unsure(
    'advisors and students',
    text`
advisor_id,advisor,student_id,student,year
1,Ada Bell,2,Bert Cole,1990
2,Bert Cole,3,Cleo Dunn,2001
`,
  ),
  unsure(
    'suspects and handlers',
    text`
Case,Suspect,Handler,Service,Year
A,Ada Bell,Bert Cole,Argo,1980
B,Cleo Dunn,Dora Ebb,Boreal,1985
`,
  ),
  unsure(
    'persons at events',
    text`
person,event,role
Ada Bell,Alton summit,host
Bert Cole,Alton summit,guest
Ada Bell,Bryce talks,guest
`,
  ),
  unsure(
    'donations to parties',
    text`
ECRef,RegulatedEntityName,DonorName,Value,AcceptedDate
C1,Green Party,Ada Bell,"£5,000.00",01/02/2020
C2,Blue Party,Argo Ltd,"£10,000.00",23/03/2020
`,
  ),
  unsure(
    'proprietors in numbered columns',
    text`
Title Number,Tenure,Property Address,Proprietor Name (1),Proprietor Name (2),Proprietor Name (3)
AB1,Freehold,1 High St,ARGO LTD,BOREAL SA,
AB2,Leasehold,2 High St,CORAL LLC,,
`,
  ),
];
