import { importFile } from '@/lib/formats/import-workflow/import-file';
import { answerFile, askAboutFile, readSilently, readWithMapping } from './answer-file';

/** Returns the answer that leaves rows out, of those that stay open where the rows are said to be answers. */
async function findNegatives(file: string) {
  const choices = { from: null, mapping: { headers: { rows: 'answers' as const } }, aggregate: null };
  const read = await importFile(
    new TextEncoder().encode(file),
    'table.csv',
    { ...choices, header: null, id: null, title: null },
    () => {},
  );
  const open = read.kind === 'imported' ? read.open : [];
  return open.find(({ id }) => id === 'negatives');
}

const QUESTION = 'How often do you talk to the following people?';
const PEOPLE = ['Anna Schmidt', 'Ben Yusuf', 'Clara Diaz'];
const ANSWERS = [
  ['Anna Schmidt', '', 'Weekly', 'Never'],
  ['Ben Yusuf', 'Weekly', '', 'Daily'],
  ['Clara Diaz', 'Never', 'Daily', ''],
];
const GOOGLE = [
  ['Timestamp', 'Your name', ...PEOPLE.map((name) => `${QUESTION} [${name}]`)],
  ...ANSWERS.map((row, at) => [`2024/03/0${at + 1} 9:12:33`, ...row]),
];
const QUALTRICS = [
  ['StartDate', 'ResponseId', 'Q1', 'Q3_1', 'Q3_2', 'Q3_3'],
  ['Start Date', 'Response ID', 'What is your name?', ...PEOPLE.map((name) => `${QUESTION} - ${name}`)],
  ['startDate', '_recordId', 'QID1', 'QID3_1', 'QID3_2', 'QID3_3'].map((id) => `{"ImportId":"${id}"}`),
  ...ANSWERS.map((row, at) => [`2024-03-0${at + 1} 09:12:33`, `R_${at}`, ...row]),
];
const toCsv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

describe('a survey that asks about each of several people', () => {
  it.each([
    ['Google Forms', GOOGLE],
    ['Qualtrics', QUALTRICS],
  ])('ties who answers to those of the question, in the form of %s', async (_, rows) => {
    const { actors, ties } = await answerFile(toCsv(rows), /what a cell says is the type/);
    expect(actors).toEqual(PEOPLE);
    expect(ties).toEqual([
      'Anna Schmidt -> Ben Yusuf: Weekly',
      'Anna Schmidt -> Clara Diaz: Never',
      'Ben Yusuf -> Anna Schmidt: Weekly',
      'Ben Yusuf -> Clara Diaz: Daily',
      'Clara Diaz -> Anna Schmidt: Never',
      'Clara Diaz -> Ben Yusuf: Daily',
    ]);
  });

  it('asks whether “Never” is no tie', async () => {
    expect((await findNegatives(toCsv(GOOGLE)))?.message).toContain('“Never”');
  });
});

describe('a survey that asks for the names of several people', () => {
  const PLACES = [1, 2, 3].map((place) => `Please name up to five people you talk to [Person ${place}]`);
  const FILE = toCsv([
    ['Timestamp', 'What is your full name?', 'Organisation', ...PLACES],
    ['2024/03/04 9:12:33', 'Rana Haddad', 'Peace Bridge', 'Omar Salim', 'Lina Aoun', ''],
    ['2024/03/04 9:30:33', 'Omar Salim', 'Ministry', 'Rana Haddad', 'none', ''],
    ['2024/03/05 9:12:33', 'Lina Aoun', 'Daily Star', 'Rana Haddad', 'Omar Salim', 'Joseph Khoury'],
  ]);

  it('ties who answers to each of them, by one type and without the day of the answer', async () => {
    const { ties } = await answerFile(FILE, /tied to each of/);
    expect(ties).toEqual([
      'Rana Haddad -> Omar Salim',
      'Rana Haddad -> Lina Aoun',
      'Omar Salim -> Rana Haddad',
      'Lina Aoun -> Rana Haddad',
      'Lina Aoun -> Omar Salim',
      'Lina Aoun -> Joseph Khoury',
    ]);
  });

  it('takes no two of them for the ends of a tie', async () => {
    const ends = (await askAboutFile(FILE)).find(({ about }) => about === 'ends');
    expect(ends?.choices[0]?.mapping).toEqual({ headers: { rows: 'alters' } });
  });

  it('stays a table of pairs where two columns alone are so called', async () => {
    expect((await readSilently('Person 1,Person 2\nAnn Lee,Bo Kim\nBo Kim,Cy Ray\n')).ties).toHaveLength(2);
  });
});

describe('a list of who was present', () => {
  const FILE =
    'Name;Institution;15.01.;12.02.;11.03.\nBraun, Eva;AA;A;E;A\nDemir, Can;GIZ;A;A;-\nFischer, Jan;BMZ;E;A;A\nA = anwesend, E = entschuldigt, - = fehlt;;;;\n';

  it('ties persons to days by what their letters mean', async () => {
    const { actors, ties } = await answerFile(FILE, /what a cell says is the type/);
    expect(actors).toEqual(['Braun, Eva', 'Demir, Can', 'Fischer, Jan', '15.01.', '12.02.', '11.03.']);
    expect(ties.slice(0, 3)).toEqual([
      'Braun, Eva -> 15.01.: anwesend',
      'Braun, Eva -> 12.02.: entschuldigt',
      'Braun, Eva -> 11.03.: anwesend',
    ]);
  });

  it('leaves out who was excused, where that is the answer', async () => {
    const left = (await findNegatives(FILE))?.choices[0]?.mapping;
    expect((await readWithMapping(FILE, { headers: { rows: 'answers' }, ...left })).ties).toHaveLength(6);
  });
});
