import { areDecimalYears } from '../import/decimal-years';
import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import type { Guess } from '../question';
import { foldName } from './fold-name';
import type { ColumnGuess } from './guess-columns';
import { areYears, FIELDS, PART_WORDS, type Part } from './guess-date-columns';
import { type ColumnProfile, profileColumns } from './profile-column';

/** Words for a beginning and an end within a longer name: “interactionstartdate”, “tensbeg”. */
const BEGINNINGS = /start|strt|begin|beg|onset|from/;
const ENDS = ['end', 'finish', 'fin', 'stop', 'until', 'term', 'terminus', 'to'];
/** Words for dates that are not those of the tie. */
const OTHERS =
  /\b(birth|born|death|died|founded|age|released|published|publication|updated|modified|retrieved|accessed|registration|initial)\b/;

const NOTHING: ColumnGuess<TieField> = { columns: new Map(), guesses: [] };

/**
 * Returns which columns hold a period, or the parts of a date, under longer names than `guessColumns` and `guessDateColumns` know. Where something else tells a
 * date, only the other side of a period that is known by one.
 */
export function guessPeriods(
  table: ImportTable,
  taken: ReadonlyMap<string, TieField>,
): ColumnGuess<TieField> {
  const told = new Set([...taken.values()].filter((field) => DATES.has(field)));
  const free = profileColumns(table).filter(
    ({ name }) => !taken.has(name) && !OTHERS.test(foldName(name)) && foldName(name).length <= MAX_NAME,
  );
  if (told.size > 0) return findOther(free, told) ?? NOTHING;
  return findPeriod(free) ?? findSides(free) ?? findParts(table, free) ?? findTerm(table, taken) ?? NOTHING;
}

/** Words that say a beginning only where a column with the other word beside it says the end. */
const TERMS: readonly (readonly [string, string])[] = [
  ['registration', 'termination'],
  ['registered', 'terminated'],
  ['appointment', 'resignation'],
  ['notified', 'ceased'],
  ['effective', 'expiration'],
  ['effective', 'expiry'],
  ['designated', 'delisted'],
  ['listed', 'delisted'],
  ['appointed', 'dismissed'],
  ['appointed', 'resigned'],
  ['joined', 'left'],
  ['hired', 'left'],
  ['elected', 'retired'],
  ['entry', 'exit'],
  ['entered', 'left'],
  ['accession', 'withdrawal'],
  ['commencement', 'termination'],
  ['entrada', 'saida'],
  ['entrada', 'salida'],
  ['eintritt', 'austritt'],
];

/** “Principal Registration Date” begins what “Principal Termination Date” ends; alone, a registration is that of a record. */
function findTerm(table: ImportTable, taken: ReadonlyMap<string, TieField>): ColumnGuess<TieField> | null {
  const free = profileColumns(table).filter(({ name }) => !taken.has(name));
  const isDate = ({ sort }: ColumnProfile) => sort === 'date' || sort === 'year';
  for (const [beginning, end] of TERMS) {
    for (const from of free.filter(isDate)) {
      const words = foldName(from.name).split(' ');
      const other = words.map((word) => (word === beginning ? end : word)).join(' ');
      const to = words.includes(beginning) ? free.find(({ name }) => foldName(name) === other) : undefined;
      if (to && (isDate(to) || to.sort === 'empty'))
        return toGuess([
          [from.name, 'from', PERIOD],
          [to.name, 'to', PERIOD],
        ]);
    }
  }
  return null;
}

const DATES: ReadonlySet<TieField> = new Set<TieField>(['date', 'from', 'to']);
/** Words that stand before a date and before a name alike: only dates below them tell which is meant. */
const SIDES: readonly (readonly [TieField, RegExp])[] = [
  ['from', /^(from|von|vom|de|del|du|dal|da|do dia|od|van|fran|fra|с|со|от|з|із|від|من|מ|since)$/],
  ['to', /^(to|till|til|bis|bis zum|a|al|au|ao|ate|jusqu au|do|tot|till|по|до|الي|حتي|עד)$/],
];

/** Returns the column of dates that is called as the other side of a period is, of which one is known: “von” beside “bis”. */
function findOther(
  profiles: readonly ColumnProfile[],
  told: ReadonlySet<TieField>,
): ColumnGuess<TieField> | null {
  if (told.has('date') || told.size > 1) return null;
  const [side] = SIDES.filter(([field]) => !told.has(field));
  const other = profiles.find((each) => side?.[1].test(foldName(each.name)) && isDated(each));
  return side && other ? toGuess([[other.name, side[0], PERIOD]]) : null;
}

