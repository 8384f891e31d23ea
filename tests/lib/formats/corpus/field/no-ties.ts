import { type FieldCase, text, unsure } from './field-case';
import { workbook } from './field-files';

/** Tables of measures, codes and lists that hold no ties. */
export const NO_TIE_CASES: readonly FieldCase[] = [
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
];
