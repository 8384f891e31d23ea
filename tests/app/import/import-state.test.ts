import { type ImportState, NOTHING_CHOSEN, reduceImport } from '@/app/import/_importer/import-state';
import { toAnnouncement, toEncodingWords, toOutcomeSentence } from '@/app/import/_importer/sentences';
import type { ImportPlan } from '@/lib/formats/import-workflow/import-plan';
import type { FileUnderstood } from '@/lib/formats/import-workflow/understand-file';
import type { Mapping } from '@/lib/formats/mapping';

const FILE = { name: 'our_ties.csv', bytes: 12 };
const MAPPING: Mapping = {
  actorColumns: {},
  tieColumns: { a: 'source', b: 'target' },
  kinds: {},
  otherKind: 'group',
  types: {},
  otherType: 'tie',
  newTypes: [],
  sameActors: [],
  aggregate: 'none',
  headers: {},
};
const UNDERSTOOD: FileUnderstood = {
  kind: 'understood',
  format: { id: 'csv', label: 'CSV' },
  encoding: 'utf-8',
  title: '',
  id: '',
  tables: [],
  mapping: MAPPING,
  guesses: [],
  questions: [],
  remarks: [],
};
const PLAN: ImportPlan = {
  questions: [],
  counts: { actors: 2, relationships: 1, documents: 0, claims: 0, meetings: 0 },
  types: [],
  values: { kinds: [], types: [], untyped: 1 },
  sameNames: [],
  remarks: [],
  checks: null,
  preview: {
    view: {
      actors: [],
      legs: [],
      claims: [],
      claimPoints: [],
      claimLines: [],
      meetings: [],
      types: new Map(),
    },
    actors: 2,
    isWhole: true,
  },
  isKeepable: true,
};

function run(...actions: Parameters<typeof reduceImport>[1][]): ImportState {
  return actions.reduce(reduceImport, NOTHING_CHOSEN);
}

const UNTIL_DECIDING = [
  { type: 'choose', file: FILE },
  { type: 'understand', reply: UNDERSTOOD },
] as const;

