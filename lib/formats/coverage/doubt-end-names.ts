import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import { type Finding, quoteSome } from './finding';

const MAX_ROWS = 20_000;
/** Of the numbers that stand in several rows so many may have another name now and then. */
const MAX_RENAMED = 0.1;
const MIN_RENAMED = 2;
/** By so many letters words are compared: “Czechia” is “Czech Republic”. */
const BEGINNING = 4;

type Called = { readonly names: Map<string, string>; readonly kinds: Set<string>; rows: number };

/**
 * Returns whether one number of the ends stands beside names of different actors: things of two kinds may be counted from 1 each, as persons and
 * organizations are, and would become one.
 */
export function doubtEndNames(table: ImportTable, mapping: Mapping): readonly Finding[] {
  const ends = listEnds(table, mapping);
  if (ends.length === 0 || mapping.names !== 'folded') return [];
  const numbers = new Map<string, Called>();
  for (const { id, name, kind } of ends)
    for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
      const [number, called] = [foldSpaces(table.cell(row, id)), foldSpaces(table.cell(row, name))];
      if (number === '' || called === '' || number === called) continue;
      const known = numbers.get(number) ?? { names: new Map(), kinds: new Set(), rows: 0 };
      known.rows += 1;
      known.names.set(foldName(called), called);
      if (kind >= 0) known.kinds.add(foldName(table.cell(row, kind)));
      numbers.set(number, known);
    }
  const again = [...numbers].filter(([, { rows }]) => rows > 1);
  const several = again.filter(([, { names }]) => areDifferent([...names.values()]));
  const areOfKinds = several.some(([, { kinds }]) => kinds.size > 1);
  const [first] = several;
  if (
    !first ||
    (!areOfKinds && !(several.length >= MIN_RENAMED && several.length > MAX_RENAMED * again.length))
  )
    return [];
  const quoted = [...new Set(ends.map((end) => `“${table.columns[end.id]?.name}”`))].join(' and ');
  const more = several.length - 1;
  const others =
    more === 0 ? '' : more === 1 ? '; so does one more' : `; so do ${more.toLocaleString('en')} more`;
  const told = `“${first[0]}” in ${quoted} stands beside ${quoteSome([...first[1].names.values()])}${others}.`;
  return [
    {
      id: 'coverage end names',
      isAsked: true,
      message: `Does each number mean one actor? ${told}`,
      told,
      label: 'It does: one actor has several names',
      isDoubtful: true,
      others: [
        {
          label: 'No: each name is an actor of its own',
          mapping: { tieColumns: toEnds(table, ends) },
        },
      ],
    },
  ];
}

type End = {
  readonly field: 'source' | 'target';
  readonly id: number;
  readonly name: number;
  readonly kind: number;
};

/** Returns the ends that have a number and a name. */
function listEnds(table: ImportTable, { tieColumns }: Mapping): readonly End[] {
  const fields = new Map<string, TieField>(Object.entries(tieColumns));
  const find = (field: TieField) => table.columns.findIndex(({ name }) => fields.get(name) === field);
  return (['source', 'target'] as const).flatMap((field) => {
    const [id, name, kind] = [find(field), find(`${field}Name`), find(`${field}Kind`)];
    return id >= 0 && name >= 0 ? [{ field, id, name, kind }] : [];
  });
}

function toEnds(table: ImportTable, ends: readonly End[]): Record<string, TieField> {
  const called = (column: number) => table.columns[column]?.name ?? '';
  return Object.fromEntries(
    ends.flatMap(({ field, id, name, kind }): [string, TieField][] => [
      [called(id), 'attribute'],
      [called(name), field],
      ...(kind < 0 ? [] : [[called(kind), `${field}Kind`] satisfies [string, TieField]]),
    ]),
  );
}

/** Returns whether two of some names share no word, nor the beginning of one: they are no spellings of one name. */
function areDifferent(names: readonly string[]): boolean {
  const [first = '', ...others] = names;
  const words = new Set(toWords(first));
  return others.some((name) => !toWords(name).some((word) => words.has(word)));
}

function toWords(name: string): readonly string[] {
  return foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, BEGINNING));
}
