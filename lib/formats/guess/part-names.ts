import { findCountryByName } from './country-names';
import { foldSpaces } from './fold-spaces';

/** Signs and words between two names. A comma is told apart: it may be part of a name. */
const BETWEEN = /\s*[/+&、，؛]\s*|\s+(?:and|und|et|y|e|ve|и|och|og|en|i|na|&)\s+|،\s*/u;
const COMMA = /\s*[,，،]\s*/u;
/** What stands behind a comma and is no other name: a form of a firm, a title, or the rest of the name of a state. */
const SUFFIX =
  /^(inc|ltd|llc|llp|lp|corp|co|plc|gmbh|ag|s\.?a|s\.?l|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|jr|sr|ii|iii|iv|ph\.?d|md|m\.?p|esq|(the )?(d\.c|democratic|republic|federal|islamic|plurinational|bolivarian|united|state|kingdom|people|province|university|ministry|department)\b.*)\.?$/i;
const MAX_LENGTH = 2_000;

/**
 * Returns the names of several actors in one cell, where it looks as if there were some: each on a line of its own, parts that stand alone
 * among other names, or whole names between commas. Null for one name.
 */
export function partNames(cell: string, names: ReadonlySet<string>): readonly string[] | null {
  if (cell.length > MAX_LENGTH) return null;
  const lines = cell.split(/[\r\n]+/).map(foldSpaces);
  const filled = lines.filter((line) => line !== '');
  if (filled.length > 1 && filled.every(isWhole)) return filled;
  const joined = foldSpaces(cell);
  const parts = joined.split(BETWEEN);
  if (parts.length > 1 && parts.every((part) => names.has(part))) return parts;
  return joined.includes(',') || joined.includes('，') || joined.includes('،')
    ? partByCommas(joined, names)
    : null;
}

/** All parts that stand alone are parted without a word; where some do, or where all are names of several words, it is unsure. */
function partByCommas(cell: string, names: ReadonlySet<string>): readonly string[] | null {
  if (cell.includes('@') || cell.includes(';') || findCountryByName(cell) !== null) return null;
  const parts = cell.split(COMMA);
  if (parts.length < 2 || parts.some((part) => part === '' || SUFFIX.test(part))) return null;
  const known = parts.filter((part) => names.has(part)).length;
  if (known === parts.length) return null;
  const areNames = parts.length > 2 && parts.every((part) => isWhole(part) && part.includes(' '));
  return (known > 0 && parts.every(isWhole)) || areNames ? parts : null;
}

/** Returns whether a text begins as a name does, and is not longer than one. */
function isWhole(text: string): boolean {
  return /^\p{L}/u.test(text) && !/^\p{Ll}/u.test(text) && text.length > 2 && text.split(' ').length < 9;
}
