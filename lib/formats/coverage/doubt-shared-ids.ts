import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import { type Finding, quoteSome } from './finding';

/** What a column is called that numbers those whom the rows of a list name, each maybe by several names. */
const OF_ENTRIES =
  /^((entity|subject|person|individual|actor|designation|sanction|entry|sdn|eu|un) )?(logical id|unique id|entry id|ent num|uid|id|reference number|ref no)$/;
const MAX_ROWS = 20_000;

/** Returns what is told of a list of actors in which some share a number under other names, as lists of sanctions have a row for each name. */
export function doubtSharedIds(
  table: ImportTable | null,
  { actorColumns, sameActors }: Mapping,
): readonly Finding[] {
  const fields = new Map<string, string>(Object.entries(actorColumns));
  const name = table?.columns.findIndex((column) => fields.get(column.name) === 'name') ?? -1;
  // Of actors who are known by it already, the import tells itself.
  const id =
    table?.columns.findIndex(
      (column) => OF_ENTRIES.test(foldName(column.name)) && fields.get(column.name) !== 'id',
    ) ?? -1;
  if (!table || name < 0 || id < 0) return [];
  const names = new Map<string, Set<string>>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const [number, called] = [foldSpaces(table.cell(row, id)), foldSpaces(table.cell(row, name))];
    if (number !== '' && called !== '') names.set(number, (names.get(number) ?? new Set()).add(called));
  }
  const isOne = (called: ReadonlySet<string>) =>
    sameActors.some((list) => [...called].every((each) => list.includes(each)));
  const shared = [...names].filter(([, called]) => called.size > 1 && !isOne(called));
  const [first] = shared;
  if (!first) return [];
  const one = [...first[1]];
  const count = shared.length === 1 ? 'One number' : `${shared.length.toLocaleString('en')} numbers`;
  const said = `${count} in “${table.columns[id]?.name}” stand${shared.length === 1 ? 's' : ''} beside several names`;
  const example = `: “${first[0]}” beside ${quoteSome(one)}.`;
  return [
    {
      id: 'coverage shared ids',
      isAsked: false,
      message: `${said}, which became actors of their own${example} A mapping with "sameActors":[${JSON.stringify(one.slice(0, 3))}] makes them one.`,
      offered: `Do names beside one number mean one actor? ${said}${example}`,
      label: 'Each name is an actor',
      others: [
        {
          label: 'They are one, whose other names they are',
          mapping: { sameActors: shared.map(([, called]) => [...called]) },
        },
      ],
    },
  ];
}
