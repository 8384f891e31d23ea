import { createTable } from '../create-table';
import { type Alters, findAlters, readAlter, readPair } from '../guess/find-alters';
import { foldSpaces } from '../guess/fold-spaces';
import { countRows } from '../guess/profile-column';
import type { ImportTable, Remark } from '../import-tables';
import { besideIds, keepColumns } from './keep-columns';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const text = (name: string) => ({ name, kind: 'text' as const });
/** What a column is called that says how two are tied. */
const TYPE =
  /(^|[ _.-])(rel|relation|relationship|type|tie|role|kin|beziehung|lien|relacion|relacao|связь|صله|קשר)([ _.-]|$)/i;

/** Returns those who were asked in a survey, the ties of each to those whom they name, with the columns of these, and the ties among these. */
export function unfoldAlters(named: NamedTable): readonly NamedTable[] {
  const { table } = named;
  const found = findAlters(table);
  if (!found) return [named];
  const facts = [...new Set(found.alters.flatMap((alter) => [...alter.facts.keys()]))];
  const type = facts.find((fact) => TYPE.test(fact));
  const others = facts.filter((fact) => fact !== type);
  const rows = countRows(table);
  const ties: { readonly cells: readonly string[]; readonly row: number }[] = [];
  let [refused, half] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    const ego = foldSpaces(table.cell(row, found.ego));
    for (const alter of found.alters) {
      const target = readAlter(table, row, alter);
      const read = (fact: string) => foldSpaces(table.cell(row, alter.facts.get(fact) ?? -1));
      const get = (fact: string) => (alter.facts.has(fact) ? read(fact) : '');
      if (target === null) refused += foldSpaces(table.cell(row, alter.name)) === '' ? 0 : 1;
      else
        ties.push({ cells: [ego, target, type === undefined ? '' : get(type), '', ...others.map(get)], row });
    }
    for (const { column, first, second } of found.pairs) {
      const value = readPair(table, row, column);
      const ends = [first, second].map((alter) => readAlter(table, row, alter));
      if (value === null) continue;
      const [source, target] = ends;
      if (!source || !target) half += 1;
      else ties.push({ cells: [source, target, AMONG, value, ...others.map(() => '')], row });
    }
  }
  const hasPairs = found.pairs.length > 0;
  const kept = [0, 1, 2, ...(hasPairs ? [3] : []), ...others.map((_, at) => at + 4)];
  const columns = [text('source'), text('target'), text('type'), text('grade'), ...others.map(text)];
  const made = createTable(
    kept.map((at) => columns[at] ?? text('')),
    ties.map(({ cells }) => kept.map((at) => cells[at] ?? '')),
  );
  const placed = { ...made, line: (tie: number) => table.line(ties[tie]?.row ?? 0) };
  return [
    toNamed('ties', placed, [...named.remarks, ...describe(refused, half)]),
    toNamed('actors', toActors(table, found), []),
  ];
}

const AMONG = 'know each other';

function describe(refused: number, half: number): readonly Remark[] {
  const cells = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'cell' : 'cells'}`;
  const note = (message: string): Remark => ({ severity: 'warning', place: '', message, fix: '' });
  return [
    ...(refused > 0
      ? [note(`In ${cells(refused)} an answer such as “refused” stands in place of a name: it names nobody.`)]
      : []),
    ...(half > 0 ? [note(`${cells(half)} tie two of whom one is not named: no tie was made of them.`)] : []),
  ];
}

/** Whoever was asked is called as others call them. */
function isNameOf(table: ImportTable, ego: number, alters: Alters['alters']): boolean {
  const named = new Set<string>();
  for (let row = 0; row < table.rows; row += 1)
    for (const { name } of alters) named.add(foldSpaces(table.cell(row, name)));
  named.delete('');
  return Array.from({ length: table.rows }, (_, row) => foldSpaces(table.cell(row, ego))).some((name) =>
    named.has(name),
  );
}

/** Those who were asked, with the columns that are of none whom they name. */
function toActors(table: ImportTable, { ego, alters, pairs }: Alters): ImportTable {
  const taken = new Set([
    ...alters.flatMap(({ name, facts }) => [name, ...facts.values()]),
    ...pairs.map(({ column }) => column),
  ]);
  const kept = table.columns.map((_, column) => column).filter((column) => !taken.has(column));
  const columns = kept.map((from) => {
    const own = table.columns[from] ?? text('');
    if (from === ego) return { from, as: { ...own, name: isNameOf(table, ego, alters) ? 'name' : 'id' } };
    // When somebody answered is nothing that they are.
    const isAnswered = /^(start|end|recorded)[ _]?date$/i.test(own.name);
    return { from, as: isAnswered ? { ...own, name: `survey ${own.name}` } : besideIds(own) };
  });
  return keepColumns(table, columns, countRows(table));
}
