import { LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { FormatSource, Progress } from '../format';
import type { Remark } from '../import-tables';
import { toItem } from '../json/json-cell';
import { isJsonObject, type JsonObject, readJsonText } from '../json/read-json-source';
import type { RemarkList } from '../remark-list';

/** One entity, put together from all lines that have its id. */
export type FtmEntity = {
  readonly id: string;
  readonly schema: string;
  readonly line: number;
  /** Values by property, each once, in the order in which they come. */
  readonly properties: Map<string, Set<string>>;
  /** What stands beside id, schema and properties: data sets, when it was seen. */
  readonly context: JsonObject;
};

type Entities = Map<string, FtmEntity>;

/**
 * Returns the entities of a file by id, from JSON lines or from one list. Lines of one id are parts of one entity; an entity within
 * another, as APIs nest them, counts as well. The first line that is no JSON stops the reading: its faults are answered.
 */
export function readEntities(
  source: FormatSource,
  remarks: RemarkList,
  progress: Progress,
): ReadonlyMap<string, FtmEntity> | readonly [Remark, ...Remark[]] {
  const entities: Entities = new Map();
  const text = source.text();
  for (const { written, line, share } of listParts(text)) {
    if (line % 1_000 === 0) progress(share);
    const read = readJsonText(written, text === written ? '' : `line ${line}`);
    if (!read.ok) return read.failed.remarks;
    for (const value of Array.isArray(read.value) ? read.value : [read.value]) {
      if (addEntity(value, line, entities)) continue;
      remarks.add('no entity', {
        severity: 'error',
        place: `line ${line}`,
        message: 'It has no “id” or no “schema”, and is passed over.',
        fix: 'Give it both.',
      });
    }
  }
  return entities;
}

type Part = { readonly written: string; readonly line: number; readonly share: number };

/** Returns what is to be parsed: each line that says something, or the whole when it is one list or object over many lines. */
function* listParts(text: string): Generator<Part> {
  if (/^\s*[[{]\s*$/m.test(text.slice(0, 100))) {
    yield { written: text, line: 1, share: 1 };
    return;
  }
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    const written = text.slice(start, stop).trim();
    line += 1;
    start = stop + 1;
    if (written !== '') yield { written, line, share: stop / text.length };
  }
}

/** Entities become actors, ties, documents or claims: more than all that a network may have are not even gathered. */
const MAX_ENTITIES = LIMITS.actors + LIMITS.relationships + LIMITS.documents + LIMITS.claims;

function checkRoom(entities: Entities): void {
  if (entities.size < MAX_ENTITIES) return;
  throw new TooLargeError(`There are more than ${MAX_ENTITIES.toLocaleString('en')} entities.`);
}

function addEntity(value: unknown, line: number, entities: Entities): string | null {
  if (!isJsonObject(value)) return null;
  const { id, schema, properties, ...context } = value;
  if (typeof id !== 'string' || id === '' || typeof schema !== 'string' || schema === '') return null;
  const entity = entities.get(id) ?? {
    id,
    schema,
    line,
    properties: new Map<string, Set<string>>(),
    context,
  };
  if (!entities.has(id)) checkRoom(entities);
  entities.set(id, entity);
  for (const [name, given] of isJsonObject(properties) ? Object.entries(properties) : []) {
    const values = entity.properties.get(name) ?? new Set<string>();
    for (const each of Array.isArray(given) ? given : [given]) {
      if (each === null) continue;
      const text = isJsonObject(each) ? (addEntity(each, line, entities) ?? toItem(each)) : toItem(each);
      if (text !== '') values.add(text);
    }
    if (values.size > 0) entity.properties.set(name, values);
  }
  return id;
}

/**
 * Returns what stands beside an entity's properties, each under a name that is no column of the table: exports of OpenSanctions
 * have a `target`, which says whether somebody watches the entity.
 */
export function listContext(
  { context }: FtmEntity,
  columns: Readonly<Record<string, unknown>>,
): readonly (readonly [name: string, values: readonly string[]])[] {
  return Object.entries(context).map(([name, value]) => [toFreeName(name, columns), toTexts(value)]);
}

/** Returns the name of a column for a field that is not what the column of that name holds. */
export function toFreeName(name: string, columns: Readonly<Record<string, unknown>>): string {
  return Object.hasOwn(columns, name) ? `${name} (of the entity)` : name;
}

/** Returns values of JSON as the texts of a cell. */
export function toTexts(value: unknown): readonly string[] {
  if (value === null) return [];
  return Array.isArray(value) ? value.map(toItem) : [toItem(value)];
}

/** Returns the values of a property; nothing when it has none. */
export function getValues({ properties }: FtmEntity, name: string): readonly string[] {
  return [...(properties.get(name) ?? [])];
}
