const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ARABIC_MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const LEVANT_MONTHS =
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|');
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const ISO = /\b(\d{4})[-/.](\d{2})[-/.](\d{2})\b/;
/** Day, month and year in numbers: read where no other order is possible. */
const NUMBERS = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})\\b`, 'i');
const MONTH_ONLY = new RegExp(`\\b${MONTH} (\\d{4})\\b`, 'i');
const ARABIC = new RegExp(
  `(\\d{1,2}) (${[...ARABIC_MONTHS, ...LEVANT_MONTHS].join('|')})(?:/[^ ]+)? (\\d{4})`,
);

export type FoundDate = { readonly date: string; readonly text: string; readonly index: number };

/** Returns the first date of a line that has a year, as ISO 8601, and where it stands; null for none. */
export function findDate(written: string): FoundDate | null {
  const line = written.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO));
  const found = findInDigits(line);
  // The text as it stands: the digits may be Arabic.
  return found && { ...found, text: written.slice(found.index, found.index + found.text.length) };
}

const ARABIC_ZERO = 0x660;

function findInDigits(line: string): FoundDate | null {
  const iso = ISO.exec(line);
  if (iso) return { date: iso.slice(1, 4).join('-'), text: iso[0], index: iso.index };
  const first = MONTH_FIRST.exec(line);
  if (first) return toFound(first, first[3], toMonth(first[1]), first[2]);
  const second = DAY_FIRST.exec(line);
  if (second) return toFound(second, second[3], toMonth(second[2]), second[1]);
  const arabic = ARABIC.exec(line);
  if (arabic) return toFound(arabic, arabic[3], toArabicMonth(arabic[2]), arabic[1]);
  const third = MONTH_ONLY.exec(line);
  if (third) return toFound(third, third[2], toMonth(third[1]), undefined);
  return findInNumbers(line);
}

function toMonth(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function toArabicMonth(name: string | undefined): number {
  return Math.max(ARABIC_MONTHS.indexOf(name ?? ''), LEVANT_MONTHS.indexOf(name ?? '')) + 1;
}

function toFound(
  match: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: string | undefined,
): FoundDate | null {
  if (!year || month < 1) return null;
  const parts = [year, String(month).padStart(2, '0')];
  if (day) parts.push(day.padStart(2, '0'));
  return { date: parts.join('-'), text: match[0], index: match.index };
}

/** Returns a date such as 14/3/2023 or 3/14/2023; null where day and month could be either. */
function findInNumbers(line: string): FoundDate | null {
  const match = NUMBERS.exec(line);
  const [one, two] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || one < 1 || two < 1 || (one > 12 && two > 12)) return null;
  if (one <= 12 && two <= 12 && one !== two) return null;
  return one > 12 ? toFound(match, match[3], two, match[1]) : toFound(match, match[3], one, match[2]);
}
