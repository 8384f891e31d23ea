import type { Format, FormatSource } from './format';
import { readOligrapher } from './oligrapher/read-oligrapher';

/** Maps of Oligrapher, of LittleSis. */
export const OLIGRAPHER: Format = {
  id: 'oligrapher',
  label: 'Oligrapher JSON',
  extensions: ['json'],
  mediaType: 'application/json',
  recognise,
  read: readOligrapher,
  write: null,
  keeps: null,
};

/** Only Oligrapher numbers the ends of an edge; where the nodes are many, they have a name that is displayed. */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (!/^\s*\{/.test(head)) return 0;
  // An answer of LittleSis holds records with attributes, and no map.
  if (/"type"\s*:\s*"(?:relationships|entities)"/.test(head)) return 0;
  if (/"(?:node1_id|entity1_id)"\s*:/.test(head)) return 0.95;
  const isMap = /"(?:nodes|entities)"\s*:\s*(?:\{\s*"[^"]{1,100}"\s*:\s*)?[[{]/.test(head);
  return isMap && /"display"\s*:\s*\{[^{}]{0,500}"name"\s*:/.test(head) ? 0.85 : 0;
}
