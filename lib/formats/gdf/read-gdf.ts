import type { FormatSource } from '../format';
import { ElementList } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';

type Part = { readonly isNodes: boolean; readonly names: readonly string[] };

const CELL = /\s*(?:"([^"]*)"|'([^']*)'|([^,]*))\s*(?:,|$)/gy;

/** Returns the draft of a graph whose nodes and edges stand in two lists, each below a line that names its columns. */
export function readGdf(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const list = new ElementList(tables);
    let part: Part | null = null;
    for (const { text: written, line } of listLines(text)) {
      if (written.trim() === '' || written.trimStart().startsWith('#')) continue;
      const found = /^\s*(node|edge)def\s*>(.*)$/i.exec(written);
      if (found) {
        part = { isNodes: found[1]?.toLowerCase() === 'node', names: toNames(found[2] ?? '') };
        continue;
      }
      if (!part)
        throw new TextFault(line, 'A line stands above the names of columns.', 'Begin with “nodedef>”.');
      const cells = toCells(written);
      const pairs = part.names.map((name, column) => [name, cells[column] ?? ''] as const);
      const { name, node1, node2, directed, ...rest } = Object.fromEntries(
        pairs.filter(([, cell]) => cell !== ''),
      );
      if (part.isNodes) list.addNode(name, { ...rest }, line);
      else {
        const isDirected = directed === undefined ? null : /^(true|1)$/i.test(directed);
        list.addEdge({ source: node1, target: node2, isDirected }, { ...rest, ...(name && { name }) }, line);
      }
    }
    list.finish(new Map([['label', 'name']]), new Map([['label', 'type']]));
  });
}

/** “name VARCHAR, weight DOUBLE”: what a column holds is no part of its name. */
function toNames(columns: string): readonly string[] {
  return columns.split(',').map((column) => {
    const [name = ''] = column.trim().split(/\s+/);
    return /^(name|node1|node2|directed|label|weight)$/i.test(name) ? name.toLowerCase() : name;
  });
}

function toCells(line: string): readonly string[] {
  return [...line.matchAll(CELL)].map(([, double, single, bare]) => double ?? single ?? bare?.trim() ?? '');
}
