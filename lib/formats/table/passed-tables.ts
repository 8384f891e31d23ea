import { findActorPairs } from '../guess/actor-columns';
import { hasSharedEnds } from '../guess/guess-ends';
import { findAnswers, offerAnswers } from '../guess/looks-like-answers';
import { offerPairs } from '../guess/offer-pairs';
import { profileColumns } from '../guess/profile-column';
import type { ImportTable, Remark } from '../import-tables';
import type { Question, QuestionChoice } from '../question';
import { toEnds } from './said-ends';
import type { NamedTable } from './table-reading';

/** Of each table that was passed over, so many pairs of columns are offered as the ends of ties. */
const MAX_PAIRS = 3;

/** The share of the names in a column that must be those of the tables that are read. */
const MIN_SHARE = 0.3;
const MIN_NAMES = 2;
const MAX_SHOWN = 3;
const MAX_ASKED = 5;
/** Returns what is told of a table that is not read: how many rows it has, and what its first one says. */
export function reportPassedOver({ name, table }: NamedTable): Remark {
  const message = `This table was passed over: it holds neither ties nor actors nor meetings. ${toExample(table)}`;
  return { severity: 'note', place: name, message: message.trim(), fix: '' };
}

function toExample(table: ImportTable): string {
  if (table.rows === 0) return '';
  const cells = table.columns.flatMap((_, column) => table.cell(0, column).trim() || []);
  const shown = cells
    .slice(0, MAX_SHOWN)
    .map((cell) => `“${cell.length > 40 ? `${cell.slice(0, 39)}…` : cell}”`);
  const rows = `${table.rows.toLocaleString('en')} ${table.rows === 1 ? 'row was' : 'rows were'} not read`;
  return `${rows}${shown.length > 0 ? `: the first has ${shown.join(', ')}` : ''}.`;
}

/**
 * Returns the question, for each table that is not read and looks like one of actors or ties, whether it belongs to the network: one that names those whom the
 * others name, or two of whose columns name the same.
 */
export function askAboutPassed(
  passed: readonly NamedTable[],
  used: readonly ImportTable[],
  hasTies = true,
): readonly Question[] {
  const known = new Set(used.flatMap((table) => listNames(table)));
  return passed
    .filter(
      ({ table, name }) => name !== '' && table.columns.length > 1 && looksLikeActors(table, known, hasTies),
    )
    .slice(0, MAX_ASKED)
    .map(({ name, table }) => {
      const toChoice = (role: 'actors' | 'ties', label: string) => ({
        label,
        mapping: { headers: { lists: { [name]: role } } },
      });
      return {
        id: `table ${name}`,
        about: 'coverage' as const,
        message: `Does the table “${name}” belong to the network? ${toExample(table)}`,
        choices: [
          { label: 'It does not: leave it out', mapping: {} },
          ...offerAnswers(table),
          toChoice('actors', 'Each row is an actor'),
          // Which columns are the ends is said at once.
          ...(findAnswers(table).length > 0 ? [] : offerKnownPairs(table, name, known, hasTies)),
          toChoice('ties', 'Each row is a tie'),
        ],
        hasGuess: true,
      };
    });
}

/** Returns the pairs of columns that may be the ends of ties, those first that name whom the tables that are read name. */
function offerKnownPairs(
  table: ImportTable,
  name: string,
  known: ReadonlySet<string>,
  hasTies: boolean,
): Question['choices'] {
  const naming = new Set(
    profileColumns(table).flatMap((profile) =>
      [...profile.values].some((value) => known.has(value)) ? [profile.name] : [],
    ),
  );
  const pairs = offerPairs(table, { lists: { [name]: 'ties' } }, MAX_RATED).map((choice) => {
    const ends = Object.keys(choice.mapping.tieColumns ?? {});
    return { choice, named: ends.filter((end) => naming.has(end)).length };
  });
  return pairs
    .sort((a, b) => b.named - a.named)
    .slice(0, MAX_PAIRS)
    .map(({ choice }) => toListed(choice, name, hasTies));
}

/** Beside other ties the columns of one table are its ends alone. */
function toListed(choice: QuestionChoice, name: string, hasTies: boolean): QuestionChoice {
  const ends = toEnds(choice.mapping.tieColumns);
  if (!ends) return choice;
  const headers = { lists: { [name]: ends } };
  return { ...choice, mapping: hasTies ? { headers } : { ...choice.mapping, headers } };
}

const MAX_RATED = 20;

function listNames(table: ImportTable): readonly string[] {
  return profileColumns(table).flatMap(({ sort, values }) => (sort === 'name' ? [...values] : []));
}

function looksLikeActors(table: ImportTable, known: ReadonlySet<string>, hasTies: boolean): boolean {
  if (table.rows < 2) return false;
  if (hasSharedEnds(table) || findAnswers(table).length > 0) return true;
  const profiles = profileColumns(table);
  // Headings of two columns may say that both name those who act.
  if (findActorPairs(profiles).length > 0) return true;
  const names = profiles.filter(({ sort }) => sort === 'name');
  // Beside actors alone, a table that names several of them in whichever columns may hold their ties.
  const named = new Set(names.flatMap(({ values }) => [...values]).filter((value) => known.has(value)));
  if (!hasTies && names.length > 1 && named.size >= MIN_NAMES) return true;
  return names.some(({ values }) => {
    const shared = [...values].filter((value) => known.has(value)).length;
    return shared >= MIN_NAMES && shared >= MIN_SHARE * values.size;
  });
}
