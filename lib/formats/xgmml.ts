import type { Format, FormatSource } from './format';
import { readXgmml } from './xgmml/read-xgmml';
import { recogniseXml } from './xml/recognise-xml';

/** XGMML, as Cytoscape wrote it before CX, and GXL, as Graphviz and tools for software write it. */
export const XGMML: Format = {
  id: 'xgmml',
  label: 'XGMML and GXL',
  extensions: ['xgmml', 'gxl', 'xml'],
  mediaType: 'application/xml',
  recognise,
  read: readXgmml,
  write: null,
  keeps: null,
};

function recognise(source: FormatSource): number {
  if (recogniseXml(source, 'gxl') > 0) return 1;
  const isGraph = recogniseXml(source, 'graph') > 0;
  return isGraph && /XGMML|<(?:\w{1,20}:)?node\s[^>]{0,400}\blabel=/i.test(source.head()) ? 0.95 : 0;
}
