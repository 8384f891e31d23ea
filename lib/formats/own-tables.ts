import type { ActorField, Draft, DraftTable, Mapping, ReadResult, TieField } from './draft';
import { PLAIN_TIE } from './guess-mapping';
import { IDENTIFIER_PREFIX, OWN_COLUMNS } from './own-columns';
import { toFailed } from './remark-list';

/** Answers what the table of the network itself says; nothing when there is none. */
export function readOwnNetwork(
  table: DraftTable | null,
): Pick<Draft, 'id' | 'title' | 'description' | 'asOf'> {
  const read = (column: number) => (table && table.rows > 0 ? table.cell(0, column) : '');
  return { id: read(0), title: read(1), description: read(2), asOf: read(3) };
}

/** Answers the mapping of tables that this program wrote: columns have the names of fields, values those of kinds and types. */
export function toOwnMapping(
  draft: Draft,
  types: DraftTable | null,
): Mapping | Extract<ReadResult, { kind: 'failed' }> {
  const newTypes = types ? readTypes(types) : [];
  if ('kind' in newTypes) return newTypes;
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
    otherType: PLAIN_TIE.id,
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
function readTypes(
  table: DraftTable,
): readonly Record<string, unknown>[] | Extract<ReadResult, { kind: 'failed' }> {
  const types: Record<string, unknown>[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    const fields: [string, unknown][] = [];
    for (const [column, { name }] of table.columns.entries()) {
      const cell = table.cell(row, column);
      if (cell === '') continue;
      const value = TEXT_FIELDS.has(name) ? cell : parseJson(cell);
      if (value === undefined) {
        const line = table.line(row);
        const place = line === null ? `types, row ${row + 1}` : `types, line ${line}`;
        return toFailed(
          `“${name}” of a relationship type is no JSON.`,
          'Take the table as it was written.',
          place,
        );
      }
      fields.push([name, value]);
    }
    types.push(Object.fromEntries(fields));
  }
  return types;
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
