import type { FormatSource } from '../format';
import { ElementList } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../import-tables';
import { listLines } from '../text-words';

/** How networkx begins such a list: the program that wrote it, the time, and the name of the graph. */
export const NEIGHBOURS_HEAD = /^#\S{0,400}(\.py|python)[^\n]{0,400}\n\s*#\s*GMT\b|^#\s*GMT\s/;

/**
 * Returns the draft of a list of neighbours as networkx writes it: each line names a node and those that follow from it. A tie without direction
 * stands in one line alone, and the form does not say which graphs have one.
 */
export function readNeighbours(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const list = new ElementList(tables);
    for (const { text: written, line } of listLines(text)) {
      const [from, ...targets] = written
        .replace(/#.*$/, '')
        .split(/\s+/)
        .filter((word) => word !== '');
      if (from === undefined) continue;
      list.nameNode(from, {}, line);
      for (const target of targets) {
        list.nameNode(target, {}, line);
        list.addEdge({ source: from, target, isDirected: null }, {}, line);
      }
    }
    tables.remarks.add('direction', {
      severity: 'note',
      place: '',
      message:
        'The form does not say whether edges have a direction; they are read from the name at the beginning of a line to the others.',
      fix: '',
    });
    list.finish(new Map(), new Map());
  });
}
