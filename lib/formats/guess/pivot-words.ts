/** What a pivot table calls the numbers in it (“Sum of Amount”), in the languages of spreadsheets. */
const MEASURE =
  /^(sum|count|average|avg|max|min|product|anzahl|summe|mittelwert|somme|nombre|moyenne|suma|cuenta|promedio|soma|contagem|média|somma|conteggio|media|som|aantal|gemiddelde|сумма|количество|liczba|suma)\s*(of|von|de|di|van|z|по полю)\s+\S/i;
/** What it calls its rows and columns where nobody has named them. */
const LABELS =
  /^(row labels|column labels|zeilenbeschriftungen|spaltenbeschriftungen|étiquettes de lignes|étiquettes de colonnes|etiquetas de fila|etiquetas de columna|rótulos de linha|rótulos de coluna|etichette di riga|etichette di colonna|названия строк|названия столбцов)$/i;

/** Returns whether words above a table are those of a pivot table for what it counts. */
export function isMeasureTitle(words: string): boolean {
  return MEASURE.test(words.trim());
}

/** Returns whether the first of some rows is that of a pivot table above the names of its columns: what is counted, and the names of its fields. */
export function isPivotHead([first = [], second = []]: readonly (readonly string[])[]): boolean {
  const words = first.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const named = second.filter((cell) => cell.trim() !== '');
  if (words.length === 0 || words.length >= named.length || named.length < 3) return false;
  return MEASURE.test(words[0] ?? '') || words.every((word) => LABELS.test(word));
}
