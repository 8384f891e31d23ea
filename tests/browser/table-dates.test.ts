import type { Locator, Page } from 'playwright-core';
import { startBrowser, toAddress } from './browser';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { createStayingOpener } from './left-page';
import { shareFixtures } from './serve-networks';
import { createIds } from './shared-server';

const ID = createIds('minister-met')();
const DAYS = Array.from({ length: 30 }, (_, at) => `2020-01-${String(at + 1).padStart(2, '0')}`);

/** A minister whose diary has one meeting a day, with firms of long names. */
const DIARY = {
  format: 'backchannel/1',
  id: ID,
  title: 'Diary of a minister',
  actors: [
    { id: 'minister', kind: 'person', name: 'Maria Lund' },
    ...DAYS.map((day) => ({ id: `firm-${day}`, kind: 'group', name: `Novasteel ${day.slice(-2)}` })),
  ],
  relationshipTypes: [
    {
      id: 'receives',
      label: 'receives arms and money from',
      inverseLabel: 'gives',
      plural: 'Deliveries of arms and money',
    },
  ],
  relationships: DAYS.map((day) => ({
    ...{ id: `met-${day}`, source: 'minister', target: `firm-${day}`, from: day, to: day },
    type: day === '2020-01-30' ? 'receives' : 'talks-to',
  })),
};

shareFixtures({ [`${ID}.json`]: JSON.stringify(DIARY) });

const browser = startBrowser();
const show = createStayingOpener(browser, { viewport: { width: 1400, height: 900 } });

/** Opens the table of ties as it is at first, on the page that the test before has left: each test edits a row of its own. */
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

const row = (page: Page, day: string) => page.getByRole('table').locator(`tr[data-row="met-${day}"]`);
const when = (page: Page, day: string) => row(page, day).locator('td[data-column="from"]');
const field = (page: Page, name: 'From' | 'Until') =>
  page.getByRole('table').getByRole('textbox', { name, exact: true });

async function readDates(day: string) {
  const network = await (await fetch(toAddress(`/api/networks/${ID}`))).json();
  const { from, to } = network.relationships.find(({ id }: { id: string }) => id === `met-${day}`);
  return { from, to };
}

/** Returns by how many pixels an element lies outside what its table shows between its head and its last row. */
async function findHidden(element: Locator): Promise<number> {
  return element.evaluate((each) => {
    const table = each.closest('table');
    const frame = table?.parentElement?.getBoundingClientRect();
    const [head, foot] = ['thead th', 'tfoot td'].map((part) =>
      table?.querySelector(part)?.getBoundingClientRect(),
    );
    const own = each.getBoundingClientRect();
    if (!table || !frame || !head || !foot || own.height === 0) return Number.NaN;
    const out = [
      head.bottom - own.top,
      own.bottom - foot.top,
      frame.left - own.left,
      own.right - frame.right,
    ];
    return Math.max(0, ...out.map(Math.round));
  });
}

/** Returns the last day whose row is in sight, or partly. */
async function findLastInSight(page: Page): Promise<string> {
  return page.getByRole('table').evaluate((table) => {
    const foot = table.querySelector('tfoot')?.getBoundingClientRect().top ?? 0;
    const rows = [...table.querySelectorAll<HTMLElement>('tr[data-row]')];
    const last = rows.filter((each) => each.getBoundingClientRect().top + 8 < foot).at(-1);
    return last?.dataset.row?.slice('met-'.length) ?? '';
  });
}

