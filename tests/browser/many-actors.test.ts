import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { details, waitForMap } from './explorer-page';
import { createStayingOpener } from './left-page';
import { shareFixtures } from './serve-networks';

/** A ring of people, each of whom talks to the next and to the one across. */
function buildRing(count: number): string {
  const ids = Array.from({ length: count }, (_, index) => `person-${index + 1}`);
  const tie = (from: number, to: number) => ({
    id: `${from}-to-${to}`,
    type: 'talks-to',
    source: ids[from % count],
    target: ids[to % count],
  });
  return JSON.stringify({
    format: 'backchannel/1',
    id: 'ring',
    title: 'A ring',
    actors: ids.map((id, index) => ({ id, kind: 'person', name: `Person ${index + 1}` })),
    relationships: ids.flatMap((_, index) => [
      tie(index, index + 1),
      ...(index < count / 2 ? [tie(index, index + Math.floor(count / 2))] : []),
    ]),
  });
}

shareFixtures({ 'ring.json': buildRing(320) });
const browser = startBrowser();
const show = createStayingOpener(browser);

describe('a network of more actors than come with their places', () => {
  it('says that it is being arranged, and is there to be used', async () => {
    const page = await browser.open('/icon.svg');
    await page.goto('/networks/ring?group=none', { waitUntil: 'commit' });
    await page.getByText('Arranging 320 actors …').waitFor();
    await waitForMap(page);
    expect((await readMap(page)).actors).toHaveLength(320);
    await eventually(async () => expect(await page.getByText('Arranging 320 actors …').count()).toBe(0));
  });

  it('stands alike on every visit', async () => {
    const one = await show('/networks/ring?group=none');
    const other = await browser.open('/networks/ring?group=none');
    await waitForMap(other);
    const { positions } = await readMap(one);
    expect((await readMap(other)).positions).toEqual(positions);
    expect(new Set(Object.values(positions).map(({ x, y }) => `${x} ${y}`)).size).toBe(320);
  });

  it('says how to ask for less, and lists all of its ties', async () => {
    const page = await show('/networks/ring?group=none');
    const note = page.getByText(/^320 actors at once are hard to read\./);
    await note.waitFor();
    await note.getByRole('button', { name: 'Close' }).click();
    await eventually(async () => expect(await note.count()).toBe(0));
    await page.keyboard.press('t');
    const table = page.getByRole('table', { name: 'Relationships shown on the map' });
    expect(await table.getAttribute('aria-rowcount')).toBe('481');
    const rows = table.locator('tbody tr[data-row]');
    await rows.first().locator('button').focus();
    await page.keyboard.press('Control+End');
    await rows.last().click();
    await details(page).getByRole('heading', { name: 'Person 320 talks to Person 1' }).waitFor();
  });

  it('is narrowed to a neighbourhood by search and F', async () => {
    const page = await show('/networks/ring?select=person-7');
    await page.keyboard.press('f');
    await eventually(async () =>
      expect((await readMap(page)).actors).toEqual(['person-167', 'person-6', 'person-7', 'person-8']),
    );
  });
});
