import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';
import { profileColumns } from './profile-column';

/** A list of actors, one a row, whose remarks say in fixed words to whom each is linked: “Linked To: ACME.” in lists of sanctions. */
export type RemarkLinks = {
  readonly name: number;
  /** The column of first names beside that of surnames; -1 where there is none. */
  readonly first: number;
  readonly remarks: number;
  /** The column that says of some that they are individuals; -1 where none does. */
  readonly kind: number;
  /** The words before the names, as the file writes them first. */
  readonly example: string;
};

const LINK =
  /\b(linked to|owned by|controlled by|owned or controlled by|subsidiary of|acting for|acts for|agent of|member of|associated with|associate of|spouse of|child of|parent of|brother of|sister of|son of|daughter of|relative of)\s*:\s*([^;]{2,200}?)\s*(?=;|$)/giu;
const MIN_ROWS = 2;
const MIN_LINKED = 2;
const MAX_ROWS = 5_000;
const INDIVIDUAL = /^(individual|person|natural person)$/i;

/** Returns whom a remark names, and as what: “Linked To: A; Linked To: B.” names two. */
export function listRemarkLinks(remark: string): readonly { readonly type: string; readonly name: string }[] {
  // The words before a name end with a colon, which few cells have.
  if (!remark.includes(':')) return [];
  return [...foldSpaces(remark).matchAll(LINK)].map(([, type = '', name = '']) => ({
    type: type.toLowerCase(),
    name: toLinkedName(name),
  }));
}

/** A link may stand in brackets, “(Linked To: A (B)).”: what closes them is no part of the name, and neither is a full stop after them. */
function toLinkedName(text: string): string {
  const name = foldSpaces(text);
  const [, bare = name] = /^(.*\))\.$/.exec(name) ?? [];
  const isOpen = bare.split(')').length > bare.split('(').length;
  return isOpen ? foldSpaces(bare.replace(/\)(?=[^)]*$)/, '')) : bare;
}

/** Returns which columns of a list of actors name them and say to whom they are linked; null where no remarks do. */
export function findRemarkLinks(table: ImportTable): RemarkLinks | null {
  if (table.rows < MIN_ROWS) return null;
  const rows = Math.min(table.rows, MAX_ROWS);
  const profiles = profileColumns(table);
  const linked = profiles.map(({ column }) => {
    let count = 0;
    for (let row = 0; row < rows; row += 1)
      if (listRemarkLinks(table.cell(row, column)).length > 0) count += 1;
    return count;
  });
  const remarks = linked.indexOf(Math.max(...linked));
  if ((linked[remarks] ?? 0) < MIN_LINKED) return null;
  const name = profiles.find(
    ({ column, sort, values, filled }) =>
      column !== remarks && sort === 'name' && filled === rows && values.size > filled / 2,
  )?.column;
  if (name === undefined) return null;
  const kind = profiles.findIndex(
    ({ column, values }) =>
      ![name, remarks].includes(column) && [...values].some((value) => INDIVIDUAL.test(value)),
  );
  const first = Array.from({ length: rows }, (_, row) => listRemarkLinks(table.cell(row, remarks))[0]).find(
    Boolean,
  );
  const isSurname = /^(last name|surname|family name)$/.test(foldName(profiles[name]?.name ?? ''));
  const firstNames = profiles.findIndex((each) => /^(first name|given name)$/.test(foldName(each.name)));
  return {
    name,
    first: isSurname ? firstNames : -1,
    remarks,
    kind,
    example: first ? `${first.type}: ${first.name}` : '',
  };
}

/** Returns what a cell says that a row is, where a column of sorts has nothing for bodies: “-0-”. */
export function toRemarkKind(cell: string): string {
  const text = foldSpaces(cell);
  if (INDIVIDUAL.test(text)) return 'person';
  return text === '' || /^-0-$/.test(text) || isMissingCode(text) ? 'group' : text;
}

/** Returns the answer that remarks say to whom each row is linked; none where they do not. */
export function offerRemarkLinks(table: ImportTable): Question['choices'] {
  const found = findRemarkLinks(table);
  if (!found) return [];
  const [name, remarks] = [found.name, found.remarks].map((column) => `“${table.columns[column]?.name}”`);
  return [
    {
      label: `Each row is an actor, called as ${name} says, and ${remarks} says to whom it is linked`,
      example: found.example,
      mapping: { headers: { rows: 'remarks' } },
    },
  ];
}

/** Returns how a row is called: lists of sanctions write the surname, a comma and the first name. */
export function toRemarkName(table: ImportTable, { name, first }: RemarkLinks, row: number): string {
  const [last, given] = [name, first].map((column) =>
    column < 0 ? '' : foldSpaces(table.cell(row, column)),
  );
  return given ? `${last}, ${given}` : (last ?? '');
}
