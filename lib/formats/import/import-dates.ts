import type { PartialDate } from '@/lib/network/network';
import { endsBeforeItBegins } from '@/lib/network/partial-date';
import { toShowable } from './clean-text';
import { type Extras, toOriginalName } from './extra-fields';
import type { Cells } from './field-cells';
import type { ImportContext } from './import-context';

type Period = { readonly from: PartialDate | null; readonly to: PartialDate | null };

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
  if (date !== null && !(date.length === 4 && /\d[/-]\d/.test(cell))) return date;
  const name = toOriginalName(field);
  extras[name] = toShowable(cell);
  const shown = toShowable(cell).slice(0, 60);
  context.warn(
    `date ${cells.name} ${field}`,
    context.place(cells.name, row),
    date === null
      ? `“${shown}” is no date that can be read; it is kept as “${name}”.`
      : `Nothing tells whether day or month comes first in “${shown}”: the year was taken, and the date is kept as “${name}”.`,
    'Write dates as 2024-09-27.',
  );
  return date;
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
