import type { ImportTable } from '../import-tables';
import { toStem } from '../table/merge-tables';
import type { NamedTable } from '../table/table-reading';
import { getTemplateColumns, TEMPLATE_SHEETS, type TemplateSheetId } from './template-sheets';

/** One row of a sheet that was filled in. */
export type TemplateRow = {
  readonly sheet: TemplateSheetId;
  /** From 1, as the spreadsheet counts them. */
  readonly row: number;
  /** Cells that say something, by the fields of the sheet's columns. */
  readonly cells: ReadonlyMap<string, string>;
  /** Those of columns that the sheet does not have itself, by their names. */
  readonly extras: ReadonlyMap<string, string>;
};

export type TemplateTables = Readonly<Record<TemplateSheetId, readonly TemplateRow[]>>;

/** Returns the rows of the sheets to fill in; null when the tables are none of these. */
export function findTemplate(tables: readonly NamedTable[]): TemplateTables | null {
  const sheets = new Map<TemplateSheetId, ImportTable>();
  for (const { name, table } of tables) {
    const id = TEMPLATE_SHEETS.find((each) => each.toLowerCase() === toStem(name).trim().toLowerCase());
    if (id && !sheets.has(id) && hasNeeded(id, table)) sheets.set(id, table);
  }
  if (!sheets.has('Ties') || !sheets.has('Actors')) return null;
  const listed = TEMPLATE_SHEETS.map((id) => {
    const table = sheets.get(id);
    return [id, table ? listRows(id, table) : []] as const;
  });
  return Object.fromEntries(listed) as Record<TemplateSheetId, readonly TemplateRow[]>;
}

function hasNeeded(id: TemplateSheetId, table: ImportTable): boolean {
  const names = new Set(table.columns.map(({ name }) => name.trim()));
  return getTemplateColumns(id).every(({ name, isNeeded }) => !isNeeded || names.has(name));
}

function listRows(id: TemplateSheetId, table: ImportTable): readonly TemplateRow[] {
  const fields = new Map(getTemplateColumns(id).map(({ name, field }) => [name, field]));
  const rows: TemplateRow[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    const cells = new Map<string, string>();
    const extras = new Map<string, string>();
    for (const [column, { name }] of table.columns.entries()) {
      const text = table.cell(row, column).trim();
      const field = fields.get(name.trim());
      if (text !== '') (field === undefined ? extras : cells).set(field ?? name, text);
    }
    if (cells.size + extras.size > 0)
      rows.push({ sheet: id, row: table.line(row) ?? row + 2, cells, extras });
  }
  return rows;
}
