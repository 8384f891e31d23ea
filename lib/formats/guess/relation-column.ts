import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import { foldName } from './fold-name';
import { profileColumns } from './profile-column';

/** What columns are called that tell how two are related, whatever stands beside the word. */
const RELATION =
  /(^|[ .-])(relation|relations|relationship|relationships|kinship|tie type|beziehung|verwandtschaft|relacion|parentesco|relazione|parentela|relacao|lien|parente|iliski|связь|отношение|родство|звязок|關係|关系|関係|続柄|العلاقه|קשר)($|[ .\d-])/u;
/** What else such a column may hold. */
const OTHERS =
  /\b(id|no|num|number|code|key|date|year|start|end|status|strength|weight|score|count|degree|length|duration|note|notes|source|description|comment)\b/;
/** Each type stands in so many rows, on average; a few rows may all have their own. */
const MAX_TYPES = 40;
const MIN_USES = 1.5;
const FEW = 12;

/** Returns the first column whose name says that it tells how the two ends are related, and whose values are few words; null where there is none. */
export function findRelationColumn(table: ImportTable, taken: ReadonlyMap<string, TieField>): string | null {
  const found = profileColumns(table).find(({ name, sort, values, filled }) => {
    const folded = foldName(name);
    const isOpen = !taken.has(name) || taken.get(name) === 'attribute';
    if (!isOpen || sort !== 'name' || !RELATION.test(folded) || OTHERS.test(folded)) return false;
    return values.size <= MAX_TYPES && (values.size <= FEW || filled >= MIN_USES * values.size);
  });
  return found?.name ?? null;
}