/** Two columns of dates that are called by the two words of a period, as “de” and “até”. */
function findSides(profiles: readonly ColumnProfile[]): ColumnGuess<TieField> | null {
  const found = SIDES.flatMap(([field, words]) => {
    const column = profiles.find((each) => words.test(foldName(each.name)) && isDated(each));
    return column ? [[column.name, field, PERIOD] as const] : [];
  });
  return found.length === SIDES.length ? toGuess(found) : null;
}

const MAX_NAME = 60;

/** Words for what lasts from its date on, and for what lasts up to it. */
const BEGUN =
  /^(start|starts|started|begin|begins|began|beginning|onset|since|appointed|appointment|joined|joining|hired|elected|inaugurated|commenced|commencement|inception|accession|admitted|enrolled|nommee?|nomination|ernannt|gewahlt|eingetreten|eintritt|beitritt|nombrado|nombramiento|nomeado|nomeacao|entrada|nominato|назначен|назначения|вступления|избран)$/;
const ENDED =
  /^(end|ends|ended|ending|finish|finished|terminus|terminated|termination|resigned|resignation|left|expired|expiry|expires|expiration|dismissed|retired|dissolved|dissolution|withdrawal|exit|ausgetreten|austritt|ausgeschieden|demission|renuncia|salida|saida|dimissioni|увольнения|выхода)$/;

/** Returns which side of a period a date is that stands alone: “DateStartRole” is no day on which something was, but its beginning. */
export function findSideOfPeriod(name: string): TieField {
  const words = foldName(name).split(' ');
  if (words.some((word) => BEGUN.test(word))) return 'from';
  return words.some((word) => ENDED.test(word)) ? 'to' : 'date';
}

/** Returns whether a column holds dates, some of them with a short sign in their place, such as “C” for current or “N” for none. */
function isDated({ sort, values }: ColumnProfile): boolean {
  if (sort === 'date' || sort === 'year') return true;
  if (sort === 'decimal' && areDecimalYears(values)) return true;
  const dates = [...values].filter((value) => DAY.test(value));
  const signs = [...values].filter((value) => SIGN.test(value));
  return dates.length > 0 && signs.length <= MAX_SIGNS && dates.length + signs.length === values.size;
}

const DAY = /^((1[5-9]|20)\d{2}([-/.]?\d{1,2}([-/.]?\d{1,2})?)?|\d{1,2}[-/.]\d{1,2}[-/.](1[5-9]|20)\d{2})$/;
/** What stands in place of a date: a letter or two, or a word that a period goes on. */
const SIGN = /^(\p{Lu}{1,2}|curr(ent)?|present|now|ongoing|to date|today|heute|-)$/iu;
const MAX_SIGNS = 2;

function findPeriod(profiles: readonly ColumnProfile[]): ColumnGuess<TieField> | null {
  const dates = profiles.filter(isDated);
  for (const from of dates) {
    const name = foldName(from.name);
    const word = BEGINNINGS.exec(name)?.[0];
    if (word === undefined) continue;
    const others = new Set(ENDS.map((end) => name.replace(word, end)));
    const to = dates.find((each) => others.has(foldName(each.name)));
    if (to)
      return toGuess([
        [from.name, 'from', PERIOD],
        [to.name, 'to', PERIOD],
      ]);
  }
  return null;
}

const PERIOD = 'Its name and that of the other date say beginning and end.';

function findParts(table: ImportTable, profiles: readonly ColumnProfile[]): ColumnGuess<TieField> | null {
  const groups = new Map<string, Map<Part, ColumnProfile>>();
  for (const profile of profiles) {
    const words = foldName(profile.name).split(' ');
    for (const [part, names] of PART_WORDS) {
      const at = words.findIndex((word) => names.includes(word));
      if (at < 0) continue;
      const base = words.filter((_, index) => index !== at).join(' ');
      const group = groups.get(base) ?? new Map<Part, ColumnProfile>();
      groups.set(base, group);
      if (!group.has(part)) group.set(part, profile);
      break;
    }
  }
  for (const group of groups.values()) {
    const [year, month, day] = [group.get('year'), group.get('month'), group.get('day')];
    if (!year || !month || !areYears(table, year.column)) continue;
    return toGuess([
      [year.name, 'date', 'It holds the years of a date.'],
      [month.name, FIELDS.date.month, `It holds the month beside the year in “${year.name}”.`],
      ...(day
        ? [[day.name, FIELDS.date.day, `It holds the day beside the year in “${year.name}”.`] as const]
        : []),
    ]);
  }
  return null;
}

function toGuess(
  found: readonly (readonly [name: string, to: TieField, reason: string])[],
): ColumnGuess<TieField> {
  return {
    columns: new Map(found.map(([name, to]) => [name, to])),
    guesses: found.map(
      ([name, to, reason]): Guess => ({ part: 'tieColumns', name, to, reason, confidence: 'likely' }),
    ),
  };
}
