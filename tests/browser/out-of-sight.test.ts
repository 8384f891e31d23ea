import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { createOpener } from './explorer-page';
import { chooseLens } from './filter-panel';
import { findCutOff, readPainted } from './painted-map';

const browser = startBrowser();
const open = createOpener(browser);

describe('actors that a filter brings back out of sight of a camera that the user has moved', () => {
  it('are counted, and brought into sight when asked for, while no actor moves', async () => {
    const page = await open();
    const note = page.getByRole('button', { name: /out of sight/ });
    await page.keyboard.press('=');
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
    expect(findCutOff(await readPainted(page))).toEqual([]);
  });
});
