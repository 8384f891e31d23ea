import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { clickOnMap, details, LEBANON, waitForMap } from './explorer-page';
import { chooseLens } from './filter-panel';
import { createStayingPage } from './left-page';

const browser = startBrowser();

const staying = createStayingPage(browser);

const open = async (path: string = LEBANON) => {
  const page = await staying.open(path);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('table', { name: 'Relationships shown on the map' }).waitFor();
  return page;
};

/** Closes the table, and leaves the page for the next test. */
const leave = async (page: Page) => {
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('table').waitFor({ state: 'detached' });
  await staying.leave(page);
};

const rows = (page: Page) => page.getByRole('table').locator('tbody tr');
const selectedRows = (page: Page) => page.getByRole('table').locator('tbody tr[aria-selected="true"]');
const readColumn = (page: Page, column: number) =>
  rows(page).locator(`td:nth-child(${column})`).allInnerTexts();

describe('the table beside the map', () => {
  it('lists the ties that the map shows, in words', async () => {
    const page = await open();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'From',
      'Tie',
      'To',
      'Third party',
      'When',
      'How well sourced',
      'Evidence',
    ]);
    expect(await rows(page).count()).toBe(7);
    const via = rows(page).filter({ hasText: 'Mediation' });
    expect((await via.locator('td').allInnerTexts()).map((text) => text.trim())).toEqual([
      'Amos Hochstein',
      'Mediation',
      'Nabih Berri',
      'to reach Hezbollah',
      '',
      'Reported',
      '1',
    ]);
    const asks = rows(page).filter({ hasText: 'Contested' });
    expect(await asks.locator('td').nth(4).allInnerTexts()).toEqual(['October 2024 – 1 November 2024']);
    await leave(page);
  });

  it('follows the filters', async () => {
    const page = await open();
    await chooseLens(page, 'All');
    await eventually(async () => expect(await rows(page).count()).toBe(27));
    await chooseLens(page, 'Claims and denials');
    await eventually(async () => expect(await rows(page).count()).toBe(5));
    await leave(page);
  });

  it('says so when no tie is shown', async () => {
    const page = await browser.open(`${LEBANON}?types=`);
    await waitForMap(page);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('region', { name: 'Table of ties' }).getByText('No tie is shown.').waitFor();
  });

  it('selects on the map what is chosen in it, and more with shift', async () => {
    const page = await open();
    await rows(page).filter({ hasText: 'Mediation' }).click();
    await eventually(async () => expect((await readMap(page)).selected).toEqual(['hochstein-via-berri']));
    await details(page)
      .getByRole('heading', { name: /reaches Hezbollah through Nabih Berri/ })
      .waitFor();
    const mcgurk = rows(page).filter({ hasText: 'Brett McGurk' });
    await mcgurk.click({ modifiers: ['Shift'] });
    await eventually(async () =>
      expect((await readMap(page)).selected).toEqual(['hochstein-via-berri', 'mcgurk-envoy-to-israel']),
    );
    expect(await selectedRows(page).count()).toBe(2);
    await leave(page);
  });

  it('marks what is chosen on the map, and brings it into sight', async () => {
    const page = await open(`${LEBANON}?lens=all`);
    const denial = rows(page).filter({ hasText: 'Amos Hochstein' }).filter({ hasText: 'Denial' });
    await clickOnMap(page, 'hochstein-denies-request');
    await eventually(async () => expect(await selectedRows(page).count()).toBe(1));
    expect(await denial.getAttribute('aria-selected')).toBe('true');
    const frame = await page.getByRole('region', { name: 'Table of ties' }).boundingBox();
    await eventually(async () => {
      const box = await denial.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(frame?.y ?? Number.NaN);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
        (frame?.y ?? 0) + (frame?.height ?? 0) + 1,
      );
    });
    await leave(page);
  });

  it('is sorted by any of its columns, up, down, and as in the file again', async () => {
    const page = await open(`${LEBANON}?lens=all`);
    const asInFile = await readColumn(page, 3);
    const header = page.getByRole('columnheader', { name: 'To', exact: true });
    await header.getByRole('button').click();
    await eventually(async () => expect(await header.getAttribute('aria-sort')).toBe('ascending'));
    const up = await readColumn(page, 3);
    // Answers that name nobody stand last, whichever way.
    const named = (column: readonly string[]) => column.filter((name) => name !== '');
    const isLast = (column: readonly string[]) => column.slice(-3).every((name) => name === '');
    expect(named(up)).toEqual(named(up).sort((a, b) => a.localeCompare(b, 'en')));
    expect([isLast(up), named(up).length]).toEqual([true, up.length - 3]);
    expect(up).not.toEqual(asInFile);
    await header.getByRole('button').click();
    await eventually(async () => expect(await header.getAttribute('aria-sort')).toBe('descending'));
    const down = await readColumn(page, 3);
    expect(named(down)).toEqual(named(down).sort((a, b) => b.localeCompare(a, 'en')));
    expect([isLast(down), named(down).length]).toEqual([true, down.length - 3]);
    await header.getByRole('button').click();
    await eventually(async () => expect(await header.getAttribute('aria-sort')).toBe('none'));
    expect(await readColumn(page, 3)).toEqual(asInFile);
    await leave(page);
  });

  it('sorts numbers as numbers, dates in time with those absent last, and standings by their weight', async () => {
    const page = await open(`${LEBANON}?lens=all`);
    const sortBy = async (name: string) => {
      await page.getByRole('columnheader', { name, exact: true }).getByRole('button').click();
      await eventually(async () =>
        expect(await page.getByRole('columnheader', { name, exact: true }).getAttribute('aria-sort')).toBe(
          'ascending',
        ),
      );
    };
    await sortBy('Evidence');
    const evidence = (await readColumn(page, 7)).map(Number);
    expect(evidence).toEqual([...evidence].sort((a, b) => a - b));
    expect(new Set(evidence).size).toBeGreaterThan(2);
    await sortBy('When');
    const when = await readColumn(page, 5);
    expect(when[0]).toBe('from October 2023');
    const undated = when.indexOf('');
    expect(undated).toBe(12);
    expect(new Set(when.slice(undated))).toEqual(new Set(['']));
    await sortBy('How well sourced');
    const standings = (await readColumn(page, 6)).map((text) => text.trim());
    expect(standings.slice(0, 2)).toEqual(['Contested', 'Contested']);
    expect(new Set(standings.slice(2))).toEqual(new Set(['Reported']));
    await leave(page);
  });

  it('is reached and worked by keyboard alone', async () => {
    const page = await browser.open(LEBANON);
    await waitForMap(page);
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Amos Hochstein reaches Hezbollah through Nabih Berri' }).focus();
    await page.keyboard.press('Enter');
    await eventually(async () => expect((await readMap(page)).selected).toEqual(['hochstein-via-berri']));
    await page.keyboard.press('t');
    await eventually(async () => expect(await page.getByRole('table').count()).toBe(0));
  });
});
