import { toItem } from '../json/json-cell';
import { isJsonObject, type JsonObject, toText } from '../json/read-json-source';

/** Returns a value of Popolo as the texts of a cell: of links, contacts and names what a person reads, else its JSON. */
export function toTexts(value: unknown): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap(toTexts);
  return [isJsonObject(value) ? describe(value) : toItem(value)];
}

function describe(value: JsonObject): string {
  const note = toText(value.note) ?? toText(value.type) ?? toText(value.label);
  const said = toText(value.url) ?? toText(value.value) ?? toText(value.name);
  if (said === null) return JSON.stringify(value);
  return note === null ? said : `${note}: ${said}`;
}
