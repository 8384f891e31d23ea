import { isBirthName } from '../guess/birth-name';
import { foldName } from '../guess/fold-name';
import { type ColumnProfile, profileColumns } from '../guess/profile-column';
import { NAMELESS } from '../guess/value-pairs';
import type { ImportTable } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import type { QuestionChoice } from '../question';
import { type Finding, quoteSome } from './finding';

/** How the ids of questions about further columns of an end begin; the first of these columns follows. */
export const FURTHER = 'coverage further ';

const END_FIELDS = ['source', 'sourceName', 'target', 'targetName', 'third', 'thirdName'] as const;
const ENDS: ReadonlySet<TieField> = new Set<TieField>(END_FIELDS);
const DATES: ReadonlySet<TieField> = new Set<TieField>(['date', 'from', 'to']);
/** So many columns are told by name, and so many of dates are offered. */
const MAX_TOLD = 12;
const MAX_OFFERED = 4;

/**
 * Returns what is kept beside the ties of a table though it may say more: further columns of those who are called as an end is, columns of dates where no
 * tie has one, and, as what is told, all that nothing else is made of.
 */
export function doubtKept(table: ImportTable, mapping: Mapping): readonly Finding[] {
  const used = listUsed(mapping);
  const profiles = profileColumns(table);
  const kept = profiles.filter(
    ({ name, sort }) => !used.has(name) && mapping.tieColumns[name] === 'attribute' && sort !== 'empty',
  );
  if (![...used.values()].some((fields) => [...fields].some((field) => ENDS.has(field)))) return [];
  return [...doubtFurther(profiles, kept, mapping), ...doubtDates(kept, used), ...tellKept(kept)];
}

/** Returns what columns are used for, in whatever reading of the rows. */
function listUsed({ tieColumns, readings = [] }: Mapping): ReadonlyMap<string, ReadonlySet<TieField>> {
  const used = new Map<string, Set<TieField>>();
  for (const columns of [tieColumns, ...readings.map((reading) => reading.tieColumns)])
    for (const [name, field] of Object.entries(columns))
      if (field !== 'attribute' && field !== 'ignore')
        used.set(name, (used.get(name) ?? new Set()).add(field));
  return used;
}

/** “mediator2” beside “mediator1”, “host_leader_b” beside “host_leader_a”. */
const NUMBERED = /^(.*\p{L})[\s_.-]*(\d{1,2}|(?<=[\s_.-])[a-h])$/iu;

function toStem(name: string): string | null {
  const stem = NUMBERED.exec(name.trim())?.[1];
  return stem === undefined ? null : foldName(stem);
}

function toEndStem(end: ColumnProfile | undefined): string | null {
  return end === undefined || NAMELESS.test(end.name) ? null : (toStem(end.name) ?? foldName(end.name));
}

/** Columns that are called as that of an end is, but for their number, name further ones at that end. */
function doubtFurther(
  profiles: readonly ColumnProfile[],
  kept: readonly ColumnProfile[],
  { tieColumns }: Mapping,
): readonly Finding[] {
  const listOf = (field: TieField) => profiles.filter(({ name }) => tieColumns[name] === field);
  const stems = (['source', 'target'] as const).map((field) => toEndStem(listOf(field)[0]));
  // Of “state1”, “state2” and “state3” nothing says at which end the third is.
  if (stems[0] === stems[1]) return [];
  return (['source', 'target'] as const).flatMap((field, at) => {
    const [taken, stem] = [listOf(field), stems[at] ?? null];
    const [end] = taken;
    const further = kept.filter(
      ({ name, sort }) => stem !== null && toStem(name) === stem && (sort === 'name' || sort === end?.sort),
    );
    const [first] = further;
    if (!end || !first) return [];
    const called = quoteSome(
      further.map(({ name }) => name),
      MAX_OFFERED,
    );
    const all = [...taken, ...further].map(({ name }) => [name, field] as const);
    return [
      {
        id: `${FURTHER}${first.name}`,
        isAsked: true,
        message: `Does ${called} name further actors at the end that “${end.name}” names? It holds ${quoteSome([...first.values])}, and is only kept beside each tie.`,
        label: 'They are only kept beside each tie',
        others: [
          {
            label: `Each of ${all.map(([name]) => `“${name}”`).join(', ')} is at that end of a tie of its own`,
            mapping: { tieColumns: Object.fromEntries(all) },
          },
        ],
      },
    ];
  });
}

