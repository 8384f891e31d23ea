import type { Format } from './format';
import { readMatrixMarket } from './matrix-market/read-matrix-market';

/** Matrix Market, the form of collections of sparse matrices. */
export const MATRIX_MARKET: Format = {
  id: 'mtx',
  label: 'Matrix Market',
  extensions: ['mtx'],
  mediaType: 'text/plain',
  recognise: (source) => (/^\s*%%MatrixMarket\s/i.test(source.head()) ? 1 : 0),
  read: readMatrixMarket,
  write: null,
  keeps: null,
};
