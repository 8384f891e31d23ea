import { startBrowser } from './browser';
import { form, saveMark, waitUntilSaved } from './edit-page';
import { waitForMap } from './explorer-page';
import { FORMS } from './forms-table';
import { keepHandMade, readKept } from './hand-made';
import { serveEachTest } from './kept-server';

const browser = startBrowser();
const server = serveEachTest();

describe.each(FORMS)('the form for $name', (row) => {
  it('is saved in this browser while the server is gone, and sent once it is back', async () => {
    const page = await browser.open(`${await keepHandMade(server.url())}${row.query}`);
    await waitForMap(page);
    await row.open(page);
    const opened = form(page, row.title);
    await opened.waitFor();
    await server.kill();
    await row.fill(opened);
    await opened.getByRole('button', { name: row.save, exact: true }).click();
    await opened.waitFor({ state: 'detached' });
    await saveMark(page, '1 change kept in this browser; the server does not answer.').waitFor();
    await server.restart();
    await waitUntilSaved(page);
    expect(row.isSaved(await readKept(server.url(), 'hand-made'))).toBe(true);
  });
});
