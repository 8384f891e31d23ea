import type { FormatSource } from '../format';
import { ElementList } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';

/** Returns the draft of a graph in which each node is a line, then a line with “#” stands, and then each edge is a line. */
export function readTgf(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const list = new ElementList(tables);
    let areNodes = true;
    for (const { text: raw, line } of listLines(text)) {
      const written = raw.trim();
      if (written === '') continue;
      if (written === '#') {
        areNodes = false;
        continue;
      }
      const [first = '', ...rest] = written.split(/\s+/);
      if (areNodes) {
        list.addNode(first, rest.length > 0 ? { label: rest.join(' ') } : {}, line);
        continue;
      }
      const [target, ...words] = rest;
      if (target === undefined)
        throw new TextFault(
          line,
          'The line names one end.',
          'Write the ids of two nodes, and what ties them.',
        );
      const type = words.join(' ');
      list.addEdge({ source: first, target, isDirected: true }, type === '' ? {} : { type }, line);
    }
    list.finish(new Map([['label', 'name']]), new Map([['type', 'type']]));
  });
}