describe('a date in the table of ties', () => {
  it('stays one date when it was one: the end goes along with the beginning, in sight', async () => {
    const page = await open();
    await when(page, '2020-01-02').dblclick();
    await field(page, 'From').waitFor();
    await page.keyboard.type('2020-02-16');
    expect(await field(page, 'Until').inputValue()).toBe('2020-02-16');
    await page.keyboard.press('Enter');
    await when(page, '2020-01-02').getByText('16 February 2020', { exact: true }).waitFor();
    await eventually(async () =>
      expect(await readDates('2020-01-02')).toEqual({ from: '2020-02-16', to: '2020-02-16' }),
    );
  });

  it.each([
    ['2020-01-11', '16 février 2020'],
    ['2020-01-12', '16.02.2020'],
    ['2020-01-13', '١٦ فبراير ٢٠٢٠'],
    ['2020-01-14', '١٦/٠٢/٢٠٢٠'],
    ['2020-01-15', '16 февраля 2020'],
    ['2020-01-16', '2020年2月16日'],
  ])('is typed as other languages write it: %s, %s', async (day, words) => {
    const page = await open();
    await when(page, day).dblclick();
    await field(page, 'From').waitFor();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await when(page, day).getByText('16 February 2020', { exact: true }).waitFor();
    await eventually(async () =>
      expect(await readDates(day)).toEqual({ from: '2020-02-16', to: '2020-02-16' }),
    );
  });

  it('keeps an end that the user has written', async () => {
    const page = await open();
    await when(page, '2020-01-03').dblclick();
    await field(page, 'Until').fill('2020-04');
    await field(page, 'From').fill('2020-03');
    expect(await field(page, 'Until').inputValue()).toBe('2020-04');
    await field(page, 'From').press('Enter');
    await when(page, '2020-01-03').getByText('March 2020 – April 2020').waitFor();
  });

  it('is edited in sight, and what is refused is said in sight, in lines within the table', async () => {
    const page = await open();
    const day = await findLastInSight(page);
    await when(page, day).dblclick({ position: { x: 10, y: 4 } });
    await field(page, 'Until').waitFor();
    await eventually(async () => expect(await findHidden(field(page, 'From'))).toBe(0));
    expect(await findHidden(field(page, 'Until'))).toBe(0);
    await field(page, 'Until').fill('1999-12-31');
    await page.keyboard.press('Enter');
    const message = page.getByRole('table').getByText(/before it begins/);
    await eventually(async () => expect(await findHidden(message)).toBe(0));
    expect(await findHidden(field(page, 'From'))).toBe(0);
    expect(await findHidden(field(page, 'Until'))).toBe(0);
    expect(await message.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
  });

  it('is edited in sight on a phone', async () => {
    const page = await browser.open(`/networks/${ID}?lens=all`, { viewport: { width: 360, height: 740 } });
    await waitForMap(page);
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Table' }).click();
    await when(page, '2020-01-05').dblclick();
    await field(page, 'Until').fill('1999-12-31');
    await page.keyboard.press('Enter');
    await page
      .getByRole('table')
      .getByText(/before it begins/)
      .waitFor();
    await eventually(async () => expect(await findHidden(page.getByRole('table').locator('form'))).toBe(0));
  });

  it('takes spaces while it is typed, as every field of the tables does', async () => {
    const page = await open();
    const words = '16 février 2020';
    await when(page, '2020-01-06').dblclick();
    await field(page, 'From').waitFor();
    await page.keyboard.type(words);
    expect(await field(page, 'From').inputValue()).toBe(words);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New tie …' }).click();
    const since = page.getByRole('textbox', { name: 'New tie: Since' });
    await since.click();
    await page.keyboard.type(words);
    expect(await since.inputValue()).toBe(words);
    await since.fill('');
    await page.getByRole('tab', { name: /^Actors/ }).click();
    const role = page.locator('tr[data-row="minister"] td[data-column="role"]');
    for (const column of ['role', 'from', 'notes']) {
      const cell = page.locator(`tr[data-row="minister"] td[data-column="${column}"]`);
      await cell.dblclick();
      await cell.locator('input').waitFor();
      await page.keyboard.type(words);
      expect(await cell.locator('input').inputValue()).toBe(words);
      await page.keyboard.press('Escape');
    }
    await role.dblclick();
    expect(await role.locator('input').inputValue()).toBe('');
  });

  it('takes back what is typed and no more with Ctrl and Z, and says on Escape that it is not kept', async () => {
    const page = await open();
    const undo = page.getByRole('button', { name: /^Undo: / });
    await when(page, '2020-01-07').dblclick();
    await field(page, 'From').waitFor();
    await page.keyboard.type('2020-05');
    await page.keyboard.press('Enter');
    await when(page, '2020-01-07').getByText('May 2020', { exact: true }).waitFor();
    const name = await undo.getAttribute('aria-label');

    await when(page, '2020-01-08').dblclick();
    await field(page, 'From').waitFor();
    await page.keyboard.type('2020-06');
    for (let times = 0; times < 12; times++) await page.keyboard.press('Control+z');
    expect(await field(page, 'From').inputValue()).toBe('2020-01-08');
    await page.keyboard.type('no date');
    await page.keyboard.press('Escape');
    await field(page, 'From').waitFor({ state: 'detached' });
    await page.getByText('Nothing was changed.').first().waitFor();

    await when(page, '2020-01-08').dblclick();
    await field(page, 'Until').fill('1999');
    await page.keyboard.press('Enter');
    await page
      .getByRole('table')
      .getByText(/before it begins/)
      .waitFor();
    await page.keyboard.press('Escape');
    await page
      .getByText(/^The change was not kept/)
      .first()
      .waitFor();
    expect(await undo.getAttribute('aria-label')).toBe(name);
    expect(await readDates('2020-01-07')).toEqual({ from: '2020-05', to: '2020-05' });
    expect(await readDates('2020-01-08')).toEqual({ from: '2020-01-08', to: '2020-01-08' });
  });
});

describe('the columns of the table of ties', () => {
  const head = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });

  it('are left out where no row can have anything, and leave the room to names', async () => {
    const page = await open();
    expect(await head(page, 'To').count()).toBe(1);
    expect(await head(page, 'Third party').count()).toBe(0);
    const name = row(page, '2020-01-09').locator('td[data-column="target"]');
    expect(await name.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
  });

  it('break what is longer than they are into two lines, also a type, and end what is longer still with dots', async () => {
    const page = await open();
    await page.getByRole('table').locator('tr[data-row]').first().hover();
    await page.mouse.wheel(0, 5_000);
    const type = row(page, '2020-01-30').locator('td[data-column="type"] button');
    await type.waitFor();
    const words = type.locator('span');
    const { height } = await words.evaluate((each) => each.getBoundingClientRect().toJSON());
    expect(height).toBeGreaterThan(20);
    expect(height).toBeLessThanOrEqual(30);
    expect(await words.evaluate((each) => getComputedStyle(each).webkitLineClamp)).toBe('2');
    const fits = (each: Element) =>
      each.getBoundingClientRect().right <= (each.closest('td')?.getBoundingClientRect().right ?? 0);
    expect(await words.evaluate(fits)).toBe(true);
  });
});
