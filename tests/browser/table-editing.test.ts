import type { Page } from 'playwright-core';
import { startBrowser, toAddress } from './browser';
import { eventually } from './eventually';
import { createStayingOpener } from './left-page';
import { shareCopy } from './serve-networks';

const ID = shareCopy('two-brothers');

const browser = startBrowser();
const show = createStayingOpener(browser);

/** Each test has the network as it ships, and the table as it is at first: what is edited is undone at its end. */
async function open(): Promise<Page> {
  const page = await show(`/networks/${ID}?lens=all`);
  const table = page.getByRole('table');
  if ((await table.count()) > 0) {
    await page.keyboard.press('t');
    await table.waitFor({ state: 'detached' });
  }
  await page.keyboard.press('t');
  // The tab that was open is open again.
  await page.getByRole('tablist', { name: 'Tables' }).getByRole('tab').first().click();
  await table.waitFor();
  return page;
}

const row = (page: Page, text: string) => page.getByRole('table').locator('tbody tr', { hasText: text });
const tieOf = (page: Page, name: RegExp) => page.getByRole('table').getByRole('button', { name });
const cell = (page: Page, text: string, column: string) =>
  row(page, text).locator(`td[data-column="${column}"]`);

async function readTie(id: string) {
  const network = await (await fetch(toAddress(`/api/networks/${ID}`))).json();
  const tie = network.relationships.find((each: { id: string }) => each.id === id);
  return { from: null, to: null, ...tie };
}

async function undoAll(page: Page) {
  await page.getByRole('button', { name: /^Undo: / }).click();
  await eventually(async () =>
    expect(await readTie('ada-backs-ben')).toMatchObject({ type: 'backs', target: 'ben', from: null }),
  );
}

describe('a cell of the table', () => {
  it('has no column for third parties where no type of the rows has one', async () => {
    expect(await (await open()).locator('td[data-column="third"]').count()).toBe(0);
  });

  it('is edited by a double click: an actor who fits is chosen from a list', async () => {
    const page = await open();
    await cell(page, 'Backing', 'target').dblclick();
    await page.getByRole('option', { name: 'The hermit' }).click();
    await cell(page, 'Backing', 'target').getByText('The hermit').waitFor();
    await eventually(async () => expect(await readTie('ada-backs-ben')).toMatchObject({ target: 'hermit' }));
    await undoAll(page);
    await cell(page, 'Backing', 'target').getByText('Ben Ash').waitFor();
  });

  it('is reached by arrows and edited with F2 by keyboard alone, and has the focus again', async () => {
    const page = await open();
    await tieOf(page, /backs Ben Ash/).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'F2']) await page.keyboard.press(key);
    const from = page.getByRole('table').getByRole('textbox', { name: 'From' });
    await from.waitFor();
    await eventually(async () => expect(await from.evaluate((each) => each.matches(':focus'))).toBe(true));
    await page.keyboard.type('2023-05');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2024');
    await page.keyboard.press('Enter');
    await cell(page, 'Backing', 'from').getByText('May 2023 – 2024').waitFor();
    await eventually(async () =>
      expect(
        await cell(page, 'Backing', 'from').evaluate((each) => each === each.ownerDocument.activeElement),
      ).toBe(true),
    );
    await eventually(async () =>
      expect(await readTie('ada-backs-ben')).toMatchObject({ from: '2023-05', to: '2024' }),
    );
    await undoAll(page);
  });

  it('is left for what is clicked, and the cell that is edited next stays open', async () => {
    const page = await open();
    const search = page.locator('#network-search');
    const hasFocus = (each: Element) => each === each.ownerDocument.activeElement;
    await cell(page, 'Backing', 'from').dblclick();
    await page.getByRole('textbox', { name: 'From' }).waitFor();
    await search.click();
    await page.getByRole('textbox', { name: 'From' }).waitFor({ state: 'detached' });
    // Two frames later a focus that was given back would be there.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await search.evaluate(hasFocus)).toBe(true);

    await page.getByRole('tab', { name: /^Actors/ }).click();
    const role = (id: string) => page.locator(`tr[data-row="${id}"] td[data-column="role"]`);
    await role('ada').dblclick();
    await role('ada').locator('input').fill('The elder');
    await role('ben').dblclick();
    await role('ben').locator('input').fill('The younger');
    await role('ada').getByText('The elder').waitFor();
    expect(await role('ben').locator('input').evaluate(hasFocus)).toBe(true);

    // Tab saves it and goes to the cell beside it, back with Shift.
    await page.keyboard.press('Shift+Tab');
    await role('ben').getByText('The younger').waitFor();
    const before = page.locator('tr[data-row="ben"] td[data-column="kind"]');
    await eventually(async () => expect(await before.evaluate(hasFocus)).toBe(true));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    await role('ben').locator('input').waitFor();
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await role('ben').evaluate(hasFocus)).toBe(true));
    for (const text of ['The younger', 'The elder']) {
      await page.getByRole('button', { name: /^Undo: / }).click();
      await page.getByText(text).first().waitFor({ state: 'detached' });
    }
  });

  it('says in its place what the rules refuse, and stays as it was after Escape', async () => {
    const page = await open();
    await cell(page, 'Backing', 'from').dblclick();
    const table = page.getByRole('table');
    await table.getByRole('textbox', { name: 'From' }).fill('2024');
    await table.getByRole('textbox', { name: 'Until' }).fill('2023');
    await page.keyboard.press('Enter');
    await table.getByText(/ends|before/i).waitFor();
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await table.getByRole('textbox').count()).toBe(0));
    expect(await readTie('ada-backs-ben')).toMatchObject({ from: null, to: null });
  });

  it('offers types that fit, and saves the one that is chosen', async () => {
    const page = await open();
    await tieOf(page, /backs Ben Ash/).focus();
    await page.keyboard.press('F2');
    await page.getByRole('option', { name: 'asks' }).click();
    await tieOf(page, /asks Ben Ash/).waitFor();
    await eventually(async () => expect(await readTie('ada-backs-ben')).toMatchObject({ type: 'asks' }));
    await undoAll(page);
  });

  it('is not edited where it follows from the evidence', async () => {
    const page = await open();
    await cell(page, 'Backing', 'standing').dblclick();
    expect(await page.getByRole('table').locator('input').count()).toBe(0);
  });
});
