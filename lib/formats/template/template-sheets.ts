/** The lists from which cells are chosen: what other sheets hold, and the words that a network knows. */
export type ChoiceId =
  | 'actors'
  | 'claims'
  | 'documents'
  | 'kinds'
  | 'types'
  | 'responses'
  | 'roles'
  | 'statuses'
  | 'reliability'
  | 'credibility';

/** A column of the spreadsheet to fill in: its name, what to write there, and the field of our own tables that it fills. */
export type TemplateColumn = {
  readonly name: string;
  readonly field: string;
  readonly help: string;
  readonly isNeeded: boolean;
  readonly width: number;
  readonly choices: ChoiceId | null;
};

export const TEMPLATE_SHEETS = [
  'Network',
  'Actors',
  'Ties',
  'Claims',
  'Responses',
  'Documents',
  'Meetings',
] as const;
export type TemplateSheetId = (typeof TEMPLATE_SHEETS)[number];

export type TemplateSheet = {
  readonly id: TemplateSheetId;
  readonly help: string;
  readonly columns: readonly TemplateColumn[];
};

type Options = { readonly needed?: true; readonly width?: number; readonly choices?: ChoiceId };

function column(name: string, field: string, help: string, options: Options = {}): TemplateColumn {
  const { needed = false, width = 16, choices = null } = options;
  return { name, field, help, isNeeded: needed, width, choices };
}

const DATE = 'As much as is known: 2024, 2024-09 or 2024-09-27.';
const SEVERAL = 'Several are parted by a semicolon.';

const PERIOD = [column('Begins', 'from', DATE, { width: 12 }), column('Ends', 'to', DATE, { width: 12 })];
const NOTES = column('Notes', 'notes', 'Anything else that is known.', { width: 32 });

/** What stands behind every list that rests on documents: one item of evidence a row. */
const EVIDENCE = [
  column('Document', 'document', 'The title of a row of Documents, in which this stands.', {
    ...{ width: 30, choices: 'documents' },
  }),
  column('According to', 'attribution', 'How the document names who says so, such as “a senior official”.', {
    width: 24,
  }),
  column('Speaker', 'speaker', 'Who says so, when it is one of the actors.', {
    width: 20,
    choices: 'actors',
  }),
  column(
    'Unnamed speaker',
    'evidence:unnamedSpeaker',
    'One word for a speaker without a name, the same wherever that speaker is meant: the-diplomat.',
  ),
  column('Quote', 'excerpt', 'The words of the document.', { width: 40 }),
  column('Where in it', 'locator', 'Page or paragraph.', { width: 14 }),
  column('Said on', 'said', DATE, { width: 12 }),
  column('Credibility', 'credibility', '1 to 6, as the sheet Words says; empty when nobody has judged it.', {
    ...{ width: 11, choices: 'credibility' },
  }),
];

const NUMBER = column(
  'No.',
  'number',
  'Only for what has several items of evidence: a number of your own, the same in each of its rows.',
  { width: 7 },
);
const STATUS = column(
  'Status',
  'modality',
  'Empty for what is so; proposed for what was offered, planned or is conditional.',
  { width: 11, choices: 'statuses' },
);

