import { TableBuilder } from '../create-table';
import type { Format, FormatSource, Progress } from '../format';
import { findCountryByName } from '../guess/country-names';
import { foldName } from '../guess/fold-name';
import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { readCsvTable } from '../table/read-csv-table';
import type { NamedTable } from '../table/table-reading';
import { toEventTables } from './event-tables';

/** Columns by which ICEWS is known, in whatever order they stand. */
const TELLING = ['Event ID', 'Event Date', 'Source Name', 'CAMEO Code', 'Target Name'] as const;

const TIE_COLUMNS: Readonly<Record<string, TieField>> = {
  ...{
    'Event ID': 'id',
    'Event Date': 'date',
    'Source Name': 'source',
    'Target Name': 'target',
    'CAMEO Code': 'type',
  },
  ...{ 'Story ID': 'document', Story: 'documentTitle', Publisher: 'publisher', Sentence: 'locator' },
};
const ACTOR_COLUMNS = new Set([
  'Source Name',
  'Source Sectors',
  'Source Country',
  'Target Name',
  'Target Sectors',
  'Target Country',
]);

/** Event data of ICEWS, the Integrated Crisis Early Warning System: one row an event coded by CAMEO, with named columns. */
export const ICEWS: Format = {
  id: 'icews',
  label: 'ICEWS events',
  extensions: ['tab', 'tsv', 'csv'],
  mediaType: 'text/tab-separated-values',
  recognise: (source) => (isIcews(source.head()) ? 0.95 : 0),
  read,
  write: null,
  hasFixedColumns: true,
  keeps: null,
};

function isIcews(head: string): boolean {
  const [first = ''] = head.split(/\r?\n/, 1);
  return TELLING.every((name) => first.includes(name));
}

function read(source: FormatSource, progress: Progress): ReadResult {
  const named = readCsvTable(source, progress);
  if (!named || !TELLING.every((name) => named.table.columns.some((column) => column.name === name))) {
    return toFailed('The file has not the columns of ICEWS.', `It needs ${TELLING.join(', ')}.`);
  }
  const [error, ...others] = named.remarks.filter(({ severity }) => severity === 'error');
  if (error) return { kind: 'failed', remarks: [error, ...others] };
  const ties = toTies(named);
  return toEventTables({
    actors: toActors(named.table),
    actorColumns: { name: 'name', kind: 'kind', country: 'country', sectors: 'attribute' },
    ties,
    tieColumns: Object.fromEntries(
      ties.columns.map(({ name }) => [name, TIE_COLUMNS[name] ?? ('attribute' as const)]),
    ),
    remarks: named.remarks,
    kindReason:
      'Names of countries are of states, names with sectors of an elite are of persons, all others are of groups.',
  });
}

/** R writes NA for what is not known. */
function readKnown(table: ImportTable, row: number, column: number): string {
  const cell = column < 0 ? '' : table.cell(row, column);
  return cell === 'NA' ? '' : cell;
}

/** The events without what is known of their actors, with a title for each story and words for each sentence. */
function toTies({ table }: NamedTable): ImportTable {
  const kept = table.columns
    .map(({ name, kind }, at) => ({ name, kind, at }))
    .filter(({ name }) => !ACTOR_COLUMNS.has(name) || name.endsWith('Name'));
  const find = (name: string) => table.columns.findIndex((column) => column.name === name);
  const [story, publisher, sentence] = [find('Story ID'), find('Publisher'), find('Sentence Number')];
  const others = kept.filter(({ at }) => at !== sentence);
  const builder = new TableBuilder([
    ...others,
    { name: 'Story', kind: 'text' },
    { name: 'Sentence', kind: 'text' },
  ]);
  for (let row = 0; row < table.rows; row += 1) {
    builder.addRow(table.line(row));
    for (const [column, { at }] of others.entries()) {
      const cell = readKnown(table, row, at);
      if (cell !== '') builder.set(column, cell);
    }
    const number = readKnown(table, row, story);
    const title = [readKnown(table, row, publisher), number && `story ${number}`]
      .filter((part) => part !== '')
      .join(', ');
    if (title !== '') builder.set(others.length, title);
    const place = readKnown(table, row, sentence);
    if (place !== '') builder.set(others.length + 1, `sentence ${place}`);
  }
  return builder.toTable();
}

function toActors(table: ImportTable): ImportTable {
  const builder = new TableBuilder(
    ['name', 'kind', 'country', 'sectors'].map((name) => ({ name, kind: 'text' })),
  );
  const find = (name: string) => table.columns.findIndex((column) => column.name === name);
  const ends = ['Source', 'Target'].map(
    (end) => [find(`${end} Name`), find(`${end} Sectors`), find(`${end} Country`)] as const,
  );
  const seen = new Set<string>();
  for (let row = 0; row < table.rows; row += 1) {
    for (const [nameAt, sectorsAt, countryAt] of ends) {
      const name = readKnown(table, row, nameAt);
      if (name === '' || seen.has(name)) continue;
      seen.add(name);
      const sectors = readKnown(table, row, sectorsAt);
      const country = readKnown(table, row, countryAt);
      builder.addRow(null);
      const cells = [name, describeKind(name, sectors, country), country, sectors];
      for (const [column, cell] of cells.entries()) if (cell !== '') builder.set(column, cell);
    }
  }
  return builder.toTable();
}

function describeKind(name: string, sectors: string, country: string): 'person' | 'group' | 'state' {
  if (findCountryByName(name) !== null || (sectors === '' && foldName(name) === foldName(country)))
    return 'state';
  const isBody = /\(.+\)$/.test(name);
  return !isBody && sectors.split(',').includes('Elite') ? 'person' : 'group';
}
