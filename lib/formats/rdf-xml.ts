import type { Format, FormatSource, Progress } from './format';
import { readRdf } from './rdf/read-rdf';
import { RdfXmlReader } from './rdf-xml/rdf-xml-reader';
import type { ReadResult } from './read-result';
import { readXml } from './xml/read-xml';
import { recogniseXml } from './xml/recognise-xml';

/** RDF in XML, as older programs write it. */
export const RDF_XML: Format = {
  id: 'rdfxml',
  label: 'RDF in XML',
  extensions: ['rdf', 'owl', 'xml'],
  mediaType: 'application/rdf+xml',
  recognise: (source) => recogniseXml(source, 'RDF'),
  read,
  write: null,
  keeps: null,
};

function read(source: FormatSource, progress: Progress): ReadResult {
  const reader = new RdfXmlReader();
  // Ontologies declare the beginnings of their addresses.
  const fault = readXml(source, reader, progress, true);
  return fault ? { kind: 'failed', remarks: [fault] } : readRdf(reader.graph);
}
