import { isJsonObject, type JsonObject } from '../json/read-json-source';
import {
  BlankNames,
  type RdfGraph,
  type RdfNode,
  type RdfTerm,
  toIriNode,
  toLiteral,
} from '../rdf/rdf-graph';

const SORTS: ReadonlySet<unknown> = new Set(['uri', 'bnode', 'literal']);

/** Returns whether a value is RDF/JSON: below the address of each thing its properties, and below each of these the list of its values with their sorts. */
export function isRdfJson(value: unknown): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const things = Object.values(value);
  return (
    things.length > 0 && things.every((thing) => isJsonObject(thing) && Object.values(thing).every(areTerms))
  );
}

function areTerms(value: unknown): value is readonly JsonObject[] {
  return (
    Array.isArray(value) &&
    value.every((each) => isJsonObject(each) && SORTS.has(each.type) && 'value' in each)
  );
}

/** Adds the statements of RDF/JSON to a graph. */
export function readRdfJson(value: JsonObject, graph: RdfGraph): RdfGraph {
  const blanks = new BlankNames();
  const toNode = (name: string): RdfNode =>
    name.startsWith('_:') ? blanks.name(name.slice(2)) : toIriNode(name);
  const toTerm = ({ type, value: text, lang, datatype }: JsonObject): RdfTerm =>
    type === 'literal'
      ? toLiteral(
          String(text),
          typeof lang === 'string' ? lang : '',
          typeof datatype === 'string' ? datatype : '',
        )
      : toNode(String(text));
  for (const [subject, said] of Object.entries(value))
    for (const [property, terms] of isJsonObject(said) ? Object.entries(said) : [])
      if (areTerms(terms)) for (const term of terms) graph.add(toNode(subject), property, toTerm(term));
  return graph;
}
