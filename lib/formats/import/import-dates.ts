import type { PartialDate } from '@/lib/network/network';
import { endsBeforeItBegins, isPartialDate } from '@/lib/network/partial-date';
import type { TieField } from '../mapping';
import { toShowable } from './clean-text';
import { type Extras, toOriginalName } from './extra-fields';
import type { Cells } from './field-cells';
import type { ImportContext } from './import-context';
import { findDayOrder, toMonth } from './read-date';
import { areSerialDays, toSerialDate } from './serial-days';

type Period = { readonly from: PartialDate | null; readonly to: PartialDate | null };

const FIX = 'Write dates as 2024-09-27.';

/** Returns the date in a field; what is no date is kept among the extra fields, and told. */
export function readDateOrKeep<Field extends string>(
  cells: Cells<Field>,
  row: number,
  field: Field,
  extras: Extras,
  context: ImportContext,
): PartialDate | null {
  const cell = cells.read(row, field);
  if (cell === '') return null;
  const date = cells.readDate(row, field);
  // Of 1999-00-00 nobody knows the month.
  const isOpen = date?.length === 4 && /\d[/-]\d/.test(cell) && !/(^|\D)0?0(\D|$)/.test(cell);
  if (date !== null && !isOpen) return date;
  const name = toOriginalName(field);
  extras[name] = toShowable(cell);
  const shown = toShowable(cell).slice(0, 60);
  const place = context.place(cells.name, row);
  if (date === null)
    context.warn(
      `date ${cells.name} ${field}`,
      place,
      `“${shown}” is no date that can be read; it is kept as “${name}”.`,
      FIX,
    );
  else
    context.warnOnce(
      `day order ${cells.name} ${field}`,
      place,
      `Nothing tells whether day or month comes first in “${shown}”: the year was taken, and the date is kept as “${name}”.`,
      FIX,
    );
  return date;
}

/** Keeps a period in numbers, of which nothing tells the day, among the extra fields, and tells it. */
export function keepOpenPeriod(
  { from, to }: Period,
  cell: string,
  extras: Extras,
  place: () => string,
  context: ImportContext,
): void {
  const isOpen = (date: PartialDate | null) => date?.length === 4;
  if (!/\d\/\d/.test(cell) || !/\d\/\d{2,4}$/.test(cell) || !(isOpen(from) || isOpen(to))) return;
  extras[toOriginalName('date')] = toShowable(cell);
  context.warnOnce(
    'day order of periods',
    place(),
    `Nothing tells whether day or month comes first in “${toShowable(cell).slice(0, 60)}”: the year was taken, and the period is kept as “${toOriginalName('date')}”.`,
    FIX,
  );
}

/**
 * Returns the date whose year, month and day stand in columns of their own; null where the field has no such columns, or its own holds more
 * than a year. A month or a day that is none, such as a code for a missing one, leaves the date without it.
 */
export function readDateParts(
  cells: Cells<TieField>,
  row: number,
  field: 'from' | 'to' | 'date',
): PartialDate | null {
  const months = `${field}Month` as const;
  if (!cells.has(months)) return null;
  const year = /^(\d{4})(?:\.0)?$/.exec(cells.read(row, field).trim())?.[1];
  if (year === undefined) return null;
  const month = toMonth(cells.read(row, months));
  if (month === null) return year;
  const day = /^(\d{1,2})(?:\.0)?$/.exec(cells.read(row, `${field}Day`).trim())?.[1];
  const whole = `${year}-${month}-${(day ?? '').padStart(2, '0')}`;
  return isPartialDate(whole) ? whole : `${year}-${month}`;
}

/** Tells of columns whose years have two digits. */
export function noteShortYears(cells: Cells<TieField>, context: ImportContext): void {
  for (const field of ['date', 'from', 'to', 'said', 'published'] as const) {
    for (const column of cells.all(field)) {
      if (!findDayOrder(cells.table, column).isShort) continue;
      const name = cells.table.columns[column]?.name ?? '';
      context.note(
        'short years',
        '',
        `Years of two digits in “${name}” were taken for those from 1930 to 2029.`,
      );
    }
  }
}

/** Tells of columns whose dates are numbers of days. */
export function noteSerialDays(cells: Cells<TieField>, context: ImportContext): void {
  for (const field of ['date', 'from', 'to', 'said', 'published'] as const) {
    for (const column of cells.all(field)) {
      const values = Array.from({ length: cells.table.rows }, (_, row) => cells.table.cell(row, column));
      if (!areSerialDays(values)) continue;
      const name = cells.table.columns[column]?.name ?? '';
      const first = values.find((value) => value.trim() !== '') ?? '';
      context.note(
        'serial days',
        '',
        `Numbers in “${name}” were taken for days as a spreadsheet counts them: ${first} is ${toSerialDate(first)}.`,
      );
    }
  }
}

/** Returns a period in order; the end of one that is not is kept among the extra fields, and told. */
export function keepInOrder(
  { from, to }: Period,
  extras: Extras,
  place: () => string,
  context: ImportContext,
): Period {
  if (from === to || !endsBeforeItBegins({ from, to })) return { from, to };
  extras[toOriginalName('to')] = to;
  context.warn(
    'turned period',
    place(),
    `It ends (${to}) before it begins (${from}); the end is kept as “${toOriginalName('to')}”.`,
    'Correct one of the dates.',
  );
  return { from, to: null };
}
