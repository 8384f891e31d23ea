import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { readStyles } from './drawn-map';
import { eventually } from './eventually';
import { DERRY, LEBANON, OSLO } from './explorer-page';
import { createStayingOpener } from './left-page';
import { showView } from './other-view';
import { panel } from './questions-panel';

const browser = startBrowser();

const open = createStayingOpener(browser);

const rows = (page: Page) => panel(page).getByRole('region', { name: 'Brokers' }).locator('tbody tr');
const readRows = async (page: Page) => {
  await rows(page).first().waitFor();
  return (await rows(page).allInnerTexts()).map((text) => text.split(/\s*\t\s*|\n/).filter(Boolean));
};
const header = (page: Page, name: string) => panel(page).getByRole('columnheader', { name, exact: true });

/** Opens the table by its key, with those who stand between most on top. */
const openByKey = async (path: string, first: string) => {
  const page = await open(path);
  await page.keyboard.press('r');
  expect((await readRows(page))[0]?.[0]).toBe(first);
  await panel(page)
    .getByText(
      /^Betweenness: The share of all pairs .*\(Freeman 1977; computed as by Brandes 2001 and 2008\)$/,
    )
    .waitFor();
  return page;
};

/** Leaves the table, and has it again as it is at first, with all ties. */
const openAfresh = async (page: Page, path: string) => {
  await showView(page, path);
  await showView(page, `${path}?panel=brokers&lens=all`);
  await readRows(page);
};

