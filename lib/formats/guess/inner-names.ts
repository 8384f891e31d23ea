import type { ImportTable } from '../import-tables';
import { splitList } from '../join-list';
import type { Mapping } from '../mapping';
import type { Question } from '../question';

const MAX_ROWS = 5_000;
const MAX_SHOWN = 3;
const MIN_NAMES = 2;
const MAX_ASKED = 3;

/** What a column is called that has the names of the records within another: “lobbyists (names)”. */
export const INNER = ' (names)';

/** Returns the questions whether those are actors whom the records within a field name, and to whom they are tied; none where no field has any, or the ends are not known. */
export function askAboutInnerNames(table: ImportTable, mapping: Mapping): readonly Question[] {
  const find = (field: string) => Object.entries(mapping.tieColumns).find(([, to]) => to === field)?.[0];
  const [source, target] = [find('source'), find('target')];
  if (mapping.names !== 'folded' || source === undefined || target === undefined) return [];
  return table.columns
    .flatMap((each, column) =>
      each.isInner === true && mapping.tieColumns[each.name] === 'ignore' ? [column] : [],
    )
    .flatMap((column) => askAboutColumn(table, column, source, target))
    .slice(0, MAX_ASKED);
}

function askAboutColumn(
  table: ImportTable,
  column: number,
  source: string,
  target: string,
): readonly Question[] {
  const names = new Set<string>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1)
    for (const name of splitList(table.cell(row, column))) names.add(name);
  if (names.size < MIN_NAMES) return [];
  const inner = table.columns[column]?.name ?? '';
  const field = inner.slice(0, -INNER.length);
  const shown = [...names].slice(0, MAX_SHOWN).map((name) => `“${name.slice(0, 60)}”`);
  return [
    {
      id: `inner ${field}`,
      about: 'coverage',
      message: `Does “${field}” only describe what stands beside it? Its records name ${shown.join(', ')}${names.size > MAX_SHOWN ? ' …' : ''}, who may be actors as well; so far nobody is tied to them.`,
      choices: [
        { label: 'It only describes', mapping: {} },
        {
          label: `From “${source}” to each of “${target}”, “${field}”`,
          mapping: { tieColumns: { [source]: 'source', [target]: 'target', [inner]: 'target' } },
        },
        {
          label: `From each of “${source}”, “${field}” to “${target}”`,
          mapping: { tieColumns: { [source]: 'source', [inner]: 'source', [target]: 'target' } },
        },
        {
          label: `From “${source}” to each of “${field}” alone`,
          mapping: { tieColumns: { [source]: 'source', [target]: 'attribute', [inner]: 'target' } },
        },
      ],
      hasGuess: true,
    },
  ];
}
