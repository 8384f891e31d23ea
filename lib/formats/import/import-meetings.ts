import { LIMITS } from '@/lib/network/limits';
import type { Evidence, Meeting, Participant } from '@/lib/network/network';
import { meetingSchema } from '@/lib/network/schema';
import { type MeetingRoleId, readMeetingRole } from '@/lib/vocabulary/meeting-roles';
import type { ImportTable } from '../import-tables';
import { splitList } from '../join-list';
import { toLine, toProse } from './clean-text';
import { type Extras, nameExtras, readExtras, toOriginalName } from './extra-fields';
import { FieldCells } from './field-cells';
import type { ActorImport } from './import-actors';
import { addEvidence } from './import-claims';
import type { ImportContext } from './import-context';
import { keepInOrder, readDateOrKeep } from './import-dates';
import type { DocumentImport } from './import-documents';
import { EVIDENCE_SHAPE, type EvidenceField, EvidenceImport } from './import-evidence';
import { UniqueIds } from './unique-ids';

type MeetingField =
  | EvidenceField
  | 'id'
  | 'title'
  | 'from'
  | 'to'
  | 'place'
  | 'participant'
  | 'role'
  | 'outcome'
  | 'notes'
  | 'ignore'
  | 'attribute';

/** What columns of a table of meetings are called, by the field that they fill. */
const COLUMN_WORDS: Readonly<Partial<Record<MeetingField, readonly string[]>>> = {
  id: ['id', 'meeting', 'meeting id', 'meetingid'],
  title: ['title', 'meeting title', 'meeting name', 'session', 'round'],
  from: ['from', 'start', 'date', 'begin', 'began'],
  to: ['to', 'end', 'until', 'ended'],
  place: ['place', 'location', 'venue', 'city', 'where'],
  participant: [
    'participant',
    'participants',
    'attendee',
    'attendees',
    'actor',
    'actors',
    'delegate',
    'delegates',
  ],
  role: ['role', 'capacity'],
  outcome: ['outcome', 'result', 'results'],
  notes: ['notes', 'note', 'remarks'],
  ignore: ['standing'],
  document: ['document'],
  attribution: ['attribution'],
  speaker: ['speaker'],
  excerpt: ['excerpt'],
  locator: ['locator'],
  said: ['said'],
  credibility: ['credibility'],
};

const FIELDS = new Map<string, MeetingField>(
  Object.entries(COLUMN_WORDS).flatMap(([field, words]) =>
    words.map((word): [string, MeetingField] => [word, field as MeetingField]),
  ),
);

/** Returns whether columns are those of a table of meetings: one says who was there, and one which meeting it was. */
export function isMeetingTable(name: string, columns: readonly string[]): boolean {
  const words = columns.map((column) => column.trim().toLowerCase());
  const fields = words.map((word) => FIELDS.get(word));
  if (!fields.includes('participant') || words.includes('source') || words.includes('target')) return false;
  return /\bmeetings?\b/i.test(name) || words.some((word) => word.startsWith('meeting'));
}

type Entry = Omit<Meeting, 'participants' | 'evidence'> & {
  readonly participants: Participant[];
  readonly evidence: Evidence[];
  readonly extras: Extras;
};

/**
 * Gathers the meetings of an import: one row a participant, or several participants in one cell. Rows of one id, or of one title
 * where there is no id, are one meeting, unless they tell another day of what has no number.
 */
export class MeetingImport {
  private readonly byKey = new Map<string, Entry>();
  private readonly ids = new UniqueIds();
  /** On which day each was first met. */
  private readonly days = new Map<string, string>();

  constructor(
    private readonly actors: ActorImport,
    documents: DocumentImport,
    private readonly context: ImportContext,
  ) {
    const { meetings: table } = context.draft;
    if (!table) return;
    const cells = new FieldCells<MeetingField>(table, 'meetings', toFields(table), 'attribute');
    const columns = nameExtras(table, cells.all('attribute'), meetingSchema.shape, EVIDENCE_SHAPE);
    const evidence = new EvidenceImport(cells, columns, actors, documents, context);
    for (let row = 0; row < table.rows; row += 1) {
      const key = this.toKey(cells, row);
      if (key.trim() === '') {
        const message = 'The row names no meeting, and was passed over.';
        context.warn(
          'no meeting',
          context.place('meetings', row),
          message,
          'Give the meeting an id or a title.',
        );
        continue;
      }
      const entry =
        this.byKey.get(key) ?? this.add(key, cells, row, readExtras(table, columns.own, row) ?? {});
      this.seat(entry, cells, row);
      const item = evidence.read(row);
      if (item) addEvidence(entry.evidence, item, () => context.place('meetings', row), context);
    }
  }

