import { type FieldCase, known, text, ties, unsure } from './field-case';

/** Files that hold no network, or are in forms that are not read. */
export const UNREAD_CASES: readonly FieldCase[] = [
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
    'accounts that one account follows',
    text`
window.YTD.following.part0 = [
  { "following" : { "accountId" : "2467791", "userLink" : "https://twitter.com/intent/user?user_id=2467791" } },
  { "following" : { "accountId" : "14159148", "userLink" : "https://twitter.com/intent/user?user_id=14159148" } }
]
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
  ties(
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
    'Ada > Cleo',
    'Bert > Cleo',
  ),
  known(
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
    'Ada Bell > Acme : leads',
  ),
  known(
    'a graph of Tulip',
    text`
(tlp "2.3"
(nb_nodes 2)
(nodes 0..1)
(edge 0 0 1)
(property 0 string "viewLabel" (default "" "") (node 0 "Jane") (node 1 "Omar")))
`,
    'Jane > Omar',
  ),
  unsure(
    'pairs in JSON',
    text`
[["Jane","Omar"],["Omar","Lea"]]
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
    'sequences',
    text`
>seq1
ATGCGTACGTAGC
>seq2
ATGCGTTCGTAGC
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
    'a file of locked versions',
    text`
{"name":"x","lockfileVersion":3,"packages":{"":{"dependencies":{"a":"1.0.0"}},"node_modules/a":{"version":"1.0.0","dependencies":{"b":"2.0.0"}},"node_modules/b":{"version":"2.0.0"}}}
`,
  ),
  unsure(
    'states of Mermaid',
    text`
stateDiagram-v2
  [*] --> Still
  Still --> Moving
`,
  ),
  unsure(
    'tasks in PlantUML',
    text`
@startgantt
[Task 1] lasts 5 days
[Task 2] starts at [Task 1]'s end
@endgantt
`,
  ),
];
