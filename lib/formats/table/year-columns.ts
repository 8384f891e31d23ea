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

/** Returns whether names of columns are one word and, behind it, years that follow on one another. */
export function areConsecutive([first = '', ...others]: readonly string[]): boolean {
  const years = others.map((name) => (YEAR.test(name.trim()) ? Number(name) : Number.NaN));
  const follow = years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
  return !YEAR.test(first.trim()) && years.length >= MIN_YEARS && follow && years.every(Number.isInteger);
}
