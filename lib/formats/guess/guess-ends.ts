import type { Guess, ImportTable, TieField } from '../import-tables';
import { END_WORDS, ID_ENDINGS, KIND_ENDINGS, NAME_ENDINGS } from './column-words';
import { foldName } from './fold-name';
import type { ColumnGuess } from './guess-columns';

/**
 * Returns which two columns hold the ends of ties, and those beside them with names and kinds: a pair of words that belong
 * together, such as “side_a” and “side_b”; without one, the first two columns. Nothing when there are fewer than two.
 */
export function guessEnds(table: ImportTable): ColumnGuess<TieField> & { readonly isSure: boolean } {
  const byName = new Map<string, string>();
  for (const { name } of table.columns) if (!byName.has(foldName(name))) byName.set(foldName(name), name);
  const named = findNamedEnds(byName);
  if (named) return { ...named, isSure: true };
  const [source, target] = table.columns;
  if (!source || !target || source.name === target.name)
    return { columns: new Map(), guesses: [], isSure: false };
  return {
    ...toGuess(
      [
        [source.name, 'source'],
        [target.name, 'target'],
      ],
      'No name says so; they stand first.',
      'unsure',
    ),
    isSure: false,
  };
}

/** Returns whether a table has two columns whose names say that they hold the ends of ties. */
export function hasNamedEnds(table: ImportTable): boolean {
  return guessEnds(table).isSure;
}

function findNamedEnds(byName: ReadonlyMap<string, string>): ColumnGuess<TieField> | null {
  const find = ([a, b]: readonly [string, string], ending: string) => {
    const source = byName.get(foldName(a + ending));
    const target = byName.get(foldName(b + ending));
    return source !== undefined && target !== undefined ? ([source, target] as const) : null;
  };
  for (const pair of END_WORDS) {
    const ids = firstOf(ID_ENDINGS, (ending) => find(pair, ending));
    const names = firstOf(NAME_ENDINGS, (ending) => find(pair, ending));
    const ends = ids ?? names;
    if (!ends) continue;
    const kinds = firstOf(KIND_ENDINGS, (ending) => find(pair, ending));
    const found: [string, TieField][] = [
      [ends[0], 'source'],
      [ends[1], 'target'],
    ];
    if (ids && names) found.push([names[0], 'sourceName'], [names[1], 'targetName']);
    if (kinds) found.push([kinds[0], 'sourceKind'], [kinds[1], 'targetKind']);
    const isOwn = pair === END_WORDS[0];
    const reason = isOwn
      ? 'It has the name of the field.'
      : 'Its name and that of the other end belong together.';
    return toGuess(found, reason, isOwn ? 'sure' : 'likely');
  }
  return null;
}

function firstOf<T>(endings: readonly string[], find: (ending: string) => T | null): T | null {
  for (const ending of endings) {
    const found = find(ending);
    if (found !== null) return found;
  }
  return null;
}

function toGuess(
  found: readonly (readonly [string, TieField])[],
  reason: string,
  confidence: Guess['confidence'],
): ColumnGuess<TieField> {
  const guesses = found.map(([name, to]) => ({ part: 'tieColumns' as const, name, to, reason, confidence }));
  return { columns: new Map(found), guesses };
}
