import { readDot } from './dot/read-dot';
import { writeDot } from './dot/write-dot';
import type { Format, FormatSource } from './format';
import { KEEPS_ALL } from './graph/keeps-all';

/** DOT, the language of Graphviz. */
export const DOT: Format = {
  id: 'dot',
  label: 'DOT (Graphviz)',
  extensions: ['dot', 'gv'],
  mediaType: 'text/vnd.graphviz',
  recognise,
  read: readDot,
  write: writeDot,
  keeps: KEEPS_ALL,
};

const COMMENT = /\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|#[^\n]*/y;
const BEGIN = /(?:strict\s+)?(?:di)?graph\s*(?:"(?:[^"\\]|\\.)*"|[^\s"{[]{0,200})\s*\{/iy;

/** Comments may stand before the graph. */
function recognise(source: FormatSource): number {
  const head = source.head();
  let at = 0;
  for (;;) {
    COMMENT.lastIndex = at;
    const blank = COMMENT.exec(head)?.[0];
    if (!blank) break;
    at += blank.length;
  }
  BEGIN.lastIndex = at;
  return BEGIN.test(head) ? 0.95 : 0;
}
