import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { FormatSource } from '../format';
import { askFirst } from '../graph/ask-first';
import type { JsonObject } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { toNamedTable } from '../records/records-table';
import { toFailed } from '../remark-list';
import { readTables } from '../table/read-tables';
import { listLines } from '../text-words';
import { readRecurrence } from './recurring-event';

/** A line of a calendar: `ATTENDEE;CN=Ada;ROLE=CHAIR:mailto:ada@example.org`. */
type Property = {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
};

/**
 * Returns the draft of a calendar: each event to which somebody is invited is a meeting of those people. It is asked whether that is what
 * is meant.
 */
export function readCalendar(source: FormatSource): ReadResult {
  const names = new Map<string, string>();
  const rows: JsonObject[] = [];
  const series = new Map<string, Series>();
  let events = 0;
  let cancelled = 0;
  for (const event of listEvents(source.text())) {
    if (event.some(({ name, value }) => name === 'STATUS' && /^CANCELLED\s*$/i.test(value))) {
      cancelled += 1;
      continue;
    }
    const found = readEvent(event, `event ${events + 1}`, names, series);
    if (found.length === 0) continue;
    events += 1;
    for (const row of found) rows.push(row);
    if (rows.length > FORMAT_LIMITS.rows) break;
  }
  if (rows.length === 0)
    return toFailed(
      'No event in the calendar says who is invited.',
      'Choose a calendar whose events have guests.',
    );
  const named = rows.map((row) => ({
    ...row,
    participant: names.get(String(row.participant)) ?? row.participant,
  }));
  const again =
    series.size === 0
      ? ''
      : ` ${series.size.toLocaleString('en')} of them come again: each is one meeting, from its first day to its last.`;
  return askFirst(readTables([toNamedTable('meetings', named)]), {
    id: 'guests',
    message: `Were those who are invited to one event at one meeting? ${events.toLocaleString('en')} events have guests; whoever has declined is taken for absent.${again}${toCancelled(cancelled)}`,
    label: 'They were: each event is a meeting',
  });
}

function toCancelled(count: number): string {
  if (count === 0) return '';
  return ` ${count.toLocaleString('en')} that ${count === 1 ? 'was' : 'were'} cancelled ${count === 1 ? 'is' : 'are'} left out.`;
}

/** Returns the properties of each event; a long line goes on in the next, behind a space. */
function* listEvents(text: string): Generator<readonly Property[]> {
  let inside: string[] | null = null;
  for (const { text: line } of listLines(text)) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) inside = [];
    else if (/^END:VEVENT\s*$/i.test(line)) {
      if (inside) yield unfold(inside).flatMap(readProperty);
      inside = null;
    } else inside?.push(line);
  }
}

function unfold(lines: readonly string[]): readonly string[] {
  const whole: string[][] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line) && whole.length > 0) whole.at(-1)?.push(line.slice(1));
    else whole.push([line]);
  }
  return whole.map((parts) => parts.join('').slice(0, FORMAT_LIMITS.cell));
}

function readProperty(line: string): readonly Property[] {
  const parts: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted || (sign !== ';' && sign !== ':')) continue;
    parts.push(line.slice(start, at));
    start = at + 1;
    if (sign === ':') return [toProperty(parts, line.slice(start))];
  }
  return [];
}

function toProperty([name = '', ...parts]: readonly string[], value: string): Property {
  const parameters = new Map(
    parts.map((part) => {
      const equals = part.indexOf('=');
      return [part.slice(0, Math.max(equals, 0)).toUpperCase(), part.slice(equals + 1).replaceAll('"', '')];
    }),
  );
  return { name: name.toUpperCase(), parameters, value };
}

/** An event that comes again, and who has been seated at it. */
type Series = { readonly shared: JsonObject; readonly seen: Set<string> };

function readEvent(
  event: readonly Property[],
  fallback: string,
  names: Map<string, string>,
  series: Map<string, Series>,
): readonly JsonObject[] {
  const find = (name: string) => event.find((each) => each.name === name)?.value ?? '';
  const first = toDay(find('DTSTART'));
  const id = find('UID') || fallback;
  const again = readRecurrence(find('RRULE'), first);
  // One time of a series that was moved belongs to it; only those are seated who are not yet.
  const known = find('RECURRENCE-ID') === '' ? undefined : series.get(id);
  const { shared, seen } = known ?? {
    shared: {
      'meeting id': again ? id : `${id} ${first}`.trim(),
      title: toText(find('SUMMARY')) || 'An event without a title',
      from: first,
      to: again ? again.last : toDay(find('DTEND')),
      place: toText(find('LOCATION')),
      notes: again ? `${again.words}.` : '',
    },
    seen: new Set<string>(),
  };
  if (again) series.set(id, { shared, seen });
  const guests = event.filter(({ name }) => name === 'ORGANIZER' || name === 'ATTENDEE');
  return guests.flatMap(({ name, parameters, value }) => {
    const address = value
      .replace(/^mailto:/i, '')
      .trim()
      .toLowerCase();
    const called = (parameters.get('CN') ?? '').trim();
    const key = address || called;
    if (key === '' || seen.has(key) || /ROOM|RESOURCE/i.test(parameters.get('CUTYPE') ?? '')) return [];
    seen.add(key);
    if (called !== '' && !called.includes('@') && !names.has(key)) names.set(key, called);
    return [{ ...shared, participant: key, role: toRole(name, parameters) }];
  });
}

function toRole(name: string, parameters: ReadonlyMap<string, string>): string {
  if (/^DECLINED$/i.test(parameters.get('PARTSTAT') ?? '')) return 'invited but absent';
  if (name === 'ORGANIZER' || /^CHAIR$/i.test(parameters.get('ROLE') ?? '')) return 'host';
  return /^(NON-PARTICIPANT|OPT-PARTICIPANT)$/i.test(parameters.get('ROLE') ?? '') ? 'observer' : 'party';
}

/** Returns the day of a moment: `20240903T100000Z` → `2024-09-03`. */
function toDay(value: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(value) ?? [];
  return year === undefined ? '' : `${year}-${month}-${day}`;
}

function toText(value: string): string {
  return value
    .replace(/\\n/gi, ' ')
    .replace(/\\([,;\\])/g, '$1')
    .trim();
}
