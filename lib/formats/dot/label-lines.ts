import type { GraphTables } from '../graph/graph-tables';
import type { DotGraph } from './dot-graph';

const LABEL = 'label';
/** What the lines of a label below the name are kept as. */
const BELOW = 'details';
const LINE = /\\[nlr]|\r?\n/;
/** A day, a span of years, or a sign or word before a year: born, died, married. */
const DAY = /^\D{0,8}(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})/;
const SPAN = /^\D{0,4}\d{3,4}\??\s*[-–—]\s*(?:\D{0,3}\d{3,4}|\?|\)|$)/;
const SIGNED =
  /^(?:[*†✝°~⚭∞(]|(?:b|d|m|c|ca|geb|gest|ur|zm|né|née|born|died|nacid[oa])[.:\s])\s*\D{0,12}\d{1,4}/iu;
const YEAR = /^\(?\d{4}\)?$/;

/**
 * Takes the lines of labels that say when somebody lived out of their names, and keeps them beside the nodes: “Ada Byron”, below it “1815-1852”. A year
 * alone may be part of a name (“Games”, “2012”), and is taken out where several labels end so.
 */
export function partLabels(graph: DotGraph, tables: GraphTables): void {
  const parted = [...graph.nodes.values()].flatMap((node) => {
    const lines = (node.attributes.get(LABEL) ?? '').split(LINE);
    const at = lines.findIndex((line, place) => place > 0 && isOfLife(line.trim()));
    const name = lines.slice(0, at).join('\\n');
    return at < 1 || name.trim() === '' ? [] : [{ node, name, below: lines.slice(at) }];
  });
  const areYears = parted.every(({ below }) => YEAR.test((below[0] ?? '').trim()));
  if (parted.length === 0 || (areYears && parted.length < 3)) return;
  for (const { node, name, below } of parted) {
    node.attributes.set(LABEL, name);
    const text = below.map((line) => line.trim()).filter((line) => line !== '');
    node.attributes.set(BELOW, text.join('; '));
  }
  const count = parted.length === 1 ? 'One label has' : `${parted.length.toLocaleString('en')} labels have`;
  const example = (parted[0]?.below[0] ?? '').trim().slice(0, 60);
  tables.remarks.add('lines', {
    severity: 'note',
    place: '',
    message: `${count} lines below the name that say when somebody lived, such as “${example}”: they are no part of the name, and are kept beside it.`,
    fix: '',
  });
}

function isOfLife(line: string): boolean {
  return DAY.test(line) || SPAN.test(line) || SIGNED.test(line) || YEAR.test(line);
}
