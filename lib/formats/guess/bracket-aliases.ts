import type { ImportTable, ImportTables } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Guess } from '../question';
import { foldSpaces } from './fold-spaces';

/** A name, and behind it in brackets how it is called for short. */
const WITH_ALIAS = /^(.{3,150}?)\s*[([]\s*([\p{L}\d&.-]{2,12})\s*[)\]]$/u;
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'des',
  'et',
  'für',
  'der',
  'die',
  'und',
  'y',
]);
const MAX_NAMES = 50_000;

/**
 * Returns the names that mean one actor since one of them has the other in brackets, as “African Union (AU)” has “AU” and “African Union”: the first
 * letters of the name must be those of what stands there. What does not fit stays apart: “Party (Kaland)” is not Kaland.
 */
export function findBracketAliases(
  draft: ImportTables,
  mapping: Mapping,
): { readonly sameActors: Mapping['sameActors']; readonly guesses: readonly Guess[] } {
  const counts = listWritten(draft, mapping);
  if (counts.size > MAX_NAMES) return { sameActors: [], guesses: [] };
  const full = new Map<string, Set<string>>();
  const byAlias = new Map<string, Set<string>>();
  for (const written of counts) {
    const [, name = '', alias = ''] = WITH_ALIAS.exec(written) ?? [];
    if (!isShortOf(alias, name)) continue;
    full.set(name, new Set([...(full.get(name) ?? []), written, alias]));
    byAlias.set(alias, new Set([...(byAlias.get(alias) ?? []), name]));
  }
  const sameActors = [...full].flatMap(([name, others]) => {
    // “AU” of two names is of neither.
    const own = [...others].filter((other) => (byAlias.get(other)?.size ?? 1) < 2);
    const rest = own.filter((each) => counts.has(each));
    // One that stands alone is called as it is written.
    return rest.length > 1 || (rest.length > 0 && counts.has(name)) ? [[name, ...rest]] : [];
  });
  return { sameActors, guesses: sameActors.map(toGuess) };
}

/** Returns the names as they are written: those of actors, where they have a table, else those of the ends. */
function listWritten({ actors, ties }: ImportTables, mapping: Mapping): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (
    table: ImportTable | null,
    columns: Readonly<Record<string, string>>,
    fields: readonly string[],
  ) => {
    for (const [column, { name }] of (table?.columns ?? []).entries()) {
      if (!Object.hasOwn(columns, name) || !fields.includes(columns[name] ?? '')) continue;
      for (let row = 0; row < (table?.rows ?? 0) && names.size <= MAX_NAMES; row += 1)
        names.add(table?.cell(row, column) ?? '');
    }
  };
  if (actors) add(actors, mapping.actorColumns, ['name']);
  else add(ties, mapping.tieColumns, ['source', 'sourceName', 'target', 'targetName']);
  return new Set([...names].map(foldSpaces));
}

function toGuess([kept = '', ...others]: readonly string[]): Guess {
  return {
    ...{ part: 'sameActors', name: others.join('”, “'), to: kept, confidence: 'likely' },
    reason: 'One name has the other in brackets, and its first letters are those.',
  };
}

/** Returns whether a word is made of the first letters of a name, or of letters of it in their order. */
function isShortOf(alias: string, name: string): boolean {
  const short = alias.replace(/[^\p{L}]/gu, '');
  if (short.length < 2 || !/^\p{Lu}/u.test(short)) return false;
  const words = name.split(/[\s\-–/’']+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return false;
  const toInitials = (all: readonly string[]) =>
    all
      .map((word) => word.slice(0, 1))
      .join('')
      .toLowerCase();
  const initials = [
    toInitials(words),
    toInitials(words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()))),
  ];
  return initials.includes(short.toLowerCase());
}
