import type { FormatSource } from '../format';
import { ElementList } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';

/** Problems whose lines of edges have no direction. */
const UNDIRECTED: ReadonlySet<string> = new Set(['edge', 'col', 'clq', 'mis']);

/**
 * Returns the draft of a graph as the challenges of DIMACS have them: a line `p` with the problem, then a line `e` for each edge, or `a` for
 * each arc with its length or capacity. Nodes are numbers.
 */
export function readDimacs(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const list = new ElementList(tables);
    let problem = '';
    const add = (node: string, line: number) => {
      if (!/^\d{1,15}$/.test(node))
        throw new TextFault(line, `“${node.slice(0, 60)}” is no number of a node.`, FIX);
      list.nameNode(node, { label: node }, line);
    };
    for (const { text: written, line } of listLines(text)) {
      const [mark, ...words] = written.trim().split(/\s+/);
      if (mark === 'p') problem = words[0] ?? '';
      else if (mark === 'e' || mark === 'a') {
        const [from = '', to = '', weight] = words;
        add(from, line);
        add(to, line);
        const isDirected = mark === 'a' || !UNDIRECTED.has(problem);
        list.addEdge({ source: from, target: to, isDirected }, weight === undefined ? {} : { weight }, line);
      } else if (mark !== 'c' && mark !== 'n' && mark !== '' && mark !== undefined && mark !== 'd')
        throw new TextFault(
          line,
          `A line begins with “${mark.slice(0, 60)}”, which is no line of DIMACS.`,
          FIX,
        );
    }
    list.finish(new Map([['label', 'name']]), new Map());
  });
}

const FIX = 'Write “e” or “a” and the numbers of two nodes.';
