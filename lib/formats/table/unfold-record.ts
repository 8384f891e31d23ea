import { createTable } from '../create-table';
import { findSingleRecord } from '../guess/single-record';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const text = (name: string) => ({ name, kind: 'text' as const });

/** Returns the actor of whom all rows of a table tell, and its ties to those whom they name; the field says how. */
export function unfoldRecord(named: NamedTable): readonly NamedTable[] {
  const { table, remarks } = named;
  const names = table.columns.map(({ name }) => name);
  const found = findSingleRecord(table, null) ?? findSingleRecord(table, names);
  if (!found) return [named];
  const rows = found.ties.flatMap(({ type, others }) =>
    others.filter((other) => other !== '').map((other) => [found.name, other, type, 'true']),
  );
  const ties = createTable(
    [text('source'), text('target'), text('type'), { name: 'directed', kind: 'boolean' }],
    rows,
  );
  const actors = createTable(
    [text('name'), ...found.rest.map(([field]) => text(field))],
    [[found.name, ...found.rest.map(([, value]) => value)]],
  );
  return [toNamed('ties', ties, remarks), toNamed('actors', actors, [])];
}
