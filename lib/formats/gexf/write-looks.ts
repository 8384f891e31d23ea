import { readTaken, type TakenColumns, takeColumns } from '../graph/take-columns';
import type { WrittenColumn } from '../graph/written-columns';
import type { XmlWriter } from '../xml/write-xml';

/** Extra fields that came from how another program draws a graph: they go back to where they were. */
export const NODE_LOOKS = [
  ['viz:x', 'viz:y', 'viz:z'],
  ['viz:x', 'viz:y'],
  ['viz:color', 'viz:alpha'],
  ['viz:color'],
  ['viz:size'],
  ['viz:shape'],
] as const;
/** An edge has a weight as well. */
export const EDGE_LOOKS = [
  ['viz:color', 'viz:alpha'],
  ['viz:color'],
  ['viz:thickness'],
  ['viz:shape'],
  ['weight'],
] as const;

/** Returns the columns for which GEXF has places of its own, and all others. */
export function takeLooks(
  columns: readonly WrittenColumn[],
  groups: typeof NODE_LOOKS | typeof EDGE_LOOKS,
): TakenColumns {
  return takeColumns(columns, groups, ({ field, form, cells }) => {
    if (field === 'viz:shape') return form === 'text';
    if (field !== 'viz:color') return form === 'number';
    return (
      form === 'text' && cells.every((cell) => cell === undefined || /^#[0-9a-f]{6}$/.test(String(cell)))
    );
  });
}

/** Returns whether anything is said of how a row looks. */
export function hasLook({ taken }: TakenColumns, row: number): boolean {
  return [...taken.values()].some(({ field, cells }) => field !== 'weight' && cells[row] !== undefined);
}

/** Writes how a node or an edge looks. */
export function writeLook(xml: XmlWriter, looks: TakenColumns, row: number): void {
  const read = (name: string) => readTaken(looks, `viz:${name}`, row);
  const colour = read('color');
  if (colour !== undefined) {
    const [r, g, b] = [1, 3, 5].map((at) => String(Number.parseInt(colour.slice(at, at + 2), 16)));
    xml.write('viz:color', { r, g, b, a: read('alpha') });
  }
  const x = read('x');
  if (x !== undefined) xml.write('viz:position', { x, y: read('y'), z: read('z') });
  for (const name of ['size', 'thickness', 'shape']) {
    const value = read(name);
    if (value !== undefined) xml.write(`viz:${name}`, { value });
  }
}
