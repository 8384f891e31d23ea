import type { FormatSource } from '../format';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import type { Remark } from '../import-tables';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';
import { DrawnGraph, toLostRemark, toWords } from './drawn-graph';
import { DrawnGroups, TextAround } from './drawn-groups';
import { readFlowLine } from './flow-line';
import { isLostMessage, readMessage, readParticipant } from './sequence-line';

/** How a drawing of Mermaid begins within Markdown, or in HTML within it. */
export const FENCE =
  /^\s{0,3}(?:(?:```|~~~)\s{0,3}\{?\s{0,3}mermaid\b|<(?:pre|div)\s[^>\n]{0,100}\bclass\s?=\s?["']?mermaid\b[^>\n]{0,100}>)/m;
const KEYWORDS = /^(style|classDef|class|click|linkStyle|direction|accTitle|accDescr|end)\b/;
/** Parts of a sequence that hold no message. */
const PASSED =
  /^(note|loop|alt|else|opt|par|and|rect|end|activate|deactivate|autonumber|box|critical|option|break|create|destroy|title|link|links)\b/i;

type Sort = 'flow' | 'sequence';

/**
 * Returns the draft of a flowchart or a sequence diagram of Mermaid: boxes are actors, arrows are ties with the words on them. In Markdown all drawings that are
 * of the sort of the first are read together.
 */
export function readMermaid(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const graphs: DrawnGraph[] = [new DrawnGraph()];
    let of: Sort | null = null;
    let sort: Sort | null = null;
    const around = new TextAround();
    const groups = new DrawnGroups();
    let place: 'before' | 'front' | 'drawing' | 'behind' = FENCE.test(text) ? 'before' : 'drawing';
    for (const { text: raw, line } of listLines(text)) {
      const written = raw.trim();
      if (place === 'before' || place === 'behind') {
        const isMore = place === 'behind' && FENCE.test(raw);
        if (isMore) graphs.push(new DrawnGraph());
        if (isMore) sort = null;
        if (FENCE.test(raw)) place = 'drawing';
        else around.add(written, line);
        continue;
      }
      if (/^(```|~~~|<\/(?:pre|div)>)\s*$/.test(written)) place = 'behind';
      if (place === 'behind' || written === '' || written.startsWith('%%')) continue;
      if (written === '---' && sort === null) {
        place = place === 'front' ? 'drawing' : 'front';
        continue;
      }
      if (place === 'front') {
        const title = /^title:\s*(.*)$/.exec(written)?.[1];
        if (title !== undefined) tables.title = toWords(title);
        continue;
      }
      if (sort === null) {
        const found = findSort(written);
        if (of === null || found === of) sort = found ?? refuse(written, line);
        else {
          tables.remarks.add('other drawing', toOtherRemark(written, line));
          graphs.pop();
          place = 'behind';
        }
        of ??= sort;
        continue;
      }
      const graph = graphs.at(-1) ?? new DrawnGraph();
      const isRead =
        sort === 'flow' ? addFlow(graph, groups, written, line) : addMessage(graph, tables, written, line);
      if (!isRead)
        tables.remarks.add('line', {
          severity: 'warning',
          place: `line ${line}`,
          message: 'The line is not understood, and was passed over.',
          fix: 'Write “A --> B” or “A -->|words| B”.',
        });
    }
    around.tell(tables);
    const [graph = new DrawnGraph(), ...others] = graphs;
    groups.tell(tables, graph);
    for (const other of others) graph.join(other);
    graph.write(tables, of === 'sequence' ? 'notes' : 'type');
  });
}

function toOtherRemark(written: string, line: number): Remark {
  return {
    severity: 'warning',
    place: `line ${line.toLocaleString('en')}`,
    message: `Another drawing of the file, “${written.slice(0, 80)}”, was not read: it is of another sort than the first.`,
    fix: 'Put it into a file of its own.',
  };
}

function findSort(written: string): Sort | null {
  if (/^(flowchart|graph)\b/.test(written)) return 'flow';
  return /^sequenceDiagram\b/.test(written) ? 'sequence' : null;
}

function refuse(written: string, line: number): never {
  const kind = written.split(/\s/)[0] ?? '';
  throw new TextFault(
    line,
    `The drawing is a “${kind.slice(0, 40)}”, in which no ties are drawn that can be read.`,
    'Flowcharts and sequence diagrams of Mermaid are read.',
  );
}

function addFlow(graph: DrawnGraph, groups: DrawnGroups, written: string, line: number): boolean {
  const group = /^subgraph\b\s*(.{0,600})$/.exec(written);
  if (group) groups.open(group[1] ?? '');
  else if (/^end\b/.test(written)) groups.close();
  if (group || KEYWORDS.test(written)) return true;
  return readFlowLine(written, {
    addBox: (id, label) => {
      groups.see(id);
      graph.addBox(id, label, line);
    },
    addArrow: (arrow) => {
      groups.see(arrow.source);
      groups.see(arrow.target);
      graph.addArrow(arrow, line);
    },
  });
}

function addMessage(graph: DrawnGraph, tables: GraphTables, written: string, line: number): boolean {
  const participant = readParticipant(written);
  if (participant) {
    graph.addBox(participant.id, participant.name, line);
    return true;
  }
  const message = readMessage(written);
  if (!message) return PASSED.test(written);
  graph.addBox(message.source, '', line);
  graph.addBox(message.target, '', line);
  if (isLostMessage(written)) tables.remarks.add('lost message', toLostRemark(written, line, '->>'));
  else graph.addArrow(message, line);
  return true;
}
