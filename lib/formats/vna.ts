import type { Format } from './format';
import { readVna } from './vna/read-vna';

/** VNA, the format of NetDraw. */
export const VNA: Format = {
  id: 'vna',
  label: 'NetDraw VNA',
  extensions: ['vna'],
  mediaType: 'text/plain',
  recognise: (source) =>
    /^\s*\*(node data|node properties|tie data|tie properties)\b/i.test(source.head()) ? 1 : 0,
  read: readVna,
  write: null,
  keeps: null,
};
