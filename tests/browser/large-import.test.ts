import { generateNetwork } from '@/tests/bench/generate-network';
import { startBrowser } from './browser';
import { findOnMap, readMap } from './drawn-map';
import { details, waitForMap } from './explorer-page';
import { choose, openFigure, preview, saveBy } from './figure-dialog';
import { bringIn, chooseFiles, readOutcome } from './import-page';
import { shareFixtures } from './serve-networks';

shareFixtures();
const browser = startBrowser();

/** Six hundred actors and two thousand ties, as a spreadsheet has them: two names and what one does to the other. */
function toTable(): string {
  const { actors, relationships } = generateNetwork({ actors: 600, ties: 2000 });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const rows = relationships.flatMap(({ source, target, type }) =>
    target === null ? [] : [`"${names.get(source)}","${names.get(target)}",${type}`],
  );
  return ['source,target,type', ...rows].join('\n');
}

describe('a table of six hundred actors and two thousand ties', () => {
  it('is imported, opens in sides, says who connects two of them, and is saved as a figure', async () => {
    const page = await browser.open('/import');
    await chooseFiles(page, { name: 'contacts.csv', content: toTable() });
    expect(await readOutcome(page)).toMatch(/^\d{3} actors and \d,?\d{3} ties/);
    await page.getByRole('textbox', { name: 'Title' }).fill('Our contacts');
    await bringIn(page);
    await page.getByRole('link', { name: /^Open/ }).click();
    await waitForMap(page);
    await page.getByText(/^\d{3} actors in \d+ sides, [\d,]+ ties$/).waitFor();

    const { legs } = await readMap(page);
    const isSide = (id: string) => id.startsWith('side:');
    const line = legs.find(
      ({ from, to, relationship }) => isSide(from) && isSide(to) && relationship.includes('|'),
    );
    const { x, y } = await findOnMap(page, line?.relationship ?? '');
    await page.mouse.click(x, y);
    const who = details(page).getByRole('heading', { name: 'Who connects them' });
    await who.waitFor();
    const connectors = details(page)
      .getByRole('listitem')
      .filter({ hasText: /in contact with \d+ of Around .+ and \d+ of Around / });
    expect(await connectors.count()).toBeGreaterThan(0);

    await openFigure(page);
    expect(await preview(page).getByRole('img').first().getAttribute('alt')).toMatch(/side/);
    await choose(page, 'PDF');
    const { name, bytes } = await saveBy(page, 'Save PDF');
    expect(name).toBe('our-contacts.pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
