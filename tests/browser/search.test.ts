import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { findOnMap } from './drawn-map';
import { eventually } from './eventually';
import { details, OSLO } from './explorer-page';
import { createStayingPage } from './left-page';

const browser = startBrowser();

const { open, leave } = createStayingPage(browser);

const field = (page: Page) => page.getByRole('combobox', { name: 'Search actors, claims and documents' });

/** The first line of each thing that was found. */
const expectFound = (page: Page, expected: readonly string[], how = '') =>
  eventually(async () => {
    const options = await page.getByRole('option').allInnerTexts();
    const found = options
      .map((text) => text.split('\n')[0] ?? '')
      .filter((text) => !text.startsWith('Keep only'));
    expect([how, ...found.slice(0, expected.length)]).toEqual([how, ...expected]);
  });

const FOUND = [
  ['a name', 'Berri', 'Nabih Berri'],
  ['the beginning of a name, in any case', 'hEZb', 'Hezbollah'],
  ['a part of a name', 'asralla', 'Hassan Nasrallah'],
  ['an alias', 'Hizballah', 'Hezbollah'],
  ['a role', 'White House', 'Brett McGurk'],
  ['a typo', 'hochstien', 'Amos Hochstein'],
  ['two typos', 'netanjahou', 'Benjamin Netanyahu'],
  ['Arabic', 'حزب الله', 'Hezbollah'],
  ['Arabic without its hamza', 'ايران', 'Iran'],
  ['Persian letters', 'ایران', 'Iran'],
  ['Arabic with vowels', 'بَرِّي', 'Nabih Berri'],
  ['Hebrew', 'נתניהו', 'Benjamin Netanyahu'],
  ['words in any order', 'hochstein amos', 'Amos Hochstein'],
  ['a claim', 'ceasefire of 60', 'The United States pushes a ceasefire of 60 days.'],
] as const;

describe('the search', () => {
  it('finds by name, alias, role or statement, in any script, and forgives', async () => {
    const page = await open();
    for (const [how, text, name] of FOUND) {
      await field(page).fill(text);
      await expectFound(page, [name], how);
    }
    await field(page).fill('');
    await leave(page);
  });

  it('does without accents', async () => {
    const page = await open(OSLO);
    await field(page).fill('rod-larsen');
    await expectFound(page, ['Terje Rød-Larsen']);
    await field(page).fill('jorgen');
    await expectFound(page, ['Johan Jørgen Holst']);
    await field(page).fill('');
    await leave(page);
  });

  it('selects the best hit by Enter, tells of it, and brings it into sight', async () => {
    const page = await open();
    for (let i = 0; i < 9; i++) await page.keyboard.press('Shift+Equal');
    const stage = await page.locator('#network-map').boundingBox();
    const isInSight = async () => {
      const { x, y } = await findOnMap(page, 'hezbollah');
      const { left, top, right, bottom } = {
        left: stage?.x ?? 0,
        top: stage?.y ?? 0,
        right: (stage?.x ?? 0) + (stage?.width ?? 0),
        bottom: (stage?.y ?? 0) + (stage?.height ?? 0),
      };
      return x > left && x < right && y > top && y < bottom;
    };
    await eventually(async () => expect(await isInSight()).toBe(false));
    await page.keyboard.press('/');
    await page.keyboard.type('hezb');
    await expectFound(page, ['Hezbollah']);
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { level: 2, name: 'Hezbollah' }).waitFor();
    await page.getByRole('status').getByText('Hezbollah is selected.').waitFor({ state: 'attached' });
    await eventually(async () => expect(await isInSight()).toBe(true));
    expect(await field(page).inputValue()).toBe('');
    await field(page).fill('');
    await leave(page);
  });

  it('leaves what it has selected to the keys that act on it, such as F2', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('hezb');
    await expectFound(page, ['Hezbollah']);
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { level: 2, name: 'Hezbollah' }).waitFor();
    await page.keyboard.press('F2');
    const name = details(page).getByRole('textbox', { name: 'Name', exact: true });
    await eventually(async () => expect(await name.inputValue()).toBe('Hezbollah'));
    await name.press('Escape');
    await name.waitFor({ state: 'detached' });
    await leave(page);
  });

  it('has the focus before the key after its own arrives', async () => {
    const page = await open();
    const focused = await page.evaluate(() => {
      const stage = document.getElementById('network-map');
      stage?.focus();
      stage?.dispatchEvent(new KeyboardEvent('keydown', { key: '/', code: 'Slash', bubbles: true }));
      return document.activeElement?.id;
    });
    expect(focused).toBe('network-search');
    await leave(page);
  });

  it('goes through the hits by the arrow keys, and away by Escape', async () => {
    const page = await open();
    await field(page).fill('mikati');
    await expectFound(page, ['Najib Mikati', 'Mikati’s office']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { level: 2, name: 'Mikati’s office' }).waitFor();
    await field(page).fill('najib');
    await expectFound(page, ['Najib Mikati']);
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await page.getByRole('option').count()).toBe(0));
    await eventually(async () => expect(new URL(page.url()).search).toBe('?select=mikatis-office'));
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await field(page).inputValue()).toBe(''));
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('network-map');
    await leave(page);
  });

  it('opens a claim that is found', async () => {
    const page = await open();
    await field(page).fill('rejected that earlier');
    await page.getByRole('option', { name: 'Nasrallah rejected that earlier idea.' }).click();
    await details(page)
      .getByRole('heading', { level: 2, name: 'Nasrallah rejected that earlier idea.' })
      .waitFor();
    await eventually(async () => expect(new URL(page.url()).search).toBe('?claim=nasrallah-rejected-it'));
    await field(page).fill('');
    await leave(page);
  });

  it('leads from a document that is found to where it can be left out', async () => {
    const page = await open(OSLO);
    await field(page).fill('Gaza First');
    await expectFound(page, ['Gaza First: The Secret Norway Channel to Peace between Israel and the PLO']);
    await page.keyboard.press('Enter');
    const report = page.getByRole('switch', { name: /^Gaza First/ });
    await eventually(async () =>
      expect(await report.evaluate((element) => element === document.activeElement)).toBe(true),
    );
    await eventually(async () => expect(new URL(page.url()).search).toBe(''));
    await page.keyboard.press('Space');
    await eventually(async () =>
      expect(new URL(page.url()).searchParams.get('without')).toBe('corbin-gaza-first'),
    );
    // Whose neighbourhood is shown is who the details are about, where they were about another.
    for (const [name, key] of [
      ['Johan Jørgen Holst', 'Enter'],
      ['Shimon Peres', 'Shift+Enter'],
    ] as const) {
      await field(page).fill(name);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press(key);
      await details(page).getByRole('heading', { level: 2, name }).waitFor();
    }
    await page.getByText('Shimon Peres and those within 1 step').first().waitFor();
  });

  it('says so when it finds nothing', async () => {
    const page = await open();
    await field(page).fill('Talleyrand');
    await page.getByText('No results for “Talleyrand”').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
    await field(page).fill('');
    await leave(page);
  });
});
