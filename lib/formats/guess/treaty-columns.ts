import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { type ColumnProfile, profileColumns } from './profile-column';

/** What two promise each other in a treaty of alliance, as tables of them have it. */
const PROMISE =
  /^(defen[cs]e|defensive|offen[cs]e|offensive|neutral|neutrality|non ?aggression|nonagg|entente|consul|consultation|mutual (defen[cs]e|aid)|beistand|nichtangriff|neutralitat|non agression|neutralite|defensa|neutralidad|no agresion)$/;
const ALLIANCE = 'ally-of';
const NO = /^(0|0\.0|no|false|n|)$/i;

/** Returns the question whether rows with columns of what two promise each other are alliances, which have no direction. */
export function askAboutTreaties(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.names !== 'folded' || mapping.readings !== undefined) return [];
  const fields = new Set(Object.values(mapping.tieColumns));
  if (!fields.has('source') || !fields.has('target') || fields.has('type')) return [];
  if (mapping.otherType === ALLIANCE) return [];
  const promises = profileColumns(table).filter(
    ({ name, values }) => PROMISE.test(foldName(name)) && values.size < 3,
  );
  const [first, second] = promises;
  if (!first || !second || hasReturn(table, mapping)) return [];
  const names = promises.map(({ name }) => `“${name}”`).join(', ');
  return [
    {
      id: 'treaties',
      about: 'types',
      message: `Are the rows alliances? ${names} say what two promise each other, and an alliance has no direction.`,
      choices: [
        {
          label: 'Each row is one alliance, without direction; the columns are kept beside it',
          mapping: { otherType: ALLIANCE },
        },
        {
          label: 'An alliance without direction for each of the columns that is not 0',
          mapping: {
            types: Object.fromEntries(promises.map(({ name }) => [name, ALLIANCE])),
            readings: promises.map((promise) => toReading(promise, promises)),
          },
        },
        { label: 'Each row is a tie with a direction, of no known type', mapping: {} },
      ],
      hasGuess: false,
    },
  ];
}

function toReading({ name, values }: ColumnProfile, all: readonly ColumnProfile[]) {
  const others = all.filter((each) => each.name !== name);
  return {
    type: name,
    tieColumns: Object.fromEntries(others.map((each) => [each.name, 'ignore' as const])),
    without: { [name]: ['', ...[...values].filter((value) => NO.test(value))] },
  };
}

const MAX_ROWS = 20_000;

/** Returns whether some pair stands both ways: a row then tells what one of the two owes the other. */
function hasReturn(table: ImportTable, { tieColumns }: Mapping): boolean {
  const [source = -1, target = -1] = (['source', 'target'] as const).map((end) =>
    table.columns.findIndex(({ name }) => Object.hasOwn(tieColumns, name) && tieColumns[name] === end),
  );
  const seen = new Set<string>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const [from, to] = [table.cell(row, source), table.cell(row, target)];
    if (from !== to && seen.has(`${to}\n${from}`)) return true;
    seen.add(`${from}\n${to}`);
  }
  return false;
}
