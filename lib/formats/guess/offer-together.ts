import { isProperName } from '../coverage/name-shapes';
import { listTogether } from '../import/spread-together';
import type { ImportTable } from '../import-tables';
import type { MappingPatch, Together } from '../mapping';
import type { Question } from '../question';
import { rateActors } from './actor-columns';
import { findCountryByName } from './country-names';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { areJointNames } from './joint-names';
import { type ColumnProfile, profileColumns } from './profile-column';

/** Rows that are looked at. */
const MAX_ROWS = 2_000;
/** The share of the filled cells that must name several, and of the names that must look like those of actors. */
const MIN_LISTS = 0.3;
const MIN_NAMES = 0.6;
const MAX_OFFERED = 2;

/**
 * Returns the answers that those are tied to one another who stand in one cell, as the parties of a treaty, or in rows that share what they take part in, as
 * the states of an incident do. None for a table without either.
 */
export function offerTogether(table: ImportTable, cleared: MappingPatch): Question['choices'] {
  const profiles = profileColumns(table);
  return [...offerCells(table, profiles, cleared), ...offerGroups(table, profiles, cleared)];
}

function toChoice(
  table: ImportTable,
  together: Together,
  label: string,
  cleared: MappingPatch,
): Question['choices'][number] {
  const areParted = cleared.parted?.includes(together.column) === true;
  const [first] = listTogether(table, together, 1, false, areParted);
  return {
    label,
    ...(first && { example: `${first.names[0]} – ${first.names[1]}`.slice(0, MAX_EXAMPLE) }),
    mapping: {
      ...cleared,
      tieColumns: { ...cleared.tieColumns, [together.column]: 'source' },
      together,
    },
  };
}

const MAX_EXAMPLE = 60;

/** Cells of names between “;” or other signs that part no name. */
function offerCells(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
  cleared: MappingPatch,
): Question['choices'] {
  const lists = profiles.filter((profile) => isOfLists(table, profile));
  const couples = profiles.filter((profile) => !lists.includes(profile) && isOfCouples(profile));
  return [...lists, ...couples]
    .sort((a, b) => rateActors(b) - rateActors(a))
    .slice(0, MAX_OFFERED)
    .map((profile) =>
      toChoice(
        table,
        { column: profile.name },
        `Those named in one cell of “${profile.name}” are tied to one another`,
        couples.includes(profile) ? { ...cleared, parted: [profile.name] } : cleared,
      ),
    );
}

/** “Ada Alm and Bert Berg” in most cells, as in a list of marriages. */
function isOfCouples({ sort, values }: ColumnProfile): boolean {
  if (sort !== 'name' && sort !== 'prose') return false;
  const couples = [...values].filter(areJointNames).length;
  return couples > 1 && couples >= MIN_LISTS * values.size;
}

function isOfLists(table: ImportTable, profile: ColumnProfile): boolean {
  if (profile.sort !== 'name' && profile.sort !== 'prose') return false;
  const groups = listTogether(table, { column: profile.name }, MAX_ROWS, true);
  const lists = groups.filter(({ names }) => names.length > 1);
  if (lists.length === 0 || lists.length < MIN_LISTS * Math.min(profile.filled, MAX_ROWS)) return false;
  const names = lists.flatMap((each) => each.names);
  const proper = names.filter(
    (each) => isProperName(each) || findCountryByName(each) !== null || /^\p{Lu}[^:]{0,60}$/u.test(each),
  );
  return proper.length >= MIN_NAMES * names.length && rateActors(profile) > 0;
}

/** What a column is called whose value several rows share, because their actors take part in one thing. */
const OF_THINGS =
  /(incid\p{L}*|event|dispute|disp|conflict|war|crisis|treaty|pact|agreement|alliance|atop|accord|case|meeting|committee|paper|article|film|project|contract|bill|episode|negotiation|round|game|session|team|board)( ?(id|no|nr|num|number|code|key|name))?\d?$|(incid|event|disp|conf|war|crisis|treaty|pact|agreement|alliance|ally|case|meeting|committee|paper|film|project|bill|episode)_?(id|no|nr|num|code)?$/iu;
