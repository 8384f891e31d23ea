import { JsonKind, toJsonCell } from '../json/json-cell';
import type { JsonObject } from '../json/read-json-source';
import type { ElementTable } from './element-table';

/** A node or an edge of a JSON file: the cells that its format tells, by the number of their column, and its attributes. */
export type JsonElement = {
  readonly cells: readonly (readonly [column: number, text: string | undefined])[];
  readonly attributes: JsonObject;
  /** On which line of the file it begins, where that is known. */
  readonly line?: number | null;
};

/** Adds rows, with a column for each attribute that any of them has. `fields`: what attributes mean, by name. */
export function addJsonElements<Field extends string>(
  table: ElementTable<Field>,
  elements: readonly JsonElement[],
  fields: ReadonlyMap<string, Field>,
): void {
  const kinds = new Map<string, JsonKind>();
  for (const { attributes } of elements) {
    for (const name in attributes) {
      let kind = kinds.get(name);
      if (!kind) {
        kind = new JsonKind();
        kinds.set(name, kind);
      }
      kind.see(attributes[name]);
    }
  }
  const columns = new Map(
    [...kinds].map(([name, each]) => {
      const kind = each.toKind();
      return [name, { kind, column: table.addColumn(name, kind, fields.get(name) ?? null) }] as const;
    }),
  );
  for (const { cells, attributes, line = null } of elements) {
    const row = table.begin(line);
    for (const [column, text] of cells) row.cells[column] = text;
    for (const [name, { column, kind }] of columns) {
      const text = Object.hasOwn(attributes, name) ? toJsonCell(attributes[name], kind) : undefined;
      if (text !== undefined) row.cells[column] = text;
    }
    table.end();
  }
}
