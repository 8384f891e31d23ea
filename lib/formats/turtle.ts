import type { Format, FormatSource, Progress } from './format';
import { KEEPS_ALL } from './graph/keeps-all';
import { readRdf } from './rdf/read-rdf';
import type { ReadResult } from './read-result';
import { readOrFail } from './text-fault';
import { writeTurtle } from './turtle/write-turtle';

/** RDF in Turtle, for those who ask with SPARQL. TriG, N-Triples and N-Quads are read as well. */
export const TURTLE: Format = {
  id: 'turtle',
  label: 'RDF in Turtle, with PROV-O',
  extensions: ['ttl', 'trig', 'nt', 'nq'],
  mediaType: 'text/turtle',
  recognise,
  read,
  write: writeTurtle,
  keeps: KEEPS_ALL,
};

const PREFIXES = /^\s*(?:#[^\n]{0,400}\n\s*)*(?:@prefix\s|@base\s|prefix\s+[^\s<]{0,200}\s*<|base\s*<)/i;
/** A subject, a property, and an object, each in full. The property has a whole address, which no name of XML is. */
const STATEMENT =
  /^\s*(?:#[^\n]{0,400}\n\s*)*(?:<[^<>\s]{1,2000}>|_:[^\s<>]{1,200})\s*(?:<(?:[a-z][a-z\d+.-]{0,20}:\/\/|urn:)[^<>\s]{1,2000}>\s*[<"_]|a\s+<[a-z][a-z\d+.-]{0,20}:)/i;

function recognise(source: FormatSource): number {
  const head = source.head();
  return PREFIXES.test(head) || STATEMENT.test(head) ? 0.95 : 0;
}

async function read(source: FormatSource, progress: Progress): Promise<ReadResult> {
  // The parser is large, and most files are of other formats.
  const { parseTurtle } = await import('./turtle/parse-turtle');
  return readOrFail(() => readRdf(parseTurtle(source.text(), progress)));
}
