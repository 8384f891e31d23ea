import { type FieldCase, text, unsure } from './field-case';
import { workbook } from './field-files';

/** Tables of measures, codes and lists that hold no ties. */
export const NO_TIE_CASES: readonly FieldCase[] = [
  unsure(
    'a feed of news',
    text`
<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://example.org</link><item><title>Envoy meets speaker</title><pubDate>Fri, 01 Mar 2024 10:00:00 GMT</pubDate></item></channel></rss>
`,
  ),
  unsure(
    'a page',
    text`
<!doctype html><html><head><title>x</title></head><body><p>Ada Bell leads Acme.</p></body></html>
`,
  ),
  unsure(
    'a drawing',
    text`
<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><g id="a"><circle r="4"/></g></svg>
`,
  ),
  unsure(
    'a calendar with one meeting',
    text`
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART:20240301T100000Z
SUMMARY:Meeting
ATTENDEE:mailto:jane@example.org
END:VEVENT
END:VCALENDAR
`,
  ),
  unsure(
    'hours of weather',
    text`
{"latitude":33.9,"longitude":35.5,"hourly":{"time":["2024-03-01T00:00","2024-03-01T01:00"],"temperature_2m":[14.1,13.8]}}
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
    'sequences',
    text`
>seq1
ATGCGTACGTAGC
>seq2
ATGCGTTCGTAGC
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
    'classes of Mermaid',
    text`
classDiagram
  Animal <|-- Duck
  Animal : +int age
`,
  ),
  unsure(
    'CX of version 1 without nodes',
    text`
[{"numberVerification":[{"longNumber":1}]},{"metaData":[]},{"status":[{"success":true}]}]
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
    'a chart of bars',
    text`
{"title":{"text":"Sales"},"xAxis":{"data":["Mon","Tue"]},"series":[{"type":"bar","data":[5,20]}]}
`,
  ),
  unsure(
    'a chart of lines',
    text`
{"chart":{"type":"line"},"series":[{"name":"x","data":[[1,2],[2,3]]}]}
`,
  ),
  unsure(
    'articles of JSON:API',
    text`
{"data":[{"type":"articles","id":"1","attributes":{"title":"A"},"relationships":{"author":{"data":{"id":"42","type":"people"}}}}],"included":[{"type":"people","id":"42","attributes":{"name":"Ada"}}]}
`,
  ),
  unsure(
    'mentions of events without a header',
    text`
1161021112	20240301101500	20240301101500	1	example.org	https://example.org/1	1	234	-1	260	0	20	2300	-5.2		
1161021113	20240301101500	20240301103000	1	example.net	https://example.net/2	2	1200	1250	1300	1	50	4100	1.3		
`,
  ),
  unsure(
    'coups with leaders and plotters',
    text`
ccode,country,year,month,day,coup,leader_name,plotter_name
1,Arland,1980,5,3,2,Ada Bell,Bert Cole
2,Beland,1985,6,4,1,Cleo Dunn,Dora Ebb
`,
  ),
];
