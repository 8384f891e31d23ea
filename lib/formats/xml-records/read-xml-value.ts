import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { FormatSource, Progress } from '../format';
import type { Remark } from '../import-tables';
import { isJsonObject, type JsonObject } from '../json/read-json-source';
import { readXml, type XmlAttributes } from '../xml/read-xml';

type Element = { readonly name: string; readonly fields: Map<string, unknown[]>; text: string };

/** What XML holds, as JSON would have it; or why it cannot be read. */
export type XmlValue =
  | { readonly ok: true; readonly value: JsonObject }
  | { readonly ok: false; readonly fault: Remark };

/**
 * Returns what XML says as objects: attributes and elements are fields, elements of one name a list, and those that only hold a list are it, but where `isPlain`: then each element stands
 * under its name. Throws a TooLargeError for more elements than are read.
 */
export function readXmlValue(source: FormatSource, progress: Progress, isPlain = false): XmlValue {
  const stack: Element[] = [{ name: '', fields: new Map(), text: '' }];
  let count = 0;
  const listener = {
    open: (name: string, attributes: XmlAttributes) => {
      count += 1;
      if (count > FORMAT_LIMITS.rows) throw new TooLargeError('The file has too many elements.');
      const fields = new Map<string, unknown[]>();
      for (const [key, value] of Object.entries(attributes))
        if (!/^xmlns(:|$)/.test(key)) fields.set(key.replace(/^[^:]*:/, ''), [value]);
      stack.push({ name, fields, text: '' });
    },
    close: (name: string) => {
      const element = stack.pop();
      const parent = stack.at(-1);
      if (!element || !parent) return;
      const values = parent.fields.get(name) ?? [];
      values.push(toValue(element, isPlain));
      parent.fields.set(name, values);
    },
    text: (text: string) => {
      const element = stack.at(-1);
      if (element) element.text += text;
    },
  };
  const fault = readXml(source, listener, progress);
  if (fault) return { ok: false, fault };
  const [top] = stack;
  return { ok: true, value: top ? toObject(top) : {} };
}

function toValue(element: Element, isPlain: boolean): unknown {
  const text = element.text.trim();
  if (element.fields.size === 0) return text;
  if (isPlain) return toObject(element);
  const [only, second] = element.fields;
  // <officers> of several <officer> is a list of these.
  if (only && !second && (only[1].length > 1 || isPlural(element.name, only[0]))) return only[1];
  return toObject(element);
}

function isPlural(list: string, item: string): boolean {
  const [many, one] = [list.toLowerCase(), item.toLowerCase()];
  return (
    many !== one &&
    (many.startsWith(one.replace(/y$/, '')) || many.endsWith('list')) &&
    typeof item === 'string'
  );
}

function toObject({ fields, text }: Element): JsonObject {
  const entries = [...fields].map(
    ([name, values]) => [name, values.length > 1 ? values : values[0]] as const,
  );
  return { ...(text.trim() !== '' && { text: text.trim() }), ...Object.fromEntries(entries) };
}

/** Returns a value of XML in which lists of words that have marks are lists of words, with the marks beside them. */
export function splitMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(splitMarks);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) => splitMarked(name, splitMarks(held))),
  );
}

/** Words of a list, of which some have a mark (`<name lead="yes">Ada</name>`): the words, and beside them what they are marked with. */
function splitMarked(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(value) || !value.some(isMarked)) return [[name, value]];
  if (!value.every((item) => typeof item === 'string' || isMarked(item))) return [[name, value]];
  const words = value.map((item) => (isMarked(item) ? item.text : item));
  const marks = value.flatMap((item) =>
    isMarked(item)
      ? Object.entries(item).flatMap(([key, mark]) =>
          key === 'text' ? [] : [[key, `${item.text}: ${mark}`] as const],
        )
      : [],
  );
  const keys = [...new Set(marks.map(([key]) => key))];
  const told = keys.map(
    (key) =>
      [`${name}.${key}`, marks.flatMap((mark) => (mark[0] === key ? [mark[1]] : [])).join('; ')] as const,
  );
  return [[name, words], ...told];
}

function isMarked(item: unknown): item is Readonly<Record<string, string>> & { readonly text: string } {
  return (
    isJsonObject(item) && 'text' in item && Object.values(item).every((each) => typeof each === 'string')
  );
}
