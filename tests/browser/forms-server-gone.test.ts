import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { form, saveMark, waitUntilSaved } from './edit-page';
import { waitForMap } from './explorer-page';
import { FORMS, type FormRow } from './forms-table';
import { keepHandMade, readKept } from './hand-made';
import { showView } from './other-view';
import { serveTogether } from './shared-server';

const browser = startBrowser();
const server = serveTogether();

const openForm = async (page: Page, row: FormRow, path: string) => {
  await showView(page, `${path}${row.query}`);
  await row.open(page);
  const opened = form(page, row.title);
  await opened.waitFor();
  return opened;
};

/** Opens each form once, as a page does that loads its parts ahead, and leaves it with nothing typed. */
const openAll = async (rows: readonly FormRow[]) => {
  const id = server.newId();
  const path = await keepHandMade(server.url(), id);
  const page = await browser.open(path);
  await waitForMap(page);
  for (const row of rows) {
    const opened = await openForm(page, row, path);
    await opened.getByRole('button', { name: 'Cancel', exact: true }).click();
    await opened.waitFor({ state: 'detached' });
  }
  return { id, path, page, rows };
};

const pick = (...names: readonly string[]) => FORMS.filter(({ name }) => names.includes(name));

/**
 * The forms of each page: a merge takes the actor away of whom the others tell, and what is found on the map comes before
 * what moves it.
 */
const PAGES = [
  [...pick('split'), ...FORMS.filter(({ name }) => name !== 'split' && name !== 'merge')],
  pick('merge'),
];

const toChanges = (count: number) => `${count} change${count === 1 ? '' : 's'}`;

it('every form is saved in this browser while the server is gone, and sent once it is back', async () => {
  const opened = [];
  for (const rows of PAGES) opened.push(await openAll(rows));
  await server.kill();
  for (const { page, path, rows } of opened) {
    for (const [index, row] of rows.entries()) {
      const filled = await openForm(page, row, path);
      await row.fill(filled);
      await filled.getByRole('button', { name: row.save, exact: true }).click();
      await filled.waitFor({ state: 'detached' });
      const kept = `${toChanges(index + 1)} kept in this browser; the server does not answer.`;
      await saveMark(page, kept).waitFor();
    }
  }
  await server.restart();
  for (const { page, id, rows } of opened) {
    await waitUntilSaved(page);
    const network = await readKept(server.url(), id);
    for (const { name, isSaved } of rows) expect([name, isSaved(network)]).toEqual([name, true]);
  }
});
