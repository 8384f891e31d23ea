import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import type { RdfGraph } from './rdf-graph';
import { readForeignRdf } from './read-foreign-rdf';
import { readOwnRdf } from './read-own-rdf';

/** Returns what the statements of a file come to: the network that this program wrote, or a draft of actors and ties. */
export function readRdf(graph: RdfGraph): ReadResult {
  if (graph.size === 0) return toFailed('The file holds no statement.', 'Choose a file that does.');
  return readOwnRdf(graph) ?? readForeignRdf(graph);
}
