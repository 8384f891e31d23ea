import type { Format } from './format';
import { KONECT_HEAD, readKonect } from './konect/read-konect';

/** The lists of edges of KONECT, whose first line says whether they have a direction, two modes and weights. */
export const KONECT: Format = {
  id: 'konect',
  label: 'KONECT, list of edges',
  extensions: ['konect', 'tsv', 'txt'],
  mediaType: 'text/plain',
  recognise: (source) => (KONECT_HEAD.test(source.head()) ? 0.95 : 0),
  read: readKonect,
  write: null,
  keeps: null,
};
