import type { ImportTable } from '../import-tables';
import { splitList } from '../join-list';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { rateActors } from './actor-columns';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import type { ColumnProfile } from './profile-column';
import { NAMELESS } from './value-pairs';

/** The share of the values of a column that must stand in others as well. */
const MIN_SHARE = 0.3;
const MAX_TARGETS = 12;

/**
 * Returns the answer that each row ties one to those in several columns, as “father”, “mother” and “godfather” do, or “to” and “cc”: columns behind
 * that of the one whose values stand in others of them as well. None where fewer than two do.
 */
export function offerTargets(
  table: ImportTable,
  candidates: readonly ColumnProfile[],
  sourceName: string | undefined,
  withoutEnds: Mapping['tieColumns'] | undefined,
): Question['choices'] {
  const source = candidates.find(({ name }) => name === sourceName);
  if (!source) return [];
  const others = candidates.filter(
    (each) => each !== source && each.sort === source.sort && !NAMELESS.test(each.name),
  );
  const values = new Map([source, ...others].map((profile) => [profile, listParts(profile)]));
  const share = (profile: ColumnProfile) => {
    const own = values.get(profile) ?? new Set();
    const all = new Set([...values].flatMap(([other, parts]) => (other === profile ? [] : [...parts])));
    return own.size === 0 ? 0 : [...own].filter((part) => all.has(part)).length / own.size;
  };
  const shares = new Map(others.map((profile) => [profile, share(profile)]));
  const isSure = (profile: ColumnProfile) => (shares.get(profile) ?? 0) >= MIN_SHARE || isCopy(profile);
  if (others.filter(isSure).length < 2) return [];
  // Beside such columns one that names the same people now and then is another of them.
  const targets = others.filter((profile) => (shares.get(profile) ?? 0) > 0 || isCopy(profile));
  if (targets.length > MAX_TARGETS) return [];
  return [{ ...toChoice(source, targets, withoutEnds), example: toExample(table, source, targets) }];
}

function toChoice(
  source: ColumnProfile,
  targets: readonly ColumnProfile[],
  withoutEnds: Mapping['tieColumns'] | undefined,
): Question['choices'][number] {
  const shown = targets.map(({ name }) => `“${name}”`).join(', ');
  return {
    label: `From “${source.name}” to each of ${shown}`,
    mapping: {
      tieColumns: {
        ...withoutEnds,
        [source.name]: 'source',
        ...Object.fromEntries(targets.map(({ name }) => [name, 'target' as const])),
      },
    },
  };
}

/** Who gets a copy of a mail may stand nowhere else. */
function isCopy({ name }: ColumnProfile): boolean {
  return /^(cc|bcc|cci|copy|copie|kopie|copia)( recipients)?$/.test(foldName(name));
}

function listParts({ values }: ColumnProfile): ReadonlySet<string> {
  return new Set(
    [...values].flatMap((value) => splitList(value).map((part) => foldSpaces(part).toLowerCase())),
  );
}

const MAX_ROWS = 200;
const MAX_EXAMPLE = 60;

function toExample(table: ImportTable, source: ColumnProfile, targets: readonly ColumnProfile[]): string {
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const from = foldSpaces(table.cell(row, source.column));
    const to = targets.map(({ column }) => foldSpaces(table.cell(row, column))).filter((cell) => cell !== '');
    if (from !== '' && to.length > 1) return `${from} → ${to.join(', ')}`.slice(0, MAX_EXAMPLE);
  }
  return '';
}

/** “Board seat 1” and “Board seat 2”, “seat_a” and “seat_b”. */
const NUMBERED = /^(.*?)[\s_.-]*(\d{1,2}|[a-hA-H])$/;

/**
 * Returns the answer that each row ties one to those in columns of one name and a number each, such as the seats that somebody has on boards: the first
 * other column of names is that of the one, or the one that looks most as if it named actors. None where there are no such columns.
 */
export function offerNumbered(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
  withoutEnds: Mapping['tieColumns'] | undefined,
): Question['choices'] {
  const names = profiles.filter(({ sort, name }) => sort === 'name' && !NAMELESS.test(name));
  const series = new Map<string, ColumnProfile[]>();
  for (const profile of names) {
    const key = foldName(NUMBERED.exec(profile.name)?.[1] ?? '');
    if (key !== '') series.set(key, [...(series.get(key) ?? []), profile]);
  }
  const [targets] = [...series.values()].filter(({ length }) => length > 1 && length <= MAX_TARGETS);
  if (!targets) return [];
  const sources = names.filter((profile) => !targets.includes(profile));
  const likely = [...sources].sort((a, b) => rateActors(b) - rateActors(a));
  // Who stands in front, and who looks most like an actor.
  return [...new Set([likely[0], sources[0]])].flatMap((source) =>
    source ? [{ ...toChoice(source, targets, withoutEnds), example: toExample(table, source, targets) }] : [],
  );
}
