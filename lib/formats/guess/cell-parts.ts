import { findCountryByName } from './country-names';
import { foldSpaces } from './fold-spaces';

/** Signs between the names of a list. */
const SIGNS = /\s*[,;،，、؛|\n]\s*|\s+\/\s+/u;
/** Words between the last two names of a list, in several languages. */
const AND =
  /\s+(?:and|und|et|y|e|ve|и|та|й|och|og|en|i|a|oraz|sowie|sekä|ja|și|és|with|mit|avec|con|com|na|&|\+)\s+|\s+و\s*(?=\p{L}{2})|\s+ו-?(?=\p{L}{2})/u;
/** What stands for further names that are not told: “3 others”, “et al.”, “u. a.”. */
const OTHERS =
  /^(and |und |et |y |e |ve |и |та )?(?:(\d{1,6}|several|many|some|mehrere|weitere|plusieurs|varios|vários|altri|несколько|кілька) )?(?:more|others?|other (?:people|recipients|members|participants)|weiteren?|andere[nr]?|autres?|otr[oa]s(?: más)?|outr[oa]s|altr[ei]|anderen|diğer|kişi daha|других|друг(?:ие|их)|ещ[её] \d+|інші|інших|innych|inni|آخرون|آخرين|אחרים|et al\.?|u\. ?a\.|etc\.?|usw\.?|…|\.{3})$/iu;
const MAX_PARTS = 200;

/** The names in one cell. `others`: words for further names that it does not tell. */
export type CellParts = { readonly names: readonly string[]; readonly others: readonly string[] };

/** What belongs to the name before it: a form of a firm, a title, or those who own it with somebody. */
const SUFFIX =
  /^(inc|ltd|llc|llp|lp|corp|co|plc|gmbh|ag|kg|s\.?a|s\.?l|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|jr|sr|ii|iii|iv|ph\.?d|md|m\.?p|esq|sons|company|partners|brothers|associates|daughters|cie|fils|söhne|sohn|hijos|figli|filhos|synowie|сыновья)\.?$/iu;

/** Returns the names of a cell that lists several, between commas, lines, other signs and words for “and”. */
export function listCellParts(cell: string): CellParts {
  // Each run of spaces becomes one: the patterns below would look at a long run once from each of its spaces.
  const parts = cell
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\s+(et al|u\. ?a|i in|и др|та ін)\.?\s*$/iu, ', et al.')
    .split(SIGNS)
    .flatMap(splitStates)
    .flatMap((part) => (findCountryByName(part) === null ? splitWhole(part) : [part]))
    .map(foldSpaces)
    .filter((part) => part !== '')
    .slice(0, MAX_PARTS);
  if (findCountryByName(cell) !== null || parts.some((part) => SUFFIX.test(part) && parts.length > 1))
    return { names: [foldSpaces(cell)].filter((name) => name !== ''), others: [] };
  const others = parts.filter((part) => OTHERS.test(part));
  return { names: [...new Set(parts.filter((part) => !OTHERS.test(part)))], others };
}

/** Returns the states that are parted by strokes alone, as in “Norway/Sweden”; every other text as it is. */
export function splitStates(text: string): readonly string[] {
  const parts = text.split('/').map(foldSpaces);
  return parts.length > 1 && parts.every((part) => findCountryByName(part) !== null) ? parts : [text];
}

/** “Smith and Sons” is one name. */
function splitWhole(part: string): readonly string[] {
  const parts = part.split(AND);
  return parts.slice(1).some((each) => SUFFIX.test(foldSpaces(each))) ? [part] : parts;
}
