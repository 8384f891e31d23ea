import type { Format, FormatSource } from './format';
import { FENCE, readMermaid } from './mermaid/read-mermaid';
import { MERMAID_KEEPS, writeMermaid } from './mermaid/write-mermaid';

/** Flowcharts of Mermaid, which Markdown shows. */
export const MERMAID: Format = {
  id: 'mermaid',
  label: 'Mermaid flowchart',
  extensions: ['mmd', 'mermaid', 'md'],
  mediaType: 'text/vnd.mermaid',
  recognise,
  read: readMermaid,
  write: writeMermaid,
  keeps: MERMAID_KEEPS,
};

const BLANK = /^(?:\s+|%%[^\n]*\n|---\n(?:[^\n]{0,1000}\n){0,100}?---\n)/;
/** Other drawings of Mermaid, to be told that they are such. */
const OTHERS =
  /^(?:classDiagram|erDiagram|stateDiagram(?:-v2)?|gantt|journey|mindmap|gitGraph|timeline|requirementDiagram|C4Context|sankey-beta)[ \t]*\r?\n/;
const BEGIN =
  /^(?:(?:flowchart|graph)[ \t]+(?:TB|TD|BT|RL|LR)\b|sequenceDiagram\b|(?:flowchart|graph)[ \t]*\r?\n)/;

/** Comments and a title may stand before the drawing; in Markdown it stands between fences. */
function recognise(source: FormatSource): number {
  let head = source.head();
  for (let found = BLANK.exec(head); found; found = BLANK.exec(head)) head = head.slice(found[0].length);
  if (BEGIN.test(head) || OTHERS.test(head)) return 0.95;
  return FENCE.test(head) && /\.(md|markdown|html?)$/i.test(source.name) ? 0.8 : 0;
}
