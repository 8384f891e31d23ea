import { CAMEO_NEW_TYPES, findCameoRule, QUAD_TYPES } from '../events/cameo-types';
import type { ImportTable } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import type { Guess } from '../question';
import { findColumn } from './find-column';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { listValues } from './list-values';

/** What the types of ties mean, in a table whose events are coded. */
export type EventCodes = {
  readonly column: string;
  readonly types: Mapping['types'];
  readonly newTypes: Mapping['newTypes'];
  readonly guesses: readonly Guess[];
};

const CODE =
  /^(cameo|cameo ?code|cameo ?event ?code|event ?base ?code|event ?code|event ?root ?code|root ?code|cameo ?root ?code)$/;
const ROOT = /^(cameo ?)?(event ?)?root ?code$/;
const QUAD = /^quad ?(class|code|category)?$/;
/** What stands beside such codes in tables of coded events. */
const BESIDE =
  /cameo|quad ?class|goldstein|event ?root ?code|event ?base ?code|^actor ?1 ?code$|gdelt|global ?event ?id/;
const MAX_ROWS = 20_000;

/**
 * Returns what the codes of events in a table mean, by the table of CAMEO (`CAMEO_RULES`): its column of types holds them, or where no column says how two are tied, one of
 * their four classes. Null for a table without such codes.
 */
export function findEventCodes(
  table: ImportTable,
  columns: ReadonlyMap<string, TieField>,
): EventCodes | null {
  const names = table.columns.map(({ name }) => foldName(name));
  const type = findColumn(table, columns, 'type');
  const free = (at: number) => (columns.get(table.columns[at]?.name ?? '') ?? 'attribute') === 'attribute';
  const at = type >= 0 ? type : names.findIndex((name, column) => CODE.test(name) && free(column));
  const isCoded = at >= 0 && CODE.test(names[at] ?? '') && names.some((name) => BESIDE.test(name));
  if (isCoded)
    return toCodes(
      table,
      at,
      names.findIndex((name) => ROOT.test(name)),
    );
  const quad = type >= 0 ? -1 : names.findIndex((name, column) => QUAD.test(name) && free(column));
  return quad < 0 ? null : toQuads(table, quad);
}

function toCodes(table: ImportTable, column: number, root: number): EventCodes | null {
  const { values, isWhole } = listValues(table, column);
  const codes = [...values.keys()].filter((code) => foldSpaces(code) !== '');
  if (!isWhole || codes.length === 0) return null;
  const roots = listRoots(table, column, root);
  const found = codes.map(
    (code) => [code, findCameoRule(restore(foldSpaces(code), roots.get(code)))] as const,
  );
  if (found.some(([, rule]) => rule === null)) return null;
  const types = found.flatMap(([code, rule]) => (rule ? [[code, rule.type] as const] : []));
  const used = new Set(types.map(([, id]) => id));
  return {
    column: table.columns[column]?.name ?? '',
    types: Object.fromEntries(types),
    newTypes: CAMEO_NEW_TYPES.filter(({ id }) => used.has(String(id))),
    guesses: found.flatMap(([name, rule]): readonly Guess[] =>
      rule
        ? [
            {
              part: 'types',
              name,
              to: rule.type,
              reason: `CAMEO ${rule.code}: ${rule.meaning}.`,
              confidence: 'likely',
            },
          ]
        : [],
    ),
  };
}

/** A spreadsheet takes the zeros before a number away: the root beside a code tells that one stood there. */
function restore(code: string, root: string | undefined): string {
  return root !== undefined && /^\d$/.test(root) && code.startsWith(root) ? `0${code}` : code;
}

function listRoots(table: ImportTable, column: number, root: number): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  if (root < 0) return roots;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const code = table.cell(row, column);
    if (!roots.has(code)) roots.set(code, foldSpaces(table.cell(row, root)));
  }
  return roots;
}

function toQuads(table: ImportTable, column: number): EventCodes | null {
  const { values, isWhole } = listValues(table, column);
  const codes = [...values.keys()].map(foldSpaces).filter((code) => code !== '');
  const found = codes.map((code) => [code, QUAD_TYPES.get(code)] as const);
  if (!isWhole || codes.length === 0 || found.some(([, type]) => type === undefined)) return null;
  const types = found.flatMap(([code, type]) => (type ? [[code, type] as const] : []));
  return {
    column: table.columns[column]?.name ?? '',
    types: Object.fromEntries(types.map(([code, type]) => [code, String(type.id)])),
    newTypes: [...new Set(types.map(([, type]) => type))],
    guesses: types.map(
      ([name, type]): Guess => ({
        ...{ part: 'types', name, to: String(type.id), confidence: 'likely' },
        reason: `It is a class of events of CAMEO: ${String(type.plural).toLowerCase()}.`,
      }),
    ),
  };
}
