import { CALENDAR } from '@/lib/formats/calendar';
import { listQuestions } from '@/lib/formats/import-workflow/list-questions';
import { readFile } from '@/lib/formats/read-file';
import { importDraft } from './import-tables-of';
import { whyNot } from './read-ties';

const toCalendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

describe('a calendar', () => {
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
