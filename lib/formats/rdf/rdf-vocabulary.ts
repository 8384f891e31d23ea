import { list } from '@/lib/vocabulary/word-list';

/** What vocabularies call the names of things, the best first. */
export const NAMES = list(`
  skos:prefLabel, foaf:name, schema:name, rdfs:label, vcard:fn, as:name, dbo:name, dbp:name, schema:legalName,
  dcterms:title, dc:title, sioc:name, foaf:nick`);

/** Two parts that make a name where nothing else does. */
export const NAME_PARTS: readonly (readonly [string, string])[] = [
  ['foaf:givenName', 'foaf:familyName'],
  ['foaf:firstName', 'foaf:lastName'],
  ['foaf:firstName', 'foaf:surname'],
  ['foaf:givenname', 'foaf:family_name'],
  ['schema:givenName', 'schema:familyName'],
  ['vcard:given-name', 'vcard:family-name'],
];

export const OTHER_NAMES: ReadonlySet<string> = new Set(
  list('skos:altLabel, schema:alternateName, dbo:alias, skos:hiddenLabel, foaf:nick, schema:additionalName'),
);

export const NOTES: ReadonlySet<string> = new Set(
  list(`
    rdfs:comment, schema:description, dcterms:description, dc:description, dbo:abstract, skos:definition,
    skos:note, as:summary`),
);

/** Classes of what actors are, where their last word does not say so. */
export const ACTOR_CLASSES: ReadonlySet<string> = new Set(
  list(`
    foaf:Agent, prov:Agent, prov:Person, prov:Organization, dcterms:Agent, org:OrganizationalUnit,
    org:OrganizationalCollaboration, schema:NGO, dbo:OfficeHolder, dbo:MilitaryUnit, dbo:Royalty, sioc:UserAccount,
    as:Application, as:Service, wd:Q5, wd:Q43229, wd:Q6256, wd:Q3624078, wd:Q7278, wd:Q4830453, wd:Q783794`),
);

/** What items of Wikidata are, where the file does not name the classes. */
export const WIKIDATA_CLASSES: Readonly<Record<string, string>> = {
  ...{ Q5: 'human', Q43229: 'organization', Q6256: 'country', Q3624078: 'sovereign state' },
  ...{ Q7278: 'political party', Q4830453: 'business', Q783794: 'company' },
};

/** Classes of things that describe vocabularies, and of things that stand for a statement. */
export const STRUCTURE: ReadonlySet<string> = new Set(
  list(`
    rdfs:Class, rdfs:Datatype, rdf:Property, owl:Class, owl:Ontology, owl:ObjectProperty, owl:DatatypeProperty,
    owl:AnnotationProperty, owl:FunctionalProperty, owl:TransitiveProperty, owl:SymmetricProperty,
    owl:InverseFunctionalProperty, owl:Restriction, owl:AllDisjointClasses, owl:AllDifferent, owl:Axiom,
    skos:Concept, skos:ConceptScheme, skos:Collection, skos:OrderedCollection, sh:NodeShape, sh:PropertyShape,
    wikibase:Property, rdf:Statement, org:Membership, rdf:List, rdf:Bag, rdf:Seq, rdf:Alt`),
);
export const THESAURUS: ReadonlySet<string> = new Set(
  list('skos:Concept, skos:ConceptScheme, skos:Collection, skos:OrderedCollection'),
);

/** Properties that tie actors to one another, whatever else is said of the two. */
export const ACTOR_TIES: ReadonlySet<string> = new Set(
  list(`
    foaf:knows, foaf:member, org:memberOf, org:hasMember, org:headOf, org:reportsTo, org:subOrganizationOf,
    org:hasSubOrganization, org:unitOf, org:hasUnit, org:linkedTo, org:affiliatedWith, schema:knows, schema:spouse,
    schema:sibling, schema:parent, schema:children, schema:colleague, schema:follows, schema:memberOf, schema:member,
    schema:worksFor, schema:employee, schema:affiliation, schema:parentOrganization, schema:subOrganization,
    schema:relatedTo, schema:sponsor, schema:funder, prov:actedOnBehalfOf, as:followers, as:following, dbo:spouse,
    dbo:child, dbo:parent, dbo:party, wdt:P22, wdt:P25, wdt:P26, wdt:P40, wdt:P3373, wdt:P102, wdt:P463, wdt:P108,
    wdt:P1327, wdt:P451, wdt:P6, wdt:P35, wdt:P488, wdt:P169, wdt:P749, wdt:P355, wdt:P112, wdt:P1037, wdt:P127`),
);
/** Those of people; the vocabulary of relationships is of nothing else. */
const PERSON_TIES: ReadonlySet<string> = new Set(
  list(
    'foaf:knows, schema:knows, schema:spouse, schema:sibling, schema:colleague, dbo:spouse, wdt:P26, wdt:P3373',
  ),
);

