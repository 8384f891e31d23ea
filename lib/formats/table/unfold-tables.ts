import { findAnswers } from '../guess/looks-like-answers';
import type { Headers, Unfolded } from '../mapping';
import { joinByKey } from './join-by-key';
import type { NamedTable } from './table-reading';
import { unfoldAlters } from './unfold-alters';
import { unfoldAnswers } from './unfold-answers';
import { unfoldClaims } from './unfold-claims';
import { unfoldColumnGroups, unfoldHeadedCells } from './unfold-column-groups';
import { unfoldHeadings } from './unfold-headings';
import { unfoldMarks } from './unfold-marks';
import { unfoldMatrix } from './unfold-matrix';
import { unfoldNominations } from './unfold-nominations';
import { unfoldRecord } from './unfold-record';
import { unfoldRemarks } from './unfold-remarks';
import { unfoldRoster } from './unfold-roster';
import { unfoldTitles } from './unfold-titles';
import { unfoldYearColumns } from './unfold-year-columns';

/** Returns whether the rows of a table become ties and actors before anything is read of them. */
export function isUnfolded(rows: Headers['rows']): rows is Unfolded {
  return rows !== undefined && rows !== 'ties' && rows !== 'actors';
}

/** Returns tables as a user has said that they are read: of several, only matrices are unfolded. Null where nothing is to be done. */
export function unfoldAsSaid(tables: readonly NamedTable[], said: Headers): readonly NamedTable[] | null {
  const [only, more] = tables;
  if (!only) return null;
  if (said.headings === true && !more) return [unfoldHeadings(only)];
  // All things of a file are no table of it.
  if (!isUnfolded(said.rows) || said.rows === 'things') return null;
  if (said.rows === 'matrix') return unfoldEach(tables);
  if (said.rows === 'joined') return joinByKey(tables);
  // Beside it stands what its codes mean.
  const answered = said.rows === 'answers' ? tables.find(({ table }) => findAnswers(table).length > 0) : null;
  if (answered) return unfoldAnswers(answered);
  if (more) return null;
  if (said.rows === 'remarks') return unfoldRemarks(only);
  if (said.rows === 'titles') return unfoldTitles(only);
  if (said.rows === 'claims') return unfoldClaims(only);
  if (said.rows === 'record') return unfoldRecord(only);
  if (said.rows === 'answers') return unfoldAnswers(only);
  if (said.rows === 'years') return unfoldYearColumns(only);
  if (said.rows === 'alters') return unfoldAlters(only);
  if (said.rows === 'grouped') return unfoldColumnGroups(only);
  if (said.rows === 'cells') return unfoldHeadedCells(only);
  if (said.rows === 'marks') return unfoldMarks(only);
  return said.rows === 'columns' ? unfoldRoster(only) : unfoldNominations(only);
}

/** Beside a list of actors the names of a matrix are those of the list. */
function unfoldEach(tables: readonly NamedTable[]): readonly NamedTable[] | null {
  const unfolded = tables.map((table) => unfoldMatrix(table, true));
  if (unfolded.every(({ length }) => length === 1)) return null;
  if (tables.length === 1) return unfolded.flat();
  return unfolded.flatMap((parts) => (parts.length > 1 ? parts.slice(0, 1) : parts));
}
