import type { Format, FormatSource } from './format';
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
  recognise,
  read: readGraphml,
  write: writeGraphml,
  keeps: KEEPS_ALL,
};

/** Some files hold the graph alone. */
function recognise(source: FormatSource): number {
  if (recogniseXml(source, 'graphml') > 0) return 1;
  return recogniseXml(source, 'graph') > 0 && /<graph\s[^>]{0,400}\bedgedefault=/.test(source.head())
    ? 0.9
    : 0;
}
