import type { Format } from './format';
import { KEEPS_ALL } from './graph/keeps-all';
import { readGraphml } from './graphml/read-graphml';
import { writeGraphml } from './graphml/write-graphml';
import { recogniseXml } from './xml/recognise-xml';

/** GraphML, as yEd, igraph, networkx, Gephi, Neo4j and TinkerPop write it. */
export const GRAPHML: Format = {
  id: 'graphml',
  label: 'GraphML',
  extensions: ['graphml', 'xml'],
  mediaType: 'application/graphml+xml',
  recognise: (source) => recogniseXml(source, 'graphml'),
  read: readGraphml,
  write: writeGraphml,
  keeps: KEEPS_ALL,
};
