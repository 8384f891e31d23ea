import type { Format } from './format';
import { beginsAsGml } from './gml/gml-pairs';
import { readGml } from './gml/read-gml';

/** GML, the Graph Modelling Language of networkx, igraph, yEd and Gephi. */
export const GML: Format = {
  id: 'gml',
  label: 'GML',
  extensions: ['gml'],
  mediaType: 'text/plain',
  recognise: (source) => (beginsAsGml(source.head()) ? 1 : 0),
  read: readGml,
  write: null,
  keeps: null,
};
