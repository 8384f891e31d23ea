import { ACTOR_WORDS, TIE_WORDS } from './column-words';
import { foldName } from './fold-name';
import { guessType } from './guess-value';
import type { ColumnProfile } from './profile-column';

/** Two columns that may hold the ends of ties, told by their values. */
export type ValuePair = {
  readonly source: ColumnProfile;
  readonly target: ColumnProfile;
  /** Whether values of one stand in the other as well. */
  readonly isShared: boolean;
  readonly reason: string;
  readonly confidence: 'likely' | 'unsure';
};

/** What columns are called that have no name (`nameColumns`). */
export const NAMELESS = /^Column \d+$/;

/** The columns that are compared at most: the first that may be ends. */
const MAX_CANDIDATES = 30;

/** The share of the values of the shorter column that must stand in the other. */
const SHARED = 0.2;
const MANY_SHARED = 0.3;

/** Names of columns that hold something else than an end, whatever its values. */
const NO_ENDS: ReadonlySet<string> = new Set(
  [
    ...(
      ['type', 'directed', 'modality', 'from', 'to', 'date', 'notes', 'document', 'documentTitle'] as const
    ).flatMap((field) => TIE_WORDS[field] ?? []),
    ...(
      [
        'authors',
        'publisher',
        'published',
        'url',
        'reliability',
        'attribution',
        'excerpt',
        'locator',
      ] as const
    ).flatMap((field) => TIE_WORDS[field] ?? []),
    ...(['kind', 'role', 'notes', 'aliases'] as const).flatMap((field) => ACTOR_WORDS[field] ?? []),
    ...[
      'gender',
      'sex',
      'age',
      'currency',
      'unit',
      'value',
      'values',
      'weight',
      'variable',
      'vote',
      'city',
      'place',
      'location',
      ...[
        'message id',
        'msg id',
        'mail id',
        'in reply to',
        'thread id',
        'subject',
        'betreff',
        'objet',
        'asunto',
      ],
    ],
  ].map(foldName),
);

const SHARING = 'Values of one stand in the other as well, but no name says so, nor which is the first.';
const FIRST = 'No name says so; of the columns that may hold actors they stand first.';
const EDGES = 'The columns have no names, and values of one stand in the other as well.';
const ONLY = 'The columns have no names, and no others may hold actors.';

/** Returns the pairs of columns that may be the ends, the likeliest first. */
export function findLikelyPairs(profiles: readonly ColumnProfile[]): readonly ValuePair[] {
  const candidates = listEnds(profiles);
  const pairs = candidates.flatMap((source, index) =>
    candidates.slice(index + 1).flatMap((target) => {
      const isChance = countsOtherRows(source, target) || countsOtherRows(target, source);
      const shared = source.sort === target.sort && !isChance ? countShared(source, target) : 0;
      return source.sort === target.sort ? [{ source, target, shared }] : [];
    }),
  );
  const sorted = pairs.sort(
    (a, b) =>
      weigh(b) - weigh(a) ||
      Number(hasRowKey(a)) - Number(hasRowKey(b)) ||
      Number(areTwins(b)) - Number(areTwins(a)),
  );
  const isBare = profiles.every(({ name }) => NAMELESS.test(name));
  const strong = sorted.filter(({ shared }) => shared >= MANY_SHARED);
  // Numbers behind others may be a weight and a place as well: “1 2 3” has its ends in front.
  const isBehind = sorted[0]?.source.sort === 'integer' && sorted[0].source !== profiles[0];
  const isAlone = (strong.length === 1 && !isBehind) || isEdgeList(profiles, sorted[0]);
  const hasType = profiles.some(isOfTypes);
  return sorted.map(({ source, target, shared }, index) => {
    const isShared = shared >= SHARED;
    if (index > 0 || !isBare)
      return { source, target, isShared, reason: isShared ? SHARING : FIRST, confidence: 'unsure' };
    if (shared >= MANY_SHARED && isAlone)
      return { source, target, isShared, reason: EDGES, confidence: 'likely' };
    return hasType && pairs.length === 1
      ? { source, target, isShared, reason: ONLY, confidence: 'likely' }
      : { source, target, isShared, reason: FIRST, confidence: 'unsure' };
  });
}

/** Of columns that share as much, those with more values say more: names in one language may be fuller than in another. */
function weigh({ source, target, shared }: SharedPair): number {
  return shared * Math.min(source.filled, target.filled);
}

