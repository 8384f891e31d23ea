import type { FormatSource } from '../format';
import { foldSpaces } from '../guess/fold-spaces';
import { isJsonObject, type JsonObject } from '../json/read-json-source';
import { findNamedThings } from '../records/named-things';
import { describeDialect } from '../table/describe-dialect';
import { parseRows } from '../table/parse-rows';
import { readXml, type XmlListener } from '../xml/read-xml';

/** What stands in a file in one sort of place: in one column, or under one key. */
export type WrittenGroup = {
  /** What the place is called; empty where nothing calls it. */
  readonly name: string;
  /** The place in which it lies, together with others that tell of the same thing; empty where all lie in one. */
  readonly inside: string;
  readonly place: string;
  /** Different texts, without white space around them, and how often each stands there. */
  readonly texts: ReadonlyMap<string, number>;
};

/** A list of records in a file of objects and lists, such as JSON or YAML. */
export type WrittenList = {
  readonly name: string;
  /** The place of the list, which those of what its records hold begin with. */
  readonly place: string;
  readonly items: number;
  /** What its first records say, each with its fields and their texts. */
  readonly records: readonly (readonly (readonly [field: string, text: string])[])[];
};

/** What stands in a file: its texts by their places, and the lists of records among them. */
export type WrittenParts = {
  readonly groups: readonly WrittenGroup[];
  readonly lists: readonly WrittenList[];
  readonly named: readonly NamedPair[];
};

/** A thing of a file by its id or its name, and another that stands in a field of it or is named there. */
export type NamedPair = { readonly field: string; readonly holder: string; readonly text: string };

export const NOTHING_WRITTEN: WrittenParts = { groups: [], lists: [], named: [] };

/** Larger files are looked at by their beginning. */
const MAX_SIZE = 4_000_000;
const MAX_GROUPS = 400;
const MAX_TEXTS = 2_000;
/** As many values as are looked at. */
const MAX_VALUES = 60_000;
const MAX_DEPTH = 40;
/** As many records of a list, and values of a record, as are looked at, and how deep they may stand in it. */
const MAX_RECORDS = 1_000;
const MAX_LEAVES = 60;
const MAX_INNER = 3;

/**
 * Returns the texts that stand in a file by their places, found without what makes a network of them: the leaves of JSON, the texts and attributes of
 * XML, the cells of separated values, or of `holds`, what a file of another form says as objects and lists. Nothing for a file of another look. Never throws.
 */
