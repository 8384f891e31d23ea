/** Characters that XML cannot hold, and what would be taken for one that is escaped. */
const TO_ESCAPE = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|_(?=x[0-9a-f]{4}_)/giu;
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** Returns a text as a cell of a spreadsheet holds it: `_x000D_` for a character that XML cannot (ECMA-376, 22.9.2.19). */
export function escapeCell(text: string): string {
  return text.replace(
    TO_ESCAPE,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Returns the text of a cell as `escapeCell` and spreadsheets write it. */
export function unescapeCell(cell: string): string {
  return cell.includes('_x')
    ? cell.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : cell;
}
