import { startBrowser } from './browser';

const browser = startBrowser();

describe('the first page', () => {
  it('answers, with a heading, and asks no other host for anything', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const response = await page.goto('/');
    expect(response?.status()).toBe(200);
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('heading').first().isVisible()).toBe(true);
    expect(requests.length).toBeGreaterThan(0);
    expect(new Set(requests.map((url) => new URL(url).origin))).toEqual(
      new Set([new URL(page.url()).origin]),
    );
  });
});
