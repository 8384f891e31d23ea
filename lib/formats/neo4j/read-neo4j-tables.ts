import { ElementList, toAttributes } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import type { ImportTable } from '../import-tables';
import type { ReadResult } from '../read-result';
import { describeHeader } from '../table/first-row';
import { toStem } from '../table/merge-tables';
import type { NamedTable } from '../table/table-reading';

/** What a column of an export of Neo4j holds. */
type Column = {
  readonly part: 'id' | 'labels' | 'start' | 'end' | 'type' | 'property' | 'ignored';
  readonly name: string;
  /** Ids are of a space: a person 1 and a film 1 are two. */
  readonly space: string;
  readonly isList: boolean;
};

const MARKED = /^([^:]*):(START_ID|END_ID|ID|LABEL|TYPE|IGNORE)(?:\(([^)]*)\))?(?:\{[^}]*\})?$/i;
const TYPED =
  /^(.+):(?:int|long|float|double|boolean|byte|short|char|string|point|date|localtime|time|localdatetime|datetime|duration)(\[\])?(?:\{[^}]*\})?$/i;
const PARTS: Readonly<Record<string, Column['part']>> = {
  ...{ ID: 'id', LABEL: 'labels', START_ID: 'start', END_ID: 'end', TYPE: 'type', IGNORE: 'ignored' },
};
/** The names that APOC writes, with nodes and relationships in one table. */
const APOC: Readonly<Record<string, Column['part']>> = {
  ...{ _id: 'id', _labels: 'labels', _start: 'start', _end: 'end', _type: 'type' },
};

const TITLES = ['title', 'fullName', 'full_name', 'label', 'caption'];

/** Returns whether tables are those that Neo4j exports and imports: columns say with a colon what they are. */
export function areNeo4jTables(tables: readonly NamedTable[]): boolean {
  const all = tables.map((table) => toColumns(toHeaded(table)));
  const has = (part: Column['part']) => all.some((columns) => columns.some((column) => column.part === part));
  return has('start') && has('end');
}

/** Returns the draft of what Neo4j exports: tables of nodes with ids, and tables of relationships that name them. */
export function readNeo4jTables(tables: readonly NamedTable[]): ReadResult {
  const parts = tables.map((named) => {
    const table = toHeaded(named);
    return { name: named.name, table, columns: toColumns(table) };
  });
  const spaces = new Set(
    parts.flatMap(({ columns }) => columns.filter(({ part }) => part === 'id')).map(({ space }) => space),
  );
  const toId = (id: string, space: string) => (spaces.size > 1 && space !== '' ? `${space} ${id}` : id);
  const graph = new GraphTables();
  const list = new ElementList(graph);
  for (const { name, table, columns } of parts) {
    if (!columns.some(({ part }) => part === 'id' || part === 'start')) {
      const message = 'This table was passed over: it has neither ids nor ends.';
      graph.remarks.add('passed over', { severity: 'note', place: name, message, fix: '' });
      continue;
    }
    for (let row = 0; row < table.rows; row += 1) addRow(list, { name, table, columns }, row, toId);
  }
  list.finish(new Map([['labels', 'kind']]), new Map([['type', 'type']]));
  for (const { remarks } of tables)
    for (const remark of remarks) graph.remarks.add(`${remark.severity} ${remark.message}`, remark);
  return toReadResult(graph);
}

function addRow(
  list: ElementList,
  {
    name,
    table,
    columns,
  }: { readonly name: string; readonly table: ImportTable; readonly columns: readonly Column[] },
  row: number,
  toId: (id: string, space: string) => string,
): void {
  const read = (part: Column['part']) => {
    const column = columns.findIndex((each) => each.part === part);
    const text = column < 0 ? '' : table.cell(row, column);
    return text === '' ? undefined : toId(text, columns[column]?.space ?? '');
  };
  const properties = columns.flatMap(({ part, name: property, isList }, column): [string, unknown][] => {
    const text = table.cell(row, column);
    // An id with a name of its own is a property as well.
    const isNamed = part === 'property' || (part === 'id' && property !== '');
    if (!isNamed || text === '') return [];
    return [
      [
        property === 'type' || property === 'labels' ? `${property} (property)` : property,
        isList ? text.split(';') : text,
      ],
    ];
  });
  const line = table.line(row);
  // Things of some sorts have a title where others have a name.
  const named = properties.some(([property]) => property === 'name');
  const title = named ? undefined : properties.find(([property]) => TITLES.includes(property));
  const called: readonly (readonly [string, unknown])[] = title ? [['name', title[1]]] : [];
  const [source, target] = [read('start'), read('end')];
  if (source === undefined && target === undefined) {
    const labels = read('labels')
      ?.split(/[;:]/)
      .filter((label) => label !== '') ?? [toStem(name)];
    list.addNode(
      read('id'),
      toAttributes([
        ['labels', labels[0] ?? ''],
        ...called,
        ...properties,
        ...labels.slice(1).map((label) => ['other labels', label] as const),
      ]),
      line,
    );
  } else {
    const type = read('type') ?? toStem(name);
    list.addEdge({ source, target, isDirected: true }, toAttributes([['type', type], ...properties]), line);
  }
}

/** Names of columns may be taken for a first row, of a table without any other word. */
function toHeaded(named: NamedTable): ImportTable {
  const { table } = named;
  if (named.hasHeader || table.rows === 0) return table;
  const first = table.columns.map((_, column) => table.cell(0, column));
  return first.some((cell) => MARKED.test(cell.trim())) ? describeHeader(named, 'ties', true).table : table;
}

function toColumns(table: ImportTable): readonly Column[] {
  return table.columns.map(({ name }): Column => {
    const apoc = Object.hasOwn(APOC, name) ? APOC[name] : undefined;
    if (apoc) return { part: apoc, name: '', space: '', isList: false };
    const marked = MARKED.exec(name.trim());
    const part = PARTS[(marked?.[2] ?? '').toUpperCase()];
    if (part) return { part, name: marked?.[1] ?? '', space: marked?.[3] ?? '', isList: false };
    const typed = TYPED.exec(name.trim());
    return { part: 'property', name: typed?.[1] ?? name, space: '', isList: typed?.[2] !== undefined };
  });
}
