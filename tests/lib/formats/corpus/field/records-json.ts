import { type FieldCase, known, text, unsure } from './field-case';

/** Records in JSON that hold or name what ties them. */
export const RECORD_JSON_CASES: readonly FieldCase[] = [
  known(
    'Popolo with a legislative period',
    text`
{"persons":[{"id":"p1","name":"Ada Bell","gender":"female"}],"organizations":[{"id":"party/c","name":"Cedar Party","classification":"party"},{"id":"leg","name":"Parliament","classification":"legislature","seats":128}],"memberships":[{"person_id":"p1","organization_id":"leg","on_behalf_of_id":"party/c","legislative_period_id":"term/23","role":"member"}],"events":[{"id":"term/23","name":"23rd","classification":"legislative period","organization_id":"leg","start_date":"2018-05-06"}],"areas":[],"posts":[]}
`,
    'Ada Bell > Parliament : is a member of @ 2018-05-06..',
    'Ada Bell > Cedar Party : is a member of @ 2018-05-06..',
  ),
  known(
    'statements of beneficial ownership',
    text`
[{"statementID":"1dc0e987-5c57-4a1c-b3ad-61353b66a9b7","statementType":"entityStatement","entityType":"registeredEntity","name":"ACME LTD","identifiers":[{"scheme":"GB-COH","id":"09876543"}]},{"statementID":"019a93f1-e470-42e9-957b-03559861b2e2","statementType":"personStatement","personType":"knownPerson","names":[{"type":"individual","fullName":"Ada Bell"}],"nationalities":[{"code":"GB"}]},{"statementID":"fbfd0547-d0c6-4a00-b559-5c5e91c34f5c","statementType":"ownershipOrControlStatement","statementDate":"2017-11-18","subject":{"describedByEntityStatement":"1dc0e987-5c57-4a1c-b3ad-61353b66a9b7"},"interestedParty":{"describedByPersonStatement":"019a93f1-e470-42e9-957b-03559861b2e2"},"interests":[{"type":"shareholding","share":{"exact":100},"startDate":"2016-04-06"}]}]
`,
    'Ada Bell > ACME LTD : shareholding @ 2016-04-06..',
  ),
  known(
    'the same in version 0.4',
    text`
[{"statementId":"s1","declarationSubject":"rec-ent","statementDate":"2024-01-01","recordId":"rec-ent","recordType":"entity","recordStatus":"new","recordDetails":{"entityType":{"type":"registeredEntity"},"name":"ACME LTD","isComponent":false}},{"statementId":"s2","declarationSubject":"rec-ent","recordId":"rec-per","recordType":"person","recordDetails":{"personType":"knownPerson","names":[{"type":"legal","fullName":"Ada Bell"}],"isComponent":false}},{"statementId":"s3","declarationSubject":"rec-ent","recordId":"rec-rel","recordType":"relationship","recordDetails":{"subject":"rec-ent","interestedParty":"rec-per","interests":[{"type":"shareholding","directOrIndirect":"direct","share":{"exact":60},"startDate":"2019-01-01"}],"isComponent":false}}]
`,
    'Ada Bell > ACME LTD : shareholding @ 2019-01-01..',
  ),
  unsure(
    'persons with significant control, a line each',
    text`
{"company_number":"09145694","data":{"address":{"country":"England","locality":"Henley"},"kind":"individual-person-with-significant-control","name":"Ms Ada Bell","natures_of_control":["ownership-of-shares-50-to-75-percent"],"notified_on":"2016-04-06"}}
{"company_number":"11694875","data":{"kind":"individual-person-with-significant-control","name":"Mr Bert Cole","natures_of_control":["voting-rights-25-to-50-percent"],"notified_on":"2018-11-23"}}
`,
  ),
  known(
    'releases of open contracting',
    text`
{"uri":"https://example.org/r.json","version":"1.1","publishedDate":"2024-01-01T00:00:00Z","releases":[{"ocid":"ocds-213czf-1","id":"1","date":"2024-01-01T00:00:00Z","tag":["award"],"parties":[{"id":"GB-1","name":"City Council","roles":["buyer"]},{"id":"GB-2","name":"Acme Ltd","roles":["supplier"]}],"buyer":{"id":"GB-1","name":"City Council"},"awards":[{"id":"a1","suppliers":[{"id":"GB-2","name":"Acme Ltd"}],"value":{"amount":1000,"currency":"GBP"}}]}]}
`,
    'City Council > Acme Ltd : awards a contract to @ 2024-01-01',
  ),
  unsure(
    'rulings that cite rulings',
    text`
[{"id":"c1","name":"Roe v. A","cites":["c2","c3"]},{"id":"c2","name":"Doe v. B","cites":["c3"]},{"id":"c3","name":"Poe v. C","cites":[]}]
`,
  ),
  unsure(
    'persons with their memberships in a list',
    text`
{"results":[{"person":"Ada Bell","memberships":[{"organization":"Cedar Party","role":"member","start":"2018-05"},{"organization":"Finance Committee","role":"chair","start":"2019"}]},{"person":"Bert Cole","memberships":[{"organization":"Cedar Party","role":"leader","start":"2010"}]}]}
`,
  ),
  known(
    'links that hold their nodes',
    text`
{"nodes":[{"id":"Jane","index":0,"x":1,"y":2},{"id":"Omar","index":1,"x":3,"y":4}],"links":[{"source":{"id":"Jane","index":0,"x":1,"y":2},"target":{"id":"Omar","index":1},"value":2,"index":0}]}
`,
    'Jane > Omar',
  ),
  known(
    'a JSON graph with nodes by id',
    text`
{"graph":{"directed":true,"type":"contacts","label":"x","nodes":{"j":{"label":"Jane"},"o":{"label":"Omar"}},"edges":[{"source":"j","relation":"advises","target":"o","metadata":{"since":2010}}]}}
`,
    'Jane > Omar : advises',
  ),
  known(
    'elements of Cytoscape in one list',
    text`
[{"data":{"id":"j","label":"Jane"}},{"data":{"id":"o","label":"Omar"}},{"data":{"id":"e","source":"j","target":"o","label":"advises"}}]
`,
    'Jane > Omar : advises',
  ),
  known(
    'edges of a document store, a line each',
    text`
{"_key":"1","_id":"works/1","_from":"persons/jane","_to":"orgs/acme","role":"CEO"}
{"_key":"2","_id":"works/2","_from":"persons/omar","_to":"orgs/acme","role":"CFO"}
`,
    'persons/jane > orgs/acme',
    'persons/omar > orgs/acme',
  ),
  known(
    'triples of a language model',
    text`
{"triples":[{"subject":"Ada Bell","predicate":"leads","object":"Acme"},{"subject":"Acme","predicate":"funds","object":"Cedar"}]}
`,
    'Ada Bell > Acme : leads',
    'Acme > Cedar : funds',
  ),
  known(
    'a flow of Plotly',
    text`
{"data":[{"type":"sankey","node":{"label":["Ada","Bert","Cleo"]},"link":{"source":[0,1],"target":[1,2],"value":[8,4]}}]}
`,
    'Ada > Bert',
    'Bert > Cleo',
  ),
  known(
    'records of endorsements',
    text`
[{"endorser":"Ada Bell","endorsee":"Bert Cole","date":"2020-02-01"},{"endorser":"Argo Union","endorsee":"Cleo Dunn","date":"2020-03-01"}]
`,
    'Ada Bell > Bert Cole @ 2020-02-01',
    'Argo Union > Cleo Dunn @ 2020-03-01',
  ),
];
