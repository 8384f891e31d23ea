import { startBrowser } from './browser';
import { details, textOf, waitForMap } from './explorer-page';
import { serveFixtures } from './serve-networks';

serveFixtures();
const browser = startBrowser();

const open = async (query: string) => {
  const page = await browser.open(`/networks/two-brothers?${query}`);
  await waitForMap(page);
  return page;
};

describe('the evidence of a tie', () => {
  it('has its Admiralty grade in words, and none where nobody judged', async () => {
    const page = await open('ties=ada-opposes-ben');
    const so = details(page).getByRole('region', { name: 'Who says so' }).locator('article');
    expect(await so.allInnerTexts()).toEqual([
      expect.stringMatching(/A1: completely reliable, confirmed by other sources\.$/),
      expect.not.stringMatching(/graded|[A-F][1-6]:/),
    ]);
    await details(page).getByText('Evidence that shows no grade is not graded.', { exact: true }).waitFor();
  });

  it('tells a named speaker, as the document names them, with the place in the document', async () => {
    const page = await open('ties=ada-opposes-ben');
    const first = details(page).getByRole('region', { name: 'Who says so' }).locator('article').first();
    expect(await textOf(first)).toContain('as “the elder” · Land register, page 2');
    await first.getByRole('button', { name: 'Ada <b>Ash</b>' }).click();
    await details(page).getByRole('heading', { level: 2, name: 'Ada <b>Ash</b>' }).waitFor();
  });

  it('leads to a document that has an address, without telling that page whence', async () => {
    const page = await open('ties=ada-opposes-ben');
    const link = details(page).getByRole('link', { name: 'Land register' });
    expect(await link.getAttribute('href')).toBe('https://register.example/deeds/1990');
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
  });

  it('says that nobody stands behind a tie without any', async () => {
    const page = await open('ties=ada-backs-ben');
    const text = await textOf(details(page));
    expect(text).toContain('Unsourced');
    expect(text).toContain('Nobody is on record saying so; nobody denies it.');
  });
});

describe('what a file says', () => {
  it('is text everywhere, never markup', async () => {
    const page = await open('select=ada');
    const text = await textOf(details(page));
    expect(text).toContain('Ada <b>Ash</b>');
    expect(text).toContain('Keeps the deed & the map.');
    expect(text).toContain('register\n12-7');
    await page.getByRole('heading', { level: 1, name: 'Two brothers <i>and</i> a field' }).waitFor();
    expect(await page.title()).toBe('Two brothers <i>and</i> a field · Backchannel');
    expect(await page.locator('img[src="x"], details b, h1 i').count()).toBe(0);
  });

  it('opens under the lens All when it has no mediation channel, with whom nobody is tied', async () => {
    const page = await open('');
    expect(await page.getByRole('radio', { name: /^All 2$/ }).isChecked()).toBe(true);
    expect(await textOf(page.getByRole('main'))).toContain('3 actors, 2 ties');
    await page
      .getByRole('region', { name: 'Time' })
      .getByText('No tie in this network has a date.')
      .waitFor();
  });
});
