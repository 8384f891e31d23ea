import type { Format, FormatSource } from './format';
import { readGraphSon } from './graphson/read-graphson';

/** What TinkerPop's databases write: versions 1, 2 and 3. */
export const GRAPHSON: Format = {
  id: 'graphson',
  label: 'GraphSON',
  extensions: ['json', 'graphson'],
  mediaType: 'application/json',
  recognise,
  read: readGraphSon,
  write: null,
  keeps: null,
};

function recognise(source: FormatSource): number {
  const head = source.head();
  if (!/^\s*[[{]/.test(head)) return 0;
  if (/"@type"\s*:\s*"(tinker:graph|g:(Vertex|Edge|Int32|Int64|UUID))"/.test(head)) return 0.97;
  return /"(outE|inE|_outV|outV)"\s*:/.test(head) && /"(vertices|label|_type|_label)"\s*:/.test(head)
    ? 0.9
    : 0;
}
