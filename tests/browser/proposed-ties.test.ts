import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { finish, form, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { details, waitForMap } from './explorer-page';
import { keepHandMade, readKept } from './hand-made';
import { showView } from './other-view';
import { shareServer } from './shared-server';

const browser = startBrowser();
const server = shareServer();

const open = async (id: string, query: string): Promise<Page> => {
  const page = await browser.open(`${await keepHandMade(server.url(), id)}${query}`);
  await waitForMap(page);
  return page;
};

describe('a tie that is only proposed', () => {
  it('is said to be so in its form, and then in the details and the legend', async () => {
    const id = server.newId();
    const page = await open(id, '&ties=ada-talks-ben');
    await details(page).getByRole('button', { name: 'Edit', exact: true }).click();
    const tie = form(page, 'Edit tie');
    await tie.getByRole('checkbox', { name: 'Proposed: offered, planned or conditional' }).check();
    await finish(tie, 'Save');
    await waitUntilSaved(page);
    const { relationships } = await readKept(server.url(), id);
    expect(relationships[0]).toMatchObject({ id: 'ada-talks-ben', modality: 'proposed' });
    await details(page)
      .getByRole('heading', { name: /talks to .*\(proposed\)/ })
      .waitFor();
    await details(page).getByText('It is proposed: offered, planned or conditional.').waitFor();
    const legend = page.getByRole('region', { name: 'Legend' });
    const toggle = legend.getByRole('button', { name: 'Legend' });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await legend.getByText('Proposed').waitFor();
  });

  it('is no contact until it is asked to count', async () => {
    const path = await keepHandMade(server.url(), server.newId());
    const page = await browser.open(`${path}&ties=ada-talks-b-ash`);
    await waitForMap(page);
    for (const id of ['ada-talks-b-ash', 'ada-talks-ben']) {
      await showView(page, `${path}&ties=${id}`);
      await details(page).getByRole('button', { name: 'Edit', exact: true }).click();
      const tie = form(page, 'Edit tie');
      await tie.getByRole('checkbox', { name: /^Proposed/ }).check();
      await finish(tie, 'Save');
      await waitUntilSaved(page);
    }
    await showView(page, `${path}&panel=channels&from=ada&to=league`);
    await page.getByText('Counting proposed ties would open a channel').waitFor();
    await page.getByRole('checkbox', { name: 'Count proposed ties' }).check();
    await page.getByText('Counting proposed ties would open a channel').waitFor({ state: 'detached' });
    await eventually(async () => expect(new URL(page.url()).searchParams.get('proposed')).toBe('yes'));
  });
});
