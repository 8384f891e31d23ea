import type { Format } from './format';
import { MERMAID_KEEPS, writeMermaid } from './mermaid/write-mermaid';

/** Flowcharts of Mermaid, which Markdown shows. */
export const MERMAID: Format = {
  id: 'mermaid',
  label: 'Mermaid flowchart',
  extensions: ['mmd'],
  mediaType: 'text/vnd.mermaid',
  recognise: () => 0,
  read: null,
  write: writeMermaid,
  keeps: MERMAID_KEEPS,
};
