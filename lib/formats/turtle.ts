import type { Format } from './format';
import { KEEPS_ALL } from './graph/keeps-all';
import { writeTurtle } from './turtle/write-turtle';

/** RDF in Turtle, for those who ask with SPARQL. */
export const TURTLE: Format = {
  id: 'turtle',
  label: 'RDF (Turtle, with PROV-O)',
  extensions: ['ttl'],
  mediaType: 'text/turtle',
  recognise: () => 0,
  read: null,
  write: writeTurtle,
  keeps: KEEPS_ALL,
};
