import { joinList, splitList } from '../join-list';

/** A value that a graph's file holds in one cell. */
export type CellValue = string | number | boolean | readonly string[];

/**
 * How the values of a field stand in a column. `derived`: for other programs alone, worked out again from the rest when the file
 * is read here.
 */
export const CELL_FORMS = ['text', 'number', 'boolean', 'list', 'json', 'derived'] as const;
export type CellForm = (typeof CELL_FORMS)[number];

/** Characters that neither XML nor other programs take as they stand; JSON can write each of them with a backslash. */
const UNSAFE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

/** Returns the plainest form in which all values of a field come back as they are. */
export function chooseForm(values: Iterable<unknown>): CellForm {
  let form: CellForm | null = null;
  for (const value of values) {
    const fitting = findForm(value);
    if (form !== null && form !== fitting) return 'json';
    form = fitting;
  }
  return form ?? 'text';
}

function findForm(value: unknown): CellForm {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return isSafe(value) ? 'text' : 'json';
  if (!Array.isArray(value) || value.length === 0 || !value.every(isSafe)) return 'json';
  const back = splitList(joinList(value));
  return back.length === value.length && back.every((item, index) => item === value[index]) ? 'list' : 'json';
}

/** What is empty would not be told from what is missing. */
function isSafe(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !UNSAFE.test(value);
}

/** Returns a value as a cell holds it in a column of that form. */
export function toCell(value: unknown, form: CellForm): CellValue {
  if (form === 'json') return JSON.stringify(value).replace(/[\uFFFE\uFFFF]/g, toEscape);
  return value as CellValue;
}

function toEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16)}`;
}

/** Returns the text of a cell, as tables hold it. */
export function toCellText(value: CellValue): string {
  return typeof value === 'object' ? joinList(value) : String(value);
}

/** Returns the value that a cell's text stands for. Throws a SyntaxError for a `json` cell that is none. */
export function parseCell(text: string, form: CellForm): unknown {
  switch (form) {
    case 'number':
      return Number.isNaN(Number(text)) ? text : Number(text);
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : text);
    case 'list':
      return splitList(text);
    case 'json':
      return JSON.parse(text);
    default:
      return text;
  }
}
