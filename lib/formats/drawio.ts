import { readDrawio } from './drawio/read-drawio';
import type { Format } from './format';
import { recogniseXml } from './xml/recognise-xml';

/** Drawings of draw.io (diagrams.net), whose pages may be packed. */
export const DRAWIO: Format = {
  id: 'drawio',
  label: 'draw.io drawing',
  extensions: ['drawio', 'xml'],
  mediaType: 'application/vnd.jgraph.mxfile',
  recognise: (source) => Math.max(recogniseXml(source, 'mxfile'), recogniseXml(source, 'mxGraphModel')),
  read: readDrawio,
  write: null,
  keeps: null,
};
