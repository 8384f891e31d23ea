import type { Locator, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { form } from './edit-page';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { FORMS, type FormRow } from './forms-table';
import { changeKept, keepHandMade, readKept } from './hand-made';
import { showView } from './other-view';
import { shareServer } from './shared-server';

const browser = startBrowser();
const server = shareServer();

/** A form that is open, on a page of a network of its own. */
type OpenForm = {
  readonly row: FormRow;
  readonly page: Page;
  readonly id: string;
  readonly opened: Locator;
};

const open = async (row: FormRow): Promise<OpenForm> => {
  const id = server.newId();
  const page = await browser.open(`${await keepHandMade(server.url(), id)}${row.query}`);
  await waitForMap(page);
  await row.open(page);
  const opened = form(page, row.title);
  await opened.waitFor();
  return { row, page, id, opened };
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

/** Sends the form with nothing typed, and leaves it open for the next. */
const expectMissingSaid = async ({ row, page, id, opened }: OpenForm) => {
  const before = await readKept(server.url(), id);
  await send(opened, row);
  if (row.empty) {
    await eventually(async () =>
      expect(await opened.locator('[role="alert"], [id$="-error"]').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(row.empty ?? '')]),
      ),
    );
  } else await opened.waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: /^Undo: / }).count()).toBe(0);
  expect(await readKept(server.url(), id)).toEqual(before);
  if (row.empty) return;
  await row.open(page);
  await opened.waitFor();
};

/** Types into the form, leaves it, has what was typed again, and leaves the form open as it is at first. */
const expectDraftKept = async ({ row, page, opened }: OpenForm) => {
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
};

/** Types a name that matches nobody, and leaves the form open as it is at first. */
const expectNameRefused = async ({ row, page, id, opened }: OpenForm, list: string) => {
  const before = await readKept(server.url(), id);
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
  expect(await readKept(server.url(), id)).toEqual(before);
  await leave(page, opened);
  await row.open(page);
  await opened.getByRole('button', { name: 'Start afresh' }).click();
  await opened.getByText('Your draft from before is back.').waitFor({ state: 'detached' });
};

/** Has somebody else change the network while something is typed in the form. */
const expectKeptThroughChanges = async ({ row, page, id, opened }: OpenForm) => {
  await draftIn(opened, row).fill(row.draft.text);
  await changeKept(server.url(), id, row.others);
  await page
    .getByRole('region', { name: 'Message' })
    .filter({ hasNotText: 'What you typed in the form is kept.' })
    .waitFor();
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
  await eventually(async () => expect(row.isSaved(await readKept(server.url(), id))).toBe(true));
};

it.each(FORMS)(
  'the form for $name says what is missing, or closes and changes nothing; keeps what was typed when it is left; keeps a name that matches nobody; and keeps what was typed when somebody else changes the network',
  async (row) => {
    const openForm = await open(row);
    await expectMissingSaid(openForm);
    await expectDraftKept(openForm);
    if (row.list !== null) await expectNameRefused(openForm, row.list);
    await expectKeptThroughChanges(openForm);
  },
);

const findRow = (wanted: string): FormRow => {
  const row = FORMS.find(({ name }) => name === wanted);
  if (!row) throw new Error(`There is no form for ${wanted}.`);
  return row;
};

describe('a form that is half typed', () => {
  it('keeps its draft while another is opened and after a reload, and can be had again when begun from elsewhere', async () => {
    const actor = findRow('actor');
    const { page, id, opened } = await open(actor);
    await draftIn(opened, actor).fill(actor.draft.text);
    await page.getByRole('banner').getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Document/ }).click();
    await form(page, 'New document').waitFor();
    await page.reload();
    await waitForMap(page);
    await actor.open(page);
    await opened.getByText('Your draft from before is back.').waitFor();
    await expectText(draftIn(opened, actor), actor.draft.text);
    await leave(page, opened);

    await showView(page, `/networks/${id}?lens=all`);
    const row = findRow('new tie');
    await row.open(page);
    const tie = form(page, row.title);
    await draftIn(tie, row).fill(row.draft.text);
    await leave(page, tie);
    await showView(page, `/networks/${id}?lens=all&select=ada`);
    await page.keyboard.press('j');
    await expectText(listIn(tie, 'From'), 'Ada Cole');
    await expectText(draftIn(tie, row), '');
    await tie.getByRole('button', { name: 'Bring it back' }).click();
    await expectText(draftIn(tie, row), row.draft.text);
  });
});

describe('a form about something that its own page undoes', () => {
  it('says that it is gone, and can be saved once it is done again', async () => {
    const row = findRow('new actor');
    const { page, id } = await open(row);
    const added = form(page, 'New actor');
    await added.getByRole('textbox', { name: 'Name', exact: true }).fill('The courier');
    await send(added, row);
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
      expect((await readKept(server.url(), id)).actors).toContainEqual(
        expect.objectContaining({ role: 'on foot' }),
      ),
    );
  });
});
