import { findQuestions } from '../guess/find-questions';
import type { SaidMapping } from '../import/merge-mapping';
import type { Mapping, Question, Remark } from '../import-tables';
import type { Readable } from './import-plan';

/** Whoever says which columns are the ends has answered these. */
const SETTLED: ReadonlySet<Question['about']> = new Set(['headers', 'ends', 'signs', 'types']);
/** Which columns are the ends says nothing of how many a cell of them names. */
const SEVERAL = 'several ';
const OF_ROWS: ReadonlySet<string> = new Set(['actors', 'actor names', 'mediation']);

/** Returns what is asked of a table once its columns mean what a person says: other ends have other names, and other doubts. */
export function listUnanswered(read: Readable, mapping: Mapping | null): readonly Question[] {
  if (read.kind === 'network' || !mapping || !read.applyHeaderChoice || read.questions) return [];
  return findQuestions(read.draft, mapping, []).filter(
    ({ about, id }) => (!SETTLED.has(about) || id.startsWith(SEVERAL)) && !OF_ROWS.has(id),
  );
}

/** Returns what nobody has said of a table whose mapping says the rest, and what was taken for it. */
export function tellUnanswered(
  read: Readable,
  mapping: Mapping | null,
  said: SaidMapping,
): readonly Remark[] {
  return listUnanswered(read, mapping)
    .filter(
      ({ choices }) => !choices.some((choice) => Object.keys(choice.mapping).some((part) => part in said)),
    )
    .map(({ message, choices: [first], hasGuess }) => ({
      severity: 'note',
      place: '',
      message: `Nobody has said: ${message}${hasGuess && first ? ` Taken: ${first.label}.` : ''}`,
      fix: '',
    }));
}
