import type { FormatSource } from '../format';
import { askFirst } from '../graph/ask-first';
import { ElementList } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { saysUndirected } from '../table/undirected-comment';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';
import { EDGE_DATA, readEdgeData } from './edge-data';
import { findPlainNeighbours } from './plain-neighbours';
import { NEIGHBOURS_HEAD, readNeighbours } from './read-neighbours';

const ASKED = {
  neighbours: {
    id: 'neighbours',
    message:
      'Does each line tie its first name to the others in it? The lines are not equally long, and nothing but that says what they are.',
    label: 'Each line ties its first name to each of the others',
  },
  groups: {
    id: 'neighbours',
    message: 'Is each line a group and the numbers of those who are in it? No number has a line of its own.',
    label: 'Each line ties a group to each of those who are in it',
  },
} as const;

/** Returns the draft of a list of edges as igraph and the Large Graph Layout write it: two names a line, and perhaps a weight. */
export function readNcol(source: FormatSource): ReadResult {
  if (NEIGHBOURS_HEAD.test(source.head())) return readNeighbours(source);
  const plain = findPlainNeighbours(source.head());
  if (plain) return askFirst(readNeighbours(source), ASKED[plain]);
  return readGraphText(source, (text, tables) => {
    const list = new ElementList(tables);
    const isDirected = saysUndirected(text) ? false : null;
    for (const { text: written, line } of listLines(text)) {
      const [, first = '', second = '', data = ''] = EDGE_DATA.exec(written) ?? [];
      const told = data === '' ? null : readEdgeData(data);
      const words = told ? [first, second] : written.split(/\s+/);
      const [from, target, weight, ...more] = words.filter((word) => word !== '');
      if (from === undefined || from.startsWith('#')) continue;
      const isNumber = weight === undefined || Number.isFinite(Number(weight));
      if (target === undefined || !isNumber || more.length > 0) {
        const fix = 'Write two names without spaces, and a weight where there is one.';
        throw new TextFault(line, 'The line is not two names and perhaps a weight.', fix);
      }
      list.nameNode(from, {}, line);
      list.nameNode(target, {}, line);
      const attributes = told ?? (weight === undefined ? {} : { weight: Number(weight) });
      list.addEdge({ source: from, target, isDirected }, attributes, line);
    }
    tables.remarks.add('direction', {
      severity: 'note',
      place: '',
      message:
        isDirected === false
          ? 'A comment above the list says that its edges have no direction.'
          : 'The form does not say whether edges have a direction; they are read from the first name to the second.',
      fix: '',
    });
    list.finish(new Map(), new Map([['type', 'type']]));
  });
}
