import type { Format, FormatSource } from './format';
import { readSql } from './sql/read-sql';

/** Dumps of databases: the rows that their commands put into tables. No command is run. */
export const SQL: Format = {
  id: 'sql',
  label: 'SQL, rows of a dump',
  extensions: ['sql'],
  mediaType: 'application/sql',
  recognise,
  read: readSql,
  write: null,
  keeps: null,
};

const START =
  /^\s*((--|\/\*|#)[^\n]{0,400}\n\s*)*(CREATE\s+(TABLE|DATABASE|SCHEMA|TEMP)|INSERT\s+INTO|DROP\s+TABLE|SET\s+\w+\s*=|BEGIN\s+TRANSACTION|BEGIN;|USE\s+`|PRAGMA\s)/i;

function recognise(source: FormatSource): number {
  return START.test(source.head().slice(0, 8_000)) ? 0.95 : 0;
}