/** Returns whether a property, by its short name, ties people alone. */
export function tiesPeople(term: string): boolean {
  return PERSON_TIES.has(term) || term.startsWith('rel:');
}

/** Ties that read the same from both ends. */
export const SYMMETRIC: ReadonlySet<string> = new Set(
  list(`
    foaf:knows, schema:knows, schema:spouse, schema:sibling, schema:colleague, schema:relatedTo, dbo:spouse,
    org:linkedTo, wdt:P26, wdt:P3373, wdt:P451, wdt:P1327, rel:acquaintanceOf, rel:antagonistOf, rel:closeFriendOf,
    rel:collaboratesWith, rel:colleagueOf, rel:engagedTo, rel:enemyOf, rel:friendOf, rel:hasMet, rel:knowsOf,
    rel:lifePartnerOf, rel:livesWith, rel:neighborOf, rel:siblingOf, rel:spouseOf, rel:worksWith`),
);

/** Ties that are told from their other end, and what they are from this one. */
export const INVERSE: Readonly<Record<string, string>> = {
  ...{ 'foaf:member': 'member of', 'org:hasMember': 'member of', 'schema:member': 'member of' },
  ...{ 'schema:employee': 'works for', 'org:hasSubOrganization': 'part of', 'org:hasUnit': 'part of' },
  ...{ 'schema:subOrganization': 'part of', 'wdt:P355': 'part of' },
};

/** What properties are called where their address does not say so, or says it badly. */
export const PROPERTY_WORDS: Readonly<Record<string, string>> = {
  ...{ 'wdt:P6': 'head of government', 'wdt:P22': 'father', 'wdt:P25': 'mother', 'wdt:P26': 'spouse' },
  ...{ 'wdt:P35': 'head of state', 'wdt:P40': 'child', 'wdt:P102': 'member of', 'wdt:P108': 'employer' },
  ...{
    'wdt:P112': 'founded by',
    'wdt:P127': 'owned by',
    'wdt:P169': 'chief executive',
    'wdt:P451': 'partner',
  },
  ...{ 'wdt:P463': 'member of', 'wdt:P488': 'chairperson', 'wdt:P749': 'parent organization' },
  ...{ 'wdt:P1037': 'director', 'wdt:P1327': 'business partner', 'wdt:P3373': 'sibling' },
  ...{
    'wdt:P27': 'citizen of',
    'wdt:P39': 'position held',
    'wdt:P569': 'date of birth',
    'wdt:P570': 'date of death',
  },
  ...{ 'rel:worksWith': 'works with', 'org:headOf': 'head of', 'prov:actedOnBehalfOf': 'acts on behalf of' },
};

/** What ties no two things of the world. */
export const NO_TIES: ReadonlySet<string> = new Set(
  list(`
    rdf:type, rdf:first, rdf:rest, rdf:value, rdf:subject, rdf:predicate, rdf:object, rdf:reifies, rdfs:seeAlso,
    rdfs:isDefinedBy, rdfs:subClassOf, rdfs:subPropertyOf, rdfs:domain, rdfs:range, owl:sameAs, owl:imports,
    skos:exactMatch, skos:closeMatch, skos:inScheme, skos:broader, skos:narrower, skos:related, foaf:page,
    foaf:homepage, foaf:weblog, foaf:depiction, foaf:img, foaf:isPrimaryTopicOf, foaf:primaryTopic, foaf:maker,
    foaf:made, foaf:mbox, foaf:account, schema:sameAs, schema:url, schema:image, schema:mainEntityOfPage,
    dcterms:subject, dcterms:creator, dcterms:license, prov:wasDerivedFrom, prov:wasAttributedTo, wdt:P31, wdt:P279`),
);
