import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { type DrawnMap, findOnMap, readMap, readMarked } from './drawn-map';
import { eventually } from './eventually';
import { clickOnMap, details } from './explorer-page';
import { createStayingOpener } from './left-page';
import { readPainted } from './painted-map';
import { shareFixtures } from './serve-networks';

/**
 * Two who have five ties of three types, one of which is denied, amid enough others that the map has no room for each tie: they
 * stand in a ring, each tied to the next.
 */
function buildNetwork(): string {
  const ids = ['north', 'south', ...Array.from({ length: 42 }, (_, at) => `other-${at}`)];
  const tie = (id: string, type: string, source: string, target: string) => ({ id, type, source, target });
  return JSON.stringify({
    ...{ format: 'backchannel/1', id: 'pair', title: 'A pair' },
    actors: ids.map((id) => ({
      id,
      kind: 'group',
      name: id === 'north' ? 'North' : id === 'south' ? 'South' : id,
    })),
    relationships: [
      tie('first', 'talks-to', 'north', 'south'),
      tie('second', 'backs', 'north', 'south'),
      tie('third', 'asks', 'south', 'north'),
      tie('fourth', 'opposes', 'north', 'south'),
      tie('fifth', 'talks-to', 'south', 'north'),
      { ...tie('denial', 'denies', 'other-9', 'north'), claim: 'asked' },
      ...ids.map((id, at) => tie(`ring-${at}`, 'talks-to', id, ids[(at + 2) % ids.length] ?? '')),
    ],
    claims: [{ id: 'asked', statement: 'South asked North.', relationships: ['third'] }],
  });
}

shareFixtures({ 'pair.json': buildNetwork() });
const browser = startBrowser({ loadsAhead: true });

const TIES = ['first', 'second', 'third', 'fourth', 'fifth'];

const openView = createStayingOpener(browser, { viewport: { width: 1280, height: 800 } });
const open = (query = '') => openView(`/networks/pair?lens=all${query}`);
const between = ({ legs }: DrawnMap) =>
  legs
    .filter(({ from, to }) => [from, to].sort().join() === 'north,south')
    .map(({ relationship }) => relationship);
const expectLines = (page: Page, ...ties: readonly string[]) =>
  eventually(async () => expect(between(await readMap(page)).sort()).toEqual([...ties].sort()));
/** Where the line is on which nobody stands: a quarter of the way. */
const leaveMap = async (page: Page) => {
  const box = await page.locator('#network-map').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
};

describe('five ties between two actors', () => {
  it('are one line with their number, and with how many of them are contested', async () => {
    const page = await open();
    await expectLines(page, 'first');
    const { words } = await readPainted(page);
    expect(words.filter(({ id }) => id === 'first').map(({ text }) => text)).toEqual(['≠ 1/5']);
    await page.getByRole('main').getByText('44 actors, 50 ties', { exact: true }).waitFor();
  });

  it('open while the pointer is among them, and close behind it', async () => {
    const page = await open();
    const { x, y } = await findOnMap(page, 'first');
    await page.mouse.move(x, y);
    await expectLines(page, ...TIES);
    await eventually(async () => expect(await readMarked(page, 'is-hovered')).toEqual([...TIES].sort()));
    await leaveMap(page);
    await expectLines(page, 'first');
  });

  it('are selected together by a click, and stay open then', async () => {
    const page = await open();
    const { x, y } = await findOnMap(page, 'first');
    // A finger does not hover.
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up();
    await details(page).getByRole('heading', { level: 2, name: '5 selected' }).waitFor();
    await leaveMap(page);
    await expectLines(page, ...TIES);
    await page.keyboard.press('Escape');
    await expectLines(page, 'first');
  });

  it('are selected one by one where they are open', async () => {
    const page = await open('&ties=first');
    await expectLines(page, ...TIES);
    await clickOnMap(page, 'fourth');
    await eventually(async () => expect((await readMap(page)).selected).toEqual(['fourth']));
  });

  it('are gone through one by one by the keyboard, which opens them', async () => {
    const page = await open('&select=north');
    // The page may be one on which the test before had opened them.
    await eventually(async () => expect((await readMap(page)).selected).toEqual(['north']));
    await expectLines(page, 'first');
    await page.locator('#network-map').focus();
    await page.keyboard.press('.');
    await expectLines(page, ...TIES);
    expect(await readMarked(page, 'is-cursor')).toEqual(['first']);
    await page.keyboard.press('.');
    await eventually(async () => expect(await readMarked(page, 'is-cursor')).toEqual(['second']));
    for (let press = 0; press < 5; press++) await page.keyboard.press('.');
    await expectLines(page, 'first');
  });

  it('have a menu of their own', async () => {
    const page = await open();
    await clickOnMap(page, 'first', { button: 'right' });
    const menu = page.getByRole('menu');
    await menu.getByText('5 ties between North and South').waitFor();
    await menu.getByText('Read the evidence for all of them').click();
    await eventually(async () => expect((await readMap(page)).selected).toEqual([...TIES].sort()));
  });

  it('open for a channel that runs over one of them', async () => {
    const page = await open('&panel=channels&from=north&to=south&channel=1');
    await eventually(async () =>
      expect((await readMarked(page, 'is-highlighted')).length).toBeGreaterThan(2),
    );
    await expectLines(page, ...TIES);
  });

  it('are explained by the legend', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.getByText('Several ties; ≠ 1/3: one of three is contested').waitFor();
  });
});
