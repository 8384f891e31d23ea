/** The terms in which this program writes networks. */
export const BACKCHANNEL = 'urn:backchannel:terms:';

export const PROV = 'http://www.w3.org/ns/prov#';
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const DCTERMS = 'http://purl.org/dc/terms/';
export const FOAF = 'http://xmlns.com/foaf/0.1/';
export const OWL = 'http://www.w3.org/2002/07/owl#';
export const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Vocabularies by the short names that they have everywhere. These are names: nothing is fetched from there. */
const NAMESPACES: readonly (readonly [address: string, prefix: string])[] = [
  [RDF, 'rdf'],
  [RDFS, 'rdfs'],
  [OWL, 'owl'],
  [SKOS, 'skos'],
  [PROV, 'prov'],
  [DCTERMS, 'dcterms'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  [FOAF, 'foaf'],
  ['http://schema.org/', 'schema'],
  ['http://www.w3.org/ns/org#', 'org'],
  ['http://purl.org/vocab/relationship/', 'rel'],
  ['http://www.w3.org/ns/activitystreams#', 'as'],
  ['http://www.w3.org/2006/vcard/ns#', 'vcard'],
  ['http://purl.org/vocab/bio/0.1/', 'bio'],
  ['http://rdfs.org/sioc/ns#', 'sioc'],
  ['http://dbpedia.org/ontology/', 'dbo'],
  ['http://dbpedia.org/property/', 'dbp'],
  ['http://www.w3.org/ns/shacl#', 'sh'],
  ['http://www.wikidata.org/prop/direct/', 'wdt'],
  ['http://www.wikidata.org/entity/', 'wd'],
  ['http://wikiba.se/ontology#', 'wikibase'],
  [XSD, 'xsd'],
];

/** Returns the short name of an address, such as `foaf:knows`; the address itself where its vocabulary is not known. */
export function toTerm(address: string): string {
  const plain = address.startsWith('https:') ? `http:${address.slice('https:'.length)}` : address;
  for (const [namespace, prefix] of NAMESPACES)
    if (plain.startsWith(namespace)) return `${prefix}:${plain.slice(namespace.length)}`;
  return address;
}