type SharedPair = {
  readonly source: ColumnProfile;
  readonly target: ColumnProfile;
  readonly shared: number;
};

/** The share of the values of another column that must be keys of rows for it to name rows by them. */
const MOST_NAMED = 0.9;

/** Returns whether a column only numbers its rows, by a key that rises, and another does not name them by it: numbers of both are the same by chance. */
function countsOtherRows(key: ColumnProfile, { values }: ColumnProfile): boolean {
  if (key.sort !== 'integer' || !isRowKey(key)) return false;
  const numbers = [...key.values].map(Number);
  if (numbers.some((number, index) => index > 0 && number <= (numbers[index - 1] ?? 0))) return false;
  return [...values].filter((value) => key.values.has(value)).length < MOST_NAMED * values.size;
}

/** Returns the first columns that may hold the ends of ties. */
function listEnds(profiles: readonly ColumnProfile[]): readonly ColumnProfile[] {
  return profiles
    .filter((profile) => canBeEnd(profile) && !isPartOfDate(profile, profiles))
    .slice(0, MAX_CANDIDATES);
}

/** Returns whether a column holds a part of a date: “begmo” and “begda” beside “begyr” are the month and the day. */
export function isPartOfDate({ name, sort }: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  if (sort !== 'integer') return false;
  const years = ['yr', 'year'].flatMap((year) =>
    [/mo(n(th)?)?/, /mnth/, /da(y)?/].map((part) => foldName(name).replace(part, year)),
  );
  const isYear = (each: ColumnProfile) => each.sort === 'year' || each.sort === 'integer';
  return profiles.some((each) => each.name !== name && isYear(each) && years.includes(foldName(each.name)));
}

function hasRowKey({
  source,
  target,
}: {
  readonly source: ColumnProfile;
  readonly target: ColumnProfile;
}): boolean {
  return isRowKey(source) || isRowKey(target);
}

const KEY = /(^|[\s_.@])(_?id|oid|uid|uuid|guid|etag|key|hash)$/i;

/** Returns whether a row is called by a column, and no other row is: “m1” in “id” names seldom somebody. */
export function isRowKey({ name, values, filled }: ColumnProfile): boolean {
  return (
    KEY.test(name) &&
    filled > 1 &&
    values.size === filled &&
    [...values].every((value) => /\d/.test(value) && !/\s/.test(value))
  );
}

/** “Applicant name” and “Official name” are called alike. */
function areTwins({
  source,
  target,
}: {
  readonly source: ColumnProfile;
  readonly target: ColumnProfile;
}): boolean {
  const [one, other] = [source, target].map(({ name }) => foldName(name).split(' ')) as [string[], string[]];
  return one.length > 1 && other.length > 1 && one.at(-1) === other.at(-1) && source.sort === 'name';
}

/** Returns pairs of a column of names and one of numbers, as members and the numbers of what they belong to are. */
export function findMixedPairs(
  profiles: readonly ColumnProfile[],
): readonly Pick<ValuePair, 'source' | 'target'>[] {
  const candidates = listEnds(profiles);
  const numbers = candidates.filter(({ sort }) => sort === 'integer');
  return candidates
    .filter(({ sort }) => sort === 'name')
    .flatMap((source) => numbers.map((target) => ({ source, target })));
}

/** Returns the pairs of columns of names, whatever they are called: for a person who has said that rows are ties. */
export function findNamePairs(
  profiles: readonly ColumnProfile[],
): readonly Pick<ValuePair, 'source' | 'target'>[] {
  const names = profiles.filter(({ sort }) => sort === 'name').slice(0, MAX_CANDIDATES);
  return names.flatMap((source, index) => names.slice(index + 1).map((target) => ({ source, target })));
}

/**
 * Returns the pairs of columns of numbers of which one has each in several rows, in a table without a column of names: no name says what they are,
 * but nothing else can be an end. Numbers of about as many figures come first, as ids of one sort have.
 */
export function findNumberPairs(
  profiles: readonly ColumnProfile[],
): readonly Pick<ValuePair, 'source' | 'target'>[] {
  if (profiles.some(({ sort }) => sort === 'name')) return [];
  const isRepeated = ({ filled, values }: ColumnProfile) => values.size * MIN_REPEATED <= filled;
  const numbers = listEnds(profiles);
  const pairs = numbers.flatMap((source, index) =>
    numbers
      .slice(index + 1)
      .filter((target) => isRepeated(source) || isRepeated(target))
      .map((target) => ({ source, target })),
  );
  const differ = ({ source, target }: (typeof pairs)[number]) =>
    Math.abs(measureLength(source) - measureLength(target));
  return pairs.sort((a, b) => differ(a) - differ(b));
}

