import type { ImportTable } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import type { Guess, Question } from '../question';
import { foldName } from './fold-name';
import { guessType } from './guess-value';
import { listValues } from './list-values';

/** Why a column is taken for the types of ties whose name does not say so. */
const WORDS_REASON = 'Some of its values are words for types of ties.';
/** So many of the different values must be such words; the others may be of the file's own. */
const MIN_WORDS = 2;
const MIN_SHARE = 0.25;
const MAX_TYPES = 30;
/** A word for a type says the same of several ties. */
const MIN_REPEATS = 2;
/** What such words may say of an actor, or of what came of it. */
const OF_ACTOR = /\b(role|roles|position|job|rank|status|kind|title|titles|outcome|result|results|label)\b/;
const MAX_QUOTED = 3;

/** Returns the column whose values may be the types of ties, by their words alone; null when none or several may. */
export function findWordedTypes(table: ImportTable, taken: ReadonlyMap<string, TieField>): string | null {
  const found = table.columns.flatMap(({ name }, column) =>
    !taken.has(name) && !OF_ACTOR.test(foldName(name)) && holdsTypes(table, column) ? [name] : [],
  );
  const [only, second] = found;
  return only !== undefined && second === undefined ? only : null;
}

function holdsTypes(table: ImportTable, column: number): boolean {
  const { values, isWhole } = listValues(table, column);
  if (!isWhole || values.size > MAX_TYPES) return false;
  const filled = [...values.values()].reduce((sum, count) => sum + count, 0);
  if (filled < MIN_REPEATS * values.size) return false;
  const words = [...values.keys()];
  const known = words.filter((word) => guessType(word) !== null);
  return (
    known.length >= MIN_WORDS &&
    known.length >= MIN_SHARE * words.length &&
    words.every((word) => /\p{L}/u.test(word))
  );
}

/** Returns the guess that a column holds the types of ties. */
export function toWordedGuess(name: string): Guess {
  return { part: 'tieColumns', name, to: 'type', reason: WORDS_REASON, confidence: 'unsure' };
}

/** Returns the question whether a column says how the two ends are tied, where its values alone were taken to say so. */
export function askAboutWordedTypes(
  table: ImportTable,
  mapping: Mapping,
  guesses: readonly Guess[],
): readonly Question[] {
  const name = guesses.find(({ reason }) => reason === WORDS_REASON)?.name;
  const column = table.columns.findIndex((each) => each.name === name);
  if (name === undefined || column < 0 || mapping.tieColumns[name] !== 'type') return [];
  const quoted = [...listValues(table, column).values.keys()].slice(0, MAX_QUOTED).map((word) => `“${word}”`);
  return [
    {
      id: `types ${name}`,
      about: 'types',
      message: `Does “${name}” say how the two are tied? It reads ${quoted.join(', ')}, some of which are words for types of ties.`,
      choices: [
        { label: 'Yes: each of its values is a type of tie', mapping: {} },
        {
          label: 'No: it is only kept beside each tie',
          mapping: { tieColumns: { [name]: 'attribute' as const } },
        },
      ],
      hasGuess: true,
    },
  ];
}
