import { type ActorKindId, getActorKind } from '@/lib/vocabulary/actor-kinds';
import { foldName } from '../guess/fold-name';
import { isMissingCode } from '../guess/missing-codes';
import { findColumnKind } from '../import/actor-row';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import { type Finding, quoteSome } from './finding';

const ENDS: ReadonlySet<string> = new Set([
  'source',
  'sourceName',
  'target',
  'targetName',
  'third',
  'thirdName',
]);

/** Where a name stands first, and of which kind it is there. */
type Place = { readonly column: string; readonly kind: ActorKindId };

/** A name that stands in two columns of names, of which one says that it is of another kind. */
type TwoKinds = { readonly name: string; readonly first: Place; readonly other: Place };

/**
 * Returns the question of which kind those are who stand under headings of other kinds, as “Amal” under “person” and under “group”: one
 * actor has one kind, and the first would be taken without a word.
 */
export function doubtColumnKinds(table: ImportTable, mapping: Mapping): readonly Finding[] {
  const found = findTwoKinds(table, mapping);
  const [one] = found;
  if (!one) return [];
  const { first, other } = one;
  const columns = [first.column, other.column];
  const alike = found.filter((each) =>
    [each.first, each.other].every(({ column }) => columns.includes(column)),
  );
  const names = quoteSome(alike.map(({ name }) => name));
  const of = ({ column, kind }: Place) =>
    `under “${column}”, which holds ${getActorKind(kind).plural.toLowerCase()}`;
  const isOne = alike.length === 1;
  const stands = `${isOne ? 'The name stands' : 'These names stand'} ${of(first)}, and ${of(other)}.`;
  const all = ({ column }: Place, { kind }: Place) => ({
    label: `All under “${column}” are ${getActorKind(kind).plural.toLowerCase()}`,
    mapping: { columnKinds: { [column]: kind } },
  });
  const taken = isOne
    ? `It is a ${getActorKind(first.kind).label.toLowerCase()}`
    : 'Each is what those are with whom it stands first';
  return [
    {
      id: 'coverage column kinds',
      isAsked: true,
      label: taken,
      message: `What ${isOne ? 'is' : 'are'} ${names}? ${stands}`,
      told: `Of which kind ${names} ${isOne ? 'is' : 'are'} was not said. ${stands} ${taken}.`,
      others: [all(other, first), all(first, other)],
    },
  ];
}

function findTwoKinds(table: ImportTable, mapping: Mapping): readonly TwoKinds[] {
  const fields = new Map<string, string>(Object.entries(mapping.tieColumns));
  const kinds = mapping.columnKinds ?? {};
  const ends = table.columns.flatMap(({ name }, column) =>
    ENDS.has(fields.get(name) ?? '') && Object.hasOwn(kinds, name) ? [{ name, column }] : [],
  );
  if (new Set(ends.map(({ name }) => kinds[name])).size < 2) return [];
  const places = new Map<string, Place>();
  const found = new Map<string, TwoKinds>();
  for (let row = 0; row < table.rows; row += 1) {
    for (const { name: column, column: at } of ends) {
      const name = table.cell(row, at);
      const key = foldName(name);
      // A number counts the rows of its own column.
      const isNoName = key === '' || isMissingCode(name) || /^\d+$/.test(key);
      const kind = isNoName ? null : findColumnKind(column, name, mapping);
      if (kind === null) continue;
      const first = places.get(key);
      if (!first) places.set(key, { column, kind });
      else if (first.kind !== kind && !found.has(key))
        found.set(key, { name, first, other: { column, kind } });
    }
  }
  return [...found.values()];
}
