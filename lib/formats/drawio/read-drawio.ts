import type { FormatSource, Progress } from '../format';
import { ElementList } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import { isFootnote } from '../guess/footnote-marks';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { holdBytes } from '../source/file-bytes';
import { readXml } from '../xml/read-xml';
import { DrawioReader, type DrawnCell } from './drawio-reader';
import { inflateDiagram } from './inflate-diagram';
import { toPlainLabel } from './plain-label';

/**
 * Returns the draft of a drawing of draw.io: shapes that an arrow meets, or that have words, are actors, and arrows between two shapes are
 * ties, with the words on them. Pages may be packed.
 */
export function readDrawio(source: FormatSource, progress: Progress): ReadResult {
  const reader = new DrawioReader();
  const fault = readXml(source, reader, progress);
  if (fault) return { kind: 'failed', remarks: [fault] };
  for (const packed of reader.packed) {
    const text = inflateDiagram(packed);
    if (text === null)
      return toFailed('A page of the drawing cannot be unpacked.', 'Save it in draw.io without compression.');
    const bytes = new TextEncoder().encode(text);
    const page = { ...source, file: holdBytes(bytes), bytes: () => bytes, encoding: 'utf-8' };
    const broken = readXml(page, reader, () => {});
    if (broken) return { kind: 'failed', remarks: [broken] };
  }
  return toReadResult(toTables(reader.cells));
}

function toTables(cells: readonly DrawnCell[]): GraphTables {
  const tables = new GraphTables();
  const list = new ElementList(tables);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const arrows = cells.filter(({ isEdge }) => isEdge);
  const met = new Set(arrows.flatMap(({ source, target }) => [source, target]));
  // Words on an arrow are a cell within it.
  const isOnArrow = ({ parent }: DrawnCell) => byId.get(parent)?.isEdge === true;
  for (const cell of cells) {
    const name = toPlainLabel(cell.label);
    if (cell.isEdge || !cell.isShape || isOnArrow(cell) || (name === '' && !met.has(cell.id))) continue;
    if (!met.has(cell.id) && isRemark(cell, name)) {
      const message = `“${name.slice(0, 80)}” stands alone in the drawing as a remark: it is no actor, and was passed over.`;
      tables.remarks.add(`remark ${cell.id}`, {
        severity: 'note',
        place: `line ${cell.line}`,
        message,
        fix: '',
      });
      continue;
    }
    list.addNode(cell.id, { label: name === '' ? cell.id : name, ...cell.others }, cell.line);
  }
  for (const arrow of arrows) {
    const within = cells.filter((cell) => cell.parent === arrow.id).map(({ label }) => label);
    const words = [arrow.label, ...within].map(toPlainLabel).filter((each) => each !== '');
    const [source, target, isDirected] = toEnds(arrow);
    if (source === '' || target === '') {
      tables.remarks.add('loose arrow', {
        severity: 'warning',
        place: `line ${arrow.line}`,
        message: 'An arrow is fixed to one shape or none, and was passed over.',
        fix: 'Draw its ends onto the shapes.',
      });
      continue;
    }
    list.addEdge(
      { id: arrow.id, source, target, isDirected },
      { ...(words.length > 0 && { words: words.join(' ') }), ...arrow.others },
      arrow.line,
    );
  }
  list.finish(new Map([['label', 'name']]), new Map([['words', 'type']]));
  return tables;
}

/** Words without a shape, or that begin as a legend or a note does. */
function isRemark({ style }: DrawnCell, name: string): boolean {
  return /^text(;|$)/.test(style) || isFootnote(name);
}

/** An arrow has a head at its target unless its style says otherwise. */
function toEnds({ source, target, style }: DrawnCell): readonly [string, string, boolean] {
  const read = (name: string) => new RegExp(`(?:^|;)${name}=([^;]{0,40})`).exec(style)?.[1] ?? '';
  const [start, end] = [read('startArrow'), read('endArrow')];
  const [atStart, atEnd] = [start !== '' && start !== 'none', end !== 'none'];
  if (atStart && !atEnd) return [target, source, true];
  return [source, target, atEnd && !atStart];
}
