import { foldSpaces } from '../guess/fold-spaces';
import { isMutual } from '../guess/mutual-ties';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import { type Finding, quoteSome } from './finding';

/** Rows from which on it is no chance that all pairs stand both ways. */
const MIN_ROWS = 6;
/** The share of rows that stand the other way round as well. */
const RETURNED = 0.95;
const MAX_ROWS = 200_000;
const MAX_TYPES = 50;

/**
 * Returns what is asked of ties of which nearly each stands both ways, with one type and the same values, where nothing says that they have a direction: a file of ties without one
 * may name both ends of each first.
 */
export function doubtReturns(table: ImportTable, mapping: Mapping): readonly Finding[] {
  const find = (field: string) =>
    table.columns.findIndex(
      ({ name }) => Object.hasOwn(mapping.tieColumns, name) && mapping.tieColumns[name] === field,
    );
  const [source, target, type, directed] = [find('source'), find('target'), find('type'), find('directed')];
  const isOpen = mapping.undirected === undefined && !mapping.readings && !mapping.together;
  if (!isOpen || source < 0 || target < 0 || table.rows < MIN_ROWS || table.rows > MAX_ROWS) return [];
  const apart = new Set([source, target, directed, find('id'), find('sourceName'), find('targetName')]);
  const others = table.columns.flatMap((_, column) => (apart.has(column) ? [] : [column]));
  const rows = Array.from({ length: table.rows }, (_, row) => {
    const [from, to] = [source, target].map((column) => foldSpaces(table.cell(row, column)));
    return { from, to, said: others.map((column) => foldSpaces(table.cell(row, column))).join('\n'), row };
  });
  // A row that says its direction has said it.
  if (directed >= 0 && rows.some(({ row }) => table.cell(row, directed).trim() !== '')) return [];
  const keys = new Set(rows.map(({ from, to, said }) => `${from}\n${to}\n${said}`));
  const returned = rows.filter(({ from, to, said }) => from !== to && keys.has(`${to}\n${from}\n${said}`));
  if (returned.length < RETURNED * table.rows) return [];
  const types = type < 0 ? [''] : [...new Set(rows.map(({ row }) => foldSpaces(table.cell(row, type))))];
  // Of words such as “married to” it is asked before.
  if (types.length > MAX_TYPES || types.every(isMutual)) return [];
  const named = type < 0 ? '' : `, as ${quoteSome(types)}`;
  return [
    {
      id: 'coverage both ways',
      isAsked: true,
      message: `Is each tie two, one each way? Nearly all pairs stand in the file both ways${named}, with the same values: it may name each tie once from either end.`,
      told: 'Nearly all pairs stand in the file both ways, with the same values: each may be one tie without a direction.',
      label: 'There are two, one each way',
      others: [
        {
          label: 'There is one, without a direction',
          mapping: { undirected: types },
        },
      ],
    },
  ];
}
