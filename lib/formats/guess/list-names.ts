import { LIMITS } from '@/lib/network/limits';
import { cleanTies } from '../import/clean-ties';
import type { ImportTable, ImportTables } from '../import-tables';
import type { ActorField, Mapping, TieField } from '../mapping';

/** Fields of ties in which actors stand: their names where those are told, else what stands for them. */
const ENDS: readonly (readonly [TieField, TieField])[] = [
  ['source', 'sourceName'],
  ['target', 'targetName'],
  ['third', 'thirdName'],
];

/**
 * Returns the names of all actors of a draft, and how often each stands there. Stops when there are more than a network may have
 * actors: such a file is refused, whatever its names.
 */
export function listNames(draft: ImportTables, mapping: Mapping): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (table: ImportTable, column: number) => {
    for (let row = 0; row < table.rows && counts.size <= LIMITS.actors; row += 1) {
      const name = table.cell(row, column);
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  };
  if (draft.actors) {
    const name = findColumn<ActorField>(draft.actors, mapping.actorColumns, 'name');
    const column = name < 0 ? findColumn<ActorField>(draft.actors, mapping.actorColumns, 'id') : name;
    if (column >= 0) add(draft.actors, column);
  }
  // Where a table of actors gives ids their names, the ends of ties are ids.
  const ties = draft.ties && !draft.actors ? cleanTies(draft.ties, mapping).table : null;
  for (const [end, name] of ties ? ENDS : []) {
    const named = findColumn(ties, mapping.tieColumns, name);
    const column = named < 0 ? findColumn(ties, mapping.tieColumns, end) : named;
    if (ties && column >= 0) add(ties, column);
  }
  return ties && mapping.names === 'folded' ? withoutCase(counts) : counts;
}

/** Names that differ by case alone are one already: the first stands for them. */
function withoutCase(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const firsts = new Map<string, string>();
  const sums = new Map<string, number>();
  for (const [name, count] of counts) {
    const folded = /\p{N}/u.test(name) ? name : name.toLowerCase();
    const first = firsts.get(folded) ?? name;
    firsts.set(folded, first);
    sums.set(first, (sums.get(first) ?? 0) + count);
  }
  return sums;
}

function findColumn<Field extends string>(
  table: ImportTable | null,
  columns: Readonly<Record<string, Field>>,
  field: Field,
): number {
  return (
    table?.columns.findIndex(({ name }) => Object.hasOwn(columns, name) && columns[name] === field) ?? -1
  );
}
