import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { isHeadedByActors } from './actor-columns';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';

/** A table of one record: the name of a field in each row, and its value beside it. */
export type SingleRecord = {
  readonly name: string;
  /** Whom the record is tied to, and as what. */
  readonly ties: readonly {
    readonly type: string;
    readonly others: readonly string[];
    readonly row: number;
  }[];
  /** What else is said of it. */
  readonly rest: readonly (readonly [field: string, value: string])[];
};

const MAX_ROWS = 60;
const MAX_FIELD = 40;
const NAMES: ReadonlySet<string> = new Set(
  list(`
    name, full name, company name, legal name, entity name, organisation name, organization name, title, company, firma, firmenname, unternehmen, nom, raison sociale,
    nombre, razon social, nome, denominazione, название, наименование, имя, фио, назва, الاسم, שם`).map(
    foldName,
  ),
);
/** Relatives and others whom no table calls actors. */
const RELATION =
  /\b(spouse|husband|wife|partner|father|mother|parents?|child|children|sons?|daughters?|brothers?|sisters?|siblings?|founders?|founded by|owned by|ceo|chair|chairman|chairwoman|chairperson|president|secretary|members?|subsidiar(?:y|ies)|successor|predecessor|allies|ally|opponents?|directors?|shareholders?|affiliations?|vorstand|geschaftsfuhrer|gesellschafter|inhaber|directeur|gerant|actionnaires?|socios?|accionistas?|директор|владелец|учредител[ьи])\b/u;

/** Where somebody is from is no tie of its own. */
const WHERE =
  /\b(country|countries|nationality|citizenship|state|jurisdiction|origin|destination|land|pays|pais|paese|страна|ulke)\b/u;

/** Returns the record of a table of two columns with a field and its value in each row; null for any other table. `first`: the row that was taken for names of columns. */
export function findSingleRecord(table: ImportTable, first: readonly string[] | null): SingleRecord | null {
  if (table.columns.length !== 2 || table.rows < 2 || table.rows > MAX_ROWS) return null;
  const own = Array.from({ length: table.rows }, (_, row) => [table.cell(row, 0), table.cell(row, 1)]);
  const rows = [...(first === null ? [] : [first]), ...own].map((cells) => cells.map(foldSpaces));
  const fields = rows.map(([field = '']) => foldName(field.replace(/:$/, '')));
  if (new Set(fields).size < fields.length || fields.some((field) => !isField(field))) return null;
  const at = fields.findIndex((field) => NAMES.has(field));
  const name = rows[at]?.[1] ?? '';
  if (at < 0 || name === '') return null;
  const ties: SingleRecord['ties'][number][] = [];
  const rest: [string, string][] = [];
  for (const [row, [field = '', value = '']] of rows.entries()) {
    if (row === at || value === '' || isMissingCode(value)) continue;
    const word = fields[row] ?? '';
    const mayTie = /\p{L}/u.test(value) && !WHERE.test(word);
    const isTie = mayTie && (RELATION.test(word) || isHeadedByActors(word));
    if (isTie) ties.push({ type: field.replace(/:$/, ''), others: value.split(/\s*[;|]\s*/), row });
    else rest.push([field.replace(/:$/, ''), value]);
  }
  return ties.length > 0 ? { name, ties, rest } : null;
}

function isField(field: string): boolean {
  return /\p{L}/u.test(field) && field.length <= MAX_FIELD && !/\d{3}/.test(field);
}

/** Returns the answer that the rows tell of one actor; none where they do not. */
export function offerSingleRecord(table: ImportTable): Question['choices'] {
  const names = table.columns.map(({ name }) => name);
  const found = findSingleRecord(table, null) ?? findSingleRecord(table, names);
  const [tie] = found?.ties ?? [];
  if (!found || !tie) return [];
  return [
    {
      label: `All rows tell of “${found.name.slice(0, 60)}”: it is tied to those whom they name`,
      example: `${found.name.slice(0, 40)} → ${tie.others[0] ?? ''} (${tie.type})`,
      mapping: { headers: { rows: 'record' } },
    },
  ];
}
