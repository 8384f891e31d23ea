import { PLAIN_TIE } from '../guess/guess-mapping';
import type { ActorField, ImportTable, ImportTables, Mapping, TieField } from '../import-tables';
import { readExtraCell } from './extra-cell';
import { IDENTIFIER_PREFIX, OWN_COLUMNS } from './own-columns';

/** Returns the mapping of tables that this program wrote: columns have the names of fields, values those of kinds and types. */
export function toOwnMapping(draft: ImportTables, types: ImportTable | null): Mapping {
  const newTypes = types ? readTypes(types) : [];
  const ids = new Set(newTypes.map(({ id }) => id));
  return {
    actorColumns: toFields<ActorField>(draft.actors, OWN_COLUMNS.actors),
    tieColumns: {
      ...toFields<TieField>(
        draft.ties,
        OWN_COLUMNS.ties.filter((name) => name !== 'standing'),
      ),
      standing: 'ignore',
    },
    kinds: {},
    otherKind: 'group',
    types: {},
    // None of the network's own: those are kept whether ties use them or not.
    otherType: ids.has(PLAIN_TIE.id) ? `other-${PLAIN_TIE.id}` : PLAIN_TIE.id,
    newTypes,
    sameActors: [],
    aggregate: 'none',
    headers: {},
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
