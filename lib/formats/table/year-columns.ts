const YEAR = /^(1[5-9]|20)\d\d$/;
/** Fewer years may be numbers by chance. */
const MIN_YEARS = 3;

/** Returns whether names of columns are years above a table that has two columns or more besides. */
export function haveYears(names: readonly string[]): boolean {
  const years = names.filter((name) => YEAR.test(name.trim()));
  return (
    years.length >= MIN_YEARS && new Set(years).size === years.length && names.length - years.length >= 2
  );
}

/** Returns whether the name of a column is a year. */
export function isYearName(name: string): boolean {
  return YEAR.test(name.trim());
}
