import { readDimacs } from './dimacs/read-dimacs';
import type { Format } from './format';

/** Graphs of the DIMACS challenges: edges to be coloured, ways and flows. */
export const DIMACS: Format = {
  id: 'dimacs',
  label: 'DIMACS graph',
  extensions: ['col', 'clq', 'gr', 'dimacs'],
  mediaType: 'text/plain',
  recognise: (source) => (HEAD.test(source.head()) ? 0.95 : 0),
  read: readDimacs,
  write: null,
  keeps: null,
};

/** Comments may stand before the line with the problem. */
const HEAD = /^(?:c[^\n]{0,400}\n|\s*\n){0,200}p\s+(?:edge|col|clq|mis|sp|max|min)\s+\d/;
