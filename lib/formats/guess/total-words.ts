/** What a row or a column is called that adds up the others, in several languages. */
const TOTAL =
  /^(grand |row |column |sub ?-?)?(total|totals|sum|sums|subtotal|summe|gesamt|gesamtsumme|zwischensumme|insgesamt|suma|suma total|total general|somme|totale|toplam|genel toplam|razem|ogółem|итого|всего|разом|усього|total geral|סך הכל|合计|总计|合計|المجموع|الإجمالي|סה"כ|סה״כ)( general| général| generale| geral)?:?$/i;

/** What a row begins with that tells a part of the group above it. */
const PART =
  /^(of which|thereof|davon|darunter|de los cuales|de las cuales|dos quais|das quais|di cui|waarvan|w tym|в том числе|из них|у тому числі|bunun|منها|מזה)(?=[\s:]|$)/i;

/** Names may begin with these words, with a capital. */
const SMALL_PART = /^(including|dont)(?=[\s:]|$)/;

/** Returns whether a cell does not name a group, but tells of a part of the one above it: “of which in kind”. */
export function isPartOf(text: string): boolean {
  return text.length < 80 && (PART.test(text.trim()) || SMALL_PART.test(text.trim()));
}

/** A word for a sum behind a name, or before it: “Norway Total”, “Summe Kenya”, “Ergebnis Kenya”. */
const OF_NAME =
  /^(?:(?:sub ?-?)?total(?: for| of| de)?|summe|ergebnis|somme|suma|totale|итого)\s*:?\s+(.+)$|^(.+?)\s+(?:-\s*)?(?:(?:sub ?-?)?totals?|summe|ergebnis|totale?|toplam|итог|итого|合计|合計)$/iu;

/** Returns whose sum a name tells, such as “Norway” of “Norway Total”; null for a name that is no such. */
export function findSummed(name: string): string | null {
  const found = name.length < 100 ? OF_NAME.exec(name.trim()) : null;
  return found?.[1] ?? found?.[2] ?? null;
}

/** Returns whether a name is that of a sum. */
export function isTotal(name: string): boolean {
  return name.length < 40 && TOTAL.test(name.trim());
}

/** A word for a sum with what was added up behind it: “Total calls”, “Summe der Anrufe”. */
const OPENS =
  /^(grand |sub ?-?)?(totals?|subtotal|sum|summe|gesamt|gesamtsumme|insgesamt|suma|somme|totale|toplam|razem|итого|всего|разом|усього|合计|总计|المجموع|الإجمالي|اجمالي|סה"כ|סה״כ)(?=[\s:(]|$)/iu;

/** Returns whether the first cell of a row says that the row adds up others. A name may begin so as well: only what else stands in the row tells. */
export function opensWithTotal(text: string): boolean {
  return text.length < 80 && OPENS.test(text.trim());
}