export function listWritten(source: FormatSource, holds?: unknown): WrittenParts {
  if (source.encoding === null && holds === undefined) return NOTHING_WRITTEN;
  const head = source.head();
  const groups = new Groups();
  if (holds !== undefined) addValue(holds, '', '', 0, groups);
  else if (/^\s*<(\?xml|[a-z])/i.test(head) && !/^\s*<(!doctype html|html|table)/i.test(head))
    addXml(source, groups);
  else if (/^\s*[[{]/.test(head)) addJson(source, groups);
  else addCells(source, groups);
  return { groups: groups.list(), lists: groups.listLists(), named: listNamed(holds) };
}

/** Returns what stands in several files together. */
export function joinWritten(parts: readonly WrittenParts[]): WrittenParts {
  return {
    groups: parts.flatMap(({ groups }) => groups),
    lists: parts.flatMap(({ lists }) => lists),
    named: parts.flatMap(({ named }) => named),
  };
}

/** Returns which things of a file name or hold others. */
function listNamed(holds: unknown): readonly NamedPair[] {
  const links = findNamedThings(holds)?.graph.links ?? [];
  return links.map(({ source, target, type }) => ({
    field: String(type),
    holder: String(source),
    text: String(target),
  }));
}

type Leaves = (readonly [field: string, text: string])[];

class Groups {
  private readonly groups = new Map<string, WrittenGroup & { readonly texts: Map<string, number> }>();
  private readonly lists = new Map<
    string,
    { name: string; place: string; items: number; records: Leaves[] }
  >();
  private values = 0;

  get isFull(): boolean {
    return this.values >= MAX_VALUES;
  }

  add(place: string, name: string, written: string): void {
    this.values += 1;
    const text = foldSpaces(written);
    if (text === '') return;
    let group = this.groups.get(place);
    if (!group) {
      if (this.groups.size >= MAX_GROUPS) return;
      group = { name, place, inside: place.slice(0, Math.max(0, place.lastIndexOf('/'))), texts: new Map() };
      this.groups.set(place, group);
    }
    const count = group.texts.get(text);
    if (count !== undefined || group.texts.size < MAX_TEXTS) group.texts.set(text, (count ?? 0) + 1);
  }

  addRecord(place: string, name: string, record: JsonObject): void {
    const list = this.lists.get(place) ?? { name, place, items: 0, records: [] };
    if (list.items === 0 && this.lists.size >= MAX_GROUPS) return;
    this.lists.set(place, list);
    list.items += 1;
    if (list.records.length < MAX_RECORDS) list.records.push(toLeaves(record));
  }

  list(): readonly WrittenGroup[] {
    return [...this.groups.values()];
  }

  listLists(): readonly WrittenList[] {
    return [...this.lists.values()];
  }
}

/** Returns what a record says itself, and in objects within it. */
function toLeaves(record: JsonObject): Leaves {
  const leaves: Leaves = [];
  const add = (field: string, value: unknown, depth: number) => {
    if (leaves.length >= MAX_LEAVES || depth > MAX_INNER) return;
    if (typeof value === 'string' || typeof value === 'number') {
      const text = foldSpaces(String(value));
      if (text !== '') leaves.push([field, text]);
    } else if (Array.isArray(value)) for (const each of value) add(field, each, depth + 1);
    else if (isJsonObject(value))
      for (const [key, each] of Object.entries(value))
        if (!isLook(key)) add(`${field}.${key}`, each, depth + 1);
  };
  for (const [key, value] of Object.entries(record)) if (!isLook(key)) add(key, value, 0);
  return leaves;
}

function addJson(source: FormatSource, groups: Groups): void {
  const isLarge = source.file.size > MAX_SIZE;
  const whole = isLarge ? undefined : parseJson(source.text());
  if (whole !== undefined) {
    addValue(whole, '', '', 0, groups);
    return;
  }
  // A record a line.
  for (const line of (isLarge ? source.head() : source.text()).split('\n')) {
    if (groups.isFull) return;
    const value = line.trim() === '' ? undefined : parseJson(line);
    if (value !== undefined) addValue(value, '', '', 0, groups);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function addValue(value: unknown, place: string, name: string, depth: number, groups: Groups): void {
  if (groups.isFull || depth > MAX_DEPTH) return;
  if (typeof value === 'string') groups.add(place, name, value);
  else if (Array.isArray(value))
    for (const each of value) {
      if (isJsonObject(each)) groups.addRecord(place, name, each);
      addValue(each, place, name, depth + 1, groups);
    }
  else if (isJsonObject(value)) {
    const keys = Object.keys(value);
    // Where keys are names, they are values, and no places.
    const areNames = keys.length > 0 && keys.every(isNameKey);
    // The label of a tie, such as “support of Alva for Brin”, calls nobody.
    const isTie = TIE_KEYS.some((ends) => ends.every((key) => keys.includes(key)));
    const outer = isTie ? '' : name;
    for (const key of keys) {
      if (isLook(key)) continue;
      if (areNames) groups.add(`${place}/*`, name, key);
      const called = areNames || (CALLS.has(key) && (name !== '' || isTie)) ? outer : key;
      addValue(value[key], `${place}/${areNames ? '*' : key}`, called, depth + 1, groups);
    }
  }
}

/** Keys that say what their object is called: the key of the object says what it is. */
const CALLS: ReadonlySet<string> = new Set([
  'name',
  'label',
  'title',
  'value',
  'text',
  'id',
  'code',
  'display_name',
]);

/** Keys of the two ends of a tie. */
const TIE_KEYS = [
  ['source', 'target'],
  ['from', 'to'],
  ['src', 'dst'],
  ['subject', 'object'],
] as const;

/** Keys below which stands how things are drawn. */
const LOOKS: ReadonlySet<string> = new Set([
  'visualproperties',
  'visualeditorproperties',
  'cyvisualproperties',
  'nodebypasses',
  'edgebypasses',
  'style',
  'styles',
  'graphics',
  'viz',
  'layout',
  'layouts',
  'viewport',
]);

function isLook(key: string): boolean {
  return LOOKS.has(key.toLowerCase());
}

/** A key with a capital and a space is a name; programs write keys in one word. */
function isNameKey(key: string): boolean {
  return /^\p{Lu}.* .*\p{L}/u.test(key);
}

/** Ends the reading of a file in which no more is looked at. */
const ENOUGH = new Error('Enough of the file is known.');

function addXml(source: FormatSource, groups: Groups): void {
  try {
    readXml(source, createXmlListener(groups), () => {}, true);
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
}

function createXmlListener(groups: Groups): XmlListener {
  const names: string[] = [];
  const texts: string[] = [];
  const place = () => names.join('/');
  return {
    open: (name, attributes) => {
      if (groups.isFull) throw ENOUGH;
      names.push(name);
      texts.push('');
      for (const [key, value] of Object.entries(attributes))
        if (name !== 'key' && !/^xmlns(:|$)/.test(key)) groups.add(`${place()}@${key}`, key, value ?? '');
    },
    text: (text) => {
      const last = texts.length - 1;
      if (last >= 0 && !groups.isFull) texts[last] = `${texts[last]}${text}`.slice(0, 2_000);
    },
    close: (name) => {
      const text = texts.pop() ?? '';
      if (!groups.isFull) groups.add(place(), name, text);
      names.pop();
    },
  };
}

function addCells(source: FormatSource, groups: Groups): void {
  const guess = describeDialect(source.head());
  // Words with spaces between them are no cells that anybody could tell from a text.
  if (!guess || guess.dialect.delimiter === ' ') return;
  const isLarge = source.file.size > MAX_SIZE;
  let isHeader = guess.header !== null;
  parseRows([isLarge ? source.head() : source.text()], guess.dialect, {
    onRow: (cells) => {
      const isNames = isHeader;
      isHeader = false;
      if (groups.isFull || isNames) return;
      for (const [column, cell] of cells.entries()) groups.add(String(column), '', cell);
    },
    onBadQuote: () => {},
    onComment: () => {},
  });
}
