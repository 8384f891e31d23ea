const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Returns the day that a date names where it was written, whatever the hour; empty for none. */
export function toDay(date: string): string {
  const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(date)?.[1];
  if (day) return day;
  const found = /\b(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{4})\b/.exec(date);
  const month = MONTHS.indexOf(found?.[2]?.toLowerCase() ?? '');
  if (!found || month < 0) return '';
  return `${found[3]}-${String(month + 1).padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}`;
}
