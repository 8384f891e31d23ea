import type { Locator, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { form } from './edit-page';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { FORMS, type FormRow } from './forms-table';
import { changeKept, keepHandMade, readKept } from './hand-made';
import { createFolder, type KeptServer, removeFolder, startKeptServer } from './kept-server';

const browser = startBrowser();
let folder: string;
let server: KeptServer;
let count = 0;

beforeAll(async () => {
  folder = createFolder();
  server = await startKeptServer(folder);
  // The environment of a test file is its own.
  process.env.BACKCHANNEL_URL = server.url;
});

afterAll(async () => {
  await server.stop();
  removeFolder(folder);
});

/** Opens a form on a network of its own. */
const open = async (row: FormRow): Promise<{ page: Page; id: string; opened: Locator }> => {
  count += 1;
  const id = `hand-made-${count}`;
  const page = await browser.open(`${await keepHandMade(server.url, id)}${row.query}`);
  await waitForMap(page);
  await row.open(page);
  const opened = form(page, row.title);
  await opened.waitFor();
  return { page, id, opened };
};

const send = (opened: Locator, { save }: FormRow) =>
  opened.getByRole('button', { name: save, exact: true }).click();

const listIn = (opened: Locator, name: string) => opened.getByRole('combobox', { name, exact: true });

const draftIn = (opened: Locator, { draft: { role, label } }: FormRow) =>
  opened.getByRole(role, { name: label, exact: true });

const expectText = (field: Locator, text: string) =>
  eventually(async () => expect(await field.inputValue()).toBe(text));

/** Leaves a form as a person does who thinks better of it: a list that is open closes first. */
const leave = async (page: Page, opened: Locator) => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await opened.waitFor({ state: 'detached' });
};

describe.each(FORMS)('the form for $name', (row) => {
  it('says what is missing when nothing is typed, or closes and changes nothing', async () => {
    const { page, id, opened } = await open(row);
    const before = await readKept(server.url, id);
    await send(opened, row);
    if (row.empty) {
      await eventually(async () =>
        expect(await opened.locator('[role="alert"], [id$="-error"]').allInnerTexts()).toEqual(
          expect.arrayContaining([expect.stringMatching(row.empty ?? '')]),
        ),
      );
    } else await opened.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /^Undo: / }).count()).toBe(0);
    expect(await readKept(server.url, id)).toEqual(before);
  });

  const { list } = row;
  if (list !== null) {
    it('keeps a name that matches nobody, and is not saved with it', async () => {
      const { page, id, opened } = await open(row);
      const before = await readKept(server.url, id);
      await row.fill(opened);
      const field = listIn(opened, list);
      await field.click();
      await page.keyboard.type('The Sultan');
      // The list may cover what finishes the form; it closes when the field is left.
      await page.keyboard.press('Tab');
      await send(opened, row);
      await opened.getByText(/“The Sultan”/).waitFor();
      await expectText(field, 'The Sultan');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await readKept(server.url, id)).toEqual(before);
    });
  }

  it('keeps what was typed when it is left by Escape, and offers it when it is opened again', async () => {
    const { page, opened } = await open(row);
    const before = await draftIn(opened, row).inputValue();
    await draftIn(opened, row).fill(row.draft.text);
    await leave(page, opened);
    await page
      .getByRole('region', { name: 'Message' })
      .getByText('What you typed in the form is kept.')
      .waitFor();
    await row.open(page);
    await opened.getByText('Your draft from before is back.').waitFor();
    await expectText(draftIn(opened, row), row.draft.text);
    await opened.getByRole('button', { name: 'Start afresh' }).click();
    await expectText(draftIn(opened, row), before);
    await leave(page, opened);
    await row.open(page);
    await opened.waitFor();
    await expectText(draftIn(opened, row), before);
  });

  it('keeps what was typed when somebody else changes the network, and says when its thing is gone', async () => {
    const { page, id, opened } = await open(row);
    await draftIn(opened, row).fill(row.draft.text);
    await changeKept(server.url, id, row.others);
    await page.getByRole('region', { name: 'Message' }).waitFor();
    if (row.gone) await opened.getByRole('alert').getByText(row.gone).waitFor();
    await expectText(draftIn(opened, row), row.draft.text);
    const save = opened.getByRole('button', { name: row.save, exact: true });
    if (row.gone) {
      expect(await save.isDisabled()).toBe(true);
      return;
    }
    await row.fill(opened);
    await save.click();
    await opened.waitFor({ state: 'detached' });
    await eventually(async () => expect(row.isSaved(await readKept(server.url, id))).toBe(true));
  });
});

describe('a form that is half typed', () => {
  it('keeps its draft while another is opened and after a reload', async () => {
    const row = FORMS.find(({ name }) => name === 'actor');
    if (!row) throw new Error('There is no form for an actor.');
    const { page, opened } = await open(row);
    await draftIn(opened, row).fill(row.draft.text);
    await page.getByRole('banner').getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Document/ }).click();
    await form(page, 'New document').waitFor();
    await page.reload();
    await waitForMap(page);
    await row.open(page);
    await opened.getByText('Your draft from before is back.').waitFor();
    await expectText(draftIn(opened, row), row.draft.text);
  });

  it('can be had again in a form that was begun from elsewhere', async () => {
    const row = FORMS.find(({ name }) => name === 'new tie');
    if (!row) throw new Error('There is no form for a new tie.');
    const { page, opened } = await open(row);
    await draftIn(opened, row).fill(row.draft.text);
    await leave(page, opened);
    await page.goto(`${new URL(page.url()).pathname}?lens=all&select=ada`);
    await waitForMap(page);
    await page.keyboard.press('j');
    await expectText(listIn(opened, 'From'), 'Ada Cole');
    await expectText(draftIn(opened, row), '');
    await opened.getByRole('button', { name: 'Bring it back' }).click();
    await expectText(draftIn(opened, row), row.draft.text);
  });
});

describe('a form about something that its own page undoes', () => {
  it('says that it is gone, and can be saved once it is done again', async () => {
    const { page, id } = await open(FORMS[0] as FormRow);
    const added = form(page, 'New actor');
    await added.getByRole('textbox', { name: 'Name', exact: true }).fill('The courier');
    await send(added, FORMS[0] as FormRow);
    await added.waitFor({ state: 'detached' });
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('button', { name: 'Edit', exact: true })
      .click();
    const edited = form(page, 'Edit The courier');
    await edited.getByRole('textbox', { name: 'Role' }).fill('on foot');
    await page.getByRole('button', { name: /^Undo: add/ }).click();
    await edited
      .getByRole('alert')
      .getByText(/^.?The courier.? is no longer in this network/)
      .waitFor();
    expect(await edited.getByRole('textbox', { name: 'Role' }).inputValue()).toBe('on foot');
    await page.getByRole('button', { name: /^Redo: add/ }).click();
    await edited.getByRole('button', { name: 'Save', exact: true }).click();
    await edited.waitFor({ state: 'detached' });
    await eventually(async () =>
      expect((await readKept(server.url, id)).actors).toContainEqual(
        expect.objectContaining({ role: 'on foot' }),
      ),
    );
  });
});
