import { readCx2 } from './cx2/read-cx2';
import { writeCx2 } from './cx2/write-cx2';
import type { Format, FormatSource } from './format';
import { KEEPS_ALL } from './graph/keeps-all';

/** CX2, of Cytoscape and NDEx. */
export const CX2: Format = {
  id: 'cx2',
  label: 'CX2',
  extensions: ['cx2'],
  mediaType: 'application/json',
  recognise,
  read: readCx2,
  write: writeCx2,
  keeps: KEEPS_ALL,
};

/** Version 1 is read as well. */
function recognise(source: FormatSource): number {
  return /^\s*\[\s*\{\s*"(?:CXVersion|hasFragments|numberVerification)"/.test(source.head()) ? 1 : 0;
}
