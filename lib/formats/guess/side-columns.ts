import type { ImportTable } from '../import-tables';
import type { Mapping, TieField, TieReading } from '../mapping';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { profileColumns } from './profile-column';

/** What the side is called on which an end stands. */
const SIDE =
  /^(side|sides|faction|bloc|block|camp|coalition|party|group|affiliation|organi[sz]ation|seite|lager|partei|gruppe|fraktion|bando|partido|grupo|parti|groupe|fazione|gruppo|partito|сторона|партия|группа|фракция|طرف|حزب|צד|מפלגה)$/u;
const MARKS = [
  ['from', 'source', '1', 'a', 'first'],
  ['to', 'target', '2', 'b', 'second'],
] as const;
const MEMBER = 'member-of';

type Sides = { readonly ends: readonly [string, string]; readonly sides: readonly [string, string] };

/** Returns the question whether columns that tell the side of each end make its members; nothing where a table has none. */
export function askAboutSides(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.names !== 'folded' || mapping.readings !== undefined) return [];
  const found = findSides(table, mapping);
  if (!found) return [];
  const [first, second] = found.sides;
  return [
    {
      id: 'sides',
      about: 'actors',
      message: `Do “${first}” and “${second}” tell the group to which each end belongs?`,
      choices: [
        { label: 'They are only kept beside each tie', mapping: {} },
        {
          label: 'Each end is a member of the group in its column',
          mapping: { types: { [MEMBER]: MEMBER }, readings: toReadings(mapping, found) },
        },
      ],
      hasGuess: true,
    },
  ];
}

function findSides(table: ImportTable, { tieColumns }: Mapping): Sides | null {
  const fieldOf = (name: string) => (Object.hasOwn(tieColumns, name) ? tieColumns[name] : 'attribute');
  const find = (field: TieField) => table.columns.find(({ name }) => fieldOf(name) === field)?.name;
  const [source, target] = [find('source'), find('target')];
  if (source === undefined || target === undefined) return null;
  const free = profileColumns(table).filter(
    ({ name, sort }) => sort === 'name' && fieldOf(name) === 'attribute',
  );
  const [first, second] = [source, target].map(
    (end, at) => free.find(({ name }) => isSideOf(name, [foldName(end), ...(MARKS[at] ?? [])]))?.name,
  );
  if (first === undefined || second === undefined || first === second) return null;
  return { ends: [source, target], sides: [first, second] };
}

/** “Side of from”, “source group”, “party1”: a word for a side with that of the end. */
function isSideOf(name: string, marks: readonly string[]): boolean {
  const folded = foldName(name);
  return marks.some((mark) => {
    const rests = [
      folded.startsWith(`${mark} `) ? folded.slice(mark.length + 1) : '',
      folded.endsWith(` of ${mark}`) ? folded.slice(0, -mark.length - 4) : '',
      folded.endsWith(` ${mark}`) ? folded.slice(0, -mark.length - 1) : '',
      /^\d$/.test(mark) && folded.endsWith(mark) ? folded.slice(0, -1) : '',
    ];
    return rests.some((rest) => SIDE.test(rest));
  });
}

/** A row says its tie, and that each of its ends is a member of its side: once, however many rows say so. */
function toReadings({ tieColumns }: Mapping, { ends, sides }: Sides): readonly TieReading[] {
  const none = Object.fromEntries(Object.keys(tieColumns).map((name) => [name, 'ignore' as const]));
  const member = (end: string, side: string): TieReading => ({
    type: MEMBER,
    once: true,
    tieColumns: { ...none, [end]: 'source', [side]: 'target' },
  });
  return [
    { tieColumns: Object.fromEntries(sides.map((name) => [name, 'ignore' as const])) },
    member(ends[0], sides[0]),
    member(ends[1], sides[1]),
  ];
}
