import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { profileColumns } from './profile-column';

const PARENTS: ReadonlySet<string> = new Set(
  list(
    `father, mother, parent, parents, male, female, dad, mom, mum, sire, dam, husband, wife, pere, mere, vater, mutter, padre, madre, pai, mae, отец, мать, father id, mother id, parent id, parent 1, parent 2, parent1, parent2, parenta, parentb, male parent, female parent`,
  ).map(foldName),
);
const CHILDREN: ReadonlySet<string> = new Set(
  list(
    `child, children, descendant, offspring, progeny, son, daughter, kid, child id, enfant, kind, hijo, hija, filho, figlio, ребенок`,
  ).map(foldName),
);

/** Returns whether two columns are called as parents and children are: a number in both is one person. */
export function areOfKin(one: string, other: string): boolean {
  const isKin = (name: string) => PARENTS.has(foldName(name)) || CHILDREN.has(foldName(name));
  return isKin(one) && isKin(other);
}

/** Returns the answer that each row ties each of its parents to its child; none where a table has no two columns of parents beside one of children. */
export function offerParents(
  table: ImportTable,
  withoutEnds: Mapping['tieColumns'] | undefined,
): Question['choices'] {
  const profiles = profileColumns(table).filter(({ sort }) => sort !== 'empty');
  const parents = profiles.filter(({ name }) => PARENTS.has(foldName(name)));
  const [child, other] = profiles.filter(({ name }) => CHILDREN.has(foldName(name)));
  if (parents.length < 2 || !child || other) return [];
  const row = Array.from({ length: Math.min(table.rows, 200) }, (_, at) => at).find((at) =>
    [child, ...parents].every(({ column }) => foldSpaces(table.cell(at, column)) !== ''),
  );
  const read = ({ column }: { readonly column: number }) => foldSpaces(table.cell(row ?? 0, column));
  return [
    {
      label: `From each of ${parents.map(({ name }) => `“${name}”`).join(', ')} to “${child.name}”`,
      example: `${parents.map(read).join(', ')} → ${read(child)}`,
      mapping: {
        tieColumns: {
          ...withoutEnds,
          ...Object.fromEntries(parents.map(({ name }) => [name, 'source' as const])),
          [child.name]: 'target',
        },
      },
    },
  ];
}
