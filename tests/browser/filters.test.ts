import { expectAgreement } from './agreement';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { expectTies, filters, LEBANON, OSLO } from './explorer-page';
import { chooseLens, facet, readCounts } from './filter-panel';
import { createStayingOpener } from './left-page';
import { showView } from './other-view';

const browser = startBrowser();

const open = createStayingOpener(browser);

describe('the filters', () => {
  it('leave out a type when its box is cleared, or a kind of actors with all their ties; show as many ties as each lens had promised; keep only what matches a text', async () => {
    const page = await open(LEBANON);
    const requests = facet(page, 'Relationship types').getByRole('checkbox', { name: 'Requests' });
    await requests.uncheck();
    await expectTies(page, [
      'hochstein-envoy-to-israel',
      'hochstein-envoy-to-lebanon',
      'hochstein-via-berri',
      'mcgurk-envoy-to-israel',
    ]);
    await expectAgreement(page);
    expect((await readMap(page)).actors).not.toContain('najib-mikati');
    await page
      .getByRole('main')
      .getByText('The lens and the relationship types hide 9 actors, 23 ties and 5 claims', { exact: true })
      .waitFor();
    await requests.check();
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(7));

    // Each lens had promised as many ties as it shows.
    await showView(page, LEBANON);
    const lenses = filters(page).getByRole('radiogroup', { name: 'Lens' }).locator('label');
    const promised = (await lenses.allInnerTexts()).map((text) => text.split(/\n/));
    expect(promised).toEqual([
      ['All', '27'],
      ['Mediation channels', '7'],
      ['Alliances and rivalries', '5'],
      ['Claims and denials', '5'],
    ]);
    for (const [lens = '', count] of promised) {
      await chooseLens(page, lens);
      await eventually(async () =>
        expect([lens, (await readMap(page)).ties.length]).toEqual([lens, Number(count)]),
      );
      await expectAgreement(page);
    }

    // An actor of a kind that is left out takes its ties along.
    await showView(page, LEBANON);
    await facet(page, 'Actors').getByRole('checkbox', { name: 'States' }).uncheck();
    await eventually(async () => {
      const { actors, ties } = await readMap(page);
      expect(actors).toEqual(['amos-hochstein', 'hezbollah', 'nabih-berri', 'najib-mikati']);
      expect(ties).toHaveLength(4);
    });
    await expectAgreement(page);

    // What is kept of a text says how to take it away.
    await showView(page, LEBANON);
    await page.getByRole('combobox', { name: 'Search actors, claims and documents' }).fill('mcgurk');
    await page.getByRole('option', { name: 'Keep only what matches “mcgurk”' }).click();
    // The other tie of that day tells of him in its notes.
    await expectTies(page, ['hochstein-envoy-to-israel', 'mcgurk-envoy-to-israel']);
    await expectAgreement(page);
    await page.getByRole('button', { name: 'only “mcgurk”: remove this filter' }).click();
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(7));
  });

  it('tell how many actors of each kind there are, and count anew under other filters; show as many ties as each choice had promised, when it is the only one', async () => {
    const page = await open(LEBANON);
    expect(await readCounts(page, 'Actors')).toEqual([
      { label: 'People', count: 4 },
      { label: 'Groups', count: 1 },
      { label: 'States', count: 3 },
    ]);
    await chooseLens(page, 'Alliances and rivalries');
    await eventually(async () =>
      expect(await readCounts(page, 'Actors')).toEqual([
        { label: 'People', count: 1 },
        { label: 'Groups', count: 2 },
        { label: 'States', count: 2 },
      ]),
    );
    await facet(page, 'Relationship types').getByRole('button', { name: 'Only: Rivalries' }).click();
    await eventually(async () =>
      expect(await readCounts(page, 'Actors')).toEqual([
        { label: 'People', count: 0 },
        { label: 'Groups', count: 1 },
        { label: 'States', count: 1 },
      ]),
    );
    await expectAgreement(page);

    await showView(page, `${LEBANON}?lens=all`);
    for (const title of ['Relationship types', 'How well sourced']) {
      const promised = await readCounts(page, title);
      expect(promised.reduce((sum, { count }) => sum + count, 0)).toBe(27);
      for (const { label, count } of promised.filter((choice) => choice.count > 0)) {
        await facet(page, title)
          .getByRole('button', { name: `Only: ${label}`, exact: true })
          .click();
        await eventually(async () =>
          expect([label, (await readMap(page)).ties.length]).toEqual([label, count]),
        );
        // The other choices of the same facet go on telling what they would show.
        expect(await readCounts(page, title)).toEqual(promised);
      }
      await facet(page, title)
        .getByRole('button', { name: `all of: ${title}` })
        .click();
      await eventually(async () => expect((await readMap(page)).ties).toHaveLength(27));
    }
  });

  it('ask what would be known if a report did not exist', async () => {
    const page = await open(OSLO);
    const before = (await readMap(page)).ties.length;
    const report = facet(page, 'Documents').getByRole('switch', {
      name: /^Gaza First.*the only source for 10 ties/s,
    });
    await report.focus();
    await page.keyboard.press('Space');
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(before - 10));
    await facet(page, 'Documents').getByText('would bring back 10 ties').waitFor();
    await expectAgreement(page);
    await facet(page, 'Documents').getByRole('button', { name: 'all of: Documents' }).click();
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(before));
  });
});

