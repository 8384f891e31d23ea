import type { FormatSource } from '../format';
import { type Attributes, ElementList } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { listLines } from '../text-words';
import { readEdgeData } from './edge-data';

/** How networkx begins such a list: the program that wrote it, the time, and the name of the graph. */
export const NEIGHBOURS_HEAD = /^#\S{0,400}(\.py|python)[^\n]{0,400}\n\s*#\s*GMT\b|^#\s*GMT\s/;

/**
 * Returns the draft of a list of neighbours as networkx writes it: each line names a node and those that follow from it. A tie without direction
 * stands in one line alone, and the form does not say which graphs have one.
 */
export function readNeighbours(source: FormatSource): ReadResult {
  const isTabbed = !NEIGHBOURS_HEAD.test(source.head()) && source.head().includes('\t');
  return readGraphText(source, (text, tables) => {
    const list = new ElementList(tables);
    const blocks = listBlocks(text);
    if (blocks) {
      addBlocks(list, blocks);
      tables.remarks.add('direction', DIRECTION);
      list.finish(new Map(), new Map([['type', 'type']]));
      return;
    }
    for (const { text: written, line } of listLines(text)) {
      const [from, ...targets] = written
        .replace(/#.*$/, '')
        .split(isTabbed ? /\t+/ : /\s+/)
        .map((word) => word.trim())
        .filter((word) => word !== '');
      if (from === undefined) continue;
      list.nameNode(from, {}, line);
      for (const target of targets) {
        list.nameNode(target, {}, line);
        list.addEdge({ source: from, target, isDirected: null }, {}, line);
      }
    }
    tables.remarks.add('direction', DIRECTION);
    list.finish(new Map(), new Map());
  });
}

const DIRECTION = {
  severity: 'note',
  place: '',
  message:
    'The form does not say whether edges have a direction; they are read from the name at the beginning of a line to the others.',
  fix: '',
} as const;

type Line = { readonly name: string; readonly data: Attributes; readonly line: number };
type Block = { readonly from: Line; readonly targets: readonly Line[] };

/**
 * Returns the blocks of a list of neighbours of several lines: a name and the number of those that follow it, and then a line for each of them, with
 * the attributes of its edge. Null for a list with a line for each name.
 */
function listBlocks(text: string): readonly Block[] | null {
  const lines = [...listLines(text)].filter(
    ({ text: written }) => written.trim() !== '' && !written.startsWith('#'),
  );
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const [, name, written] = /^\s*(\S+)\s+(\d{1,9})\s*$/.exec(lines[at]?.text ?? '') ?? [];
    const count = Number(written);
    if (name === undefined || at + count >= lines.length) return null;
    const targets = lines.slice(at + 1, at + 1 + count).map(({ text: each, line }) => toTarget(each, line));
    if (targets.some((target) => target === null)) return null;
    blocks.push({
      from: { name, data: {}, line: lines[at]?.line ?? 0 },
      targets: targets.flatMap((target) => target ?? []),
    });
    at += 1 + count;
  }
  // Numbers alone may as well be names with a neighbour each.
  const isSure = lines.some(({ text: written }) => /\}\s*$|^\s*[^\s\d]/.test(written));
  return isSure ? blocks : null;
}

function toTarget(written: string, line: number): Line | null {
  const [, name, data] = /^\s*(\S+)(?:\s+(\{.*\}))?\s*$/.exec(written) ?? [];
  const told = data === undefined ? {} : readEdgeData(data);
  return name === undefined || told === null ? null : { name, data: told, line };
}

function addBlocks(list: ElementList, blocks: readonly Block[]): void {
  for (const { from, targets } of blocks) {
    list.nameNode(from.name, {}, from.line);
    for (const { name, data, line } of targets) {
      list.nameNode(name, {}, line);
      list.addEdge({ source: from.name, target: name, isDirected: null }, data, line);
    }
  }
}
