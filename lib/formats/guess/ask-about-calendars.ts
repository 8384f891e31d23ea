import { namesMonth, type OtherCalendar, readParts, toCalendarDate } from '../import/calendar-date';
import { toPartialDate } from '../import/read-date';
import type { ImportTable, Mapping, Question } from '../import-tables';

const DATES = ['date', 'from', 'to', 'said', 'published'] as const;
const MAX_ROWS = 2_000;
/** Years of our calendar that files speak of begin there, and those of the others end. */
const LAST_YEAR = 1_499;
const FIRST_YEAR = 1_200;
const ARABIC = /\p{Script=Arabic}|[٠-٩۰-۹]/u;
const PERSIAN = /[گچپژکی۰-۹]/;

/**
 * Returns the question in which calendar dates are, for each column of dates whose years are from 1200 to 1499: in a table in Arabic
 * script, or with days that no month of ours has, they are seldom of the Middle Ages.
 */
export function askAboutCalendars(table: ImportTable, mapping: Mapping): readonly Question[] {
  const isArabic = hasArabic(table);
  return table.columns.flatMap(({ name }, column) => {
    const field = Object.hasOwn(mapping.tieColumns, name) ? mapping.tieColumns[name] : undefined;
    if (!DATES.some((each) => each === field)) return [];
    if (mapping.calendars && Object.hasOwn(mapping.calendars, name)) return [];
    const cells = listOld(table, column);
    const [first] = cells;
    if (first === undefined) return [];
    const isImpossible = cells.some(
      (cell) => /[/.-]/.test(cell) && toPartialDate(cell, 'day first') === null,
    );
    if (!isArabic && !isImpossible && !cells.some(isNamed)) return [];
    const choices = orderCalendars(table, cells, isImpossible).map((calendar) => ({
      label:
        calendar === 'persian'
          ? 'They are of the Persian calendar (Solar Hijri): read them as ours'
          : 'They are of the Islamic calendar (Hijri): read them as ours',
      example: toExample(cells, calendar),
      mapping: { calendars: { [name]: calendar } },
    }));
    const asWritten = {
      label: 'They are of our calendar',
      mapping: { calendars: { [name]: 'gregorian' as const } },
    };
    return [
      {
        id: `calendar ${name}`,
        about: 'dates' as const,
        message: `Of which calendar are the dates in “${name}”? Their years are such as “${first}”. Unanswered, they stand as they look.`,
        choices: [...choices, asWritten],
        hasGuess: false,
      },
    ];
  });
}

const isNamed = (cell: string) => namesMonth(cell, 'persian') || namesMonth(cell, 'islamic');

function toExample(cells: readonly string[], calendar: OtherCalendar): string {
  for (const cell of cells) {
    const date = toCalendarDate(cell, calendar);
    if (date !== null) return `${cell} → ${date}`;
  }
  return '';
}

/** Returns the cells of a column when nearly all have years that are old, else none. */
function listOld(table: ImportTable, column: number): readonly string[] {
  const old: string[] = [];
  let others = 0;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const cell = table.cell(row, column).trim();
    if (!/[\d٠-٩۰-۹]/.test(cell)) continue;
    const year = readParts(cell, 'persian')?.year ?? readParts(cell, 'islamic')?.year ?? 0;
    if (year >= FIRST_YEAR && year <= LAST_YEAR) old.push(cell);
    else others += 1;
  }
  return old.length > 9 * others ? old : [];
}

/** The likelier first: a calendar in which dates are still to come is left out, and so is one without one of its days. */
function orderCalendars(
  table: ImportTable,
  cells: readonly string[],
  isImpossible: boolean,
): readonly OtherCalendar[] {
  const today = new Date().toISOString().slice(0, 10);
  const fits = (calendar: OtherCalendar) =>
    cells.every((cell) => {
      const date = toCalendarDate(cell, calendar);
      return date !== null && date.slice(0, 4) <= today.slice(0, 4);
    });
  const isPersian = isImpossible || cells.some((cell) => namesMonth(cell, 'persian')) || hasPersian(table);
  const both: readonly OtherCalendar[] = isPersian ? ['persian', 'islamic'] : ['islamic', 'persian'];
  const fitting = both.filter(fits);
  return fitting.length > 0 ? fitting : both;
}

function* listTexts(table: ImportTable): Generator<string> {
  for (const { name } of table.columns) yield name;
  for (let row = 0; row < Math.min(table.rows, 50); row += 1)
    for (const column of table.columns.keys()) yield table.cell(row, column);
}

function hasArabic(table: ImportTable): boolean {
  for (const text of listTexts(table)) if (ARABIC.test(text)) return true;
  return false;
}

function hasPersian(table: ImportTable): boolean {
  for (const text of listTexts(table)) if (PERSIAN.test(text)) return true;
  return false;
}
