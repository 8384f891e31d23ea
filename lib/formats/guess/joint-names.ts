import { listCellParts } from './cell-parts';
import { isBodyName, isPersonName } from './person-names';

/** What stands between the names of those who do something together: a word for “and”, or a stroke. */
const BETWEEN = /\s(?:and|und|et|y|e|ve|и|та|og|och|en|&|\+|\/)\s/u;
/** What firms end with. */
const FIRM = /\b(inc|ltd|llc|llp|plc|gmbh|ag|s\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|kg|corp)\.?$/i;
const MAX_LENGTH = 200;

/** Returns whether a cell names two or more who are each called as a person or a firm is, with “and” between them: “Ada Alm and Bert Berg”. */
export function areJointNames(cell: string): boolean {
  if (cell.length > MAX_LENGTH || !BETWEEN.test(cell)) return false;
  const { names } = listCellParts(cell);
  if (names.length < 2) return false;
  if (names.every((name) => FIRM.test(name) && name.includes(' '))) return true;
  // Foundations and firms are called after two people as well.
  return !isBodyName(cell.replace(BETWEEN, ' ')) && names.every(isPersonName);
}
