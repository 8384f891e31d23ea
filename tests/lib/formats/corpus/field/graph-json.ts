import { type FieldCase, known, text, ties, unsure } from './field-case';

const ADA = { identity: 0, labels: ['Person'], properties: { name: 'Ada' } };
const BANK = { identity: 5, labels: ['Bank'], properties: { name: 'Bank' } };

/** Graphs in JSON. */
export const GRAPH_JSON_CASES: readonly FieldCase[] = [
  unsure(
    'an incident of MISP',
    '{"Event":{"id":"1","info":"Phishing","date":"2020-01-01","Attribute":[{"type":"ip-dst","value":"10.0.0.1","category":"Network activity"},{"type":"domain","value":"bad.example","category":"Network activity"}]}}',
  ),
  unsure(
    'followers of one person',
    '{"relationships_following":[{"title":"","media_list_data":[],"string_list_data":[{"href":"https://ig.example/ada","value":"ada","timestamp":1609459200}]},{"title":"","media_list_data":[],"string_list_data":[{"href":"https://ig.example/bert","value":"bert","timestamp":1609459300}]}]}',
  ),
  unsure(
    'works of OpenAlex',
    '{"results":[{"id":"https://openalex.example/W1","title":"On things","publication_year":2001,"authorships":[{"author":{"id":"A1","display_name":"Ada Bell"}},{"author":{"id":"A2","display_name":"Carl Dorn"}}]}],"meta":{"count":1}}',
  ),
  unsure(
    'a path as the browser of Neo4j saves it',
    '[{"p":{"start":{"identity":1,"labels":["Person"],"properties":{"name":"Ada"}},"end":{"identity":2,"labels":["Person"],"properties":{"name":"Bert"}},"segments":[{"start":{"identity":1},"relationship":{"identity":9,"type":"KNOWS"},"end":{"identity":2}}],"length":1}}]',
  ),
  ties(
    'vis.js',
    '{"nodes":[{"id":1,"label":"Ada"},{"id":2,"label":"Bert"}],"edges":[{"from":1,"to":2,"label":"helps"}]}',
    'Ada > Bert',
  ),
  ties(
    'Sigma',
    '{"nodes":[{"id":"n0","label":"Ada","x":0,"y":0,"size":3},{"id":"n1","label":"Bert","x":3,"y":1,"size":2}],"edges":[{"id":"e0","source":"n0","target":"n1"}]}',
    'Ada > Bert',
  ),
  ties(
    'nodes and links with their data within them',
    '{"nodes":[{"id":"n1","data":{"categories":["PERSON"],"properties":{"name":"Ada"}}},{"id":"n2","data":{"properties":{"name":"Bank"}}}],"edges":[{"id":"e1","source":"n1","target":"n2","data":{"type":"OWNS","properties":{"share":0.5}}}]}',
    'Ada > Bank : OWNS',
  ),
  ties(
    'rows that Neo4j answers',
    JSON.stringify([
      { n: ADA, r: { identity: 3, start: 0, end: 5, type: 'WORKS_FOR', properties: {} }, m: BANK },
    ]),
    'Ada > Bank : WORKS_FOR',
  ),
  ties(
    'paths that Neo4j answers',
    JSON.stringify([
      {
        p: {
          start: ADA,
          end: BANK,
          segments: [
            { start: ADA, relationship: { identity: 7, start: 0, end: 5, type: 'OWNS' }, end: BANK },
          ],
        },
      },
    ]),
    'Ada > Bank : OWNS',
  ),
  ties(
    'a tree of d3',
    '{"name":"Holding","children":[{"name":"Bank","children":[{"name":"Branch","value":3}]},{"name":"Insurer"}]}',
    'Holding – Bank',
    'Holding – Insurer',
    'Bank – Branch',
  ),
  ties(
    'incidences of a hypergraph',
    '{"network-type":"undirected","incidences":[{"edge":"e1","node":"Ada"},{"edge":"e1","node":"Bert"},{"edge":"e2","node":"Bert"}],"nodes":[{"node":"Ada"}],"edges":[{"edge":"e1"}]}',
    'Ada – e1',
    'Bert – e1',
    'Bert – e2',
  ),
  ties(
    'neighbours in JSON',
    '{"Ada":["Bert","Cleo"],"Bert":["Cleo"],"Cleo":[]}',
    ...['Ada > Bert', 'Ada > Cleo', 'Bert > Cleo'],
  ),
  ties(
    'weights in JSON',
    '{"Ada":{"Bert":3,"Cleo":1},"Bert":{"Ada":2}}',
    ...['Ada > Bert', 'Ada > Cleo', 'Bert > Ada'],
  ),
  ties(
    'items and links of VOSviewer',
    '{"network":{"items":[{"id":1,"label":"Bell a."},{"id":2,"label":"Cole b."}],"links":[{"source_id":1,"target_id":2,"strength":5}]},"config":{}}',
    'Bell a. – Cole b.',
  ),
  ties(
    'records of GraphQL',
    '{"data":{"relationships":{"edges":[{"node":{"id":"1","source":{"id":"p1","name":"Ada"},"target":{"id":"o1","name":"Bank"},"type":"DIRECTOR_OF"}},{"node":{"id":"2","source":{"id":"p2","name":"Bert"},"target":{"id":"o1","name":"Bank"},"type":"OWNER_OF"}}]}}}',
    'Ada > Bank : DIRECTOR_OF',
    'Bert > Bank : OWNER_OF',
  ),
  unsure(
    'the head of a package',
    '{"name":"x","version":"1.0.0","scripts":{"test":"jest"},"dependencies":{"a":"^1.0.0"}}',
  ),
  known(
    'entities and a directorship, a line each',
    text`
{"id":"NK-1","caption":"Ali Hassan","schema":"Person","properties":{"name":["Ali Hassan"],"country":["lb"]},"referents":[],"datasets":["us_ofac_sdn"],"first_seen":"2023-04-20T12:15:35","last_seen":"2024-11-20T18:20:01","target":true}
{"id":"NK-2","caption":"Example SARL","schema":"Company","properties":{"name":["Example SARL"]},"referents":[],"datasets":["us_ofac_sdn"],"target":true}
{"id":"NK-3","caption":"Directorship","schema":"Directorship","properties":{"director":["NK-1"],"organization":["NK-2"],"role":["manager"],"startDate":["2015"]},"datasets":["us_ofac_sdn"],"target":false}
`,
    'Ali Hassan > Example SARL : directs @ 2015..',
  ),
  known(
    'relationships of JSON:API with their entities',
    text`
{"meta":{"currentPage":1,"pageCount":1,"copyright":"LittleSis CC BY-SA 4.0","apiVersion":"2.0"},"data":[{"type":"relationships","id":100,"attributes":{"id":100,"entity1_id":1,"entity2_id":2,"category_id":1,"description1":"CEO","description2":"CEO","amount":null,"goods":null,"is_current":true,"start_date":"2010-00-00","end_date":null,"description":"Ada Bell has a position (CEO) at Acme Corp"},"self":"https://littlesis.org/relationships/100"},{"type":"relationships","id":101,"attributes":{"id":101,"entity1_id":2,"entity2_id":3,"category_id":5,"description1":"donation","description2":"donation","amount":5000,"is_current":null,"start_date":"2012-05-00","end_date":null,"description":"Acme Corp gave money to Friends PAC"}}],"included":[{"type":"entities","id":1,"attributes":{"id":1,"name":"Ada Bell","blurb":"executive","primary_ext":"Person","types":["Person"]}},{"type":"entities","id":2,"attributes":{"id":2,"name":"Acme Corp","primary_ext":"Org"}},{"type":"entities","id":3,"attributes":{"id":3,"name":"Friends PAC","primary_ext":"Org"}}]}
`,
    'Ada Bell > Acme Corp : CEO @ 2010..',
    'Acme Corp > Friends PAC : donation @ 2012-05..',
  ),
  known(
    'relationships of JSON:API alone',
    text`
[{"type":"relationships","id":100,"attributes":{"id":100,"entity1_id":1,"entity2_id":2,"category_id":1,"description1":"CEO","is_current":true,"start_date":"2010-00-00","description":"Ada Bell has a position (CEO) at Acme Corp"}},{"type":"relationships","id":101,"attributes":{"id":101,"entity1_id":2,"entity2_id":3,"category_id":5,"description1":"donation","amount":5000,"start_date":"2012-05-00","description":"Acme Corp gave money to Friends PAC"}}]
`,
    '1 > 2 : CEO @ 2010..',
    '2 > 3 : donation @ 2012-05..',
  ),
  known(
    'an answer of SPARQL with labels',
    text`
{"head":{"vars":["person","personLabel","party","partyLabel"]},"results":{"bindings":[{"person":{"type":"uri","value":"http://www.wikidata.org/entity/Q311684"},"party":{"type":"uri","value":"http://www.wikidata.org/entity/Q466992"},"personLabel":{"xml:lang":"en","type":"literal","value":"Ada Bell"},"partyLabel":{"xml:lang":"en","type":"literal","value":"Green Party"}},{"person":{"type":"uri","value":"http://www.wikidata.org/entity/Q1111"},"party":{"type":"uri","value":"http://www.wikidata.org/entity/Q2222"},"personLabel":{"xml:lang":"en","type":"literal","value":"Bert Cole"},"partyLabel":{"xml:lang":"en","type":"literal","value":"Blue Party"}}]}}
`,
    'Ada Bell > Green Party',
    'Bert Cole > Blue Party',
  ),
  known(
    'elements and connections of Kumu',
    text`
{"elements":[{"label":"Alpha","type":"Person","tags":["x"]},{"label":"Beta","type":"Organization"},{"label":"Gamma","type":"Organization"}],"connections":[{"from":"Alpha","to":"Beta","type":"works for","direction":"directed"},{"from":"Beta","to":"Gamma","type":"partner","direction":"mutual"}]}
`,
    'Alpha > Beta : works for',
    'Beta – Gamma : partner',
  ),
  known(
    'nodes with categories in their data',
    text`
{"nodes":[{"id":"1","data":{"categories":["Person"],"properties":{"name":"Ada Bell"}},"attributes":{"x":1,"y":2}},{"id":"2","data":{"categories":["Company"],"properties":{"name":"Acme"}},"attributes":{}}],"edges":[{"id":"10","source":"1","target":"2","data":{"type":"OWNS","properties":{"share":"40%"}}}]}
`,
    'Ada Bell > Acme : OWNS',
  ),
  known(
    'nodes and relationships of Neo4j, a line each',
    text`
{"type":"node","id":"0","labels":["Person"],"properties":{"name":"Ada Bell","born":1970}}
{"type":"node","id":"1","labels":["Company"],"properties":{"name":"Acme"}}
{"id":"0","type":"relationship","label":"WORKS_FOR","properties":{"since":2010},"start":{"id":"0","labels":["Person"]},"end":{"id":"1","labels":["Company"]}}
`,
    'Ada Bell > Acme : WORKS_FOR @ 2010..',
  ),
  known(
    'CX of version 1',
    text`
[{"numberVerification":[{"longNumber":281474976710655}]},{"metaData":[{"name":"nodes","elementCount":2}]},{"nodes":[{"@id":1,"n":"Ada Bell"},{"@id":2,"n":"Acme"}]},{"edges":[{"@id":3,"s":1,"t":2,"i":"works for"}]},{"nodeAttributes":[{"po":1,"n":"type","v":"person"}]},{"status":[{"error":"","success":true}]}]
`,
    'Ada Bell > Acme : works for',
  ),
  known(
    'CX2 with short names',
    text`
[{"CXVersion":"2.0","hasFragments":false},{"metaData":[{"elementCount":2,"name":"nodes"}]},{"attributeDeclarations":[{"nodes":{"name":{"a":"n","d":"string"}},"edges":{"interaction":{"a":"i"}}}]},{"nodes":[{"id":1,"v":{"n":"Ada Bell"}},{"id":2,"v":{"n":"Acme"}}]},{"edges":[{"id":0,"s":1,"t":2,"v":{"i":"works for"}}]},{"status":[{"success":true}]}]
`,
    'Ada Bell > Acme : works for',
  ),
  known(
    'nodes and edges of networkx',
    text`
{"directed": false, "multigraph": false, "graph": {"name": "Club"}, "nodes": [{"club": "Mr. A", "id": "Mr A"}, {"club": "Officer", "id": "Officer"}, {"id": "Ana"}], "edges": [{"weight": 4, "source": "Mr A", "target": "Officer"}, {"source": "Officer", "target": "Ana"}]}
`,
    'Mr A – Officer',
    'Officer – Ana',
  ),
  known(
    'adjacency data of networkx',
    text`
{"directed": false, "multigraph": false, "graph": [], "nodes": [{"id": "Jane"}, {"id": "Omar"}, {"id": "Lea"}], "adjacency": [[{"weight": 1, "id": "Omar"}], [{"weight": 1, "id": "Jane"}, {"id": "Lea"}], [{"id": "Omar"}]]}
`,
    'Jane – Omar',
    'Omar – Lea',
  ),
  known(
    'cytoscape data of networkx',
    text`
{"data": [], "directed": true, "multigraph": false, "elements": {"nodes": [{"data": {"id": "0", "value": 0, "name": "Jane"}}, {"data": {"id": "1", "value": 1, "name": "Omar"}}], "edges": [{"data": {"source": 0, "target": 1, "weight": 2}}]}}
`,
    'Jane > Omar',
  ),
  known(
    'a tree by ids',
    text`
{"id": "Ministry", "children": [{"id": "Dept A", "children": [{"id": "Unit A1"}]}, {"id": "Dept B"}]}
`,
    'Ministry > Dept A',
    'Dept A > Unit A1',
    'Ministry > Dept B',
  ),
  known(
    'nodes and edges of Sigma with attributes',
    text`
{"edges":[{"source":"1","target":"2","id":"e0","attributes":{"Weight":"1.0"},"color":"rgb(1,2,3)","size":1.0}],"nodes":[{"label":"Jane","x":1.5,"y":2.5,"id":"1","attributes":{"Type":"person"},"color":"rgb(1,1,1)","size":4},{"label":"Omar","x":3,"y":4,"id":"2","attributes":{},"color":"rgb(1,1,1)","size":4}]}
`,
    'Jane > Omar',
  ),
  known(
    'a graph of graphology without direction',
    text`
{"options":{"type":"mixed","multi":true,"allowSelfLoops":true},"attributes":{"name":"x"},"nodes":[{"key":"n1","attributes":{"label":"Jane"}},{"key":"n2","attributes":{"label":"Omar"}}],"edges":[{"key":"e1","source":"n1","target":"n2","attributes":{"type":"advises"},"undirected":true}]}
`,
    'Jane – Omar : advises',
  ),
  known(
    'links by the places of nodes',
    text`
{"nodes":[{"name":"Ada","group":1},{"name":"Bert","group":1},{"name":"Mme.Bell","group":1}],"links":[{"source":1,"target":0,"value":1},{"source":2,"target":0,"value":8}]}
`,
    'Bert > Ada',
    'Mme.Bell > Ada',
  ),
  known(
    'vis.js with arrows',
    text`
{"nodes":[{"id":1,"label":"Jane","group":"a"},{"id":2,"label":"Omar"}],"edges":[{"from":1,"to":2,"arrows":"to","label":"advises"}]}
`,
    'Jane > Omar : advises',
  ),
  known(
    'the options of a chart of ECharts',
    text`
{"title":{"text":"Net"},"tooltip":{},"series":[{"type":"graph","layout":"force","data":[{"id":"0","name":"Jane","symbolSize":10,"category":0},{"id":"1","name":"Omar","category":1}],"links":[{"source":"0","target":"1"}],"categories":[{"name":"A"},{"name":"B"}]}]}
`,
    'Jane > Omar',
  ),
  known(
    'nodes, links and categories of ECharts',
    text`
{"nodes":[{"id":"0","name":"Jane","symbolSize":19.1,"x":-266,"y":299,"value":28,"category":0},{"id":"1","name":"Omar","symbolSize":2,"x":-418,"y":446,"value":4,"category":0}],"links":[{"source":"1","target":"0"}],"categories":[{"name":"A"}]}
`,
    'Omar > Jane',
  ),
  known(
    'the options of a chart of Highcharts',
    text`
{"chart":{"type":"networkgraph"},"title":{"text":"Net"},"series":[{"keys":["from","to"],"data":[["Jane","Omar"],["Omar","Lea"]]}]}
`,
    'Jane > Omar',
    'Omar > Lea',
  ),
  known(
    'a canvas with a note and a file',
    text`
{"nodes":[{"id":"a1","type":"text","text":"Ada Bell","x":-100,"y":0,"width":250,"height":60},{"id":"b2","type":"file","file":"Companies/Acme.md","x":300,"y":0,"width":250,"height":60}],"edges":[{"id":"e1","fromNode":"a1","fromSide":"right","toNode":"b2","toSide":"left","label":"owns"}]}
`,
    'Ada Bell > Acme : owns',
  ),
  known(
    'a bundle of STIX',
    text`
{"type":"bundle","id":"bundle--0c7e4d6c-4b1a-4d8b-9f0e-6f6a0f0c1111","objects":[{"type":"intrusion-set","spec_version":"2.1","id":"intrusion-set--0c7e4d6c-4b1a-4d8b-9f0e-6f6a0f0c2222","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","name":"APT Example"},{"type":"malware","spec_version":"2.1","id":"malware--0c7e4d6c-4b1a-4d8b-9f0e-6f6a0f0c3333","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","name":"Mal","is_family":true},{"type":"relationship","spec_version":"2.1","id":"relationship--0c7e4d6c-4b1a-4d8b-9f0e-6f6a0f0c4444","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","relationship_type":"uses","source_ref":"intrusion-set--0c7e4d6c-4b1a-4d8b-9f0e-6f6a0f0c2222","target_ref":"malware--0c7e4d6c-4b1a-4d8b-9f0e-6f6a0f0c3333"}]}
`,
    'APT Example > Mal : uses',
  ),
  known(
    'an event of MISP with references',
    text`
{"Event":{"id":"1","uuid":"5c7e4d6c-4b1a-4d8b-9f0e-6f6a0f0c1111","info":"Phishing campaign","date":"2024-03-01","Orgc":{"id":"1","name":"CIRCL","uuid":"aaa"},"Attribute":[{"id":"1","uuid":"a1","type":"ip-dst","category":"Network activity","value":"198.51.100.1"}],"Object":[{"id":"10","uuid":"o10","name":"person","ObjectReference":[{"id":"1","uuid":"r1","object_uuid":"o10","referenced_uuid":"o11","relationship_type":"works-for"}],"Attribute":[{"uuid":"a5","object_relation":"full-name","type":"full-name","value":"Ada Bell"}]},{"id":"11","uuid":"o11","name":"organization","ObjectReference":[],"Attribute":[{"uuid":"a6","object_relation":"name","type":"text","value":"Acme"}]}]}}
`,
    'Ada Bell > Acme : works-for',
  ),
  unsure(
    'groups of a domain and their members',
    text`
{"data":[{"ObjectIdentifier":"S-1-5-21-1-512","Properties":{"name":"DOMAIN ADMINS@CORP.LOCAL","domain":"CORP.LOCAL"},"Members":[{"ObjectIdentifier":"S-1-5-21-1-1001","ObjectType":"User"},{"ObjectIdentifier":"S-1-5-21-1-1002","ObjectType":"User"}],"Aces":[]}],"meta":{"methods":0,"type":"groups","count":1,"version":5}}
`,
  ),
];
