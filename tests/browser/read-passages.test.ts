import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { fetchReviewed, pressAndMove, readCard, readReport } from './read-page';
import { shareServer } from './shared-server';

const browser = startBrowser();
shareServer();

/** Two paragraphs: no sentence names two actors together. */
const ARTICLE = `Ferry talks leave two islands guessing
By Lena Okoro
Straits Gazette, 12 March 2031

Israel kept silent on Monday. Iran waited for a call that did not come. Georgia closed a port.

Jordan opened one instead.
`;

async function openPassages(): Promise<Page> {
  const page = await browser.open('/read');
  await readReport(page, ARTICLE);
  await pressAndMove(page, 'Shift+A');
  while ((await readCard(page)).kind === 'actor') await pressAndMove(page, 'a');
  return page;
}

const pressed = (page: Page, group: string) =>
  page.getByRole('group', { name: group }).locator('[aria-pressed="true"]').textContent();

describe('a passage in the review', () => {
  it('is folded away, and ties any two of its actors by keys, one tie after another', async () => {
    const page = await openPassages();
    await page.getByText('The box below shows what is folded away: 1 passage.').waitFor();
    await page.keyboard.press('p');
    await eventually(async () => expect((await readCard(page)).title).toBe('Israel → Iran'));
    await page.locator('[data-card]').getByText('Passage', { exact: true }).waitFor();
    await page.keyboard.press('6');
    await page.getByText('Tied already: Israel opposes Iran.').waitFor();
    await page.locator('[data-told]', { hasText: 'Israel opposes Iran' }).waitFor();
    await pressAndMove(page, 'f');
    expect((await readCard(page)).title).toBe('Georgia → Iran');
    await pressAndMove(page, 'g');
    expect((await readCard(page)).title).toBe('Georgia → Jordan');
    await page.locator('[data-card] mark', { hasText: 'Jordan opened one instead.' }).waitFor();
    await pressAndMove(page, 't');
    expect((await readCard(page)).title).not.toBe('Georgia → Jordan');
    await pressAndMove(page, '1');
    const network = await fetchReviewed(page, ({ relationships }) => relationships.length === 2);
    expect(network.relationships[0]).toMatchObject({
      type: 'opposes',
      source: 'israel',
      target: 'iran',
      evidence: [{ excerpt: 'Israel kept silent on Monday. Iran waited for a call that did not come.' }],
    });
    await page.keyboard.press('a');
    await eventually(async () => expect((await readCard(page)).kind).toBe('none'));
    await page.keyboard.press('?');
    await page.getByText('Take the next actor as the first of the two').waitFor();
    await page.getByText('Take the next actor as the second of the two').waitFor();
  });

  it('takes its two actors by mouse, and puts one that is on the other side in place of the first', async () => {
    const page = await openPassages();
    await page.getByRole('checkbox', { name: /^Show 1 passage/ }).check();
    await page.getByRole('group', { name: /^To/ }).getByRole('button', { name: 'Georgia' }).click();
    await eventually(async () => expect((await readCard(page)).title).toBe('Israel → Georgia'));
    await page.getByRole('group', { name: /^From/ }).getByRole('button', { name: 'Georgia' }).click();
    await eventually(async () => expect((await readCard(page)).title).toBe('Georgia → Israel'));
    expect(await pressed(page, 'From (F for the next)')).toBe('Georgia');
    await page.getByRole('button', { name: /^1 / }).click();
    await page.getByText('Tied already:').waitFor();
    await page.getByRole('button', { name: /^Go on/ }).click();
    await eventually(async () => expect((await readCard(page)).kind).toBe('none'));
  });

  it.each(['light', 'dark'] as const)('fits a telephone, in %s', async (colorScheme) => {
    const page = await openPassages();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.keyboard.press('p');
    await page.getByRole('group', { name: /^From/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
