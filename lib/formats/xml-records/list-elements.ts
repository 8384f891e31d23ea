import { isJsonObject, type JsonObject } from '../json/read-json-source';

const MAX_DEPTH = 40;

/** Returns the name of an element without the prefix of its namespace: `messageFlow` of `bpmn:messageFlow`. */
function toLocalName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

/** Returns what elements of one name hold, wherever they stand within a value of XML and whatever their namespace: texts and objects. Elements within such an element are not looked for. */
export function listElements(value: unknown, name: string, depth = 0): readonly (JsonObject | string)[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((each) => listElements(each, name, depth + 1));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    if (toLocalName(key) !== name) return listElements(held, name, depth + 1);
    const all: readonly unknown[] = Array.isArray(held) ? held : [held];
    return all.flatMap((each) => (isJsonObject(each) || typeof each === 'string' ? [each] : []));
  });
}

/** Returns the same, of elements that have attributes or elements of their own. */
export function listObjects(value: unknown, name: string): readonly JsonObject[] {
  return listElements(value, name).flatMap((each) => (typeof each === 'string' ? [] : [each]));
}

/** Returns the text of an element, or of the first within it, in one line; empty where there is none. */
export function readText(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(readText).find((text) => text !== '') ?? '';
  if (!isJsonObject(value)) return '';
  if (typeof value.text === 'string') return readText(value.text);
  return (
    Object.values(value)
      .map(readText)
      .find((text) => text !== '') ?? ''
  );
}

/** Returns the text of the first element of a name within a value; empty where there is none. */
export function readElement(value: unknown, name: string): string {
  return (
    listElements(value, name)
      .map(readText)
      .find((text) => text !== '') ?? ''
  );
}
