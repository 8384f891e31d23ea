import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { readMap, readMarked } from './drawn-map';
import { eventually } from './eventually';
import {
  clickOnMap,
  createOpener,
  DERRY,
  details,
  expectTies,
  filters,
  LEBANON,
  OSLO,
  textOf,
  waitForMap,
} from './explorer-page';
import { chooseLens } from './filter-panel';
import { showView } from './other-view';
import { countPaintedPixels, isPaintedAt } from './painted';

const browser = startBrowser();

const MEDIATION = [
  'hochstein-asks-berri-earlier',
  'hochstein-asks-mikati',
  'hochstein-asks-mikati-earlier',
  'hochstein-envoy-to-israel',
  'hochstein-envoy-to-lebanon',
  'hochstein-via-berri',
  'mcgurk-envoy-to-israel',
];

const open = createOpener(browser);

const finding = (page: Page) => page.getByRole('region', { name: 'Finding' });

const CHANNEL = ['united-states', 'amos-hochstein', 'nabih-berri', 'hezbollah'];

/** Waits until the finding is told, above the map and on it. */
async function expectTold(page: Page): Promise<void> {
  await finding(page).waitFor();
  await eventually(async () =>
    expect(await readMarked(page, 'is-beside')).toEqual(expect.arrayContaining(['israel', 'lebanon'])),
  );
}

async function expectNotTold(page: Page): Promise<void> {
  await eventually(async () => {
    expect(await finding(page).count()).toBe(0);
    expect(await readMarked(page, 'is-beside')).toEqual([]);
  });
}

describe('the Lebanon network, opened without touching anything', () => {
  it('is named and painted, and shows its mediation channels as legs and steps, how much is hidden, what is claimed, and its finding', async () => {
    // It is named in the window, on the page, and on the map.
    const page = await open();
    expect(await page.title()).toBe('Lebanon 2024: a ceasefire request, and its denial · Backchannel');
    await page
      .getByRole('heading', { level: 1, name: 'Lebanon 2024: a ceasefire request, and its denial' })
      .waitFor();
    await page
      .getByRole('application', {
        name: 'Lebanon 2024: a ceasefire request, and its denial. Mediation channels: 8 actors, 7 ties.',
      })
      .waitFor();

    // These actors, these ties, and no others.
    expect(await filters(page).getByRole('radio', { name: 'Mediation channels' }).isChecked()).toBe(true);
    const map = await readMap(page);
    expect(map.ties).toEqual(MEDIATION);
    expect(map.actors).toEqual([
      'amos-hochstein',
      'brett-mcgurk',
      'hezbollah',
      'israel',
      'lebanon',
      'nabih-berri',
      'najib-mikati',
      'united-states',
    ]);

    // The canvas is really painted, each actor where it stands.
    const size = await page.locator('#network-map').boundingBox();
    expect(size?.width).toBeGreaterThan(400);
    expect(size?.height).toBeGreaterThan(400);
    await eventually(async () => expect(await countPaintedPixels(page)).toBeGreaterThan(5000));
    for (const actor of map.actors) {
      await eventually(async () => expect([actor, await isPaintedAt(page, actor)]).toEqual([actor, true]));
    }

    // A tie with a third party is drawn as two legs, and every other tie as one.
    const { legs, positions } = map;
    const ofTie = (id: string) =>
      legs
        .filter(({ relationship }) => relationship === id)
        .map(({ from, to }) => `${from} → ${to}`)
        .sort();
    expect(ofTie('hochstein-via-berri')).toEqual(['amos-hochstein → nabih-berri', 'nabih-berri → hezbollah']);
    expect(ofTie('mcgurk-envoy-to-israel')).toEqual([
      'brett-mcgurk → israel',
      'united-states → brett-mcgurk',
    ]);
    expect(ofTie('hochstein-asks-mikati')).toEqual(['amos-hochstein → najib-mikati']);
    expect(legs).toHaveLength(11);

    // The channel United States → Hochstein → Berri → Hezbollah, each step carrying messages.
    const steps = [
      ['united-states', 'amos-hochstein', 'envoy-to'],
      ['amos-hochstein', 'nabih-berri', 'mediates-via'],
      ['nabih-berri', 'hezbollah', 'mediates-via'],
    ];
    for (const [from, to, type] of steps) {
      expect(legs).toContainEqual(expect.objectContaining({ from, to, type }));
    }

    // No tie is drawn that carries no message, and how much is hidden is said, and why.
    const types = new Set(legs.map(({ type }) => type));
    expect([...types].sort()).toEqual(['asks', 'envoy-to', 'mediates-via']);
    await page.getByText('8 actors, 7 ties', { exact: true }).waitFor();
    await page
      .getByRole('main')
      .getByText('The lens hides 8 actors, 20 ties and 3 claims', { exact: true })
      .waitFor();

    // The contested claim comes first, with both sides counted.
    const claims = details(page).getByRole('listitem');
    expect(await claims.count()).toBe(5);
    expect(await textOf(claims.first())).toBe(
      'The United States, through Hochstein, asked Mikati this week to declare a unilateral ceasefire.\n' +
        '2 unnamed speakers say so; 3 deny it.',
    );

    // The finding stands out on the map from side to side, and the rest can be read.
    await expectTold(page);
    const across = CHANNEL.map((id) => positions[id]?.x ?? 0);
    expect(across).toEqual([...across].sort((a, b) => a - b));
    for (const [id, { x }] of Object.entries(positions)) {
      if (['united-states', 'hezbollah'].includes(id)) continue;
      expect([id, x > (across[0] ?? 0) && x < (across.at(-1) ?? 0)]).toEqual([id, true]);
    }
    const marked = await readMarked(page, 'is-highlighted');
    expect(marked).toEqual(expect.arrayContaining([...CHANNEL, 'hochstein-via-berri']));
    expect(await readMarked(page, 'is-unhighlighted')).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });
});

