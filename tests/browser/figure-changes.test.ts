import { startBrowser, toAddress } from './browser';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { choose, fetchFromAddress, openFigure, preview, saveBy, waitForPreview } from './figure-dialog';
import { shareCopy } from './serve-networks';

const ID = shareCopy('two-brothers');
const PATH = `/networks/${ID}?lens=all`;

const browser = startBrowser();

/** Changes the network as another person would, who has it at that version; returns the version that this makes. */
async function change(base: number, operations: readonly object[]): Promise<number> {
  const response = await fetch(toAddress(`/api/networks/${ID}/changes`), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ base, changes: [{ label: 'a change', operations }] }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`The change is refused: ${JSON.stringify(answer)}`);
  return answer.version;
}

const getSvg = async () => (await fetch(toAddress(`/api/networks/${ID}/figure.svg?lens=all`))).text();

describe('the figure of a network that others change', () => {
  it('shows it as it is now, on the page and from the API, with who is new where the map has them', async () => {
    const response = await fetch(toAddress(`/api/networks/${ID}`));
    const network = await response.json();
    // 0, unless it is tried once more.
    const base = Number(response.headers.get('Backchannel-Version'));
    const id = `newcomer-${base}`;
    const [first] = network.actors;
    const page = await browser.open(PATH);
    await waitForMap(page);
    expect(await getSvg()).not.toContain(`data-actor="${id}"`);
    const renamed = {
      op: 'set',
      list: 'actors',
      id: first.id,
      field: 'name',
      was: first.name,
      now: 'Somebody else',
    };
    const newcomer = { id, kind: 'person', name: 'A newcomer' };
    const tie = { id: `greeting-${base}`, type: 'talks-to', source: id, target: first.id };
    const version = await change(base, [
      renamed,
      { op: 'add', list: 'actors', thing: newcomer, before: null },
      { op: 'add', list: 'relationships', thing: tie, before: null },
    ]);
    expect(version).toBeGreaterThan(base);
    const now = await getSvg();
    expect(now).toContain(`data-actor="${id}"`);
    expect(now).toContain('>Somebody else<');
    // The page hears of it by itself.
    await openFigure(page);
    await choose(page, 'SVG');
    await eventually(async () =>
      expect(await preview(page).locator('img').getAttribute('alt')).toContain(
        `${network.actors.length + 1} actors`,
      ),
    );
    await waitForPreview(page);
    const { bytes } = await saveBy(page, 'Save SVG');
    expect(bytes.toString('utf8')).toContain('>Somebody else<');
    expect(bytes.equals(await fetchFromAddress(page))).toBe(true);
  });
});
