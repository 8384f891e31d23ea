import { startBrowser } from './browser';
import { details, textOf } from './explorer-page';
import { createStayingOpener } from './left-page';
import { showView } from './other-view';
import { shareFixtures } from './serve-networks';

shareFixtures();
const open = createStayingOpener(startBrowser());

const PATH = '/networks/two-brothers';

it('a file without a mediation channel opens under the lens All, and what it says is text everywhere, never markup', async () => {
  const page = await open(PATH);
  expect(await page.getByRole('radio', { name: /^All 2$/ }).isChecked()).toBe(true);
  // An actor to whom nobody is tied is among them.
  expect(await textOf(page.getByRole('main'))).toContain('3 actors, 2 ties');
  await page.getByRole('region', { name: 'Time' }).getByText('No tie in this network has a date.').waitFor();

  await showView(page, `${PATH}?select=ada`);
  const text = await textOf(details(page));
  expect(text).toContain('Ada <b>Ash</b>');
  expect(text).toContain('Keeps the deed & the map.');
  expect(text).toContain('register\n12-7');
  await page.getByRole('heading', { level: 1, name: 'Two brothers <i>and</i> a field' }).waitFor();
  expect(await page.title()).toBe('Two brothers <i>and</i> a field · Backchannel');
  expect(await page.locator('img[src="x"], details b, h1 i').count()).toBe(0);
});

it('the evidence of a tie has its Admiralty grade in words, its document, its speaker and its place; a tie without any says so', async () => {
  const page = await open(`${PATH}?ties=ada-opposes-ben`);
  const so = details(page).getByRole('region', { name: 'Who says so' }).locator('article');
  // There is no grade where nobody judged.
  expect(await so.allInnerTexts()).toEqual([
    expect.stringMatching(/A1: completely reliable, confirmed by other sources\.$/),
    expect.not.stringMatching(/graded|[A-F][1-6]:/),
  ]);
  await details(page).getByText('Evidence that shows no grade is not graded.', { exact: true }).waitFor();

  // The page of the document is not told whence its reader comes.
  const link = details(page).getByRole('link', { name: 'Land register' });
  expect(await link.getAttribute('href')).toBe('https://register.example/deeds/1990');
  expect(await link.getAttribute('rel')).toContain('noreferrer');
  expect(await link.getAttribute('target')).toBe('_blank');

  // A named speaker is told as the document names them.
  expect(await textOf(so.first())).toContain('as “the elder” · Land register, page 2');
  await so.first().getByRole('button', { name: 'Ada <b>Ash</b>' }).click();
  await details(page).getByRole('heading', { level: 2, name: 'Ada <b>Ash</b>' }).waitFor();

  await showView(page, `${PATH}?ties=ada-backs-ben`);
  const text = await textOf(details(page));
  expect(text).toContain('Unsourced');
  expect(text).toContain('Nobody is on record saying so; nobody denies it.');
});
