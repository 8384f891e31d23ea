import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { createOpener } from './explorer-page';
import { chooseLens } from './filter-panel';

const browser = startBrowser();
const open = createOpener(browser);

describe('actors that a filter brings back out of sight', () => {
  it('are counted, and brought into sight when asked for, while nobody moves', async () => {
    const page = await open();
    const note = page.getByRole('button', { name: /out of sight/ });
    expect(await note.count()).toBe(0);
    await chooseLens(page, 'All');
    await note.waitFor();
    expect(await note.textContent()).toMatch(/^\d+ actors? (is|are) out of sight\. Show all$/);
    const { positions, zoom } = await readMap(page);
    await note.click();
    await note.waitFor({ state: 'detached' });
    await eventually(async () => {
      const after = await readMap(page);
      expect(after.zoom).toBeLessThan(zoom);
      expect(after.positions).toEqual(positions);
    });
  });
});
