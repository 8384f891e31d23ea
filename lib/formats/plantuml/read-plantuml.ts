import type { FormatSource } from '../format';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import { DrawnGraph, toLostRemark, toWords } from '../mermaid/drawn-graph';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';

const KINDS =
  'actor|participant|component|node|class|interface|entity|database|usecase|rectangle|object|person|system|agent|cloud|folder|artifact|boundary|control|collections|queue|state|card|file|frame|package|hexagon|storage|stack|enum|abstract class|abstract';
const END = String.raw`"[^"]{1,200}"|\[[^\]]{1,200}\]|\([^)]{1,200}\)|:[^:]{1,200}:|[\p{L}\p{N}_.@/]{1,200}`;
const DECLARED = new RegExp(
  String.raw`^(?:${KINDS})\s+(${END})(?:\s+as\s+(${END}))?(?:\s*<<[^>]{0,100}>>)?(?:\s*#\S{1,40})?\s*\{?$`,
  'u',
);
const BOX = new RegExp(
  String.raw`^(\[[^\]]{1,200}\]|\([^)]{1,200}\)|:[^:]{1,200}:)(?:\s+as\s+(${END}))?$`,
  'u',
);
const LINE = String.raw`(?:-{1,9}|\.{1,9}|~{1,9}|={1,9})`;
const ARROW = new RegExp(
  String.raw`^(${END})\s*(?:"[^"]{0,100}"\s*)?([<*o+#}^x|\\/]{0,3})${LINE}(?:\[[^\]]{0,100}\])?(?:left|right|up|down|le|ri|do|[lrud])?${LINE}?([>*o+#{^x|\\/]{0,3})\s*(?:"[^"]{0,100}"\s*)?(${END})\s*(?::(.*))?$`,
  'u',
);
/** What holds boxes is none itself. */
const GROUP =
  /^(?:package|folder|frame|rectangle|node|cloud|component|database|storage|hexagon|card|stack|artifact)\b.{0,400}\{$/;
const SEQUENCE = /^\s*(participant|autonumber|activate|alt|loop)\b/m;

/** Returns the draft of a drawing of PlantUML: its boxes are actors, and its arrows ties with the words on them. */
export function readPlantuml(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const graph = new DrawnGraph();
    let isWithinNote = false;
    const notes: string[] = [];
    let arrows = 0;
    for (const { text: raw, line } of listLines(text)) {
      const written = raw.trim();
      if (/^(note|legend|header|footer)\b[^:]*$/.test(written)) isWithinNote = true;
      if (/^end ?(note|legend|header|footer)$/.test(written)) isWithinNote = false;
      if (isWithinNote && !/^(note|legend|header|footer)\b[^:]*$/.test(written)) notes.push(written);
      const single = /^note\b[^:]{0,200}:\s*(.{1,400})$/.exec(written)?.[1];
      if (single !== undefined) notes.push(single);
      if (single !== undefined || isWithinNote || written === '' || written.startsWith("'")) continue;
      const title = /^title\s+(.{1,400})$/.exec(written)?.[1];
      if (title !== undefined) tables.title = toWords(title);
      else if (isLost(written)) {
        arrows += 1;
        addLost(graph, tables, written, line);
      } else if (addArrow(graph, written, line)) arrows += 1;
      else addBox(graph, written, line);
    }
    if (arrows === 0)
      throw new TextFault(
        1,
        'The drawing has no arrow between two boxes.',
        'Choose a drawing that has some.',
      );
    tellNotes(
      tables,
      notes.map(toWords).filter((note) => note !== ''),
    );
    graph.write(tables, SEQUENCE.test(text) ? 'notes' : 'type');
  });
}

/** What is written beside a drawing is no part of it that can be read. */
function tellNotes({ remarks }: GraphTables, notes: readonly string[]): void {
  if (notes.length === 0) return;
  const shown = notes.slice(0, 5).map((note) => `“${note.slice(0, 80)}”`);
  const message = `Notes in the drawing were not read: ${shown.join(', ')}${notes.length > 5 ? ' …' : ''}.`;
  remarks.add('notes', { severity: 'note', place: '', message, fix: '' });
}

function addBox(graph: DrawnGraph, written: string, line: number): void {
  const found = GROUP.test(written) ? null : (DECLARED.exec(written) ?? BOX.exec(written));
  if (!found) return;
  const [first, second] = [found[1] ?? '', found[2]];
  if (second === undefined) graph.addBox(toName(first), toName(first), line);
  // Behind “as” stands what the box is called in arrows, unless that is in quotation marks or brackets.
  else if (/^[\p{L}\p{N}_.@/]+$/u.test(second)) graph.addBox(toName(second), toName(first), line);
  else graph.addBox(toName(first), toName(second), line);
}

function addArrow(graph: DrawnGraph, written: string, line: number): boolean {
  const found = ARROW.exec(written);
  if (!found) return false;
  const [, left = '', tail = '', head = '', right = '', words = ''] = found;
  const ends = [toName(left), toName(right)] as const;
  for (const end of ends) graph.addBox(end, '', line);
  const [isLeft, isRight] = [tail.includes('<'), head.includes('>')];
  // A mark beside the words says which way they are read: “controls >”, “< owned by”.
  const mark = /^\s*(<)(?!<)|(?<!>)(>)\s*$/.exec(words);
  const plain = mark ? words.replace(mark[0], '') : words;
  const hasNoHead = !isLeft && !isRight;
  const isTurned = (isLeft && !isRight) || (hasNoHead && mark?.[1] === '<');
  const [source, target] = isTurned ? [ends[1], ends[0]] : ends;
  const isDirected = isLeft !== isRight || (hasNoHead && mark !== null);
  graph.addArrow({ source, target, isDirected, words: toWords(plain) }, line);
  return true;
}

/** A message that never comes to anybody ends in a cross: “Ada ->x Bert”. Crosses without a head say something else of classes. */
function isLost(written: string): boolean {
  const found = ARROW.exec(written);
  const [tail, head] = [found?.[2] ?? '', found?.[3] ?? ''];
  return (head.includes('>') && head.includes('x')) || (tail.includes('<') && tail.includes('x'));
}

function addLost(graph: DrawnGraph, tables: GraphTables, written: string, line: number): void {
  const found = ARROW.exec(written);
  for (const end of [found?.[1] ?? '', found?.[4] ?? '']) graph.addBox(toName(end), '', line);
  tables.remarks.add('lost message', toLostRemark(written, line, '->'));
}

function toName(end: string): string {
  return toWords(end.replace(/^[[(:"]|[\]):"]$/g, ''));
}
