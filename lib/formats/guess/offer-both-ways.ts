import type { ImportTable } from '../import-tables';
import type { MappingPatch, TieReading } from '../mapping';
import type { QuestionChoice } from '../question';
import { type ColumnProfile, profileColumns } from './profile-column';

/** What columns of links are called that say of each row to whom it goes, or who goes to it, with the sort of the link: “Outward issue link (Blocks)”. */
const LINK = /^(inward|outward)\s+(?:[\p{L} ]{0,20}link)\s*\(([^()]{1,60})\)(?:\s*\(\d{1,2}\))?$/iu;
const MAX_COLUMNS = 60;

/**
 * Returns the answer that each row links to those of its outward columns, and those of its inward columns to it, as Jira exports issues: each link stands in the rows of
 * both its ends, and is one tie. A heading that stands several times is one sort of link. None where a table has no such columns.
 */
export function offerBothWays(
  table: ImportTable,
  withoutEnds: MappingPatch['tieColumns'],
): readonly QuestionChoice[] {
  const links = table.columns.flatMap(({ name }) => {
    const [, way = '', type = ''] = LINK.exec(name) ?? [];
    return type === '' ? [] : [{ name, isOutward: /^out/i.test(way), type: type.trim() }];
  });
  const own = findOwn(profileColumns(table), new Set(links.map(({ name }) => name)));
  if (links.length === 0 || links.length > MAX_COLUMNS || own === null) return [];
  const none = Object.fromEntries(links.map(({ name }) => [name, 'ignore' as const]));
  const readings = links.map(
    ({ name, isOutward, type }): TieReading => ({
      type,
      once: true,
      tieColumns: {
        ...none,
        ...(isOutward ? { [own]: 'source', [name]: 'target' } : { [name]: 'source', [own]: 'target' }),
      },
    }),
  );
  const types = [...new Set(links.map(({ type }) => `“${type}”`))].join(', ');
  const [first] = links;
  return [
    {
      label: `Each row “${own}” links to those in its outward columns, and those in its inward columns link to it (${types}): a link that both its rows tell is one tie`,
      mapping: {
        tieColumns: { ...withoutEnds, [own]: 'source', ...(first && { [first.name]: 'target' as const }) },
        readings,
      },
    },
  ];
}

/** What a row is called is what the others name: the column that has most of the values of the links. */
function findOwn(profiles: readonly ColumnProfile[], links: ReadonlySet<string>): string | null {
  const named = new Set(profiles.filter(({ name }) => links.has(name)).flatMap(({ values }) => [...values]));
  const counted = profiles
    .filter(({ name }) => !links.has(name))
    .map(({ name, values }) => ({ name, known: [...values].filter((value) => named.has(value)).length }))
    .sort((a, b) => b.known - a.known);
  const [best] = counted;
  return best && best.known > 0 ? best.name : null;
}
