/** What somebody is at a meeting, declared once: the file, the forms, the importer and the words follow. */
export type MeetingRole = {
  readonly id: string;
  readonly label: string;
  /** The words before names: "Hosted by", "Mediators". */
  readonly heading: string;
  readonly description: string;
  /** Whether somebody in this role was there, and so in contact with all others who were. */
  readonly present: boolean;
  /** Other words by which imported rows say the same. */
  readonly synonyms: readonly string[];
};

export const MEETING_ROLE_IDS = ['host', 'mediator', 'party', 'observer', 'invited-but-absent'] as const;
export type MeetingRoleId = (typeof MEETING_ROLE_IDS)[number];

export const MEETING_ROLES: readonly (MeetingRole & { readonly id: MeetingRoleId })[] = [
  {
    id: 'host',
    label: 'host',
    heading: 'Hosts',
    description: 'gave the place and took part',
    present: true,
    synonyms: ['hosts', 'organiser', 'organizer', 'convener', 'chair'],
  },
  {
    id: 'mediator',
    label: 'mediator',
    heading: 'Mediators',
    description: 'stood between the parties',
    present: true,
    synonyms: ['mediators', 'facilitator', 'go-between', 'intermediary', 'third party'],
  },
  {
    id: 'party',
    label: 'party',
    heading: 'Parties',
    description: 'spoke for a side, or for itself',
    present: true,
    synonyms: ['parties', 'participant', 'delegate', 'negotiator', 'attendee', 'member'],
  },
  {
    id: 'observer',
    label: 'observer',
    heading: 'Observers',
    description: 'was there and took no side',
    present: true,
    synonyms: ['observers', 'witness', 'guest', 'guarantor'],
  },
  {
    id: 'invited-but-absent',
    label: 'invited but absent',
    heading: 'Invited but absent',
    description: 'was asked to come and did not; not in contact through the meeting',
    present: false,
    synonyms: ['absent', 'invited', 'declined', 'did not attend', 'no-show', 'not present'],
  },
];

const BY_ID = new Map<string, MeetingRole>(MEETING_ROLES.map((role) => [role.id, role]));

/** Returns the role of an id; undefined when the vocabulary has none. */
export function findMeetingRole(id: string): MeetingRole | undefined {
  return BY_ID.get(id);
}

/** Returns the role that words mean, such as "Facilitator"; null when they mean none. */
export function readMeetingRole(words: string): MeetingRoleId | null {
  const wanted = words.trim().toLowerCase().replaceAll('_', ' ');
  const found = MEETING_ROLES.find(
    ({ id, label, synonyms }) => id === wanted || label === wanted || synonyms.includes(wanted),
  );
  return found?.id ?? null;
}