function measureLength({ values }: ColumnProfile): number {
  return [...values].reduce((sum, { length }) => sum + length, 0) / values.size;
}

const MIN_REPEATED = 1.5;

/** Numbers in the first two columns are the ends of a list of edges, whatever weight stands behind them. */
function isEdgeList(
  [first, second, third]: readonly ColumnProfile[],
  best: { readonly source: ColumnProfile; readonly target: ColumnProfile } | undefined,
): boolean {
  if (best === undefined || best.source !== first || best.target !== second) return false;
  return best.source.sort === 'integer' && !isLayer(first, second, third);
}

/** Where the second and the third share more numbers than the first two do, the first may be the layer of each edge. */
function isLayer(first: ColumnProfile, second: ColumnProfile, third: ColumnProfile | undefined): boolean {
  if (third?.sort !== 'integer') return false;
  const count = (one: ColumnProfile, other: ColumnProfile) =>
    [...one.values].filter((value) => other.values.has(value)).length;
  return count(second, third) > count(first, second);
}

/** Returns whether a column may hold the ends of ties by its name and its values. */
export function canBeEnd(profile: ColumnProfile): boolean {
  if (profile.sort !== 'name' && profile.sort !== 'integer') return false;
  if (profile.isSigned && profile.sort === 'integer') return false;
  if (profile.sort === 'integer' && OF_TIME.test(foldName(profile.name))) return false;
  if (isOfTypes(profile) || isOfMarks(profile) || isOfGrades(profile)) return false;
  if (isRowNumber(profile) && !NAMELESS.test(profile.name)) return false;
  return NAMELESS.test(profile.name) || !NO_ENDS.has(foldName(profile.name));
}

/** Numbers below such a word say when something was: “Date of activity”, “time step start”. */
const OF_TIME = /^(date|time|year|month|week|wave|datum|zeit|jahr|fecha|annee|data|дата|год)\b(?! id| zone)/u;

/** What is called so, in a few single figures, classes what a row is about. */
const GRADE =
  /(^| )(code|rank|rang|level|score|grade|rating|status|stage|wave|round|priority|stufe|note|niveau|nivel)$/;

function isOfGrades({ name, sort, values, filled }: ColumnProfile): boolean {
  return (
    sort === 'integer' &&
    GRADE.test(foldName(name)) &&
    values.size * 2 <= filled &&
    [...values].every((value) => /^\d$/.test(value))
  );
}

/** As many different marks as a table of who took part has. */
const MAX_MARKS = 4;

/** A small letter or a sign alone, below a heading and not once each, marks who took part, was excused or stayed away. */
function isOfMarks({ name, values, filled }: ColumnProfile): boolean {
  return (
    values.size > 0 &&
    values.size <= MAX_MARKS &&
    filled > values.size &&
    !NAMELESS.test(name) &&
    [...values].every((value) => /^[a-z+*✓✔✗✘•○●]$/u.test(value))
  );
}

/** Returns whether a column counts its rows; what stands below them may be a word, as “Total” is. */
function isRowNumber({ sort, filled, values }: ColumnProfile): boolean {
  if (sort !== 'integer' || values.size < filled) return false;
  const numbers = [...values]
    .map(Number)
    .filter((number, index) => !Number.isNaN(number) || index < values.size - 1);
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

/** Returns whether most values of a column are words for types of ties. */
export function isOfTypes({ sort, values }: ColumnProfile): boolean {
  if (sort !== 'name') return false;
  const words = [...values].filter((value) => guessType(value) !== null);
  return words.length * 2 > values.size;
}

/** Returns which part of the values of the shorter column stands in the other: 0 where so few do that it may be chance. */
export function countShared(a: ColumnProfile, b: ColumnProfile): number {
  const [few, many] = a.values.size <= b.values.size ? [a.values, b.values] : [b.values, a.values];
  const shared = [...few].filter((value) => many.has(value)).length;
  return shared < (a.sort === 'integer' ? 3 : 2) ? 0 : shared / few.size;
}