/** What a column of numbers is called of those who take part. */
const OF_PARTS =
  /^((c|cow|gw|state|country|actor|member|participant|party) ?(code|no|num|number|id)?|member|signatory|participant)$/;
const MAX_GROUP = 40;
const MAX_MEAN = 12;
const MIN_SHARED = 0.5;

/** Rows of one incident, each of one who took part in it. */
function offerGroups(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
  cleared: MappingPatch,
): Question['choices'] {
  const by = profiles.filter(
    ({ name, sort }) => (sort === 'integer' || sort === 'name') && OF_THINGS.test(foldName(name)),
  );
  const named = profiles
    .filter((profile) => profile.sort === 'name' && !by.includes(profile))
    .map((profile) => ({ profile, rate: rateActors(profile) }))
    .sort((a, b) => b.rate - a.rate);
  // Where no column names those who take part, their numbers do.
  const coded = profiles
    .filter(({ name, sort }) => sort === 'integer' && OF_PARTS.test(foldName(name)))
    .map((profile) => ({ profile, rate: 0 }));
  const groups = by
    .map((key) => ({ key, sizes: countSizes(table, key) }))
    .filter(({ sizes }) => areGroups(sizes))
    // The smallest thing in which several take part says most.
    .sort((a, b) => b.sizes.length - a.sizes.length);
  const [group] = groups;
  const actors = group && [...named, ...coded].find(({ profile }) => isOneEach(table, profile, group.key));
  if (!group || !actors) return [];
  const together = { column: actors.profile.name, by: group.key.name };
  const sides = profiles.find((profile) => areSides(table, profile, group.key));
  return [
    ...(sides
      ? [
          toChoice(
            table,
            { ...together, sides: sides.name },
            `Those of “${together.column}” are tied who share one “${together.by}” and differ in “${sides.name}”`,
            cleared,
          ),
        ]
      : []),
    toChoice(
      table,
      together,
      `Those of “${together.column}” are tied to one another who share one “${together.by}”`,
      cleared,
    ),
  ];
}

function countSizes(table: ImportTable, { column }: ColumnProfile): readonly number[] {
  const counts = new Map<string, number>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const value = foldSpaces(table.cell(row, column));
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts.values()];
}

function areGroups(sizes: readonly number[]): boolean {
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const shared = sizes.filter((size) => size > 1).length;
  return (
    sizes.length > 1 &&
    shared >= MIN_SHARED * sizes.length &&
    rows <= MAX_MEAN * sizes.length &&
    sizes.every((size) => size <= MAX_GROUP)
  );
}

/** In rows of one thing each names another. */
function isOneEach(table: ImportTable, { column }: ColumnProfile, key: ColumnProfile): boolean {
  const seen = new Set<string>();
  let again = 0;
  const rows = Math.min(table.rows, MAX_ROWS);
  for (let row = 0; row < rows; row += 1) {
    const pair = `${table.cell(row, key.column).trim()}\n${foldSpaces(table.cell(row, column))}`;
    if (seen.has(pair)) again += 1;
    seen.add(pair);
  }
  return again <= MAX_AGAIN * rows;
}

const MAX_AGAIN = 0.2;
const SIDE = /(^|[^\p{L}])(in|on)?side ?[ab]?$|(^| )(camp|bloc|team|sides?|roles?)$/u;

/** Of two sides each thing has one at least on either. */
function areSides(table: ImportTable, profile: ColumnProfile, key: ColumnProfile): boolean {
  if (!SIDE.test(foldName(profile.name)) || profile.values.size > 2 || profile.values.size === 0)
    return false;
  const sides = new Map<string, Set<string>>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const thing = table.cell(row, key.column).trim();
    sides.set(thing, (sides.get(thing) ?? new Set()).add(table.cell(row, profile.column).trim()));
  }
  const both = [...sides.values()].filter(({ size }) => size > 1).length;
  return both >= MIN_SHARED * sides.size;
}
