import type { ImportTable, ImportTables } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import type { Guess, Question } from '../question';
import { askAboutActorNames, askAboutActors } from './ask-about-actors';
import { askAboutMediation, offerMediated } from './ask-about-mediation';
import { askAboutDates, askAboutSigns } from './ask-about-values';
import { askAboutBirths } from './birth-dates';
import { findColumnDoubt } from './doubt-columns';
import { findValueDoubt } from './doubt-values';
import { askAboutEachWay } from './each-way';
import { askAboutUntied } from './fact-types';
import { offerAlters } from './find-alters';
import { askAboutBlanks } from './find-blanks';
import { offerHeadedCells } from './find-column-groups';
import { askAboutIdentities } from './find-identities';
import { findMediators } from './find-mediation';
import { areNumberedRows, offerNominations } from './find-nominations';
import { askAboutScopes } from './find-scopes';
import { offerYearColumns } from './find-year-columns';
import { foldName } from './fold-name';
import { hasNamedEnds } from './guess-ends';
import { askAboutInnerNames } from './inner-names';
import { askAboutJoined } from './joined-names';
import { askAboutKnownRows } from './known-rows';
import { askAboutLayers } from './layered-ties';
import { areOneThing, type ColumnPair, keepLikelyPairs } from './likely-choices';
import { toLikely } from './likely-mapping';
import { offerAnswers } from './looks-like-answers';
import { looksLikeMarks, MARKS_CHOICE } from './looks-like-marks';
import { looksLikeMatrix, MATRIX_CHOICE } from './looks-like-matrix';
import { looksLikeRoster, ROSTER_CHOICE } from './looks-like-roster';
import { askAboutMutual } from './mutual-ties';
import { askAboutEndThings, askAboutThings } from './node-things';
import { findNumberedBeside, offerNumberedBeside } from './numbered-beside';
import { offerBothWays } from './offer-both-ways';
import { offerCopies } from './offer-copies';
import { offerMediatedParties } from './offer-mediated-parties';
import { offerParents } from './offer-parents';
import { offerNumbered, offerTargets } from './offer-targets';
import { offerTogether } from './offer-together';
import { addActorPairs, type NamedPair, toPairChoices, withoutEnds } from './pair-choices';
import { type ColumnProfile, profileColumns } from './profile-column';
import { ratePairs } from './rate-pairs';
import { offerRemarkLinks } from './remark-links';
import { askAboutDirection } from './row-direction';
import { offerSaidRows } from './said-rows';
import { askAboutSides } from './side-columns';
import { offerSingleRecord } from './single-record';
import { offerTitleEnds } from './title-ends';
import { askAboutTreaties } from './treaty-columns';
import {
  canBeEnd,
  findLikelyPairs,
  findMixedPairs,
  findNamePairs,
  findNumberPairs,
  isPartOfDate,
} from './value-pairs';
import { askAboutWordedTypes } from './worded-types';
import { askAboutWordsEachWay } from './words-each-way';
import { askAboutZeros } from './zero-rows';

/** As many pairs of columns as a person chooses from. */
const MAX_PAIRS = 5;

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
    const ends = askAboutTies(draft.ties, mapping, guesses);
    const likely = toLikely(mapping, ends);
    const identities = askAboutIdentities(draft.ties, likely);
    const treaties = askAboutTreaties(draft.ties, likely);
    return [
      ...asked,
      ...ends,
      ...(draft.actors ? askAboutActorNames(draft.actors, mapping) : []),
      ...askAboutMediation(draft.ties, mapping, guesses),
      ...(identities.length > 0 ? identities : askAboutBirths(draft.ties, likely)),
      ...askAboutScopes(draft.ties, likely),
      ...askAboutJoined(draft.ties, likely),
      ...askAboutInnerNames(draft.ties, likely),
      ...askAboutMutual(draft.ties, likely),
      ...askAboutEachWay(draft.ties, likely),
      ...askAboutWordsEachWay(draft.ties, likely),
      ...askAboutDirection(draft.ties, likely),
      ...askAboutSides(draft.ties, likely),
      ...(treaties.length > 0 ? treaties : askAboutLayers(draft.ties, likely)),
      ...askAboutZeros(draft.ties, likely),
      ...askAboutUntied(draft.ties, likely),
      ...(draft.actors
        ? askAboutThings(draft.actors, draft.ties, likely)
        : askAboutEndThings(draft.ties, likely)),
      ...askAboutBlanks(draft.ties, mapping),
      ...askAboutDates(draft.ties, mapping),
      ...askAboutSigns(mapping, guesses),
      ...askAboutWordedTypes(draft.ties, mapping, guesses),
    ];
  }
  // Beside claims they are those who speak.
  const areSpeakers = draft.claims !== null;
  return draft.actors && !areSpeakers ? [...asked, ...askAboutActors(draft.actors, mapping)] : asked;
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

