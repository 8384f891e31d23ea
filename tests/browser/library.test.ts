import { startBrowser } from './browser';
import { textOf, waitForMap } from './explorer-page';

const browser = startBrowser();

describe('the first page', () => {
  it('lists the networks that ship, each with its counts, its date and a picture', async () => {
    const page = await browser.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const cards = page.getByRole('main').getByRole('listitem');
    expect(await cards.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'The Derry link, 1990 to 1993',
      'Lebanon 2024: a ceasefire request, and its denial',
      'Oslo 1993: the secret channel',
    ]);
    const lebanon = cards.filter({ hasText: 'Lebanon 2024' });
    expect(await textOf(lebanon)).toContain('16 actors, 27 ties, 5 claims · as of 1 November 2024');
    expect(await lebanon.locator('time').getAttribute('datetime')).toBe('2024-11-01');
    for (const card of await cards.all()) {
      const picture = card.locator('svg').first();
      const box = await picture.boundingBox();
      expect(box?.width).toBeGreaterThan(200);
      expect(await picture.locator('path').count()).toBeGreaterThan(10);
    }
  });

  it('draws in a picture what the network opens with: its actors, flags and all, and its ties', async () => {
    const page = await browser.open('/');
    const picture = page.getByRole('listitem').filter({ hasText: 'Lebanon 2024' }).locator('svg').first();
    // Three states with flags, five others; eleven legs.
    expect(await picture.locator('image').count()).toBe(3);
    const strokes = await picture.locator('path[fill="none"]').count();
    expect(strokes).toBe(11);
    const isPainted = await picture.evaluate((svg) => {
      const stroke = svg.querySelector('path[fill="none"]');
      return stroke ? getComputedStyle(stroke).stroke : '';
    });
    expect(isPainted).toMatch(/^(rgb|color)\((?!0, 0, 0\))/);
  });

  it('leads to each network, and back', async () => {
    const page = await browser.open('/');
    await page.getByRole('link', { name: /Oslo 1993/ }).click();
    await page.waitForURL('/networks/oslo-1993');
    await waitForMap(page);
    await page.getByRole('link', { name: 'Backchannel' }).click();
    await page.waitForURL('/');
    await page.getByRole('link', { name: 'How to read the map' }).click();
    await page.waitForURL('/vocabulary');
  });
});
