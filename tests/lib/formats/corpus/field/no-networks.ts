import { type FieldCase, text, unsure } from './field-case';

/** Files that hold no network that a program could know, or are in forms that are not read. */
export const NO_NETWORK_CASES: readonly FieldCase[] = [
  unsure(
    'onsets by country and year',
    text`
abc,name,year,gwno_a,newconf,onset1,onset2,year_prev
AFG,Afghanistan,1978,700,1,1,1,1977
AGO,Angola,1975,540,1,1,1,1974
AGO,Angola,1991,540,1,1,0,1990
`,
  ),
  unsure(
    'a list of targets without a header',
    text`
36,"ARGO AIRLINES",-0- ,"ARLAND",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- 
173,"BOREAL CO., LTD.",-0- ,"ARLAND",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- 
306,"BANCO CORAL",-0- ,"ARLAND",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'BC'."
`,
  ),
  unsure(
    'a list of targets in XML',
    text`
<?xml version="1.0" standalone="yes"?>
<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
  <publshInformation><Publish_Date>11/20/2024</Publish_Date><Record_Count>2</Record_Count></publshInformation>
  <sdnEntry><uid>36</uid><lastName>ARGO AIRLINES</lastName><sdnType>Entity</sdnType><programList><program>ARLAND</program></programList></sdnEntry>
  <sdnEntry><uid>540</uid><firstName>Ali</firstName><lastName>HASSAN</lastName><sdnType>Individual</sdnType><programList><program>SDGT</program></programList></sdnEntry>
</sdnList>
`,
  ),
  unsure(
    'a consolidated list with a column for each part of a name',
    text`
fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;Entity_DesignationDetails;Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_Type;Entity_Regulation_OrganisationType;Entity_Regulation_PublicationDate;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;NameAlias_NameLanguage;NameAlias_Gender;NameAlias_Title;NameAlias_Function
20/11/2024;13;EU.27.28;;;;(RESOLUTION 1);P;person;regulation;commission;2003-07-08;Field;Egon;;Egon Field;;M;;
20/11/2024;20;EU.39.56;;;;second son;P;person;regulation;commission;2003-07-08;Field;Finn;;Finn Field;;M;;
`,
  ),
  unsure(
    'individuals and entities in XML',
    text`
<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2024-11-20T00:00:00.000Z">
<INDIVIDUALS><INDIVIDUAL><DATAID>6908555</DATAID><FIRST_NAME>ADA</FIRST_NAME><SECOND_NAME>BELL</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.033</REFERENCE_NUMBER><LISTED_ON>2016-11-30</LISTED_ON></INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY><DATAID>110403</DATAID><FIRST_NAME>EXAMPLE BANK</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE></ENTITY></ENTITIES>
</CONSOLIDATED_LIST>
`,
  ),
  unsure(
    'offshore companies',
    text`
node_id,name,original_name,former_name,jurisdiction,jurisdiction_description,company_type,address,internal_id,incorporation_date,inactivation_date,struck_off_date,dorm_date,status,service_provider,ibcRUC,country_codes,countries,sourceID,valid_until,note
10000001,"ARGO TRADING CO., LTD.","ARGO TRADING CO., LTD.",,SAM,Samoa,,CORAL SERVICES LIMITED,1001256,23-MAR-2006,18-FEB-2013,15-FEB-2013,,Defaulted,Delta Agents,25221,HKG,Hong Kong,Panama Papers,The Panama Papers data is current through 2015,
10000002,"BOREAL UNITED CO., LTD.","BOREAL UNITED CO., LTD.",,SAM,Samoa,,,1001263,27-MAR-2006,27-FEB-2014,15-FEB-2014,,Defaulted,Delta Agents,25249,HKG,Hong Kong,Panama Papers,The Panama Papers data is current through 2015,
`,
  ),
  unsure(
    'nodes of Gephi alone',
    text`
Id,Label,timeset,modularity_class,Degree
0,Alpha,,1,3
1,Beta,,1,2
2,Gamma,,0,1
`,
  ),
  unsure(
    'accounts that one account follows',
    text`
window.YTD.following.part0 = [
  { "following" : { "accountId" : "2467791", "userLink" : "https://twitter.com/intent/user?user_id=2467791" } },
  { "following" : { "accountId" : "14159148", "userLink" : "https://twitter.com/intent/user?user_id=14159148" } }
]
`,
  ),
  unsure(
    'one mail',
    text`
From: Ada Bell <jane@example.org>
To: Bert Cole <omar@example.org>, Cleo Dunn <lea@example.net>
Cc: Sami <sami@example.net>
Subject: Meeting on Friday
Date: Fri, 1 Mar 2024 10:00:00 +0200
Message-ID: <1@example.org>
Content-Type: text/plain; charset=utf-8

Dear all, shall we meet?
`,
  ),
  unsure(
    'contacts as cards',
    text`
BEGIN:VCARD
VERSION:3.0
FN:Ada Bell
ORG:Acme
TEL:+9611234567
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bert Cole
ORG:Cedar
END:VCARD
`,
  ),
  unsure(
    'an outbox of ActivityStreams',
    text`
{"@context":"https://www.w3.org/ns/activitystreams","id":"https://social.example/users/jane/outbox","type":"OrderedCollection","totalItems":2,"orderedItems":[{"type":"Follow","actor":"https://social.example/users/jane","object":"https://social.example/users/omar","published":"2024-03-01T10:00:00Z"},{"type":"Announce","actor":"https://social.example/users/jane","object":"https://social.example/users/lea/statuses/1","published":"2024-03-02T10:00:00Z"}]}
`,
  ),
  unsure(
    'votes as blocks of fields',
    text`
SRC:Ada
TGT:Cleo
VOT:1
RES:1
YEA:2013
DAT:23:13, 19 April 2013
TXT:'''Support''' as co-nom.

SRC:Bert
TGT:Cleo
VOT:1
RES:1
YEA:2013
DAT:01:04, 20 April 2013
TXT:'''Support''' as nominator.
`,
  ),
  unsure(
    'nodes and edges in YAML',
    text`
nodes:
  - id: jane
    name: Ada Bell
  - id: acme
    name: Acme
edges:
  - source: jane
    target: acme
    type: leads
`,
  ),
  unsure(
    'a graph of Tulip',
    text`
(tlp "2.3"
(nb_nodes 2)
(nodes 0..1)
(edge 0 0 1)
(property 0 string "viewLabel" (default "" "") (node 0 "Jane") (node 1 "Omar")))
`,
  ),
  unsure(
    'commands of Cypher',
    text`
CREATE (:Person {name: "Ada Bell", id: 1});
CREATE (:Company {name: "Acme", id: 2});
MATCH (a:Person {id: 1}), (b:Company {id: 2}) CREATE (a)-[:LEADS]->(b);
`,
  ),
  unsure(
    'pairs in JSON',
    text`
[["Jane","Omar"],["Omar","Lea"]]
`,
  ),
  unsure(
    'measures of flowers',
    text`
sepal_length,sepal_width,petal_length,petal_width,species
5.1,3.5,1.4,0.2,setosa
7.0,3.2,4.7,1.4,versicolor
6.3,3.3,6.0,2.5,virginica
`,
  ),
  unsure(
    'prices by day',
    text`
Date,Open,High,Low,Close,Volume
2024-01-02,187.15,188.44,183.89,185.64,82488700
2024-01-03,184.22,185.88,183.43,184.25,58414500
`,
  ),
  unsure(
    'an indicator by country, below titles',
    text`
"Data Source","World Development Indicators",

"Last Updated Date","2024-10-24",

"Country Name","Country Code","Indicator Name","Indicator Code","1960","1961","1962",
"Lebanon","LBN","Population, total","SP.POP.TOTL","1786235","1836000","1888000",
"Egypt, Arab Rep.","EGY","Population, total","SP.POP.TOTL","27034499","27752000","28492000",
`,
  ),
  unsure(
    'cities',
    text`
city,city_ascii,lat,lng,country,iso2,iso3,admin_name,capital,population,id
Tokyo,Tokyo,35.6897,139.6922,Japan,JP,JPN,Tōkyō,primary,37732000,1392685764
Jakarta,Jakarta,-6.1750,106.8275,Indonesia,ID,IDN,Jakarta,primary,33756000,1360771077
`,
  ),
  unsure(
    'a budget',
    text`
Kapitel;Titel;Zweckbestimmung;Soll 2023;Soll 2024
0401;421 01;Bezüge des Bundeskanzlers;1.234,00;1.300,00
0401;511 01;Geschäftsbedarf;56,70;60,00
`,
  ),
  unsure(
    'answers to a survey',
    text`
ResponseId,Q1,Q2,Q3_1,Q3_2,Gender
R_1a,Agree,3,Yes,No,Female
R_2b,Disagree,5,No,No,Male
R_3c,Agree,4,Yes,Yes,Female
`,
  ),
  unsure(
    'a log of a server',
    text`
203.0.113.9 - - [01/Mar/2024:10:00:00 +0000] "GET /index.html HTTP/1.1" 200 1043 "-" "Mozilla/5.0"
198.51.100.7 - - [01/Mar/2024:10:00:02 +0000] "GET /style.css HTTP/1.1" 200 512 "-" "Mozilla/5.0"
`,
  ),
  unsure(
    'prose',
    text`
BEIRUT, March 1 - The U.S. envoy Amos Bell met Speaker Ada Bell on Friday, two officials said.
Cole's office denied that any proposal had been made, and declined to give further details.
`,
  ),
  unsure(
    'a description in Markdown',
    text`
# Dataset

This repository contains data, code and documentation.

| file | rows |
|---|---|
| a.csv | 100 |
| b.csv | 200 |
`,
  ),
  unsure(
    'the head of a program',
    text`
{"name":"demo","version":"1.0.0","scripts":{"start":"node index.js"},"dependencies":{"react":"18.2.0","next":"14.0.0"}}
`,
  ),
  unsure(
    'points on a map',
    text`
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Beirut"},"geometry":{"type":"Point","coordinates":[35.5,33.88]}},{"type":"Feature","properties":{"name":"Tyre"},"geometry":{"type":"Point","coordinates":[35.2,33.27]}}]}
`,
  ),
  unsure(
    'a codebook',
    text`
variable,label,type,values
ccode,COW country code,numeric,2-990
year,Calendar year,numeric,1816-2014
milex,Military expenditures,numeric,0-
`,
  ),
  unsure(
    'a bibliography',
    text`
@article{roe2020, author={Roe, Jane and Khalil, Omar}, title={Networks of mediation}, journal={JPR}, year={2020}}
@book{had2019, author={Haddad, Lea}, title={Channels}, publisher={CUP}, year={2019}}
`,
  ),
];
