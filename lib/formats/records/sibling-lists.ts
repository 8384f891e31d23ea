import { hasNamedEnds } from '../guess/guess-ends';
import { isTiesName } from '../guess/table-words';
import type { ReadResult } from '../read-result';
import type { NamedTable } from '../table/table-reading';

/** The share of its fields that a list has in common with one of actors, to be one as well. */
const MIN_COMMON = 0.5;

/** Returns the lists that are of actors as well: where no list holds ties, one whose records have the fields of a list of actors is one too: of persons beside organizations. */
export function findSiblings(
  others: readonly NamedTable[],
  telling: readonly NamedTable[],
): readonly NamedTable[] {
  if (telling.some(({ name, table }) => hasNamedEnds(table) || isTiesName(name))) return [];
  return others.flatMap((other) => {
    const fields = other.table.columns.map(({ name }) => name);
    const isLike = telling.some(({ table }) => {
      const known = new Set(table.columns.map(({ name }) => name));
      return (
        fields.filter((field) => known.has(field)).length >= MIN_COMMON * Math.min(fields.length, known.size)
      );
    });
    return isLike && fields.length > 2 ? [{ ...other, role: 'actors' as const }] : [];
  });
}

/** Returns a draft with the question whether its records are actors, where several lists or a register hold them and no ties: these may stand in remarks. */
export function askAboutLists(read: ReadResult): ReadResult {
  if (read.kind !== 'draft' || read.draft.ties || !read.draft.actors) return read;
  // Registers number the parts of names, and say in remarks alone who is tied to whom.
  const isRegister = read.draft.actors.columns.some(({ name }) => /^second[_ ]?name$/i.test(name));
  const areSeveral = read.draft.remarks.some(({ message }) =>
    message.startsWith('Several tables hold actors'),
  );
  if (!isRegister && !areSeveral) return read;
  const count = read.draft.actors.rows.toLocaleString('en');
  const question = {
    ...{ id: 'lists of actors', about: 'actors' as const, hasGuess: true },
    message: `Is each record an actor? The lists of the file hold ${count} of them together, and no list of it ties two of them.`,
    choices: [{ label: 'Each record is an actor', mapping: {} }],
  };
  return { ...read, shapeQuestions: [question, ...(read.shapeQuestions ?? [])] };
}
