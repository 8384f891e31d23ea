import type { ImportTable, Remark } from '../import-tables';
import type { Mapping } from '../mapping';
import { toNote } from './clean-cells';

/** A row of the ties that take the place of those of joints: the row it is taken from, and what it has in place of its ends and direction. */
type Spliced = {
  readonly row: number;
  readonly source?: string;
  readonly target?: string;
  readonly isPair?: boolean;
};

/** So many rows come of one joint at most: who stands at one with more than some dozens of others are no couple with its children. */
const MAX_ROWS = 2_000;

/**
 * Returns a table of ties in which nobody is tied to a joint (`joints` of a mapping), such as the point of a pedigree in which the lines of two parents meet: who leads to one is tied to
 * whom it leads to, and those who lead to one, or whom alone it leads to, are tied to one another without a direction.
 */
export function spliceJoints(
  table: ImportTable,
  mapping: Mapping,
): { readonly table: ImportTable; readonly remarks: readonly Remark[] } {
  const joints = new Set(mapping.joints);
  const find = (field: string) =>
    table.columns.findIndex(
      ({ name }) => Object.hasOwn(mapping.tieColumns, name) && mapping.tieColumns[name] === field,
    );
  const [source, target, directed] = [find('source'), find('target'), find('directed')];
  if (joints.size === 0 || source < 0 || target < 0) return { table, remarks: [] };
  const ends = Array.from({ length: table.rows }, (_, row) => ({
    from: table.cell(row, source).trim(),
    to: table.cell(row, target).trim(),
  }));
  const groupOf = groupJoints(joints, ends);
  const groups = new Map<string, { into: number[]; out: number[] }>();
  const kept: Spliced[] = [];
  for (const [row, { from, to }] of ends.entries()) {
    const [isFrom, isTo] = [joints.has(from), joints.has(to)];
    if (!isFrom && !isTo) kept.push({ row });
    if (isFrom === isTo) continue;
    const key = groupOf(isFrom ? from : to);
    const group = groups.get(key) ?? { into: [], out: [] };
    groups.set(key, group);
    group[isFrom ? 'out' : 'into'].push(row);
  }
  const rows = [...kept, ...[...groups.values()].flatMap((group) => spliceGroup(group, ends))];
  const count = joints.size === 1 ? 'One node is' : `${joints.size.toLocaleString('en')} nodes are`;
  const message = `${count} no actor and only ${joints.size === 1 ? 'joins' : 'join'} others: who leads to one is tied to whom it leads to, and those who lead to one are tied to one another.`;
  return { table: toTable(table, rows, [source, target, directed]), remarks: [toNote(message)] };
}

function groupJoints(
  joints: ReadonlySet<string>,
  ends: readonly { readonly from: string; readonly to: string }[],
): (joint: string) => string {
  const parents = new Map([...joints].map((joint) => [joint, joint]));
  const findRoot = (joint: string): string => {
    let root = joint;
    for (let next = parents.get(root) ?? root; next !== root; next = parents.get(root) ?? root) root = next;
    return root;
  };
  for (const { from, to } of ends) {
    if (joints.has(from) && joints.has(to)) parents.set(findRoot(from), findRoot(to));
  }
  return findRoot;
}

function spliceGroup(
  { into, out }: { readonly into: readonly number[]; readonly out: readonly number[] },
  ends: readonly { readonly from: string; readonly to: string }[],
): readonly Spliced[] {
  if (into.length * (out.length + into.length) > MAX_ROWS || out.length > MAX_ROWS) return [];
  const through = into.flatMap((one) =>
    out.map((other): Spliced => ({ row: other, source: ends[one]?.from ?? '' })),
  );
  const [side, end] = into.length > 0 ? [into, 'from' as const] : [out, 'to' as const];
  const pairs = side.flatMap((one, at) =>
    side.slice(at + 1).map(
      (other): Spliced => ({
        ...{ row: other, isPair: true },
        source: ends[one]?.[end] ?? '',
        target: ends[other]?.[end] ?? '',
      }),
    ),
  );
  const isLoop = ({ source, target }: Spliced) => source !== undefined && source === target;
  return [...pairs, ...through].filter((each) => !isLoop(each));
}

function toTable(
  table: ImportTable,
  rows: readonly Spliced[],
  [source, target, directed]: readonly [number, number, number],
): ImportTable {
  const toRow = (row: number) => {
    const found = rows[row];
    if (!found) throw new RangeError(`There is no row ${row}.`);
    return found;
  };
  return {
    columns: table.columns,
    rows: rows.length,
    line: (row) => table.line(toRow(row).row),
    cell: (row, column) => {
      const found = toRow(row);
      if (column === source && found.source !== undefined) return found.source;
      if (column === target && found.target !== undefined) return found.target;
      if (column === directed && found.isPair) return 'false';
      return table.cell(found.row, column);
    },
  };
}
