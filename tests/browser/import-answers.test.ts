import type { Network } from '@/lib/network/network';
import { startBrowser, toAddress } from './browser';
import { eventually } from './eventually';
import { textOf } from './explorer-page';
import {
  bringIn,
  chooseFiles,
  createStayingImport,
  expectOutcome,
  findAnswer,
  findImport,
  findQuestion,
  section,
} from './import-page';
import { shareServer } from './shared-server';

const browser = startBrowser();
const server = shareServer();
const open = createStayingImport(browser);

type Page = Awaited<ReturnType<typeof open>>;

const TIES = ['source,target', 'Ada,Bert', 'Bert,Cleo', 'Cleo,Ada', 'Bert,Ada', 'Cleo,Bert', 'Ada,Cleo'];
const DOUBTFUL = {
  name: 'doubtful.csv',
  content: [...TIES, 'Ada,Yes', 'Bert,Others', 'Cleo,Others'].join('\n'),
};

/** Imports what was decided under an id that no network has, and returns what the server has kept. */
async function bringInAs(page: Page, id: string): Promise<Network> {
  await page.getByRole('textbox', { name: 'Id' }).fill(id);
  await bringIn(page);
  const response = await fetch(toAddress(`/api/networks/${id}`));
  return response.json();
}

describe('names that an import asks about', () => {
  it('are left out by an answer each, though the second is given at once, and do not come in', async () => {
    const page = await open();
    await chooseFiles(page, DOUBTFUL);
    await expectOutcome(page, '5 actors and 9 ties');
    expect(await findImport(page).isDisabled()).toBe(true);
    await findAnswer(page, '“Others”', 'Leave it out').click();
    await findAnswer(page, '“Yes”', 'Leave it out').click();
    await expectOutcome(page, '3 actors and 6 ties');
    await eventually(async () => expect(await findImport(page).isEnabled()).toBe(true));
    const { actors, relationships } = await bringInAs(page, server.newId());
    expect(actors.map(({ name }) => name)).toEqual(['Ada', 'Bert', 'Cleo']);
    expect(relationships).toHaveLength(6);
  });

  it('stay in the list with their answer, which can be changed, all by keyboard', async () => {
    const page = await open();
    await chooseFiles(page, DOUBTFUL);
    await expectOutcome(page, '5 actors and 9 ties');
    await findAnswer(page, '“Others”', 'Leave it out').focus();
    await page.keyboard.press('Enter');
    await expectOutcome(page, '4 actors and 7 ties');
    const left = findAnswer(page, '“Others”', 'Leave it out');
    expect(await left.getAttribute('aria-pressed')).toBe('true');
    expect(await left.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expectOutcome(page, '5 actors and 9 ties');
    await findAnswer(page, '“Yes”', 'They are names').click();
    await eventually(async () => expect(await findImport(page).isEnabled()).toBe(true));
    const { actors } = await bringInAs(page, server.newId());
    expect(actors.map(({ name }) => name)).toEqual(['Ada', 'Bert', 'Cleo', 'Yes', 'Others']);
  });
});

describe('the words of an answer', () => {
  it('have room for the letters that reach below the line', async () => {
    const page = await open();
    await chooseFiles(page, DOUBTFUL);
    const label = findAnswer(page, '“Yes”', 'Leave it out').locator('.mantine-Button-label');
    const cut = await label.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(cut).toBe(0);
  });
});

describe('an answer that is changed', () => {
  it('takes back what the one before had changed', async () => {
    const page = await open();
    const rows = ['party a,mediator,party b', 'Ada,Bert,Cleo', 'Dan,Bert,Eve', 'Fay,Gus,Ada'];
    await chooseFiles(page, { name: 'mediated.csv', content: rows.join('\n') });
    const words = 'Is each row a mediation?';
    await findAnswer(page, words, 'No: each row is a tie').click();
    await expectOutcome(page, '5 actors and 3 ties');
    await findAnswer(page, words, 'Yes: “mediator” mediates').click();
    await expectOutcome(page, '7 actors and 3 ties');
    const { relationships } = await bringInAs(page, server.newId());
    expect(relationships.map(({ type }) => type)).toEqual(Array(3).fill('mediates-via'));
  });
});

describe('a column of words that no name calls the type', () => {
  it('is asked about, and makes the types of ties, or is kept beside them', async () => {
    const page = await open();
    const words = ['met', 'supports', 'met', 'asked', 'supports', 'asked', 'shouted at', 'shouted at'];
    const ties = TIES.slice(1).concat('Ada,Dan', 'Dan,Bert');
    const rows = ties.map((tie, at) => `${tie},${words[at]}`);
    await chooseFiles(page, {
      name: 'worded.csv',
      content: ['source,target,What happened', ...rows].join('\n'),
    });
    const asked = 'Does “What happened” say how the two are tied?';
    expect(await textOf(findQuestion(page, asked))).toContain('“met”');
    expect(await findImport(page).isDisabled()).toBe(true);
    await findAnswer(page, asked, 'No: it is only kept').click();
    await eventually(async () => expect(await findImport(page).isEnabled()).toBe(true));
    await findAnswer(page, asked, 'Yes: each of its values').click();
    await section(page, 'Types of ties').getByText('shouted at', { exact: true }).first().waitFor();
    await eventually(async () => expect(await findImport(page).isEnabled()).toBe(true));
    const { relationships, relationshipTypes } = await bringInAs(page, server.newId());
    expect(new Set(relationships.map(({ type }) => type)).size).toBe(4);
    expect(relationshipTypes.map(({ label }) => label)).toContain('shouted at');
  });
});

describe('rows that say more than that two are tied', () => {
  it('are asked about: a statement makes who is for and against, and who belongs to whom', async () => {
    const page = await open();
    const rows = [
      'Person,Organisation,Concept,Agreement',
      'Ada Cole,Mill Union,Water tax,yes',
      'Ada Cole,Mill Union,River law,no',
      'Bert Dunn,Farmers,Water tax,no',
    ];
    await chooseFiles(page, { name: 'statements.csv', content: rows.join('\n') });
    const asked = 'What do the rows tie?';
    expect(await textOf(findQuestion(page, asked))).toContain(
      '“Person” of “Organisation” is for or against “Concept”',
    );
    expect(await findImport(page).isDisabled()).toBe(true);
    await findAnswer(page, asked, 'Both: for or against').click();
    await expectOutcome(page, '6 actors and 5 ties');
    await findAnswer(page, asked, 'From “Person” to “Concept”').click();
    await expectOutcome(page, '4 actors and 3 ties');
    await findAnswer(page, asked, 'Both: for or against').click();
    await expectOutcome(page, '6 actors and 5 ties');
    const { relationships } = await bringInAs(page, server.newId());
    expect(relationships.map(({ type }) => type)).toEqual([
      ...['backs', 'member-of', 'opposes', 'opposes', 'member-of'],
    ]);
  });

  it('are asked about: debits and credits go their own ways, and a cell of several is parted', async () => {
    const page = await open();
    const rows = ['source,target,D/C', 'Ada,Bert and Cleo,D', 'Ada,Bert,C', 'Ada,Cleo,D'];
    await chooseFiles(page, { name: 'account.csv', content: rows.join('\n') });
    await findAnswer(page, 'Do cells of “target” name several?', 'Several: a tie for each').click();
    await findAnswer(page, 'Which way does each row go?', '“D”: from “source” to “target”').click();
    await expectOutcome(page, '3 actors and 4 ties');
    const { relationships } = await bringInAs(page, server.newId());
    expect(relationships.map(({ source, target }) => `${source} ${target}`)).toEqual([
      ...['ada bert', 'ada cleo', 'bert ada', 'ada cleo'],
    ]);
  });
});

const CONTACTS = {
  name: 'contacts.csv',
  content: [
    'Person A,Group A,Person B,Group B,Date',
    'Ann Lee,Reds,Ben Roy,Blues,2020-01-02',
    'Ben Roy,Blues,Cy Poe,Blues,2020-01-03',
    'Cy Poe,Blues,Ann Lee,Reds,2020-01-04',
  ].join('\n'),
};

describe('persons of whom an import learns their groups', () => {
  it('are persons by their heading, and members of groups by an answer', async () => {
    const page = await open();
    await chooseFiles(page, CONTACTS);
    await expectOutcome(page, '3 actors and 3 ties');
    await findAnswer(page, 'tell the group', 'Each end is a member of the group in its column').click();
    await expectOutcome(page, '5 actors and 6 ties');
    const { actors, relationships } = await bringInAs(page, server.newId());
    expect(actors.map(({ name, kind }) => `${name}: ${kind}`).sort()).toEqual([
      ...['Ann Lee: person', 'Ben Roy: person', 'Blues: group', 'Cy Poe: person', 'Reds: group'],
    ]);
    expect(relationships.filter(({ type }) => type === 'member-of')).toHaveLength(3);
  });

  it('are what is chosen for their column', async () => {
    const page = await open();
    await chooseFiles(page, CONTACTS);
    await expectOutcome(page, '3 actors and 3 ties');
    await findAnswer(page, 'tell the group', 'They are only kept beside each tie').click();
    await page.getByLabel('Those in Person A are').selectOption('state');
    await eventually(async () => expect(await textOf(section(page, 'To check'))).toContain('1 state'));
    const { actors } = await bringInAs(page, server.newId());
    expect(actors.map(({ kind }) => kind)).toEqual(['state', 'person', 'person']);
  });
});
