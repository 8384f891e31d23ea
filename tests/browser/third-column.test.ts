import { startBrowser } from './browser';
import { LEBANON, waitForMap } from './explorer-page';

const browser = startBrowser();

describe('the column of third parties in the table of ties', () => {
  it('is edited where the type of a tie has one, and nowhere else', async () => {
    const page = await browser.open(`${LEBANON}?lens=all`);
    await waitForMap(page);
    await page.keyboard.press('t');
    const third = (text: string) =>
      page
        .getByRole('table')
        .locator('tbody tr', { hasText: text })
        .locator('td[data-column="third"]')
        .first();
    await third('Hamas').dblclick();
    expect(await page.getByRole('table').locator('input').count()).toBe(0);
    await third('Mediation').dblclick();
    await page.getByRole('table').locator('input').first().waitFor();
    await page.keyboard.press('Escape');
  });
});
