import type { JsonObject } from '../json/read-json-source';
import type { Question } from '../question';
import { toNamedTable } from '../records/records-table';
import { findThingName } from '../records/thing-name';
import type { NamedTable } from '../table/table-reading';

/** A node or a relationship as the browser of Neo4j writes it: `(:Person {name: "Ada", born: 1951})`, `[:MET {on: "1987"}]`. */
type Literal = { readonly kinds: readonly string[]; readonly properties: JsonObject };

const NODE = /^\((?:[\w`]*)((?::[^:{}()\s]+)*)\s*(\{[\s\S]*\})?\)$/;
const RELATIONSHIP = /^\[(?:[\w`]*)((?::[^:{}[\]\s]+)+)\s*(\{[\s\S]*\})?\]$/;
const PROPERTY = /([\w]+|`[^`]+`)\s*:\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\[[^\]]*\]|[^,{}]+)/gy;
const MAX_ROWS = 200_000;
const LOOKED_AT = 500;

/**
 * Returns the nodes in two columns of a table as actors, with their labels as kinds and their properties, and its rows as ties of them, of the type of the relationship in a
 * third column; null for a table that holds no such literals. Which way the rows go is asked.
 */
export function readNodeLiterals([only, more]: readonly NamedTable[]): readonly NamedTable[] | null {
  if (!only || more || only.own !== null || !only.hasHeader || only.table.rows > MAX_ROWS) return null;
  const { table } = only;
  const ofNodes = table.columns.flatMap((_, column) => (holds(only, column, NODE) ? [column] : []));
  const ofTies = table.columns.flatMap((_, column) => (holds(only, column, RELATIONSHIP) ? [column] : []));
  const [from, to, third] = ofNodes;
  if (from === undefined || to === undefined || third !== undefined || ofTies.length > 1) return null;
  const actors = new Map<string, JsonObject>();
  const toEnd = (row: number, column: number): string => {
    const text = table.cell(row, column).trim();
    const node = readLiteral(text, NODE);
    const name = node && (findThingName(node.properties)?.name ?? firstText(node.properties));
    if (!node || !name) return text;
    const rest = Object.entries(node.properties).filter(([, value]) => value !== name);
    const kind = node.kinds.length > 0 ? { kind: node.kinds.join('; ') } : {};
    // Nodes of one name that say otherwise are rows of their own, of which it is told.
    actors.set(JSON.stringify([name, kind, rest]), { name, ...kind, ...Object.fromEntries(rest) });
    return name;
  };
  const others = table.columns.flatMap(({ name }, column) =>
    [...ofNodes, ...ofTies].includes(column) ? [] : [{ name, column }],
  );
  const ties = Array.from({ length: table.rows }, (_, row): JsonObject => {
    const tie = ofTies[0] === undefined ? null : readLiteral(table.cell(row, ofTies[0]).trim(), RELATIONSHIP);
    return {
      source: toEnd(row, from),
      target: toEnd(row, to),
      ...(tie && { type: tie.kinds.join('; ') }),
      ...Object.fromEntries(others.map(({ name, column }) => [name, table.cell(row, column)])),
      ...nameApart(tie?.properties ?? {}),
    };
  });
  const names = [from, to].map((column) => table.columns[column]?.name ?? '');
  const question = askAboutDirection(names, ties);
  return [
    { ...toNamedTable('ties', ties), role: 'ties', remarks: only.remarks, questions: [question] },
    { ...toNamedTable('actors', [...actors.values()]), role: 'actors' },
  ];
}

/** Rows say nothing of the query that found them. */
function askAboutDirection([from, to]: readonly string[], [first]: readonly JsonObject[]): Question {
  const toExample = (one: unknown, other: unknown) => `${one} → ${other}`.slice(0, 60);
  return {
    id: 'node literals',
    about: 'ends',
    message: `Which way does each row go? “${from}” and “${to}” hold nodes of Neo4j, and the rows do not say in which of them the relationship begins.`,
    choices: [
      {
        label: `From “${from}” to “${to}”`,
        example: toExample(first?.source, first?.target),
        mapping: { tieColumns: { source: 'source', target: 'target' } },
      },
      {
        label: `From “${to}” to “${from}”`,
        example: toExample(first?.target, first?.source),
        mapping: { tieColumns: { source: 'target', target: 'source' } },
      },
    ],
    hasGuess: true,
  };
}

/** A property of a relationship may be called as an end or its type is. */
function nameApart(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      ['source', 'target', 'type', 'from', 'to', 'id'].includes(key) ? `property ${key}` : key,
      value,
    ]),
  );
}

function holds({ table }: NamedTable, column: number, form: RegExp): boolean {
  let filled = 0;
  for (let row = 0; row < Math.min(table.rows, LOOKED_AT); row += 1) {
    const text = table.cell(row, column).trim();
    if (text === '') continue;
    if (!form.test(text)) return false;
    filled += 1;
  }
  // “(a)” alone may stand in any table: some node has a label or a property.
  return filled > 0 && (form !== NODE || /[:{]/.test(table.cell(0, column)));
}

function readLiteral(text: string, form: RegExp): Literal | null {
  const [whole, labels = '', map = ''] = form.exec(text) ?? [];
  if (whole === undefined) return null;
  const kinds = labels.split(':').map((label) => label.replaceAll('`', '').trim());
  return { kinds: kinds.filter((label) => label !== ''), properties: readProperties(map) };
}

function readProperties(map: string): JsonObject {
  const properties: Record<string, unknown> = {};
  let at = map.indexOf('{') + 1;
  while (at > 0 && at < map.length) {
    PROPERTY.lastIndex = at;
    const [found, key = '', value = ''] = PROPERTY.exec(map) ?? [];
    if (found === undefined) at += 1;
    else {
      if (key !== '__proto__') properties[key.replaceAll('`', '')] = readProperty(value.trim());
      at += found.length;
    }
  }
  return properties;
}

function readProperty(value: string): string | number | readonly string[] {
  if (/^["']/.test(value)) return value.slice(1, -1).replace(/\\(.)/g, '$1');
  if (value.startsWith('['))
    return [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|([^,[\]\s]+)/g)].map(
      ([, double, single, bare]) => double ?? single ?? bare ?? '',
    );
  return /^-?\d{1,15}(\.\d+)?$/.test(value) ? Number(value) : value;
}

function firstText(properties: JsonObject): string | null {
  const found = Object.values(properties).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : null;
}
