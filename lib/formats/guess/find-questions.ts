import { findDayOrder } from '../import/read-date';
import type {
  Guess,
  ImportTable,
  ImportTables,
  Mapping,
  MappingPatch,
  Question,
  TieField,
} from '../import-tables';
import { askAboutActors } from './ask-about-actors';
import { SIGNS_REASON } from './guess-tie-columns';
import { looksLikeMatrix } from './looks-like-matrix';
import { type ColumnProfile, profileColumns } from './profile-column';
import { findLikelyPairs, findMixedPairs, findNamePairs, type ValuePair } from './value-pairs';

/** As many pairs of columns as a person chooses from. */
const MAX_PAIRS = 5;
const ENDS: ReadonlySet<TieField> = new Set<TieField>([
  ...(['source', 'sourceName', 'sourceKind', 'target', 'targetName', 'targetKind'] as const),
]);
const DATES = ['date', 'from', 'to', 'said', 'published'] as const;

/**
 * Returns what is too unsure of a table from elsewhere to be taken without the word of a person: whether its first row names the columns,
 * which columns are the ends, whether its rows are actors at all, what its dates mean, and whether numbers are signs.
 */
export function findQuestions(
  draft: ImportTables,
  mapping: Mapping,
  guesses: readonly Guess[],
): readonly Question[] {
  const headers = guesses.filter(({ part, confidence }) => part === 'headers' && confidence === 'unsure');
  const asked = headers.map((guess) => askAboutHeader(guess, draft));
  if (draft.ties) {
    return [
      ...asked,
      ...askAboutEnds(draft.ties, mapping, guesses),
      ...askAboutDates(draft.ties, mapping),
      ...askAboutSigns(mapping, guesses),
    ];
  }
  return draft.actors ? [...asked, ...askAboutActors(draft.actors, mapping)] : asked;
}

function askAboutHeader({ name, to }: Guess, draft: ImportTables): Question {
  const role = name === 'actors' ? 'actors' : 'ties';
  const table = draft[role];
  const isNames = to === 'names';
  const first = isNames
    ? table?.columns.map((column) => column.name)
    : table?.columns.map((_, column) => (table.rows > 0 ? table.cell(0, column) : ''));
  const row = (first ?? []).slice(0, 5).join(', ').slice(0, 120);
  const choices = [
    { label: 'It names the columns', mapping: { headers: { [role]: true } } },
    { label: 'It is a row like the others', mapping: { headers: { [role]: false } } },
  ];
  return {
    id: `headers ${role}`,
    about: 'headers',
    message: `Does the first row name the columns? It reads “${row}”, and nothing but its place says so.`,
    choices: isNames ? choices : choices.reverse(),
    hasGuess: true,
  };
}

function askAboutEnds(table: ImportTable, mapping: Mapping, guesses: readonly Guess[]): readonly Question[] {
  const find = (field: TieField) =>
    table.columns.find(
      ({ name }) => Object.hasOwn(mapping.tieColumns, name) && mapping.tieColumns[name] === field,
    )?.name;
  const [source, target] = [find('source') ?? find('sourceName'), find('target') ?? find('targetName')];
  const isWeak = guesses.some(
    ({ part, to, confidence }) => part === 'tieColumns' && to === 'source' && confidence === 'unsure',
  );
  const hasGuess = source !== undefined && target !== undefined;
  const isMatrix = looksLikeMatrix(table);
  if (hasGuess && !isWeak && !isMatrix) return [];
  const profiles = isMatrix ? [] : profileColumns(table);
  const pairs = findLikelyPairs(profiles);
  const likely = [...pairs.slice(0, MAX_PAIRS), ...findMixedPairs(profiles)];
  const areTies = likely.length === 0 && mapping.headers.rows === 'ties';
  const offered = (areTies ? findNamePairs(profiles) : likely).slice(0, MAX_PAIRS);
  return [
    {
      id: 'ends',
      about: 'ends',
      message: describeEnds(hasGuess, isMatrix, pairs),
      choices: [...toPairChoices(offered, mapping), ...toActorChoice(profiles, mapping)],
      hasGuess: hasGuess && !isMatrix,
    },
  ];
}