describe('the table of brokers', () => {
  it('of Lebanon opens by its key; begins with three measures, and has the others on request; is sorted by any number', async () => {
    const page = await openByKey(LEBANON, 'Amos Hochstein');

    // Each measure is explained at its head.
    await openAfresh(page, LEBANON);
    const heads = async () =>
      (await panel(page).getByRole('columnheader').allInnerTexts()).map((text) => text.trim());
    // Names are read word by word, however many figures stand beside them.
    const name = await panel(page).getByRole('rowheader', { name: 'Amos Hochstein' }).boundingBox();
    expect(name?.width).toBeGreaterThan(100);
    expect(await heads()).toEqual(['Actor', 'Betweenness', 'Brokerage', 'Rivalries spanned', 'Side']);
    // An edge says that there are more columns; what covers it goes along with them, and stands over it at their end.
    const attachment = panel(page)
      .getByRole('region', { name: 'Brokers' })
      .evaluate((table) => getComputedStyle(table).backgroundAttachment);
    expect(await attachment).toBe('local, scroll');
    await header(page, 'Rivalries spanned').getByRole('button').hover();
    await page
      .getByText('For how many rivalries it is in contact with both ends: a possible go-between.')
      .waitFor();
    await panel(page).getByRole('button', { name: 'All measures' }).click();
    await header(page, 'Constraint').getByRole('button').click();
    expect(await heads()).toHaveLength(14);
    // Folded again, the table is not left sorted by a column that is gone.
    await panel(page).getByRole('button', { name: 'All measures' }).click();
    expect(await heads()).toHaveLength(5);
    expect(await header(page, 'Betweenness').getAttribute('aria-sort')).toBe('descending');

    // Each number says what it means and who thought of it.
    await openAfresh(page, LEBANON);
    await panel(page).getByRole('button', { name: 'All measures' }).click();
    await header(page, 'Constraint').getByRole('button').focus();
    await page.keyboard.press('Enter');
    await panel(page)
      .getByText(/\(Burt 1992\)$/)
      .waitFor();
    expect(await header(page, 'Constraint').getAttribute('aria-sort')).toBe('ascending');
    await header(page, 'Liaison').getByRole('button').click();
    await panel(page)
      .getByText(/\(Gould and Fernandez 1989\)$/)
      .waitFor();
    expect(await header(page, 'Liaison').getAttribute('aria-sort')).toBe('descending');
    await header(page, 'Actor').getByRole('button').click();
    const names = (await readRows(page)).map(([name]) => name ?? '');
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('of Lebanon makes those larger who have most of a measure, with a scale beside the map; takes sides from elsewhere, or from whoever reads it', async () => {
    const page = await open(`${LEBANON}?panel=brokers&lens=all`);
    const plain = await readStyles(page, 'width');
    await panel(page)
      .getByRole('combobox', { name: 'Size actors by' })
      .selectOption({ label: 'Betweenness' });
    await eventually(async () => {
      const grown = await readStyles(page, 'width');
      const toFactor = (id: string) =>
        Number.parseFloat(grown[id] ?? '') / Number.parseFloat(plain[id] ?? '');
      expect(toFactor('amos-hochstein')).toBeCloseTo(Math.sqrt(3), 1);
      expect(toFactor('iran')).toBeCloseTo(Math.sqrt(0.6), 1);
    });
    await page.getByRole('region', { name: 'Legend' }).getByText('Betweenness:').waitFor();
    await page.reload();
    await page.getByRole('region', { name: 'Legend' }).getByText('Betweenness:').waitFor();
    await panel(page).getByRole('combobox', { name: 'Size actors by' }).selectOption({ label: 'nothing' });
    await eventually(async () => expect(await readStyles(page, 'width')).toEqual(plain));

    // Sides from elsewhere.
    await openAfresh(page, LEBANON);
    const side = panel(page).getByRole('combobox', { name: 'Side of Nabih Berri' });
    const given = await side.inputValue();
    await side.focus();
    await side.selectOption({ label: 'Hezbollah' });
    await eventually(async () =>
      expect(new URL(page.url()).searchParams.get('own')).toBe('nabih-berri:hezbollah'),
    );
    await eventually(async () => expect(await side.inputValue()).toBe('hezbollah'));
    await side.selectOption({ label: 'as given' });
    await eventually(async () => expect(await side.inputValue()).toBe(given));
    await panel(page).getByRole('combobox', { name: 'Sides from' }).selectOption({ label: 'Communities' });
    await eventually(async () => expect(new URL(page.url()).searchParams.get('sides')).toBe('communities'));
    await eventually(async () => expect(await side.inputValue()).not.toBe(given));
  });

  it('of Oslo counts between two sides, with Norway’s people first and the parties last, without a rank', async () => {
    const page = await openByKey(OSLO, 'Johan Jørgen Holst');
    await openAfresh(page, OSLO);
    await panel(page).getByText('Counted between all who are shown.').waitFor();
    await panel(page)
      .getByRole('button', { name: /^From .* to / })
      .click();
    await panel(page)
      .getByText(/^Counted between one side – .* – and the other – .*\./)
      .waitFor();
    const readNames = async () => (await readRows(page)).map(([name]) => name ?? '');
    await eventually(async () =>
      expect((await readNames()).slice(0, 2)).toEqual(['Johan Jørgen Holst', 'Terje Rød-Larsen']),
    );
    // A long name takes a second line.
    const overhang = await rows(page)
      .first()
      .locator('th bdi')
      .evaluate((name) => {
        const { textContent: own } = name;
        name.textContent = 'The Council of the Harbours of the Northern Provinces';
        const cell = name.closest('th')?.getBoundingClientRect();
        const over = name.getBoundingClientRect().right - (cell?.right ?? 0);
        name.textContent = own;
        return over;
      });
    expect(overhang).toBeLessThanOrEqual(0);
    const israel = (await readRows(page)).find(([name]) => name === 'Israel') ?? [];
    expect(israel.slice(1, 4)).toEqual(['–', '–', '–']);
    expect((await readNames()).indexOf('Israel')).toBeGreaterThan((await readNames()).indexOf('Mona Juul'));
  });

  it('of Derry names strained triads and possible go-betweens', async () => {
    const page = await openByKey(DERRY, 'Brendan Duddy');
    await openAfresh(page, DERRY);
    await panel(page).getByRole('heading', { name: 'Structural balance' }).waitFor();
    const between = panel(page).locator('section', { hasText: 'Possible go-betweens' });
    await between.getByText(/^United Kingdom, IRA:|^IRA, United Kingdom:/).waitFor();
    expect(await between.getByRole('button', { name: 'Brendan Duddy' }).count()).toBeGreaterThan(0);
  });
});