const FINDINGS: readonly (readonly [path: string, words: string])[] = [
  [
    LEBANON,
    'The United States reaches Hezbollah through Amos Hochstein and Nabih Berri.\n' +
      'Three deny that the United States, through Hochstein, asked Mikati this week to declare a unilateral ceasefire: ' +
      'Amos Hochstein, Mikati’s office and the United States.',
  ],
  [
    OSLO,
    'Israel reaches the PLO through Uri Savir, Terje Rød-Larsen and Ahmed Qurei, from May to August 1993. ' +
      'Of these, Terje Rød-Larsen serves neither side.',
  ],
  [
    DERRY,
    'The United Kingdom reaches the IRA through Michael Oatley and Brendan Duddy, from 1990 to 1991.\n' +
      'Two deny that in February 1993 the leadership of the IRA sent the British government word that the conflict was over, ' +
      'and asked for advice on how to end it: Martin McGuinness and Sinn Féin.',
  ],
];

describe('the finding', () => {
  it('is told above the map of each network, without touching anything, and not to who asks for something else by the link', async () => {
    const page = await browser.open('/icon.svg');
    for (const [path, words] of FINDINGS) {
      await page.goto(path);
      await waitForMap(page);
      expect((await textOf(finding(page))).replace(/\n+/g, '\n').trim()).toBe(words);
    }
    await page.goto(`${LEBANON}?types=envoy-to`);
    await waitForMap(page);
    await expectNotTold(page);
  });

  it('leads to its actors and its claim, and stays; gives way to whatever else is asked, and comes back when the browser goes back to it; is closed for good', async () => {
    const page = await open();
    await finding(page).getByRole('link', { name: 'Nabih Berri' }).click();
    await details(page).getByRole('heading', { level: 2, name: 'Nabih Berri' }).waitFor();
    await finding(page)
      .getByRole('link', { name: /asked Mikati this week/ })
      .click();
    await details(page)
      .getByText('Denied 3 times: by Amos Hochstein, by Mikati’s office and by the United States.')
      .waitFor();
    await expectTold(page);
    await page.reload();
    await expectTold(page);

    // It gives way, and comes back.
    await showView(page, LEBANON);
    await expectTold(page);
    const { positions } = await readMap(page);
    await chooseLens(page, 'All');
    await eventually(async () => expect(new URL(page.url()).search).toBe('?lens=all'));
    await expectNotTold(page);
    expect((await readMap(page)).positions).toMatchObject(positions);
    await page.goBack();
    await expectTold(page);
    await chooseLens(page, 'All');
    await chooseLens(page, 'Mediation channels');
    await eventually(async () => expect(new URL(page.url()).search).toBe(''));
    await expectNotTold(page);

    // Once it is closed it does not come back.
    await showView(page, LEBANON);
    await expectTold(page);
    await finding(page).getByRole('button', { name: 'Close the finding' }).click();
    await expectNotTold(page);
    await chooseLens(page, 'All');
    await chooseLens(page, 'Mediation channels');
    await eventually(async () => expect(new URL(page.url()).search).toBe(''));
    await expectNotTold(page);
  });
});

