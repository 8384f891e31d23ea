import type { FormatSource } from '../format';
import { ElementList } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';

/** Returns the draft of a graph as Large Graph Layout has it: “# name”, and below it a line for each neighbour, with a weight or without. */
export function readLgl(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const list = new ElementList(tables);
    let from: string | null = null;
    for (const { text: written, line } of listLines(text)) {
      const row = written.trim();
      if (row === '') continue;
      if (row.startsWith('#')) {
        from = row.slice(1).trim();
        list.nameNode(from, { label: from }, line);
        continue;
      }
      const [to = '', weight] = row.split(/\s+/);
      if (from === null)
        throw new TextFault(line, 'A neighbour stands above all names.', 'Write “#” and a name above it.');
      list.nameNode(to, { label: to }, line);
      list.addEdge(
        { source: from, target: to, isDirected: false },
        weight === undefined ? {} : { weight },
        line,
      );
    }
    list.finish(new Map([['label', 'name']]), new Map());
  });
}