  /** A body without a number in its name, such as a board, has another meeting on another day. */
  private toKey(cells: FieldCells<MeetingField>, row: number): string {
    const called = cells.read(row, 'id') || cells.read(row, 'title');
    const day = cells.read(row, 'from').trim();
    const first = this.days.get(called);
    if (first === undefined) this.days.set(called, day);
    const isOther = first !== undefined && day !== '' && first !== day && !/\d/.test(called);
    return isOther && called.trim() !== '' ? `${called} ${day}` : called;
  }

  /** Returns the id of a meeting by what a claim writes; null when there is none. */
  find(written: string): string | null {
    return this.byKey.get(written)?.id ?? null;
  }

  toMeetings(): readonly Meeting[] {
    return [...this.byKey.values()].map(({ extras, ...meeting }) => ({ ...meeting, ...extras }));
  }

  private add(key: string, cells: FieldCells<MeetingField>, row: number, extras: Extras): Entry {
    const { context } = this;
    const place = () => context.place('meetings', row);
    const period = {
      from: readDateOrKeep<MeetingField>(cells, row, 'from', extras, context),
      to: readDateOrKeep<MeetingField>(cells, row, 'to', extras, context),
    };
    const id = this.ids.give(key, 'meeting');
    const title = toLine(cells.read(row, 'title') || cells.read(row, 'id'));
    const head = {
      id,
      title: title.trim() === '' ? `Meeting ${id}` : title,
      ...keepInOrder(period, extras, place, context),
      place: toLine(cells.read(row, 'place')),
      outcome: toProse(cells.read(row, 'outcome')),
      notes: toProse(cells.read(row, 'notes')),
    };
    context.count('meetings', { ...head, ...extras });
    const entry: Entry = { ...head, participants: [], evidence: [], extras };
    this.byKey.set(key, entry);
    return entry;
  }

  private seat(entry: Entry, cells: FieldCells<MeetingField>, row: number): void {
    const place = () => this.context.place('meetings', row);
    const names = cells.readAll(row, 'participant').flatMap(splitList);
    const role = this.readRole(entry, cells.read(row, 'role'), place);
    for (const name of names) {
      if (name.trim() === '') continue;
      const actor = this.actors.getId(this.actors.resolve(name, '', null, place));
      if (entry.participants.some((seat) => seat.actor === actor)) {
        const message = `“${name.slice(0, 60)}” stands twice at one meeting; the first role was kept.`;
        this.context.warn('seated twice', place(), message, 'Give each actor one role at a meeting.');
      } else if (entry.participants.length >= LIMITS.participants) {
        const message = `A meeting has at most ${LIMITS.participants} participants; this one was left out.`;
        this.context.warn('too many participants', place(), message, 'Part the meeting in several.');
      } else {
        this.context.countTexts({ actor, role });
        entry.participants.push({ actor, role });
      }
    }
  }

  /** A role that nothing is known of is that of a party; the word is kept beside it, and told. */
  private readRole(entry: Entry, cell: string, place: () => string): MeetingRoleId {
    const role = cell.trim() === '' ? 'party' : readMeetingRole(cell);
    if (role !== null) return role;
    const shown = toLine(cell).slice(0, 60);
    const field = toOriginalName('role');
    entry.extras[field] ??= shown;
    const message = `“${shown}” is no role at a meeting; “party” was taken, and the word is kept as “${field}”.`;
    const fix = 'Write host, mediator, party, observer or invited-but-absent.';
    this.context.warn(`role ${shown}`, place(), message, fix);
    return 'party';
  }
}

function toFields({ columns }: ImportTable): Readonly<Record<string, MeetingField>> {
  return Object.fromEntries(
    columns.flatMap(({ name }) => {
      const field = FIELDS.get(name.trim().toLowerCase());
      return field ? [[name, field] as const] : [];
    }),
  );
}
