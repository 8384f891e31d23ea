import { startBrowser } from './browser';
import { findOnMap, readMap } from './drawn-map';
import { eventually } from './eventually';
import { filters, reloadSettled, waitForMap } from './explorer-page';
import { shareFixtures } from './serve-networks';

/** Ninety people of six countries: each talks to the next of their own, and the first of each country to the next country's. */
function buildNetwork() {
  const COUNTRIES = ['LB', 'US', 'IL', 'NO', 'FR', 'EG'];
  const members = COUNTRIES.map((country) =>
    Array.from({ length: 15 }, (_, at) => ({
      ...{ id: `${country.toLowerCase()}-${at}`, kind: 'person', name: `${country} Person ${at}`, country },
    })),
  );
  const tie = (source = '', target = '') => ({ id: `${source}-${target}`, type: 'talks-to', source, target });
  return {
    ...{ format: 'backchannel/1', id: 'ninety', title: 'Ninety people' },
    actors: members.flat(),
    relationships: members.flatMap((own, at) => [
      ...own.slice(1).map(({ id }, index) => tie(own[index]?.id, id)),
      tie(own[0]?.id, members[(at + 1) % members.length]?.[0]?.id),
    ]),
  };
}

shareFixtures({ 'ninety.json': JSON.stringify(buildNetwork()) });
const browser = startBrowser();

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1400, height: 900 } };
const isSide = (id: string) => id.startsWith('side:');

describe('a network of ninety actors', () => {
  it('opens actor by actor on a desk', async () => {
    const page = await browser.open('/networks/ninety?lens=all', DESK);
    await waitForMap(page);
    expect((await readMap(page)).actors).toHaveLength(90);
  });

  it('opens collapsed into sides on a phone, says so as on a desk, and looks alike on a desk by a link that was made there', async () => {
    const phone = await browser.open('/networks/ninety?lens=all', PHONE);
    await waitForMap(phone);
    await phone.getByText('90 actors in 6 sides, 90 ties').waitFor();
    await phone.getByText('Tap a side twice to open it.').waitFor();
    const closed = (await readMap(phone)).actors.filter(isSide);
    expect(closed).toHaveLength(6);
    // The sides stand in the room that a phone has, which is higher than wide.
    const places = await Promise.all(closed.map((id) => findOnMap(phone, id)));
    const measure = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    expect(measure(places.map(({ y }) => y))).toBeGreaterThan(measure(places.map(({ x }) => x)));

    // By a link that was made there.
    await phone.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Filters' }).tap();
    await filters(phone)
      .getByRole('button', { name: /^Show who is in it: / })
      .first()
      .tap();
    await phone.waitForURL(/group=country.*open=|open=.*group=country/);
    const { actors } = await readMap(phone);
    const desk = await browser.open(new URL(phone.url()).pathname + new URL(phone.url()).search, DESK);
    await waitForMap(desk);
    await eventually(async () => expect((await readMap(desk)).actors).toEqual(actors));
  });

  it('stays actor by actor on a phone where the link or the user says so', async () => {
    const page = await browser.open('/networks/ninety?lens=all&group=none', PHONE);
    await waitForMap(page);
    expect((await readMap(page)).actors).toHaveLength(90);
    await page.goto('/networks/ninety?lens=all');
    await waitForMap(page);
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Filters' }).tap();
    await filters(page).getByText('None', { exact: true }).tap();
    await page.waitForURL(/group=none/);
    await reloadSettled(page);
    expect((await readMap(page)).actors).toHaveLength(90);
  });
});
