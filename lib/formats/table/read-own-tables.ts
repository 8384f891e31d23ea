import { parseNetwork } from '@/lib/network/parse';
import { networkSchema } from '@/lib/network/schema';
import { createImportTables } from '../create-import-tables';
import { buildImport } from '../import/build-import';
import { nameExtras, readExtras } from '../import/extra-fields';
import type { ImportTable, ImportTables, Mapping, ReadResult, Remark } from '../import-tables';
import { toFailed } from '../remark-list';
import { OWN_COLUMNS, type OwnTable } from './own-columns';
import { toOwnMapping } from './own-tables';

/** Tables of this program by name, those that are there. */
export type OwnTables = Readonly<Partial<Record<OwnTable, ImportTable>>>;

/**
 * Returns the network that the tables of this program hold, as it was when they were written; where the table of the network itself
 * is missing, a draft that wants a name. What somebody has changed since is told.
 */
export function readOwnTables(tables: OwnTables, remarks: readonly Remark[]): ReadResult {
  const { network: head, actors, ties, documents, claims, types } = tables;
  const draft = createImportTables({
    actors: actors ?? null,
    ties: ties ?? null,
    documents: documents ?? null,
    claims: claims ?? null,
    remarks,
  });
  const mapping = toOwnMapping(draft, types ?? null);
  return head && head.rows > 0
    ? build(head, draft, mapping)
    : { kind: 'draft', draft, mapping, guesses: [], applyHeaderChoice: null };
}

function build(head: ImportTable, draft: ImportTables, mapping: Mapping): ReadResult {
  const [id = '', title = '', description = '', asOf = ''] = OWN_COLUMNS.network.map((_, column) =>
    head.cell(0, column),
  );
  const identity = { id, title, description, asOf: asOf === '' ? null : asOf };
  const { network, report } = buildImport(draft, mapping, identity, () => {});
  const columns = head.columns.map((_, column) => column).slice(OWN_COLUMNS.network.length);
  const extras = readExtras(head, nameExtras(head, columns, networkSchema.shape).own, 0);
  const parsed = network && parseNetwork({ ...network, ...extras });
  if (parsed?.ok) return { kind: 'network', network: parsed.value, remarks: report.remarks };
  const faults = parsed?.issues.filter(({ severity }) => severity === 'error') ?? [];
  const [first, ...others] = [
    ...faults.map(({ path, message, fix }) => ({ severity: 'error' as const, place: path, message, fix })),
    ...report.remarks.filter(({ severity }) => severity === 'error'),
  ];
  return first
    ? { kind: 'failed', remarks: [first, ...others] }
    : toFailed('The tables hold no network.', 'Choose another file.');
}
