import { foldName } from '../guess/fold-name';
import type { ReadResult } from '../read-result';
import { readNodeLinks } from '../records/read-node-links';
import type { NamedTable } from './table-reading';

/** Shapes that are a part of the drawing, and no box. */
const NO_BOX = /^(document|page|line|text|hotspot|image|container|swim ?lane.*|group)$/i;
const MAX_TOLD = 10;

/**
 * Returns the boxes and lines of a drawing of Lucidchart that was exported as a table: lines name the two boxes at which they end, and the words on them are their type.
 * Null for any other table.
 */
export function readLucidTable([only, more]: readonly NamedTable[]): ReadResult | null {
  if (!only || more) return null;
  const { columns, rows, cell } = only.table;
  const find = (name: string) => columns.findIndex((column) => foldName(column.name) === name);
  const places = ['id', 'name', 'line source', 'line destination', 'text area 1'].map(find);
  if (places.includes(-1)) return null;
  const [id = 0, name = 0, source = 0, target = 0, text = 0] = places;
  const [tail, head] = [find('source arrow'), find('destination arrow')];
  const read = (row: number, column: number) => (column < 0 ? '' : cell(row, column).trim());
  const all = Array.from({ length: rows }, (_, row) => row);
  const lines = all.filter((row) => read(row, source) !== '' && read(row, target) !== '');
  const met = new Set(lines.flatMap((row) => [read(row, source), read(row, target)]));
  const isBox = (row: number) => met.has(read(row, id)) || !NO_BOX.test(read(row, name));
  const boxes = all.filter((row) => isBox(row) && !lines.includes(row));
  const others = all.filter((row) => !boxes.includes(row) && !lines.includes(row));
  const links = lines.map((row) => {
    const [atStart, atEnd] = [tail, head].map((column) => !/^(|none)$/i.test(read(row, column)));
    const ends = [read(row, source), read(row, target)];
    const [from, to] = atStart && !atEnd ? ends.reverse() : ends;
    const words = read(row, text);
    return { source: from, target: to, directed: atStart !== atEnd, ...(words !== '' && { type: words }) };
  });
  if (links.length === 0) return null;
  const nodes = boxes.map((row) => ({ id: read(row, id), name: read(row, text) || read(row, id) }));
  const left = others.map((row) => read(row, text) || read(row, name)).filter((words) => words !== '');
  const shown = left.slice(0, MAX_TOLD).map((words) => `“${words.slice(0, 60)}”`);
  const message = `Of the drawing, these are no boxes and no lines between two, and were passed over: ${shown.join(', ')}${left.length > MAX_TOLD ? ' …' : ''}.`;
  return readNodeLinks({
    ...{ nodes, links, ends: ['source', 'target'], root: {} },
    told: left.length > 0 ? [message] : [],
  });
}
