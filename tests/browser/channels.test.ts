import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { readMap, readMarked } from './drawn-map';
import { eventually } from './eventually';
import { clickOnMap, DERRY, details, LEBANON, OSLO, waitForMap } from './explorer-page';
import { createStayingOpener } from './left-page';
import { showView } from './other-view';
import { openTab, panel, readChannels } from './questions-panel';

const browser = startBrowser();

const open = createStayingOpener(browser);

const THROUGH_BERRI = 'United States → Amos Hochstein → Nabih Berri → Hezbollah';
const US_TO_HEZBOLLAH = 'panel=channels&from=united-states&to=hezbollah';

const expectQuery = (page: Page, parameters: Readonly<Record<string, string>>) =>
  eventually(async () => {
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toMatchObject(parameters);
  });

const channel = (page: Page, rank: number) =>
  panel(page)
    .locator('ol > li > button[aria-pressed]')
    .nth(rank - 1);

describe('the channels between two sides', () => {
  it('are asked for and lit with the keyboard alone, and told hop by hop, with the go-betweens whose loss ends them', async () => {
    const page = await open();
    // What is typed before the field is there comes into it, and no letter of it is a command.
    await page.keyboard.press('c');
    await page.keyboard.type('united');
    await page.getByRole('option', { name: 'United States' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await panel(page).getByRole('combobox', { name: 'To', exact: true }).focus();
    await page.keyboard.type('hzb');
    // Who is not in the network has no channels: a new actor is offered.
    await page.getByText('Not in this network').waitFor();
    await page.getByRole('option', { name: 'Add “hzb” …' }).waitFor();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
    await page.keyboard.type('hezb');
    await page.getByRole('option', { name: 'Hezbollah' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expectQuery(page, { panel: 'channels', from: 'united-states', to: 'hezbollah' });
    expect((await readChannels(page))[0]).toBe(THROUGH_BERRI);
    // The best one is highlighted at once.
    await expectQuery(page, { channel: '1' });
    await eventually(async () =>
      expect((await readMarked(page, 'is-highlighted')).length).toBeGreaterThan(0),
    );
    expect(await readMarked(page, 'is-highlighted')).toEqual([
      'amos-hochstein',
      'hezbollah',
      'hochstein-asks-berri-earlier',
      'hochstein-envoy-to-israel',
      'hochstein-envoy-to-lebanon',
      'hochstein-via-berri',
      'nabih-berri',
      'united-states',
    ]);
    expect(await readMarked(page, 'is-unhighlighted')).toEqual(expect.arrayContaining(['israel', 'lebanon']));
    await channel(page, 1).focus();
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await readMarked(page, 'is-unhighlighted')).toEqual([]));

    // The best evidence, the thread, the dates and the third roles.
    await showView(page, `${LEBANON}?${US_TO_HEZBOLLAH}&channel=1`);
    const told = panel(page);
    await told
      .getByText('The United States reaches Hezbollah through Amos Hochstein and Nabih Berri.')
      .waitFor();
    await told
      .getByText('Amos Hochstein is an envoy to Lebanon on behalf of the United States')
      .first()
      .waitFor();
    for (const unfold of await told.locator('[data-action="unfold-evidence"]').all()) await unfold.click();
    await told
      .getByText(/so that the two are in contact because of the envoy\. Reported: “Report from Beirut/)
      .waitFor();
    await told.getByText(/so that the two are in contact because of the mediator\./).waitFor();
    await told
      .getByText(
        'Told whole by “Report from Beirut on whether a U.S. envoy asked Lebanon to declare a unilateral ceasefire” (Reuters).',
      )
      .waitFor();
    await told.getByText('Some ties are undated; the dates do not conflict.').waitFor();
    await told.getByRole('button', { name: /^Nabih Berri to Hezbollah/ }).click();
    await details(page)
      .getByRole('heading', { level: 2, name: 'Amos Hochstein reaches Hezbollah through Nabih Berri' })
      .waitFor();

    // All run through the go-betweens whose loss ends them.
    await showView(page, `${LEBANON}?${US_TO_HEZBOLLAH}&lens=all&membership=no`);
    await panel(page).getByText('The only channel runs through Amos Hochstein and Nabih Berri.').waitFor();
    expect(await readChannels(page)).toEqual([THROUGH_BERRI]);
    await panel(page)
      .getByText('Every channel crosses Amos Hochstein – Nabih Berri, Nabih Berri – Hezbollah.')
      .waitFor();
    await channel(page, 1).click();
    await panel(page).getByText('2 ways round').click();
    await panel(page)
      .getByText('United States → Israel → Amos Hochstein → Nabih Berri → Hezbollah')
      .waitFor();
    await panel(page).getByRole('button', { name: 'Without Nabih Berri?' }).click();
    await panel(page).getByRole('heading', { name: 'No channel' }).waitFor();
    await panel(page)
      .getByText('Without Nabih Berri, the United States and Hezbollah lose contact.', { exact: true })
      .waitFor();
    await panel(page)
      .getByText(/would open a channel: .* Hezbollah is a member of the Lebanese cabinet\.$/)
      .waitFor();
    await eventually(async () => expect(await readMarked(page, 'is-unhighlighted')).toContain('nabih-berri'));
    await panel(page).getByRole('button', { name: 'Show these ties' }).click();
    expect((await readChannels(page))[0]).toBe(
      'United States → Amos Hochstein → Najib Mikati → Lebanese cabinet → Hezbollah',
    );
    await panel(page).getByRole('button', { name: 'Put all back' }).click();
    await eventually(async () => expect((await readChannels(page))[0]).toBe(THROUGH_BERRI));
  });

  it('are lit on the map while the pointer is on them, those that are folded as well, and no longer', async () => {
    const page = await open(`${LEBANON}?${US_TO_HEZBOLLAH}&lens=all&channel=1`);
    const expectLit = (actor: string, isLit: boolean) =>
      eventually(async () => expect((await readMarked(page, 'is-highlighted')).includes(actor)).toBe(isLit));
    await expectLit('amos-hochstein', true);
    await panel(page).getByText('3 ways round').click();
    await panel(page)
      .getByRole('button', { name: /^United States → Israel →/ })
      .hover();
    await expectLit('israel', true);
    await panel(page)
      .getByRole('button', { name: /Lebanese cabinet/ })
      .first()
      .hover();
    await expectLit('lebanese-cabinet', true);
    await expectLit('israel', false);
    await panel(page).getByText('3 ways round').hover();
    await expectLit('lebanese-cabinet', false);
    await expectLit('nabih-berri', true);
    await eventually(async () => expect(new URL(page.url()).searchParams.has('way')).toBe(false));
  });

  it('follow what the filters leave, begin and end where the menu of the map says, and are the same after going back, forward and loading again', async () => {
    const page = await open(`${LEBANON}?${US_TO_HEZBOLLAH}`);
    await readChannels(page);
    await showView(page, `${LEBANON}?${US_TO_HEZBOLLAH}&without=reuters-2024-11-01`);
    await panel(page).getByRole('heading', { name: 'No channel' }).waitFor();
    await panel(page).getByRole('button', { name: 'Show these ties' }).click();
    expect((await readChannels(page))[0]).toBe(THROUGH_BERRI);
    await eventually(async () => expect(new URL(page.url()).searchParams.has('without')).toBe(false));

    // They begin and end where the menu of the map says.
    await showView(page, LEBANON);
    await clickOnMap(page, 'israel', { button: 'right' });
    await page.getByRole('menuitem', { name: 'Channels from here' }).click();
    await expectQuery(page, { panel: 'channels', from: 'israel' });
    await clickOnMap(page, 'hezbollah', { button: 'right' });
    await page.getByRole('menuitem', { name: 'Channels to here' }).click();
    await expectQuery(page, { from: 'israel', to: 'hezbollah' });
    expect((await readChannels(page))[0]).toBe('Israel → Amos Hochstein → Nabih Berri → Hezbollah');

    // They are the same after going back, forward and loading again.
    await showView(page, `${LEBANON}?${US_TO_HEZBOLLAH}`);
    await channel(page, 1).click();
    await expectQuery(page, { channel: '1' });
    await panel(page).getByRole('button', { name: 'Swap the sides' }).click();
    await expectQuery(page, { from: 'hezbollah', to: 'united-states' });
    await eventually(async () =>
      expect((await readChannels(page))[0]).toBe('Hezbollah → Nabih Berri → Amos Hochstein → United States'),
    );
    await page.goBack();
    await expectQuery(page, { from: 'united-states', to: 'hezbollah' });
    await eventually(async () => expect((await readChannels(page))[0]).toBe(THROUGH_BERRI));
    await page.goForward();
    await expectQuery(page, { from: 'hezbollah' });
    await page.reload();
    await waitForMap(page);
    expect((await readChannels(page))[0]).toBe('Hezbollah → Nabih Berri → Amos Hochstein → United States');
  });
});

describe('the channels of the other networks', () => {
  it('are offered between the sides of the mediations, and run from London through Derry to the IRA, whose own message is contested', async () => {
    const page = await open(DERRY);
    await openTab(page, 'Channels');
    await panel(page)
      .getByRole('button', { name: /^From United Kingdom to IRA$|^From IRA to United Kingdom$/ })
      .click();
    await panel(page).getByRole('button', { name: 'Lay out from left to right' }).click();
    await expectQuery(page, { layout: 'layered' });
    await eventually(async () => {
      const { positions } = await readMap(page);
      const along = ['united-kingdom', 'michael-oatley', 'brendan-duddy', 'ira'].map(
        (id) => positions[id]?.x ?? 0,
      );
      const isForward = (along[0] ?? 0) < (along[3] ?? 0);
      expect(along).toEqual([...along].sort((x, y) => (isForward ? x - y : y - x)));
      expect(new Set(along).size).toBe(4);
    });

    await showView(page, `${DERRY}?panel=channels&from=united-kingdom&to=ira`);
    const channels = await readChannels(page);
    expect(channels[0]).toBe('United Kingdom → Michael Oatley → Brendan Duddy → IRA');
    await panel(page).getByRole('heading', { name: 'On uncontested ties only' }).waitFor();
    expect(
      await panel(page)
        .getByText(/rests on a denied claim/)
        .count(),
    ).toBeGreaterThan(0);
  });

  it('join Israel and the PLO in more ways than one, through Hirschfeld, through Pundak, through Larsen and through Holst', async () => {
    const page = await open(`${OSLO}?panel=channels&from=israel&to=plo`);
    await panel(page)
      .getByText(/^Six channels have nobody in common; only the loss of /)
      .waitFor();
    expect(await readChannels(page)).toHaveLength(3);
    await panel(page).getByRole('heading', { name: '3 channels with different go-betweens' }).waitFor();
    await page.keyboard.press('Tab');
    await panel(page).getByRole('slider', { name: 'Longest channel, in steps' }).focus();
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft');
    await expectQuery(page, { maxHops: '2' });
    await eventually(async () => expect((await readChannels(page)).length).toBeLessThan(3));
    for (const path of await readChannels(page)) expect(path.split(' → ')).toHaveLength(3);

    await showView(page, `${OSLO}?panel=channels&from=israel&to=plo&lens=all`);
    const channels = await readChannels(page);
    for (const goBetween of ['Yair Hirschfeld', 'Ron Pundak', 'Terje Rød-Larsen', 'Johan Jørgen Holst'])
      expect(channels.filter((path) => path.includes(goBetween))).toHaveLength(1);
    expect(channels.filter((path) => path.includes('Yossi Beilin'))).toHaveLength(2);
  });
});

describe('what if', () => {
  it('tells who loses contact and who goes another way, also before any side is chosen; takes out the tie that is selected; and what would help is told', async () => {
    const page = await open(`${LEBANON}?lens=all`);
    await openTab(page, 'Channels');
    await panel(page).getByRole('combobox', { name: 'Remove an actor' }).click();
    await page.getByRole('option', { name: 'Hezbollah', exact: true }).click();
    await page.keyboard.press('Escape');
    await panel(page).getByRole('heading', { name: 'Among all that are shown' }).waitFor();
    await panel(page)
      .getByText(/^Without Hezbollah, \d+ pairs of actors lose contact/)
      .waitFor();
    await panel(page)
      .getByText(/^Cut off from the rest: /)
      .waitFor();
    await expectQuery(page, { out: 'hezbollah' });
    await panel(page).getByRole('combobox', { name: 'Ignore a document' }).click();
    await page.getByRole('option', { name: /^Report from Beirut/ }).click();
    await expectQuery(page, { out: 'hezbollah', outDocuments: 'reuters-2024-11-01' });
    await page.keyboard.press('Escape');
    await panel(page).getByRole('button', { name: 'Put all back' }).click();
    await eventually(async () => expect(new URL(page.url()).searchParams.has('out')).toBe(false));

    // The tie that is selected is taken out.
    await showView(page, `${LEBANON}?${US_TO_HEZBOLLAH}&membership=no&ties=hochstein-via-berri`);
    await panel(page).getByRole('button', { name: 'Remove the selected tie' }).click();
    await expectQuery(page, { outTies: 'hochstein-via-berri' });
    await panel(page)
      .getByRole('button', { name: /^Put back: Amos Hochstein reaches Hezbollah/ })
      .click();
    await eventually(async () => expect((await readChannels(page))[0]).toBe(THROUGH_BERRI));

    // What would help, and whom both sides trust.
    await showView(page, `${LEBANON}?${US_TO_HEZBOLLAH}&lens=all`);
    await panel(page).getByRole('heading', { name: 'What would help' }).waitFor();
    await panel(page)
      .getByText(
        'Contact between the United States and Nabih Berri would add a channel that shares nobody with the others, of 2 steps at least, and shorten the shortest from 3.',
      )
      .waitFor();
    await panel(page)
      .getByText(/Nabih Berri: .*Hezbollah backs Nabih Berri/)
      .waitFor();
  });
});
