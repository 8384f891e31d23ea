import { CALENDAR } from '@/lib/formats/calendar';
import { listQuestions } from '@/lib/formats/import-workflow/list-questions';
import { readFile } from '@/lib/formats/read-file';
import { importDraft } from './import-tables-of';
import { whyNot } from './read-ties';

const toCalendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

describe('a calendar', () => {
  it('leaves out what was cancelled, and says so', async () => {
    const event = (uid: string, ...more: readonly string[]) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'ORGANIZER;CN=Ada:mailto:a@example.org',
      `ATTENDEE;CN=Bert ${uid}:mailto:b${uid}@example.org`,
      ...more,
      'END:VEVENT',
    ];
    const text = toCalendar(...event('1'), ...event('2', 'STATUS:CANCELLED'));
    const { result } = await readFile(new TextEncoder().encode(text), 'a.ics', () => {});
    expect(importDraft(result).network.actors.map(({ name }) => name)).toEqual(['Ada', 'Bert 1']);
    expect(listQuestions(result)[0]?.message).toMatch(/1 that was cancelled is left out/);
  });

  it('has a meeting for each event with guests, once somebody says so', async () => {
    const text = toCalendar(
      ...[
        'BEGIN:VEVENT',
        'UID:1',
        'SUMMARY:First round\\, in Oslo',
        'DTSTART;TZID=Europe/Oslo:20240903T100000',
      ],
      ...[
        'LOCATION:Oslo',
        'ORGANIZER;CN=Ada Byron:mailto:ADA@example.org',
        'ATTENDEE;CN="Bert: the other";RO',
      ],
      ...[
        ' LE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:bert@example.org',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:c@example.org',
      ],
      ...['ATTENDEE;CUTYPE=ROOM;CN=Hall:mailto:hall@example.org', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:2', 'SUMMARY:Alone', 'END:VEVENT'],
    );
    const { result, format } = await readFile(new TextEncoder().encode(text), 'file', () => {});
    if (result.kind !== 'draft') throw new Error(JSON.stringify(result));
    expect(format).toBe('calendar');
    expect(listQuestions(result)).toEqual([expect.objectContaining({ id: 'guests', hasGuess: true })]);
    const { network } = importDraft(result);
    expect(network.meetings).toHaveLength(1);
    expect(network.meetings[0]).toMatchObject({
      title: 'First round, in Oslo',
      from: '2024-09-03',
      place: 'Oslo',
    });
    const names = new Map(network.actors.map(({ id, name }) => [id, name]));
    expect(network.meetings[0]?.participants.map(({ actor, role }) => [names.get(actor), role])).toEqual([
      ['Ada Byron', 'host'],
      ['Bert: the other', 'party'],
      ['c@example.org', 'invited-but-absent'],
    ]);
  });

  it('has one meeting for an event that comes again, from its first day to its last', async () => {
    const guests = ['ORGANIZER;CN=Ada:mailto:ada@x.org', 'ATTENDEE;CN=Bert:mailto:b@x.org'];
    const again = (uid: string, rule: string, ...more: readonly string[]) =>
      [
        'BEGIN:VEVENT',
        `UID:${uid}`,
        `SUMMARY:${uid}`,
        'DTSTART:20240903T100000Z',
        `RRULE:${rule}`,
        ...guests,
        ...more,
      ].concat('END:VEVENT');
    const text = toCalendar(
      ...again('until', 'FREQ=WEEKLY;UNTIL=20241217T100000Z'),
      ...['BEGIN:VEVENT', 'UID:until', 'RECURRENCE-ID:20240910T100000Z', 'DTSTART:20240911T100000Z'],
      ...['SUMMARY:moved', ...guests, 'ATTENDEE;CN=Cleo:mailto:c@x.org', 'END:VEVENT'],
      ...again('weekdays', 'FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH'),
      ...again('months', 'FREQ=MONTHLY;INTERVAL=2;COUNT=3'),
      ...again('endless', 'FREQ=DAILY'),
    );
    const { result } = await readFile(new TextEncoder().encode(text), 'file', () => {});
    if (result.kind !== 'draft') throw new Error(result.kind);
    expect(listQuestions(result)[0]?.message).toMatch(/4 of them come again: each is one meeting/);
    const { network } = importDraft(result);
    expect(
      network.meetings.map(({ title, from, to, participants }) => [title, from, to, participants.length]),
    ).toEqual([
      ['until', '2024-09-03', '2024-12-17', 3],
      ['weekdays', '2024-09-03', '2024-09-12', 2],
      ['months', '2024-09-03', '2025-01', 2],
      ['endless', '2024-09-03', null, 2],
    ]);
    expect(network.meetings[1]?.notes).toBe('Comes again every week, 4 times.');
  });

  it('is refused where nobody is invited, and read in good time where a line is without end', async () => {
    expect(await whyNot(CALENDAR, toCalendar('BEGIN:VEVENT', 'SUMMARY:x', 'END:VEVENT'))).toMatch(
      /says who is invited/,
    );
    const long = `ATTENDEE${';CN="'.repeat(30_000)}`;
    expect(await whyNot(CALENDAR, toCalendar('BEGIN:VEVENT', long, 'END:VEVENT'))).toMatch(
      /says who is invited/,
    );
  });
});
