/** What a row or a column is called that adds up the others, in several languages. */
const TOTAL =
  /^(grand |row |column |sub ?-?)?(total|totals|sum|sums|subtotal|summe|gesamt|gesamtsumme|zwischensumme|insgesamt|suma|suma total|total general|somme|totale|toplam|genel toplam|razem|ogółem|итого|всего|合计|总计|合計|المجموع|الإجمالي|סה"כ|סה״כ)( general| général| generale)?:?$/i;

/** Returns whether a name is that of a sum. */
export function isTotal(name: string): boolean {
  return name.length < 40 && TOTAL.test(name.trim());
}
