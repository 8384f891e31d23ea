import type { FormatSource } from '../format';
import { ElementList } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';

/**
 * Returns the draft of a simple interaction file of Cytoscape's: a line has a node, what ties it, and one node or several; or a node
 * alone. Where any line has a tab, tabs part the words, and names may have spaces.
 */
export function readSif(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const list = new ElementList(tables);
    const split = createSplit(text);
    for (const { text: written, line } of listLines(text)) {
      const [from, type, ...targets] = split(written);
      if (from === undefined) continue;
      if (type !== undefined && targets.length === 0) {
        const fix = 'Write a node, what ties it, and another node; or a node alone.';
        throw new TextFault(line, 'The line has two words: it ties a node to nothing.', fix);
      }
      list.nameNode(from, {}, line);
      for (const target of targets) {
        list.nameNode(target, {}, line);
        list.addEdge({ source: from, target, isDirected: null }, { interaction: type }, line);
      }
    }
    list.finish(new Map(), new Map([['interaction', 'type']]));
  });
}

/** Returns what parts a line of a file into its words. */
export function createSplit(text: string): (line: string) => readonly string[] {
  const hasTabs = text.includes('\t');
  return (line) =>
    (hasTabs ? line.split('\t') : line.split(/\s+/)).map((word) => word.trim()).filter((word) => word !== '');
}