const SHEETS: Readonly<Record<TemplateSheetId, Omit<TemplateSheet, 'id'>>> = {
  Network: {
    help: 'One row: what the network is called, and what it is about.',
    columns: [
      column('Title', 'title', 'What the network is called.', { needed: true, width: 40 }),
      column('Description', 'description', 'What it shows, and on what it rests.', { width: 60 }),
      column('As of', 'asOf', `The day to which it is complete. ${DATE}`, { width: 12 }),
      column('One side', 'one', `The actors of one of the two sides that it is about. ${SEVERAL}`, {
        width: 30,
      }),
      column('Other side', 'other', `The actors of the other side. ${SEVERAL}`, { width: 30 }),
    ],
  },
  Actors: {
    help: 'One row a person, group or state. Other sheets call actors by their names, so give each a name of its own.',
    columns: [
      column('Name', 'name', 'The name by which all sheets call the actor.', { needed: true, width: 26 }),
      column('Kind', 'kind', 'person, group or state.', { needed: true, width: 10, choices: 'kinds' }),
      column('Other names', 'aliases', `Spellings and names in other scripts. ${SEVERAL}`, { width: 26 }),
      column('Role', 'role', 'Office or function.', { width: 26 }),
      column('Country', 'country', 'Its name, or its code of two letters.', { width: 12 }),
      ...PERIOD,
      NOTES,
      column('Acts through others', 'shadow', 'yes, for a party that acts through others.', { width: 18 }),
      column('Wikidata', 'identifier:wikidata', 'The number of its entry there, such as Q7164.', {
        width: 12,
      }),
    ],
  },
  Ties: {
    help: 'One row a tie; one row an item of evidence, where a tie has several.',
    columns: [
      NUMBER,
      column('Who', 'source', 'The name of an actor.', { needed: true, width: 24, choices: 'actors' }),
      column('Tie', 'type', 'A type of the sheet Words, or words of your own.', {
        ...{ needed: true, width: 20, choices: 'types' },
      }),
      column('Whom', 'target', 'The name of an actor.', { needed: true, width: 24, choices: 'actors' }),
      column('Third actor', 'third', 'On whose behalf an envoy speaks, or toward whom a go-between leads.', {
        ...{ width: 24, choices: 'actors' },
      }),
      column('Rests on claims', 'claims', `Claims that say so, by their words or short names. ${SEVERAL}`, {
        ...{ width: 30, choices: 'claims' },
      }),
      STATUS,
      ...PERIOD,
      NOTES,
      ...EVIDENCE,
    ],
  },
  Claims: {
    help: 'One row a statement that somebody makes and others may deny; one row an item of evidence, where it has several.',
    columns: [
      column('Claim', 'statement', 'What is claimed, in a whole sentence.', { needed: true, width: 50 }),
      column('Short name', 'short', 'A word or two by which other sheets may call it.', { width: 18 }),
      column('About meetings', 'meetings', `Meetings that it says took place. ${SEVERAL}`, { width: 24 }),
      NOTES,
      ...EVIDENCE,
    ],
  },
  Responses: {
    help: 'One row an answer to a claim: who denies or confirms it, declines to comment, or could not be reached.',
    columns: [
      NUMBER,
      column('Who', 'source', 'The name of the actor who answers.', {
        needed: true,
        width: 24,
        choices: 'actors',
      }),
      column('Response', 'type', 'What the answer is, as the sheet Words says.', {
        ...{ needed: true, width: 22, choices: 'responses' },
      }),
      column('Claim', 'claim', 'The claim, by its words or its short name.', {
        ...{ needed: true, width: 50, choices: 'claims' },
      }),
      column('Whom', 'target', 'Whom the answer names, if it names an actor.', {
        width: 24,
        choices: 'actors',
      }),
      STATUS,
      ...PERIOD,
      NOTES,
      ...EVIDENCE,
    ],
  },
  Documents: {
    help: 'One row a report, book or page. Other sheets call documents by their titles.',
    columns: [
      column('Title', 'title', 'The title by which all sheets call the document.', {
        needed: true,
        width: 50,
      }),
      column('Publisher', 'publisher', 'Newspaper, publisher or archive.', { width: 24 }),
      column('Authors', 'authors', SEVERAL, { width: 24 }),
      column('Published', 'published', DATE, { width: 12 }),
      column('Address', 'url', 'Where it stands on the web.', { width: 36 }),
      column(
        'Reliability',
        'reliability',
        'A to F, as the sheet Words says; empty when nobody has judged it.',
        {
          ...{ width: 11, choices: 'reliability' },
        },
      ),
    ],
  },
  Meetings: {
    help: 'One row a participant; all rows of a meeting have its title.',
    columns: [
      column('Meeting', 'title', 'What the meeting is called.', { needed: true, width: 36 }),
      ...PERIOD,
      column('Place', 'place', 'Where it was.', { width: 20 }),
      column('Participant', 'participant', 'The name of an actor.', { width: 24, choices: 'actors' }),
      column('Role', 'role', 'What the participant was there, as the sheet Words says.', {
        ...{ width: 18, choices: 'roles' },
      }),
      column('Outcome', 'outcome', 'What came of it.', { width: 36 }),
      NOTES,
      ...EVIDENCE,
    ],
  },
};

/** Returns the sheets to fill in, with their columns, in their order. */
export function listTemplateSheets(): readonly TemplateSheet[] {
  return TEMPLATE_SHEETS.map((id) => ({ id, ...SHEETS[id] }));
}

/** Returns the columns of a sheet. */
export function getTemplateColumns(id: TemplateSheetId): readonly TemplateColumn[] {
  return SHEETS[id].columns;
}