describe('a click', () => {
  it('on an actor selects it, on one leg of a tie both, on the bare ground nothing; a contested claim is told side by side, and drawn under its lens', async () => {
    const page = await open();
    await clickOnMap(page, 'nabih-berri');
    await details(page).getByRole('heading', { level: 2, name: 'Nabih Berri' }).waitFor();
    await details(page).getByText('Speaker of Lebanon’s parliament').waitFor();
    await eventually(async () => expect((await readMap(page)).selected).toEqual(['nabih-berri']));

    await showView(page, LEBANON);
    await clickOnMap(page, 'hochstein-via-berri');
    await details(page)
      .getByRole('heading', { level: 2, name: 'Amos Hochstein reaches Hezbollah through Nabih Berri' })
      .waitFor();
    await eventually(async () => expect((await readMap(page)).selected).toEqual(['hochstein-via-berri']));

    await showView(page, LEBANON);
    await clickOnMap(page, 'nabih-berri');
    await details(page).getByRole('heading', { name: 'Nabih Berri' }).waitFor();
    const box = await page.locator('#network-map').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await details(page).getByRole('heading', { name: 'What is claimed' }).waitFor();
    expect((await readMap(page)).selected).toEqual([]);

    // The claim that a ceasefire was asked for: two unnamed speakers say so and three deny it, side by side.
    await details(page)
      .getByRole('button', { name: /asked Mikati this week/ })
      .click();
    await details(page).getByText('Contested', { exact: true }).first().waitFor();
    await details(page)
      .getByText('Denied 3 times: by Amos Hochstein, by Mikati’s office and by the United States.')
      .waitFor();
    const saysSo = details(page).getByRole('region', { name: 'Who says so' });
    const saysNot = details(page).getByRole('region', { name: 'Who denies it' });
    const speakers = (column: typeof saysSo) => column.locator('article p:first-child').allInnerTexts();
    expect(await speakers(saysSo)).toEqual(['a senior Lebanese political source', 'a senior diplomat']);
    expect(await saysSo.locator('article p:first-child').getByRole('button').count()).toBe(0);
    expect(await speakers(saysNot)).toEqual(['Amos Hochstein', 'Mikati’s office', 'United States']);

    const [left, right] = [await saysSo.boundingBox(), await saysNot.boundingBox()];
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual((right?.x ?? 0) + 1);
    expect(left?.y).toBe(right?.y);

    // It leads to the ties that rest on it, and from a denial to who denies.
    await showView(page, LEBANON);
    await details(page)
      .getByRole('button', { name: /asked Mikati this week/ })
      .click();
    await details(page).getByRole('button', { name: 'The United States asks Lebanon' }).waitFor();
    await details(page).getByRole('button', { name: 'Mikati’s office', exact: true }).click();
    await details(page).getByRole('heading', { level: 2, name: 'Mikati’s office' }).waitFor();

    // Under the lens Claims and denials it is drawn with its denials, each speaker among the actors.
    await showView(page, LEBANON);
    await filters(page).getByText('Claims and denials', { exact: true }).click();
    await expectTies(page, [
      'hochstein-asks-mikati',
      'us-asks-lebanon',
      'hochstein-denies-request',
      'mikatis-office-denies-request',
      'us-denies-request',
    ]);
  });
});
