import { type FieldCase, text, unsure } from './field-case';
import { workbook } from './field-files';

/** Tables of measures and lists that hold no ties. */
export const NO_TIE_CASES: readonly FieldCase[] = [
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
    'a consolidated list with a column for each part of a name',
    text`
fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;Entity_DesignationDetails;Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_Type;Entity_Regulation_OrganisationType;Entity_Regulation_PublicationDate;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;NameAlias_NameLanguage;NameAlias_Gender;NameAlias_Title;NameAlias_Function
20/11/2024;13;EU.27.28;;;;(RESOLUTION 1);P;person;regulation;commission;2003-07-08;Field;Egon;;Egon Field;;M;;
20/11/2024;20;EU.39.56;;;;second son;P;person;regulation;commission;2003-07-08;Field;Finn;;Finn Field;;M;;
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
    'a codebook',
    text`
variable,label,type,values
ccode,COW country code,numeric,2-990
year,Calendar year,numeric,1816-2014
milex,Military expenditures,numeric,0-
`,
  ),
  unsure(
    'an inventory',
    text`
Item,Category,Qty,Unit price,Location
Chair,Furniture,10,25.50,Room 1
Desk,Furniture,5,120.00,Room 2
Lamp,Electrics,7,15.00,Room 1
`,
  ),
  unsure(
    'results of an election',
    text`
district,candidate,party,votes,share
Beirut I,Ada Bell,Cedar Party,10234,45.2
Beirut I,Bert Cole,Unity,9100,40.1
Tyre,Cleo Dunn,Unity,15000,60.0
`,
  ),
  unsure(
    'measures by time',
    text`
time	temperature
0.0	21.5
0.5	21.7
1.0	21.9
`,
  ),
  unsure(
    'words and their translation',
    text`
english,french
house,maison
tree,arbre
water,eau
`,
  ),
  unsure(
    'coordinates',
    text`
33.8938,35.5018
33.2705,35.2038
34.4367,35.8497
`,
  ),
  unsure(
    'codes of countries',
    text`
name,alpha-2,alpha-3,country-code,iso_3166-2,region,sub-region
Lebanon,LB,LBN,422,ISO 3166-2:LB,Asia,Western Asia
Egypt,EG,EGY,818,ISO 3166-2:EG,Africa,Northern Africa
`,
  ),
  unsure(
    'counts by region and year',
    text`
Region,2019,2020,2021
Bekaa,12,15,9
South,30,22,41
North,8,9,7
`,
  ),
  unsure(
    'correlations',
    text`
,gdp,pop,conflict
gdp,1.00,0.35,-0.42
pop,0.35,1.00,0.12
conflict,-0.42,0.12,1.00
`,
  ),
  unsure(
    'a workbook of tasks',
    workbook({
      name: 'Tasks',
      rows: [
        ['Task', 'Owner', 'Due', 'Status'],
        ['Write report', 'Jane', '2024-03-01', 'open'],
        ['Call office', 'Omar', '2024-03-05', 'done'],
      ],
    }),
  ),
  unsure(
    'indices of states',
    text`
country_name,country_text_id,country_id,year,historical_date,v2x_polyarchy,v2x_libdem
Arland,ARL,3,1900,1900-12-31,0.05,0.02
Arland,ARL,3,1901,1901-12-31,0.06,0.03
Beland,BEL,4,1900,1900-12-31,0.55,0.42
`,
  ),
  unsure(
    'authors and counts of recipients by region',
    text`
region,author,recipient_count,year
North,Ada,3,2001
South,Bert,5,2002
`,
  ),
  unsure(
    'books with author and publisher',
    text`
title,author,publisher,year,isbn
Rivers,Ada Bell,Argo Press,1999,111
Hills,Bert Cole,Boreal,2003,222
Lakes,Ada Bell,Coral,2004,333
`,
  ),
  unsure(
    'products with the company of each',
    text`
name,company name,price,stock
Lamp,Argo Ltd,10.50,3
Chair,Boreal SA,25.00,4
Desk,Argo Ltd,99.00,1
`,
  ),
  unsure(
    'places with their names in letters without accents',
    text`
geonameid,name,asciiname,alternatenames,latitude,longitude,feature_class,country_code,population
1,Alton,Alton,"Alt,Altona",10.5,20.1,P,AR,1000
2,Bryce,Bryce,,11.5,21.1,P,AR,2000
`,
  ),
  unsure(
    'minorities of states',
    text`
numcode,country,group,sepkin,grouplab
200,Arland,20001,1,Hill people
200,Arland,20002,0,Lake people
210,Beland,21001,0,Hill people
`,
  ),
  unsure(
    'two measures under bare letters',
    text`
a,b
1.5,2.5
2.5,3.5
3.5,1.5
`,
  ),
  unsure(
    'a chat of a phone',
    text`
12/01/2024, 10:02 - Ada: Hello
12/01/2024, 10:03 - Bert: Hi
12/01/2024, 10:05 - Ada: Shall we meet?
`,
  ),
  unsure(
    'persons and their gender with labels',
    text`
person,personLabel,gender,genderLabel
http://www.wikidata.org/entity/Q1,Ada Bell,http://www.wikidata.org/entity/Q6581072,female
http://www.wikidata.org/entity/Q2,Bert Cole,http://www.wikidata.org/entity/Q6581097,male
`,
  ),
  unsure(
    'states and their capitals with labels',
    text`
country,countryLabel,capital,capitalLabel,population
http://www.wikidata.org/entity/Q1,Arland,http://www.wikidata.org/entity/Q7,Alton,1000
http://www.wikidata.org/entity/Q2,Beland,http://www.wikidata.org/entity/Q8,Bryce,2000
`,
  ),
  unsure(
    'articles of JSON:API',
    text`
{"data":[{"type":"articles","id":"1","attributes":{"title":"A"},"relationships":{"author":{"data":{"id":"42","type":"people"}}}}],"included":[{"type":"people","id":"42","attributes":{"name":"Ada"}}]}
`,
  ),
];
