import { foldSpaces } from './fold-spaces';

/** Signs between the names of a list. */
const SIGNS = /\s*[,;،，、؛|\n]\s*/u;
/** Words between the last two names of a list, in several languages. */
const AND =
  /\s+(?:and|und|et|y|e|ve|и|та|й|och|og|en|i|a|oraz|sowie|sekä|ja|și|és|with|mit|avec|con|com|&|\+)\s+|\s+و\s*(?=\p{L}{2})|\s+ו-?(?=\p{L}{2})/u;
/** What stands for further names that are not told: “3 others”, “et al.”, “u. a.”. */
const OTHERS =
  /^(and |und |et |y |e |ve |и |та )?(?:(\d{1,6}|several|many|some|mehrere|weitere|plusieurs|varios|vários|altri|несколько|кілька) )?(?:more|others?|other (?:people|recipients|members|participants)|weiteren?|andere[nr]?|autres?|otr[oa]s(?: más)?|outr[oa]s|altr[ei]|anderen|diğer|kişi daha|других|друг(?:ие|их)|ещ[её] \d+|інші|інших|innych|inni|آخرون|آخرين|אחרים|et al\.?|u\. ?a\.|etc\.?|usw\.?|…|\.{3})$/iu;
const MAX_PARTS = 200;

/** The names in one cell. `others`: words for further names that it does not tell. */
export type CellParts = { readonly names: readonly string[]; readonly others: readonly string[] };

/** Returns the names of a cell that lists several, between commas, lines, other signs and words for “and”. */
export function listCellParts(cell: string): CellParts {
  const parts = cell
    .split(SIGNS)
    .flatMap((part) => part.split(AND))
    .map(foldSpaces)
    .filter((part) => part !== '')
    .slice(0, MAX_PARTS);
  const others = parts.filter((part) => OTHERS.test(part));
  return { names: [...new Set(parts.filter((part) => !OTHERS.test(part)))], others };
}
