const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const ISO = /\b(\d{4}-\d{2}-\d{2})\b/;
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i');
const MONTH_ONLY = new RegExp(`\\b${MONTH} (\\d{4})\\b`, 'i');

/** Returns the date that a line of a head names, as ISO 8601; null for a line that names none with a year. */
export function readDate(line: string): string | null {
  const iso = ISO.exec(line)?.[1];
  if (iso) return iso;
  const first = MONTH_FIRST.exec(line);
  if (first) return toIso(first[3], first[1], first[2]);
  const second = DAY_FIRST.exec(line);
  if (second) return toIso(second[3], second[2], second[1]);
  const third = MONTH_ONLY.exec(line);
  return third ? toIso(third[2], third[1], undefined) : null;
}

function toIso(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const index = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase());
  if (!year || index < 0) return null;
  const parts = [year, String(index + 1).padStart(2, '0')];
  if (day) parts.push(day.padStart(2, '0'));
  return parts.join('-');
}
