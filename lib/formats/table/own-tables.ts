import type { ActorField, Draft, DraftTable, Mapping, TieField } from '../draft';
import { PLAIN_TIE } from '../guess/guess-mapping';
import { IDENTIFIER_PREFIX, OWN_COLUMNS } from './own-columns';

/** Answers what the table of the network itself says; nothing when there is none. */
export function readOwnNetwork(
  table: DraftTable | null,
): Pick<Draft, 'id' | 'title' | 'description' | 'asOf'> {
  const read = (column: number) => (table && table.rows > 0 ? table.cell(0, column) : '');
  return { id: read(0), title: read(1), description: read(2), asOf: read(3) };
}

/** Answers the mapping of tables that this program wrote: columns have the names of fields, values those of kinds and types. */
export function toOwnMapping(draft: Draft, types: DraftTable | null): Mapping {
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
  };
}

function toFields<Field extends string>(
  table: DraftTable | null,
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

/** A type's fields stand in columns of their names; those that are no text, as JSON. */
function readTypes(table: DraftTable): readonly Record<string, unknown>[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const fields = table.columns.flatMap(({ name }, column) => {
      const cell = table.cell(row, column);
      return cell === '' ? [] : [[name, TEXT_FIELDS.has(name) ? cell : parseJson(cell)] as const];
    });
    return Object.fromEntries(fields);
  });
}

const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'label',
  'inverseLabel',
  'plural',
  'family',
  'description',
  'example',
]);

/** Text that is no JSON stands for itself: what it may not be, the check of the types says. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
