import { FORMAT_LIMITS } from '@/lib/network/limits';
import { CommandTokens } from '../command-tokens';
import { TooLargeError } from '../create-table';
import type { FormatSource } from '../format';
import type { JsonObject } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { toNamedTable } from '../records/records-table';
import { withLists } from '../records/said-lists';
import { toFailed } from '../remark-list';
import { readTables } from '../table/read-tables';
import { readOrFail, TextFault } from '../text-fault';
import { listTokens, type SqlToken } from './sql-tokens';

/** A table of a dump: the names of its columns, and its rows. */
type Table = {
  columns: readonly string[];
  readonly rows: JsonObject[];
  /** The tables whose rows its columns name. */
  readonly references: Map<string, string>;
};

/**
 * Returns the draft of a dump: the rows of each INSERT (and of PostgreSQL's COPY), with the columns that it or the CREATE TABLE names. They are
 * read as tables are; all other commands are passed over, and none is run.
 */
export function readSql(source: FormatSource): ReadResult {
  return readOrFail(() => readDump(source));
}

function readDump(source: FormatSource): ReadResult {
  const reader = new SqlReader(listTokens(source.text()));
  reader.readAll();
  const tables = [...reader.tables].filter(([, { rows }]) => rows.length > 0);
  if (tables.length === 0)
    return toFailed(
      'The commands put no row into a table.',
      'Dump the database with its rows, or save its tables as CSV.',
    );
  const read = readTables(
    tables.map(([name, { rows }]) => toNamedTable(name, rows)),
    new Map(tables.map(([name, { references }]) => [name, references])),
  );
  return withLists(read, Object.fromEntries(tables.map(([name, { rows }]) => [name, rows])));
}

/** What was last read of a key that names rows of another table. */
type Reference = { column: string; isForeign: boolean; isTable: boolean };

/** Takes a part of `FOREIGN KEY (a) REFERENCES b (c)`, or of `a int REFERENCES b (c)`. */
function noteReference(
  at: Reference,
  { kind, text }: { readonly kind: string; readonly text: string },
  isStart: boolean,
  references: Map<string, string>,
): void {
  const word = kind === 'word' ? text.toUpperCase() : '';
  if (word === 'FOREIGN') at.isForeign = true;
  else if (word === 'REFERENCES') at.isTable = true;
  else if (kind === 'sign' && at.isTable && (text === '(' || text === ',' || text === ')'))
    at.isTable = false;
  else if (kind === 'name' || kind === 'word') {
    // Of “public.person” the last part counts.
    if (at.isTable) references.set(at.column, text);
    else if (isStart || (at.isForeign && word !== 'KEY')) {
      at.column = text;
      at.isForeign = false;
    }
  }
}

class SqlReader extends CommandTokens<'name' | 'text' | 'number' | 'copied'> {
  readonly tables = new Map<string, Table>();
  private rows = 0;

  readAll(): void {
    while (!this.isAtEnd()) {
      if (this.takeWord('INSERT')) this.readInsert();
      else if (this.takeWord('CREATE')) this.readCreate();
      else if (this.takeWord('ALTER')) this.readAlter();
      else if (this.takeWord('COPY') && this.readCopy()) continue;
      while (!this.isAtEnd() && !this.take(';')) this.next();
    }
  }

  private readInsert(): void {
    while (this.token.kind === 'word' && !this.takeWord('INTO')) this.next();
    const table = this.find(this.readName());
    const columns = this.take('(') ? this.readNames() : table.columns;
    if (!this.takeWord('VALUES')) return;
    do {
      if (!this.take('(')) return;
      this.addRow(table, columns, this.readValues());
    } while (this.take(','));
  }

  private readCreate(): void {
    while (this.token.kind === 'word' && !this.takeWord('TABLE')) this.next();
    for (const word of ['IF', 'NOT', 'EXISTS']) this.takeWord(word);
    const table = this.find(this.readName());
    if (!this.take('(')) return;
    const columns: string[] = [];
    const reference: Reference = { column: '', isForeign: false, isTable: false };
    for (let isStart = true, depth = 1; depth > 0 && !this.isAtEnd(); this.next()) {
      const { kind, text } = this.token;
      noteReference(reference, this.token, isStart, table.references);
      if (isStart && (kind === 'name' || (kind === 'word' && !CONSTRAINTS.has(text.toUpperCase()))))
        columns.push(text);
      isStart = depth === 1 && kind === 'sign' && text === ',';
      if (kind === 'sign' && text === '(') depth += 1;
      if (kind === 'sign' && text === ')') depth -= 1;
    }
    table.columns = columns.slice(0, FORMAT_LIMITS.columns);
  }