function describeEnds(hasGuess: boolean, isMatrix: boolean, pairs: readonly ValuePair[]): string {
  if (isMatrix)
    return 'Which columns hold the two ends of a tie? The table looks like a matrix, with the same names above its columns and beside its rows: make it a list with one row a tie.';
  const [first] = pairs;
  if (!first)
    return 'Which columns hold the two ends of a tie? No two columns look as if they named actors: it may be no table of ties.';
  if (!hasGuess)
    return 'Which columns hold the two ends of a tie? No names say so, and no value of one column stands in another.';
  return `Which columns hold the two ends of a tie? “${first.source.name}” and “${first.target.name}” are a guess: ${first.reason.slice(0, 1).toLowerCase()}${first.reason.slice(1)}`;
}

/** A table without ends may be a list of actors. */
function toActorChoice(profiles: readonly ColumnProfile[], { headers }: Mapping): Question['choices'] {
  if (headers.rows === 'ties' || !profiles.some(({ sort }) => sort === 'name')) return [];
  return [{ label: 'None: each row is an actor', mapping: { headers: { rows: 'actors' } } }];
}

/** Each pair, and the first the other way round as well. */
function toPairChoices(
  pairs: readonly Pick<ValuePair, 'source' | 'target'>[],
  mapping: Mapping,
): Question['choices'] {
  const names = pairs.map(({ source, target }) => [source.name, target.name] as const);
  const [first, ...others] = names;
  if (!first) return [];
  return [first, [first[1], first[0]] as const, ...others].map(([source, target]) => ({
    label: `From “${source}” to “${target}”`,
    mapping: { tieColumns: { ...withoutEnds(mapping), [source]: 'source', [target]: 'target' } },
  }));
}

function withoutEnds({ tieColumns }: Mapping): MappingPatch['tieColumns'] {
  const taken = Object.entries(tieColumns).filter(([, field]) => ENDS.has(field));
  return Object.fromEntries(taken.map(([name]) => [name, 'attribute' as const]));
}

function askAboutDates(table: ImportTable, mapping: Mapping): readonly Question[] {
  return table.columns.flatMap(({ name }, column) => {
    const field = Object.hasOwn(mapping.tieColumns, name) ? mapping.tieColumns[name] : undefined;
    if (!DATES.some((each) => each === field)) return [];
    if (mapping.dayOrders && Object.hasOwn(mapping.dayOrders, name)) return [];
    const { open } = findDayOrder(table, column);
    if (open === null) return [];
    const choose = (order: 'day first' | 'month first') => ({
      label: order === 'day first' ? 'The day comes first' : 'The month comes first',
      mapping: { dayOrders: { [name]: order } },
    });
    return [
      {
        id: `dates ${name}`,
        about: 'dates' as const,
        message: `Does the day or the month come first in “${name}”? No date in it tells: “${open}” may be either. Unanswered, the year alone is taken.`,
        choices: [choose('day first'), choose('month first')],
        hasGuess: false,
      },
    ];
  });
}

function askAboutSigns(mapping: Mapping, guesses: readonly Guess[]): readonly Question[] {
  const weak = guesses.find(
    ({ part, to, confidence, reason }) =>
      part === 'tieColumns' && to === 'type' && confidence === 'unsure' && reason === SIGNS_REASON,
  );
  if (!weak || mapping.tieColumns[weak.name] !== 'type') return [];
  return [
    {
      id: 'signs',
      about: 'signs',
      message: `Do the numbers in “${weak.name}” say who is for and who against? They stand on both sides of zero.`,
      choices: [
        { label: 'Below zero against, above zero for', mapping: {} },
        { label: 'They only measure', mapping: { tieColumns: { [weak.name]: 'attribute' } } },
      ],
      hasGuess: true,
    },
  ];
}