/** What rows tie is asked once: of a table of a known make as that make has it, else by its columns. */
function askAboutTies(table: ImportTable, mapping: Mapping, guesses: readonly Guess[]): readonly Question[] {
  const known = askAboutKnownRows(table, mapping);
  return known.length > 0 ? known : askAboutEnds(table, mapping, guesses);
}

function askAboutEnds(table: ImportTable, mapping: Mapping, guesses: readonly Guess[]): readonly Question[] {
  const find = (field: TieField) =>
    table.columns.find(
      ({ name }) => Object.hasOwn(mapping.tieColumns, name) && mapping.tieColumns[name] === field,
    )?.name;
  const [source, target] = [find('source') ?? find('sourceName'), find('target') ?? find('targetName')];
  const weak = guesses.find(
    ({ part, to, confidence }) => part === 'tieColumns' && to === 'source' && confidence === 'unsure',
  );
  const hasGuess = source !== undefined && target !== undefined;
  const isNamed = foldName(source ?? '') === 'source' && foldName(target ?? '') === 'target';
  // Ids and grades beside them may be the same small numbers.
  const isMatrix = !isNamed && !(weak === undefined && hasNamedEnds(table)) && looksLikeMatrix(table);
  const named = [find('sourceName') ?? source ?? '', find('targetName') ?? target ?? ''] as const;
  const doubt = weak?.reason ?? (hasGuess ? findDoubt(table, mapping, named) : null);
  if (hasGuess && doubt === null && !isMatrix) return [];
  const profiles = isMatrix ? [] : profileColumns(table);
  const pairs = keepLikelyPairs(table, profiles, findLikelyPairs(profiles));
  const guessed = hasGuess && !isMatrix ? [{ source: { name: source }, target: { name: target } }] : [];
  const isOther = (pair: NamedPair) =>
    !guessed.some((each) => each.source.name === pair.source.name && each.target.name === pair.target.name);
  const mixed = keepLikelyPairs(table, profiles, findMixedPairs(profiles));
  const isDated = ({ name }: { readonly name: string }) => mapping.tieColumns[name] === 'date';
  const isUndated = (pair: NamedPair) => !isDated(pair.source) && !isDated(pair.target);
  const likely = [
    ...guessed,
    ...ratePairs([...pairs, ...mixed]).filter((pair) => isOther(pair) && isUndated(pair)),
  ];
  const cells = isMatrix ? [] : offerHeadedCells(table);
  const areMarks = cells.length === 0 && !hasGuess && !isMatrix && looksLikeMarks(table);
  const isWeakOrNone = weak !== undefined || !hasGuess;
  const alters = isWeakOrNone && !isMatrix ? offerAlters(table) : [];
  const answers = isWeakOrNone && !isMatrix && alters.length === 0 ? offerAnswers(table) : [];
  const parents = isWeakOrNone ? offerParents(table, withoutEnds(mapping)) : [];
  const isNumbered = !hasGuess && areNumberedRows(table);
  const isRoster = !hasGuess && !isMatrix && looksLikeRoster(table);
  // “Office” and “role” say seldom who is tied; where nothing else may, they are better than no answer.
  const shown = likely.length === 0 ? listLast(table, profiles).filter(isUndated) : likely;
  const offered = putLast(table, shown).slice(0, MAX_PAIRS);
  return [
    {
      id: 'ends',
      about: 'ends',
      message: areMarks
        ? LIKE_MARKS
        : answers.length > 0
          ? LIKE_ANSWERS
          : describeEnds(guessed[0], doubt ?? '', isMatrix, offered.length > 0),
      choices: [
        ...(isMatrix ? [MATRIX_CHOICE] : []),
        ...cells,
        ...(areMarks ? [MARKS_CHOICE] : []),
        ...alters,
        ...(isWeakOrNone && !isMatrix ? offerYearColumns(table) : []),
        ...answers,
        ...offerRemarkLinks(table),
        ...offerSaidRows(table),
        ...offerTitleEnds(table),
        ...offerSingleRecord(table),
        ...(isRoster ? [ROSTER_CHOICE] : []),
        ...(offered.length > 0 && !isNumbered ? [] : offerNominations(table)),
        ...(areMarks || answers.length > 0
          ? []
          : [
              ...parents,
              ...offerBothWays(table, withoutEnds(mapping)),
              ...offerMediatedParties(table, withoutEnds(mapping)),
              ...offerMediated(table, offered.filter(hasNoPlace), mapping, withoutEnds(mapping)),
              ...offerNumberedBeside(table, mapping),
              ...toPairChoices(table, addActorPairs(table, offered, profiles, hasGuess), mapping),
              ...offerCopies(table, guessed[0]),
            ]),
        ...(areMarks || isMatrix || answers.length > 0 || !isWeakOrNone
          ? []
          : offerNumbered(table, profiles, withoutEnds(mapping))),
        ...(areMarks || isMatrix || answers.length > 0
          ? []
          : offerTargets(
              table,
              profiles.filter(
                (each) => each.name === source || (canBeEnd(each) && !isPartOfDate(each, profiles)),
              ),
              offered[0]?.source.name,
              withoutEnds(mapping),
            )),
        ...(offered.length > 0 && !isNumbered ? offerNominations(table) : []),
        ...(areMarks || isMatrix || answers.length > 0
          ? []
          : offerTogether(table, { tieColumns: withoutEnds(mapping) })),
        ...toActorChoice(profiles, mapping),
      ],
      hasGuess: hasGuess && !isMatrix && parents.length === 0,
    },
  ];
}

