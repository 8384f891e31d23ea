import type { FormatSource } from '../format';
import { type Attributes, ElementList } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines, toWords } from '../text-words';
import { findRelations, partRelations, RELATION, tellRelations } from './vna-relations';

type Node = { readonly attributes: Attributes; readonly line: number };

/** Returns the draft of NetDraw’s tables: data of nodes, how they are drawn (which is passed over), and data of ties. */
export function readVna(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const list = new ElementList(tables);
    const nodes = new Map<string, Node>();
    const ties: {
      readonly ends: readonly [string, string];
      readonly attributes: Attributes;
      readonly line: number;
    }[] = [];
    const see = (id: string, line: number) => {
      if (!nodes.has(id)) nodes.set(id, { attributes: {}, line });
    };
    let part = '';
    let names: readonly string[] | null = null;
    for (const { text: written, line } of listLines(text)) {
      const title = /^\s*\*\s*([a-z]+(?:\s+[a-z]+)?)\s*$/i.exec(written)?.[1];
      if (title !== undefined) {
        part = title.toLowerCase().replace(/\s+/g, ' ');
        names = null;
        if (!PARTS.has(part)) tellUnknown(tables, title, line);
        continue;
      }
      const words = toWords(written, true).map((word) => word.text);
      if (words.length === 0) continue;
      if (!names) names = words;
      else if (part === 'tie data') {
        const [from, target, ...cells] = words;
        if (from === undefined || target === undefined)
          throw new TextFault(line, 'The line names one end.', 'Write two names and the values of the tie.');
        see(from, line);
        see(target, line);
        ties.push({ ends: [from, target], attributes: toAttributes(names.slice(2), cells), line });
      } else if (part === 'node data') {
        const [id = '', ...cells] = words;
        nodes.set(id, { attributes: toAttributes(names.slice(1), cells), line });
      }
    }
    for (const [id, { attributes, line }] of nodes) list.addNode(id, attributes, line);
    const relations = findRelations(ties.map(({ attributes }) => attributes));
    let zeros = 0;
    for (const { ends, attributes, line } of ties) {
      const parts = partRelations(attributes, relations);
      if (parts.length === 0) zeros += 1;
      for (const part of parts)
        list.addEdge({ source: ends[0], target: ends[1], isDirected: true }, part, line);
    }
    if (relations.length > 0) tellRelations(tables, relations, zeros);
    list.finish(new Map(), relations.length > 1 ? new Map([[RELATION, 'type']]) : new Map());
  });
}

/** Parts of such a file: their properties say how nodes and ties are drawn. */
const PARTS: ReadonlySet<string> = new Set(['node data', 'node properties', 'tie data', 'tie properties']);

function tellUnknown({ remarks }: GraphTables, title: string, line: number): void {
  remarks.add('part', {
    severity: 'warning',
    place: `line ${line.toLocaleString('en')}`,
    message: `What follows “*${title}” was passed over: only data of nodes and ties are read.`,
    fix: 'Put it below “*Node data” or “*Tie data”.',
  });
}

function toAttributes(names: readonly string[], cells: readonly string[]): Attributes {
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const cell = cells[index] ?? '';
      return cell === '' || name === '__proto__' ? [] : [[name, cell] as const];
    }),
  );
}
