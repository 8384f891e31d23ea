import type { Format } from './format';
import { readXgmml } from './xgmml/read-xgmml';

/** XGMML, of Cytoscape before CX. */
export const XGMML: Format = {
  id: 'xgmml',
  label: 'XGMML',
  extensions: ['xgmml', 'xml'],
  mediaType: 'application/xml',
  recognise: (source) =>
    /<graph\b[^>]{0,2000}\bhttp:\/\/www\.cs\.rpi\.edu\/XGMML/.test(source.head()) ? 0.95 : 0,
  read: readXgmml,
  write: null,
  keeps: null,
};