function listLast(table: ImportTable, profiles: readonly ColumnProfile[]): readonly NamedPair[] {
  const isOne = ({ source, target }: ColumnPair) => areOneThing(table, source, target);
  const names = ratePairs(findNamePairs(profiles).filter((pair) => !isOne(pair)));
  return names.length > 0 ? names : findNumberPairs(profiles);
}

/** Words for where something was: seldom an end, wherever it stands. */
const PLACE =
  /^(area|areas|place|location|site|venue|city|town|village|district|province|governorate|region|neighbou?rhood|locality|ort|stadt|dorf|bezirk|provinz|lieu|ville|village|lugar|ciudad|municipio|provincia|local|cidade|luogo|citta|comune|miejsce|miasto|yer|sehir|il|ilce|место|город|село|раион|місце|місто|مكان|المكان|مدينه|المنطقه|מקומ|עיר)$/;

function hasNoPlace({ source, target }: NamedPair): boolean {
  return ![source.name, target.name].some((name) => PLACE.test(foldName(name)));
}

/** Pairs of a place, or of one who goes between two others, are offered behind the others. */
function putLast<Pair extends NamedPair>(table: ImportTable, pairs: readonly Pair[]): readonly Pair[] {
  const mediators = new Set(findMediators(table).map(({ name }) => name));
  const isLess = (pair: Pair) =>
    !hasNoPlace(pair) || mediators.has(pair.source.name) || mediators.has(pair.target.name);
  return [...pairs.filter((pair) => !isLess(pair)), ...pairs.filter(isLess)];
}

/** Returns why ends whose names belong together are unsure by what stands in them and beside them. */
function findDoubt(table: ImportTable, mapping: Mapping, ends: readonly [string, string]): string | null {
  const [source = -1, target = -1] = ends.map((end) => table.columns.findIndex(({ name }) => name === end));
  const beside = findNumberedBeside(table, mapping);
  return (
    findValueDoubt(table, [source, target]) ??
    findColumnDoubt(table, mapping.tieColumns, [source, target]) ??
    (beside &&
      `“${beside.columns.join('”, “')}” name others beside “${beside.taken}”, and nothing is made of them.`)
  );
}

const LIKE_MARKS =
  'Which columns hold the two ends of a tie? The table looks like one of actors and what they take part in, with a mark or a number where a row and a column meet.';

const LIKE_ANSWERS =
  'Which columns hold the two ends of a tie? The table looks like one of actors and their answers, such as votes, with a few words or codes where a row and a column meet.';

function describeEnds(
  guessed: NamedPair | undefined,
  reason: string,
  isMatrix: boolean,
  isAnyOffered: boolean,
): string {
  if (isMatrix)
    return 'Which columns hold the two ends of a tie? The table looks like a matrix, with the same names above its columns and beside its rows.';
  if (!guessed && !isAnyOffered)
    return 'Which columns hold the two ends of a tie? No two columns look as if they named actors: it may be no table of ties.';
  if (!guessed)
    return 'Which columns hold the two ends of a tie? Neither the names of the columns nor their values tell. Under each answer is what the first row would tie.';
  return `Which columns hold the two ends of a tie? “${guessed.source.name}” and “${guessed.target.name}” are a guess: ${reason.slice(0, 1).toLowerCase()}${reason.slice(1)}`;
}

/** What a user may say of rows that makes them ties, and leaves open which columns are their ends. */
const OF_TIES: ReadonlySet<string> = new Set(['ties', 'joined', 'years']);

/** A table without ends may be a list of actors. */
function toActorChoice(profiles: readonly ColumnProfile[], { headers }: Mapping): Question['choices'] {
  if (OF_TIES.has(headers.rows ?? '') || !profiles.some(({ sort }) => sort === 'name')) return [];
  return [{ label: 'None: each row is an actor', mapping: { headers: { rows: 'actors' } } }];
}
