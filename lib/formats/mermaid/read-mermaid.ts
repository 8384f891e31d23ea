import type { FormatSource } from '../format';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';
import { DrawnGraph, toLostRemark, toWords } from './drawn-graph';
import { DrawnGroups, TextAround } from './drawn-groups';
import { readFlowLine } from './flow-line';
import { isLostMessage, readMessage, readParticipant } from './sequence-line';

/** How a block of Mermaid begins within Markdown. */
export const FENCE = /^\s{0,3}(?:```|~~~)\s{0,3}\{?\s{0,3}mermaid\b/m;
const KEYWORDS = /^(style|classDef|class|click|linkStyle|direction|accTitle|accDescr|end)\b/;
/** Parts of a sequence that hold no message. */
const PASSED =
  /^(note|loop|alt|else|opt|par|and|rect|end|activate|deactivate|autonumber|box|critical|option|break|create|destroy|title|link|links)\b/i;

/**
 * Returns the draft of a flowchart or a sequence diagram of Mermaid: boxes are actors, arrows are ties with the words on them. In Markdown the
 * first such drawing is read.
 */
export function readMermaid(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const graph = new DrawnGraph();
    let sort: 'flow' | 'sequence' | null = null;
    const around = new TextAround();
    const groups = new DrawnGroups();
    let place: 'before' | 'front' | 'drawing' | 'behind' = FENCE.test(text) ? 'before' : 'drawing';
    for (const { text: raw, line } of listLines(text)) {
      const written = raw.trim();
      if (place === 'before') {
        if (FENCE.test(raw)) place = 'drawing';
        else around.add(written, line);
        continue;
      }
      if (/^(```|~~~)\s*$/.test(written)) place = 'behind';
      else if (place === 'behind') around.add(written, line);
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
        sort = toSort(written, line);
        continue;
      }
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
    groups.tell(tables, graph);
    graph.write(tables, sort === 'sequence' ? 'notes' : 'type');
  });
}

function toSort(written: string, line: number): 'flow' | 'sequence' {
  if (/^(flowchart|graph)\b/.test(written)) return 'flow';
  if (/^sequenceDiagram\b/.test(written)) return 'sequence';
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
