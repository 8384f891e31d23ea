import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';

/** A line of a family tree with the lines below it. */
export type GedcomRecord = {
  readonly tag: string;
  /** The name by which others point to it, such as `@I1@`; empty where it has none. */
  readonly id: string;
  value: string;
  readonly line: number;
  readonly parts: GedcomRecord[];
};

const LINE = /^\s*(\d{1,2})\s+(?:(@[^@\s]{1,80}@)\s+)?([A-Za-z0-9_]{1,40})(?: (.*))?$/;

/**
 * Returns the records of a family tree in their order. Throws a TextFault for a line that is none, and a TooLargeError for more lines than
 * are read.
 */
export function listGedcomRecords(text: string): readonly GedcomRecord[] {
  const records: GedcomRecord[] = [];
  const above: GedcomRecord[] = [];
  for (const { text: written, line } of listLines(text)) {
    if (written.trim() === '') continue;
    if (line > FORMAT_LIMITS.rows) throw new TooLargeError('The family tree has too many lines.');
    const [, depth, id = '', tag = '', value = ''] = LINE.exec(written.slice(0, FORMAT_LIMITS.cell)) ?? [];
    const level = Number(depth);
    if (depth === undefined || level > above.length)
      throw new TextFault(
        line,
        'The line is none of a family tree.',
        'A line has its level, a tag, and a value.',
      );
    above.length = level;
    const parent = above[level - 1];
    above.push(
      addRecord({ tag: tag.toUpperCase(), id, value: value.trim(), line, parts: [] }, parent, records),
    );
  }
  return records;
}

function addRecord(
  record: GedcomRecord,
  parent: GedcomRecord | undefined,
  records: GedcomRecord[],
): GedcomRecord {
  if (!parent) records.push(record);
  else if (record.tag === 'CONT' || record.tag === 'CONC')
    parent.value = `${parent.value}${record.tag === 'CONT' ? '\n' : ''}${record.value}`.slice(
      0,
      FORMAT_LIMITS.cell,
    );
  else parent.parts.push(record);
  return record;
}

/** Returns what stands at a path below a record first; undefined for nothing. */
export function getPart(record: GedcomRecord, ...path: readonly string[]): GedcomRecord | undefined {
  return path.reduce<GedcomRecord | undefined>(
    (at, tag) => at?.parts.find((part) => part.tag === tag),
    record,
  );
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** Returns a date as the network file has it, `12 MAR 1890` → `1890-03-12`; as it is written where it says less (`ABT 1890`). */
export function toGedcomDate(written: string): string {
  const [, day, name, year] =
    /^(?:@#DGREGORIAN@\s*)?(?:(?:(\d{1,2})\s+)?([A-Z]{3})\s+)?(\d{4})$/i.exec(written.trim()) ?? [];
  const month = MONTHS.indexOf(name?.toUpperCase() ?? '') + 1;
  if (year === undefined || (name !== undefined && month === 0)) return written;
  const parts = [year, ...(month > 0 ? [month] : []), ...(day === undefined ? [] : [day])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
