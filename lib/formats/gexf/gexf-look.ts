import type { ElementColumns } from '../graph/element-columns';
import { addToCell, type ElementRow } from '../graph/element-table';
import type { XmlAttributes } from '../xml/read-xml';

/** Elements that say how a node or an edge looks (`viz:color` and its like). */
const LOOKS: ReadonlySet<string> = new Set(['color', 'position', 'size', 'shape', 'thickness']);

/** Keeps how a node or an edge looks in columns of its own, and returns false for an element that says nothing of that. */
export function addLook<Field extends string>(
  columns: ElementColumns<Field>,
  row: ElementRow,
  name: string,
  attributes: XmlAttributes,
): boolean {
  if (!LOOKS.has(name)) return false;
  const add = (part: string, text: string | undefined, kind: 'text' | 'number') => {
    if (text !== undefined) addToCell(row, columns.get(`viz:${part}`, kind), text);
  };
  if (name === 'color') {
    add('color', attributes.hex ?? toHex(attributes), 'text');
    add('alpha', attributes.a, 'number');
  } else if (name === 'position') {
    for (const axis of ['x', 'y', 'z'] as const) add(axis, attributes[axis], 'number');
  } else {
    add(name, attributes.value, name === 'shape' ? 'text' : 'number');
    add('image', attributes.uri, 'text');
  }
  return true;
}

/** Returns a colour as `#rrggbb`; as the file has it where a part of it is no number from 0 to 255. */
function toHex({ r, g, b }: XmlAttributes): string {
  const parts = [r, g, b].map((part) => part ?? '');
  if (!parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return parts.join(', ');
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
