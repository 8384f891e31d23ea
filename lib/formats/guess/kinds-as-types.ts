import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import { findColumn } from './find-column';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { guessType } from './guess-value';
import { listValues } from './list-values';

/** Words for what somebody is, and not for how two are tied. */
const KIND =
  /^(natural |legal )?(person|persons|individuals?|human|company|companies|corporation|firm|organi[sz]ations?|entity|legalentity|trust|natürliche person|juristische person|personne( physique| morale)?|societe|empresa|persona( natural| juridica| fisica)?|pessoa( fisica| juridica)?|физлицо|юрлицо|физическое лицо|юридическое лицо)$/;
/** What somebody is in a company or another body, as a column beside the two is called. */
const POST =
  /^((officer|director|appointment|company|board) )?(position|role|capacity|post|function|office|officer type|job title|funktion|position held|fonction|cargo|cargo ocupado|ruolo|stanowisko|должность)$/;
const BODY =
  /\b(company|organi[sz]ation|employer|firm|corporation|board|institution|firma|unternehmen|gesellschaft|societe|entreprise|empresa|sociedad|sociedade|societa|spolka|компания|организация)\b/;
const MAX_POSTS = 30;
const MIN_REPEATS = 2;

/** What a column is that was taken for the types of ties, though its values are words for what an actor is. */
export type KindsAsTypes = { readonly name: string; readonly to: TieField };

/** Returns of which end a column taken for types says what it is (“Person”, “Company”); null where its values are words for ties. */
export function findKindsAsTypes(
  table: ImportTable,
  columns: ReadonlyMap<string, TieField>,
): KindsAsTypes | null {
  const column = findColumn(table, columns, 'type');
  const name = table.columns[column]?.name;
  if (name === undefined) return null;
  const { values, isWhole } = listValues(table, column);
  const words = [...values.keys()].map((value) => foldName(foldSpaces(value)));
  const areKinds = words.every((word) => KIND.test(word) && guessType(word) === null);
  if (!isWhole || words.length === 0 || !areKinds) return null;
  for (const end of ['source', 'target'] as const) {
    const isFree = ![...columns.values()].includes(`${end}Kind`);
    if (isFree && isOfEnd(table, columns, column, end)) return { name, to: `${end}Kind` };
  }
  return { name, to: 'attribute' };
}

/** Whether each who stands at an end is of one kind, and not all are of the same one; false where no column is that end. */
function isOfEnd(
  table: ImportTable,
  columns: ReadonlyMap<string, TieField>,
  column: number,
  end: 'source' | 'target',
): boolean {
  const at = findColumn(table, columns, end);
  // What a mapping says of an end may be of a column that this table lacks.
  if (at < 0) return false;
  const kinds = new Map<string, string>();
  for (let row = 0; row < table.rows; row += 1) {
    const [name, kind] = [foldName(foldSpaces(table.cell(row, at))), table.cell(row, column).trim()];
    if (name === '' || kind === '') continue;
    if ((kinds.get(name) ?? kind) !== kind) return false;
    kinds.set(name, kind);
  }
  return kinds.size > 0;
}

/** Returns the column of posts (“director”, “secretary”) that say how somebody is tied to a company or another body; null where none does. */
export function findPosts(table: ImportTable, columns: ReadonlyMap<string, TieField>): string | null {
  if ([...columns.values()].includes('type')) return null;
  const target = table.columns[findColumn(table, columns, 'target')]?.name ?? '';
  if (!BODY.test(foldName(target))) return null;
  const found = table.columns.find(({ name }, column) => {
    if (columns.has(name) || !POST.test(foldName(name))) return false;
    const { values, isWhole } = listValues(table, column);
    const filled = [...values.values()].reduce((sum, count) => sum + count, 0);
    const areWords = [...values.keys()].every((value) => /\p{L}/u.test(value));
    return isWhole && areWords && values.size <= MAX_POSTS && filled >= MIN_REPEATS * values.size;
  });
  return found?.name ?? null;
}
