import { startBrowser } from './browser';
import { eventually } from './eventually';
import { textOf } from './explorer-page';
import {
  chooseFiles,
  createStayingImport,
  expectOutcome,
  findAnswer,
  findImport,
  findQuestion,
  readOutcome,
  section,
} from './import-page';
import { shareServer } from './shared-server';

const browser = startBrowser();
shareServer();
const open = createStayingImport(browser);

type Page = Awaited<ReturnType<typeof open>>;

const canImport = (page: Page, can: boolean) =>
  eventually(async () => expect(await findImport(page).isEnabled()).toBe(can));

const GRAPH = {
  nodes: [
    { id: 'a', name: 'Ada' },
    { id: 'b', name: 'Bert' },
  ],
  links: [{ source: 'a', target: 'b', value: 3 }],
};

describe('a list of records that is not read', () => {
  it('is asked about, and comes in as actors once somebody says so', async () => {
    const page = await open();
    const content = JSON.stringify({ ...GRAPH, swiadkowie: [{ x: 'Mia' }, { x: 'Paul' }] });
    await chooseFiles(page, { name: 'graph.json', content });
    await expectOutcome(page, '2 actors and 1 tie');
    const asked = 'Does “swiadkowie” belong to the network?';
    expect(await textOf(findQuestion(page, asked))).toContain(
      'Its 2 items were not read: the first has “Mia”.',
    );
    await canImport(page, false);
    await findAnswer(page, asked, 'Each item is an actor').click();
    await expectOutcome(page, '4 actors and 1 tie');
    await canImport(page, true);
  });

  it('is left out once somebody says so', async () => {
    const page = await open();
    const content = JSON.stringify({ ...GRAPH, swiadkowie: [{ x: 'Mia' }, { x: 'Paul' }] });
    await chooseFiles(page, { name: 'graph.json', content });
    await findAnswer(page, 'Does “swiadkowie” belong', 'It does not: leave it out').click();
    await canImport(page, true);
    expect(await readOutcome(page)).toBe('2 actors and 1 tie');
  });
});

describe('an edge of 0', () => {
  it('is asked about, and left out', async () => {
    const page = await open();
    const links = [...GRAPH.links, { source: 'b', target: 'a', value: 0 }];
    await chooseFiles(page, { name: 'flows.json', content: JSON.stringify({ ...GRAPH, links }) });
    await expectOutcome(page, '2 actors and 2 ties');
    await findAnswer(page, 'Is an edge a tie whose number is 0?', 'leave these edges out').click();
    await expectOutcome(page, '2 actors and 1 tie');
    await canImport(page, true);
  });
});

describe('two numbers of one name', () => {
  it('are asked about, and are two actors once somebody says so', async () => {
    const page = await open();
    const rows = ['source,Registration number,target', 'Ada,11-1,Bert', 'Ada,22-2,Cleo', 'Dan,33-3,Bert'];
    await chooseFiles(page, { name: 'registered.csv', content: rows.join('\n') });
    await expectOutcome(page, '4 actors and 3 ties');
    const asked = 'Are two actors meant where one name in “source” has two numbers';
    await findAnswer(page, asked, 'an actor of its own').click();
    await expectOutcome(page, '5 actors and 3 ties');
  });
});

describe('any two columns', () => {
  it('are chosen as the ends, also where rows were taken for actors', async () => {
    const page = await open();
    const rows = [
      'שם,תפקיד,חברה',
      'רות אלמגור,דירקטורית,בנק הגליל',
      'רות אלמגור,יושבת,שמן הארץ',
      'דוד כהן,מנכל,שמן הארץ',
    ];
    await chooseFiles(page, { name: 'board.csv', content: rows.join('\n') });
    const asked = findQuestion(page, 'Is each row an actor?');
    // No pair is proposed by its place in the table alone.
    expect(await asked.getByRole('combobox', { name: 'Or from' }).inputValue()).toBe('');
    expect(await asked.getByRole('button', { name: 'Tie these two columns' }).isDisabled()).toBe(true);
    await asked.getByRole('combobox', { name: 'Or from' }).selectOption('שם');
    await asked.getByRole('combobox', { name: 'to', exact: true }).selectOption('תפקיד');
    await asked.getByRole('button', { name: 'Tie these two columns' }).click();
    await expectOutcome(page, '5 actors and 3 ties');
  });

  it('are in the answer that rows are ties', async () => {
    const page = await open();
    const rows = [
      'שם,תפקיד,חברה',
      'רות אלמגור,דירקטורית,בנק הגליל',
      'רות אלמגור,יושבת,שמן הארץ',
      'דוד כהן,מנכל,שמן הארץ',
    ];
    await chooseFiles(page, { name: 'board.csv', content: rows.join('\n') });
    await findAnswer(page, 'Is each row an actor?', 'from “שם” to “חברה”').click();
    await expectOutcome(page, '4 actors and 3 ties');
  });
});

describe('what heads rows', () => {
  it('is what each of them is tied to once somebody says so', async () => {
    const page = await open();
    const rows = [
      'Nome,Ruolo,Dal',
      'CONSIGLIO,,',
      'Bianchi Laura,presidente,2019',
      'COLLEGIO,,',
      'Conti Dario,sindaco,2021',
    ];
    await chooseFiles(page, { name: 'bodies.csv', content: rows.join('\n') });
    await findAnswer(page, 'head the rows below them?', 'ties “Nome” to the heading above it').click();
    await expectOutcome(page, '4 actors and 2 ties');
  });
});

describe('a code of which the file says that it stands for nothing', () => {
  it('is asked about, and its rows are left out', async () => {
    const page = await open();
    const rows = [
      'Noten (9 = keine Angabe);;;',
      ';Bauern;NABU;Kreis',
      'Bauern;;1;1',
      'NABU;2;;9',
      'Kreis;1;1;',
    ];
    await chooseFiles(page, { name: 'matrix.csv', content: rows.join('\n') });
    await expectOutcome(page, '3 actors and 6 ties');
    await findAnswer(page, 'Do rows with “9” in “weight” say', 'leave these rows out').click();
    await expectOutcome(page, '3 actors and 5 ties');
  });
});

describe('a mapping from a file', () => {
  it('says what it names, and the rest stays as it is guessed', async () => {
    const page = await open();
    await chooseFiles(page, {
      name: 'ties.csv',
      content: 'source,target,wave,note\nAda,Bert,2,met\nBert,Cleo,3,met\n',
    });
    await expectOutcome(page, '3 actors and 2 ties');
    await page.getByLabel('Mapping to use').setInputFiles({
      name: 'kept.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ tieColumns: { note: 'type' } })),
    });
    await eventually(async () => expect(await textOf(section(page, 'Types of ties'))).toContain('met'));
    await expectOutcome(page, '3 actors and 2 ties');
    await canImport(page, true);
  });
});
