/** Returns the letters of a column from 0: they are counted A, B, … Z, AA, AB, … */
export function toLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? toLetters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
