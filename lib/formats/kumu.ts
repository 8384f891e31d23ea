import type { Format, FormatSource } from './format';
import { KEEPS_ALL } from './graph/keeps-all';
import { readKumu } from './kumu/read-kumu';
import { writeKumu } from './kumu/write-kumu';

/** The JSON of Kumu: projects, and what it calls blueprints. */
export const KUMU: Format = {
  id: 'kumu',
  label: 'Kumu JSON',
  extensions: ['json'],
  mediaType: 'application/json',
  recognise,
  read: readKumu,
  write: writeKumu,
  keeps: KEEPS_ALL,
};

/** Elements of Cytoscape hold data; those of Kumu have labels, and connections beside them. */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (!/^\s*\{/.test(head) || /^\s*\{\s*"type"\s*:\s*"excalidraw"/.test(head)) return 0;
  if (/"elements"\s*:\s*\[\s*\{\s*"(?:data|group|classes|position)"\s*:/.test(head)) return 0;
  if (/"connections"\s*:\s*\[/.test(head) && /"elements"\s*:\s*\[/.test(head)) return 0.9;
  const isElement = /"elements"\s*:\s*\[\s*\{\s*"(?:_?id|label|attributes|type)"\s*:/.test(head);
  return isElement && !/"data"\s*:\s*\{/.test(head.slice(0, 2_000)) ? 0.85 : 0;
}
