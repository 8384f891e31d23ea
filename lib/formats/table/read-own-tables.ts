import { parseNetwork } from '@/lib/network/parse';
import { createImportTables } from '../create-import-tables';
import { BARE_MAPPING, PLAIN_TIE } from '../guess/guess-mapping';
import { buildImport } from '../import/build-import';
import { nameExtras, readExtras } from '../import/extra-fields';
import type { ImportTable, ImportTables, Remark } from '../import-tables';
import type { ActorField, Mapping, TieField } from '../mapping';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { readExtraCell } from './extra-cell';
import {
  IDENTIFIER_PREFIX,
  MODALITY_COLUMN,
  OWN_COLUMNS,
  type OwnTable,
  SHADOW_COLUMN,
  TABLED_FIELDS,
} from './own-columns';

/** Tables of this program by name, those that are there. */
export type OwnTables = Readonly<Partial<Record<OwnTable, ImportTable>>>;

/**
 * Returns the network that the tables of this program hold, as it was when they were written; where the table of the network itself
 * is missing, a draft that wants a name. What a user has changed since is told.
 */
export function readOwnTables(tables: OwnTables, remarks: readonly Remark[]): ReadResult {
  const { network: head, actors, ties, documents, claims, meetings, types } = tables;
  const draft = createImportTables({
    actors: actors ?? null,
    ties: ties ?? null,
    documents: documents ?? null,
    claims: claims ?? null,
    meetings: meetings ?? null,
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
  const extras = readExtras(head, nameExtras(head, columns, TABLED_FIELDS).own, 0);
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

/** Returns the mapping of tables that this program wrote: columns have the names of fields, values those of kinds and types. */
function toOwnMapping(draft: ImportTables, types: ImportTable | null): Mapping {
  const newTypes = types ? readTypes(types) : [];
  const ids = new Set(newTypes.map(({ id }) => id));
  return {
    ...BARE_MAPPING,
    actorColumns: toFields<ActorField>(draft.actors, [...OWN_COLUMNS.actors, SHADOW_COLUMN]),
    tieColumns: {
      ...toFields<TieField>(draft.ties, [
        ...OWN_COLUMNS.ties.filter((name) => name !== 'standing'),
        MODALITY_COLUMN,
      ]),
      standing: 'ignore',
    },
    kinds: {},
    types: {},
    // None of the network's own: those are kept whether ties use them or not.
    otherType: ids.has(PLAIN_TIE.id) ? `other-${PLAIN_TIE.id}` : PLAIN_TIE.id,
    newTypes,
  };
}

function toFields<Field extends string>(
  table: ImportTable | null,
  own: readonly Field[],
): Readonly<Record<string, Field | 'attribute' | 'identifier'>> {
  return Object.fromEntries(
    (table?.columns ?? []).map(({ name }) => {
      const field = own.find((each) => each === name);
      if (field) return [name, field] as const;
      return [
        name,
        name.startsWith(IDENTIFIER_PREFIX) ? ('identifier' as const) : ('attribute' as const),
      ] as const;
    }),
  );
}

/** The first fields of a type are always text; the others are as extra fields are. */
function readTypes(table: ImportTable): readonly Record<string, unknown>[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const fields = table.columns.flatMap(({ name, kind }, column) => {
      const cell = table.cell(row, column);
      return cell === '' ? [] : [[name, kind === 'json' ? readExtraCell(cell) : cell] as const];
    });
    return Object.fromEntries(fields);
  });
}
