import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { foldName } from './fold-name';
import type { NamedPair } from './pair-choices';

/** Columns of those who got a copy of a letter. */
const COPIES = /^(cc|bcc|ccs|copy|copies|copied to|copy to|kopie|kopie an|copie|copia|копия|نسخة)$/;

/** Returns the answer that letters go to those who got a copy as well; none for a table without such a column. */
export function offerCopies(table: ImportTable, guessed: NamedPair | undefined): Question['choices'] {
  const copies = table.columns.map(({ name }) => name).filter((name) => COPIES.test(foldName(name)));
  if (!guessed || copies.length === 0) return [];
  const [source, target] = [guessed.source.name, guessed.target.name];
  const names = [target, ...copies].map((name) => `“${name}”`).join(', ');
  const copied = Object.fromEntries(copies.map((name) => [name, 'target' as const]));
  return [
    {
      label: `From “${source}” to each of ${names}`,
      mapping: { tieColumns: { [source]: 'source', [target]: 'target', ...copied } },
    },
  ];
}