describe('the state of an import', () => {
  it('goes from a choice over reading to deciding, and proposes a name', () => {
    expect(run({ type: 'choose', file: FILE }, { type: 'progress', share: 0.5 })).toEqual({
      stage: 'reading',
      file: FILE,
      share: 0.5,
    });
    expect(run(...UNTIL_DECIDING)).toMatchObject({
      stage: 'deciding',
      head: { id: 'our-ties', title: 'our ties' },
      plan: null,
      planning: 0,
    });
  });

  it('goes back to the choice, with why, when a file cannot be read or the reading fails', () => {
    const remark = {
      severity: 'error',
      place: 'line 3',
      message: 'It is cut short.',
      fix: 'Take it again.',
    } as const;
    const failed = { kind: 'failed', format: 'GEXF', remarks: [remark] } as const;
    expect(run({ type: 'choose', file: FILE }, { type: 'understand', reply: failed })).toEqual({
      stage: 'choosing',
      refused: { file: FILE, format: 'GEXF', remarks: [remark] },
    });
    expect(run({ type: 'choose', file: FILE }, { type: 'refuse', message: 'It broke.' })).toMatchObject({
      refused: { remarks: [{ message: 'It broke.' }] },
    });
  });

  it('plans anew with each change of the mapping, and not with one of the name', () => {
    const planned = [...UNTIL_DECIDING, { type: 'planned', plan: PLAN }] as const;
    expect(run(...planned)).toMatchObject({ plan: PLAN, planning: null });
    const change = { type: 'setOtherKind', kind: 'person' } as const;
    expect(run(...planned, { type: 'change', change })).toMatchObject({
      mapping: { otherKind: 'person' },
      plan: PLAN,
      planning: 0,
    });
    expect(run(...planned, { type: 'setTitle', title: 'Talks' })).toMatchObject({
      planning: null,
      head: { id: 'talks', title: 'Talks' },
    });
  });

  const between = {
    id: 'mediator',
    about: 'ends',
    message: 'Is each row a mediation?',
    choices: [
      { label: 'Yes', mapping: {} },
      { label: 'No', mapping: { tieColumns: { b: 'attribute', c: 'target' }, otherType: 'talks-to' } },
    ],
    hasGuess: true,
  } as const;
  const leaving = (name: string, left: readonly string[] = [name]) =>
    ({
      id: `coverage ${name}`,
      about: 'coverage',
      message: `Is “${name}” an actor?`,
      choices: [
        { label: 'It is an actor', mapping: {} },
        { label: 'Leave it out', mapping: { missing: left } },
      ],
      hasGuess: true,
    }) as const;

  it('takes back what an answer changed when another is given', () => {
    const asked = [
      { type: 'choose', file: FILE },
      { type: 'understand', reply: { ...UNDERSTOOD, questions: [between] } },
      { type: 'answer', id: 'mediator', choice: 1 },
    ] as const;
    expect(run(...asked)).toMatchObject({
      mapping: { tieColumns: { a: 'source', b: 'attribute', c: 'target' }, otherType: 'talks-to' },
    });
    const state = run(...asked, { type: 'answer', id: 'mediator', choice: 0 });
    expect(state).toMatchObject({ answers: { mediator: 0 }, mapping: MAPPING });
  });

  it('leaves out the names of two answers that are given while the plan is made', () => {
    const state = run(
      ...UNTIL_DECIDING,
      { type: 'planned', plan: { ...PLAN, questions: [leaving('Others'), leaving('Yes')] } },
      { type: 'answer', id: 'coverage Others', choice: 1 },
      { type: 'answer', id: 'coverage Yes', choice: 1 },
    );
    expect(state).toMatchObject({ mapping: { missing: ['Others', 'Yes'] } });
    const kept = reduceImport(state, { type: 'answer', id: 'coverage Yes', choice: 0 });
    expect(kept).toMatchObject({ mapping: { missing: ['Others'] } });
  });

  it('keeps a question that is settled where it was, and gives back what it left out alone', () => {
    const planned = (...questions: ImportPlan['questions']) =>
      ({ type: 'planned', plan: { ...PLAN, questions } }) as const;
    const state = run(
      ...UNTIL_DECIDING,
      planned(leaving('Others'), leaving('Yes')),
      { type: 'answer', id: 'coverage Others', choice: 1 },
      planned(leaving('Yes', ['Others', 'Yes'])),
      { type: 'answer', id: 'coverage Yes', choice: 1 },
      planned(),
    );
    expect(state).toMatchObject({
      asked: [{ id: 'coverage Others' }, { id: 'coverage Yes' }],
      mapping: { missing: ['Others', 'Yes'] },
      answers: { 'coverage Others': 1, 'coverage Yes': 1 },
    });
    const given = reduceImport(state, { type: 'answer', id: 'coverage Others', choice: 0 });
    expect(given).toMatchObject({ mapping: { missing: ['Yes'] } });
    const back = reduceImport(given, planned(leaving('Others', ['Yes', 'Others'])));
    expect(back).toMatchObject({ answers: { 'coverage Others': 0, 'coverage Yes': 1 } });
  });

  it('asks again about what was made after an answer, when it is asked about other names', () => {
    const planned = (plan: ImportPlan['questions']) =>
      ({ type: 'planned', plan: { ...PLAN, questions: plan } }) as const;
    const answered = [
      ...UNTIL_DECIDING,
      planned([leaving('nobody')]),
      { type: 'answer', id: 'coverage nobody', choice: 0 },
    ] as const;
    expect(run(...answered, planned([leaving('nobody')]))).toMatchObject({
      answers: { 'coverage nobody': 0 },
    });
    const other = { ...leaving('nobody'), message: 'Are “nobody”, “Total” actors?' };
    expect(run(...answered, planned([other]))).toHaveProperty('answers', {});
  });

  it('waits for the file to be read as was said of its first row, and keeps what was decided of values', () => {
    const change = { type: 'setOtherKind', kind: 'person' } as const;
    const told: FileUnderstood = { ...UNDERSTOOD, mapping: { ...MAPPING, headers: { ties: true } } };
    const said = [
      { type: 'choose', file: FILE },
      { type: 'understand', reply: told },
      { type: 'change', change },
      { type: 'setHeader', role: 'ties', isNames: false },
    ] as const;
    expect(run(...said)).toMatchObject({ retelling: { headers: { ties: false } }, planning: 0 });
    const tieColumns = { 'Column 1': 'source', 'Column 2': 'target' } as const;
    const reply: FileUnderstood = {
      ...UNDERSTOOD,
      mapping: { ...MAPPING, tieColumns, headers: { ties: false } },
    };
    expect(run(...said, { type: 'retold', reply })).toMatchObject({
      understood: reply,
      retelling: null,
      mapping: { tieColumns, headers: { ties: false }, otherKind: 'person' },
      planning: 0,
    });
  });

  it('reads first rows as a mapping says that is used', () => {
    const told: FileUnderstood = { ...UNDERSTOOD, mapping: { ...MAPPING, headers: { ties: true } } };
    const used = { ...MAPPING, tieColumns: { 'Column 2': 'source' }, headers: { ties: false } } as const;
    const asked = [
      { type: 'choose', file: FILE },
      { type: 'understand', reply: told },
      { type: 'useMapping', mapping: used },
    ] as const;
    expect(run(...asked)).toMatchObject({ retelling: { headers: { ties: false }, mapping: used } });
    const reply: FileUnderstood = { ...UNDERSTOOD, mapping: { ...MAPPING, headers: { ties: false } } };
    expect(run(...asked, { type: 'retold', reply })).toMatchObject({ retelling: null, mapping: used });
    // A file in which no first row could name columns has nothing to be read anew.
    expect(run(...UNTIL_DECIDING, { type: 'useMapping', mapping: used })).toMatchObject({
      retelling: null,
      mapping: { tieColumns: used.tieColumns, headers: {} },
    });
  });

  it('lets the id follow the title until somebody writes it', () => {
    const state = run(...UNTIL_DECIDING, { type: 'setId', id: 'mine' }, { type: 'setTitle', title: 'Talks' });
    expect(state).toMatchObject({ head: { id: 'mine', title: 'Talks' } });
  });

  it('saves, comes back to deciding with what went wrong, or is done', () => {
    const saving = [...UNTIL_DECIDING, { type: 'planned', plan: PLAN }, { type: 'save' }] as const;
    expect(run(...saving, { type: 'progress', share: 0.7 })).toMatchObject({ stage: 'saving', share: 0.7 });
    expect(run(...saving, { type: 'notSaved', message: 'The id is taken.' })).toMatchObject({
      stage: 'deciding',
      failure: 'The id is taken.',
    });
    const refused = [...saving, { type: 'notSaved', message: 'The id is taken.' }] as const;
    expect(run(...refused, { type: 'setId', id: 'another' })).toMatchObject({ failure: null, plan: PLAN });
    const saved = { kind: 'stored', id: 'our-ties' } as const;
    expect(run(...saving, { type: 'saved', saved })).toMatchObject({ stage: 'done', saved });
  });

  it('is not changed by what comes too late', () => {
    expect(run({ type: 'planned', plan: PLAN })).toBe(NOTHING_CHOSEN);
    expect(run({ type: 'understand', reply: UNDERSTOOD })).toBe(NOTHING_CHOSEN);
    expect(run({ type: 'progress', share: 1 })).toBe(NOTHING_CHOSEN);
    expect(run({ type: 'save' })).toBe(NOTHING_CHOSEN);
    expect(run(...UNTIL_DECIDING, { type: 'startOver' })).toBe(NOTHING_CHOSEN);
  });
});

describe('what is said of an import', () => {
  it('is what it makes, or why it makes nothing', () => {
    const state = run(...UNTIL_DECIDING, { type: 'planned', plan: PLAN });
    if (state.stage !== 'deciding') throw new Error('It is being decided about.');
    expect(toOutcomeSentence(state)).toBe('Makes 2 actors and 1 tie.');
    expect(toAnnouncement(state)).toBe('Makes 2 actors and 1 tie.');
    expect(toOutcomeSentence({ ...state, plan: { ...PLAN, preview: null } })).toContain(
      'Nothing can be made',
    );
    expect(toOutcomeSentence({ ...state, plan: { ...PLAN, isKeepable: false } })).toBe(
      'Makes 2 actors and 1 tie: too much to keep, see what to know.',
    );
    expect(toOutcomeSentence({ ...state, planning: 0.5 })).toContain('Working out');
  });

  it('names encodings as people do', () => {
    expect(['utf-8', 'utf-16le', 'windows-1252', 'macintosh', null].map(toEncodingWords)).toEqual([
      'UTF-8',
      'UTF-16',
      'Windows-1252',
      'Mac Roman',
      '',
    ]);
  });
});
