import type { Format } from './format';
import { readGexf } from './gexf/read-gexf';
import { writeGexf } from './gexf/write-gexf';
import { KEEPS_ALL } from './graph/keeps-all';
import { recogniseXml } from './xml/recognise-xml';

/** GEXF, the format of Gephi: 1.1, 1.2 and 1.3 are read, 1.2 is written. */
export const GEXF: Format = {
  id: 'gexf',
  label: 'GEXF',
  extensions: ['gexf'],
  mediaType: 'application/gexf+xml',
  recognise: (source) => recogniseXml(source, 'gexf'),
  read: readGexf,
  write: writeGexf,
  keeps: KEEPS_ALL,
};
