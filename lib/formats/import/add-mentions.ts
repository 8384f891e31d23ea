import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable, ImportTables, Remark } from '../import-tables';
import type { Mapping } from '../mapping';
import { toNote } from './clean-cells';

/** A tie that a cell of the table of actors says. */
type Mentioned = { readonly row: number; readonly from: string; readonly to: string; readonly field: string };

const PARTED = /\s*[|;]\s*/;
const NO_TIES: ImportTable = {
  columns: (['source', 'target', 'type'] as const).map((name) => ({ name, kind: 'text' })),
  rows: 0,
  cell: () => '',
  line: () => null,
};
const NO_TIE_COLUMNS = { source: 'source', target: 'target', type: 'type' } as const;

/**
 * Returns the ties of a draft with one more for each actor whom another names in a column of its own (`mentions` of a mapping), which is called as the column is. Names that no
 * actor has tie nobody.
 */
export function addMentions(
  { actors, ties }: Pick<ImportTables, 'actors' | 'ties'>,
  said: Mapping,
): { readonly ties: ImportTable | null; readonly mapping: Mapping; readonly remarks: readonly Remark[] } {
  const found = actors && said.mentions ? listMentioned(actors, said) : [];
  if (!actors || found.length === 0) return { ties, mapping: said, remarks: [] };
  const table = ties ?? NO_TIES;
  const known: Mapping['tieColumns'] = ties ? said.tieColumns : NO_TIE_COLUMNS;
  const find = (field: string) =>
    table.columns.findIndex(({ name }) => Object.hasOwn(known, name) && known[name] === field);
  const isTyped = find('type') >= 0;
  const added = isTyped ? [] : [{ name: freeName(table, 'named in'), kind: 'text' as const }];
  const [source, target, directed] = [find('source'), find('target'), find('directed')];
  const type = isTyped ? find('type') : table.columns.length;
  if (source < 0 || target < 0) return { ties, mapping: said, remarks: [] };
  const cells = (mention: Mentioned) =>
    new Map([
      ...([
        [source, mention.from],
        [target, mention.to],
        [type, mention.field],
      ] as const),
      ...(directed < 0 ? [] : ([[directed, 'true']] as const)),
    ]);
  const extra = found.map(cells);
  const count = `${found.length.toLocaleString('en')} ${found.length === 1 ? 'tie was' : 'ties were'}`;
  const columns = (said.mentions ?? []).map((name) => `“${name}”`).join(', ');
  return {
    ties: {
      columns: [...table.columns, ...added],
      rows: table.rows + extra.length,
      line: (row) => (row < table.rows ? table.line(row) : actors.line(found[row - table.rows]?.row ?? 0)),
      cell: (row, column) => {
        if (row >= table.rows) return extra[row - table.rows]?.get(column) ?? '';
        return column < table.columns.length ? table.cell(row, column) : '';
      },
    },
    mapping: {
      ...said,
      tieColumns: { ...known, ...Object.fromEntries(added.map(({ name }) => [name, 'type' as const])) },
    },
    remarks: [toNote(`${count} made of those whom actors name in ${columns}.`)],
  };
}

function listMentioned(actors: ImportTable, { actorColumns, mentions = [] }: Mapping): readonly Mentioned[] {
  const find = (field: string) =>
    actors.columns.findIndex(({ name }) => Object.hasOwn(actorColumns, name) && actorColumns[name] === field);
  const called = ['id', 'name'].map(find).filter((column) => column >= 0);
  const columns = actors.columns.flatMap(({ name }, column) => (mentions.includes(name) ? [column] : []));
  const known = new Set<string>();
  for (let row = 0; row < actors.rows; row += 1)
    for (const column of called) known.add(foldName(actors.cell(row, column)));
  const found: Mentioned[] = [];
  for (let row = 0; row < actors.rows; row += 1) {
    const from = called.map((column) => foldSpaces(actors.cell(row, column))).find((text) => text !== '');
    if (from === undefined) continue;
    for (const column of columns) {
      for (const to of actors.cell(row, column).split(PARTED).map(foldSpaces)) {
        const isOwn = called.some((each) => foldName(actors.cell(row, each)) === foldName(to));
        if (to === '' || isOwn || !known.has(foldName(to))) continue;
        found.push({ row, from, to, field: actors.columns[column]?.name ?? '' });
      }
    }
  }
  return found;
}

function freeName(table: ImportTable, wanted: string): string {
  let name = wanted;
  while (table.columns.some((column) => column.name === name)) name = `${name} (column)`;
  return name;
}
