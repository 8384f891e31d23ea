import type { Format, FormatSource, Progress } from './format';
import { isJsonObject } from './json/read-json-source';
import type { ReadResult } from './read-result';
import { readNodeLinks } from './records/read-node-links';
import { readValue } from './records/read-records';
import { withLists } from './records/said-lists';
import { readXmlValue, splitMarks } from './xml-records/read-xml-value';
import { toSparqlJson } from './xml-records/sparql-results';
import { listTeiTies } from './xml-records/tei-graphs';
import { findXmlGraph } from './xml-records/xml-graphs';

/** Lists of records in XML, as no one program has them. */
export const XML_RECORDS: Format = {
  id: 'xml',
  label: 'XML, lists of records',
  extensions: ['xml'],
  mediaType: 'application/xml',
  recognise,
  read,
  write: null,
  keeps: null,
};

/** Whatever else is sure of itself comes first. */
function recognise(source: FormatSource): number {
  const head = source.head();
  return FIRST_ELEMENT.test(head) && !/<(svg|html)\b|<!DOCTYPE\s+html\b/i.test(head) ? 0.11 : 0;
}

/** The first element, behind what XML may have before it: declarations, instructions to programs, comments and the name of a DTD. */
const FIRST_ELEMENT =
  /^\s*(?:<\?[^>]{0,400}>\s*|<!--[^>]{0,2000}-->\s*|<!DOCTYPE\s[^>[]{0,400}(?:\[[^\]]{0,4000}\]\s*)?>\s*){0,20}<([A-Za-z_][\w:.-]{0,100})/;

/** Forms of XML that say themselves who is tied to whom, by their first element. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['TEI', 'teiCorpus', 'definitions', 'pathway', 'eac-cpf', 'eac', 'ownershipDocument', 'sparql'],
  ...['DynamicNetwork', 'DynamicMetaNetwork', 'MetaNetwork', 'MetaMatrix', 'Chart'],
]);

function read(source: FormatSource, progress: Progress): ReadResult {
  const first = FIRST_ELEMENT.exec(source.head())?.[1]?.replace(/^.*:/, '') ?? '';
  return (KNOWN.has(first) ? readKnown(source, first, progress) : null) ?? readLists(source, progress);
}

/** Returns the draft of a form that is known; null where it holds no tie, so that its lists are read as those of any other. */
function readKnown(source: FormatSource, first: string, progress: Progress): ReadResult | null {
  const read = readXmlValue(source, progress, true);
  if (!read.ok) return { kind: 'failed', remarks: [read.fault] };
  const [root] = Object.values(read.value);
  if (!isJsonObject(root)) return null;
  if (first === 'sparql') {
    const answer = toSparqlJson(root);
    return answer && readValue(answer);
  }
  const graph = findXmlGraph(first, root);
  return (
    graph &&
    withLists(readNodeLinks(graph), first.startsWith('tei') || first === 'TEI' ? listTeiTies(root) : root)
  );
}

function readLists(source: FormatSource, progress: Progress): ReadResult {
  const read = readXmlValue(source, progress);
  if (!read.ok) return { kind: 'failed', remarks: [read.fault] };
  // The first element holds all that the file says.
  const [root] = Object.values(read.value);
  const marked = isJsonObject(root) || Array.isArray(root) ? root : read.value;
  return readValue(splitMarks(marked), marked);
}
