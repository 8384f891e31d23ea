import type { ImportTable } from '../import-tables';
import type { Mapping, TieField, TieReading } from '../mapping';
import type { Question } from '../question';
import { keepEnds, listNone, swapEnds } from './each-way';
import { toPairExample } from './likely-choices';
import { type ColumnProfile, profileColumns } from './profile-column';

/** What stands for the two ends in names such as “type A to B” and “type B to A”. */
const MARKS = [
  ['a', 'b'],
  ['1', '2'],
  ['x', 'y'],
  ['i', 'j'],
  ['source', 'target'],
  ['left', 'right'],
] as const;

/**
 * Returns the question whether each row says two ties, where two columns of words are called one as the other but for the ends, which have changed places: “type A to B” and “type B
 * to A” say what the one is to the other, and the other to the one.
 */
export function askAboutWordsEachWay(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.names !== 'folded' || mapping.readings !== undefined) return [];
  const find = (field: TieField) => Object.entries(mapping.tieColumns).find(([, to]) => to === field)?.[0];
  const [source, target] = [find('source') ?? find('sourceName'), find('target') ?? find('targetName')];
  const pair = findPair(table, mapping);
  if (source === undefined || target === undefined || !pair) return [];
  const [first, second] = pair;
  const type = find('type');
  const forth = toReading(table, first, second, type, {});
  const back = toReading(table, second, first, type, swapEnds(mapping));
  const [turnedForth, turnedBack] = [
    toReading(table, first, second, type, swapEnds(mapping)),
    toReading(table, second, first, type, keepEnds(mapping)),
  ];
  return [
    {
      ...{ id: 'words each way', about: 'ends', hasGuess: false },
      message: `Does each row say two ties, one each way? “${first.name}” and “${second.name}” are called alike but for the two ends, which have changed places.`,
      choices: [
        {
          label: `Two ties: “${first.name}” from “${source}” to “${target}”, “${second.name}” back; none where it is empty`,
          example: toPairExample(table, source, target),
          mapping: { readings: [forth, back] },
        },
        {
          label: `Two ties the other way round: “${first.name}” from “${target}” to “${source}”`,
          mapping: { readings: [turnedForth, turnedBack] },
        },
        { label: 'One tie, with both words beside it', mapping: { readings: [{ tieColumns: {} }] } },
      ],
    },
  ];
}

function findPair(
  table: ImportTable,
  { tieColumns }: Mapping,
): readonly [ColumnProfile, ColumnProfile] | undefined {
  const words = profileColumns(table).filter(
    ({ name, sort }) =>
      ['attribute', 'type', 'notes'].includes(tieColumns[name] ?? 'attribute') &&
      !['integer', 'decimal', 'empty', 'date'].includes(sort),
  );
  const byName = new Map(words.map((profile) => [profile.name.toLowerCase(), profile]));
  for (const [name, first] of byName) {
    for (const [one, other] of MARKS) {
      const second = listSwapped(name, one, other)
        .map((swapped) => byName.get(swapped))
        .find(Boolean);
      if (second) return [first, second];
    }
  }
  return undefined;
}

/** Returns a name with its two marks in each other’s place, for each place where the one stands before the other. */
function listSwapped(name: string, one: string, other: string): readonly string[] {
  const swapped: string[] = [];
  for (let at = name.indexOf(one); at >= 0; at = name.indexOf(one, at + 1)) {
    const behind = at + one.length;
    for (let to = name.indexOf(other, behind); to >= 0; to = name.indexOf(other, to + 1)) {
      swapped.push(name.slice(0, at) + other + name.slice(behind, to) + one + name.slice(to + other.length));
    }
  }
  return swapped;
}

function toReading(
  table: ImportTable,
  own: ColumnProfile,
  back: ColumnProfile,
  type: string | undefined,
  ends: Readonly<Record<string, TieField>>,
): TieReading {
  const isOther = type !== undefined && type !== own.name && type !== back.name;
  return {
    tieColumns: {
      ...(isOther ? { [type]: 'attribute' as const } : {}),
      ...{ [own.name]: 'type' as const, [back.name]: 'ignore' as const },
      ...ends,
    },
    without: { [own.name]: listNone(table, own) },
  };
}
