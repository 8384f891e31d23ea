import { startBrowser } from './browser';
import { createOpener, details } from './explorer-page';
import { shareFixtures } from './serve-networks';

const ACTORS = ['Ada', 'Bert', 'Cleo'].map((name) => ({ id: name.toLowerCase(), kind: 'person', name }));
const talk = (id: string, target: string, period: object) => ({
  ...{ id, type: 'talks-to', source: 'ada', target },
  ...period,
});
const network = {
  format: 'backchannel/1',
  id: 'tie-order',
  title: 'Ties of several years',
  actors: ACTORS,
  relationships: [
    talk('old', 'bert', { from: '2001' }),
    talk('undated', 'bert', {}),
    talk('late', 'bert', { from: '2024-10-02' }),
    talk('mid', 'cleo', { from: '2010-05' }),
  ],
};
shareFixtures({ 'tie-order.json': JSON.stringify(network) });
const open = createOpener(startBrowser());

describe('the ties of an actor', () => {
  it('are listed by when they began, the latest first, and the list says so', async () => {
    const page = await open('/networks/tie-order?select=ada');
    await details(page).getByText('the latest first, undated last.').waitFor();
    const ties = details(page).locator('li', { has: page.locator('[data-action="select-tie"]') });
    const text = (await ties.allInnerTexts()).join();
    const places = ['2 October 2024', 'May 2010', '2001'].map((date) => text.indexOf(date));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await ties.last().textContent()).not.toMatch(/\d{4}/);
  });
});
