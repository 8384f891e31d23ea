import { foldSpaces } from '../guess/fold-spaces';
import { isMissingCode } from '../guess/missing-codes';
import type { ImportTable, Remark } from '../import-tables';
import type { Mapping } from '../mapping';
import { toNote } from './clean-cells';

type LeftOut = {
  readonly actors: ImportTable | null;
  /** What ties call those who were left out: their ids and names. */
  readonly names: readonly string[];
  readonly remarks: readonly Remark[];
};

/**
 * Returns the table of actors without those whose names a person has said to stand for nobody, such as “Vacant”, and what ties call these. A code for
 * a missing value, such as NA, may be the id of somebody, and leaves nobody out.
 */
export function leaveOutActors(table: ImportTable | null, mapping: Mapping): LeftOut {
  const { actorColumns, missing = [] } = mapping;
  const actors = table && withoutJoints(table, mapping);
  const said = new Set(missing.filter((name) => !isMissingCode(name)));
  if (!actors || said.size === 0) return { actors, names: [], remarks: [] };
  const find = (field: string) =>
    actors.columns.findIndex(({ name }) => Object.hasOwn(actorColumns, name) && actorColumns[name] === field);
  const [id, name] = [find('id'), find('name')];
  const named = name < 0 ? id : name;
  if (named < 0) return { actors, names: [], remarks: [] };
  const rows = Array.from({ length: actors.rows }, (_, row) => row);
  const isLeftOut = (row: number) => said.has(foldSpaces(actors.cell(row, named)));
  const [left, kept] = [rows.filter(isLeftOut), rows.filter((row) => !isLeftOut(row))];
  if (left.length === 0 || kept.length === 0) return { actors, names: [], remarks: [] };
  const called = [id, name].filter((column) => column >= 0);
  const names = left.flatMap((row) => called.map((column) => foldSpaces(actors.cell(row, column))));
  const count =
    left.length === 1 ? 'One row of actors was' : `${left.length.toLocaleString('en')} rows of actors were`;
  const message = `${count} left out, as was said of “${foldSpaces(actors.cell(left[0] ?? 0, named)).slice(0, 60)}”.`;
  return {
    actors: {
      columns: actors.columns,
      rows: kept.length,
      cell: (row, column) => actors.cell(kept[row] ?? -1, column),
      line: (row) => actors.line(kept[row] ?? -1),
    },
    names: [...new Set(names)].filter((each) => each !== ''),
    remarks: [toNote(message)],
  };
}

/** Nodes that only join others are no actors, and nobody is tied to them. */
function withoutJoints(actors: ImportTable, { actorColumns, joints = [] }: Mapping): ImportTable {
  const id = actors.columns.findIndex(
    ({ name }) => Object.hasOwn(actorColumns, name) && actorColumns[name] === 'id',
  );
  if (joints.length === 0 || id < 0) return actors;
  const left = new Set(joints);
  const kept = Array.from({ length: actors.rows }, (_, row) => row).filter(
    (row) => !left.has(actors.cell(row, id).trim()),
  );
  return {
    columns: actors.columns,
    rows: kept.length,
    cell: (row, column) => actors.cell(kept[row] ?? -1, column),
    line: (row) => actors.line(kept[row] ?? -1),
  };
}
