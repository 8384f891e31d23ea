/** What a spreadsheet takes for the beginning of a formula, in letters of either width, behind any number of guards. */
const FORMULA = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * Returns a cell that no spreadsheet takes for a formula: an apostrophe stands before it, as OWASP advises against CSV injection.
 * Numbers stay as they are. `removeGuard` answers the text again.
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Returns the text that `guardFormula` guarded; every other stays as it is. */
export function removeGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/**
 * Returns a text for a cell that is never a formula, as in a spreadsheet's own file: only what `removeGuard` would take for
 * guarded gets one more apostrophe, so that it is read again as it was.
 */
export function keepFromGuard(text: string): string {
  return removeGuard(text) === text ? text : `'${text}`;
}
