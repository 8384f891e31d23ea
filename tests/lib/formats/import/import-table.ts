import { createImportTables } from '@/lib/formats/create-import-tables';
import { TableBuilder } from '@/lib/formats/create-table';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import { buildImport, type ImportResult } from '@/lib/formats/import/build-import';
import type { ImportTable, ImportTables } from '@/lib/formats/import-tables';
import type { Mapping } from '@/lib/formats/mapping';
import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';

export const IDENTITY = { id: 'imported', title: 'Imported', description: '', asOf: null };

/** Returns a table from its lines, with commas between cells; the first names the columns, and stands on line 1. */
export function table(header: string, ...rows: readonly string[]): ImportTable {
  const builder = new TableBuilder(header.split(',').map((name) => ({ name, kind: 'text' })));
  for (const [index, row] of rows.entries()) {
    builder.addRow(index + 2);
    for (const [column, cell] of row.split(',').entries()) builder.set(column, cell);
  }
  return builder.toTable();
}

/** Returns the import of tables with the mapping that is guessed, changed as a person might. */
export function run(parts: Partial<ImportTables>, change: Partial<Mapping> = {}): ImportResult {
  const draft = createImportTables(parts);
  return buildImport(draft, { ...guessMapping(draft).mapping, ...change }, IDENTITY, () => {});
}

/** Returns the network of an import, once the door of all networks has let it in unchanged. */
export function build(parts: Partial<ImportTables>, change: Partial<Mapping> = {}): Network {
  const { network, report } = run(parts, change);
  if (!network) throw new Error(report.remarks[0]?.message);
  const parsed = parseNetwork(network);
  expect(parsed).toMatchObject({ ok: true, value: network });
  return network;
}

/** Returns the network of a table of ties, given by its lines. */
export function buildTies(...lines: Parameters<typeof table>): Network {
  return build({ ties: table(...lines) });
}

/** Returns what is told of a table of ties, given by its lines, in words. */
export function remarksOf(...lines: Parameters<typeof table>): readonly string[] {
  const { remarks } = run({ ties: table(...lines) }).report;
  return remarks.map(({ severity, place, message }) => `${severity}, ${place}: ${message}`);
}
