import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { findOnMap, readMap } from './drawn-map';
import { eventually } from './eventually';
import { details, LEBANON, textOf } from './explorer-page';
import { createStayingOpener } from './left-page';
import { showView } from './other-view';
import { panel } from './questions-panel';

const browser = startBrowser();

const show = createStayingOpener(browser);
const open = (query: string) => show(`${LEBANON}?${query}`);

const lines = async (page: Page) =>
  (await textOf(panel(page))).split('\n').filter((line) => line.trim() !== '');
const column = (page: Page, name: string) => details(page).getByRole('region', { name });

describe('the details', () => {
  it('tell of an actor its kind, role, names and ties by family; of a tie and of a claim who says so and who denies it', async () => {
    // The ties of an actor by family, those hidden too.
    const page = await open('select=nabih-berri');
    expect(await lines(page)).toEqual([
      'Person',
      'Nabih Berri',
      'Speaker of Lebanon’s parliament',
      'also Berri, Nabih Biri, Birri, the speaker, نبيه بري, נביה ברי',
      'Only its neighbourhood',
      'Find on the map',
      'Channels from here',
      'Channels to here',
      'Ties are listed by when they began: the latest first, undated last.',
      'Mediation channels',
      'Amos Hochstein reaches Hezbollah through Nabih Berri',
      'Reported',
      'Direct contact',
      'Amos Hochstein asks Nabih Berri',
      'Reported · 2024 – September 2024',
      'Alliances and support',
      'Hezbollah backs Nabih Berri',
      'Reported · hidden by the filters',
      'Nabih Berri is an ally of Hezbollah',
      'Reported · hidden by the filters',
      'Offices and membership',
      'Nabih Berri leads the Lebanese parliament',
      'Reported · hidden by the filters',
    ]);

    // Until when somebody lived, and what is noted.
    await showView(page, `${LEBANON}?select=hassan-nasrallah`);
    const text = await textOf(details(page));
    expect(text).toContain('until 27 September 2024');
    expect(text).toContain(
      'Killed in an Israeli air attack on Beirut’s southern suburbs on 27 September 2024.',
    );

    // Of a tie its sentence, time and standing, who says so where, and between whom it is.
    await showView(page, `${LEBANON}?lens=all&ties=us-works-with-lebanon`);
    expect(await lines(page)).toEqual([
      'Talks',
      'The United States talks to Lebanon',
      'No date of its own.',
      'Reported',
      '1 unnamed speaker and 1 document say so; nobody denies it.',
      expect.stringMatching(/^Said by one document: “Report from Beirut .*” \(Reuters\)\.$/),
      'Who says so',
      'Reuters',
      'The United States works with Lebanon, as with Israel, for a ceasefire that lasts.',
      'Reuters, 1 November 2024, paragraph 5',
      'sources',
      'What the United States pushes for is a ceasefire of 60 days, on the way to Resolution 1701 in full.',
      'Reuters, 1 November 2024, paragraph 16',
      // The button that adds some.
      'Evidence',
      'Who denies it',
      'Nobody, in these documents.',
      'Not graded.',
      'For a lasting ceasefire.',
      'Between',
      'United States',
      'Lebanon',
    ]);

    // That nothing is left of it without the only document that carries it.
    await showView(page, `${LEBANON}?lens=all&ties=us-works-with-lebanon&without=reuters-2024-11-01`);
    await details(page).getByText('Nothing is left of it without the documents that you left out.').waitFor();

    // The claim on which a tie rests, with the claim’s own speakers and deniers.
    await showView(page, `${LEBANON}?lens=all&ties=hochstein-asks-mikati`);
    expect(await lines(page)).toEqual(
      expect.arrayContaining([
        'From October 2024 to 1 November 2024',
        'Contested',
        '2 unnamed speakers say so; 3 deny it.',
      ]),
    );
    const so = column(page, 'Who says so');
    expect(await so.getByText(/^From the claim: The United States, through/).count()).toBe(1);
    expect(await so.getByText('From the claim above.').count()).toBe(1);
    expect(await column(page, 'Who denies it').locator('article').count()).toBe(3);
    await column(page, 'Who denies it')
      .getByText('In a post on X, Hochstein says that it is not so.')
      .waitFor();
    await details(page).getByRole('heading', { name: 'Rests on' }).waitFor();

    // What a claim amounts to when nobody denies it.
    await showView(page, `${LEBANON}?claim=earlier-proposal`);
    const words = await textOf(details(page));
    expect(words).toContain('1 unnamed speaker says so; nobody denies it.');
    expect(words).toContain('Nobody denies it in the report.');
    expect(await column(page, 'Who says so').getByText('another diplomat').count()).toBe(2);
    await column(page, 'Who denies it').getByText('Nobody, in these documents.').waitFor();
    expect(
      await details(page)
        .getByRole('button', { name: /^Amos Hochstein asks/ })
        .count(),
    ).toBe(2);
  });

  it('lead from an actor to a tie and its ends, from a denial to its claim, and to neighbourhoods of one and of several', async () => {
    const page = await open('select=nabih-berri');
    await details(page)
      .getByRole('button', { name: /^Hezbollah backs Nabih Berri/ })
      .click();
    await details(page).getByRole('heading', { level: 2, name: 'Hezbollah backs Nabih Berri' }).waitFor();
    await eventually(async () => expect(new URL(page.url()).search).toBe('?ties=hezbollah-backs-berri'));
    await details(page).getByRole('region').first().waitFor();
    await details(page).getByRole('button', { name: 'Hezbollah', exact: true }).last().click();
    await details(page).getByRole('heading', { level: 2, name: 'Hezbollah', exact: true }).waitFor();

    // A denial tells which claim it denies.
    await showView(page, `${LEBANON}?lens=contested&ties=us-denies-request`);
    await details(page).getByRole('heading', { name: 'The claim it denies' }).waitFor();
    // What is answered to the claim is no answer to the denial.
    expect(await details(page).locator('[data-action="new-denial"]').count()).toBe(0);
    await details(page)
      .getByRole('button', { name: /asked Mikati this week/ })
      .click();
    await details(page)
      .getByRole('heading', { level: 2, name: /^The United States, through Hochstein/ })
      .waitFor();

    // Several things are listed, with the ties among them.
    await showView(page, `${LEBANON}?select=nabih-berri,hezbollah`);
    await details(page).getByRole('heading', { level: 2, name: '2 selected' }).waitFor();
    expect(
      await details(page)
        .getByRole('button', { name: /Hezbollah/ })
        .allInnerTexts(),
    ).toEqual([
      'Hezbollah',
      'Amos Hochstein reaches Hezbollah through Nabih Berri\nReported',
      'Hezbollah backs Nabih Berri\nReported · hidden by the filters',
      'Nabih Berri is an ally of Hezbollah\nReported · hidden by the filters',
    ]);
    await details(page).getByRole('button', { name: 'Only their neighbourhood' }).click();
    await eventually(async () => expect((await readMap(page)).focused).toEqual(['hezbollah', 'nabih-berri']));

    // One has its neighbourhood alone and not alone, and is found on the map.
    await showView(page, `${LEBANON}?select=hezbollah`);
    await details(page).getByRole('button', { name: 'Only its neighbourhood' }).click();
    await eventually(async () => expect((await readMap(page)).focused).toEqual(['hezbollah']));
    await details(page).getByRole('button', { name: 'Leave neighbourhood' }).click();
    await eventually(async () => expect((await readMap(page)).focused).toEqual([]));
    for (let i = 0; i < 9; i++) await page.keyboard.press('Shift+Equal');
    const stage = await page.locator('#network-map').boundingBox();
    const right = (stage?.x ?? 0) + (stage?.width ?? 0);
    await eventually(async () => expect((await findOnMap(page, 'hezbollah')).x).toBeGreaterThan(right));
    await details(page).getByRole('button', { name: 'Find on the map' }).click();
    await eventually(async () => expect((await findOnMap(page, 'hezbollah')).x).toBeLessThan(right));
  });
});