/** What a column is called whose dates say when a file or a row was made, and not when the two were tied. */
const OF_ROWS =
  /\b(released|published|updated|update|modified|retrieved|accessed|uploaded|registered|reported|coded|entry date|last edited|created|version)\b/;
const OF_ACTORS = /\b(birth|born|death|died|founded|age|established)\b/;
const YEAR_NAME = /(year|yr|jahr|annee|ano|anno|год|سنة)$/;

/** Returns whether a column holds dates of what rows say: days, or years under a heading that says so. */
function holdsDates({ name, sort }: ColumnProfile): boolean {
  const folded = foldName(name);
  if (OF_ROWS.test(folded) || OF_ACTORS.test(folded) || isBirthName(name)) return false;
  return sort === 'date' || (sort === 'year' && YEAR_NAME.test(folded));
}

/** Where no tie has a date, columns of dates may say when the two were tied. */
function doubtDates(
  kept: readonly ColumnProfile[],
  used: ReadonlyMap<string, ReadonlySet<TieField>>,
): readonly Finding[] {
  if ([...used.values()].some((fields) => [...fields].some((field) => DATES.has(field)))) return [];
  const dates = kept.filter(holdsDates);
  if (dates.length === 0) return [];
  const called = quoteSome(
    dates.map(({ name }) => name),
    MAX_OFFERED,
  );
  const [first] = dates;
  return [
    {
      id: 'coverage dates',
      isAsked: true,
      message: `When were the two tied? ${called} ${dates.length === 1 ? 'holds' : 'hold'} dates such as ${quoteSome([...(first?.values ?? [])], 1)}, and so far no tie has one.`,
      label: 'No column says it: the dates are only kept beside each tie',
      others: [
        ...offerPeriod(dates),
        ...dates.slice(0, MAX_OFFERED).map(({ name }) => ({
          label: `“${name}” is the date of the tie`,
          mapping: { tieColumns: { [name]: 'date' as const } },
        })),
      ],
    },
  ];
}

const BEGINS =
  /\b(start|starts|started|begin|begins|began|from|since|entry|entered|effective|appointed|signed|signature|signing|opened|joined|beginn|debut|inicio)\b/;
const EFFECTIVE = /\b(entry|entered|effective|force)\b/;
const ENDS_WORDS =
  /\b(end|ends|ended|until|till|terminat\p{L}*|expir\p{L}*|left|closed|denounced|denunciation|cease\p{L}*|dissolved|ende|fin|finished|resigned|removed)\b/u;

/** Returns the answer that one column is the beginning and another the end, where their names say so. */
function offerPeriod(dates: readonly ColumnProfile[]): readonly QuestionChoice[] {
  const ends = dates.filter(({ name }) => ENDS_WORDS.test(foldName(name)));
  const begins = dates.filter(({ name }) => BEGINS.test(foldName(name)) && !ENDS_WORDS.test(foldName(name)));
  const [end] = ends;
  const begin = begins.find(({ name }) => EFFECTIVE.test(foldName(name))) ?? begins[0];
  if (!end || !begin) return [];
  return [
    {
      label: `The tie begins on “${begin.name}” and ends on “${end.name}”`,
      mapping: { tieColumns: { [begin.name]: 'from', [end.name]: 'to' } },
    },
  ];
}

function tellKept(kept: readonly ColumnProfile[]): readonly Finding[] {
  if (kept.length === 0) return [];
  const called = quoteSome(
    kept.map(({ name }) => name),
    MAX_TOLD,
  );
  const message = `${kept.length === 1 ? 'One column is' : `${kept.length} columns are`} only kept beside each tie, under ${kept.length === 1 ? 'its name' : 'their names'}: ${called}.`;
  return [{ id: 'coverage kept', isAsked: false, message, others: [], label: '' }];
}