  /** Keys are often added once all rows are there. */
  private readAlter(): void {
    while (this.token.kind === 'word' && !this.takeWord('TABLE')) this.next();
    for (const word of ['IF', 'EXISTS', 'ONLY']) this.takeWord(word);
    const table = this.find(this.readName());
    const reference: Reference = { column: '', isForeign: false, isTable: false };
    for (; !this.isAtEnd() && !this.is(';'); this.next())
      noteReference(reference, this.token, false, table.references);
  }

  /** Returns whether rows followed the command: they have no semicolon, and the next command begins behind them. */
  private readCopy(): boolean {
    const table = this.find(this.readName());
    const columns = this.take('(') ? this.readNames() : table.columns;
    while (!this.isAtEnd() && !this.is(';')) this.next();
    if (this.isAtEnd()) return false;
    this.next();
    while (this.token.kind === 'copied') {
      const cells = this.token.text.split('\t').map((cell) => (cell === '\\N' ? null : cell));
      this.addRow(table, columns, cells);
      this.next();
    }
    return true;
  }

  private readNames(): readonly string[] {
    const names: string[] = [];
    while (!this.isAtEnd() && !this.take(')')) {
      if (this.token.kind === 'word' || this.token.kind === 'name') names.push(this.token.text);
      this.next();
    }
    return names;
  }

  /** A value is a text, a number or a word; what is computed is no value. */
  private readValues(): readonly (string | null)[] {
    const values: (string | null)[] = [];
    let value: string | null = null;
    for (let depth = 0; !this.isAtEnd(); this.next()) {
      const { kind, text } = this.token;
      if (kind === 'sign' && text === ')' && depth === 0) break;
      if (kind === 'sign' && text === ',' && depth === 0) {
        values.push(value);
        value = null;
      } else if (kind === 'sign' && text === '(') depth += 1;
      else if (kind === 'sign' && text === ')') depth -= 1;
      else if (depth === 0 && kind !== 'sign') value = value === null ? toValue(this.token) : value;
    }
    if (!this.take(')'))
      throw new TextFault(
        this.token.line,
        'A row of the dump does not end: it is cut short.',
        'Get the whole file again.',
      );
    return [...values, value];
  }

  private addRow(table: Table, columns: readonly string[], values: readonly (string | null)[]): void {
    this.rows += 1;
    if (this.rows > FORMAT_LIMITS.rows) throw new TooLargeError('The dump has too many rows.');
    const cells = values.map((value, index) => [columns[index] ?? `Column ${index + 1}`, value] as const);
    // A command may name them in another order than the table has them.
    const place = ([name]: readonly [string, unknown]) => {
      const at = table.columns.indexOf(name);
      return at < 0 ? table.columns.length : at;
    };
    table.rows.push(Object.fromEntries([...cells].sort((a, b) => place(a) - place(b))));
  }

  /** `public.people`: the last part is the name of the table. */
  private readName(): string {
    let name = '';
    while (this.token.kind === 'word' || this.token.kind === 'name') {
      name = this.token.text;
      this.next();
      if (!this.take('.')) break;
    }
    return name;
  }

  private find(name: string): Table {
    const known = this.tables.get(name);
    if (known) return known;
    if (this.tables.size >= FORMAT_LIMITS.files) throw new TooLargeError('The dump has too many tables.');
    const table: Table = { columns: [], rows: [], references: new Map() };
    this.tables.set(name, table);
    return table;
  }
}

const CONSTRAINTS: ReadonlySet<string> = new Set([
  ...[
    'PRIMARY',
    'FOREIGN',
    'UNIQUE',
    'KEY',
    'CONSTRAINT',
    'CHECK',
    'INDEX',
    'FULLTEXT',
    'SPATIAL',
    'EXCLUDE',
  ],
]);

function toValue({ kind, text }: SqlToken): string | null {
  return kind === 'word' && text.toUpperCase() === 'NULL' ? null : text;
}
