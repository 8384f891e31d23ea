import { isBirthName } from '../guess/birth-name';
import { compareIdentities, type Identities, pairParts } from '../guess/find-identities';
import type { ImportTable, Remark } from '../import-tables';
import type { Mapping } from '../mapping';
import { toNote } from './clean-cells';

/**
 * Returns a table of ties in which bearers of one name have the number behind it that tells one from another, “Ada (12)” and “Ada (34)”; which these
 * are; and a mapping by which the spellings of one number are one actor. Names with one number and one spelling stay as they are.
 */
export function tellApart(
  table: ImportTable,
  mapping: Mapping,
): { readonly table: ImportTable; readonly mapping: Mapping; readonly remarks: readonly Remark[] } {
  const find = (name: string) => table.columns.findIndex((column) => column.name === name);
  const columns = Object.entries(mapping.apart ?? {}).flatMap(([end, id]) =>
    find(end) < 0 || find(id) < 0 ? [] : [{ end, id, isKnown: true }],
  );
  const compared = compareIdentities(table, columns);
  // Two persons may be born on one day.
  const areBirths = columns.length > 0 && columns.every(({ id }) => isBirthName(id));
  // A number that counts within a house names nobody by the house.
  const areNumbers = columns.length > 0 && columns.every(({ end }) => holdsNumbers(table, find(end)));
  const found =
    areBirths || areNumbers ? { ...compared, spellings: new Map<string, readonly string[]>() } : compared;
  const { doubles } = found;
  if (doubles.size === 0 && found.spellings.size === 0) return { table, mapping, remarks: [] };
  const numbers = new Map(columns.map(({ end, id }) => [find(end), find(id)]));
  const same = [...found.spellings.values()].filter((names) => !names.some((name) => doubles.has(name)));
  return {
    table: {
      ...table,
      cell: (row, column) => {
        const cell = table.cell(row, column);
        const number = numbers.get(column);
        return number === undefined ? cell : tellCell(cell, table.cell(row, number), found);
      },
    },
    mapping: { ...mapping, sameActors: [...mapping.sameActors, ...same] },
    remarks: describe(found),
  };
}

function holdsNumbers(table: ImportTable, column: number): boolean {
  for (let row = 0; row < table.rows; row += 1) {
    if (!/^\s*\d*\s*$/.test(table.cell(row, column))) return false;
  }
  return true;
}

/** A name with several numbers has its own behind it, in the spelling that is the most frequent of the number. */
function tellCell(cell: string, numbers: string, { doubles, spellings }: Identities): string {
  const parts = pairParts(cell, numbers);
  if (!parts.some(([name]) => doubles.has(name))) return cell;
  const told = parts.map(([name, number]) => {
    const spelling = spellings.get(number)?.[0] ?? name;
    return doubles.has(name) && number !== '' ? `${spelling} (${toShort(number)})` : name;
  });
  return told.join('; ');
}

/** Returns what tells a number from others: of a web address the end. */
function toShort(number: string): string {
  return /^https?:/i.test(number) ? (number.split('/').filter(Boolean).at(-1) ?? number) : number;
}

function describe({ columns, doubles, spellings }: Identities): readonly Remark[] {
  const ids = [...new Set(columns.map(({ id }) => `“${id}”`))].join(' and ');
  const shown = [...doubles]
    .slice(0, 3)
    .map(([name, all]) => `“${name}” (${[...all].slice(0, 3).join(', ')})`);
  const same = [...spellings.values()]
    .slice(0, 3)
    .map((names) => names.map((name) => `“${name}”`).join(' = '));
  return [
    ...(doubles.size === 0
      ? []
      : [
          toNote(
            `Bearers of one name were told apart by ${ids}, which stands behind their names: ${shown.join('; ')}${doubles.size > 3 ? ' …' : ''}.`,
          ),
        ]),
    ...(spellings.size === 0
      ? []
      : [
          toNote(
            `Names with one number in ${ids} were taken for one actor: ${same.join('; ')}${spellings.size > 3 ? ' …' : ''}.`,
          ),
        ]),
  ];
}