describe('filtering', () => {
  it('moves no actor, nor the camera once the user has moved it; where nothing is left it says so, which filters hide how much, and leads back', async () => {
    const page = await open(`${LEBANON}?lens=all`);
    await page.keyboard.press('=');
    await page.getByRole('button', { name: /Show all$/ }).waitFor();
    const { positions, zoom } = await readMap(page);
    const choices: [string, () => Promise<unknown>][] = [
      ['lens', () => chooseLens(page, 'Claims and denials')],
      ['other lens', () => chooseLens(page, 'Alliances and rivalries')],
      ['all again', () => chooseLens(page, 'All')],
      ['kind', () => facet(page, 'Actors').getByRole('checkbox', { name: 'Groups' }).uncheck()],
      ['kind back', () => facet(page, 'Actors').getByRole('checkbox', { name: 'Groups' }).check()],
      ['type', () => facet(page, 'Relationship types').getByRole('button', { name: 'Only: Envoys' }).click()],
      ['nothing left', () => chooseLens(page, 'Alliances and rivalries')],
      ['back', () => page.getByRole('main').getByRole('button', { name: 'Show everything' }).click()],
    ];
    let query = new URL(page.url()).search;
    for (const [name, choose] of choices) {
      await choose();
      await eventually(async () => expect(new URL(page.url()).search).not.toBe(query));
      query = new URL(page.url()).search;
      await expectAgreement(page);
      const after = await readMap(page);
      const expected = Object.fromEntries(after.actors.map((actor) => [actor, positions[actor]]));
      expect([name, after.positions]).toEqual([name, expected]);
      expect([name, after.zoom]).toEqual([name, zoom]);
    }
    expect((await readMap(page)).positions).toEqual(positions);

    // Nothing is left.
    await showView(page, `${LEBANON}?lens=alliances&types=envoy-to`);
    const main = page.getByRole('main');
    await main.getByText('Nothing matches', { exact: true }).waitFor();
    const told = main.getByText('The lens and the relationship types hide 16 actors, 27 ties and 5 claims', {
      exact: true,
    });
    expect(await told.count()).toBe(2);
    await eventually(async () => expect((await readMap(page)).actors).toEqual([]));
    await main.getByRole('button', { name: 'Show everything' }).click();
    await eventually(async () => {
      const { actors, ties } = await readMap(page);
      expect([actors.length, ties.length]).toEqual([16, 27]);
    });
    expect(await main.getByText('Nothing matches').count()).toBe(0);
    await expectAgreement(page);
  });
});
