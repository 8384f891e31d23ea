import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { profileColumns } from './profile-column';

/** What nodes are called in their columns that only stand where the lines of others meet. */
const JOINTS: ReadonlySet<string> = new Set(
  list(`
    marriage, union, couple, wedding, partnership node, family node, family unit, junction, joint, connector, dummy, point, hidden, invisible, mariage, ehe, ehepaar, heirat, matrimonio, casamento, брак`).map(
    foldName,
  ),
);
const KINDS = /^(type|kind|category|shape|node ?type)$/i;
/** So many are joined by an answer, which names each of them. */
const MAX_JOINTS = 500;

/**
 * Returns the question whether nodes that are called marriages, or are drawn as points, are actors, and the mapping that takes them for joints: both ways of a pedigree in which the lines of two
 * parents meet in a point from which their children hang.
 */
export function askAboutJoints(
  nodes: ImportTable,
  ties: ImportTable,
  mapping: Mapping,
): { readonly questions: readonly Question[]; readonly joints: readonly string[] } {
  const find = (table: ImportTable, fields: Mapping['actorColumns'] | Mapping['tieColumns'], field: string) =>
    table.columns.findIndex(({ name }) => Object.hasOwn(fields, name) && fields[name] === field);
  const id = find(nodes, mapping.actorColumns, 'id');
  const name = find(nodes, mapping.actorColumns, 'name');
  const [source, target] = [
    find(ties, mapping.tieColumns, 'source'),
    find(ties, mapping.tieColumns, 'target'),
  ];
  const none = { questions: [], joints: [] };
  if (id < 0 || source < 0 || target < 0 || ties.rows < 2) return none;
  const joints = listJoints(nodes, id);
  if (joints.size === 0 || joints.size > MAX_JOINTS || joints.size * 2 > nodes.rows) return none;
  const around = findAround(ties, source, target, joints);
  // Each joins at least two, and none stands at an end alone.
  const areJoints = [...joints].every((joint) => (around.get(joint)?.size ?? 0) > 1);
  const example = describeExample(nodes, ties, { id, name, source, target }, joints);
  if (!areJoints || example === '') return none;
  const count = joints.size === 1 ? 'a node' : `${joints.size.toLocaleString('en')} nodes`;
  const shown = [...joints].slice(0, 3).map((joint) => `“${joint}”`);
  const message = `${joints.size === 1 ? 'Does' : 'Do'} ${shown.join(', ')}${joints.size > 3 ? ' …' : ''} only join others? The file has ${count} that ${joints.size === 1 ? 'is' : 'are'} called a marriage or drawn as a point, in which the lines of others meet.`;
  const choices = [
    {
      label:
        'They only join others: who leads to one is tied to whom it leads to, and those who lead to it to one another',
      example,
      mapping: {},
    },
    { label: 'They are actors', mapping: { joints: [] } },
  ];
  return {
    questions: [{ id: 'joints', about: 'actors', message, choices, hasGuess: true }],
    joints: [...joints],
  };
}

function listJoints(nodes: ImportTable, id: number): ReadonlySet<string> {
  const kinds = profileColumns(nodes).filter((column) => KINDS.test(column.name));
  const isJoint = (row: number) =>
    kinds.some(({ column }) => JOINTS.has(foldName(nodes.cell(row, column).trim())));
  const rows = Array.from({ length: nodes.rows }, (_, row) => row).filter(isJoint);
  return new Set(rows.map((row) => nodes.cell(row, id).trim()));
}

function findAround(
  ties: ImportTable,
  source: number,
  target: number,
  joints: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const around = new Map<string, Set<string>>();
  for (let row = 0; row < ties.rows; row += 1) {
    const [from, to] = [ties.cell(row, source).trim(), ties.cell(row, target).trim()];
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      if (joints.has(one)) around.set(one, (around.get(one) ?? new Set()).add(other));
    }
  }
  return around;
}

/** Returns who leads to the first joint and to whom it leads: “Ada, Bert → Cleo”. */
function describeExample(
  nodes: ImportTable,
  ties: ImportTable,
  columns: { readonly id: number; readonly name: number; readonly source: number; readonly target: number },
  joints: ReadonlySet<string>,
): string {
  const { id, name, source, target } = columns;
  const names = new Map(
    Array.from({ length: nodes.rows }, (_, row) => [
      nodes.cell(row, id).trim(),
      (name < 0 ? '' : nodes.cell(row, name).trim()) || nodes.cell(row, id).trim(),
    ]),
  );
  for (const joint of joints) {
    const [into, out] = [new Set<string>(), new Set<string>()];
    for (let row = 0; row < ties.rows; row += 1) {
      const [from, to] = [ties.cell(row, source).trim(), ties.cell(row, target).trim()];
      if (to === joint && !joints.has(from)) into.add(names.get(from) ?? from);
      if (from === joint && !joints.has(to)) out.add(names.get(to) ?? to);
    }
    const toText = (set: ReadonlySet<string>) => [...set].slice(0, 3).join(', ');
    if (into.size + out.size > 1) return `${toText(into)} → ${toText(out)}`.replace(/^ → | → $/, '');
  }
  return '';
}
